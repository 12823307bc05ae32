import { dirname, join, resolve } from 'node:path';
import { packageVersion } from '../files/own-files.js';
import { exists, isFolder } from '../files/read-files.js';
import { FILE_NAMES } from '../words/file-names.js';
import { WELCOME_WORDS as WORDS } from '../words/welcome-words.js';
import type { Console, ExitCode } from './console.js';
import { openPath } from './open-path.js';
import * as questions from './questions.js';

/** How it asks. */
export type Ask = Pick<typeof questions, 'intro' | 'isCancel' | 'line' | 'select'>;

export type Run = (args: readonly string[]) => Promise<ExitCode>;

/** Asks what to do, does it, and asks again, until the user has had enough. Works in the folder of a ledger once there is one. */
export async function welcome(run: Run, console: Console, ask: Ask = questions): Promise<ExitCode> {
  process.title = WORDS.title;
  ask.intro(WORDS.intro({ version: packageVersion() }));
  const usual = usualFolder(console);
  if (!ledgerIn('.') && ledgerIn(usual)) process.chdir(usual);
  for (let code: ExitCode = 0; ; ) {
    const file = ledgerIn('.');
    if (file !== undefined) console.talk(WORDS.here({ file: resolve(file) }));
    const action = await ask.select({
      message: WORDS.what,
      options: (file === undefined ? WITHOUT : WITH).map((value) => ({ value, label: WORDS.actions[value] })),
    });
    if (ask.isCancel(action) || action === 'quit') return code;
    code = await ACTIONS[action as Action](run, console, ask);
  }
}

type Action = Exclude<keyof typeof WORDS.actions, 'quit'>;

const WITHOUT = ['new', 'open', 'quit'] as const;
const WITH = ['build', 'add', 'import', 'edit', 'check', 'preview', 'open', 'new', 'quit'] as const;

const ACTIONS: Readonly<Record<Action, (run: Run, console: Console, ask: Ask) => Promise<ExitCode>>> = {
  new: async (run, console, ask) => {
    const folder = await path(ask, WORDS.whereNew, usualFolder(console));
    if (folder === undefined) return 0;
    const code = await run(['init', folder]);
    if (ledgerIn(folder)) process.chdir(folder);
    return code;
  },
  open: async (_, console, ask) => {
    const named = await path(ask, WORDS.whereOpen);
    if (named === undefined) return 0;
    const folder = isFolder(named) ? named : dirname(named);
    if (ledgerIn(folder)) process.chdir(folder);
    else console.talk(WORDS.noLedger({ path: folder }));
    return 0;
  },
  build: (run) => run(['build', '--all', '--open']),
  add: (run) => run(['add']),
  import: async (run, _, ask) => {
    const table = await path(ask, WORDS.whichTable);
    return table === undefined ? 0 : run(['import', table]);
  },
  edit: async (_, console) => {
    const file = ledgerIn('.');
    if (file !== undefined && !(await openPath(file))) console.talk(WORDS.notOpened({ path: resolve(file) }));
    return 0;
  },
  check: (run) => run(['check']),
  preview: (run) => run(['preview']),
};

/** A path as it is typed, or dropped into the window, which may put it between quotes. Undefined where the user goes back. */
async function path(ask: Ask, message: string, usual?: string): Promise<string | undefined> {
  const answer = await ask.line({
    message,
    ...(usual !== undefined && { placeholder: WORDS.usual({ path: usual }), defaultValue: usual }),
    validate: (text) => (usual === undefined && bare(text ?? '') === '' ? WORDS.required : undefined),
  });
  return ask.isCancel(answer) ? undefined : bare(answer);
}

const bare = (text: string) => text.trim().replace(/^(["'])(.*)\1$/u, '$2');

const ledgerIn = (folder: string): string | undefined =>
  FILE_NAMES.usualLedgers.map((name) => join(folder, name)).find(exists);

/** In the user's documents, where there are such. */
function usualFolder({ environment }: Console): string {
  const home = environment.USERPROFILE ?? environment.HOME ?? '.';
  const documents = join(home, 'Documents');
  return join(isFolder(documents) ? documents : home, WORDS.folder);
}

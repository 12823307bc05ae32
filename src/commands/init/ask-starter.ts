import { isFolder, ledgersIn } from '../../files/read-files.js';
import { checkValue } from '../../ledger/edit/check-value.js';
import { UserError } from '../../problems/problem.js';
import { wording } from '../../problems/wording.js';
import { INIT_WORDS as WORDS } from '../../words/init-words.js';
import type { Console } from '../console.js';
import { intro, isCancel, line } from '../questions.js';
import { INIT_FIELDS, type InitAnswers } from './init-fields.js';
import type { PreviousLedger } from './read-previous.js';

const CANCELLED = Symbol('cancelled');

export interface AskedStarter {
  readonly answers: InitAnswers;
  readonly previous: PreviousLedger | undefined;
}

/** Asks what a new ledger begins with; what was given is not asked for. Undefined where the user breaks off. */
export async function askStarter(
  folder: string,
  given: InitAnswers,
  readPrevious: (file: string | undefined) => Promise<PreviousLedger | undefined>,
  { today }: Console,
): Promise<AskedStarter | undefined> {
  const answers: Record<string, string> = { ...given } as Record<string, string>;
  try {
    intro(WORDS.intro);
    const previous = await askPrevious(folder, readPrevious);
    if (previous) answers.previous = previous.file;
    const known = previous?.ledger.community;
    await ask('name', { offered: known?.name }, answers);
    await ask('subdistrict', { offered: known?.subdistrict }, answers);
    const year = previous ? previous.ledger.year + 1 : Number(today.slice(0, 4));
    await ask('year', { usual: String(year) }, answers);
    return { answers, previous };
  } catch (error) {
    if (error === CANCELLED) return undefined;
    throw error;
  }
}

async function askPrevious(
  folder: string,
  readPrevious: (file: string | undefined) => Promise<PreviousLedger | undefined>,
): Promise<PreviousLedger | undefined> {
  const [found] = isFolder(folder) ? ledgersIn(folder).toReversed() : [];
  let message: string = WORDS.previous;
  let offered = found;
  for (;;) {
    const typed = await answer({
      message,
      placeholder: WORDS.previousExample,
      ...(offered && { initialValue: offered }),
    });
    try {
      return await readPrevious(unquoted(typed));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const [problem, ...more] = error.problems;
      if (!problem) throw error;
      message = WORDS.previousAgain({ line: problem.line, ...wording(problem), more: more.length });
      offered = typed;
    }
  }
}

/** Windows puts quotation marks around a path that is dragged into the terminal or copied from the Explorer. */
const unquoted = (path: string) => path.replace(/^(["'])(.*)\1$/, '$2');

interface Question {
  /** What an empty answer means. */
  readonly usual?: string;
  /** Stands there already, to be taken or changed. */
  readonly offered?: string | undefined;
}

async function ask(
  name: 'name' | 'subdistrict' | 'year',
  { usual, offered }: Question,
  answers: Record<string, string>,
): Promise<void> {
  if (answers[name] !== undefined) return;
  const field = INIT_FIELDS[name];
  const label = WORDS.labels[name];
  const optional = field.required ? label : WORDS.optional({ label });
  const typed = await answer({
    message: usual === undefined ? optional : WORDS.usual({ label, usual }),
    placeholder: usual ?? WORDS.example(field),
    ...(usual !== undefined && { defaultValue: usual }),
    ...(offered !== undefined && { initialValue: offered }),
    validate: (value = '') => {
      const written = value.trim() === '' ? (usual ?? '') : value.trim();
      if (written === '') return field.required ? WORDS.required({ label }) : undefined;
      const found = checkValue(field, written, undefined);
      return found && WORDS.problem(wording(found));
    },
  });
  if (typed !== '' || offered !== undefined) answers[name] = typed;
}

async function answer(question: Parameters<typeof line>[0]): Promise<string> {
  const given = await line(question);
  if (isCancel(given)) throw CANCELLED;
  return given?.trim() ?? '';
}

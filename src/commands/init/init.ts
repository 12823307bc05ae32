import { join, relative, resolve } from 'node:path';
import { createAll, type NewFile } from '../../files/create-all.js';
import { packageVersion } from '../../files/own-files.js';
import { exists, isFolder } from '../../files/read-files.js';
import { carryOver } from '../../ledger/begin/carry-over.js';
import { schemaText } from '../../ledger/begin/json-schema.js';
import { starter } from '../../ledger/begin/starter.js';
import { checkValue } from '../../ledger/edit/check-value.js';
import { attempt } from '../../problems/attempt.js';
import { explain } from '../../problems/explain.js';
import { type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { INIT_WORDS as WORDS } from '../../words/init-words.js';
import { MAC_STARTER, readMe, WINDOWS_STARTER } from '../../words/starter-files.js';
import type { Console, ExitCode } from '../console.js';
import { INIT_FIELDS, type InitAnswers } from './init-fields.js';
import { type PreviousLedger, readPrevious } from './read-previous.js';

export interface InitOptions {
  readonly given: InitAnswers;
  /** Imports a spreadsheet into the new ledger. */
  readonly importTable: (table: string, ledger: string) => Promise<ExitCode>;
}

const { ledger: LEDGER_FILE, photos: PHOTOS } = FILE_NAMES;
/** Beside the ledger and not in the package: it goes where the folder goes, and works where nothing is installed and without a network. */
const SCHEMA_FILE = FILE_NAMES.schema;

/** A folder to keep a year's ledger in. What is there already is never touched: it is said, and nothing is made. */
export async function init(folder: string, { given, importTable }: InitOptions, console: Console): Promise<ExitCode> {
  checkFree(folder);
  check(given);
  let answers = given;
  let previous = await readPrevious(given.previous);
  let asked = false;
  if (given.name === undefined && !previous) {
    if (!console.canAsk) throw nameless();
    const { askStarter } = await import('./ask-starter.js');
    const starter = await askStarter(folder, given, readPrevious, console);
    if (!starter) {
      console.talk(WORDS.cancelled);
      return 1;
    }
    ({ answers, previous } = starter);
    asked = true;
  }
  const year = Number(
    answers.year?.match(/\d{4}/)?.[0] ?? (previous ? previous.ledger.year + 1 : console.today.slice(0, 4)),
  );
  const files = starterFiles(folder, answers, year, previous);
  createAll(files, [join(folder, PHOTOS)]);
  console.talk(WORDS.made({ folder, inside: resolve(folder) === resolve('.') }));
  if (!asked) return 0;
  await importAsked(folder, importTable, console);
  return 0;
}

/** Spreadsheets into the new ledger, as long as there are any. What is wrong with one is told, and is no fault of the ledger that was made. */
async function importAsked(folder: string, importTable: InitOptions['importTable'], console: Console): Promise<void> {
  const { askTable } = await import('./ask-starter.js');
  const done: string[] = [];
  for (;;) {
    const table = await askTable(['.', relative('.', folder) || '.'], done);
    if (table === undefined) return;
    const imported = await attempt(() => importTable(table, join(folder, LEDGER_FILE)));
    if ('error' in imported)
      console.talk(explain(imported.error.problems, { colour: console.talkColour, columns: console.columns }));
    else done.push(table);
  }
}

function checkFree(folder: string): void {
  if (exists(folder) && !isFolder(folder)) throw usageError('folder-is-file', { file: folder });
  const there = [LEDGER_FILE, SCHEMA_FILE, ...Object.keys(COMPANIONS)].filter((name) => exists(join(folder, name)));
  const inTheWay = exists(join(folder, PHOTOS)) && !isFolder(join(folder, PHOTOS)) ? [PHOTOS] : [];
  const files = [...there, ...inTheWay];
  if (files.length > 0) throw usageError('already-there', { folder, files });
}

function check(given: InitAnswers): void {
  const problems: Problem[] = Object.entries(INIT_FIELDS).flatMap(([name, field]) => {
    const text = given[name as keyof typeof INIT_FIELDS];
    const found = text === undefined ? undefined : checkValue(field, text, undefined);
    if (text?.trim() === '') throw usageError('option-empty', { option: field.zh, example: field.example });
    return found ? [{ ...found, file: `--${field.zh} ${text}` }] : [];
  });
  if (problems.length > 0) throw new UserError(problems, 2);
}

const nameless = () =>
  usageError('community-nameless', {
    field: INIT_FIELDS.name.zh,
    example: INIT_FIELDS.name.example,
    previous: INIT_FIELDS.previous.zh,
  });

interface Companion {
  readonly text: (community: string, year: number) => string;
  readonly executable?: boolean;
}

/** File name → what stands in it. */
const COMPANIONS: Readonly<Record<string, Companion>> = {
  [FILE_NAMES.readMe]: { text: readMe },
  [FILE_NAMES.windowsStarter]: { text: () => WINDOWS_STARTER },
  [FILE_NAMES.macStarter]: { text: () => MAC_STARTER, executable: true },
};

/** The ledger comes last: where it is, all of them are. */
function starterFiles(
  folder: string,
  answers: InitAnswers,
  year: number,
  previous: PreviousLedger | undefined,
): readonly NewFile[] {
  const carried = previous ? carryOver(previous.ledger, year) : {};
  const { name, place, subdistrict, region } = answers;
  const typed = Object.entries({ name, place, subdistrict, region }).filter(([, text]) => text !== undefined);
  const community = { ...previous?.ledger.community, ...Object.fromEntries(typed) } as { readonly name: string };
  const values = { ...carried, community, ...(previous && { previous: pathFrom(folder, previous.file) }) };
  const ledger = starter({ year, schema: SCHEMA_FILE, values, ...(previous && { from: previous.ledger.year }) });
  const file = (called: string, text: string, executable = false): NewFile => ({
    file: join(folder, called),
    bytes: new TextEncoder().encode(text),
    executable,
  });
  return [
    ...Object.entries(COMPANIONS).map(([called, { text, executable }]) =>
      file(called, text(community.name, year), executable),
    ),
    file(SCHEMA_FILE, schemaText(packageVersion())),
    file(LEDGER_FILE, ledger),
  ];
}

/** As the ledger names it: seen from its folder, with / on every system. */
const pathFrom = (folder: string, file: string) => relative(resolve(folder), resolve(file)).replaceAll('\\', '/');

import { recordChange } from '../../files/generations.js';
import { readBytes } from '../../files/read-files.js';
import { replaceFile } from '../../files/replace-file.js';
import { encode } from '../../ledger/edit/encode.js';
import { insertActivities } from '../../ledger/edit/insert-activity.js';
import type { Ledger } from '../../ledger/ledger.js';
import { indexCampaigns } from '../../ledger/read/campaigns.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { decodeBytes, MOST_BYTES } from '../../ledger/text/decode.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { findLedger } from '../../open/find-ledgers.js';
import { explain, problemJson } from '../../problems/explain.js';
import { isError, type Problem, problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { squeezed } from '../../sheet/columns/find-columns.js';
import { planImport } from '../../sheet/plan/plan-import.js';
import { activityKey } from '../../sheet/rows/activity-key.js';
import type { TakenRow } from '../../sheet/rows/read-row.js';
import { proposedTopics, rowRecord } from '../../sheet/rows/row-record.js';
import { columnLetter } from '../../sheet/sheet.js';
import { readTable, type TableOptions, type TableRead } from '../../sheet/tables/read-table.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import type { Console, ExitCode } from '../console.js';
import { findTables } from './find-tables.js';
import { importJson } from './import-json.js';
import { categoryOptions, columnMap } from './import-options.js';
import { contradictions, type ImportOutcome, importText, leftCount } from './import-outcome.js';
import { agreed, askCategory } from './import-prompts.js';

/** As they were typed. */
export interface ImportOptions {
  readonly ledger?: string;
  readonly sheet: readonly string[];
  readonly map: readonly string[];
  readonly category: readonly string[];
  readonly perPerson: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

/** Rows of tables into the ledger: those that are read for certain and are not there yet. All others are listed with their cells. */
export async function importTables(
  named: readonly string[],
  options: ImportOptions,
  console: Console,
): Promise<ExitCode> {
  const files = await findTables(named);
  const file = await findLedger(options.ledger);
  const bytes = readBytes(file);
  const { ledger, problems } = readLedger({ file, bytes });
  if (!ledger) return refused(file, problems.filter(isError), options, console);
  const index = indexCampaigns(ledger.campaigns);
  const map = columnMap(options.map);
  const sheetOptions = {
    index,
    period: ledger.period,
    map,
    sheets: options.sheet,
    perPerson: options.perPerson,
    known: new Set(ledger.activities.map(activityKey)),
    ...categoryOptions(options.category, index),
  };
  let tables = await readAll(files, sheetOptions, console);
  if (!options.json && !options.yes && console.canAsk && tables.some(lacksCategory)) {
    const category = await askCategory();
    if (category !== undefined) tables = await readAll(files, { ...sheetOptions, category }, console);
  }
  checkChoices(tables, sheetOptions);
  const sheets = planImport(
    tables.flatMap((table) => table.sheets),
    ledger.activities,
  );
  const added = sheets.flatMap((sheet) => sheet.added);
  // Before it is said that they come.
  const text = added.length > 0 ? await withRows(file, bytes, added, ledger) : undefined;
  const outcome = (written: boolean): ImportOutcome => ({ ledger: file, tables, sheets, written });
  if (!options.json) console.out(`${importText(outcome(false))}${topicText(added)}`);
  const goes =
    text !== undefined &&
    !options.dryRun &&
    (options.json || options.yes || !console.canAsk || (await agreed(added.length, file)));
  let copy: string | undefined;
  if (goes) {
    console.progress(WORDS.writing({ file }));
    const replaced = replaceFile(file, text, bytes, { copy: true, record: recordChange('import') });
    ({ copy } = replaced);
    console.progress('');
    console.talk(explain(replaced.problems, { colour: console.talkColour, columns: console.columns }));
  }
  if (options.json) console.out(`${JSON.stringify(importJson(outcome(goes)), null, 2)}\n`);
  else console.talk(closing(added.length, goes, copy, file, options));
  return tables.some(({ fault }) => fault) || leftCount(sheets) + contradictions(sheets) > 0 ? 1 : 0;
}

/** The topics that come with the rows, so that somebody sees them. */
function topicText(added: readonly TakenRow[]): string {
  const lines = added.flatMap((row) => {
    const topics = proposedTopics(row);
    return topics.length > 0 ? [WORDS.rowTopics({ row: row.row, title: row.typed.title, topics })] : [];
  });
  if (lines.length === 0) return '';
  const rest = lines.length > SHOWN_TOPICS ? WORDS.allTopics({ rows: lines.length }) : '';
  return `${WORDS.topics}${lines.slice(0, SHOWN_TOPICS).join('')}${rest}`;
}

const SHOWN_TOPICS = 20;

/** Rows can only be held against a ledger that can be read. @throws UserError with its problems, unless a program is to have them. */
function refused(ledger: string, problems: readonly Problem[], { json }: ImportOptions, console: Console): ExitCode {
  if (!json) throw new UserError(problems);
  const nothing = { written: false, added: 0, known: 0, left: 0, tables: [] };
  console.out(`${JSON.stringify({ ledger, ...nothing, problems: problems.map(problemJson) }, null, 2)}\n`);
  return 1;
}

async function readAll(
  files: readonly string[],
  options: TableOptions,
  console: Console,
): Promise<readonly TableRead[]> {
  const tables: TableRead[] = [];
  for (const file of files) {
    console.progress(WORDS.reading({ file }));
    const progress = (sheet: string, rows: number) => console.progress(WORDS.readingRows({ file, sheet, rows }));
    tables.push(await readTable({ file, bytes: readBytes(file) }, { ...options, progress }));
  }
  console.progress('');
  return tables;
}

const lacksCategory = ({ sheets }: TableRead): boolean =>
  sheets.some(({ fault }) => fault?.code === 'no-column' && fault.args.field === ACTIVITY.category.zh);

/** @throws UserError where --sheet or --map names what no table has. */
function checkChoices(tables: readonly TableRead[], { sheets, map }: TableOptions): void {
  const names = tables.flatMap((table) => table.names);
  const numbers = Math.max(0, ...tables.map((table) => table.names.length));
  const lost = sheets.find((name) => !names.includes(name) && !(Number(name) >= 1 && Number(name) <= numbers));
  const named = [...new Set(names)].filter((name) => name !== '');
  if (lost !== undefined && names.length > 0) throw usageError('unknown-sheet', { name: lost, sheets: named });
  const columns = tables.flatMap((table) => table.sheets.flatMap((read) => read.columns));
  const headers = new Set(columns.flatMap(({ header, path }) => [squeezed(header), squeezed(path)]));
  const letters = new Set(columns.map(({ at }) => columnLetter(at)));
  const unknown = [...map.keys()].find((key) => !headers.has(key) && !letters.has(key));
  if (unknown !== undefined && columns.length > 0)
    throw usageError('unknown-column', {
      name: unknown,
      headers: [...new Set(columns.map(({ header }) => header))].filter((header) => header !== ''),
    });
}

/**
 * The bytes of the ledger with the rows in it, read back to see that they hold what they should. @throws UserError where they do not, or are
 * more than a ledger may be.
 */
async function withRows(
  file: string,
  before: Uint8Array,
  rows: readonly TakenRow[],
  ledger: Ledger,
): Promise<Uint8Array> {
  const text = insertActivities(decodeBytes(before)?.text ?? '', rows.map(rowRecord), file);
  const bytes = await encode(text, before);
  if (bytes.length > MOST_BYTES) {
    const args = { rows: rows.length, megabytes: MOST_BYTES / 1024 / 1024 };
    throw new UserError([problem('ledger-full', '错误', args, { file })]);
  }
  const after = readLedger({ file, bytes }).ledger;
  if (after?.activities.length !== ledger.activities.length + rows.length)
    throw new UserError([problem('place-uncertain', '错误', {}, { file })]);
  return bytes;
}

function closing(
  added: number,
  written: boolean,
  copy: string | undefined,
  file: string,
  { dryRun }: ImportOptions,
): string {
  if (added === 0) return WORDS.nothingNew({ file });
  if (written) return WORDS.written({ file, rows: added, copy });
  return dryRun ? WORDS.tried({ file, rows: added }) : WORDS.notWritten({ file });
}

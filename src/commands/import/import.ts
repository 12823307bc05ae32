import { recordChange } from '../../files/generations.js';
import { readBytes } from '../../files/read-files.js';
import { replaceable, replaceFile } from '../../files/replace-file.js';
import { readSideFile } from '../../files/side-file.js';
import { fieldsOfList } from '../../ledger/edit/activity-list.js';
import { indexCampaigns } from '../../ledger/read/campaigns.js';
import { readLedger } from '../../ledger/read/read-ledger.js';
import { decodeBytes } from '../../ledger/text/decode.js';
import { LEDGER } from '../../ledger/vocabulary/fields.js';
import { findLedger } from '../../open/find-ledgers.js';
import { explain, problemJson } from '../../problems/explain.js';
import { isError, type Problem, UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { type ColumnMap, squeezed } from '../../sheet/columns/find-columns.js';
import { planImport } from '../../sheet/plan/plan-import.js';
import { activityKey } from '../../sheet/rows/activity-key.js';
import type { TakenRow } from '../../sheet/rows/read-row.js';
import { proposedTopics } from '../../sheet/rows/row-record.js';
import { columnLetter } from '../../sheet/sheet.js';
import { readTable, type TableOptions, type TableRead } from '../../sheet/tables/read-table.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import { CANCELLED } from '../answered.js';
import type { Console, ExitCode } from '../console.js';
import { changedLedger, type OpenTarget } from './changed-ledger.js';
import { type Choices, NO_CHOICES, readChoices, together } from './choices.js';
import { changedFields, chooseChanged, chooseUpdates } from './choose-updates.js';
import { findTables } from './find-tables.js';
import { importJson } from './import-json.js';
import { newListRows, plannedLists } from './import-lists.js';
import { categoryOptions, columnMap, type ImportOptions } from './import-options.js';
import { type ImportOutcome, importText, leftCount, shownList } from './import-outcome.js';
import { agreed } from './import-prompts.js';
import { keepChoices } from './keep-choices.js';
import { settleChoices } from './settle-choices.js';

/** What is meant where nothing is said. */
export const USUAL_IMPORT: ImportOptions = {
  ...{ sheet: [], map: [], mapValue: [], category: [] },
  ...{ forget: false, perPerson: false, dryRun: false, yes: false, json: false },
};

/**
 * Rows of tables into the ledger: those that are read for certain and are not there yet, and, where it is wished, what they say more of those
 * that are. What is open is asked where somebody is there to ask; all else is listed with its cells.
 */
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
  const asks = console.canAsk && !options.yes && !options.json;
  if (asks && !options.dryRun) replaceable(file);
  try {
    return await importInto({ file, bytes, ledger }, files, options, asks, console);
  } catch (error) {
    if (error !== CANCELLED) throw error;
    console.talk(WORDS.notWritten({ file }));
    return 1;
  }
}

async function importInto(
  { file, bytes, ledger }: OpenTarget,
  files: readonly string[],
  options: ImportOptions,
  asks: boolean,
  console: Console,
): Promise<ExitCode> {
  const index = indexCampaigns(ledger.campaigns);
  const { category, categories } = categoryOptions(options.category, options.mapValue, index);
  const given = { ...NO_CHOICES, columns: columnMap(options.map), values: categories };
  const kept = options.forget ? NO_CHOICES : readChoices(readSideFile(file, FILE_NAMES.importAnswers), index);
  const read = ({ columns: map, values, tables: tableCategories, rows: rowCategories, cells, people }: Choices) =>
    readAll(
      files,
      {
        ...{ index, period: ledger.period, map, sheets: options.sheet },
        perPerson: options.perPerson || (people && 'where-people'),
        ...{ categories: values, tableCategories, rowCategories, cells },
        known: new Map(ledger.activities.map((activity) => [activityKey(activity), activity.category])),
        ...(category !== undefined && { category }),
      },
      console,
    );
  const first = together(kept, given);
  let settled = { said: first, tables: await read(first) };
  checkChoices(settled.tables, options.sheet, given.columns);
  if (asks) settled = await settleChoices(settled, read);
  const { said, tables } = settled;
  const sheets = planImport(
    tables.flatMap((table) => table.sheets),
    ledger.activities,
  );
  const planned = sheets.flatMap((sheet) => sheet.added);
  const beside = plannedLists(
    tables.flatMap((table) => table.lists),
    decodeBytes(bytes)?.text ?? '',
  );
  const lists = newListRows(beside);
  const shown = [...sheets, ...beside.map(shownList)];
  // Before it is said that they come.
  const withRows = await changedLedger({ file, bytes, ledger }, planned, lists, []);
  if (!options.json)
    console.out(
      `${importText({ ledger: file, tables, sheets: shown, written: false, updated: 0 })}${topicText(planned)}`,
    );
  const same = asks ? await chooseChanged(sheets) : [];
  const added = planned.filter((row) => !same.some(({ said }) => said === row));
  const updates = await chooseUpdates(shown, options.update === true ? 'ask' : options.update, asks);
  const changes = [...updates.changes, ...changedFields(same)];
  const changed = changes.length === 0 ? withRows : await changedLedger({ file, bytes, ledger }, added, lists, changes);
  for (const refusal of changed.refused)
    console.talk(
      WORDS.notUpdated({
        list: refusal.list === 'activities' ? undefined : LEDGER[refusal.list].zh,
        row: refusal.row,
        field: fieldsOfList(refusal.list)[refusal.name]?.zh ?? refusal.name,
      }),
    );
  const fields = changes.length - changed.refused.length;
  const rows = added.length + beside.reduce((sum, sheet) => sum + sheet.added.length, 0);
  if (fields > 0 && !options.json)
    console.talk(WORDS.updating({ ...updates, replaced: updates.replaced + same.length }));
  const goes = rows + fields > 0 && !options.dryRun && (!asks || (await agreed(rows, fields, file)));
  let copy: string | undefined;
  if (goes) {
    console.progress(WORDS.writing({ file }));
    const replaced = replaceFile(file, changed.bytes, bytes, { copy: true, record: recordChange('import') });
    ({ copy } = replaced);
    console.progress('');
    console.talk(explain(replaced.problems, { colour: console.talkColour, columns: console.columns }));
  }
  const outcome: ImportOutcome = { ledger: file, tables, sheets: shown, written: goes, updated: goes ? fields : 0 };
  if (options.json) console.out(`${JSON.stringify(importJson(outcome), null, 2)}\n`);
  else console.talk(closing(outcome, { added: rows, fields, copy }, options));
  if (goes || (!options.dryRun && rows + fields === 0)) keepChoices(file, said, first, options, console);
  return tables.some(({ fault }) => fault) || leftCount(shown) > 0 || updates.open || changed.refused.length > 0
    ? 1
    : 0;
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
  const nothing = { written: false, updated: 0, added: 0, known: 0, left: 0, tables: [] };
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

/** @throws UserError where --sheet or --map names what no table has. */
function checkChoices(tables: readonly TableRead[], sheets: readonly string[], map: ColumnMap): void {
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

function closing(
  { ledger: file, sheets, written }: ImportOutcome,
  { added, fields, copy }: { readonly added: number; readonly fields: number; readonly copy: string | undefined },
  { dryRun, update }: ImportOptions,
): string {
  const differing = update === undefined && sheets.some((sheet) => sheet.differing.length > 0);
  if (added + fields === 0) return WORDS.nothingNew({ file, differing });
  if (written) return WORDS.written({ file, rows: added, fields, copy });
  return dryRun ? WORDS.tried({ file, rows: added, fields }) : WORDS.notWritten({ file });
}

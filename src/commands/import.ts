import { isError, problem, UserError } from '../errors.js';
import { readBytes } from '../files/read-files.js';
import { replaceFile } from '../files/replace-file.js';
import { indexCampaigns } from '../ledger/campaigns.js';
import { decodeBytes } from '../ledger/decode.js';
import { encode } from '../ledger/edit/encode.js';
import { insertActivities } from '../ledger/edit/insert-activity.js';
import { ACTIVITY } from '../ledger/fields.js';
import type { Ledger } from '../ledger/ledger.js';
import { readLedger } from '../ledger/read-ledger.js';
import { activityKey } from '../sheet/activity-key.js';
import { squeezed } from '../sheet/find-columns.js';
import { planImport } from '../sheet/plan-import.js';
import { readTable, type TableOptions, type TableRead } from '../sheet/read-table.js';
import { rowRecord } from '../sheet/row-record.js';
import { columnLetter } from '../sheet/sheet.js';
import type { TakenRow } from '../sheet/sheet-read.js';
import type { Console, ExitCode } from './console.js';
import { findLedger } from './find-ledgers.js';
import { findTables } from './find-tables.js';
import { categoryOptions, columnMap } from './import-options.js';
import { contradictions, type ImportOutcome, importJson, importText, leftCount } from './import-outcome.js';
import { agreed, askCategory, canAsk } from './import-prompts.js';
import { usageError } from './usage.js';

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
  const ledger = ledgerIn(file, bytes);
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
  if (!options.json && !options.yes && canAsk() && tables.some(lacksCategory)) {
    const category = await askCategory();
    if (category !== undefined) tables = await readAll(files, { ...sheetOptions, category }, console);
  }
  checkChoices(tables, sheetOptions);
  const sheets = planImport(
    tables.flatMap((table) => table.sheets),
    ledger.activities,
  );
  const added = sheets.flatMap((sheet) => sheet.added);
  const after = added.length > 0 ? await withRows(file, bytes, added, ledger) : bytes;
  const outcome = (written: boolean): ImportOutcome => ({ ledger: file, tables, sheets, written });
  if (!options.json) console.out(importText(outcome(false)));
  const goes =
    added.length > 0 &&
    !options.dryRun &&
    (options.json || options.yes || !canAsk() || (await agreed(added.length, file)));
  if (goes) {
    console.progress(`正在写 ${file}`);
    replaceFile(file, after, bytes);
    console.progress('');
  }
  if (options.json) console.out(`${JSON.stringify(importJson(outcome(goes)), null, 2)}\n`);
  else console.talk(closing(added.length, goes, file, options));
  return tables.some(({ fault }) => fault) || leftCount(sheets) + contradictions(sheets) > 0 ? 1 : 0;
}

/** @throws UserError with the problems of a ledger that cannot be read: rows can only be held against one that can. */
function ledgerIn(file: string, bytes: Uint8Array): Ledger {
  const { ledger, problems } = readLedger({ file, bytes });
  if (!ledger) throw new UserError(problems.filter(isError));
  return ledger;
}

async function readAll(
  files: readonly string[],
  options: TableOptions,
  console: Console,
): Promise<readonly TableRead[]> {
  const tables: TableRead[] = [];
  for (const file of files) {
    console.progress(`正在读 ${file}`);
    const progress = (sheet: string, rows: number) => console.progress(`正在读 ${file} ${sheet}（${rows} 行）`);
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
  if (lost !== undefined && names.length > 0)
    throw usageError(
      `没有叫“${lost}”的工作表`,
      named.length > 0 ? `有的是：${named.join('、')}。` : 'CSV 只有一张表，不用写 --sheet。',
    );
  const columns = tables.flatMap((table) => table.sheets.flatMap((read) => read.columns));
  const headers = new Set(columns.flatMap(({ header, path }) => [squeezed(header), squeezed(path)]));
  const letters = new Set(columns.map(({ at }) => columnLetter(at)));
  const unknown = [...map.keys()].find((key) => !headers.has(key) && !letters.has(key));
  if (unknown !== undefined && columns.length > 0)
    throw usageError(
      `表里没有“${unknown}”这一列`,
      `列有：${[...new Set(columns.map(({ header }) => header))].filter((header) => header !== '').join('、')}；也可以写列的字母，例如 --map C=人次。`,
    );
}

/** The ledger with rows more. @throws UserError where it would be too large, or would not read back as it should: before anything is promised. */
async function withRows(
  file: string,
  before: Uint8Array,
  rows: readonly TakenRow[],
  ledger: Ledger,
): Promise<Uint8Array> {
  const text = insertActivities(decodeBytes(before)?.text ?? '', rows.map(rowRecord), file);
  const bytes = await encode(text, before);
  const after = readLedger({ file, bytes });
  if (after.ledger?.activities.length === ledger.activities.length + rows.length) return bytes;
  const tooLarge = after.problems.some(({ code }) => code === 'file-too-large');
  throw new UserError(
    [
      tooLarge
        ? problem('ledger-full', '错误', { rows: rows.length }, { file })
        : problem('place-uncertain', '错误', {}, { file }),
    ],
    tooLarge ? 2 : 1,
  );
}

function closing(added: number, written: boolean, file: string, { dryRun }: ImportOptions): string {
  if (added === 0) return `没有新的行，${file} 没有改动。\n`;
  if (written) return `已写入 ${file}：新增 ${added} 行。运行 report check 查看问题和待补。\n`;
  return dryRun
    ? `这是试运行，${file} 没有改动；去掉 --dry-run 就写入这 ${added} 行。\n`
    : `没有写入，${file} 没有改动。\n`;
}

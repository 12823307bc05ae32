import { isInHours } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, NOTE } from '../../ledger/vocabulary/fields.js';
import type { SheetColumn } from '../../sheet/column.js';
import { type Mapped, NOT_IMPORTED, squeezed } from '../../sheet/columns/find-columns.js';
import { isInMinutes } from '../../sheet/columns/match-header.js';
import type { TableRead } from '../../sheet/tables/read-table.js';
import type { FileSheet } from '../../sheet/tables/sheet-findings.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import { answered } from '../answered.js';
import { select } from '../questions.js';
import type { Choices } from './choices.js';

/** Whether lists of people, one row for each, are to be summed up by activity and day. */
export async function askPeople(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const lists = tables.flatMap(({ sheets }) => sheets.filter(({ fault }) => fault?.code === 'person-rows'));
  if (lists.length === 0) return {};
  const options = [
    { value: 'sum', label: WORDS.sumUp },
    { value: '', label: WORDS.leaveList },
  ];
  const chosen = answered(await select({ message: WORDS.askPeople({ sheets: sheetsText(lists) }), options }));
  return { people: chosen === 'sum' };
}

/** Which column is the title, or the day, of tables whose header names none: once for all that have the same header. */
export async function askHeaders(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const groups = new Map<string, FileSheet[]>();
  for (const sheet of tables.flatMap(({ sheets }) => sheets)) {
    if (sheet.fault?.code !== 'header-almost') continue;
    const key = sheet.columns.map(({ path }) => squeezed(path)).join('|');
    groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  const columns = new Map<string, Mapped>();
  for (const [sheet, ...others] of groups.values()) if (sheet) await askHeader([sheet, ...others], sheet, columns);
  return { columns };
}

async function askHeader(
  sheets: readonly FileSheet[],
  { fault, columns: all }: FileSheet,
  columns: Map<string, Mapped>,
): Promise<void> {
  if (!fault) return;
  const { row, wanted } = fault.args as { row: number; wanted: readonly { field: string; header: string }[] };
  for (const { field, header } of wanted) {
    const free = all.filter(
      (column) => column.header !== '' && (column.samples?.length ?? 0) > 0 && !columns.has(keyOf(column)),
    );
    const options = free.map((column) => ({
      value: keyOf(column),
      label: column.header,
      hint: WORDS.samples(column.samples ?? []),
    }));
    const meaning = Object.values(ACTIVITY).find(({ zh }) => zh === field)?.meaning ?? '';
    const chosen = answered(
      await select({
        message: WORDS.askHeader({ sheets: sheetsText(sheets), row, field, meaning }),
        options: [...options, { value: '', label: WORDS.noneOfThem }],
        initialValue: squeezed(header),
        maxItems: 12,
      }),
    );
    if (chosen !== '') columns.set(chosen, { field });
  }
}

/** What each column is that nobody knows, once for all tables. A column of minutes is offered as hours. */
export async function askColumns(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const columns = new Map<string, Mapped>();
  const asked = new Set<string>();
  for (const column of tables.flatMap(({ sheets }) => sheets.filter(isOpen).flatMap((sheet) => sheet.columns))) {
    const { role, samples = [] } = column;
    const key = keyOf(column);
    if (role.kind !== 'none' || asked.has(key) || samples.length === 0 || column.header === '') continue;
    if (role.why !== 'unknown' && role.inMinutes === undefined) continue;
    asked.add(key);
    columns.set(
      key,
      role.inMinutes === undefined ? await askColumn(column, role.nearest) : await askMinutes(column, role.inMinutes),
    );
  }
  return { columns };
}

async function askColumn({ header, samples = [] }: SheetColumn, nearest: string | undefined): Promise<Mapped> {
  const fields = Object.values(ACTIVITY).map(({ zh, meaning }) => ({
    value: zh,
    label: zh,
    hint: meaning.slice(0, 30),
  }));
  const options = [
    ...fields.filter(({ value }) => value === nearest).map((field) => ({ ...field, hint: WORDS.likely })),
    { value: NOT_IMPORTED, label: WORDS.leaveColumn, hint: WORDS.leaveColumnHint },
    ...fields.filter(({ value }) => value !== nearest),
    { value: NOTE.zh, label: NOTE.zh, hint: NOTE.meaning },
  ];
  const field = answered(await select({ message: WORDS.askColumn({ header, samples }), options, maxItems: 12 }));
  const isHours = Object.values(ACTIVITY).some((one) => one.zh === field && isInHours(one));
  return isHours && isInMinutes([header]) ? { field, per: 60 } : { field };
}

async function askMinutes({ header }: SheetColumn, field: string): Promise<Mapped> {
  const options = [
    { value: field, label: WORDS.divide({ field }) },
    { value: NOT_IMPORTED, label: WORDS.leaveColumn },
  ];
  const chosen = answered(await select({ message: WORDS.askMinutes({ header, field }), options }));
  return chosen === field ? { field, per: 60 } : { field: chosen };
}

const keyOf = ({ path, header }: SheetColumn): string => squeezed(path || header);

/** Of a table that cannot be read at all no column matters; that it has no categories is another question. */
const isOpen = ({ fault }: FileSheet): boolean => fault === undefined || fault.code === 'no-column';

/** The sheets that a question is about, the first few by name. */
export const sheetsText = (sheets: readonly FileSheet[]): string =>
  WORDS.sheetNames({ names: [...new Set(sheets.map(({ file, name }) => WORDS.sheetName({ file, sheet: name })))] });

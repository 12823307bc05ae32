import { mergedSheet } from '../cells/merged-sheet.js';
import type { FieldName } from '../column.js';
import type { SheetBlock } from '../columns/find-blocks.js';
import { type ColumnMap, NOT_IMPORTED } from '../columns/find-columns.js';
import { monthOf } from '../columns/heading-date.js';
import { oddRow, type SkippedRow } from '../columns/odd-row.js';
import { isPeople } from '../people/is-people.js';
import { readPeople } from '../people/read-people.js';
import { activityKey } from '../rows/activity-key.js';
import { classifyRow } from '../rows/classify-row.js';
import { type LeftRow, type RowRead, readRow, type TakenRow } from '../rows/read-row.js';
import type { RowContext, RowOptions } from '../rows/row-context.js';
import { oddLabel, rowLabel } from '../rows/row-label.js';
import { isBlankCell, type Sheet } from '../sheet.js';
import { dateContext } from './date-context.js';
import { NOTHING_READ, type SheetFindings } from './sheet-findings.js';
import { withoutNames } from './without-names.js';
import { areTotals, sumsOf, wrongTotals } from './wrong-totals.js';

/** How the tables of an import are to be understood. */
export interface SheetOptions extends RowOptions {
  readonly map: ColumnMap;
  /** The category of all rows of a table that has no such column, by `tableKey`: what an earlier import was told. */
  readonly tableCategories: ReadonlyMap<string, string>;
  /** A list of people is summed up by activity: of all tables, or of those that are such lists. */
  readonly perPerson: boolean | 'where-people';
}

/** The rows of one table: each is an activity, or left with its reason, or skipped by name. */
export function readBlock(sheet: Sheet, block: SheetBlock, options: SheetOptions): Omit<SheetFindings, 'name'> {
  const columns = withoutNames(sheet, block.columns, likelyRows(sheet, block));
  const context: RowContext = {
    ...options,
    columns,
    right: Math.max(block.right, ...columns.map(({ at }) => at)),
    stop: block.stop,
    cells: mergedSheet(sheet, columns),
    dates: dateContext(sheet, block, options.period),
    rows: sheet.rows,
    typed: sheet.typed,
  };
  if (options.perPerson && isPeople(columns)) {
    return { ...NOTHING_READ, ...readPeople(sheet, block, context), columns };
  }
  const label = (row: number) => rowLabel(sheet, row, columns);
  const taken: TakenRow[] = [];
  const left: LeftRow[] = [];
  const skipped: SkippedRow[] = [];
  const privateNotes: string[] = [];
  const numbers: number[] = [];
  const data: number[] = [];
  let { dates } = context;
  for (let row = block.bottom + 1; row < block.end; row += 1) {
    const kind = block.again.has(row) ? 'header' : classifyRow(sheet, row, { ...context, dates });
    if (kind === 'blank') continue;
    if (kind === 'numbers') numbers.push(row);
    else if (kind !== 'activity') {
      const words = oddLabel(sheet, row, columns);
      skipped.push({ row: row + 1, kind, label: words });
      const month = kind === 'section' ? monthOf(words) : undefined;
      if (month !== undefined) dates = { ...dates, month, monthFrom: 'sheet' };
    } else {
      data.push(row);
      const read = readRow(row, { ...context, dates });
      if (read.text.get('category') === NOT_IMPORTED) {
        skipped.push({ row: row + 1, kind: 'chosen', label: label(row) });
        continue;
      }
      if (read.privateNote) privateNotes.push(read.privateNote);
      if (read.typed) taken.push({ ...read, typed: read.typed, row: row + 1 });
      else left.push({ row: row + 1, label: label(row), ...namesOf(read), faults: read.faults });
    }
  }
  const sums = sumsOf(sheet, columns, data);
  for (const row of numbers) {
    if (areTotals(sumsOf(sheet, columns, [row]), sums))
      skipped.push({ row: row + 1, kind: 'total', label: oddLabel(sheet, row, columns) });
    else left.push({ row: row + 1, label: label(row), faults: [{ code: 'row-other-numbers', args: {} }] });
  }
  const byRow = <T extends { readonly row: number }>(rows: readonly T[]) => rows.toSorted((a, b) => a.row - b.row);
  return {
    columns,
    taken,
    left: byRow(left),
    skipped: byRow(skipped),
    totals: wrongTotals(sheet, columns, byRow(skipped), sums),
    privateNotes,
  };
}

function namesOf({ text }: RowRead): Pick<LeftRow, 'key' | 'title'> {
  const [date, title] = [text.get('date'), text.get('title')];
  if (typeof title !== 'string') return {};
  return { title, ...(typeof date === 'string' && { key: activityKey({ date, title }) }) };
}

/** Rows with a day or a title, before it is known what each column holds. */
function likelyRows(sheet: Sheet, { columns, bottom, end, again }: SheetBlock): readonly number[] {
  const at = (name: FieldName) => columns.find(({ role }) => role.kind === 'field' && role.name === name)?.at ?? -1;
  const [date, title] = [at('date'), at('title')];
  return Array.from({ length: Math.max(0, end - bottom - 1) }, (_, i) => bottom + 1 + i).filter((row) => {
    const cells = sheet.rows[row] ?? [];
    return (
      !again.has(row) && !(isBlankCell(cells[date]) && isBlankCell(cells[title])) && oddRow(sheet, row) === undefined
    );
  });
}

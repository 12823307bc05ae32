import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { fieldName } from '../../ledger/vocabulary/keys.js';
import { almostHeader, lackingColumn } from '../columns/almost-header.js';
import { columnsWithData, findBlocks, type SheetBlock } from '../columns/find-blocks.js';
import { oddRow } from '../columns/odd-row.js';
import { withSamples } from '../columns/with-samples.js';
import type { Fault } from '../fault.js';
import { listNamed, requiredOf } from '../lists/list-header.js';
import { isPeople } from '../people/is-people.js';
import type { LeftRow } from '../rows/read-row.js';
import { isBlankCell, type Sheet, shownText } from '../sheet.js';
import { hasDatesWithin, yearAbove } from './date-context.js';
import type { SheetOptions } from './read-block.js';
import { readBlock } from './read-block.js';
import { NOTHING_READ, type SheetFindings } from './sheet-findings.js';
import { tableKey } from './table-key.js';

/** One sheet → the activities that each of its tables holds, and every row that is none, with its reason. */
export function readSheet(sheet: Sheet, file: string, options: SheetOptions): readonly SheetFindings[] {
  const blocks = findBlocks(sheet, options.map);
  const [first] = blocks;
  if (!first) {
    const list = listNamed(sheet);
    const code = unreadable(sheet);
    if (list !== undefined && code !== 'sheet-empty')
      return [
        {
          ...NOTHING_READ,
          name: sheet.name,
          fault: { code: 'list-header', args: { list: sheet.name, wanted: requiredOf(list) } },
        },
      ];
    const almost = code === 'no-header' ? almostHeader(sheet, options.map) : undefined;
    return [{ ...NOTHING_READ, name: sheet.name, fault: { code, args: {} }, ...almost }];
  }
  const above = rowsAbove(sheet, first);
  return blocks.map((found, i): SheetFindings => {
    const columns = columnsWithData(sheet, found);
    const block = { ...found, columns: withSamples(sheet, columns, found.bottom + 1, found.end) };
    const table = tableKey(file, sheet.name, columns);
    const told =
      options.category === undefined && lacksCategory(block) ? options.tableCategories.get(table) : undefined;
    const category = options.category ?? told;
    const fault = unfit(sheet, block, options);
    const read = fault ? undefined : readBlock(sheet, block, { ...options, ...(category && { category }) });
    const place = { name: sheet.name, table, header: block.bottom + 1, ...(told && { category: told }) };
    const refused = fault ?? (lacksCategory(block) && category === undefined ? unlessKnown(read) : undefined);
    if (!read || refused)
      return { ...NOTHING_READ, ...place, columns: block.columns, ...(refused && { fault: refused }) };
    return { ...read, ...place, left: i === 0 ? [...above, ...read.left] : read.left };
  });
}

/** A number or a day: what makes a row more than a title or a note. */
const isValue = (cell: Sheet['rows'][number][number]) =>
  cell !== undefined && (cell.kind === 'text' ? /^\s*\d/.test(cell.text) : cell.kind !== 'fault');

const filledIn = (row: Sheet['rows'][number]) => row.filter((cell) => !isBlankCell(cell)).length;

/** Rows that stand above the header and yet look like rows of activities. */
function rowsAbove(sheet: Sheet, { top }: SheetBlock): readonly LeftRow[] {
  return sheet.rows
    .slice(0, top)
    .flatMap((row, at): LeftRow[] =>
      filledIn(row) >= 3 && row.some(isValue) && oddRow(sheet, at) === undefined
        ? [{ row: at + 1, label: '', faults: [{ code: 'row-above-header', args: {} }] }]
        : [],
    );
}

/** Why a sheet without a header holds nothing: it may be empty, a cover or a note, or have lost its header. */
function unreadable({ rows }: Sheet): 'no-header' | 'sheet-note' | 'sheet-empty' {
  const filled = rows.filter((row) => filledIn(row) > 0);
  if (filled.length === 0) return 'sheet-empty';
  // One row for each column of a ledger explains them.
  if (rows.filter(([name]) => fieldName(ACTIVITY, shownText(name)) !== undefined).length >= 5) return 'sheet-note';
  const data = filled.filter((row) => filledIn(row) > 1 && row.some(isValue));
  return data.length > 1 || data.some((row) => filledIn(row) > 2) ? 'no-header' : 'sheet-note';
}

const hasField = ({ columns }: SheetBlock, name: keyof typeof ACTIVITY) =>
  columns.some(({ role }) => role.kind === 'field' && role.name === name);

const lacksCategory = (block: SheetBlock): boolean => !hasField(block, 'category');

/** A table without categories is of use only where the ledger has rows of it. */
const unlessKnown = (read: Pick<SheetFindings, 'taken'> | undefined): Fault | undefined =>
  read && read.taken.length > 0
    ? undefined
    : { code: 'no-column', args: { field: ACTIVITY.category.zh, givable: true } };

/** Why a table with a header still holds nothing that can be read. */
function unfit(sheet: Sheet, block: SheetBlock, { period, perPerson }: SheetOptions): Fault | undefined {
  const year = yearAbove(sheet, block);
  if (
    year !== undefined &&
    (`${year}-12-31` < period.start || `${year}-01-01` > period.end) &&
    !hasDatesWithin(sheet, block, period)
  )
    return { code: 'other-year', args: { year } };
  if (isPeople(block.columns) && !perPerson) return { code: 'person-rows', args: {} };
  if (!isPeople(block.columns) && perPerson === true) return { code: 'person-none', args: {} };
  return lackingColumn(block.columns, block.bottom);
}

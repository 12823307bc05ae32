import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import type { FieldName, SheetColumn } from '../column.js';
import type { Fault } from '../fault.js';
import { isBlankCell, type Sheet, shownText } from '../sheet.js';
import { type ColumnMap, findColumns } from './find-columns.js';
import { areNames } from './find-header.js';
import { labelsOf } from './header-labels.js';
import { withSamples } from './with-samples.js';

/** A header that lacks what no activity can be without. */
export interface AlmostHeader {
  readonly fault: Fault;
  readonly columns: readonly SheetColumn[];
}

/** How far down a header can be looked for. */
const DEEPEST = 30;

/** The row of a sheet without a header that looks most like one: names of columns, some of them known, above rows of data. */
export function almostHeader(sheet: Sheet, map: ColumnMap): AlmostHeader | undefined {
  let best: { readonly row: number; readonly known: number; readonly columns: readonly SheetColumn[] } | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length - 1, DEEPEST); row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!areNames(cells) || cells.some((cell) => shownText(cell).length > 20) || !isFollowed(sheet, row)) continue;
    const columns = findColumns(labelsOf(sheet, row, row), map);
    const known = columns.filter(({ role }) => role.kind !== 'none').length;
    if (known > (best?.known ?? 0)) best = { row, known, columns };
  }
  if (!best) return undefined;
  const columns = withSamples(sheet, best.columns, best.row + 1, sheet.rows.length);
  const fault = lackingColumn(columns, best.row);
  return fault && { fault, columns };
}

const isFollowed = ({ rows }: Sheet, row: number): boolean =>
  (rows[row + 1] ?? []).filter((cell) => !isBlankCell(cell)).length > 1;

/** What the columns of a header lack, and which of them may well be it; undefined where they have a day and a title. `row` from 0. */
export function lackingColumn(columns: readonly SheetColumn[], row: number): Fault | undefined {
  const has = (name: FieldName) => columns.some(({ role }) => role.kind === 'field' && role.name === name);
  const day = has('date') || columns.some(({ role }) => role.kind === 'part' && role.part === 'day');
  const lacks: readonly FieldName[] = [...(has('title') ? [] : ['title' as const]), ...(day ? [] : ['date' as const])];
  if (lacks.length === 0) return undefined;
  const wanted = lacks.map((name) => ({ field: ACTIVITY[name].zh, header: likely(columns, name)?.header ?? '' }));
  return { code: 'header-almost', args: { row: row + 1, wanted } };
}

/** A column that may hold titles, or days, under a name that nobody knows, or that means something else elsewhere. */
function likely(columns: readonly SheetColumn[], name: FieldName): SheetColumn | undefined {
  const free = columns.filter(
    ({ role, samples = [] }) =>
      samples.length > 0 &&
      ((role.kind === 'none' && role.why === 'unknown') || (role.kind === 'field' && role.name === 'summary')),
  );
  if (name === 'date') return free.find(({ samples = [] }) => samples.every((text) => DAY.test(text)));
  const told = free.filter(({ samples = [] }) => samples.every((text) => /\p{Script=Han}{2}/u.test(text)));
  return told.find(({ header }) => TITLE.test(header)) ?? (told.length === 1 ? told[0] : undefined);
}

const DAY = /^(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}/u;
const TITLE = /内容|名称|活动|项目|事项|主题|题目|工作/u;

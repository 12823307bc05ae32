import type { Column, FieldName } from './column.js';
import { type ColumnMap, findColumns } from './find-columns.js';
import { isBlank, type Merge, type Sheet, shownText } from './sheet.js';

export interface Header {
  /** Rows from 0. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
}

/** Titles and notes above a header take few rows. */
const DEEPEST = 60;

/**
 * The header of a sheet: the row near the top whose cells name the most fields, 日期 or 活动名称 among them, with the row of groups above it
 * or the row of parts below it where cells are merged. Undefined where no row names two.
 */
export function findHeader(sheet: Sheet, map: ColumnMap): Header | undefined {
  let best: { readonly row: number; readonly score: number } | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST); row += 1) {
    const score = scoreOf(findColumns(labelsOf(sheet, row, row), map));
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  if (!best) return undefined;
  return [
    [best.row, best.row],
    [best.row, best.row + 1],
    [best.row - 1, best.row],
  ]
    .filter(([top = 0, bottom = 0]) => top === bottom || isGrouped(sheet, top, bottom))
    .map(([top = 0, bottom = 0]) => ({ top, bottom, columns: findColumns(labelsOf(sheet, top, bottom), map) }))
    .reduce((a, b) => (scoreOf(b.columns) > scoreOf(a.columns) ? b : a));
}

/** How many fields columns name; none where none of them can tell one activity from another. */
function scoreOf(columns: readonly Column[]): number {
  const names = new Set(
    columns.flatMap(({ role }): readonly string[] =>
      role.kind === 'field' ? [role.name] : role.kind === 'pair' ? role.names : role.kind === 'part' ? [role.part] : [],
    ),
  );
  const keys: readonly FieldName[] = ['date', 'title'];
  return keys.some((name) => names.has(name)) ? names.size : 0;
}

/** Whether the lower of two rows names parts of what the upper one names: merged cells say so, or, in a CSV, cells left empty. */
function isGrouped(sheet: Sheet, top: number, bottom: number): boolean {
  const upper = sheet.rows[top] ?? [];
  const lower = sheet.rows[bottom] ?? [];
  if (top < 0 || lower.some((cell) => cell !== undefined && cell.kind !== 'text')) return false;
  const width = Math.max(upper.length, lower.length);
  const filled = upper.filter((cell) => !isBlank(cell)).length;
  const across = sheet.merges.filter((merge) => merge.top === top && merge.bottom === top && merge.right > merge.left);
  if (sheet.merges.length > 0)
    return filled > 1 && across.some((merge) => merge.right - merge.left + 1 < width && named(lower, merge));
  // No row of data: what stands below a header's empty cells, and nothing below its other names.
  return (
    filled > 1 &&
    lower.some((cell, at) => !isBlank(cell) && isBlank(upper[at])) &&
    lower.every((cell, at) => isBlank(cell) || isBlank(upper[at]) || isBlank(upper[at + 1]))
  );
}

const named = (lower: Sheet['rows'][number], { left, right }: Merge) =>
  lower.slice(left, right + 1).filter((cell) => !isBlank(cell)).length > 1;

/** For each column the words of the header rows above it, a merged cell's for all that it covers, each once. */
export function labelsOf(sheet: Sheet, top: number, bottom: number): readonly (readonly string[])[] {
  const rows = sheet.rows.slice(top, bottom + 1);
  const width = Math.max(
    0,
    ...rows.map((row) => row.length),
    ...sheet.merges.filter((merge) => merge.top === top).map((merge) => merge.right + 1),
  );
  return Array.from({ length: width }, (_, column) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const word = labelAt(sheet, row, column, top < bottom && row === top);
      if (word !== '' && word !== words.at(-1)) words.push(word);
    }
    return words;
  });
}

function labelAt(sheet: Sheet, row: number, column: number, isGroup: boolean): string {
  const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
  if (merge && (isGroup || merge.left === column)) return shownText(sheet.rows[merge.top]?.[merge.left]);
  const own = shownText(sheet.rows[row]?.[column]);
  if (own !== '' || !isGroup || sheet.merges.length > 0) return own;
  // In a CSV a group stands above its first part alone.
  const below = shownText(sheet.rows[row + 1]?.[column]);
  for (let at = column - 1; below !== '' && at >= 0; at -= 1) {
    const left = shownText(sheet.rows[row]?.[at]);
    if (left !== '') return left;
  }
  return '';
}

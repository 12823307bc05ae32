import type { FieldName, Role, SheetColumn } from '../column.js';
import { isBlankCell, type Sheet, shownText } from '../sheet.js';
import { type ColumnMap, findColumns, squeezed } from './find-columns.js';
import { isGrouped, labelsOf } from './header-labels.js';
import { matchHeader } from './match-header.js';

export interface Header {
  /** Rows from 0. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly SheetColumn[];
}

/** Where only --map knows the columns, their header stands near the top. */
const DEEPEST = 60;

/** Every header of a sheet, from top to bottom: rows of names, two fields or more, 日期 or 活动名称 among them, with the row of groups above it or of parts below it. */
export function findHeaders(sheet: Sheet, map: ColumnMap): readonly Header[] {
  const byName: ColumnMap = new Map([...map].filter(([key]) => !/^[A-Z]{1,2}$/.test(key)));
  const known = new Map<string, readonly string[]>();
  const headers: Header[] = [];
  for (let row = 0; row < sheet.rows.length; row += 1) {
    if (row <= (headers.at(-1)?.bottom ?? -1) || !isHeaderRow(sheet.rows[row] ?? [], byName, known)) continue;
    headers.push(headerAt(sheet, row, map));
  }
  if (headers.length > 0) return headers;
  const mapped = byName.size < map.size ? mappedRow(sheet, map) : undefined;
  return mapped === undefined ? [] : [headerAt(sheet, mapped, map)];
}

/** Most of the cells of a header are words that somebody knows, and none is a day or a number. `known` keeps what words were found to be. */
function isHeaderRow(cells: Sheet['rows'][number], map: ColumnMap, known: Map<string, readonly string[]>): boolean {
  if (!areNames(cells)) return false;
  const fields = new Set<string>();
  const filled = cells.filter((cell) => !isBlankCell(cell));
  for (const text of filled.map(shownText)) {
    const names = known.get(text) ?? (text.length > 30 ? [] : namesOf(text, map));
    known.set(text, names);
    for (const name of names) fields.add(name);
  }
  return fields.size >= 2 && (fields.has('date') || fields.has('title')) && fields.size * 3 >= filled.length;
}

/** Whether the cells of a row can be names of columns: two or more texts, and none a day or a number. */
export function areNames(cells: Sheet['rows'][number]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length > 1 && filled.every((cell) => cell?.kind === 'text' && !isValue(shownText(cell)));
}

const isValue = (text: string) =>
  /^[\d.,/:\s-]+(?:人次?|小时|场)?$/u.test(text.normalize('NFKC')) ||
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]?/u.test(text);

/** What a word is as the name of a column; one that was said to be another field once may be either. */
function namesOf(text: string, map: ColumnMap): readonly string[] {
  const said = map.get(squeezed(text));
  const own = said && !said.usual ? undefined : matchHeader([text])?.role;
  return [said && findColumns([[text]], map)[0]?.role, own].flatMap((role) => nameOf(role));
}

function nameOf(role: Role | undefined): readonly string[] {
  if (role?.kind === 'field') return [role.name];
  return role?.kind === 'pair' ? [role.names.join('+')] : role?.kind === 'part' ? [role.part] : [];
}

function mappedRow(sheet: Sheet, map: ColumnMap): number | undefined {
  let best: { readonly row: number; readonly score: number } | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST); row += 1) {
    const score = fieldCount(findColumns(labelsOf(sheet, row, row), map));
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row;
}

function headerAt(sheet: Sheet, row: number, map: ColumnMap): Header {
  return (
    [
      [row, row],
      [row, row + 1],
      [row - 1, row],
    ]
      .filter(([top = 0, bottom = 0]) => top === bottom || isGrouped(sheet, top, bottom))
      .map(([top = 0, bottom = 0]) => ({ top, bottom, columns: findColumns(labelsOf(sheet, top, bottom), map) }))
      // Parts below a header say more than it does, even where they name as many fields.
      .reduce((a, b) => (fieldCount(b.columns) - (b.top < row ? 1 : 0) >= fieldCount(a.columns) ? b : a))
  );
}

/** How many fields columns name; none where none of them can tell one activity from another. */
function fieldCount(columns: readonly SheetColumn[]): number {
  const names = new Set(
    columns.flatMap(({ role }): readonly string[] =>
      role.kind === 'field' ? [role.name] : role.kind === 'pair' ? role.names : role.kind === 'part' ? [role.part] : [],
    ),
  );
  const keys: readonly FieldName[] = ['date', 'title'];
  return keys.some((name) => names.has(name)) ? names.size : 0;
}

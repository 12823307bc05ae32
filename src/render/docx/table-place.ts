import { pt } from './page-measures.js';
import type { Kept, TableLayout, TableSetting } from './table-setting.js';

/** What of a layout says where its rows stand. */
type Rows = Pick<TableLayout, 'head' | 'rows' | 'firstTo' | 'lastFrom'>;

/** So much of a page is never filled to the last point: programs round. */
const SURE = 0.985;
/** Rows are so much higher in other fonts: all of them are kept together, and would leave the heading over them behind where no page holds them. */
const OTHER_FONTS = 1.1;
/** A page that ends before a table is over half full, without the space above the line that went along. */
const HALF = 0.502;
/** Between a table and its notes, and after one, in twips. */
const BELOW = pt(7);

/**
 * Whether a table stands whole, with its notes: where it is, or all of it on the next page, as the one that it leaves is half full without it;
 * undefined where it has to be parted or nobody knows where it begins.
 */
export function standsWhole(
  layout: Rows,
  { begin, blockHeight, keepNext, notes }: TableSetting,
): 'here' | 'next' | undefined {
  // What stands under one that goes along with the 署名 is not counted.
  if (begin === undefined || (keepNext && !notes)) return undefined;
  const { used, along } = begin;
  const [table, below] = [layout.head + sumOf(layout.rows), (notes?.height ?? 0) + BELOW];
  if (used + table + below <= blockHeight * SURE) return 'here';
  const fits = along + table * OTHER_FONTS + below <= blockHeight * SURE;
  return fits && used - along - BELOW >= blockHeight * HALF ? 'next' : undefined;
}

/** Whether it may stand whole in the small size, and does not in the usual one: what that saves is what its lines are lower. */
export function isWholeSmall(layout: Rows, setting: TableSetting): boolean {
  const { table } = setting;
  if (!setting.begin || !setting.notes || standsWhole(layout, setting)) return false;
  const smaller = (height: number): number => (height * table.dense) / table.size;
  return standsWhole({ ...layout, head: smaller(layout.head), rows: layout.rows.map(smaller) }, setting) !== undefined;
}

/** What is known of where a table stands, over what would be where nothing is. */
export function placed(layout: Rows, setting: TableSetting): Partial<Kept> {
  const { begin, blockHeight, keepNext, notes } = setting;
  const whole = standsWhole(layout, setting);
  if (whole === 'next') return { together: true };
  if (begin === undefined || whole === 'here' || (keepNext && !notes)) return {};
  // So many rows stand on the page that it begins on that it is half full; what goes along with the notes leaves them there.
  let [at, height] = [0, begin.used + layout.head];
  while (at < layout.rows.length && (at < FEWEST || height < blockHeight * HALF)) height += layout.rows[at++] as number;
  if (height > blockHeight || at > layout.rows.length - FEWEST) return {};
  const most = notes ? Math.min(layout.lastFrom, Math.floor(layout.rows.length * LAST)) : layout.lastFrom;
  const lastFrom = Math.max(most, at);
  return { together: false, firstTo: Math.min(layout.firstTo, lastFrom), lastFrom };
}

/** Rows on either side where a table is parted. */
const FEWEST = 2;
/** Where the rows begin that go along with the notes: two of a dozen look as if they had been forgotten. */
const LAST = 2 / 3;

/** How much of its last page is used where a table ends, in twips: no row is parted, and two stand at its beginning and its end at least. */
export function usedAfter(
  { head, rows }: Rows,
  { used, along }: { used: number; along: number },
  page: number,
): number {
  const blocks =
    rows.length > 3 ? [sumOf(rows.slice(0, 2)), ...rows.slice(2, -2), sumOf(rows.slice(-2))] : [sumOf(rows)];
  let at = used + head + (blocks[0] ?? 0) > page ? along : used;
  at += head;
  for (const block of blocks) {
    if (at + block > page) at = head;
    at += block;
  }
  return at + BELOW;
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

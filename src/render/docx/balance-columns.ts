import { type CellWidth, costOf, EPSILON, isAtEase, type Look, lookOf, type Tallest, tallest } from './cell-looks.js';
import { tradeRoom } from './trade-room.js';

/**
 * Column widths, in ems, with the room where it saves most lines and last lines of one character: each column is given what its head and
 * the pieces of its cells need, and what is left goes, a few characters at a time, to the column where they save most; then columns
 * trade. The sum stays the same.
 * @param widths What the columns would have otherwise: where nothing is to be saved, they share what is left in that proportion.
 * @param cells Of each column, from the top.
 * @param heads The least that the head of each column needs.
 */
export function balanceColumns(
  widths: readonly number[],
  cells: readonly (readonly CellWidth[])[],
  heads: readonly number[],
): readonly number[] {
  const seen = cells.map((column) => column.filter((_, row) => row % Math.ceil(column.length / MOST_ROWS) === 0));
  const least = widths.map((width, index) => Math.min(width, leastOf(cells[index] ?? [], heads[index] ?? 0)));
  const known = new Map<number, Look>();
  const lookAt = (column: number, width: number): Look => {
    const key = column * 1000 + width;
    const look = known.get(key) ?? lookOf(seen[column] ?? [], width);
    known.set(key, look);
    return look;
  };
  const cost = (own: readonly number[]): number => costOf(own.map((width, column) => lookAt(column, width)));
  const given = giveRoom(widths, least, lookAt);
  return tradeRoom(cost(given) < cost(widths) - EPSILON ? given : widths, least, lookAt);
}

/**
 * What no piece of a column is wider than, and what most of its texts need to read well: one of eight may have less, where its row or the
 * others gain by it (社区残疾人/之家 in a column of 地点 that is empty but for it).
 */
function leastOf(column: readonly CellWidth[], head: number): number {
  const well = Float64Array.from(column, ({ readable }) => readable).sort();
  return column.reduce(
    (most, { least }) => Math.max(most, least),
    Math.max(head, well[well.length - 1 - Math.floor(well.length / FEW)] ?? 0),
  );
}

const FEW = 8;

/** Of a long table some rows stand for all: what they need is much the same. */
const MOST_ROWS = 150;
/** So many characters a line of a cell becomes longer in one step: a text of three lines comes into two. */
const MOST_AT_ONCE = 6;

const sum = (all: readonly number[]): number => all.reduce((before, one) => before + one, 0);

function giveRoom(
  widths: readonly number[],
  least: readonly number[],
  lookAt: (column: number, width: number) => Look,
): readonly number[] {
  const own = [...least];
  const looks = own.map((width, column) => lookAt(column, width));
  for (let spare = sum(widths) - sum(own); ; ) {
    let best: { readonly column: number; readonly width: number; readonly look: Look } | undefined;
    let most = EPSILON;
    const rows = tallest(looks);
    for (const [column, look] of looks.entries()) {
      if (isAtEase(look)) continue;
      const width = own[column] ?? 0;
      for (let more = 1; more <= MOST_AT_ONCE; more++) {
        const wider = Math.floor(width + EPSILON) + more;
        if (wider - width > spare) break;
        const then = lookAt(column, wider);
        const each = savedBy(then, look, column, rows) / (wider - width);
        if (each > most) [best, most] = [{ column, width: wider, look: then }, each];
      }
    }
    if (!best) return shared(own, widths, spare);
    spare -= best.width - (own[best.column] ?? 0);
    own[best.column] = best.width;
    looks[best.column] = best.look;
  }
}

/**
 * The lines of the rows that a column saves by being wider, and what is wrong in them. A line of a cell whose row is no lower without it
 * counts a little: another column may follow.
 */
function savedBy(then: Look, now: Look, column: number, rows: readonly Tallest[]): number {
  let saved = now.flaws - then.flaws;
  for (let row = 0; row < rows.length; row++) {
    const { column: highest, lines, others } = rows[row] as Tallest;
    const before = now.lines[row] ?? 1;
    const after = then.lines[row] ?? 1;
    saved += (before - after) * OWN;
    if (highest === column) saved += lines - Math.max(others, after);
  }
  return saved;
}

const OWN = 0.3;

/** What nobody needs goes back to where it came from. */
function shared(own: readonly number[], widths: readonly number[], spare: number): readonly number[] {
  const given = own.map((one, index) => Math.max(0, (widths[index] ?? 0) - one));
  const all = sum(given);
  return own.map((one, index) => one + (all > 0 ? (spare * (given[index] ?? 0)) / all : spare / own.length));
}

import { type CellUnits, unitLines } from './cell-units.js';

/** One cell as the balance sees it, in ems. */
export interface CellWidth {
  /** Its text on one line. */
  readonly text: number;
  /** The widest piece of it that is never to break: a number with its unit, a date, an addition in brackets. */
  readonly least: number;
  /** What of it has to stand on one line to read well: a short name, some characters of a long one. */
  readonly readable: number;
  /** Of a text with numbers. */
  readonly units?: CellUnits | undefined;
}

/** How many lines each cell of a column has, and what is wrong with them, counted in lines. */
export interface Look {
  readonly lines: readonly number[];
  readonly flaws: number;
}

/** Widths that only differ by rounding are the same. In ems. */
export const EPSILON = 1e-6;

/** One character with what the safe count adds to a text. */
const LONELY = 1.2;
/** A last line of one character counts half a line, even where its row is no lower without it. */
const LONELY_COST = 0.5;
/** A short name on two lines: one in a column of many may be so, where the others gain by it, and no column of such names. */
const PARTED_COST = 1;
/** The same of a longer text in a column of a few characters. */
const NARROW_COST = 0.5;
/** A number without its unit, where there is no room for it. */
const TORN_COST = 3;
/** A cell of more lines stands out of its table: each of them counts twice. */
const TALL = 4;
/** Above it a text has more than one line anyway. */
const SHORT = 5.5;

/** A column as it would be at a width, in ems. */
export function lookOf(column: readonly CellWidth[], width: number): Look {
  const perLine = Math.max(1, Math.floor(width + EPSILON));
  let flaws = 0;
  const lines = column.map((cell) => {
    const { text, least, readable, units } = cell;
    if (text <= width) return 1;
    if (least > width + EPSILON) flaws += TORN_COST;
    else if (readable > width + EPSILON) flaws += text <= SHORT ? PARTED_COST : NARROW_COST;
    const { count, last } = units
      ? unitLines(units, width)
      : {
          count: Math.ceil(text / perLine - EPSILON),
          last: text - (Math.ceil(text / perLine - EPSILON) - 1) * perLine,
        };
    if (last <= LONELY) flaws += LONELY_COST;
    if (count > TALL) flaws += count - TALL;
    return count;
  });
  return { lines, flaws };
}

/** Whether a column has nothing to gain by being wider. */
export const isAtEase = ({ lines, flaws }: Look): boolean => flaws === 0 && lines.every((count) => count === 1);

/** The lines of a row: of its tallest column, and of the tallest among the others. */
export interface Tallest {
  readonly column: number;
  readonly lines: number;
  readonly others: number;
}

export const tallest = (looks: readonly Look[]): readonly Tallest[] =>
  (looks[0]?.lines ?? []).map((_, row) => {
    let [column, lines, others] = [-1, 1, 1];
    for (let at = 0; at < looks.length; at++) {
      const own = looks[at]?.lines[row] ?? 1;
      if (own > lines) [column, lines, others] = [at, own, lines];
      else if (own > others) others = own;
    }
    return { column, lines, others };
  });

/** The lines of all rows, in plain loops, as they are gone through for each width that is tried; with what is wrong in them. */
export function costOf(looks: readonly Look[]): number {
  let cost = 0;
  for (const { flaws } of looks) cost += flaws;
  const rows = looks[0]?.lines.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let most = 1;
    for (let at = 0; at < looks.length; at++) most = Math.max(most, looks[at]?.lines[row] ?? 1);
    cost += most;
  }
  return cost;
}

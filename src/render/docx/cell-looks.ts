/** One cell as the balance sees it: its width in ems and the widest piece of it that is not to break. */
export interface CellWidth {
  readonly text: number;
  readonly least: number;
}

/** How many lines each cell of a column has, and how many of them have a single character in the last. */
export interface Look {
  readonly lines: readonly number[];
  readonly lonely: number;
}

/** Widths that only differ by rounding are the same. In ems. */
export const EPSILON = 1e-6;

/** One character with what the safe count adds to a text. */
const LONELY = 1.2;

/** A column as it would be at a width, in ems. */
export function lookOf(column: readonly CellWidth[], width: number): Look {
  const perLine = Math.max(1, Math.floor(width + EPSILON));
  let lonely = 0;
  const lines = column.map(({ text }) => {
    if (text <= width) return 1;
    const count = Math.ceil(text / perLine - EPSILON);
    if (text - (count - 1) * perLine <= LONELY) lonely++;
    return count;
  });
  return { lines, lonely };
}

/** Whether a column has nothing to gain by being wider. */
export const isAtEase = ({ lines, lonely }: Look): boolean => lonely === 0 && lines.every((count) => count === 1);

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

/** The lines of all rows, in plain loops, as they are gone through for each width that is tried; a last line of one character counts half a line even where a row is no lower without it. */
export function costOf(looks: readonly Look[]): number {
  let cost = 0;
  for (const { lonely } of looks) cost += lonely / 2;
  const rows = looks[0]?.lines.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let most = 1;
    for (let at = 0; at < looks.length; at++) most = Math.max(most, looks[at]?.lines[row] ?? 1);
    cost += most;
  }
  return cost;
}

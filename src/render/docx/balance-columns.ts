/** One cell as the balance sees it: its width in ems and the widest piece of it that is not to break. */
export interface CellWidth {
  readonly text: number;
  readonly least: number;
}

/**
 * Column widths, in ems, from which room has gone to where it saves a line or a last line of one character: from columns that have more
 * than they need to the neighbours whose texts break. The sum stays the same, and no column gets narrower than its head and the pieces of
 * its cells.
 * @param cells Of each column, from the top.
 * @param heads The least that the head of each column needs.
 */
export function balanceColumns(
  widths: readonly number[],
  cells: readonly (readonly CellWidth[])[],
  heads: readonly number[],
): readonly number[] {
  const seen = cells.map((column) => column.filter((_, row) => row % Math.ceil(column.length / MOST_ROWS) === 0));
  const least = seen.map((column, index) =>
    column.reduce((most, cell) => Math.max(most, cell.least), heads[index] ?? 0),
  );
  let own = widths;
  let looks: readonly Look[] = own.map((width, index) => lookOf(seen[index] ?? [], width));
  let cost = costOf(looks);
  for (let step = 0; step < MOST_STEPS; step++) {
    let best: { readonly cost: number; readonly own: readonly number[]; readonly looks: readonly Look[] } | undefined;
    for (const [to, look] of looks.entries()) {
      if (look.every(({ lines }) => lines === 1)) continue;
      const wanted = Math.floor((own[to] ?? 0) + EPSILON) + 1 - (own[to] ?? 0);
      const wider = lookOf(seen[to] ?? [], (own[to] ?? 0) + wanted);
      for (const [from, width] of own.entries()) {
        if (from === to || width - wanted < (least[from] ?? 0)) continue;
        const narrower = lookOf(seen[from] ?? [], width - wanted);
        const next = looks.map((one, index) => (index === to ? wider : index === from ? narrower : one));
        const then = costOf(next);
        if (then < (best?.cost ?? cost) - EPSILON)
          best = {
            cost: then,
            looks: next,
            own: own.map((one, index) => one + (index === to ? wanted : index === from ? -wanted : 0)),
          };
      }
    }
    if (!best) break;
    ({ own, looks, cost } = best);
  }
  return own;
}

/** Of a long table some rows stand for all: what they need is much the same. */
const MOST_ROWS = 100;
const MOST_STEPS = 16;
const EPSILON = 1e-6;

type Look = readonly { readonly lines: number; readonly lonely: boolean }[];

/** How many lines each cell has, and whether its last one is a single character. */
function lookOf(column: readonly CellWidth[], width: number): Look {
  const perLine = Math.max(1, Math.floor(width + EPSILON));
  return column.map(({ text }) => {
    if (text <= width) return { lines: 1, lonely: false };
    const lines = Math.ceil(text / perLine - EPSILON);
    return { lines, lonely: text - (lines - 1) * perLine <= LONELY };
  });
}

/** One character with what the safe count adds to a text. */
const LONELY = 1.2;

/** The lines of all rows; a last line of one character counts half a line where a row is no lower without it. */
function costOf(looks: readonly Look[]): number {
  let cost = 0;
  for (let row = 0; row < (looks[0]?.length ?? 0); row++) {
    let most = 1;
    for (const look of looks) {
      const cell = look[row];
      if (!cell) continue;
      most = Math.max(most, cell.lines);
      if (cell.lonely) cost += 0.5;
    }
    cost += most;
  }
  return cost;
}

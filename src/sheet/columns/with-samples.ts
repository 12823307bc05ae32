import type { SheetColumn } from '../column.js';
import { type Sheet, shownText } from '../sheet.js';

const MOST = 3;
const LONGEST = 16;

/** Columns with the first different words that stand in them, from a row to the one before `end`. What is about persons stays where it is. */
export const withSamples = (
  { rows }: Sheet,
  columns: readonly SheetColumn[],
  from: number,
  end: number,
): readonly SheetColumn[] =>
  columns.map((column) => {
    if (column.role.kind === 'none' && column.role.why === 'private') return column;
    const samples = new Set<string>();
    for (let row = from; row < end && samples.size < MOST; row += 1) {
      const text = shownText(rows[row]?.[column.at]);
      if (text !== '') samples.add(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
    }
    return { ...column, samples: [...samples] };
  });

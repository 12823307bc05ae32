/** Three Chinese characters: a narrower column is a column of characters. */
const LEAST = 6;

/**
 * Shares `available` columns of the terminal among the columns of a table by their weights; none gets more than its natural width.
 * Undefined where some column would be too narrow to read.
 */
export function columnWidths(
  natural: readonly number[],
  weights: readonly number[],
  available: number,
): readonly number[] | undefined {
  const widths = natural.map((width) => Math.min(width, LEAST));
  let left = available - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return undefined;
  const need = (index: number): number => (widths[index] as number) / Math.max(weights[index] ?? 1, 0.01);
  for (; left > 0; left--) {
    const short = widths.map((_, index) => index).filter((index) => widths[index] !== natural[index]);
    if (short.length === 0) break;
    const neediest = short.reduce((best, index) => (need(index) < need(best) ? index : best));
    widths[neediest] = (widths[neediest] as number) + 1;
  }
  return widths;
}

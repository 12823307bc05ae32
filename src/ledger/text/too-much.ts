/**
 * Pieces of a text: its lines, and the signs that part what stands on them. A year of 400 activities has some 10,000. Each becomes a node, a
 * mend or a fault, half a kilobyte before anything is known of it: they are counted in the text, where that is cheap.
 */
export const MOST_PIECES = 200_000;

const PARTS: ReadonlySet<number> = new Set([...'\n\r,:[{#'].map((sign) => sign.charCodeAt(0)));

/** The offset at which a text has said as much as a ledger may say; undefined where it stays below. */
export function tooMuch(text: string): number | undefined {
  if (text.length <= MOST_PIECES) return undefined;
  let pieces = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (PARTS.has(text.charCodeAt(at))) pieces += 1;
    if (pieces > MOST_PIECES) return at;
  }
  return undefined;
}

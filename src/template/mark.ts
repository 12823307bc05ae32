/**
 * A mark stands in the Markdown for a value that must not pass through it: two private-use characters around an index into the
 * table of values. Markdown sees a word; the document stage puts the value in after lexing.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';

export const mark = (index: number): string => `${OPEN}${index}${CLOSE}`;

/** Splits text at its marks: pieces of text and indices, in order, without empty pieces. */
export function splitMarks(text: string): readonly (string | number)[] {
  return text
    .split(/(\uE000\d+\uE001)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(OPEN) ? Number(piece.slice(1, -1)) : piece));
}

/** Whether a template's own text has characters that only our marks may have (those of line-breaks.ts among them). */
export const hasMarkCharacters = (text: string): boolean => /[\uE000-\uE002]/.test(text);

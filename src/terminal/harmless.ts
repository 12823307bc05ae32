import { oneLine } from '../one-line.js';

/** Marks that turn the direction of writing: shown raw, they could make a line read as something else. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text of a user that a terminal may show: on one line, without control characters (escape sequences move cursors) and without marks
 * of direction. Works character by character, so parts of a text come out as parts of the whole.
 */
export function harmless(text: string): string {
  return oneLine(text).replace(DIRECTION, '');
}

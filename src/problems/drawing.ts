import { harmless } from '../terminal/harmless.js';
import { type Grapheme, graphemes, textWidth } from '../terminal/width.js';
import type { Place } from './problem.js';

interface Paints {
  readonly gutter: (text: string) => string;
  readonly fault: (text: string) => string;
}

/**
 * The line at fault with its number in a gutter, and `^^^` under the fault, in at most `columns` columns: of a long line the part
 * around the fault is drawn. Nothing where the place has no line or the text of the line is not known.
 */
export function drawing(place: Place, columns: number, paints: Paints): readonly string[] {
  const { line, column, length = 1, excerpt, excerptColumn = 1 } = place;
  if (line === undefined || excerpt === undefined) return [];
  const gutter = `  ${line} | `;
  const room = Math.max(columns - gutter.length, 16);
  const at = column === undefined ? 0 : Math.max(column - excerptColumn, 0);
  const end = column === undefined ? 0 : at + length;
  const [before, fault, after] = fitted(
    harmless(excerpt.slice(0, at)),
    harmless(excerpt.slice(at, end)),
    harmless(excerpt.slice(end)).trimEnd(),
    room,
  );
  const drawn = paints.gutter(gutter) + before + (fault && paints.fault(fault)) + after;
  if (column === undefined) return [drawn];
  // A fault may have no width: what is missing at the end of a line, or a character that a terminal must not see.
  const carets = '^'.repeat(Math.max(textWidth(fault), 1));
  const under = paints.gutter(`${' '.repeat(gutter.length - 2)}| `);
  return [drawn, under + ' '.repeat(textWidth(before)) + paints.fault(carets)];
}

function fitted(before: string, fault: string, after: string, room: number): readonly [string, string, string] {
  // One column more for the caret past the end of a line.
  const width = textWidth(before) + Math.max(textWidth(fault), 1) + textWidth(after);
  if (width <= room) return [before, fault, after];
  const shownFault = clipped(fault, Math.max(room - 8, 8));
  const left = room - Math.max(textWidth(shownFault), 1);
  const shownBefore = clippedStart(before, Math.max(Math.floor(left / 2), left - textWidth(after)));
  return [shownBefore, shownFault, clipped(after, left - textWidth(shownBefore))];
}

const CUT = '...';

function clipped(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  return room < CUT.length ? '' : taken(graphemes(text), room - CUT.length).join('') + CUT;
}

function clippedStart(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  return room < CUT.length
    ? ''
    : CUT +
        taken(graphemes(text).toReversed(), room - CUT.length)
          .toReversed()
          .join('');
}

function taken(all: readonly Grapheme[], room: number): string[] {
  let left = room;
  const end = all.findIndex((grapheme) => {
    left -= grapheme.width;
    return left < 0;
  });
  return all.slice(0, end === -1 ? all.length : end).map((grapheme) => grapheme.text);
}

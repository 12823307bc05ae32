import type { Cell, Column, Inline } from '../../document/document.js';
import { cellText, inlineText } from '../../document/text.js';
import { oneLine } from '../../one-line.js';
import { cellLines } from './cell-lines.js';
import { cellRuns } from './cell-runs.js';
import { inlinesXml, LINE_BREAK, textXml, tidyInlines } from './paragraph.js';
import { type CellSetting, setCell } from './set-cell.js';
import type { WordsByPair } from './word-seams.js';

/** What the cells of a column share. */
export interface CellPlace {
  /** The XML before the indent of the text, and after it. */
  readonly before: string;
  readonly after: string;
  readonly align: Column['align'];
  /** For text, in ems, and how many twips one of these is. */
  readonly room: number;
  readonly em: number;
  readonly latin: string;
  /** What was found for texts of the column: places and categories come again and again. */
  readonly known: Map<string, CellSetting | undefined>;
  readonly names: WordsByPair;
}

/** @param width Of the cell, in twips. */
export function cellPlace(
  width: number,
  style: string,
  ownAlign: Column['align'] | undefined,
  keepNext: boolean,
  rest: Pick<CellPlace, 'room' | 'em' | 'latin' | 'known' | 'names'>,
): CellPlace {
  const align = ownAlign ?? 'left';
  return {
    before: `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}`,
    after: `${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>`,
    align,
    ...rest,
  };
}

/**
 * Text and figures look alike; other content has runs of its own.
 * @param most The lines of the row.
 */
export function cellXml(cell: Cell, most: number, place: CellPlace): string {
  if (typeof cell === 'string' || 'kind' in cell)
    return linesXml(cellLines(oneLine(cellText(cell)).trim(), place.room), most, place);
  const inlines = tidyInlines(cell);
  return setXml([inlineText(inlines)], inlines, most, place);
}

/** A cell of these lines, each broken further where the room is too narrow. */
export const linesXml = (lines: readonly string[], most: number, place: CellPlace): string =>
  setXml(lines, undefined, most, place);

function setXml(
  lines: readonly string[],
  inlines: readonly Inline[] | undefined,
  most: number,
  place: CellPlace,
): string {
  const { before, after, align, room, em } = place;
  const set = settingOf(lines, most, place);
  const runs = set
    ? cellRuns(inlines ?? [{ type: 'text', text: lines.join('') }], set, em)
    : inlines
      ? inlinesXml(inlines)
      : lines.map(textXml).join(LINE_BREAK);
  return `${before}${set && set.room < room ? indentXml((room - set.room) * em, align) : ''}${after}${runs}</w:p></w:tc>`;
}

function settingOf(lines: readonly string[], most: number, place: CellPlace): CellSetting | undefined {
  const { room, latin, known, names } = place;
  const text = lines.join('\n');
  if (text.length < room) return undefined;
  const key = `${most} ${text}`;
  if (known.has(key)) return known.get(key);
  const set = setCell(lines, { room, most, latin, names });
  known.set(key, set);
  return set;
}

/** On the side where the lines end; a centred text is narrower on both. */
function indentXml(twips: number, align: Column['align']): string {
  const [left, right] = { left: [0, twips], center: [twips / 2, twips / 2], right: [twips, 0] }[align].map(Math.round);
  return `<w:ind w:left="${left}" w:right="${right}"/>`;
}

import type { Block } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { fittedRuns } from './fitted-runs.js';
import type { Lines } from './measured-text.js';
import { type Measures, pt } from './page-measures.js';
import { paragraphXml } from './paragraph.js';
import type { Profile } from './profile.js';
import { noteLine, STYLE } from './styles.js';

/** The notes under the last table of an annex (`notesFrom`). */
export interface TableNotes {
  /** In twips. */
  readonly height: number;
  /** Paragraphs after the table, which stay together. */
  readonly under: string;
  /** The same as its last row: LibreOffice keeps rows with that, and with no paragraph after the table unless it keeps all of them. */
  readonly row: string;
}

/** What is higher than this part of a page is parted: not all of it could go along with rows. */
const MOST_NOTES = 0.5;

/** Nothing where there are none, or where they may be parted. */
export function tableNotes(
  notes: readonly Block[],
  measures: Measures,
  profile: Profile,
  columns: number,
): TableNotes | undefined {
  const height = notesHeight(notes, measures, profile);
  if (notes.length === 0 || height > measures.blockHeight * MOST_NOTES) return undefined;
  const runs = notes
    .map((note) => (note.type === 'paragraph' ? noteRuns(note, measures, profile) : ''))
    .filter(Boolean);
  const cell = [
    `<w:tc><w:tcPr><w:tcW w:w="${measures.blockWidth}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}`,
    '<w:tcBorders><w:left w:val="nil"/><w:bottom w:val="nil"/><w:right w:val="nil"/></w:tcBorders>',
    `<w:tcMar><w:top w:w="${ABOVE}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>`,
  ];
  return {
    height,
    under: runs.map((xml, at) => paragraphXml(STYLE.note, xml, { keepNext: at < runs.length - 1 })).join(''),
    row: `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell.join('')}${runs.map((xml) => paragraphXml(STYLE.note, xml)).join('')}</w:tc></w:tr>`,
  };
}

/**
 * Half of what stands after a table: the pitch of the notes leaves room above their characters, too. With more, a table with its notes is more often
 * somewhat higher than a page, and two pages are half empty.
 */
const ABOVE = pt(3);

/** How high notes are under their table, in twips. */
export function notesHeight(notes: readonly Block[], { blockWidth }: Measures, profile: Profile): number {
  const aLine = blockWidth / pt(profile.table.dense);
  const lines = notes.reduce(
    (sum, note) => sum + (note.type === 'paragraph' ? Math.ceil((inlineText(note.content).length + 2) / aLine) : 0),
    0,
  );
  return lines * noteLine(profile);
}

export const noteRuns = (
  { content }: Extract<Block, { type: 'paragraph' }>,
  measures: Measures,
  { table }: Profile,
): string => fittedRuns(content, noteLines(measures, table)).xml;

const noteLines = ({ blockWidth }: Measures, { dense, latin }: Profile['table']): Lines => ({
  first: blockWidth - 2 * pt(dense),
  rest: blockWidth,
  size: dense,
  latin,
  spacing: 0,
});

import { PAPER_WORDS } from '../../words/paper-words.js';
import { aloudXml } from './aloud.js';
import { charactersWide, type Measures } from './page-measures.js';
import { inlinesXml, LINE_BREAK, paragraphXml, textXml } from './paragraph.js';
import { STYLE } from './styles.js';
import { titleLines } from './title.js';

/** From one row of seals to the next, in lines of the page: those of communities are at most 42 mm across, and no two touch. */
export const A_ROW = 4.3;

/** A line of a name, and the spacing between its characters in twips where it is not that of the style. */
interface NameLine {
  readonly text: string;
  readonly spacing: number | undefined;
}

/** A name in one line or two. */
type NameLines = readonly NameLine[];

/** So much of a character is left free beside the line of a neighbour, and a line is set so much closer for it at most, in twips. */
const FREE = 0.5;
const CLOSER = 20;
/** Between two names that stand on one line, in characters. */
const APART = 1;

/**
 * Names too long to stand beside one another, `aRow` a row, each in two lines no wider than `room` twips; undefined where one of them has no place to be
 * parted at, or is too long for that.
 */
export function inTwoLines(
  names: readonly string[],
  room: number,
  { character, spacing }: Measures,
  aRow: number,
): readonly NameLines[] | undefined {
  const lineOf = (text: string): NameLine => {
    const beyond = charactersWide(text) - room / character + FREE;
    return { text, spacing: beyond > 0 ? spacing - Math.ceil((beyond * character) / text.length) : undefined };
  };
  const most = room / character;
  const lines = names.map((name) => titleLines(name, most, [name]));
  // Two long ones side by side would all but touch.
  const crowds = (at: number, beside: number): boolean =>
    Math.floor(at / aRow) === Math.floor(beside / aRow) &&
    lines[beside]?.length === 1 &&
    (charactersWide(names[at] ?? '') + charactersWide(names[beside] ?? '')) / 2 + APART > most;
  const all = lines.map((own, at) =>
    (own.length === 1 && (crowds(at, at - 1) || crowds(at, at + 1))
      ? titleLines(names[at] ?? '', most - APART, own)
      : own
    ).map(lineOf),
  );
  const fit = all.every(
    (lines) => lines.length <= 2 && lines.every((line) => (line.spacing ?? spacing) >= spacing - CLOSER),
  );
  return fit ? all : undefined;
}

/** From the text to the middle of the first names, in lines: half a seal, which reaches within a line of the text but not into it. */
const ABOVE = 2.2;

/** So high are names in rows with what is above them. */
export const cellsHigh = (rows: readonly (readonly (readonly unknown[])[])[]): number =>
  ABOVE + (rows.length - 1) * A_ROW + Math.max(...(rows.at(-1) ?? []).map(({ length }) => length)) / 2;

interface Place {
  /** From the middle of a name to the next one, and where that of the last one stands; in twips, as is the pitch. */
  readonly step: number;
  readonly last: number;
  readonly pitch: number;
}

/**
 * Each name in a cell of its own, so that it is read whole; one in a single line stands between the two of the others, the last on the date,
 * which stands in its cell: LibreOffice does not always keep a table with the paragraph after it.
 */
export function sealCells(
  rows: readonly (readonly NameLines[])[],
  dated: string,
  { step, last, pitch }: Place,
): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const cell = Math.floor(step);
  const left = Math.round(last + cell / 2 - cell * columns);
  const high = rows.map((names) => Math.max(...names.map(({ length }) => length)));
  const rowXml = (names: readonly NameLines[], row: number): string => {
    const own = high[row] ?? 1;
    const above = row === 0 ? ABOVE - own / 2 : A_ROW - ((high[row - 1] ?? 1) + own) / 2;
    const lowest = row === rows.length - 1;
    // The first of two takes the room of a third, too.
    const free = columns - names.length;
    const all = free === 1 && names.length > 1 ? names : [...Array<NameLines>(free).fill([]), ...names];
    const cells = all.map((lines, at) => {
      const span = at === 0 ? columns - all.length + 1 : 1;
      const onDate = lowest && at === all.length - 1;
      const lower = (own - lines.length) * (onDate ? 1 : 0.5);
      const name = nameXml(lines, (above + lower) * pitch, !lowest);
      return `<w:tc><w:tcPr><w:tcW w:w="${cell * span}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${name}${onDate ? dateXml(dated, pitch) : ''}</w:tc>`;
    });
    const height = Math.round((above + own + (lowest ? 1 : 0)) * pitch);
    return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${cells.join('')}</w:tr>`;
  };
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${cell * columns}" w:type="dxa"/><w:tblInd w:w="${left}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>',
    `${aloudXml(PAPER_WORDS.sealTable, PAPER_WORDS.sealTableText)}</w:tblPr>`,
    `<w:tblGrid>${`<w:gridCol w:w="${cell}"/>`.repeat(columns)}</w:tblGrid>`,
    ...rows.map(rowXml),
    '</w:tbl>',
    // Where nothing follows: the properties of a section stand in a paragraph, and in none of a table.
    paragraphXml(STYLE.afterTable, ''),
  ].join('');
}

const nameXml = (lines: NameLines, before: number, keepNext: boolean): string =>
  paragraphXml(
    STYLE.signature,
    lines.map(({ text, spacing }) => inlinesXml([{ type: 'text', text }], spacing)).join(LINE_BREAK),
    { keepNext, before, align: 'center' },
  );

/** With room on either side, so that it does not break where digits are wider or have a space beside them. */
const dateXml = (dated: string, pitch: number): string =>
  paragraphXml(STYLE.date, textXml(dated), { left: -pitch, right: -pitch, align: 'center' });

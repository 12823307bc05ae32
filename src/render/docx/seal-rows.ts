import { charactersWide, type Measures } from './page-measures.js';
import { paragraphXml, textXml } from './paragraph.js';
import { A_ROW, cellsHigh, inTwoLines, sealCells } from './seal-cells.js';
import { STYLE } from './styles.js';

export interface Signature {
  readonly signedBy: readonly string[];
  readonly dated: string;
  readonly sealed: boolean;
  /** A 附注 stands below: the date goes along with it. */
  readonly remark?: string | undefined;
}

/**
 * Joint signing with seals: up to three names a row, one seal each, the last one over the date (GB/T 9704-2012 7.3.5.1). Names too long for
 * that stand in two lines each where that makes fewer rows: three rows with the text over them are most of a page, and leave the one before
 * half empty.
 */
export function sealRows(signature: Signature, measures: Measures): string {
  const { signedBy, dated, remark } = signature;
  const { blockWidth, pitch } = measures;
  const { wide, narrow, aRow, inTwo } = arranged(signature, measures);
  if (inTwo) return sealCells(inRows(inTwo, MOST), dated, { step: stepOf(narrow, MOST), last: narrow, pitch });
  return [
    onTabs(inRows(signedBy, aRow), stepOf(wide, aRow), wide, pitch),
    paragraphXml(STYLE.date, textXml(dated), {
      keepNext: Boolean(remark),
      left: 2 * wide - blockWidth,
      align: 'center',
    }),
  ].join('');
}

/** So high are the names with what is above them, in lines. */
export function sealsHigh(signature: Signature, measures: Measures): number {
  const { aRow, inTwo } = arranged(signature, measures);
  return inTwo ? cellsHigh(inRows(inTwo, MOST)) : ABOVE + 1 + (Math.ceil(signature.signedBy.length / aRow) - 1) * A_ROW;
}

/** How many names stand in a row, where the middle of the last one is, of long names and of short ones; and the names in two lines each, where they are. */
function arranged({ signedBy, dated }: Signature, measures: Measures) {
  const { blockWidth, character } = measures;
  const widths = signedBy.map((name) => charactersWide(name) * character);
  const date = charactersWide(dated) * character;
  const lastOf = (longest: number): number => blockWidth - Math.max(4 * character, (longest - date) / 2) - date / 2;
  const [wide, narrow] = [lastOf(Math.max(...widths)), lastOf(0)];
  const aRow = [MOST, 2].find((names) => standApart(inRows(widths, names), stepOf(wide, names), character)) ?? 1;
  const fewer = Math.ceil(signedBy.length / MOST) < Math.ceil(signedBy.length / aRow);
  return { wide, narrow, aRow, inTwo: fewer ? inTwoLines(signedBy, stepOf(narrow, MOST), measures, MOST) : undefined };
}

/** Names a row, by the standard. */
const MOST = 3;
/** Above the first names: their seals reach within a line of the text, and not into it. */
const ABOVE = 1.6;

/** From the middle of a name to that of the next, the last one in its place; the first has half of it on its left. */
const stepOf = (last: number, names: number): number => last / (names - 0.5);

/** Whether names in rows, their middles `step` apart, stay in the text block and have room between them; all in twips. */
const standApart = (rows: readonly (readonly number[])[], step: number, room: number): boolean =>
  rows.every((widths) =>
    widths.every((width, at) => width <= step && (at === 0 || (width + (widths[at - 1] ?? 0)) / 2 + room <= step)),
  );

/** In rows of `size` in the order of the names, the last one shorter where they do not come out even: its last seal covers the date, too. */
const inRows = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, row) => all.slice(row * size, (row + 1) * size));

/** Each row a paragraph, its names in the middle of tabs. */
const onTabs = (rows: readonly (readonly string[])[], step: number, last: number, pitch: number): string =>
  rows
    .map((names, index) =>
      paragraphXml(STYLE.signature, names.map((name) => `<w:r><w:tab/></w:r>${textXml(name)}`).join(''), {
        tabs: names.map((_, place) => last - (names.length - 1 - place) * step),
        before: (index === 0 ? ABOVE : A_ROW - 1) * pitch,
        align: 'left',
      }),
    )
    .join('');

import type { Cell, Column, Table } from '../../document/document.js';
import { cellContent } from '../../document/text.js';
import { paragraphXml, runsXml, textXml } from './paragraph.js';
import type { Profile } from './profile.js';
import { STYLE } from './styles.js';

/**
 * A table as WordprocessingML, written here because docx takes 34 µs a cell. Word and WPS lay a table out differently where its widths
 * disagree, so the width of the table is the sum of its grid and every cell repeats its column's.
 * @param width Of the table, in twips.
 * @param small In the small size, and on one page however many rows there are.
 */
export function tableXml(
  { caption, columns, rows }: Table,
  width: number,
  { denseFrom }: Profile['table'],
  small = false,
): string {
  const dense = small || columns.length > denseFrom;
  const [headStyle, textStyle] = dense
    ? [STYLE.tableHeadDense, STYLE.tableTextDense]
    : [STYLE.tableHead, STYLE.tableText];
  const widths = columnWidths(columns, width);
  const startsOf = (together: boolean): readonly string[] =>
    columns.map((column, index) => cellStart(widths[index] ?? 0, textStyle, column.align, together));
  const [starts, keptStarts] = [startsOf(false), startsOf(true)];
  const head = columns.map(
    (column, index) => cellStart(widths[index] ?? 0, headStyle) + textXml(column.title) + CELL_END,
  );
  const row = (cells: readonly Cell[], at: number): string =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${(keepsNext(at, rows.length, small) ? keptStarts : starts).map((start, index) => start + cellXml(cells[index] ?? '') + CELL_END).join('')}</w:tr>`;
  return [
    caption?.trim() ? paragraphXml(STYLE.caption, textXml(caption)) : '',
    `<w:tbl><w:tblPr><w:tblStyle w:val="${STYLE.table}"/><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/>`,
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>',
    `<w:tblGrid>${widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows.map(row),
    `</w:tbl>${paragraphXml(STYLE.afterTable, '')}`,
  ].join('');
}

/** At the foot of a page stand at least two rows under the head, at the top of the next one at least two; or the table is on one page. */
const keepsNext = (at: number, rows: number, together: boolean): boolean =>
  at < rows - 1 && (together || at === 0 || at === rows - 2);

const CELL_END = '</w:p></w:tc>';

const cellXml = (cell: Cell): string => (typeof cell === 'string' ? textXml(cell) : runsXml(cellContent(cell)));

const cellStart = (width: number, style: string, align: Column['align'] = 'left', keepNext = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${
    align === 'left' ? '' : `<w:jc w:val="${align}"/>`
  }</w:pPr>`;

/** Whole twips by the columns' shares; they add up to `width` exactly. */
export function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let share = 0;
  let used = 0;
  return columns.map((column) => {
    share += column.width;
    const end = Math.round((share / total) * width);
    const own = end - used;
    used = end;
    return own;
  });
}

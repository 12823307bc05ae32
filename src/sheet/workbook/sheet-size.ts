/** How much of a workbook is read. 5,000 rows of 50 columns, more than any year of a community, are a quarter of a million. */
const MOST_SPAN = 1_000_000;
const MOST_CELLS = 500_000;
const MOST_STRINGS = 300_000;

/**
 * Whether a part of a workbook makes its reader hold more than can be read: the reader makes every row as wide as the widest, and keeps every
 * string that cells share.
 * @param xml Read byte by byte as Latin-1; names of tags and places of cells are ASCII.
 */
export function isTooLarge(xml: string): boolean {
  let [rows, columns, cells, strings, inRow] = [0, 0, 0, 0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c|si)(?=[\s/>])([^<>]*)>/gu)) {
    if (tag === 'si') {
      strings += 1;
    } else if (tag === 'row') {
      rows = Math.max(rows + 1, Number(/\br="(\d{1,7})"/u.exec(attributes)?.[1] ?? 0));
      inRow = 0;
    } else {
      cells += 1;
      inRow += 1;
      const [, letters, row] = /\br="([A-Z]{1,3})(\d{1,7})"/u.exec(attributes) ?? [];
      if (letters !== undefined) inRow = columnOf(letters);
      columns = Math.max(columns, inRow);
      rows = Math.max(rows, Number(row ?? 0));
    }
  }
  return rows * columns > MOST_SPAN || cells > MOST_CELLS || strings > MOST_STRINGS;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

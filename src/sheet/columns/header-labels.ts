import { isBlankCell, type Merge, type Sheet, shownText } from '../sheet.js';

/** Merged cells of a header's own rows; those of a title above it say nothing about it. */
const touching = (sheet: Sheet, top: number, bottom: number): readonly Merge[] =>
  sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);

/** For each column the words of the header rows above it, a merged cell's for all that it covers, each once. */
export function labelsOf(sheet: Sheet, top: number, bottom: number): readonly (readonly string[])[] {
  const rows = sheet.rows.slice(top, bottom + 1);
  const width = Math.max(
    0,
    ...rows.map((row) => row.length),
    ...sheet.merges.filter((merge) => merge.top === top).map((merge) => merge.right + 1),
  );
  return Array.from({ length: width }, (_, column) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const word = labelAt(sheet, row, column, top < bottom && row === top);
      if (word !== '' && word !== words.at(-1)) words.push(word);
    }
    return words;
  });
}

function labelAt(sheet: Sheet, row: number, column: number, isGroup: boolean): string {
  const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
  if (merge && (isGroup || merge.left === column)) return shownText(sheet.rows[merge.top]?.[merge.left]);
  const own = shownText(sheet.rows[row]?.[column]);
  if (own !== '' || !isGroup || touching(sheet, row, row + 1).length > 0) return own;
  // Without merged cells a group stands above its first part alone.
  const below = shownText(sheet.rows[row + 1]?.[column]);
  for (let at = column - 1; below !== '' && at >= 0; at -= 1) {
    const left = shownText(sheet.rows[row]?.[at]);
    if (left !== '') return left;
  }
  return '';
}

/** Whether the lower of two rows names parts of what the upper one names: merged cells say so, or cells left empty. */
export function isGrouped(sheet: Sheet, top: number, bottom: number): boolean {
  const upper = sheet.rows[top] ?? [];
  const lower = sheet.rows[bottom] ?? [];
  if (top < 0 || lower.some((cell) => cell !== undefined && cell.kind !== 'text')) return false;
  const width = Math.max(upper.length, lower.length);
  const filled = upper.filter((cell) => !isBlankCell(cell)).length;
  const merges = touching(sheet, top, bottom);
  const across = merges.filter((merge) => merge.top === top && merge.bottom === top && merge.right > merge.left);
  if (merges.length > 0)
    return filled > 1 && across.some((merge) => merge.right - merge.left + 1 < width && named(lower, merge));
  // No row of data: what stands below a header's empty cells, and nothing below its other names.
  return (
    filled > 1 &&
    lower.some((cell, at) => !isBlankCell(cell) && isBlankCell(upper[at])) &&
    lower.every(
      (cell, at) =>
        isBlankCell(cell) || isBlankCell(upper[at]) || (isBlankCell(upper[at + 1]) && !isBlankCell(lower[at + 1])),
    )
  );
}

const named = (lower: Sheet['rows'][number], { left, right }: Merge) =>
  lower.slice(left, right + 1).filter((cell) => !isBlankCell(cell)).length > 1;

/** Behind these a line goes on in the next one. */
const OPEN_END = /[的和与及或对为在向将把由从等到、，,；;：:。.！!？?…—(（《“‘【[]$/u;
/** With these no line begins anew. */
const CARRIED_ON = /^[的了着和与及或等并、，,；;：:。.！!？?…）)》”’】\]]/u;

/**
 * The lines of a cell as one text. A line that ends without a mark ends a clause, so ； parts it from the next; a line that was broken to fit
 * the cell (within brackets or quotes, behind 的 or 和) is carried on. Where no Chinese is, a space parts them.
 */
export function joinedLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.reduce((before, line) => (before === '' ? line : before + between(before, line) + line), '');
}

function between(before: string, line: string): string {
  if (!/\p{Script=Han}/u.test(before + line)) return ' ';
  return OPEN_END.test(before) || CARRIED_ON.test(line) || isInside(before) ? '' : '；';
}

/** Whether a bracket or a quotation mark is open at the end of a text. */
const isInside = (text: string): boolean =>
  ['（）', '《》', '“”', '()'].some(([open = '', close = '']) => text.split(open).length > text.split(close).length);

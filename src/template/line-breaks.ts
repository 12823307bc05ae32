/**
 * The layout of a template says nothing: a line break alone is none, blank lines part paragraphs. Whether a break stood alone in the
 * template can no longer be seen once blocks between two of them have printed nothing; so single breaks are marked before filling and
 * settled after it.
 */
const SOFT = '\uE002';

/** In a template's own text: each break that stands alone becomes a mark, blank lines stay. */
export function softenBreaks(text: string): string {
  return text.replace(/(?:(?<![ \t\u3000])[ \t\u3000]+)?(?:\r\n?|\n)[ \t\u3000\r\n]*/g, (breaks) =>
    /\n[^\n]*\n/.test(breaks) ? '\n\n' : SOFT,
  );
}

/** The lines of such a text. */
export const softenedLines = (text: string): readonly string[] => text.split(/[\n\uE002]/);

/** Lines that Markdown reads by themselves: headings, rows of tables, quotes, items of lists, rules. */
const OWN_LINE = /^(?:[|>#]|[-*+][ \t]|\d+[.)][ \t]|(?:-{3,}|\*{3,}|_{3,})[ \t]*$)/;

/** In a filled text: lines of one paragraph are joined, unless Markdown needs them apart. */
export function settleBreaks(text: string): string {
  return text.replace(/[^\n]+/g, (paragraph) =>
    paragraph
      .split(SOFT)
      .filter((line) => line.trim() !== '')
      .reduce((joined, line, index, lines) => {
        const apart = index > 0 && (OWN_LINE.test(line) || OWN_LINE.test(lines[index - 1] ?? ''));
        return joined + (apart ? '\n' : '') + line;
      }, ''),
  );
}

/** Text without white space and marked breaks at its ends: empty where a block printed nothing. */
export function trimBreaks(text: string): string {
  return text.replace(/^[\s\uE002]+|(?<![\s\uE002])[\s\uE002]+$/g, '');
}

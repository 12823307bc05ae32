/** The parts of a text between any of `marks`, but for those within quotation marks and brackets; the marks are left out. */
export const splitOutside = (text: string, marks: string): readonly string[] =>
  partsOutside(text, marks).map(({ part }) => part);

/** The same with the mark that stood before each part; '' before the first. Where `isMark` denies it, a mark is text: a comma within 1,200. */
export function partsOutside(
  text: string,
  marks: string,
  isMark: (at: number) => boolean = () => true,
): readonly { readonly mark: string; readonly part: string }[] {
  const parts: { mark: string; part: string }[] = [];
  let depth = 0;
  let from = 0;
  let mark = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('“《（('.includes(letter)) depth += 1;
    if ('”》）)'.includes(letter)) depth -= 1;
    if (depth <= 0 && marks.includes(letter) && isMark(at)) {
      parts.push({ mark, part: text.slice(from, at) });
      from = at + 1;
      mark = letter;
    }
  }
  return [...parts, { mark, part: text.slice(from) }];
}

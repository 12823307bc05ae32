/** The parts of a text between any of `marks`, but for those within quotation marks and brackets; the marks are left out. */
export function splitOutside(text: string, marks: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if ('“《（('.includes(letter)) depth += 1;
    if ('”》）)'.includes(letter)) depth -= 1;
    if (depth <= 0 && marks.includes(letter)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

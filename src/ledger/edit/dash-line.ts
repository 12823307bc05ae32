import { lineAt, lineText, type SourceText } from '../text/source-text.js';

/** The line, counted from 0, of the dash of a list's item that starts at an offset: its own, or one above it on which the dash stands alone. */
export function dashLine(source: SourceText, start: number): number {
  const own = lineAt(source, start);
  if (source.text.slice(source.lineStarts[own], start).trim() !== '') return own;
  for (let line = own - 1; line >= 0; line -= 1) {
    const text = lineText(source, line);
    if (/^\s*-\s*(?:#.*)?$/.test(text)) return line;
    if (/^\s*[^\s#]/.test(text)) return own;
  }
  return own;
}

import { lineEnd, type SourceText } from '../text/source-text.js';

/** The line break of a line (counted from 0), or of the nearest line above it that has one: \n, \r\n or, in files from old computers, \r. */
export function lineBreak(text: string, source: SourceText, line: number): string {
  const broken = Math.min(line, source.lineStarts.length - 2);
  return broken < 0 ? '\n' : text.slice(lineEnd(source, broken), source.lineStarts[broken + 1]);
}

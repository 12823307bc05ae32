import { wide } from './cell-lines.js';

/**
 * The lines of a caption such as 时间：…；地点：…；人员：…: where it is wider than `room`, in ems, it is broken between its parts, as many on a
 * line as fit. A part that is wider than that is left to Word.
 */
export function captionLines(text: string, room: number): readonly string[] {
  if (wide(text) <= room) return [text];
  const lines: string[] = [];
  for (const part of text.split(PARTS)) {
    const line = lines.at(-1);
    if (line !== undefined && wide(line + part) <= room) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines;
}

const PARTS = /(?<=；)/u;

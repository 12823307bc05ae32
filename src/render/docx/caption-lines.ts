import { wide } from './cell-lines.js';

/**
 * The lines of a caption such as 集市：3月5日，居民广场，老人120人次: where it is wider than `room`, in ems, the theme stands over the rest, which
 * has one line where it fits and else ends lines between its parts, as many on each as fit; where parts end in semicolons, lines end behind
 * those. A part that is wider than that is left to Word.
 */
export function captionLines(text: string, room: number): readonly string[] {
  if (wide(text) <= room) return [text];
  if (/；/u.test(text)) return joinedParts(text.split(/(?<=；)/u), room);
  const at = text.search(/(?<=：)[^：]*$/u);
  const [theme, rest] = at > 0 ? [text.slice(0, at), text.slice(at)] : ['', text];
  return [...(theme ? [theme] : []), ...joinedParts(rest.split(/(?<=，)/u), room)];
}

function joinedParts(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && wide(line + part) <= room) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines;
}

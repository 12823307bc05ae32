import { BESIDE_DIGITS } from './advances.js';

/** A name and what is added to it in brackets. */
export const BRACKETED = /^([^（]+)(（[^（）]+）)$/u;

/** Two short parts, the second from a digit on: 2月认领、10月对账, 7月8日至8月20日. */
export const TWO_PARTS = /^([^、，]{2,6}[、，]|[\d年月日]{2,11}至)(\d[^、，]{1,10})$/u;

/**
 * The lines of a cell that ends in brackets: these go over to the next line whole, where that line holds them and this one does not. So
 * does the second of two short parts that begins with a digit, and of more as many as a line does not hold: LibreOffice does not end a
 * line of a cell between 、 and a digit: 2月认|领、10月对|账, 7月8日|至8月20|日, 3月、6|月、11月.
 */
export function cellLines(text: string, room: number): readonly string[] {
  const listed = text.split(/(?<=、)/u);
  if (listed.length > 2 && wide(text) > room && listed.every((part) => BRIEF.test(part) && wide(part) <= room))
    return packed(listed, room);
  const [, name = text, addition = ''] = BRACKETED.exec(text) ?? TWO_PARTS.exec(text) ?? [];
  return addition && wide(text) > room && wide(name) <= room && wide(addition) <= room ? [name, addition] : [text];
}

/** 3月、 or 10月20日, in a list of such. */
const BRIEF = /^\d.{1,6}$/u;

function packed(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const more = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && wide(more) <= room) lines[lines.length - 1] = more;
    else lines.push(part);
  }
  return lines;
}

/** Times New Roman has digits of half an em, the fonts that stand in for it somewhat wider ones. */
const HALF = 0.55;

/** A line that only just holds a text breaks it where one program rounds otherwise than another. */
export const SLACK = 0.15;

/** The width of a text in ems, on the safe side; squares alone are as wide as they are many. */
export function wide(text: string): number {
  let [width, before, mixed] = [0, false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const half = code >= 0x20 && code < 0x250;
    width += (half ? HALF : 1) + (at > 0 && half !== before ? BESIDE_DIGITS : 0);
    before = half;
    mixed ||= half;
  }
  return mixed ? width + SLACK : width;
}

import type { MapEntry, Node, TextNode } from './tree.js';

/**
 * Reads the YAML that most ledgers are written in: maps and lists by indent, values of one line, plain or in quotes without escapes, and
 * [a, b] or {k: v} on one line. Anything beyond that gives undefined, and the whole text is `yaml`'s to read. What is read here reads the
 * same there (the tests compare the two); it takes a tenth of the time, which every single build would feel.
 */
export function plainYaml(text: string): Node | undefined {
  const lines = linesOf(text);
  const first = lines?.[0];
  if (!lines || !first || isBullet(text, first)) return undefined;
  const cursor: Cursor = { text, lines, at: 0 };
  const root = readMap(cursor, first.column, first.start);
  return root && cursor.at === lines.length ? root : undefined;
}

/** A line that says something: offsets of its first and behind its last character. */
interface Line {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

interface Cursor {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The line to read next. */
  at: number;
}

/** No ledger is indented that far; it keeps the recursion shallow. */
const DEEPEST_COLUMN = 200;

const SPACE = 32;
const HASH = 35;
const COLON = 58;

function linesOf(text: string): readonly Line[] | undefined {
  if (text.includes('\t') || text.includes('\ufeff')) return undefined;
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    let end = newline < 0 ? text.length : newline;
    const next = end + 1;
    if (text.charCodeAt(end - 1) === 13) end -= 1;
    let start = from;
    while (start < end && text.charCodeAt(start) === SPACE) start += 1;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end -= 1;
    if (start < end && text.charCodeAt(start) !== HASH) {
      if (start === from && /^(?:---|\.\.\.|%)/.test(text.slice(start, start + 3))) return undefined;
      if (start - from > DEEPEST_COLUMN) return undefined;
      lines.push({ column: start - from, start, end });
    }
    from = next;
  }
  return lines;
}

const isBullet = (text: string, { start, end }: Line) =>
  text[start] === '-' && (start + 1 === end || text.charCodeAt(start + 1) === SPACE);

/** Signs that mean something to YAML at the start of a value. */
const INDICATORS: ReadonlySet<string> = new Set('-?:,[]{}#&*!|>\'"%@`');

/** A map whose first key starts at `start` of the current line; its keys stand in this column. */
function readMap(cursor: Cursor, column: number, start: number): Node | undefined {
  const entries: MapEntry[] = [];
  let from = start;
  let end = start;
  for (;;) {
    const line = cursor.lines[cursor.at];
    if (!line) break;
    const key = keyAt(cursor.text, from, line.end);
    if (!key) return undefined;
    cursor.at += 1;
    const value = readEntryValue(cursor, column, key.end, line.end);
    if (!value) return undefined;
    entries.push({ key, value });
    end = value.end;
    const next = cursor.lines[cursor.at];
    if (!next || next.column < column) break;
    if (next.column > column || isBullet(cursor.text, next)) return undefined;
    from = next.start;
  }
  return { type: 'map', entries, start, end };
}

function keyAt(text: string, start: number, end: number): TextNode | undefined {
  if (INDICATORS.has(text[start] ?? '')) return undefined;
  const colon = colonIn(text, start, end);
  if (colon < 0 || colon - start > 200) return undefined;
  let last = colon;
  while (text.charCodeAt(last - 1) === SPACE) last -= 1;
  const key = text.slice(start, last);
  return key.includes(' #') ? undefined : { type: 'text', text: key, plain: true, start, end: last };
}

/** The first colon that a space or the end follows. */
function colonIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === COLON && (at + 1 === end || text.charCodeAt(at + 1) === SPACE)) return at;
  }
  return -1;
}

function readEntryValue(cursor: Cursor, column: number, keyEnd: number, end: number): Node | undefined {
  const { text } = cursor;
  let start = text.indexOf(':', keyEnd) + 1;
  const colon = start;
  while (start < end && text.charCodeAt(start) === SPACE) start += 1;
  if (start < end && text.charCodeAt(start) !== HASH)
    return isLast(cursor, column) ? readInline(text, start, end) : undefined;
  const next = cursor.lines[cursor.at];
  if (next && next.column >= column && isBullet(text, next)) return readList(cursor, next.column);
  if (next && next.column > column) return readMap(cursor, next.column, next.start);
  return { type: 'text', text: '', plain: true, start: colon, end: colon };
}

/** No deeper line goes on with a value that stands on one line. */
const isLast = ({ lines, at }: Cursor, column: number) => (lines[at]?.column ?? -1) <= column;

function readList(cursor: Cursor, column: number): Node | undefined {
  const { text, lines } = cursor;
  const items: Node[] = [];
  const start = lines[cursor.at]?.start ?? 0;
  for (let line = lines[cursor.at]; line && line.column === column && isBullet(text, line); line = lines[cursor.at]) {
    let from = line.start + 1;
    while (from < line.end && text.charCodeAt(from) === SPACE) from += 1;
    if (from === line.end || text.charCodeAt(from) === HASH) return undefined;
    const item = keyAt(text, from, line.end)
      ? readMap(cursor, column + from - line.start, from)
      : readItem(cursor, column, from, line.end);
    if (!item) return undefined;
    items.push(item);
  }
  if ((lines[cursor.at]?.column ?? -1) > column) return undefined;
  return { type: 'list', items, flow: false, start, end: items.at(-1)?.end ?? start };
}

function readItem(cursor: Cursor, column: number, start: number, end: number): Node | undefined {
  cursor.at += 1;
  return isLast(cursor, column) ? readInline(cursor.text, start, end) : undefined;
}

/** A value of one line. A comment may follow it. */
function readInline(text: string, start: number, end: number): Node | undefined {
  const sign = text[start] ?? '';
  if (sign === '"' || sign === "'" || sign === '[' || sign === '{') {
    const value = readEnclosed(text, start, end, 0);
    return value && /^(?: *$| +#)/.test(text.slice(value.end, end)) ? value : undefined;
  }
  if (INDICATORS.has(sign) && !(sign === '-' && (text.charCodeAt(start + 1) || SPACE) > HASH && start + 1 < end))
    return undefined;
  const comment = text.slice(start, end).indexOf(' #');
  let last = comment < 0 ? end : start + comment;
  while (text.charCodeAt(last - 1) === SPACE) last -= 1;
  if (colonIn(text, start, last) >= 0) return undefined;
  return { type: 'text', text: text.slice(start, last), plain: true, start, end: last };
}

/** A value in quotes or brackets. */
function readEnclosed(text: string, start: number, end: number, depth: number): Node | undefined {
  const sign = text[start] ?? '';
  if (sign === '[') return readFlowList(text, start, end, depth + 1);
  if (sign === '{') return readFlowMap(text, start, end, depth + 1);
  const length = text.slice(start + 1, end).indexOf(sign);
  if (length < 0) return undefined;
  const close = start + 1 + length;
  const inner = text.slice(start + 1, close);
  if (sign === '"' ? inner.includes('\\') : text[close + 1] === "'") return undefined;
  return { type: 'text', text: inner, plain: false, start, end: close + 1 };
}

const DEEPEST = 8;

const skipSpaces = (text: string, from: number) => {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
};

function readFlowList(text: string, start: number, end: number, depth: number): Node | undefined {
  const items: Node[] = [];
  let at = skipSpaces(text, start + 1);
  while (depth < DEEPEST && at < end) {
    if (text[at] === ']') return { type: 'list', items, flow: true, start, end: at + 1 };
    const item = readFlowValue(text, at, end, depth);
    if (!item) return undefined;
    items.push(item);
    at = skipSpaces(text, item.end);
    if (text[at] === ',') at = skipSpaces(text, at + 1);
    else if (text[at] !== ']') return undefined;
  }
  return undefined;
}

function readFlowMap(text: string, start: number, end: number, depth: number): Node | undefined {
  const entries: MapEntry[] = [];
  let at = skipSpaces(text, start + 1);
  while (depth < DEEPEST && at < end) {
    if (text[at] === '}') return { type: 'map', entries, start, end: at + 1 };
    const key = readFlowValue(text, at, end, depth);
    if (
      key?.type !== 'text' ||
      !key.plain ||
      text.charCodeAt(key.end) !== COLON ||
      text.charCodeAt(key.end + 1) !== SPACE
    )
      return undefined;
    const value = readFlowValue(text, skipSpaces(text, key.end + 1), end, depth);
    if (!value) return undefined;
    entries.push({ key, value });
    at = skipSpaces(text, value.end);
    if (text[at] === ',') at = skipSpaces(text, at + 1);
    else if (text[at] !== '}') return undefined;
  }
  return undefined;
}

/** Text up to the next sign that means something in brackets. */
const FLOW_TEXT = /[^,[\]{}:#"'\n]*/y;

function readFlowValue(text: string, start: number, end: number, depth: number): Node | undefined {
  const sign = text[start] ?? '';
  if (sign === '"' || sign === "'" || sign === '[' || sign === '{') return readEnclosed(text, start, end, depth);
  // [消防, -禁毒]: what takes a topic away.
  if (INDICATORS.has(sign) && !(sign === '-' && /[\p{L}\p{N}]/u.test(text[start + 1] ?? ''))) return undefined;
  FLOW_TEXT.lastIndex = start;
  const found = FLOW_TEXT.exec(text)?.[0].trimEnd() ?? '';
  if (found === '' || start + found.length > end) return undefined;
  return { type: 'text', text: found, plain: true, start, end: start + found.length };
}

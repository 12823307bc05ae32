import { LEDGER } from './fields.js';
import { type Below, below, fieldAt, isKeyOf, type Level, leave } from './levels.js';
import { type LineKey, lineKey } from './line-key.js';
import { type LineValue, lineEnd, lineValue, plainValue } from './line-value.js';
import type { SourceText } from './source-text.js';
import { addFault, type Findings, widen } from './syntax-fault.js';

/** How many spaces a tab and a full-width space stand for: nobody can tell, so the reader tries what fits. */
export interface Widths {
  readonly tab: number;
  readonly wide: number;
}

interface Walk {
  readonly source: SourceText;
  readonly findings: Findings;
  readonly widths: Widths;
  readonly levels: Level[];
}

/** A line, or what is left of it after its indent and bullets. */
interface Rest {
  readonly line: number;
  /** Offsets of its first character and of its end. */
  readonly start: number;
  readonly end: number;
  /** The column of its first character. */
  readonly column: number;
  /** The length of the indent, as written. */
  readonly lead: number;
}

/**
 * Walks over the lines of a ledger as a reader would, with the vocabulary in mind, and finds what YAML takes otherwise than it was meant
 * or cannot take at all: full-width colons and spaces, tabs, odd bullets, lost comments, quotes and brackets inside values.
 */
export function scanLines(source: SourceText, widths: Widths): Findings {
  const findings: Findings = { faults: [], edits: [] };
  const walk: Walk = { source, findings, widths, levels: [] };
  let block: number | undefined;
  for (let i = 0; i < source.lineStarts.length; i += 1) {
    const lineStart = source.lineStarts[i] ?? 0;
    const end = lineEnd(source, i);
    const text = source.text.slice(lineStart, end);
    const lead = text.length - text.trimStart().length;
    if (lead === text.length) {
      if (/[^ ]/.test(text)) findings.edits.push({ at: lineStart, remove: lead, insert: '' });
      continue;
    }
    if (block !== undefined && text.search(/[^ ]/) > block) continue;
    block = undefined;
    if (/^[ \t]*#/.test(text)) continue;
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(text)) {
      walk.levels.length = 0;
      continue;
    }
    const column = columnOf(walk, lineStart, lead);
    const value = scanLine(walk, { line: i, start: lineStart + lead, end, column, lead });
    if (value.block) block = walk.levels.at(-1)?.column ?? 0;
    i = value.lastLine;
  }
  return findings;
}

/** The column after an indent. Whatever is no space there is reported, and spaces take its place. */
function columnOf({ source, findings, widths }: Walk, start: number, lead: number): number {
  const indent = source.text.slice(start, start + lead);
  const odd = indent.search(/[^ ]/);
  if (odd < 0) return lead;
  let column = 0;
  for (const space of indent)
    column += space === ' ' || space === '\u00a0' ? 1 : space === '\t' ? widths.tab : widths.wide;
  const code = indent[odd] === '\t' ? 'indent-tab' : 'indent-wide';
  addFault(findings, code, {}, start + odd, start + lead, { at: start, remove: lead, insert: ' '.repeat(column) });
  return column;
}

function scanLine(walk: Walk, at: Rest): LineValue {
  const { levels } = walk;
  const left = leave(levels, at.column);
  const top = levels.at(-1);
  if (top?.valued && at.column > top.column) return goOn(walk, at, top);
  const bullet = bulletOf(walk, at, top);
  if (bullet) return scanItem(walk, at, bullet, top);
  if (left && at.column > left.above && at.column < left.column) {
    const realigned = realign(walk, at, left, 'indent-uneven');
    if (realigned) return realigned;
  }
  if (top?.column === at.column) return scanEntry(walk, at, top.fields, 'sibling', at.column);
  return scanEntry(walk, at, top?.below ?? LEDGER, 'first', top?.column ?? -1);
}

const textOf = ({ source }: Walk, { start, end }: Pick<Rest, 'start' | 'end'>) => source.text.slice(start, end);

/** A key that belongs to a record but does not stand where its other keys do: reported, and read as if it did. */
function realign(walk: Walk, at: Rest, level: Level, code: 'indent-uneven' | 'indent-deep'): LineValue | undefined {
  const key = lineKey(textOf(walk, at), (k) => isKeyOf(level.fields, k), false);
  if (!key || level.fields === 'text' || (code === 'indent-deep' && !isKeyOf(level.fields, key.key))) return undefined;
  const edit = { at: at.start - at.lead, remove: at.lead, insert: ' '.repeat(level.column) };
  if (level.lenient) walk.findings.edits.push(edit);
  else addFault(walk.findings, code, { key: key.key }, at.start, at.start + key.at, edit);
  if (walk.levels.at(-1) !== level) walk.levels.push(level);
  return scanEntry(walk, { ...at, column: level.column }, level.fields, 'sibling', level.column);
}

/** A line deeper than a value goes on with it. */
function goOn(walk: Walk, at: Rest, level: Level): LineValue {
  const realigned = realign(walk, at, level, 'indent-deep');
  if (realigned) return realigned;
  const { source, findings } = walk;
  const spot = { source, findings, ...at };
  if (level.list && /^-[ \t]/.test(textOf(walk, at))) {
    const text = textOf(walk, at).trim();
    addFault(findings, 'bullet-after-value', { text: text.slice(0, 20) }, at.start, at.start + text.length);
    plainValue({ ...spot, findings: { faults: [], edits: findings.edits } }, at.start);
  } else plainValue(spot, at.start);
  return { valued: true, lastLine: at.line };
}

interface Bullet {
  /** What it takes, with the space behind it. */
  readonly length: number;
  readonly odd: boolean;
}

/** Signs that people use as bullets; two dashes are a dash. */
const ODD_BULLET = /^(?:([－﹣–—−·•●○◦■□▪◆*＊])(?!\1)|-(?=[^\s-]))\s*/u;

function bulletOf(walk: Walk, at: Rest, top: Level | undefined): Bullet | undefined {
  const text = textOf(walk, at);
  const good = /^-(?:[ \t]+|$)/.exec(text);
  if (good) return { length: good[0].length, odd: false };
  const takesList = top ? !top.valued && (top.list || top.below === 'any') : false;
  const odd = takesList ? ODD_BULLET.exec(text)?.[0] : undefined;
  if (!odd || odd.length === text.length) return undefined;
  const bullet = /\s/.test(odd) ? odd.trim() : text.slice(0, odd.length + 2);
  addFault(walk.findings, 'bullet', { bullet }, at.start, at.start + odd.length, {
    at: at.start,
    remove: odd.length,
    insert: '- ',
  });
  return { length: odd.length, odd: true };
}

function scanItem(walk: Walk, at: Rest, bullet: Bullet, top: Level | undefined): LineValue {
  if (top) top.child ??= at.column;
  const above = top?.child ?? at.column;
  if (above !== at.column) {
    const edit = { at: at.start - at.lead, remove: at.lead, insert: ' '.repeat(above) };
    addFault(walk.findings, 'indent-uneven', { key: '-' }, at.start, at.start + 1, edit);
  }
  let start = at.start + bullet.length;
  let column = above + (bullet.odd ? 2 : bullet.length);
  for (let inner = /^-[ \t]+/.exec(walk.source.text.slice(start, at.end)); inner; ) {
    start += inner[0].length;
    column += inner[0].length;
    inner = /^-[ \t]+/.exec(walk.source.text.slice(start, at.end));
  }
  return scanEntry(walk, { ...at, start, column }, top?.below ?? 'any', bullet.odd ? 'odd item' : 'item', above);
}

type Position = 'first' | 'sibling' | 'item' | 'odd item';

/** What stands at the start of a record, under its other keys, or after a bullet: a key and its value, or text. */
function scanEntry(walk: Walk, at: Rest, fields: Below, position: Position, above: number): LineValue {
  const { source, findings, levels } = walk;
  const text = textOf(walk, at);
  const anyName = position === 'sibling' || typeof fields !== 'string';
  const key = fields === 'text' ? undefined : lineKey(text, (k) => isKeyOf(fields, k), anyName);
  const spot = { source, findings, line: at.line, end: at.end };
  if (!key) return scanText(walk, at, fields, position, above);

  reportColon(walk, at, key);
  const start = at.start + key.at + 1;
  const gap = /^\s*/u.exec(source.text.slice(start, at.end))?.[0].length ?? 0;
  const value = lineValue({ ...spot, start: start + gap, column: at.column });
  const old = position === 'sibling' ? levels.pop() : undefined;
  const field = fieldAt(fields, key.key);
  levels.push({
    column: at.column,
    above: old?.above ?? above,
    lenient: old?.lenient ?? position === 'odd item',
    fields,
    below: below(field),
    list: field?.kind === 'texts' || field?.kind === 'records',
    valued: value.valued,
  });
  return value;
}

/** A line without a key. */
function scanText(walk: Walk, at: Rest, fields: Below, position: Position, above: number): LineValue {
  const { source, findings, levels } = walk;
  const text = textOf(walk, at);
  if (position === 'sibling' && !/^[[\]{}"'|>?]/.test(text)) {
    const edit = { at: at.start, remove: 0, insert: '# ' };
    addFault(
      findings,
      'colon-missing',
      { text: text.trim().slice(0, 20) },
      at.start,
      at.start + text.trim().length,
      edit,
    );
    return { valued: false, lastLine: at.line };
  }
  const value = lineValue({ source, findings, line: at.line, start: at.start, end: at.end, column: above });
  const top = levels.at(-1);
  if (position === 'first') {
    if (top) top.valued = true;
    return value;
  }
  const lenient = position === 'odd item';
  levels.push({
    column: above + 0.5,
    above,
    lenient,
    fields: 'text',
    below: fields,
    list: false,
    valued: value.valued,
  });
  return value;
}

function reportColon({ source, findings }: Walk, { start }: Rest, { key, colon, at }: LineKey): void {
  const shown = key.slice(0, 20);
  const next = source.text[start + at + 1] ?? '\n';
  const edit = { at: start + at, remove: 1, insert: /[ \t\r\n]/.test(next) ? ':' : ': ' };
  if (colon === 'full-width') addFault(findings, 'colon-full-width', { key: shown }, start + at, start + at + 1, edit);
  if (colon === 'without-space')
    addFault(findings, 'colon-without-space', { key: shown }, start + at, start + at + 1, edit);
}

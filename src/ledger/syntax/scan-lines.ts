import { lineEnd, nextLine, type SourceText } from '../text/source-text.js';
import { takesSeveral } from '../vocabulary/field.js';
import { LEDGER } from '../vocabulary/fields.js';
import { type Below, below, fieldAt, isKeyOf, isTextItem, type Level, leave, mayBeText } from './levels.js';
import { type LineKey, lineKey } from './line-key.js';
import { type LineValue, lineValue, plainValue } from './line-value.js';
import { type ScannedBullet, scanBullet } from './scan-bullet.js';
import { addFault, type Findings } from './syntax-fault.js';
import { type Rest, textOf, type Walk, type Widths } from './walk.js';

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
    if (text[lead] === '#') {
      if (/[^ \t]/.test(text.slice(0, lead))) findings.edits.push({ at: lineStart, remove: lead, insert: '' });
      continue;
    }
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
  const bullet = scanBullet(walk, at, top);
  if (bullet) return scanItem(walk, at, bullet, top);
  const home = left.length > 0 ? homeOf(walk, at, left, top) : undefined;
  if (home) {
    levels.push(...left.slice(0, left.indexOf(home) + 1));
    return realign(walk, at, home, 'indent-uneven') ?? scanText(walk, at, home.fields, 'sibling', home.column);
  }
  if (top?.column === at.column) return scanEntry(walk, at, top.fields, 'sibling', at.column);
  return scanEntry(walk, at, top?.below ?? LEDGER, 'first', top?.column ?? -1);
}

/**
 * The level that a line belongs to though it stands further left than the level's keys do: what is deeper than the bullet or key above
 * the level, or a stray line, which has no business where it stands while the next line goes on as if it had not been there.
 */
function homeOf(walk: Walk, at: Rest, left: readonly Level[], top: Level | undefined): Level | undefined {
  const fields = (top?.column === at.column ? top.fields : top?.below) ?? LEDGER;
  const text = textOf(walk, at);
  const wasLeft = (key: string) => left.some((level) => isKeyOf(level.fields, key));
  const key = lineKey(text, (k) => wasLeft(k) || isKeyOf(fields, k), /：\s*$/u.test(text));
  const [outer] = left;
  if (key && outer && outer.fields !== 'text' && at.column > outer.above) return outer;
  // A key that nobody knows begins something of its own; it is no stray line of what stands above it.
  if (key && !wasLeft(key.key)) return undefined;
  const isAmongBullets = top?.child !== undefined && top.column !== at.column;
  if (key && !isAmongBullets && isKeyOf(fields, key.key)) return undefined;
  const next = nextLine(walk.source, at.line);
  if (!next || next.column <= at.column) return undefined;
  if (next.text.startsWith('- ')) return next.column === top?.child ? outer : undefined;
  const goesOn = (level: Level) => {
    const found = lineKey(next.text, (k) => isKeyOf(level.fields, k), false);
    return level.column === next.column && found !== undefined && isKeyOf(level.fields, found.key);
  };
  return left.find(goesOn);
}

/** A key that belongs to a record but does not stand where its other keys do: reported, and read as if it did. */
function realign(walk: Walk, at: Rest, level: Level, code: 'indent-uneven' | 'indent-deep'): LineValue | undefined {
  const key = lineKey(textOf(walk, at), (k) => isKeyOf(level.fields, k), false);
  if (!key || level.fields === 'text') return undefined;
  // A full-width colon in a line that goes on with a text is just that, unless nobody can tell where the keys should stand.
  const isCertain = isKeyOf(level.fields, key.key) && (key.colon === 'good' || level.lenient);
  if (code === 'indent-deep' && !isCertain) return undefined;
  if (!level.lenient && !isReindented(walk, at)) {
    addFault(walk.findings, code, { key: key.key }, at.start, at.start + key.at);
  }
  reindent(walk, at, level.column);
  return scanEntry(walk, { ...at, column: level.column }, level.fields, 'sibling', level.column);
}

/** Whether something in the indent of a line has been mended already. */
const isReindented = ({ findings }: Walk, { start, lead }: Rest) => findings.edits.at(-1)?.at === start - lead;

function reindent(walk: Walk, at: Rest, column: number): void {
  const { edits } = walk.findings;
  if (isReindented(walk, at)) edits.pop();
  edits.push({ at: at.start - at.lead, remove: at.lead, insert: ' '.repeat(column) });
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

function scanItem(walk: Walk, at: Rest, bullet: ScannedBullet, top: Level | undefined): LineValue {
  if (top) top.child ??= at.column;
  const above = top?.child ?? at.column;
  const moved = above !== at.column;
  if (moved) {
    if (!isReindented(walk, at)) addFault(walk.findings, 'indent-uneven', { key: '-' }, at.start, at.start + 1);
    reindent(walk, at, above);
  }
  // More bullets on a line than a ledger is deep are refused anyhow; without a bound a line full of them takes all of the stack.
  const inner = /^(?:-[ \t]+){0,50}/.exec(walk.source.text.slice(at.start + bullet.length, at.end))?.[0].length ?? 0;
  const start = at.start + bullet.length + inner;
  const column = above + bullet.width + inner;
  const position = bullet.odd || moved ? 'odd item' : 'item';
  return scanEntry(walk, { ...at, start, column }, top?.below ?? 'any', position, above);
}

type Position = 'first' | 'sibling' | 'item' | 'odd item';

/** What stands at the start of a record, under its other keys, or after a bullet: a key and its value, or text. */
function scanEntry(walk: Walk, at: Rest, fields: Below, position: Position, above: number): LineValue {
  const { source, findings, levels } = walk;
  const text = textOf(walk, at);
  const anyName = position === 'sibling' || (typeof fields !== 'string' && !mayBeText(fields));
  const key = fields === 'text' ? undefined : lineKey(text, (k) => isKeyOf(fields, k), anyName);
  if (!key) return scanText(walk, at, fields, position, above);
  if (position !== 'sibling' && isTextItem(fields, key)) return scanText(walk, at, 'text', position, above);

  reportColon(walk, at, key);
  const start = at.start + key.at + 1;
  const gap = spaceAt(source.text.slice(start, at.end)).length;
  const value = lineValue({ source, findings, line: at.line, start: start + gap, end: at.end, column: at.column });
  const old = position === 'sibling' ? levels.pop() : undefined;
  const field = fieldAt(fields, key.key);
  levels.push({
    column: at.column,
    above: old?.above ?? above,
    lenient: old?.lenient ?? (position === 'odd item' || (position === 'item' && key.colon !== 'good')),
    fields,
    below: below(field),
    list: field !== undefined && takesSeveral(field),
    valued: value.valued,
  });
  return value;
}

const spaceAt = (text: string): string => text.slice(0, text.length - text.trimStart().length);

/** A line without a key. */
function scanText(walk: Walk, at: Rest, fields: Below, position: Position, above: number): LineValue {
  const { source, findings, levels } = walk;
  const isOther = /^[[\]{}"'|>?]/.test(textOf(walk, at));
  const isMissing =
    position === 'sibling'
      ? !isOther
      : !isOther && typeof fields !== 'string' && isKeyless(walk, at, fields, position, above);
  const value = isMissing
    ? { valued: false, lastLine: at.line }
    : lineValue({ source, findings, line: at.line, start: at.start, end: at.end, column: above });
  if (isMissing) {
    const text = textOf(walk, at).trim();
    const edit = { at: at.start, remove: 0, insert: '# ' };
    addFault(findings, 'colon-missing', { text: text.slice(0, 20) }, at.start, at.start + text.length, edit);
  }
  const top = levels.at(-1);
  if (position === 'first' && top) top.valued = value.valued;
  if (position === 'first' || position === 'sibling') return value;
  const lenient = position === 'odd item';
  const { valued } = value;
  levels.push({ column: above + 0.5, above, lenient, fields: 'text', below: fields, list: false, valued });
  return value;
}

/** Whether text stands where a record begins, and the next line goes on with the record. */
function isKeyless({ source }: Walk, at: Rest, fields: Below, position: Position, above: number): boolean {
  const next = nextLine(source, at.line);
  if (at.start >= at.end || !next || (position === 'first' ? next.column !== at.column : next.column <= above))
    return false;
  const key = lineKey(next.text, (k) => isKeyOf(fields, k), false);
  return key !== undefined && isKeyOf(fields, key.key);
}

function reportColon({ source, findings }: Walk, { start, end }: Rest, { key, colon, at }: LineKey): void {
  const shown = key.slice(0, 20);
  const spaces = spaceAt(source.text.slice(start + at + 1, end));
  if (colon === 'good' && spaces === ' ') return;
  const kept = /^[ \t]*$/.test(spaces);
  const insert = (kept && spaces !== '') || start + at + 1 + spaces.length === end ? ':' : ': ';
  const edit = { at: start + at, remove: kept ? 1 : 1 + spaces.length, insert };
  const code = ({ good: undefined, 'full-width': 'colon-full-width', 'without-space': 'colon-without-space' } as const)[
    colon
  ];
  if (code) addFault(findings, code, { key: shown }, start + at, start + at + 1, edit);
  // Behind a full-width space, brackets and quotes would be nothing but text.
  else if (!kept) findings.edits.push(edit);
}

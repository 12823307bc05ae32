import { type Below, below, fieldAt, isKeyOf, type Level, leave } from './levels.js';
import { type LineKey, lineKey } from './line-key.js';
import { type LineValue, lineEnd, lineValue, plainValue } from './line-value.js';
import { LEDGER } from './fields.js';
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

interface Line {
  readonly line: number;
  /** Offsets of its first character after the indent, and of its end. */
  readonly start: number;
  readonly end: number;
  /** Its indent in columns. */
  readonly column: number;
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
  for (const space of indent) column += space === ' ' || space === '\u00a0' ? 1 : space === '\t' ? widths.tab : widths.wide;
  const code = indent[odd] === '\t' ? 'indent-tab' : 'indent-wide';
  addFault(findings, code, {}, start + odd, start + lead, { at: start, remove: lead, insert: ' '.repeat(column) });
  return column;
}

function scanLine(walk: Walk, at: Line): LineValue {
  const { levels } = walk;
  const left = leave(levels, at.column);
  const top = levels.at(-1);
  if (top?.valued && at.column > top.column) return goOn(walk, at, top);
  const { start, column, bullets } = bulletsOf(walk, at, top);
  if (bullets > 0) {
    const parent = enter(walk, { ...at, start }, at.column, left);
    return scanEntry(walk, { ...at, start, column }, parent?.below ?? 'any', 'item');
  }
  if (top && top.column === at.column) return scanEntry(walk, at, top.fields, 'sibling');
  if (!top) return scanEntry(walk, at, LEDGER, levels.length === 0 && at.line > 0 ? 'sibling' : 'child');
  const shallow = left && top.child !== undefined && at.column < top.child && left.column === top.child ? left : undefined;
  if (shallow) {
    const key = lineKey(textOf(walk, at), (k) => isKeyOf(shallow.fields, k), true);
    if (key) {
      const insert = ' '.repeat(shallow.column);
      const edit = { at: at.start - at.lead, remove: at.lead, insert };
      addFault(walk.findings, 'indent-uneven', { key: key.key }, at.start, at.start + key.at, edit);
      levels.push(shallow);
      return scanEntry(walk, { ...at, column: shallow.column }, shallow.fields, 'sibling');
    }
  }
  top.child = at.column;
  return scanEntry(walk, at, top.below, 'child');
}

const textOf = ({ source }: Walk, { start, end }: Pick<Line, 'start' | 'end'>) => source.text.slice(start, end);

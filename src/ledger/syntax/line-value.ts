import { lineEnd, lineText, nextLine, type SourceText } from '../text/source-text.js';
import { flowKey } from './flow-key.js';
import { referenceAt } from './references.js';
import { addFault, type Findings, widen } from './syntax-fault.js';

/** What a line says after its key or bullet. */
export interface LineValue {
  /** Text was written, so that deeper lines go on with it. */
  readonly valued: boolean;
  /** The header of a block (| or >): the deeper lines are its text. */
  readonly block?: boolean;
  /** The last line, counted from 0, that a quoted text or a bracket runs over. */
  readonly lastLine: number;
}

/** Where a value stands. */
export interface Spot {
  readonly source: SourceText;
  readonly findings: Findings;
  readonly line: number;
  /** Offsets of the value, and of the end of its line. */
  readonly start: number;
  readonly end: number;
  /** What goes on with the value is indented deeper than this column. */
  readonly column: number;
}

const CUT = 20;
const shortened = (text: string) => (text.length > CUT ? `${text.slice(0, CUT)}…` : text);

/** Looks at a value as YAML would, and reports what YAML reads otherwise than it was meant. */
export function lineValue(spot: Spot): LineValue {
  const { source, findings, start, end, line } = spot;
  const value = source.text.slice(start, end);
  if (value === '') return { valued: false, lastLine: line };
  const first = value[0] ?? '';
  if (first === '#') return commentValue(spot, value);
  if (/^[|>][-+1-9]*[ \t]*(?:[ \t]#.*)?$/.test(value)) return { valued: true, block: true, lastLine: line };
  if (first === '"' || first === "'") return quotedValue(spot, first);
  if (first === '[' || first === '{') return bracketValue(spot);
  if (value.trim() === '-') {
    addFault(findings, 'dash-value', {}, start, start + 1, { at: start, remove: 1, insert: ' ' });
    return { valued: false, lastLine: line };
  }
  const reference = first === '&' || first === '*' ? referenceAt(source, value) : undefined;
  // What stands behind &取 is the value; *取 is all of it.
  if (reference?.sign === '&') return lineValue({ ...spot, start: start + reference.length });
  if (reference) return { valued: true, lastLine: line };
  if (/^(?:[@`%!&*,\]}|>]|[?-][ \t])/.test(value)) {
    addFault(findings, 'bad-start', { character: first }, start, start + 1, widen(source.text, start));
  }
  return plainValue(spot, start);
}

/** A comment where a value was expected: a loss where no space follows the # and nothing stands below it. */
function commentValue(spot: Spot, value: string): LineValue {
  const { source, findings, start, line } = spot;
  if (!/^#[^\s#]/.test(value) || hasChild(spot)) return { valued: false, lastLine: line };
  const text = value.trim();
  addFault(findings, 'hash-lost', { text: shortened(text) }, start, start + text.length, widen(source.text, start));
  return { valued: true, lastLine: line };
}

function hasChild({ source, line, column }: Spot): boolean {
  const next = nextLine(source, line);
  return next !== undefined && (next.column > column || (next.column === column && /^-(?:\s|$)/.test(next.text)));
}

/** Text without quotes: `: ` and ` #` inside it mean something to YAML. A # that a space follows is a comment, as intended. */
export function plainValue({ source: { text }, findings, end, line }: Spot, start: number): LineValue {
  const value = text.slice(start, end);
  if (!value.includes('#') && !value.includes(':')) return { valued: true, lastLine: line };
  let stop = end;
  for (const { index } of value.matchAll(/(?<=[ \t])#/g)) {
    const at = start + index;
    if (at + 1 >= end || /[\s#]/.test(text[at + 1] ?? '')) {
      stop = at;
      break;
    }
    addFault(findings, 'hash-cut', { text: shortened(text.slice(at, end).trim()) }, at, end, widen(text, at));
  }
  for (const { index } of text.slice(start, stop).matchAll(/:(?=[ \t]|$)/g)) {
    addFault(findings, 'colon-in-value', {}, start + index, start + index + 1, widen(text, start + index));
  }
  return { valued: true, lastLine: line };
}

/** What may follow a closing quote or bracket on its line: nothing, or a comment. Gives the fault's stretch, if any. */
function tailOf({ source, findings }: Spot, from: number, lineEnd: number): 'clean' | 'text' {
  const tail = source.text.slice(from, lineEnd);
  if (tail.trim() === '') return 'clean';
  const comment = /^[ \t]+#/.exec(tail);
  if (!comment) return 'text';
  if (/^[ \t]+#[^\s#]/.test(tail)) {
    const at = from + comment[0].length - 1;
    addFault(findings, 'hash-cut', { text: shortened(tail.trim()) }, at, lineEnd);
  }
  return 'clean';
}

/** Whether a line can go on with a value that began above it. */
function goesOn({ source, column }: Spot, line: number, closing: RegExp | undefined): boolean {
  const text = lineText(source, line);
  const indent = text.search(/[^ \t]/);
  return indent < 0 || indent > column || (closing?.test(text) ?? false);
}

function quotedValue(spot: Spot, quote: string): LineValue {
  const { source, findings, start, line } = spot;
  const { text } = source;
  for (let i = line; i < source.lineStarts.length && (i === line || goesOn(spot, i, undefined)); i += 1) {
    const stop = lineEnd(source, i);
    const close = closingQuote(text, i === line ? start + 1 : (source.lineStarts[i] ?? 0), stop, quote);
    if (close < 0) continue;
    if (tailOf(spot, close + 1, stop) === 'clean') return { valued: true, lastLine: i };
    const write =
      quote === '"' && i === line
        ? `“${text.slice(start + 1, close)}”${text.slice(close + 1, stop).trim()}`
        : undefined;
    addFault(
      findings,
      'text-after-quote',
      { write: write && write.length <= 60 ? write : undefined },
      start,
      stop,
      widen(text, start),
    );
    return i === line ? plainValue(spot, start + 1) : { valued: true, lastLine: i };
  }
  addFault(findings, 'quote-open', { quote }, start, start + 1, widen(text, start));
  return plainValue(spot, start + 1);
}

function closingQuote(text: string, from: number, stop: number, quote: string): number {
  for (let at = from; at < stop; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return -1;
}

function bracketValue(spot: Spot): LineValue {
  const { source, findings, start, line } = spot;
  const { text } = source;
  const open: string[] = [];
  let quote = '';
  let takesKey = false;
  for (let i = line; i < source.lineStarts.length && (i === line || goesOn(spot, i, /^\s*[\]}]/)); i += 1) {
    const stop = lineEnd(source, i);
    for (let at = i === line ? start : (source.lineStarts[i] ?? 0); at < stop; at += 1) {
      const sign = text[at] ?? '';
      if (quote) {
        if ((quote === '"' && sign === '\\') || (quote === "'" && text.startsWith("''", at))) at += 1;
        else if (sign === quote) quote = '';
        continue;
      }
      if (takesKey && !/\s/.test(sign)) {
        flowKey(findings, text, at, stop);
        takesKey = false;
      }
      if ((sign === '"' || sign === "'") && /[\s,[{:]/.test(text[at - 1] ?? ' ')) quote = sign;
      else if (sign === '#' && /\s/.test(text[at - 1] ?? '')) {
        if (/[\s#]/.test(text[at + 1] ?? ' ')) break;
        addFault(findings, 'hash-cut', { text: shortened(text.slice(at, stop).trim()) }, at, stop, widen(text, at));
      } else if (sign === '[' || sign === '{') open.push(sign);
      else if (sign === ']' || sign === '}') open.pop();
      takesKey ||= sign === '{' || (sign === ',' && open.at(-1) === '{');
      if (open.length > 0 || quote) continue;
      if (tailOf(spot, at + 1, stop) === 'clean') return { valued: true, lastLine: i };
      const tail = text.slice(at + 1, stop);
      const write = shortened(i === line ? text.slice(start, stop).trim().replaceAll("'", "''") : '…');
      if (/^\s*[,，;；、。]\s*$/u.test(tail)) {
        const edit = { at: at + 1, remove: tail.trimEnd().length, insert: '' };
        addFault(findings, 'text-after-bracket', { write, tail: tail.trim() }, at + 1, stop, edit);
        return { valued: true, lastLine: i };
      }
      addFault(findings, 'text-after-bracket', { write }, start, stop, widen(text, start));
      return i === line ? plainValue(spot, start + 1) : { valued: true, lastLine: i };
    }
  }
  addFault(findings, 'bracket-open', { bracket: text[start] ?? '' }, start, start + 1, widen(text, start));
  return plainValue(spot, start + 1);
}

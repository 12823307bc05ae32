import type { Code } from '../../problems/messages.js';
import { type Mended, mend } from '../text/mend.js';
import { lineAt, type SourceText } from '../text/source-text.js';
import { MOST_PIECES, tooMuch } from '../text/too-much.js';
import { longList, MOST_ROWS } from './long-list.js';
import { type Parsed, parseYaml } from './parse-yaml.js';
import { plainYaml } from './plain-yaml.js';
import { scanLines } from './scan-lines.js';
import type { Findings, SyntaxFault } from './syntax-fault.js';
import type { Node } from './tree.js';
import type { Widths } from './walk.js';
import { yamlProblem } from './yaml-problem.js';

export interface ParsedText {
  readonly root?: Node;
  /** With offsets of the text as written. */
  readonly faults: readonly SyntaxFault[];
  /** From the offsets of the tree, which is that of the mended text, to those of the text as written. */
  readonly toOriginal: (offset: number) => number;
  /** The whole text could be read in the end, so that what is missing from the tree is missing from the file. */
  readonly complete: boolean;
  /** What lies behind `faults`, for mending the file itself: every fault that was seen in the lines, none gathered, and the mends. */
  readonly found: Findings;
}

const WIDTHS: readonly Widths[] = [
  { tab: 2, wide: 2 },
  { tab: 4, wide: 1 },
  { tab: 8, wide: 4 },
];

interface Attempt {
  readonly found: Findings;
  readonly mended: Mended;
  readonly parsed: Parsed;
}

/** The text of a ledger → its tree and every fault of its syntax. Faults are mended in memory, so that reading goes on past them. */
export function parseText(source: SourceText): ParsedText {
  const far = tooMuch(source.text);
  if (far !== undefined)
    return refused({ code: 'ledger-large', args: { most: MOST_PIECES }, start: far, end: far + 1 });
  let best: Attempt | undefined;
  for (const widths of WIDTHS) {
    const found = scanLines(source, widths);
    const mended = mend(source.text, found.edits);
    const attempt = { found, mended, parsed: parse(mended.text) };
    if (!best || rest(attempt) < rest(best)) best = attempt;
    if (rest(best) === 0 || !found.faults.some(({ code }) => code === 'indent-tab' || code === 'indent-wide')) break;
  }
  const { found, mended, parsed } = best as Attempt;
  const long = parsed.root && longList(parsed.root);
  if (long) {
    const [start, end] = [mended.toOriginal(long.start), mended.toOriginal(long.end)];
    return refused({ code: 'list-large', args: { most: MOST_ROWS }, start, end });
  }
  const lines = new Set(found.faults.map((fault) => lineAt(source, fault.start)));
  const others: SyntaxFault[] = [];
  for (const fault of parsed.faults) {
    const at = yamlProblem(fault, mended.text);
    const start = mended.toOriginal(at.start);
    const line = lineAt(source, start);
    // Where the parser has lost its way, one fault brings about others: only the first of them is told.
    if (lines.has(line) || (at.code === 'syntax' && lines.size > 0)) continue;
    lines.add(line);
    others.push({ ...at, start, end: mended.toOriginal(at.end) });
  }
  return {
    ...(parsed.root && { root: parsed.root }),
    faults: [...gathered(found.faults, source), ...others],
    toOriginal: mended.toOriginal,
    complete: parsed.faults.length === 0,
    found,
  };
}

/** Of a text that is more than can be worked on: nothing but that is told. */
const refused = (fault: SyntaxFault): ParsedText => ({
  faults: [fault],
  toOriginal: (offset) => offset,
  complete: false,
  found: { faults: [], edits: [] },
});

function parse(text: string): Parsed {
  const root = plainYaml(text);
  return root ? { root, faults: [] } : parseYaml(text);
}

/** Faults that the widths of tabs and spaces cause, when they are wrong. */
const rest = ({ parsed, found }: Attempt) =>
  parsed.faults.length + found.faults.filter(({ code }) => code === 'indent-uneven' || code === 'indent-deep').length;

/** Faults that come in hundreds where they come at all; the first few are drawn, the last of them names the lines of the others. */
const COMMON: ReadonlySet<Code> = new Set<Code>([
  'colon-full-width',
  'colon-without-space',
  'indent-tab',
  'indent-wide',
  'bullet',
]);
const DRAWN = 3;

function gathered(faults: readonly SyntaxFault[], source: SourceText): SyntaxFault[] {
  const codes = new Set(faults.map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const all = faults.filter((fault) => fault.code === code);
    if (!COMMON.has(code) || all.length <= DRAWN) return all;
    const more = [...new Set(all.slice(DRAWN).map((fault) => lineAt(source, fault.start) + 1))];
    return all.slice(0, DRAWN).map((fault, i) => (i < DRAWN - 1 ? fault : { ...fault, args: { ...fault.args, more } }));
  });
}

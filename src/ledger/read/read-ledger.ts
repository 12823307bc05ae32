import type { Code } from '../../problems/messages.js';
import { isError, type Place, type Problem, problem } from '../../problems/problem.js';
import type { Ledger } from '../ledger.js';
import { parseSource } from '../syntax/parse-source.js';
import type { ParsedText } from '../syntax/parse-text.js';
import { MOST_FAULTS } from '../syntax/syntax-fault.js';
import { isEmpty, type Node } from '../syntax/tree.js';
import type { Source } from '../text/source.js';
import { placeInText, type SourceText } from '../text/source-text.js';
import { LEDGER } from '../vocabulary/fields.js';
import type { Words } from '../wording/check-texts.js';
import { checkTexts } from '../wording/check-texts.js';
import { locate } from './locate.js';
import { override } from './override.js';
import { withPlannedMeasures } from './problem-measures.js';
import { readTree } from './read-tree.js';

export interface LedgerResult {
  /** There only where no problem is a 错误. */
  readonly ledger?: Ledger;
  /** All problems of the file, in the order of its lines. */
  readonly problems: readonly Problem[];
  /** The place of a value, by TypeScript names and indices (['activities', 3, 'photos', 0]), for problems that later stages find. */
  readonly locate: (path: readonly (string | number)[]) => Place;
  /** What was typed there, word for word; undefined where it is no single text. */
  readonly textAt: (path: readonly (string | number)[]) => string | undefined;
}

/** A ledger file → the ledger, or every problem of it at once. `settings` are the `--set 键=值` of the command line. */
export function readLedger(source: Source, settings: Readonly<Record<string, string>> = {}): LedgerResult {
  const { file } = source;
  const nowhere = { locate: () => ({ file }), textAt: () => undefined };
  const opened = parseSource(source);
  if ('problem' in opened) return { problems: [opened.problem], ...nowhere };
  const { text, parsed, faults: syntax, placeOf: place } = opened;
  const { root } = parsed;
  if (root?.type !== 'map') {
    return { problems: inOrder([...syntax, ...rootProblem(root, text, syntax.length > 0)]), ...nowhere };
  }
  const set = override(withPlannedMeasures(root), settings);
  const found: Problem[] = [];
  const kept = { 错误: 0, 提醒: 0 };
  const words: Words[] = [];
  const reading = {
    report: (code, severity, args, node) => {
      // Each kind by itself: behind however many 提醒 the 错误 that stops the ledger is found.
      if (kept[severity] < MOST_FAULTS) found.push(problem(code, severity, args, place(node)));
      kept[severity] += 1;
    },
    placeOf: place,
    words,
  } satisfies Parameters<typeof readTree>[1];
  const ledger = readTree(set.root, reading);
  checkTexts(ledger, words, reading.report);
  const problems = inOrder([...syntax, ...set.problems, ...certain(found, syntax, parsed)]);
  const nodeAt = (path: readonly (string | number)[]) => locate(set.root, path);
  const result: LedgerResult = {
    problems,
    locate: (path) => place(nodeAt(path)),
    textAt: (path) => textOf(nodeAt(path)),
  };
  return problems.some(isError) ? result : { ledger, ...result };
}

const textOf = (node: Node) => (node.type === 'text' ? node.text.trim() : undefined);

/** A file that is no record at all: empty, or one long text because no colon was taken for one, or a bare list. */
function rootProblem(root: Node | undefined, text: SourceText, explained: boolean): readonly Problem[] {
  if (explained) return [];
  if (!root || isEmpty(root)) return [problem('file-empty', '错误', {}, { file: text.file })];
  const at = placeInText(text, root.start, root.end);
  if (root.type === 'text') return [problem('whole-file-text', '错误', {}, at)];
  const fields = Object.values(LEDGER).map((field) => field.zh);
  return [problem('record-expected', '错误', { field: '', fields }, at)];
}

/** Problems that a fault of the syntax elsewhere can bring about: not certain while part of the text could not be read. */
const STRUCTURAL: ReadonlySet<Code> = new Set<Code>([
  'missing',
  'empty',
  'empty-item',
  'unknown-key',
  'private-key',
  'field-twice',
  'record-expected',
  'list-expected',
  'text-expected',
]);

function certain(found: readonly Problem[], syntax: readonly Problem[], { complete }: ParsedText): readonly Problem[] {
  if (syntax.length === 0) return found;
  const lines = new Set(syntax.map(({ line }) => line));
  // A line without a colon may be the very one that is missing.
  const isAbsent = syntax.some(({ code }) => code === 'colon-missing')
    ? (code: Code) => code === 'missing' || code === 'empty'
    : () => false;
  return found.filter(({ code, line }) => !STRUCTURAL.has(code) || (complete && !lines.has(line) && !isAbsent(code)));
}

/** How many problems are shown: 错误 first. */
const SHOWN = 300;

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const [first] = sorted;
  if (sorted.length <= SHOWN || !first) return sorted;
  const errors = sorted.filter(isError);
  const shown = new Set([...errors, ...sorted.filter((p) => !isError(p))].slice(0, SHOWN));
  // However many 提醒 there are, they stop nothing.
  const severity = errors.length > 0 ? '错误' : '提醒';
  const rest = problem('too-many-problems', severity, { shown: SHOWN }, { file: first.file });
  return [...sorted.filter((p) => shown.has(p)), rest];
}

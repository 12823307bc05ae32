import type { Code } from '../../problems/messages.js';
import { isError, type Problem, problem, UserError } from '../../problems/problem.js';
import { readLedger } from '../read/read-ledger.js';
import type { Node } from '../syntax/tree.js';
import { decode, decodeBytes } from '../text/decode.js';
import type { Source } from '../text/source.js';
import { lineAt } from '../text/source-text.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import { type OpenText, openText } from './activity-list.js';
import { encode } from './encode.js';
import { insertActivities } from './insert-rows.js';
import type { NewActivity } from './write-row.js';

export interface Added {
  readonly bytes: Uint8Array;
  /** The lines that were written, the first of them counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Problems that the ledger has with the activity and had not without it, each with the field it stands in, where that can be told. */
  readonly problems: readonly NewProblem[];
  /** How many 错误 the ledger had before. */
  readonly errorsBefore: number;
}

export interface NewProblem {
  readonly problem: Problem;
  /** TypeScript name. */
  readonly field: string | undefined;
}

const LAYOUT: ReadonlySet<Code> = new Set<Code>([
  'indent-tab',
  'indent-wide',
  'indent-uneven',
  'indent-deep',
  'bullet',
]);

/**
 * A ledger's bytes with one activity more, checked by reading them again.
 * @throws UserError where the ledger is so faulty that the place of the activity is not certain.
 */
export async function addActivity(source: Source, activity: NewActivity): Promise<Added> {
  const { file, bytes: old } = source;
  const decoded = decode(source);
  if ('problem' in decoded) throw new UserError([decoded.problem]);
  const before = decodeBytes(old)?.text ?? '';
  checkIsLedger(openText(before.replace(/^\ufeff/, '')), file);
  const after = insertActivities(before, [activity], file);
  const bytes = await encode(after, old);
  const { start, lines } = newLines(before, after);
  const known = readLedger(source).problems;
  const problems = without(readLedger({ file, bytes }).problems, known).map((found) => {
    const at = found.line === undefined ? undefined : lines[found.line - 1 - start];
    return { problem: found, field: at === undefined ? undefined : fieldOf(at) };
  });
  // Written as its neighbours are, it shares the faults of their indent: those are to be mended first.
  const { source: text, parsed } = openText(after.replace(/^\ufeff/, ''));
  const isNew = (offset: number) => lineAt(text, offset) >= start && lineAt(text, offset) < start + lines.length;
  if (parsed.found.faults.some(({ code, start: at }) => LAYOUT.has(code) && isNew(at))) {
    throw new UserError([problem('place-uncertain', '错误', {}, { file })]);
  }
  return { bytes, line: start + 1, lines, problems, errorsBefore: known.filter(isError).length };
}

const HEAD = ['community', 'year', 'activities'];

/**
 * Any YAML could be given a list of activities: it has to be a ledger, and no list of records under a name that nobody knows (活動) may be
 * the one that was meant. @throws UserError
 */
function checkIsLedger({ root, entry }: OpenText, file: string): void {
  const keys = root?.entries.map(({ key }) => fieldName(LEDGER, key.text.trim())) ?? [];
  if (root && !HEAD.some((name) => keys.includes(name)))
    throw new UserError([problem('not-a-ledger', '错误', {}, { file })]);
  const isRecords = (node: Node) => node.type === 'list' && node.items.some(({ type }) => type === 'map');
  const stray = entry ? undefined : root?.entries.find(({ value }, i) => keys[i] === undefined && isRecords(value));
  if (stray) throw new UserError([problem('activities-misnamed', '错误', { key: stray.key.text.trim() }, { file })]);
}

/** The lines that a text has more than another that begins and ends as it does. */
function newLines(before: string, after: string): { readonly start: number; readonly lines: readonly string[] } {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/)) as [string[], string[]];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = start + now.length - old.length;
  while (start < end && now[start]?.trim() === '') start += 1;
  while (start < end && now[end - 1]?.trim() === '') end -= 1;
  return { start, lines: now.slice(start, Math.max(start + 1, end)) };
}

/** Problems that were not there before: lines have moved, so they are told by their code and the line that they draw. */
function without(problems: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const key = ({ code, excerpt, column }: Problem) => `${code} ${column} ${excerpt}`;
  const left = new Map<string, number>();
  for (const problem of known) left.set(key(problem), (left.get(key(problem)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = left.get(key(problem)) ?? 0;
    left.set(key(problem), count - 1);
    return count <= 0;
  });
}

function fieldOf(line: string): string | undefined {
  const key = /^[\s-]*"?([^:"]+)/u.exec(line)?.[1]?.trim() ?? '';
  return fieldName(ACTIVITY, key);
}

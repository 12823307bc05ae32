import { parseDate, type Span } from '../read/dates.js';
import { readPeriod } from '../read/read-period.js';
import { entriesOf, valueNode } from '../read/read-record.js';
import { readValue } from '../read/read-value.js';
import type { Reading } from '../read/reading.js';
import { type ParsedText, parseText } from '../syntax/parse-text.js';
import type { ListNode, MapEntry, MapNode, Node } from '../syntax/tree.js';
import { type SourceText, sourceText } from '../text/source-text.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';

/** The text of a ledger and what stands where in it; offsets are those of the text as written. */
export interface OpenText {
  readonly source: SourceText;
  readonly parsed: ParsedText;
  readonly root: MapNode | undefined;
  /** The entry 活动. */
  readonly activities: MapEntry | undefined;
  /** Its rows, empty where it has none. */
  readonly rows: readonly Node[];
  /** The period of the ledger, where it can be told. */
  readonly period: Span | undefined;
  /** A date in any form of the ledger → YYYY-MM-DD, or undefined. */
  readonly dateOf: (text: string) => string | undefined;
}

const SILENT: Reading = {
  report: () => undefined,
  placeOf: () => ({ file: '' }),
  words: [],
  period: undefined,
  alsoChosen: () => true,
};

/** Opens the text of a ledger to write into it. Line breaks may be of any kind. */
export function openText(text: string): OpenText {
  const source = sourceText('', text.replace(/\r(?!\n)/g, '\n'));
  const parsed = parseText(source);
  const root = parsed.root?.type === 'map' ? parsed.root : undefined;
  const entries = root && entriesOf(root, LEDGER, '', SILENT);
  const year = readValue(entries?.get('year')?.value, LEDGER.year, SILENT) as number | undefined;
  const period = entries && readPeriod(entries, year, SILENT);
  const dateOf = (written: string) => {
    const within = parseDate(written, period);
    const date = typeof within === 'string' ? within : parseDate(written, undefined);
    return typeof date === 'string' ? date : undefined;
  };
  const activities = entries?.get('activities');
  return { source, parsed, root, activities, rows: listOf(activities)?.items ?? [], period, dateOf };
}

export const listOf = (entry: MapEntry | undefined): ListNode | undefined =>
  entry?.value.type === 'list' ? entry.value : undefined;

/**
 * Whether new rows go between the brackets of 活动: [ … ]. Empty brackets on one line give way to rows on lines of their own; a comment
 * between them must not go with them.
 */
export function isInBrackets({ source, parsed, root, activities }: OpenText): boolean {
  const list = listOf(activities);
  if (!list?.flow) return false;
  const isJson = root !== undefined && source.text[parsed.toOriginal(root.start)] === '{';
  return isJson || !/^\[[ \t]*\]$/.test(source.text.slice(parsed.toOriginal(list.start), parsed.toOriginal(list.end)));
}

/** The day of a row, as far as it can be told. */
export function dateOfRow(row: Node, { dateOf }: Pick<OpenText, 'dateOf'>): string | undefined {
  const node = row.type === 'map' ? valueNode(row, ACTIVITY, 'date') : undefined;
  return node?.type === 'text' ? dateOf(node.text) : undefined;
}

/** The offset behind the last character of a node, in the text as written. */
export function endOf(node: Node, { source, parsed }: Pick<OpenText, 'source' | 'parsed'>): number {
  const last = node.type === 'list' ? node.items.at(-1) : node.type === 'map' ? node.entries.at(-1)?.value : undefined;
  const start = parsed.toOriginal(node.start);
  if (last && !'[{'.includes(source.text[start] ?? ' ')) return endOf(last, { source, parsed });
  return parsed.toOriginal(node.end);
}

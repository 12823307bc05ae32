import { parseDate, type Span } from '../read/dates.js';
import { readPeriod } from '../read/read-period.js';
import { entriesOf, valueNode } from '../read/read-record.js';
import { readValue } from '../read/read-value.js';
import type { Reading } from '../read/reading.js';
import { type ParsedText, parseText } from '../syntax/parse-text.js';
import type { ListNode, MapEntry, MapNode, Node } from '../syntax/tree.js';
import { type SourceText, sourceText } from '../text/source-text.js';
import type { Fields } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';
import { LISTS, type ListName } from '../vocabulary/lists.js';

/** A list of rows: 活动, or one of those that stand beside it. */
export type RowsName = 'activities' | ListName;

export const fieldsOfList = (list: RowsName): Fields => (list === 'activities' ? ACTIVITY : LISTS[list].fields);

/** The text of a ledger and what stands where in it; offsets are those of the text as written. */
export interface OpenText {
  readonly source: SourceText;
  readonly parsed: ParsedText;
  readonly root: MapNode | undefined;
  /** The list that is written into, and the fields of its rows. */
  readonly list: RowsName;
  readonly fields: Fields;
  /** The entry of that list. */
  readonly entry: MapEntry | undefined;
  /** Its rows, empty where it has none. */
  readonly rows: readonly Node[];
  /** The period of the ledger, where it can be told. */
  readonly period: Span | undefined;
  /** A date in any form of the ledger → YYYY-MM-DD, or undefined. */
  readonly dateOf: (text: string) => string | undefined;
}

/** For reading what has been checked already, or will be. */
export const SILENT: Reading = {
  report: () => undefined,
  placeOf: () => ({ file: '' }),
  words: [],
  period: undefined,
  alsoChosen: () => true,
};

/** Opens the text of a ledger to write into one of its lists. Line breaks may be of any kind. */
export function openText(text: string, list: RowsName = 'activities'): OpenText {
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
  const entry = entries?.get(list);
  const rows = listOf(entry)?.items ?? [];
  return { source, parsed, root, list, fields: fieldsOfList(list), entry, rows, period, dateOf };
}

export const listOf = (entry: MapEntry | undefined): ListNode | undefined =>
  entry?.value.type === 'list' ? entry.value : undefined;

/**
 * Whether new rows go between the brackets of a list: [ … ]. Empty brackets on one line give way to rows on lines of their own; a comment
 * between them must not go with them.
 */
export function isInBrackets(open: OpenText): boolean {
  const { source, parsed, entry } = open;
  const list = listOf(entry);
  if (!list?.flow) return false;
  return (
    isInBraces(open) ||
    !/^\[[ \t]*\]$/.test(source.text.slice(parsed.toOriginal(list.start), parsed.toOriginal(list.end)))
  );
}

/** Whether the whole ledger stands in braces, as JSON does. */
export const isInBraces = ({ source, parsed, root }: OpenText): boolean =>
  root !== undefined && source.text[parsed.toOriginal(root.start)] === '{';

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

import { isEmpty, type MapEntry, type MapNode, type Node } from '../syntax/tree.js';
import type { Edit } from '../text/mend.js';
import { lineAt, lineEnd } from '../text/source-text.js';
import { fieldName } from '../vocabulary/keys.js';
import { endOf, type OpenText, openText, type RowsName } from './activity-list.js';
import { editText } from './edit-text.js';
import { lineBreak } from './line-break.js';
import { plain } from './plain.js';
import { ledgerStyle, rowStyle } from './row-style.js';
import { inlineValue, keyInStyle, type RowStyle } from './write-row.js';
import { writeQuoted, writeValue } from './write-value.js';

/** A field of a row that is to say something else, or something at all. */
export interface FieldChange {
  readonly list: RowsName;
  /** From 1, as the reader counts. */
  readonly row: number;
  /** TypeScript name. */
  readonly name: string;
  readonly value: string | readonly string[];
}

export interface Updated {
  readonly text: string;
  /** Changes for which no place is certain: they are not made. */
  readonly refused: readonly FieldChange[];
}

interface Planned {
  readonly change: FieldChange;
  readonly edits: readonly Edit[];
  readonly key: string;
  readonly reads: string | readonly string[];
}

/** The text of a ledger with fields of its rows changed or added, list by list. */
export function updateRows(text: string, changes: readonly FieldChange[]): Updated {
  const refused: FieldChange[] = [];
  let updated = text;
  for (const list of new Set(changes.map((change) => change.list))) {
    const of = changes.filter((change) => change.list === list);
    const made = updateList(updated, list, of);
    updated = made.text;
    refused.push(...made.refused);
  }
  return { text: updated, refused };
}

/**
 * The text of a ledger with fields of one list changed or added. Nothing else changes to the byte. A change that would not read back as
 * it was given, or would take a comment with it, is refused, and stops no other.
 */
function updateList(text: string, list: RowsName, changes: readonly FieldChange[]): Updated {
  if (text.startsWith('\ufeff')) {
    const { text: updated, refused } = updateList(text.slice(1), list, changes);
    return { text: `\ufeff${updated}`, refused };
  }
  const open = openText(text, list);
  const shared = ledgerStyle(open);
  const planned = changes.flatMap((change): readonly Planned[] => {
    const row = open.rows[change.row - 1];
    return row?.type === 'map' ? (plan(text, row, change, rowStyle(open, row, shared), open) ?? []) : [];
  });
  const fits = (some: readonly Planned[]) => readsAs(write(text, some), list) === expected(open, some);
  const made = fits(planned) ? planned : planned.filter((one) => fits([one]));
  const sure = fits(made) ? made : [];
  const done = new Set(sure.map(({ change }) => change));
  return { text: write(text, sure), refused: changes.filter((change) => !done.has(change)) };
}

const write = (text: string, planned: readonly Planned[]) =>
  editText(
    text,
    planned.flatMap(({ edits }) => edits),
  );

function plan(
  text: string,
  row: MapNode,
  change: FieldChange,
  style: RowStyle,
  open: OpenText,
): readonly Planned[] | undefined {
  const { name, value } = change;
  const { text: written, reads } = inlineValue(value, style.flow ? 'flow' : 'block', style.quoted);
  const own = row.entries.find(({ key }) => fieldName(open.fields, key.text.trim()) === name);
  const key = own?.key.text ?? keyInStyle(name, style);
  const edit = own
    ? replaced(own, written, open)
    : added(text, row, name, `${style.quoted ? writeQuoted(key) : writeValue(key, 'flow')}: ${written}`, style, open);
  return edit && [{ change, edits: [edit], key, reads }];
}

/** The value of a key in another's place; behind the colon where there was none. */
function replaced({ key, value }: MapEntry, written: string, open: OpenText): Edit | undefined {
  const { source, parsed } = open;
  const isBlock = value.type === 'list' && !value.flow;
  if (isEmpty(value) || isBlock) {
    const behindKey = parsed.toOriginal(key.end);
    const colon = /^\s*[:：]/u.exec(source.text.slice(behindKey))?.[0].length;
    if (colon === undefined) return undefined;
    const at = behindKey + colon;
    const end = isBlock ? endOf(value, open) : at + spaces(source.text, at);
    const gone = source.text.slice(at, end);
    return gone.includes('#') ? undefined : { at, remove: end - at, insert: ` ${written}` };
  }
  const at = parsed.toOriginal(value.start);
  const gone = source.text.slice(at, parsed.toOriginal(value.end)).trimEnd();
  return gone.includes(' #') || gone === '' ? undefined : { at, remove: gone.length, insert: written };
}

/** Spaces at the end of a line; those before a comment stay. */
const spaces = (text: string, at: number): number => /^[ \t]+(?=\r?\n|$)/u.exec(text.slice(at))?.[0].length ?? 0;

/** A line below, or a pair behind, the nearest field that stands before it in the vocabulary. */
function added(
  text: string,
  { entries }: MapNode,
  name: FieldChange['name'],
  pair: string,
  { flow }: RowStyle,
  open: OpenText,
): Edit | undefined {
  const { source, parsed } = open;
  const anchor = anchorFor(entries, name, open);
  if (!anchor) return undefined;
  const end = parsed.toOriginal(anchor.value.end);
  if (flow) return { at: end, remove: 0, insert: `, ${pair}` };
  const line = lineAt(source, end);
  const column = parsed.toOriginal(anchor.key.start) - (source.lineStarts[line] ?? 0);
  return {
    at: lineEnd(source, line),
    remove: 0,
    insert: `${lineBreak(text, source, line)}${' '.repeat(column)}${pair}`,
  };
}

/** A field that says something on one line: the last that stands before another in the vocabulary, or else the first. */
function anchorFor(entries: readonly MapEntry[], name: string, open: OpenText): MapEntry | undefined {
  const order = Object.keys(open.fields);
  const line = (offset: number) => lineAt(open.source, open.parsed.toOriginal(offset));
  const known = entries.flatMap((entry) => {
    const at = order.indexOf(fieldName(open.fields, entry.key.text.trim()) ?? '');
    const { key, value } = entry;
    const isWhole = value.type === 'text' ? !isEmpty(value) : value.type === 'list' && value.flow;
    return at >= 0 && isWhole && line(key.start) === line(value.end) ? [{ entry, at }] : [];
  });
  const before = known.filter(({ at }) => at < order.indexOf(name)).toSorted((a, b) => a.at - b.at);
  return (before.at(-1) ?? known[0])?.entry;
}

/** What a text says, the fields of its rows in an order of their own. */
const readsAs = (text: string, list: RowsName): string => said(openText(text, list), new Map());

function expected(open: OpenText, planned: readonly Planned[]): string {
  const byRow = new Map<Node, Planned[]>();
  for (const one of planned) {
    const row = open.rows[one.change.row - 1];
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  return said(open, byRow);
}

function said({ parsed, root, entry, rows }: OpenText, changes: ReadonlyMap<Node, readonly Planned[]>): string {
  const all = rows.map((row) => {
    if (row.type !== 'map') return plain(row);
    const fields = new Map(row.entries.map(({ key, value }) => [key.text, plain(value)] as const));
    for (const { key, reads } of changes.get(row) ?? []) fields.set(key, reads);
    return [...fields].toSorted(([a], [b]) => (a < b ? -1 : 1));
  });
  const content = root?.entries.map((one) => [one.key.text, one === entry ? all : plain(one.value)]);
  return JSON.stringify(content ?? (parsed.root ? plain(parsed.root) : null));
}

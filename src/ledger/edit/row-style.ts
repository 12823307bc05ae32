import type { MapNode, Node } from '../syntax/tree.js';
import { lineAt, lineText } from '../text/source-text.js';
import { englishName } from '../vocabulary/field.js';
import { fieldName } from '../vocabulary/keys.js';
import { isInBraces, isInBrackets, type OpenText } from './activity-list.js';
import { dashLine } from './dash-line.js';
import type { RowStyle } from './write-row.js';

/** How a new row is to be written, as its neighbour is; `model` is that neighbour, if there is one. */
export function rowStyle(open: OpenText, model: Node | undefined, shared = ledgerStyle(open)): RowStyle {
  const { source, parsed } = open;
  const inBrackets = isInBrackets(open) || (!open.entry && isInBraces(open));
  const sample = model ?? open.root;
  const start = model && parsed.toOriginal(model.start);
  const braces = start !== undefined && source.text[start] === '{';
  return {
    ...(inBrackets ? { first: '', others: '' } : indentOf(open, start)),
    flow: inBrackets || braces,
    quoted: (inBrackets || braces) && sample?.type === 'map' && sample.entries[0]?.key.plain === false,
    ...shared,
    fields: open.fields,
  };
}

/** What all rows of a ledger share: looked for once, however many rows come. */
export function ledgerStyle(open: OpenText): Pick<RowStyle, 'longLists' | 'english' | 'keys'> {
  const maps = open.rows.filter((row) => row.type === 'map');
  return { longLists: hasLongLists(maps), ...keysOf(open, maps) };
}

function indentOf(open: OpenText, start: number | undefined): Pick<RowStyle, 'first' | 'others'> {
  const first = start === undefined ? otherIndent(open) : dashBefore(open, start);
  return { first, others: first.replace('-', ' ') };
}

/** What stands before the first key of a row: its indent, the dash and the space behind it. */
function dashBefore({ source }: OpenText, start: number): string {
  const lead = source.text.slice(source.lineStarts[lineAt(source, start)], start);
  if (/^\s*-\s+$/.test(lead)) return lead;
  return `${/^\s*/.exec(lineText(source, dashLine(source, start)))?.[0] ?? ''}- `;
}

/** Where there is no row yet: as the lists of records elsewhere in the ledger are indented, or else by two. */
function otherIndent(open: OpenText): string {
  const list = open.root?.entries.map(({ value }) => value).find((value) => value.type === 'list' && !value.flow);
  const item = list?.type === 'list' ? list.items[0] : undefined;
  const dash = item && dashBefore(open, open.parsed.toOriginal(item.start));
  return dash && /^ *- +$/.test(dash) ? dash : '  - ';
}

function hasLongLists(maps: readonly MapNode[]): boolean {
  const lists = maps.flatMap(({ entries }) => entries.map(({ value }) => value)).filter((v) => v.type === 'list');
  const long = lists.filter((list) => !list.flow && list.items.every(({ type }) => type === 'text')).length;
  return long > lists.length - long;
}

function keysOf({ root, fields }: OpenText, maps: readonly MapNode[]): Pick<RowStyle, 'english' | 'keys'> {
  const keys = new Map<string, string>();
  let english = 0;
  let count = 0;
  for (const { key } of maps.flatMap(({ entries }) => entries)) {
    const text = key.text.trim();
    const name = fieldName(fields, text);
    if (name === undefined) continue;
    keys.set(name, text);
    count += 1;
    english += Number(text === name || text === englishName(name));
  }
  const heads = root?.entries.map(({ key }) => key.text) ?? [];
  const ascii = heads.filter((text) => /^[\w ]+$/.test(text)).length;
  return { english: count > 0 ? english * 2 > count : ascii * 2 > heads.length, keys };
}

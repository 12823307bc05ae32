import type { Activity, Ledger } from '../ledger.js';
import { readLedger } from '../read/read-ledger.js';
import { isEmpty, type ListNode, type MapEntry, type MapNode, type TextNode } from '../syntax/tree.js';
import type { Edit } from '../text/mend.js';
import { lineAt, lineEnd, lineText } from '../text/source-text.js';
import { ACTIVITY } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import { proposeTopics } from '../wording/propose-topics.js';
import { type OpenText, openText } from './activity-list.js';
import { editText } from './edit-text.js';
import type { Fix, Fixed } from './fix.js';
import { lineBreak } from './line-break.js';
import { ledgerStyle, rowStyle } from './row-style.js';
import { writeQuoted, writeValue } from './write-value.js';

/** An edit of one row, and how its line is shown: before is '' where the line is new. */
interface Tagging extends Edit {
  readonly fix: Fix;
}

const WHAT = ['按活动名称加上专题'];

/**
 * The text of a ledger with the topics that the titles of its activities propose written into their 专题. All else stays to the byte. A row
 * whose place for them is not certain is left alone, and so is a ledger that has errors.
 */
export function tagRows(text: string): Fixed {
  if (text.startsWith('\ufeff')) {
    const { text: tagged, fixes } = tagRows(text.slice(1));
    return { text: `\ufeff${tagged}`, fixes };
  }
  const before = read(text);
  if (!before) return { text, fixes: [] };
  const open = openText(text);
  const edits = before.activities.flatMap((activity, i) => {
    const row = open.rows[i];
    const topics = proposeTopics(activity);
    return topics.length > 0 && row?.type === 'map' ? (tagging(text, row, topics, open) ?? []) : [];
  });
  const tagged = editText(text, edits);
  const after = read(tagged);
  if (!after || rest(before) !== rest(after)) return { text, fixes: [] };
  return { text: tagged, fixes: edits.map(({ fix }) => fix) };
}

const read = (text: string) => readLedger({ file: '', bytes: new TextEncoder().encode(text) }).ledger;

/** Everything but the topics. */
const rest = (ledger: Ledger) =>
  JSON.stringify({ ...ledger, activities: ledger.activities.map(({ topics: _, ...others }: Activity) => others) });

function tagging(text: string, row: MapNode, topics: readonly string[], open: OpenText): Tagging | undefined {
  const own = row.entries.find(({ key }) => fieldName(ACTIVITY, key.text.trim()) === 'topics');
  if (!own) return newField(text, row, topics, open);
  const { value } = own;
  if (value.type === 'list') return value.flow ? intoBrackets(value, topics, open) : newItem(text, value, topics, open);
  return value.type === 'text' && !isEmpty(value) ? intoText(value, topics, open) : undefined;
}

const listed = (topics: readonly string[], quoted: boolean) =>
  topics.map((topic) => (quoted ? writeQuoted(topic) : writeValue(topic, 'flow'))).join(', ');

/** A line below 类别, or a pair behind it. */
function newField(text: string, row: MapNode, topics: readonly string[], open: OpenText): Tagging | undefined {
  const { source, parsed } = open;
  const anchor = anchorOf(row, open);
  if (!anchor) return undefined;
  const { flow, quoted, english, keys } = { ...rowStyle(open, row), ...ledgerStyle(open) };
  const name = keys.get('topics') ?? (english ? 'topics' : ACTIVITY.topics.zh);
  const value =
    topics.length === 1 && !quoted
      ? writeValue(topics[0] ?? '', flow ? 'flow' : 'block')
      : `[${listed(topics, quoted)}]`;
  const pair = `${quoted ? writeQuoted(name) : name}: ${value}`;
  const end = parsed.toOriginal(anchor.value.end);
  const line = lineAt(source, end);
  if (flow) return shown({ at: end, remove: 0, insert: `, ${pair}` }, open);
  const column = parsed.toOriginal(anchor.key.start) - (source.lineStarts[line] ?? 0);
  const after = `${' '.repeat(column)}${pair}`;
  const edit = { at: lineEnd(source, line), remove: 0, insert: `${lineBreak(text, source, line)}${after}` };
  return { ...edit, fix: { line: line + 1, before: '', after, what: WHAT } };
}

/** The pair that the new one comes behind: 类别, or the title, where it stands on one line. */
function anchorOf({ entries }: MapNode, { source, parsed }: OpenText): MapEntry | undefined {
  const at = (offset: number) => lineAt(source, parsed.toOriginal(offset));
  return ['category', 'title']
    .map((name) => entries.find(({ key }) => fieldName(ACTIVITY, key.text.trim()) === name))
    .find((entry) => entry?.value.type === 'text' && at(entry.key.start) === at(entry.value.end));
}

function intoText({ text, start, end, plain }: TextNode, topics: readonly string[], open: OpenText): Tagging {
  const at = open.parsed.toOriginal(start);
  const all = [...text.split(/\s*[、，]\s*/u), ...topics];
  return shown({ at, remove: open.parsed.toOriginal(end) - at, insert: `[${listed(all, !plain)}]` }, open);
}

function intoBrackets({ end, items }: ListNode, topics: readonly string[], open: OpenText): Tagging | undefined {
  const at = open.parsed.toOriginal(end) - 1;
  const quoted = items.length > 0 && items.every((item) => item.type === 'text' && !item.plain);
  const insert = `${items.length > 0 ? ', ' : ''}${listed(topics, quoted)}`;
  return open.source.text[at] === ']' ? shown({ at, remove: 0, insert }, open) : undefined;
}

/** An item below the last one. */
function newItem(text: string, { items }: ListNode, topics: readonly string[], open: OpenText): Tagging | undefined {
  const { source, parsed } = open;
  const last = items.at(-1);
  const line = last && lineAt(source, parsed.toOriginal(last.end));
  const lead = line === undefined ? undefined : /^\s*-\s+/.exec(lineText(source, line))?.[0];
  if (line === undefined || lead === undefined) return undefined;
  const lines = topics.map((topic) => `${lead}${writeValue(topic, 'block')}`);
  const stop = lineBreak(text, source, line);
  const edit = { at: lineEnd(source, line), remove: 0, insert: lines.map((one) => `${stop}${one}`).join('') };
  return { ...edit, fix: { line: line + 1, before: '', after: lines.join(' '), what: WHAT } };
}

/** An edit within one line, with that line before and after. */
function shown(edit: Edit, { source }: OpenText): Tagging {
  const line = lineAt(source, edit.at);
  const before = lineText(source, line);
  const after = editText(before, [{ ...edit, at: edit.at - (source.lineStarts[line] ?? 0) }]);
  return { ...edit, fix: { line: line + 1, before, after, what: WHAT } };
}

import { isKeyOf } from '../syntax/levels.js';
import { englishName, type Fields } from '../vocabulary/field.js';
import { EVIDENCE } from '../vocabulary/fields.js';
import { fieldName } from '../vocabulary/keys.js';
import { type ValueSetting, writeQuoted, writeValue } from './write-value.js';

/** One activity to be written: key → text, or the texts of a list. Empty texts and lists are left out. */
export type NewActivity = Readonly<Record<string, string | readonly string[]>>;

/** A row of any list; one of 存在问题 may be a text alone. */
export type NewRow = NewActivity | string;

/** How the rows of a ledger are written. */
export interface RowStyle {
  /** What stands before the first key of a row, e.g. "  - ", and before its other keys. */
  readonly first: string;
  readonly others: string;
  /** A row is { … } on one line. */
  readonly flow: boolean;
  /** Keys and texts are in double quotes, as in JSON. */
  readonly quoted: boolean;
  /** Lists stand below their key, each text on a line of its own. */
  readonly longLists: boolean;
  readonly english: boolean;
  /** The key that the ledger's own rows use for a field, by its TypeScript name. */
  readonly keys: ReadonlyMap<string, string>;
  /** The fields of a row. */
  readonly fields: Fields;
}

export interface WrittenRow {
  readonly lines: readonly string[];
  /** What the lines read as. */
  readonly reads: string | readonly (readonly [key: string, value: string | readonly string[]])[];
}

/** A row to come, and how many of the rows that are there stand before it. */
export interface PlacedRow extends WrittenRow {
  readonly place: number;
  /** YYYY-MM-DD, where it can be told. */
  readonly date: string | undefined;
}

/** A row in the style of the ledger, its lines without line breaks. */
export function writeRow(row: NewRow, style: RowStyle): WrittenRow {
  const { flow, first, others, quoted } = style;
  if (typeof row === 'string') return { lines: [first + oneLine(row, flow ? 'flow' : 'block', quoted)], reads: row };
  const reads = Object.entries(row).flatMap(([key, value]) => {
    const kept = typeof value === 'string' ? value : value.filter((text) => text !== '');
    return kept.length === 0 ? [] : [[keyOf(key, style), single(kept)] as const];
  });
  if (flow) {
    const pairs = reads.map(([key, value]) => `${writeKey(key, style)}: ${oneLine(value, 'flow', quoted)}`);
    return { lines: [`${first}{${pairs.join(', ')}}`], reads };
  }
  const lines = reads.flatMap(([key, value]) => entryLines(key, value, style));
  return { lines: lines.map((line, index) => (index === 0 ? first : others) + line), reads };
}

function entryLines(key: string, value: string | readonly string[], style: RowStyle): readonly string[] {
  const name = writeKey(key, style);
  if (typeof value === 'string' || !style.longLists) return [`${name}: ${oneLine(value, 'block', style.quoted)}`];
  return [
    `${name}:`,
    ...value.map((text) => `  - ${looksLikeKey(text) ? writeQuoted(text) : writeValue(text, 'block')}`),
  ];
}

/** `- 文件：…` would be read as a key whose colon is faulty. */
const looksLikeKey = (text: string) => isKeyOf(EVIDENCE, text.split('：')[0]?.trim() ?? '');

function keyOf(key: string, style: RowStyle): string {
  const name = fieldName(style.fields, key);
  return name === undefined ? key : keyInStyle(name, style);
}

/** A value as it stands behind a key on one line, and as it then reads. */
export function inlineValue(
  value: string | readonly string[],
  setting: ValueSetting,
  quoted: boolean,
): { readonly text: string; readonly reads: string | readonly string[] } {
  const reads = single(value);
  return { text: oneLine(reads, setting, quoted), reads };
}

/** The key of a field, by its TypeScript name, as the rows of a ledger have it. */
export const keyInStyle = (
  name: string,
  { keys, english, fields }: Pick<RowStyle, 'english' | 'keys' | 'fields'>,
): string => keys.get(name) ?? (english ? englishName(name) : (fields[name]?.zh ?? name));

/** A list of one is written as its text, unless its text would be read as several. */
function single(value: string | readonly string[]): string | readonly string[] {
  const [only = '', ...more] = value;
  return typeof value === 'string' || more.length > 0 || /[、，；;]/u.test(only) ? value : only;
}

const writeKey = (key: string, { quoted }: RowStyle) => (quoted ? writeQuoted(key) : writeValue(key, 'flow'));

function oneLine(value: string | readonly string[], setting: ValueSetting, quoted: boolean): string {
  if (typeof value === 'string') return quoted ? jsonText(value) : writeValue(value, setting);
  // The reader takes a plain text with 、 that stands alone in brackets for a list with the wrong comma.
  const texts = value.map((text) =>
    quoted || (value.length === 1 && writeValue(text, 'flow') === text) ? writeQuoted(text) : writeValue(text, 'flow'),
  );
  return `[${texts.join(', ')}]`;
}

/** Numbers stand without quotes, as they do in JSON. */
const jsonText = (text: string) => (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? text : writeQuoted(text));

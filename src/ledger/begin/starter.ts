import { eastAsianWidth } from 'get-east-asian-width';
import { CAMPAIGNS, INDICATORS } from '../../standards.js';
import { STARTER_WORDS as WORDS } from '../../words/starter-words.js';
import { writeQuoted, writeValue } from '../edit/write-value.js';
import { type Field, type Fields, type NamedQuantity, type Quantity, quantityText, YES } from '../vocabulary/field.js';
import { ACTIVITY, INVESTMENT, LEDGER, NOTE, PLAN } from '../vocabulary/fields.js';

/** What is known of a new ledger, by the TypeScript names of the fields of its head; '' writes a key that waits to be filled. */
export type StarterValues = { readonly [name in Exclude<keyof typeof LEDGER, 'activities'>]?: unknown };

export interface StarterOptions {
  readonly year: number;
  /** Where an editor finds the JSON Schema, as seen from the ledger. */
  readonly schema: string;
  readonly values: StarterValues;
  /** The year of the ledger that `values` were taken from. */
  readonly from?: number;
}

/**
 * A ledger to begin with: every field once, under its Chinese name, with what it means; what is known is filled in. Lists of records, and what few
 * ledgers have (方案), have a sample in comments, which is a good ledger itself once `# ` is taken from its lines. Activities come last: that is where a file grows.
 */
export function starter({ year, schema, values, from }: StarterOptions): string {
  const known: Readonly<Record<string, unknown>> = { ...values, year };
  const { activities, ...head } = LEDGER;
  const lines = Object.entries(head).flatMap(([name, field]) => ['', ...fieldLines(field, known[name], '', year)]);
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# ${WORDS.head({ year })}`,
    ...(from === undefined ? [] : [`# ${WORDS.from({ year: from })}`]),
    `# ${WORDS.commands}`,
    ...lines,
    '',
    ...fieldLines(NOTE, undefined, '', year),
    '',
    ...activityNotes(),
    '',
    ...fieldLines(activities, undefined, '', year),
    '',
  ].join('\n');
}

/** What the closed lists of an activity are, to be copied from. */
const activityNotes = (): readonly string[] => [
  `# ${WORDS.categories(ACTIVITY.category.values ?? [])}`,
  ...CAMPAIGNS.map(({ name: campaign, items: all }) => {
    const items = all.map(({ name }) => name);
    return `# ${WORDS.items({ campaign, items, field: LEDGER.campaigns.zh })}`;
  }),
];

/** What more can be said of a field than its meaning. */
const NOTES: ReadonlyMap<Field, string> = new Map<Field, string>([
  [LEDGER.indicators, WORDS.indicators(INDICATORS.map(({ name }) => name))],
  [LEDGER.campaigns, WORDS.campaigns(CAMPAIGNS.map(({ name }) => name))],
]);

function fieldLines(field: Field, value: unknown, indent: string, year: number): readonly string[] {
  const { kind, zh, fields } = field;
  const comment = `${indent}# ${noteOf(field)}`;
  if (!fields || typeof value === 'string') return [comment, `${indent}${zh}:${written(value)}`];
  if (kind === 'record' && (value !== undefined || !(needsAny(fields) || field === LEDGER.event))) {
    const inner = Object.entries(fields).flatMap(([name, of]) =>
      fieldLines(of, (value as Record<string, unknown> | undefined)?.[name], `${indent}  `, year),
    );
    return [comment, `${indent}${zh}:`, ...inner];
  }
  const rows = Array.isArray(value) ? value.flatMap((row) => rowLines(row, fields, `${indent}  `)) : [];
  return [
    comment,
    `${indent}# ${WORDS.sample}`,
    `${indent}${zh}:`,
    ...rows,
    ...sample(field, fields, year).map((line) => `${indent}# ${line}`),
  ];
}

const needsAny = (fields: Fields) => Object.values(fields).some((field) => field.required);

function noteOf(field: Field): string {
  const { meaning, required, values, example, kind } = field;
  return WORDS.note({
    meaning,
    required,
    values,
    example: values || kind === 'flag' ? '' : example,
    several: kind === 'texts',
    more: NOTES.get(field),
  });
}

/** A value behind its colon. What a community has carries over as it was typed: 2020余户, and 3260 alone. */
function written(typed: unknown): string {
  const value = isAmount(typed) ? (typed.qualifier ? typed.text : typed.value) : typed;
  if (Array.isArray(value)) return value.length === 0 ? '' : ` ${listed(value.map(itemText))}`;
  if (value === undefined || value === '' || value === false) return '';
  return ` ${value === true ? YES : writeValue(String(value), 'block')}`;
}

const isAmount = (value: unknown): value is Quantity => typeof value === 'object' && value !== null && 'unit' in value;
/** 沿街商铺 120家 of 其他 is a name and how much. */
const itemText = (item: string | NamedQuantity) => (typeof item === 'string' ? item : quantityText(item));

function listed(texts: readonly string[]): string {
  const [only = ''] = texts;
  if (texts.length > 1) return `[${texts.map((text) => writeValue(text, 'flow')).join(', ')}]`;
  return /[、，；]/u.test(only) ? `[${writeQuoted(only)}]` : writeValue(only, 'block');
}

function rowLines(row: Readonly<Record<string, unknown>>, fields: Fields, indent: string): readonly string[] {
  const given = Object.entries(fields).filter(([name]) => row[name] !== undefined);
  return given.map(([name, { zh }], index) => `${indent}${index === 0 ? '- ' : '  '}${zh}:${written(row[name])}`);
}

/** A record of examples with the meaning of each field behind it, in one column. */
function sample(field: Field, fields: Fields, year: number): readonly string[] {
  const pairs = samplePairs(fields, field.kind === 'records' ? '  - ' : '  ', year);
  const column = Math.max(...pairs.map(([text]) => width(text))) + 2;
  return pairs.map(([text, note]) => (note ? `${text}${' '.repeat(column - width(text))}# ${note}` : text));
}

function samplePairs(fields: Fields, first: string, year: number): readonly (readonly [string, string])[] {
  const others = ' '.repeat(first.length);
  return Object.values(fields).flatMap((field, index) => {
    const indent = index === 0 ? first : others;
    const note = WORDS.sampleNote(field);
    if (field.fields) return [[`${indent}${field.zh}:`, note], ...samplePairs(field.fields, `${others}  - `, year)];
    const value = ALONE.has(field) ? '' : ` ${writeValue(exampleOf(field, year), 'block')}`;
    return [[`${indent}${field.zh}:${value}`, note] as const];
  });
}

/** What refers to other rows stays empty: a sample has none. */
const ALONE: ReadonlySet<Field> = new Set<Field>([ACTIVITY.sumOf, INVESTMENT.sumOf, PLAN.basis]);

/** The dates of the vocabulary's examples are those of a ledger of 2025. */
const exampleOf = ({ kind, example }: Field, year: number) =>
  kind === 'date' || kind === 'time'
    ? example.replace(/^\d{4}/, (written) => String(Number(written) + year - 2025))
    : example;

const width = (text: string) =>
  Array.from(text).reduce((sum, c) => sum + eastAsianWidth(c.codePointAt(0) ?? 0, { ambiguousAsWide: true }), 0);

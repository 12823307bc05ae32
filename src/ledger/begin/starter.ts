import { eastAsianWidth } from 'get-east-asian-width';
import { CAMPAIGNS, INDICATORS } from '../../standards.js';
import { writeQuoted, writeValue } from '../edit/write-value.js';
import type { Field, Fields } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER, NOTE, PLAN } from '../vocabulary/fields.js';

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
 * A ledger to begin with: every field once, under its Chinese name, with what it means; what is known is filled in. Lists of records have a
 * sample in comments, which is a good ledger itself once `# ` is taken from its lines. Activities come last: that is where a file grows.
 */
export function starter({ year, schema, values, from }: StarterOptions): string {
  const known: Readonly<Record<string, unknown>> = { ...values, year };
  const { activities, ...head } = LEDGER;
  const lines = Object.entries(head).flatMap(([name, field]) => ['', ...fieldLines(field, known[name], '', year)]);
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# ${year}年台账。在冒号后面填写，冒号后空一格；用不着的留空。“#”后面是说明，不进报告。`,
    ...(from === undefined ? [] : [`# 社区情况、署名、专项和指标的标准沿用自${from}年台账，户数、人口等数字请核对。`]),
    '# 填好后运行 report check 检查，report build 生成报告；report add 记一项活动，report import 从表格导入。',
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
  `# 类别：${(ACTIVITY.category.values ?? []).join('、')}`,
  ...CAMPAIGNS.map(({ name, items }) =>
    items.length > 0
      ? `# 专项“${name}”的细项：${items.map((item) => item.name).join('、')}`
      : `# 专项“${name}”：细项由本社区定，写在上面的“${LEDGER.campaigns.zh}”里`,
  ),
];

/** What more can be said of a field than its meaning. */
const NOTES: ReadonlyMap<Field, string> = new Map<Field, string>([
  [LEDGER.indicators, `内置：${INDICATORS.map(({ name }) => name).join('、')}`],
  [LEDGER.campaigns, `内置的 ${CAMPAIGNS.map(({ name }) => name).join('、')} 不用写`],
]);

function fieldLines(field: Field, value: unknown, indent: string, year: number): readonly string[] {
  const { kind, zh, fields } = field;
  const comment = `${indent}# ${noteOf(field)}`;
  if (!fields || typeof value === 'string') return [comment, `${indent}${zh}:${written(value)}`];
  if (kind === 'record' && (value !== undefined || !needsAny(fields))) {
    const inner = Object.entries(fields).flatMap(([name, of]) =>
      fieldLines(of, (value as Record<string, unknown> | undefined)?.[name], `${indent}  `, year),
    );
    return [comment, `${indent}${zh}:`, ...inner];
  }
  const rows = Array.isArray(value) ? value.flatMap((row) => rowLines(row, fields, `${indent}  `)) : [];
  return [
    comment,
    `${indent}# 要写就照下面的样子，并去掉行首的“# ”`,
    `${indent}${zh}:`,
    ...rows,
    ...sample(field, fields, year).map((line) => `${indent}# ${line}`),
  ];
}

const needsAny = (fields: Fields) => Object.values(fields).some((field) => field.required);

function noteOf(field: Field): string {
  const { meaning, required, values, example, kind } = field;
  const note = NOTES.get(field);
  return [
    meaning + (required ? '（必填）' : ''),
    ...(values ? [`写${values.join('、')}`] : []),
    ...(example && !values && kind !== 'flag' ? [`例如 ${example}`] : []),
    ...(kind === 'texts' ? ['写几个就写成 [甲, 乙]'] : []),
    ...(note === undefined ? [] : [note]),
  ].join('；');
}

/** A value behind its colon. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : ` ${listed(value)}`;
  if (value === undefined || value === '' || value === false) return '';
  return ` ${value === true ? '是' : writeValue(String(value), 'block')}`;
}

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
    const note = `${field.required ? '必填。' : ''}${field.meaning}`;
    if (field.fields) return [[`${indent}${field.zh}:`, note], ...samplePairs(field.fields, `${others}  - `, year)];
    const value = ALONE.has(field) ? '' : ` ${writeValue(exampleOf(field, year), 'block')}`;
    return [[`${indent}${field.zh}:${value}`, note] as const];
  });
}

/** What refers to other rows stays empty: a sample has none. */
const ALONE: ReadonlySet<Field> = new Set<Field>([ACTIVITY.sumOf, PLAN.basis]);

/** The dates of the vocabulary's examples are those of a ledger of 2025. */
const exampleOf = ({ kind, example }: Field, year: number) =>
  kind === 'date' || kind === 'time'
    ? example.replace(/^\d{4}/, (written) => String(Number(written) + year - 2025))
    : example;

const width = (text: string) =>
  Array.from(text).reduce((sum, c) => sum + eastAsianWidth(c.codePointAt(0) ?? 0, { ambiguousAsWide: true }), 0);

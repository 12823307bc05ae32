import { SCHEMA_WORDS as WORDS } from '../../words/schema-words.js';
import { FLAGS } from '../read/read-value.js';
import { type Field, type Kind, NO, YES } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';
import { wordPattern } from '../vocabulary/loose-pattern.js';

export type JsonSchema = { readonly [keyword: string]: unknown };

/** 7 and 007 are text as well. So would `true` be, but an editor would offer it wherever text may stand. */
export const TEXT = ['string', 'number'] as const;

/** A key without a value is no fault, unless the field is required. */
const types = (field: Field, ...names: readonly string[]) => ({ type: field.required ? names : [...names, 'null'] });

/** Text with nothing but spaces is as good as none. */
const matching = (field: Field, pattern: string, write: string) => ({
  pattern: field.required ? `^\\s*(?:${pattern})\\s*$` : `^\\s*(?:${pattern})?\\s*$`,
  patternErrorMessage: WORDS.wrong({ field: field.zh, write }),
});

const D = '[0-9０-９]';

const WHOLE = `${D}+|${D}{1,3}(?:[,，]${D}{3})+`;

const S = '\\s*';

const DASH = `${S}[-./．／－–—−]${S}`;

const MONTH = `${D}{1,2}${S}[月⽉]${S}${D}{1,2}(?:${S}[日号⽇])?`;

const MIDNIGHT = '(?:[ T]0{1,2}[:：]00(?:[:：]00(?:[.．]0+)?)?Z?)?';

const WEEKDAY = `(?:${S}[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?`;

/** 三月五日, 二〇二五年三月五日 */
const SPELLED = '(?:[〇零一二三四五六七八九]{4}年)?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]';

const DATE = `(?:(?:${D}{4}${DASH})?${D}{1,2}${DASH}${D}{1,2}|(?:${D}{4}${S}年${S})?${MONTH}|${D}{8}|${SPELLED})(?:${MIDNIGHT}|${WEEKDAY})`;

/** A number of any kind, with or without what stands around it, or 多次 and 数十场. */
const AMOUNT = `(?!.*${D}\\s+${D})(?:[^${D.slice(1, -1)}]{0,10}(?:${D}|[零〇一二两三四五六七八九十百千万])|(?:好?[数几多]|许多|不少|众多|无数).|若干|[每隔]|不?定期|[双单]月|双周).*`;

/** A day, or words that say when; the reader alone knows which. */
const TIME = `${DATE}|.*(?:[年月日号季旬节周天期半假]|(?<!以)[前后]|[时夕夜至]|立[春夏秋冬]|[小大][暑雪寒]|一直|历来|分批|早晚|晚间|至今|三[夏秋]|双抢|[夏秋][收种播]|此前|原有|就有|不定|[幕营班学业工仪]式|定期|经常|以来|今[春夏秋冬]|[五六七八][一四]|三八|开学|农[闲忙]|春耕|秋收|Q[1-4]).*|${D}{4}${S}[-./．／]${S}${D}{1,2}`;

export const KIND_SCHEMAS = {
  text: (field) => ({
    ...types(field, ...TEXT, ...(field.traits.has('persons') || field.traits.has('several') ? ['array'] : [])),
    ...(field.required && { pattern: '\\S' }),
  }),
  texts: (field) => ({ ...types(field, 'array', ...TEXT), items: { type: TEXT, pattern: '\\S' } }),
  count: (field) => ({
    ...types(field, 'integer', 'string'),
    minimum: 0,
    maximum: 100_000_000,
    ...(field.unit === undefined
      ? matching(field, `(?:${WHOLE})(?:[.．][0０]+)?`, WORDS.write.count)
      : matching(field, AMOUNT, WORDS.write.amount)),
  }),
  decimal: (field) => ({
    ...types(field, 'number', 'string'),
    minimum: 0,
    maximum: 100_000_000,
    ...(field.unit === undefined
      ? matching(field, `(?:${WHOLE})(?:[.．]${D}+)?`, WORDS.write.decimal)
      : matching(field, AMOUNT, WORDS.write.decimalOf)),
  }),
  quantity: (field) => ({
    ...types(field, 'number', 'string'),
    minimum: 0,
    ...matching(field, AMOUNT, WORDS.write.quantity),
  }),
  quantities: (field) => ({
    ...types(field, 'array', 'object', 'string'),
    items: { type: ['string', 'object'] },
    patternErrorMessage: WORDS.quantities({ field: field.zh, example: field.example }),
  }),
  measure: (field) => ({
    ...types(field, 'number', 'string'),
    ...matching(field, `.*(?:${D}|[一二三四五六七八九]成).*`, WORDS.write.measure),
  }),
  date: (field) => ({ ...types(field, 'string', 'number'), ...matching(field, DATE, WORDS.write.date) }),
  time: (field) => ({
    ...types(field, 'string', 'number'),
    ...matching(field, TIME, WORDS.write.time),
  }),
  year: (field) => ({
    ...types(field, 'integer', 'string'),
    minimum: 1990,
    maximum: 2100,
    ...matching(field, `${D}{4}${S}(?:年度?)?`, WORDS.write.year),
  }),
  flag: (field) => ({
    ...types(field, 'boolean', 'string'),
    ...matching(field, wordPattern([...FLAGS.keys()]), WORDS.write.flag),
    examples: [YES, NO],
  }),
  choice: (field) => ({
    anyOf: [
      { enum: field.values },
      { ...types(field, 'string'), ...matching(field, words(field), WORDS.write.choice(field.values ?? [])) },
    ],
  }),
  record: (field, inner) => orNothing(field === LEDGER.period ? [inner, { type: 'string' }] : [inner], field),
  records: (field, inner) =>
    field === ACTIVITY.evidence
      ? { type: ['array', 'string', 'null'], items: { anyOf: [inner, { type: TEXT, pattern: '\\S' }] } }
      : { type: ['array', 'null'], items: inner },
  previous: (field, inner) => orNothing([{ type: 'string' }, inner], field),
} satisfies Record<Kind, (field: Field, inner?: JsonSchema) => JsonSchema>;

export const words = (field: Field) => [...(field.values ?? []), ...Object.keys(field.alike ?? {})].join('|');

function orNothing(alternatives: readonly (JsonSchema | undefined)[], field: Field): JsonSchema {
  const all = [...alternatives, ...(field.required ? [] : [{ type: 'null' }])];
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
}

/** Words that an editor offers, where others may be right as well. */
export const offered = (names: readonly string[]): JsonSchema => ({
  anyOf: [{ enum: names }, { type: TEXT, pattern: '\\S' }],
});

export const offeredAll = (names: readonly string[]): JsonSchema => ({
  type: ['array', ...TEXT, 'null'],
  items: offered(names),
  examples: names,
});

import { CAMPAIGNS, CATEGORY_WORDS, INDICATORS } from '../../standards.js';
import { SCHEMA_WORDS as WORDS } from '../../words/schema-words.js';
import { FLAGS } from '../read/read-value.js';
import { WORD_TAILS } from '../vocabulary/category-word.js';
import { englishName, type Field, type Fields, type Kind, NO, YES } from '../vocabulary/field.js';
import { ACTIVITY, INDICATOR, LEDGER, NOTE } from '../vocabulary/fields.js';
import { keyPattern, namePattern, wordPattern } from '../vocabulary/loose-pattern.js';

export type JsonSchema = { readonly [keyword: string]: unknown };

/** Where the schema of a version can be had. */
export const schemaId = (version: string, name = 'ledger') =>
  `https://unpkg.com/huibao@${version}/templates/${name}.schema.json`;

/** The schema as a file. */
export const schemaText = (version: string): string => `${JSON.stringify(jsonSchema(version), null, 2)}\n`;

/** Whether a file is a schema of ours, of whatever version. */
export const isOurSchema = (text: string): boolean => ID.test(text);
const ID = /^\s*"\$id": "https:\/\/unpkg\.com\/huibao@[^/"]+\/templates\/(?:ledger|street)\.schema\.json",$/m;

/**
 * The vocabulary as a JSON Schema (draft-07), for editors: it takes every ledger that the reader takes, and underlines the faults that can be
 * told from one value alone. Dates against the period, sums, repeated numbers and fields given twice are left to `report check`.
 * `errorMessage` and `patternErrorMessage` are keywords of the YAML language server; validators pass over them.
 */
export function jsonSchema(version: string): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const root = recordOf(LEDGER, '', definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaId(version),
    $comment: WORDS.comment,
    title: WORDS.title,
    description: WORDS.description({ version }),
    ...root,
    ...unlessOwnCampaigns,
    definitions,
  };
}

/** The schema of another record of fields, such as the manifest of a street. */
export function recordSchema(
  fields: Fields,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const root = recordOf(fields, '', definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: id,
    $comment: WORDS.comment,
    title,
    description,
    ...root,
    definitions,
  };
}

/** Every name of a field: the Chinese one, the synonyms, the English one in both its forms. */
const keysOf = (field: Field, name: string): readonly string[] => [
  ...new Set([field.zh, ...field.synonyms, englishName(name), name]),
];

/** Each field has one definition; an editor offers its Chinese and its English name, and knows the others. */
function recordOf(fields: Fields, path: string, definitions: Record<string, JsonSchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const patternProperties: Record<string, JsonSchema> = {};
  const required: JsonSchema[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const id = path === '' ? name : `${path}.${name}`;
    const $ref = `#/definitions/${id}`;
    const keys = keysOf(field, name);
    definitions[id] = { ...described(field, name), ...schemaOf(field, id, definitions) };
    properties[field.zh] = { $ref };
    properties[englishName(name)] = { $ref };
    patternProperties[keyPattern(keys)] = { $ref };
    if (field.required) required.push(oneIsThere(keys));
  }
  properties[NOTE.zh] = { description: NOTE.meaning, examples: [NOTE.example] };
  patternProperties[keyPattern(keysOf(NOTE, 'note'), '.*')] = {};
  patternProperties[keyPattern(['x-'], '.*')] = {};
  return {
    type: 'object',
    properties,
    patternProperties,
    additionalProperties: false,
    ...(required.length > 0 && { allOf: required }),
  };
}

/** An object has a key that matches: the only way in which draft-07 can say so. */
const hasKey = (pattern: string): JsonSchema => ({ not: { propertyNames: { not: { pattern } } } });

const oneIsThere = (keys: readonly string[]): JsonSchema => ({
  anyOf: [...keys.map((key) => ({ required: [key] })), hasKey(keyPattern(keys))],
});

const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(['count', 'decimal', 'year']);

function described(field: Field, name: string): JsonSchema {
  return {
    title: field.zh,
    description: WORDS.field({ ...field, alsoWritten: [englishName(name), ...field.synonyms] }),
    ...(field.example && { examples: [NUMBERS.has(field.kind) ? Number(field.example) : field.example] }),
  };
}

/** What a field takes where its kind alone does not say so. */
const SPECIAL: ReadonlyMap<Field, (field: Field) => JsonSchema> = new Map<Field, (field: Field) => JsonSchema>([
  [ACTIVITY.category, () => suggested([...(ACTIVITY.category.values ?? []), ...CAMPAIGNS.map(({ name }) => name)])],
  [INDICATOR.name, () => suggested(INDICATORS.map(({ name }) => name))],
  [ACTIVITY.campaigns, () => listed(CAMPAIGNS.map(({ name }) => name))],
  [ACTIVITY.items, () => listed([...new Set(CAMPAIGNS.flatMap(({ items }) => items.map(({ name }) => name)))])],
]);

function schemaOf(field: Field, id: string, definitions: Record<string, JsonSchema>): JsonSchema {
  const special = SPECIAL.get(field);
  if (special) return special(field);
  const inner = field.fields ? recordOf(field.fields, id, definitions) : undefined;
  return KINDS[field.kind](field, inner);
}

/** 7 and 007 are text as well. So would `true` be, but an editor would offer it wherever text may stand. */
const TEXT = ['string', 'number'] as const;
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
const DATE = `(?:(?:${D}{4}${DASH})?${D}{1,2}${DASH}${D}{1,2}|(?:${D}{4}${S}年${S})?${MONTH}|${D}{8})${MIDNIGHT}`;

/** A number of any kind, with or without what stands around it, or 多次 and 数十场. */
const AMOUNT = `(?!.*${D}\\s+${D})(?:[^${D.slice(1, -1)}]{0,4}(?:${D}|[零〇一二两三四五六七八九十百千万])|(?:好?[数几多]|许多|不少|众多|无数).|若干).*`;
/** A day, or words that say when; the reader alone knows which. */
const TIME = `${DATE}|(?!(?:${D}{4}${S}年${S})?${MONTH}${S}(?:[上下中晚早周星(（]|${D})).*(?:[年月日号季旬节周天期半假]|平时|此前|原有|定期|经常|Q[1-4]).*|${D}{4}${S}[-./．／]${S}${D}{1,2}`;

const KINDS = {
  text: (field) => ({ ...types(field, ...TEXT), ...(field.required && { pattern: '\\S' }) }),
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
    ...matching(field, `.*${D}.*`, WORDS.write.measure),
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

const words = (field: Field) => [...(field.values ?? []), ...Object.keys(field.alike ?? {})].join('|');

function orNothing(alternatives: readonly (JsonSchema | undefined)[], field: Field): JsonSchema {
  const all = [...alternatives, ...(field.required ? [] : [{ type: 'null' }])];
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
}

/** Words that an editor offers, where others may be right as well. */
const suggested = (names: readonly string[]): JsonSchema => ({
  anyOf: [{ enum: names }, { type: TEXT, pattern: '\\S' }],
});

const listed = (names: readonly string[]): JsonSchema => ({
  type: ['array', ...TEXT, 'null'],
  items: suggested(names),
  examples: names,
});

const NAMES = CAMPAIGNS.flatMap(({ name, synonyms = [] }) => [name, ...synonyms]);
const NAMES_PATTERN = namePattern(NAMES);

/** A word that fits several categories is a fault, so it is not among them. */
const OTHER_WORDS = `${namePattern(CATEGORY_WORDS.flatMap(({ words: all, asks }) => (asks ? [] : all)))}(?:${WORD_TAILS.join('|')})?`;

const CATEGORY: JsonSchema = {
  pattern: `^\\s*(?:${words(ACTIVITY.category)}|${NAMES_PATTERN}|${OTHER_WORDS})\\s*$`,
  patternErrorMessage: WORDS.unknownCategory({ categories: ACTIVITY.category.values ?? [] }),
};
const CAMPAIGN_NAMES: JsonSchema = {
  pattern: `^(?:${NAMES_PATTERN}|[、，；])*\\s*$`,
  patternErrorMessage: WORDS.unknownCampaign({ campaigns: NAMES, field: LEDGER.campaigns.zh }),
};

/** Names of categories and campaigns are a closed list until a ledger has campaigns of its own. */
const unlessOwnCampaigns: JsonSchema = {
  if: hasKey(keyPattern(keysOf(LEDGER.campaigns, 'campaigns'))),
  else: {
    patternProperties: {
      [keyPattern(keysOf(LEDGER.activities, 'activities'))]: {
        items: {
          patternProperties: {
            [keyPattern(keysOf(ACTIVITY.category, 'category'))]: CATEGORY,
            [keyPattern(keysOf(ACTIVITY.campaigns, 'campaigns'))]: { ...CAMPAIGN_NAMES, items: CAMPAIGN_NAMES },
          },
        },
      },
    },
  },
};

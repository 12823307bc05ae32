import { CAMPAIGNS, CATEGORY_WORDS, INDICATORS } from '../../standards.js';
import { SCHEMA_WORDS as WORDS } from '../../words/schema-words.js';
import { WORD_TAILS } from '../vocabulary/category-word.js';
import { englishName, type Field, type Fields, type Kind } from '../vocabulary/field.js';
import { ACTIVITY, INDICATOR, LEDGER, NOTE } from '../vocabulary/fields.js';
import { keyPattern, namePattern } from '../vocabulary/loose-pattern.js';
import { type JsonSchema, KIND_SCHEMAS, offered, offeredAll, words } from './schema-kinds.js';

/** Where the schema of a version can be had. */
export const schemaId = (version: string, name = 'ledger') =>
  `https://unpkg.com/huibao@${version}/docs/${name}.schema.json`;

/** The schema as a file. */
export const schemaText = (version: string): string => `${JSON.stringify(jsonSchema(version), null, 2)}\n`;

/** Whether a file is a schema of ours, of whatever version. */
export const isOurSchema = (text: string): boolean => ID.test(text);

const ID = /^\s*"\$id": "https:\/\/unpkg\.com\/huibao@[^/"]+\/(?:docs|templates)\/(?:ledger|street)\.schema\.json",$/m;

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
  [ACTIVITY.category, () => offered([...(ACTIVITY.category.values ?? []), ...CAMPAIGNS.map(({ name }) => name)])],
  [
    LEDGER.problems,
    () => ({ type: ['array', 'string', 'number', 'null'], items: { type: ['string', 'number', 'object'] } }),
  ],
  [INDICATOR.name, () => offered(INDICATORS.map(({ name }) => name))],
  [ACTIVITY.campaigns, () => offeredAll(CAMPAIGNS.map(({ name }) => name))],
  [ACTIVITY.items, () => offeredAll([...new Set(CAMPAIGNS.flatMap(({ items }) => items.map(({ name }) => name)))])],
]);

function schemaOf(field: Field, id: string, definitions: Record<string, JsonSchema>): JsonSchema {
  const special = SPECIAL.get(field);
  if (special) return special(field);
  const inner = field.fields ? recordOf(field.fields, id, definitions) : undefined;
  return KIND_SCHEMAS[field.kind](field, inner);
}

const NAMES = CAMPAIGNS.flatMap(({ name, synonyms = [] }) => [name, ...synonyms]);

const NAMES_PATTERN = namePattern(NAMES);

/** Alone or at the end of a longer word. A word that fits several categories is a fault, so it is not among them; one of one's own is marked. */
const OTHER_WORDS = `(?:\\p{Script=Han})*${namePattern(CATEGORY_WORDS.flatMap(({ words: all, asks }) => (asks ? [] : all)))}(?:${WORD_TAILS.join('|')})?`;

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

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { categoryWord } from '../src/ledger/vocabulary/category-word.js';
import { CATEGORIES, COMMUNITY } from '../src/ledger/vocabulary/fields.js';
import {
  AUDIENCE_WORDS,
  CAMPAIGNS,
  CATEGORY_WORDS,
  CHARTS,
  INDICATORS,
  LUNAR_DAYS,
  MEETINGS,
  TABLES,
  TOPICS,
  VERBS,
  WORDING,
} from '../src/standards.js';

/** The shapes that src/standards.ts gives the data files: a misspelt key would be silently nothing. */
const text = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const monthDay = { type: 'string', pattern: '^\\d{2}-\\d{2}$' };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Record<string, object>, ...required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** A word for each and for nothing else. */
const headsOf = (columns: string) => {
  const names = columns.split(' ');
  return record(Object.fromEntries(names.map((name) => [name, text])), ...names);
};
const CHART_COLUMNS = {
  月度: 'name sessions attendance',
  类别: 'name sessions attendance',
  同比: 'name before now trend change share',
};
const TABLE_COLUMNS = {
  活动台账: 'number time title category place sessions attendance volunteers hours served quantities status',
  分类: 'category items sessions attendance volunteers hours',
  计划: 'number topic goal when owner',
  档案: 'number kind held',
  指标: 'name target value verdict source',
};

const flag = { type: 'boolean' };
const meeting = record({ name: text, start: date, end: date, status: { const: 'announced' } }, 'name', 'start', 'end');
const SHAPES: Readonly<Record<string, readonly [data: unknown, shape: object]>> = {
  campaigns: [
    CAMPAIGNS,
    list(
      record(
        { name: text, synonyms: texts, items: list(record({ name: text, short: texts }, 'name')) },
        'name',
        'items',
      ),
    ),
  ],
  indicators: [
    INDICATORS,
    list(
      record(
        {
          name: text,
          meaning: text,
          target: { type: 'number', minimum: 0, maximum: 100 },
          scope: { enum: ['小区', '社区'] },
          better: { enum: ['more', 'less'] },
          synonyms: texts,
          computed: {
            type: 'array',
            items: { enum: Object.values(COMMUNITY).map(({ zh }) => zh) },
            minItems: 2,
            maxItems: 2,
          },
        },
        'name',
        'meaning',
        'target',
        'scope',
        'better',
      ),
    ),
  ],
  meetings: [
    MEETINGS,
    record(
      {
        congresses: list(meeting),
        plenums: list(meeting),
        doctrine: list(record({ from: date, text: texts }, 'from', 'text')),
        days: list(record({ name: text, date: monthDay }, 'name', 'date')),
        lunar: texts,
      },
      'congresses',
      'plenums',
      'doctrine',
      'days',
      'lunar',
    ),
  ],
  lunar: [LUNAR_DAYS, { type: 'object', additionalProperties: { ...list(monthDay), minItems: 5, maxItems: 5 } }],
  topics: [
    TOPICS,
    list(
      record(
        {
          name: text,
          words: texts,
          also: texts,
          not: texts,
          of: texts,
          without: { ...texts, items: { enum: [...CATEGORIES] } },
        },
        'name',
        'words',
      ),
    ),
  ],
  charts: [
    CHARTS,
    record(
      Object.fromEntries(
        Object.entries(CHART_COLUMNS).map(([name, columns]) => [
          name,
          record({ title: text, caption: text, heads: headsOf(columns) }, 'title', 'caption', 'heads'),
        ]),
      ),
      '月度',
      '类别',
      '同比',
    ),
  ],
  tables: [
    TABLES,
    record(
      {
        heads: record(
          Object.fromEntries(Object.entries(TABLE_COLUMNS).map(([name, columns]) => [name, headsOf(columns)])),
          ...Object.keys(TABLE_COLUMNS),
        ),
        cells: headsOf('total estimated unrecorded none met unmet computed without allWithout'),
        photo: { ...text, pattern: '\\{主题\\}.*\\{时间\\}.*\\{地点\\}.*\\{人员\\}' },
        photoAloud: { ...text, pattern: '\\{时间\\}.*\\{地点\\}.*\\{人员\\}.*\\{主题\\}' },
      },
      'heads',
      'cells',
      'photo',
      'photoAloud',
    ),
  ],
  verbs: [
    VERBS,
    record(
      { rules: list(record({ verb: text, endings: texts, anywhere: texts }, 'verb', 'endings')), otherwise: text },
      'rules',
      'otherwise',
    ),
  ],
  'category-words': [
    CATEGORY_WORDS,
    {
      ...list({
        anyOf: [
          record(
            { words: texts, category: { enum: [...CATEGORIES] }, topics: texts, broad: flag, narrow: flag },
            'words',
            'category',
          ),
          record({ words: texts, asks: { ...texts, items: { enum: [...CATEGORIES] }, minItems: 2 } }, 'words', 'asks'),
        ],
      }),
    },
  ],
  audiences: [AUDIENCE_WORDS, { type: 'object', additionalProperties: texts }],
  wording: [
    WORDING,
    { type: 'object', additionalProperties: { ...list(record({ from: date, text }, 'from', 'text')), minItems: 1 } },
  ],
};

describe('the data files', () => {
  it.each(Object.entries(SHAPES))('templates/%s.yaml has its shape', (_, [data, shape]) => {
    const validate = new Ajv({ allErrors: true }).compile(shape);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('name nothing twice', () => {
    const names = [CAMPAIGNS, INDICATORS, TOPICS, MEETINGS.congresses, MEETINGS.plenums, MEETINGS.days].map((entries) =>
      entries.flatMap((entry) => [entry.name, ...('synonyms' in entry ? (entry.synonyms ?? []) : [])]),
    );
    for (const of of names) expect(new Set(of).size).toBe(of.length);
    for (const { items } of CAMPAIGNS) {
      const forms = items.flatMap(({ name, short = [] }) => [name, ...short]);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });

  it('give a word for a category one meaning, and none of its own to a category', () => {
    const words = CATEGORY_WORDS.flatMap(({ words }) => words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => (CATEGORIES as readonly string[]).includes(word))).toEqual([]);
    // One that is not in the form in which words are looked up would mean nothing.
    expect(words.filter((word) => categoryWord(word) === undefined)).toEqual([]);
    for (const { not = [] } of TOPICS) for (const pattern of not) expect(() => new RegExp(pattern, 'u')).not.toThrow();
  });

  it('have the lunar festivals where the Chinese calendar has them', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const lunar = (date: string) => {
      const parts = calendar.formatToParts(Date.parse(date));
      return ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
    };
    expect(MEETINGS.lunar).toEqual(['春节', '元宵节', '端午节', '中秋节', '重阳节']);
    const years = Object.keys(LUNAR_DAYS);
    expect(years).toEqual(Array.from({ length: 71 }, (_, index) => String(1990 + index)));
    for (const [year, days] of Object.entries(LUNAR_DAYS))
      expect(days.map((day) => lunar(`${year}-${day}`))).toEqual(['1-1', '1-15', '5-5', '8-15', '9-9']);
  });

  it('stand in the order of their dates', () => {
    const inOrder = (dates: readonly string[]) => expect(dates).toEqual([...dates].sort());
    inOrder(MEETINGS.congresses.map(({ end }) => end));
    inOrder(MEETINGS.plenums.map(({ end }) => end));
    inOrder(MEETINGS.doctrine.map(({ from }) => from));
    for (const forms of Object.values(WORDING)) inOrder(forms.map(({ from }) => from));
    for (const { start, end } of [...MEETINGS.congresses, ...MEETINGS.plenums]) inOrder([start, end]);
  });
});

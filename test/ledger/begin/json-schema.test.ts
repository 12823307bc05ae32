import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageVersion } from '../../../src/files/own-files.js';
import { isOurSchema, jsonSchema, schemaText } from '../../../src/ledger/begin/json-schema.js';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { englishName } from '../../../src/ledger/vocabulary/field.js';
import { ACTIVITY, CATEGORIES, COMMUNITY, LEDGER } from '../../../src/ledger/vocabulary/fields.js';
import { CAMPAIGNS } from '../../../src/standards.js';
import { EXAMPLES, example, ROOT } from '../../support.js';

// A key has several names, so what is required is said apart from the properties.
const ajv = new Ajv({ strictRequired: false, strictTypes: false, allowMatchingProperties: true, allErrors: true });
ajv.addVocabulary(['errorMessage', 'patternErrorMessage']);
const validate = ajv.compile(jsonSchema('0.0.0'));

/** As an editor reads a ledger: YAML 1.2 with numbers and booleans. */
const accepts = (text: string) => validate(parse(text)) as boolean;
const reads = (text: string) =>
  readLedger({ file: '台账.yaml', bytes: new TextEncoder().encode(text) }).ledger !== undefined;
const faults = () => JSON.stringify(validate.errors, null, 1).slice(0, 2000);

const ledger = (activity: string, head = '') =>
  `社区: {名称: 桃源里社区}\n年度: 2025\n${head}活动:\n  - {日期: 3月5日, 主题: 甲, 类别: 其他, ${activity}}\n`;

test('the packaged file is what the code makes', () => {
  const file = readFileSync(join(ROOT, 'docs', 'ledger.schema.json'), 'utf8');
  const remedy = 'run: node bin/report.js schema -o docs/ledger.schema.json';
  expect(file === schemaText(packageVersion()), remedy).toBe(true);
  expect(isOurSchema(file)).toBe(true);
  expect(isOurSchema('{ "$id": "https://example.com/mine.json" }')).toBe(false);
});

test.each(EXAMPLES)('%s validates', (name) => {
  expect(accepts(readFileSync(example(name), 'utf8')), faults()).toBe(true);
});

describe('what the reader takes, the schema takes', () => {
  test.each([
    '社区: {名称: 甲社区}\n年度: 2025\n活动: []\n',
    '社区: {名称: 甲社区}\n年度: "２０２５年度"\n活动:\n',
    'community: {name: 甲社区, party_members: 12, partyOrganisation: 党委}\nyear: 2025\nactivities: []\n',
    'Community: {NAME: 甲社区, Party Members: 12}\nYEAR: 2025\n活 动: []\n',
    '社区: {名称: 甲社区, 地名: , 户数: }\n年度: 2025\n统计区间:\n指标:\n档案:\n上年:\n活动: []\n',
    '社区: {名称: 甲社区}\n年度: 2025\n统计区间: 2024-08-01 / 2025-07-31\n上年: 2024.yaml\n活动: []\n',
    '社区: {名称: 甲社区}\n年度: 2025\n统计区间: {起: 2024.8.1, 止: 20250731}\n上年: {场次: 96, 人次: "5,120"}\n活动: []\n',
    ledger('人次: 30'),
    ledger('人次: "30"'),
    ledger('人次: "1,200", 服务时长: 45.5'),
    ledger('人次: １２０, 服务时长: "４５．５"'),
    ledger('亮点: 是, 估计数: false'),
    ledger('亮点: √, 估计数: No'),
    ledger('编号: 007, 责任人: 王, 照片: 照片/1.jpg'),
    ledger('服务对象: 老人、未成年人, 细项: [招招手, 帮帮手]'),
    ledger('佐证: [{类型: 签到表, 文件: 1.pdf}]'),
    ledger('备注: {随便: 写}, 备注2: x, x-我的: [1], X-编号: 3, note: 甲'),
    ledger('细项: 招招手').replace('其他', '五手互动'),
    ledger('专项: “八个不”').replace('其他', '“八个不”'),
    ledger('专项: [6无, 六无、八个不]'),
    ledger('人次: 3', '专项: [{名称: 我的专项, 细项: [甲]}]\n').replace('其他', '我的专项'),
    '社区: {名称: 甲社区}\n年度: 2025\n活动: []\n指标: [{名称: 绿化率, 标准: 30%以上, 实际: 36.4}, {编码: 1, 名称: 自定, 标准: ≥ 1, 实际: "1,200户"}]\n',
  ])('%s', (text) => {
    expect(reads(text)).toBe(true);
    expect(accepts(text), faults()).toBe(true);
  });

  test('dates in any form', () => {
    const separator = fc.constantFrom('-', '.', '/', ' - ', '．', '－', '–');
    const form = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), separator });
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(form, fc.boolean(), ({ month, day, separator: s }, pad) => {
        const [m, d] = pad ? [two(month), two(day)] : [month, day];
        const plain = `2025${two(month)}${two(day)}`;
        const forms = [
          `2025${s}${m}${s}${d}`,
          `${m}${s}${d}`,
          `2025年${m}月${d}日`,
          `${m}月${d}号`,
          ` ${m} 月 ${d} `,
          plain,
        ];
        for (const written of [...forms, `2025-${two(month)}-${two(day)} 00:00:00`]) {
          const text = ledger('人次: 3').replace('3月5日', JSON.stringify(written));
          expect(reads(text), written).toBe(true);
          expect(accepts(text), `${written} ${faults()}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keys in any width, case and spacing', () => {
    const fields = Object.entries(COMMUNITY).filter(([, { kind }]) => kind === 'count' || kind === 'text');
    const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const writings = [(k: string) => k, wide, (k: string) => k.toUpperCase(), (k: string) => k.split('').join(' ')];
    for (const [name, field] of fields)
      for (const key of [field.zh, ...field.synonyms, name, englishName(name)])
        for (const write of writings) {
          const others = field === COMMUNITY.name ? '' : '名称: 甲社区, ';
          const text = `社区: {${others}"${write(key)}": "12"}\n年度: 2025\n活动: []\n`;
          expect(reads(text), text).toBe(true);
          expect(accepts(text), text + faults()).toBe(true);
        }
  });

  test('every name of every campaign as a category', () => {
    for (const { name, synonyms = [] } of CAMPAIGNS)
      for (const written of [name, ...synonyms]) {
        const text = ledger('人次: 3').replace('其他', written);
        expect(reads(text), written).toBe(true);
        expect(accepts(text), written + faults()).toBe(true);
      }
  });
});

describe('clear faults are faults of the schema', () => {
  test.each([
    ['an unknown key', ledger('人数目: 3')],
    ['an unknown key of the head', ledger('人次: 3', '年渡: 2025\n')],
    ['no year', '社区: {名称: 甲社区}\n活动: []\n'],
    ['no name', '社区: {地名: 甲}\n年度: 2025\n活动: []\n'],
    ['no activities', '社区: {名称: 甲社区}\n年度: 2025\n'],
    ['no title', ledger('人次: 3').replace('主题: 甲, ', '')],
    ['an empty title', ledger('人次: 3').replace('主题: 甲', '主题: ')],
    ['a word for a number', ledger('人次: 很多')],
    ['a fraction of a person', ledger('人次: 3.5')],
    ['a negative number', ledger('人次: -3')],
    ['a date with words', ledger('人次: 3').replace('3月5日', '很久以前')],
    ['a day in other words', ledger('人次: 3').replace('3月5日', '再议')],
    ['an unknown category', ledger('人次: 3').replace('其他', '道德讲坛')],
    ['an unknown campaign', ledger('专项: 七个不')],
    ['a flag that is neither', ledger('亮点: 也许')],
    ['a list where a text belongs', ledger('简称: [甲, 乙]')],
    ['a record where a list belongs', ledger('服务对象: {甲: 乙}')],
    ['an empty item', ledger('服务对象: [老人, ]').replace('[老人, ]', '[老人, ""]')],
    ['a year of two digits', '社区: {名称: 甲社区}\n年度: 25\n活动: []\n'],
    ['activities that are text', '社区: {名称: 甲社区}\n年度: 2025\n活动: 没有\n'],
    ['another form of party', '社区: {名称: 甲社区, 党组织: 党组}\n年度: 2025\n活动: []\n'],
  ])('%s', (_, text) => {
    expect(reads(text)).toBe(false);
    expect(accepts(text)).toBe(false);
  });
});

test('every key has a description in Chinese, and the closed lists are there', () => {
  const { definitions } = jsonSchema('0.0.0') as {
    definitions: Record<string, { title: string; description: string }>;
  };
  for (const [name, field] of Object.entries(LEDGER)) {
    expect(definitions[name]?.title).toBe(field.zh);
    expect(definitions[name]?.description).toContain(field.meaning);
  }
  for (const [name, field] of Object.entries(ACTIVITY)) {
    const { description } = definitions[`activities.${name}`] ?? {};
    for (const synonym of [englishName(name), ...field.synonyms]) expect(description).toContain(synonym);
  }
  for (const category of CATEGORIES) expect(JSON.stringify(definitions['activities.category'])).toContain(category);
});

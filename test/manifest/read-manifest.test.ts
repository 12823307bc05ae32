import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageVersion } from '../../src/files/own-files.js';
import { manifestSchemaText } from '../../src/manifest/manifest-schema.js';
import { manifestStarter } from '../../src/manifest/manifest-starter.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { isError } from '../../src/problems/problem.js';
import { example, ROOT } from '../support.js';

const source = (text: string) => ({ file: '街道.yaml', bytes: new TextEncoder().encode(text) });
const STREET = readFileSync(example('street/街道.yaml'), 'utf8');
const STARTER = manifestStarter({ subdistrict: '桃源: 街道', year: 2025, schema: 's.json' });

describe('a manifest', () => {
  it.each([
    ['the example', STREET],
    ['the starter', STARTER],
    ['in English', 'ledgers: [a]\nreports: [{templates: [全部], communities: [甲]}]\nsigned_by: 某某\n'],
  ])('is read and fits its schema: %s', (_, text) => {
    const { manifest, problems } = readManifest(source(text));
    expect(problems).toEqual([]);
    expect(manifest?.ledgers).toHaveLength(1);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(manifestSchemaText('1')));
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('tells of ten faults at once, each with its line', () => {
    const { problems } = readManifest(
      source(`街道: [甲]
年度: 去年
成文日期: 13月5日
台帐: [x]
报告:
  - 社区: 甲
  - 模板:
输出: {a: b}
街道: 乙
命名: "../{社圈}"
`),
    );
    expect(problems.map(({ line, code }) => `${line} ${code}`).sort()).toEqual(
      [
        '1 missing',
        '1 text-expected',
        '10 name-leaves',
        '10 name-part-lacking',
        '10 name-part-unknown',
        '2 year',
        '3 date-not-real',
        '4 unknown-key',
        '6 missing',
        '7 empty',
        '8 text-expected',
        '9 field-twice',
      ].sort(),
    );
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', ['manifest-blank']],
    ['only notes', '# 以后再写\n', ['manifest-blank']],
    ['an empty 街道', '街道:\n台账: [a]\n', ['1 manifest-empty']],
    ['a blank 街道', '街道: " "\n台账: [a]\n', ['1 manifest-empty']],
    [
      'all that is empty',
      '台账: [a]\n年度:\n署名: []\n输出:\n命名:\n格式:\n',
      [2, 3, 4, 5, 6].map((n) => `${n} manifest-empty`),
    ],
    ['no ledgers', '街道: 甲\n台账: []\n', ['2 empty']],
    ['nobody for a report', '台账: [a]\n报告:\n  - 模板: [1]\n    社区: []\n', ['4 manifest-empty']],
    ['a report of nothing', '台账: [a]\n报告:\n  - 模板: []\n', ['3 empty']],
    ['a list of reports', '台账: [a]\n报告: [工作汇报, 工作计划]\n', ['2 manifest-reports']],
    ['the name of a report', '台账: [a]\n报告: 工作汇报\n', ['2 manifest-reports']],
    ['社区 at the head', '台账: [a]\n社区: [甲社区]\n', ['2 unknown-key']],
    ['格式 in a report', '台账: [a]\n报告:\n  - 模板: [1]\n    格式: md\n', ['4 unknown-key']],
    ['what ledgers say', '台账: [a]\n主送: 街道办事处\n', ['2 manifest-ledger-key']],
    ['a brace alone', '台账: [a]\n命名: "{街道/{社区}{模板}"\n', ['2 name-brace-single']],
    ['an ending', '台账: [a]\n命名: "{社区}{模板}.docx"\n', ['2 name-extension']],
    ['a pattern without quotes', '台账: [a]\n命名: {社区}/{模板}\n', ['2 text-after-bracket']],
  ])('tells of %s', (_, text, told) => {
    const { problems } = readManifest(source(text));
    expect(problems.map(({ line, code }) => `${line ?? ''} ${code}`.trim()).sort()).toEqual(told);
    expect(problems.every(isError)).toBe(true);
  });

  it('says where a name belongs', () => {
    const belongs = (text: string) => readManifest(source(`台账: [a]\n${text}`)).problems[0]?.args.belongs;
    expect(belongs('模板: [1]\n')).toBe('报告');
    expect(belongs('报告:\n  - 模板: [1]\n    输出: x\n')).toBe('');
  });

  it('takes signs of Chinese writing for what they are meant as', () => {
    const text =
      '台账: [a]\n格式: md、docx\n报告:\n  - 模板: 工作汇报、6\n    社区: 甲社区，乙社区\n命名: ｛社区｝／｛模板｝\n';
    const { manifest, problems } = readManifest(source(text));
    expect(problems).toEqual([]);
    expect(manifest).toMatchObject({
      formats: ['md', 'docx'],
      reports: [{ templates: ['工作汇报', '6'], communities: ['甲社区', '乙社区'] }],
      names: '{社区}/{模板}',
    });
  });

  it.each(['/abs/{社区}{模板}', 'C:\\{社区}{模板}', '{社区}/../../{模板}', '..\\{社区}{模板}'])(
    'does not leave: %s',
    (names) => {
      const { problems } = readManifest(source(`台账: [a]\n命名: ${JSON.stringify(names)}\n`));
      expect(problems.map(({ code }) => code)).toEqual(['name-leaves']);
    },
  );
});

it('docs/street.schema.json is what report schema --manifest gives', () => {
  expect(readdirSync(join(ROOT, 'docs'))).toContain('street.schema.json');
  expect(
    readFileSync(join(ROOT, 'docs', 'street.schema.json'), 'utf8'),
    'run: node bin/report.js schema --manifest -o docs/street.schema.json',
  ).toBe(manifestSchemaText(packageVersion()));
});

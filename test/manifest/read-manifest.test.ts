import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageVersion } from '../../src/files/own-files.js';
import { manifestSchemaText } from '../../src/manifest/manifest-schema.js';
import { manifestStarter } from '../../src/manifest/manifest-starter.js';
import { isManifest, readManifest } from '../../src/manifest/read-manifest.js';
import { EXAMPLES, example, ROOT } from '../support.js';

const source = (text: string) => ({ file: '街道.yaml', bytes: new TextEncoder().encode(text) });
const STREET = readFileSync(example('street/街道.yaml'), 'utf8');
const STARTER = manifestStarter({ subdistrict: '桃源: 街道', year: 2025, schema: 's.json' });

describe('a manifest', () => {
  it('is told from a ledger', () => {
    expect(isManifest(source(STREET))).toBe(true);
    for (const name of EXAMPLES)
      expect(isManifest({ file: name, bytes: readFileSync(example(name)) }), name).toBe(false);
  });

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

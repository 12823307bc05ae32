import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isManifest } from '../../src/manifest/is-manifest.js';
import { EXAMPLES, example } from '../support.js';

const is = (text: string, file = 'x.yaml') => isManifest({ file, bytes: new TextEncoder().encode(text) });

it('is told from a ledger', () => {
  expect(is(readFileSync(example('street/街道.yaml'), 'utf8'))).toBe(true);
  for (const name of EXAMPLES) expect(is(readFileSync(example(name), 'utf8')), name).toBe(false);
});

it.each([
  ['where ledgers are', '台账: [a]\n', true],
  ['where ledgers are, and communities', '台账: [a]\n社区: [甲社区]\n', true],
  ['a ledger that calls its rows 台账', '社区: {名称: 甲社区}\n台账: []\n', false],
  ['a ledger that has no community yet', '年度: 2025\n活动: []\n台账: [a]\n', false],
  ['what may be either', '街道: 桃源街道\n年度: 2025\n', false],
])('whatever it is called: %s', (_, text, manifest) => {
  expect(is(text)).toBe(manifest);
});

it.each([
  ['nothing', '', true],
  ['what may be either', '街道: 桃源街道\n年度: 2025\n', true],
  ['a slip in 台账', 'ledger: [a]\n', true],
  ['communities alone', '街道: 桃源街道\n社区: [甲社区]\n', true],
  ['活动 beside 台账', '台账: [a]\n活动: []\n', true],
  ['a ledger', '社区: {名称: 甲社区}\n年度: 2025\n活动: []\n', false],
  ['a ledger without rows', '社区:\n  名称: 甲社区\n年度: 2025\n', false],
  ['a ledger without a community', '年度: 2025\n活动: []\n', false],
])('called 街道.yaml: %s', (_, text, manifest) => {
  expect(is(text, '某处/街道.yaml')).toBe(manifest);
});

import { describe, expect, test } from 'vitest';
import { figureText } from '../../src/facts/figure.js';
import { indicatorResults } from '../../src/facts/indicators.js';
import { ledgerOf } from '../support.js';

/** One indicator, as a table has it: target, value, verdict. */
function judged(name: string, row: string, community = '') {
  const ledger = ledgerOf(`社区: {名称: 甲社区${community}}\n年度: 2025\n活动: []\n指标: [{名称: ${name}${row}}]\n`);
  const found = indicatorResults(ledger).find((one) => one.name === name);
  return [found?.target && figureText(found.target), found?.value && figureText(found.value), found?.met];
}

describe('a verdict', () => {
  test.each([
    ['案件综合发案率', ', 实际: 6‰', ['≤1%', '6‰', true]],
    ['案件综合发案率', ', 实际: 11‰', ['≤1%', '11‰', false]],
    ['案件综合发案率', ', 标准: ≤ 5‰, 实际: 0.6%', ['≤5‰', '0.6%', false]],
    ['投诉率', ', 标准: ≤ 2%, 实际: 1.5%', ['≤2%', '1.5%', true]],
    ['投诉率', ', 标准: 2%以内, 实际: 2.5%', ['≤2%', '2.5%', false]],
    ['帮扶户数', ', 标准: 20户, 实际: 25', ['≥20户', '25户', true]],
    ['居民满意率', ', 实际: 94', ['≥90%', '94%', true]],
    ['居民满意率', ', 标准: 95, 实际: 94%', ['≥95%', '94%', false]],
    ['居民满意率', ', 实际: 0.94', ['≥90%', '0.94', undefined]],
    ['居民满意率', ', 实际: 95%左右', ['≥90%', '95%左右', true]],
    ['居民满意率', ', 实际: 九成五', ['≥90%', '95%', true]],
    ['居民满意率', ', 实际: 近90%', ['≥90%', '近90%', undefined]],
    ['居民满意率', ', 实际: 超89%', ['≥90%', '超89%', false]],
    ['居民满意率', ', 实际: 940户', ['≥90%', '940户', undefined]],
  ])('%s%s', (name, row, expected) => expect(judged(name, row)).toEqual(expected));

  test('goes by what was computed, and what is printed does not contradict it', () => {
    const share = (volunteers: number, residents: number) =>
      judged('志愿者占比', '', `, 注册志愿者: ${volunteers}, 常住人口: ${residents}`);
    expect(share(617, 12345)).toEqual(['≥5%', '4.998%', false]);
    expect(share(4_999_999, 99_999_999)).toEqual(['≥5%', '4.999999%', false]);
    expect(share(50, 1000)).toEqual(['≥5%', '5%', true]);
    expect(share(617, 12339)).toEqual(['≥5%', '5%', true]);
  });
});

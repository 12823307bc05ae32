import { expect, test } from 'vitest';
import { isPassage } from '../../src/facts/fact.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { ownSteps } from '../../src/narrative/plans/papers/own-steps.js';
import { wayOf } from '../../src/narrative/year/opening/opening-way.js';
import { ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n年度: 2025\n活动: []\n';

/** The steps of 下一步打算, each with its heading. */
const steps = (yaml: string): readonly string[] =>
  ownSteps(ledgerOf(HEAD + yaml), false).points.items.map(({ 标题, 任务 }) => {
    const said = 任务 !== undefined && isPassage(任务) ? wordsOf(任务.pieces) : '';
    return `${标题 ?? ''}|${said}`;
  });

test('a heading that says 下一步 is none below 下一步打算: its plans stand each for itself', () => {
  const plans = '计划:\n  - {编号: 甲, 目标: 继续宣传防火}\n  - {编号: 乙, 目标: 完善防火设施}\n';
  expect(steps(`重点: [{标题: 下一步, 取: [甲, 乙]}]\n${plans}`)).toEqual(['|继续宣传防火', '|完善防火设施']);
  expect(steps(`重点: [{标题: 防火任务, 取: [甲, 乙]}]\n${plans}`)).toEqual(['防火任务|继续宣传防火；完善防火设施']);
});

test('a plan keeps steps that have numbers', () =>
  expect(
    steps('计划:\n  - {编号: 甲, 目标: 帮助困难户脱贫, 步骤: [2026年：脱贫127户, 2027年：脱贫余下的37户]}\n'),
  ).toEqual(['|帮助困难户脱贫：2026年脱贫127户，2027年脱贫余下的37户']));

test('what is built by the end of the year says so before it', () =>
  expect(steps('计划:\n  - {编号: 甲, 目标: 修建水泥路5条, 时间: 年末}\n')).toEqual(['|到年末，修建水泥路5条']));

test.each([
  ['一社区一品牌一亮点', '按照“一社区一品牌一亮点”的思路'],
  ['规划先行、建管并重', '坚持“规划先行、建管并重”'],
  ['规划与基础先行、建设与管理并举', '坚持“规划与基础先行、建设与管理并举”的原则'],
])('%s is held to', (approach, expected) => {
  const { 总体思路 } = wayOf(ledgerOf(`${HEAD}事由: 扶贫开发\n总体思路: ${approach}\n`), approach);
  expect(总体思路).toContain(expected);
});

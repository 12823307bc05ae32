import { expect, test } from 'vitest';
import { isUnrecorded } from '../../src/facts/measure.js';
import { ledgerOf } from '../support.js';

const row = (rest: string) => {
  const { activities } = ledgerOf(
    `社区: {名称: 桃源里社区}\n年度: 2025\n活动:\n  - {日期: 3月5日, 主题: 甲, 类别: 其他${rest}}\n`,
  );
  return activities[0] as NonNullable<(typeof activities)[number]>;
};

test.each([
  ['人次', '', true],
  ['人次', ', 人次: 12位', false],
  ['服务时长', '', false],
  ['服务时长', ', 志愿者人次: 1', true],
  ['服务时长', ', 志愿者人次: 3, 服务时长: 6', false],
  ['受益人次', ', 人次: 9', false],
] as const)('whether %s of a row with “%s” was left unrecorded: %s', (measure, rest, unrecorded) => {
  expect(isUnrecorded(measure, row(rest))).toBe(unrecorded);
});

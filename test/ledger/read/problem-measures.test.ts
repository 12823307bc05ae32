import { describe, expect, it } from 'vitest';
import { activity, codes, read } from '../helpers.js';

describe('存在问题 with what is to be done', () => {
  const { ledger, problems } = read(`${activity()}存在问题:
  - 问题: 车位少
    措施: 再划车位40个
    责任人: 网格长
  - {问题: 楼道灯坏得多, 对策: 每月查一遍}
  - 活动少
  - 问题：只有三成年轻人
计划:
  - {专题: 志愿服务, 目标: 集市办4场}
`);

  it('is a problem and a plan that answers it, behind the plans of the ledger', () => {
    expect(problems).toEqual([]);
    expect(ledger?.problems).toEqual(['车位少', '楼道灯坏得多', '活动少', '问题：只有三成年轻人']);
    expect(ledger?.plans.map(({ target, problem, owner }) => [target, problem, owner])).toEqual([
      ['集市办4场', undefined, undefined],
      ['再划车位40个', '车位少', '网格长'],
      ['每月查一遍', '楼道灯坏得多', undefined],
    ]);
  });

  it('needs no 计划 beside it', () =>
    expect(read(`${activity()}存在问题: [{问题: 车位少, 措施: 再划车位40个}]\n`).ledger?.plans).toHaveLength(1));

  it('has to say what the problem is', () => {
    expect(codes(`${activity()}存在问题:\n  - {车位少: 差40个}\n`)).toEqual(['10:5 problem-record']);
    expect(codes(`${activity()}存在问题:\n  - {措施: 再划车位}\n`)).toEqual(['10:5 problem-record']);
  });
});

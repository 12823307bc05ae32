import { expect, test } from 'vitest';
import { toldRows } from './told-rows.js';

test.each([
  // A cell that says that there is nothing is empty.
  [
    '日期: 3月28日, 主题: 文明祭扫宣传, 类别: 宣传信息, 参与单位: 无, 人次: 20',
    '3月28日，社区开展文明祭扫宣传，20人参加。',
  ],
  [
    '日期: 3月28日, 主题: 文明祭扫宣传, 类别: 宣传信息, 参与单位: [派出所, 无], 成效: 暂无',
    '3月28日，社区会同派出所开展文明祭扫宣传。',
  ],
  // A body of its own did it.
  [
    '日期: 4月10日, 主题: 主题党日, 类别: 志愿服务, 参与单位: 社区党支部, 人次: 68',
    '4月10日，社区党支部开展主题党日，68人参加。',
  ],
  // Nobody is lost beside another host, or where they are several.
  [
    '日期: 3月20日, 主题: 消防演练, 类别: 平安建设, 主办: 社区居委会, 参与单位: [社区妇联]',
    '3月20日，社区居委会会同社区妇联组织消防演练。',
  ],
  [
    '日期: 2月20日, 主题: 普法宣传, 类别: 平安建设, 参与单位: [社区党支部, 社区妇联, 派出所]',
    '2月20日，社区会同社区党支部、社区妇联和派出所开展普法宣传。',
  ],
  // A lecturer of its own is nobody's guest.
  [
    '日期: 4月10日, 主题: 专题党课, 类别: 社区教育, 主讲: 社区党支部书记刘建军, 人次: 68',
    '4月10日，社区举办专题党课，由社区党支部书记刘建军主讲，68人参加。',
  ],
])('the community works with nobody who is a part of it: %s', (row, told) => {
  expect(toldRows(row)).toBe(told);
});

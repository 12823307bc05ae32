import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const planOf = (plans: readonly string[], rows = '活动: []\n', head = ''): string => {
  const list = plans.length === 0 ? '' : `计划:\n${plans.map((plan) => `  - {${plan}}\n`).join('')}`;
  const source = `社区: {名称: 东街社区}\n年度: 2025\n不适用: 样本专项\n${head}${rows}${list}`;
  const opened = openLedger(ledgerOf(source), { dated: '2025-12-10' });
  return plainText(buildReport(opened, LIBRARY.find('work-plan')).document).split('附件')[0] ?? '';
};
const OTHERS = ['专题: 环境整治, 目标: 清理楼道杂物4次', '专题: 平安建设, 目标: 更换灭火器200具'];

describe('a goal', () => {
  test.each([
    ['目标: 联席会议每季1次', '每季召开联席会议1次'],
    ['目标: 健康教育讲座6次、远教播放12次', '开展健康教育讲座6次、远教播放12次'],
    // A verb in the time is said once, or is an arrangement of its own.
    ['目标: 与驻地单位签订共建协议, 时间: 上半年签订', '上半年，与驻地单位签订共建协议'],
    ['目标: 8个自然村各配1名保洁员, 时间: 2月底前配齐', '8个自然村各配1名保洁员，2月底前配齐'],
    ['目标: 走访居民800户, 时间: 全年，每名社区工作者每周不少于4户', '走访居民800户，每名社区工作者每周不少于4户'],
    ['目标: 完善配套灌溉设施, 起因: 目前灌溉主渠已经完工', '目前灌溉主渠已经完工，完善配套灌溉设施'],
    ['目标: 在桥东清淤堰塘, 起因: 目前桥西清淤已完成', '目前桥西清淤已完成，在桥东清淤堰塘'],
    // What it is seen by.
    ['目标: 推行首问负责, 衡量: 窗口登记本、每季居民打分', '推行首问负责（考核依据：窗口登记本、每季居民打分）'],
    ['目标: 干部每月下组8天, 衡量: 下组日志', '干部每月下组8天（考核依据：下组日志）'],
  ])('%s', (plan, told) => expect(planOf([`专题: 共建, ${plan}`, ...OTHERS])).toContain(told));
});

describe('what a goal builds on', () => {
  const rows =
    '活动:\n  - {编号: A, 日期: 全年, 主题: 支委会, 类别: 会议, 场次: 12次}\n  - {编号: B, 日期: 全年, 主题: 村民代表会, 类别: 会议, 场次: 多次}\n阵地: [{编号: C, 名称: 市民学校, 数量: 1所}]\n';
  test.each([
    ['目标: 支委会每月1次, 对应: [A]', /上年|基础上/],
    ['目标: 每季度召开一次村民代表会, 对应: [B]', /多次/],
    ['目标: 市民学校开课12次, 对应: [C]', /1所/],
  ])('%s compares nothing', (plan, not) => expect(planOf([`专题: 共建, ${plan}`, ...OTHERS], rows)).not.toMatch(not));
});

describe('what goes on', () => {
  test('is nothing that a task builds on, and nothing that nobody foresees', () => {
    const rows =
      '活动:\n  - {编号: A, 日期: 全年, 主题: 健康知识讲座, 类别: 社区教育, 简介: 请医生讲课}\n  - {编号: B, 日期: 5月, 主题: 为地震灾区捐款, 类别: 帮扶救助, 简介: 积极行动}\n';
    const text = planOf(['专题: 社区教育, 目标: 邀请医生讲课12讲, 对应: [A]', ...OTHERS], rows);
    expect(text).not.toMatch(/继续.*(?:讲座|捐款)/);
  });

  test('a paper with nothing to go on with says so of its own matter', () =>
    expect(planOf([], '活动: []\n', '事由: 双拥\n')).toContain('东街社区将继续做好双拥工作。'));
});

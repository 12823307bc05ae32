import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const report = (source: string, name = '桃源里社区') =>
  plainText(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: ${name}}\n年度: 2025\n不适用: 样本专项\n${source}`), { dated: '2025-12-10' }),
      LIBRARY.find('annual-report'),
    ).document,
  );

const ROWS = `活动:
  - {编号: A, 日期: 年内, 主题: 清理楼道, 类别: 环境整治, 数据: [清理楼道 12处]}
  - {编号: B, 日期: 3月5日, 主题: 便民义诊, 类别: 志愿服务, 人次: 40}
`;
const led = (statement: string, takes = 'A', title = '整治环境', more = '') =>
  report(
    `${more}重点: [{标题: ${title}, 概述: ${statement}, 取: [${takes}]}, {标题: 服务居民, 取: [义诊, 志愿服务]}]\n${ROWS}`,
  );

describe('what a section amounts to', () => {
  test('leads to the first thing that was done', () => {
    expect(led('急群众所急')).toContain('社区急群众所急，清理楼道12处。');
  });
  test('but not where it is about all that follows, nor to what has a time of its own', () => {
    expect(led('抓好两件事')).toContain('社区抓好两件事。');
    expect(led('急群众所急', 'B')).toContain('社区急群众所急。');
  });
  test('is not said where the opening has said it', () => {
    expect(led('抓好楼道环境整治', 'A', '整治环境', '事由: 楼道环境整治\n')).not.toContain('抓好楼道环境整治');
  });
  test('is said of the body that the heading names', () => {
    expect(
      led('为居民解决了难题', 'A, 站', '民情站解民忧', '组织: [{编号: 站, 名称: 民情站, 变动: 设立, 日期: 6月}]\n'),
    ).toContain('民情站为居民解决了难题。');
  });
});

describe('a cause is fastened by what it is', () => {
  const row = (cause: string, title = '拆除标牌', more = '') =>
    report(`活动: [{日期: 年内, 主题: ${title}, 类别: 日常工作, 起因: "${cause}"${more}}]\n`, '星火村');
  test.each([
    ['镇组织部门要求', '按照镇组织部门要求，'],
    ['区责任书要求2025年把重点放在安全上', '按照区责任书把重点放在安全上的要求，拆除标牌。'],
    ['全县发展全域旅游', '结合全县发展全域旅游，村里拆除标牌。'],
    ['过去要求党员天天打卡', '针对过去要求党员天天打卡的情况，村里拆除标牌。'],
    ['标牌过多过乱', '针对标牌过多过乱的问题，村里拆除标牌。'],
  ])('%s', (cause, said) => expect(row(cause)).toContain(said));
  test('and what stands for the title is not lost with it', () => {
    expect(
      row(
        '邻里纠纷最多',
        '调解邻里纠纷',
        ', 简介: 调解争吵、噪音引起的邻里纠纷；这些纠纷起于小事，由调委会做双方的工作',
      ),
    ).toContain('调解争吵、噪音引起的邻里纠纷；这些纠纷起于小事');
  });
});

test('money is spent on things, and done with', () => {
  const spent = (row: string, more = '') => report(`${more}活动: []\n投入: [{${row}}]\n`, '星火村');
  expect(spent('项目: 修建下水道, 金额: 9万元')).toContain('村里投入9万元修建下水道。');
  expect(spent('项目: 饮水工程, 金额: 25万元, 来源: "村里自筹5万元、上级扶持20万元"')).toContain(
    '村里投入25万元用于饮水工程，其中村里自筹5万元、上级扶持20万元。',
  );
});

test('a practice without a verb of its own is not set up', () => {
  const told = (name: string) => report(`活动: []\n做法: [{名称: ${name}, 简介: 人人动手}]\n`);
  expect(told('“三清一建”')).toContain('社区实行“三清一建”');
  expect(told('四项规范')).toContain('社区落实四项规范');
  expect(told('楼长例会制度')).toContain('社区建立楼长例会制度');
});

test('what is counted is there, who is led says by whom, and what was won is a prize', () => {
  const rows =
    '活动: [{编号: A, 日期: 年内, 主题: 发放低保金, 类别: 日常工作, 专题: 低保, 数据: [发放低保金 9万元]}]\n';
  expect(
    report(
      `${rows}重点: [{标题: 低保管理, 取: [低保家庭, 特困家庭, A]}, {标题: 其他救助, 取: [帮扶救助]}]\n指标: [{编码: 低保家庭, 名称: 低保家庭, 实际: 126户, 截至: 11月底}, {编码: 特困家庭, 名称: 特困家庭, 实际: 5户, 截至: 11月底}]\n`,
    ),
  ).toContain('截至11月底，社区有低保家庭126户、特困家庭5户。');
  expect(report('活动: []\n组织: [{名称: 社区关工小组, 牵头: 陈某任组长, 构成: [志愿者, 等]}]\n')).toContain(
    '社区关工小组由陈某任组长，志愿者等为成员。',
  );
  expect(report('活动: []\n荣誉: [{名称: “邻里情”获奖, 级别: 街道级, 日期: 年内}]\n')).toContain('“邻里情”获街道级奖');
});

import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const paper = (rows: string, id = 'work-plan') =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 柳湾村}\n${rows.includes('年度:') ? '' : '年度: 2025\n'}${rows.includes('不适用') ? '' : '不适用: 样本专项\n'}${rows.includes('活动:') ? '' : '活动: []\n'}${rows}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find(id),
    ).document,
  );
const BOTH = ['work-plan', 'annual-report'] as const;
const ROWS =
  '活动:\n  - {编号: 街, 日期: 3月5日, 主题: 整修老街, 类别: 环境整治}\n  - {编号: 义诊, 日期: 每月, 主题: 便民义诊, 类别: 志愿服务}\n';
const THEMES = '重点:\n  - {标题: 整治老街, 取: [街, 门楼]}\n  - {标题: 服务村民, 取: [义诊]}\n';

test.each<[name: string, rows: string, told: string | RegExp, untold: string | RegExp]>([
  [
    'the year that comes is said once',
    '计划: [{目标: 对老街门楼进行改造, 时间: 明年}, {目标: 明年5月前改好公厕}]\n',
    /2026年.*对老街门楼进行改造.*5月前改好公厕/s,
    '明年',
  ],
  [
    'on what something is done keeps its word',
    '计划: [{目标: 种植上进行产业调整，增加群众收入}]\n',
    '在种植上进行产业调整',
    /[要将]种植上/,
  ],
  [
    'a bare number behind a year is planned, and its parts are 其中',
    '计划: [{目标: 2027年搬迁5户20人}, {目标: 2027年脱贫12户41人，一般贫困户8户27人，低保贫困户4户14人}, {目标: 2027年完成改厕5户}]\n',
    /2027年计划搬迁5户20人.*2027年计划脱贫12户41人，其中一般贫困户8户27人，低保.*2027年完成改厕/s,
    '计划完成',
  ],
  [
    'the years that all plans are for are those of the paper',
    '年度: 2021\n统计区间: {起: 2019-01-01, 止: 2021-12-31}\n计划: [{目标: 建设桥头小公园, 时间: 未来五年}, {目标: 硬化环村路, 时间: 未来五年}]\n',
    /未来五年.*建设桥头小公园.*硬化环村路/s,
    /未来五年(?:建设|硬化)|下一步，/,
  ],
])('%s', (_, rows, told, untold) => {
  for (const id of BOTH) {
    const said = paper(rows, id);
    const body = said.slice(said.indexOf('\n'));
    expect(body).toMatch(told);
    expect(body).not.toMatch(untold);
  }
});

test('a problem that a task takes up is told with it; what nobody planned anything for is none of the plan', () => {
  const said = paper(
    '存在问题: [停车位缺口大, 村集体经济薄弱]\n计划: [{目标: 新划停车位40个}, {目标: 整修村内道路}]\n',
  );
  expect(said).not.toContain('薄弱');
  expect(said).toContain('将针对停车位缺口大的问题，新划停车位40个；整修村内道路。');
  expect(said.match(/新划停车位/g)).toHaveLength(1);
});

test('one measure stands in the first sentence, with all of the head and without a heading', () => {
  const said = paper(
    `事由: 美丽乡村建设\n${THEMES}${ROWS}计划: [{编号: 门楼, 目标: 对老街门楼进行改造, 时间: 明年}]\n`,
  );
  expect(said).toContain('2026年，柳湾村继续推进美丽乡村建设，对老街门楼进行改造。');
  expect(said).not.toMatch(/一、|以下工作|明年/);
});

test('what no theme takes does not stand under the last of them', () => {
  const said = paper(`${THEMES}${ROWS}计划: [{编号: 门楼, 目标: 改造门楼}, {目标: 发展大棚}, {目标: 修订村规民约}]\n`);
  expect(said).toMatch(/一是改造门楼。二是发展大棚。三是修订村规民约/);
  expect(said).not.toContain('整治老街');
});

test('a ledger that runs none of the campaigns has no plan to create anything', () => {
  expect(paper(`不适用: []\n文种: 工作总结\n${ROWS}计划: [{目标: 改造门楼}]\n`)).toContain('# 柳湾村2026年工作计划');
});

const NEW_YEAR =
  '事由: “迎新春送祝福”系列活动\n统计区间: {起: 2025-01-22, 止: 2025-01-28}\n活动:\n  - {日期: 1月25日, 主题: 送春联, 类别: 文体活动}\n';

test('what has been held is no plan, unless a plan speaks of it', () => {
  const said = paper(`${NEW_YEAR}计划: [{目标: 经常举办为民服务活动, 专题: 服务}, {目标: 欢迎村民多提建议}]\n`);
  expect(said).toMatch(/下一步.*经常举办为民服务活动.*欢迎村民多提建议/s);
  expect(said).not.toContain('迎新春');
  expect(paper(`${NEW_YEAR}计划: [{目标: 元宵节前再办一场迎新春集市}, {目标: 修路}]\n`)).toContain(
    '“迎新春送祝福”系列活动',
  );
});

test('what goes on comes again, and nothing that was done once or so many times', () => {
  const said = paper(`活动:
  - {日期: 全年, 主题: 新党员2名转正, 类别: 日常工作}
  - {日期: 年内, 主题: 打抗旱井180眼, 类别: 环境整治}
  - {日期: 年内, 主题: 与镇农场签订供销协议, 类别: 日常工作}
  - {日期: 每月, 主题: 便民义诊, 类别: 志愿服务, 成效: 服务200人}
  - {日期: 年内, 主题: 串户路工程, 类别: 环境整治, 状态: 进行中, 简介: 全长2公里，预计2026年10月完工}
计划: [{目标: 改造门楼}, {目标: 发展大棚}]
`);
  expect(said).toContain('同时，继续实施串户路工程，预计2026年10月完工；组织便民义诊。');
  expect(said).not.toMatch(/转正|抗旱井|协议|200人|2公里/);
});

import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** A report in its parts: the opening, and what stands under each heading. */
const parts = (rows: string) =>
  renderMarkdown(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: 柳湾村}\n年度: 2025\n不适用: 样本专项\n文种: 工作汇报\n${rows}`), {
        dated: '2025-12-10',
      }),
      LIBRARY.find('annual-report'),
    ).document,
  )
    .split('\n## 附件')
    .slice(0, 1)
    .flatMap((body) => body.split(/^## /m));
const LANES = '  - {编号: 街, 日期: 3月5日, 主题: 整修老街, 类别: 环境整治, 简介: 铺设石板路2公里}\n';
const CARE = '  - {编号: 义诊, 日期: 每月, 主题: 便民义诊, 类别: 志愿服务, 简介: 为老人量血压}\n';
const TWO = '重点: [{标题: 整治老街, 取: [街]}, {标题: 服务村民, 取: [义诊]}]\n';

test('what says what the paper is about stands in the opening, and not under 其他工作', () => {
  const [opening = '', ...rest] = parts(
    `事由: 创建省级生态村\n${TWO}活动:\n${LANES}${CARE}  - {日期: 全年, 主题: 村“两委”带领全村部署开展创建省级生态村工作, 类别: 日常工作, 成效: 村民素质明显提高}\n`,
  );
  expect(opening).toMatch(/村“两委”带领全村部署开展创建省级生态村工作.*村民素质.*现将/s);
  expect(rest.join()).not.toMatch(/两委|其他工作/);
});

test('what begins with its verb and names the matter is what was done', () => {
  const [opening = ''] = parts(
    `事由: “互学互比”\n${TWO.replace('整治老街', '整治老街，改善村容')}活动:\n${LANES}${CARE}  - {日期: 全年, 主题: 互学互比活动, 类别: 其他, 简介: 得到镇里肯定}\n`,
  );
  expect(opening).toContain('2025年，柳湾村开展互学互比活动，得到镇里肯定。现将');
});

test('an event of a day is none of the whole, whatever it is called', () => {
  const [opening = ''] = parts(
    `事由: 创建省级生态村\n${TWO}活动:\n${LANES}${CARE}  - {日期: 6月5日, 主题: 创建省级生态村文艺演出, 类别: 文体活动}\n`,
  );
  expect(opening).not.toContain('文艺演出');
});

test('honours of the whole stand in the opening also of a paper with one theme, with how often and by whom', () => {
  const [opening = '', ...rest] = parts(
    `重点: [{标题: 整治老街, 取: [街]}]\n活动:\n${LANES}荣誉:\n  - {名称: 文明村, 级别: 省级, 简介: 多次被授予}\n  - {名称: 平安村, 级别: 市级}\n  - {名称: 园林式住宅小区, 级别: 省级, 简介: 桃源小区获得}\n`,
  );
  expect(opening).toMatch(/多次获评省级“文明村”/);
  expect(opening).toMatch(/获评市级“平安村”/);
  expect(opening).toContain('桃源小区获评省级“园林式住宅小区”。');
  expect(rest.join()).not.toMatch(/文明村|平安村|桃源小区/);
});

test('what stood before the year is what the village is', () => {
  const [opening = '', ...rest] = parts(
    `${TWO}活动:\n${LANES}${CARE}阵地:\n  - {名称: 桃源小区, 变动: 建成, 日期: 2001年, 设施: [住宅楼 21幢]}\n`,
  );
  expect(opening).toContain('桃源小区2001年建成');
  expect(rest.join()).not.toContain('桃源小区');
});

const WORK = `活动:
  - {日期: 全年, 主题: 落实上级党组织部署, 类别: 日常工作}
  - {日期: 全年, 主题: 财务每季上墙, 类别: 日常工作, 专题: 村务公开}
  - {日期: 全年, 主题: 重大事项上会, 类别: 日常工作, 专题: 村务公开}
  - {日期: 全年, 主题: 村民生活垃圾定时清运, 类别: 环境整治}
投入: [{项目: 建设环村公路20公里, 金额: 600余万元}]
组织:
  - {名称: 能人队伍, 变动: 组建, 简介: 为“能人强村”战略出谋划策}
  - {名称: [种植党支部, 劳务党支部]}
做法: [{名称: “能人强村”战略, 变动: 实行, 成效: 增加了村民收入}]
荣誉: [{名称: 省文明村, 级别: 省级}]
`;

test('a few rows without themes: what there is, what was built, what was done, each matter by itself, and honours in the opening', () => {
  const said = parts(WORK).join('');
  expect(said.indexOf('获评省文明村')).toBeLessThan(said.indexOf('现将'));
  const at = ['种植党支部', '600余万元', '落实上级', '财务每季上墙', '“能人强村”战略，', '能人队伍'].map((words) =>
    said.indexOf(words),
  );
  expect(at[0]).toBeGreaterThan(0);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  // Prizes and what was won on a day stay where they are told with it.
  expect(parts(WORK.replace('省文明村', '广场舞比赛一等奖')).join('')).not.toMatch(/奖.*现将/s);
});

test('no honour of a small ledger is left out', () => {
  const names = ['甲', '乙', '丙', '丁', '戊'].map((one) => `${one}级文明村`);
  const rows = `${WORK.split('荣誉')[0]}荣誉: [${names.map((name) => `{名称: ${name}, 日期: 往年}`).join(', ')}]\n`;
  for (const name of names) expect(parts(rows).join('')).toContain(name);
});

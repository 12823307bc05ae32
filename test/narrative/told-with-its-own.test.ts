import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** A 工作汇报 without its annexes. */
function paper(text: string): string {
  const ledger = ledgerOf(
    `社区: {名称: 桃源里社区, 党组织: 党支部, 户数: 1200}\n年度: 2012\n不适用: 样本专项\n${text}`,
  );
  const { document } = buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  return plainText(document).split('附件：')[0] ?? '';
}
const NETWORK =
  '{编号: 水网, 日期: 6月至10月, 主题: 自来水管网改造, 类别: 基础设施, 数据: [换管 11公里], 成效: 水压上了三楼}';
const LIGHTS = '{编号: 路灯, 日期: 9月, 主题: 装太阳能路灯, 类别: 亮化, 数据: [路灯 140盏]}';

test('what was measured of what a row tells closes it, and what people earn stands with what the community is', () => {
  const said = paper(
    `重点: [{标题: 建设, 取: [水网, 路灯]}]\n活动: [${NETWORK}, ${LIGHTS}]
指标: [{名称: 自来水普及率, 标准: 100%, 实际: 100%}, {名称: 人均收入增幅, 标准: ≥ 7%, 实际: 8.3%}]\n`,
  );
  expect(said).toContain('水压上了三楼，自来水普及率达100%');
  expect(said.indexOf('人均收入增幅为8.3%')).toBeLessThan(said.indexOf('建设'));
});

test('what was paid stands with the only row that names it, and says what for where that is more', () => {
  const steps = '{编号: 坡道, 日期: 8月, 主题: 楼口坡道和扶手改造, 类别: 便民设施, 数据: [坡道 9处, 扶手 26米]}';
  const stage = '{名称: 月河亭戏台, 变动: 新建, 日期: 4月, 容量: 两百人}';
  const said = paper(
    `重点: [{标题: 建设, 取: [坡道, 阵地, 路灯]}]\n活动: [${steps}, ${LIGHTS}]\n阵地: [${stage}]
投入: [{项目: 坡道扶手, 金额: 2.1万元}, {项目: 戏台和音响, 金额: 14.8万元}]\n`,
  );
  expect(said).toMatch(/扶手26米，投入2\.1万元/);
  expect(said).toMatch(/戏台[^。]*投入14\.8万元用于戏台和音响/);
});

test('a body and the activity that sets it up are told once', () => {
  const union = '{编号: 工会, 日期: 5月, 主题: 楼宇联合工会建会, 类别: 工会工作, 数据: [建会企业 57家]}';
  const said = paper(
    `重点: [{标题: 建设, 取: [工会, 组织, 路灯]}]\n活动: [${union}, ${LIGHTS}]\n组织: [{名称: 楼宇联合工会, 变动: 成立, 日期: 5月}]\n`,
  );
  expect(said.match(/楼宇联合工会/g)).toHaveLength(1);
  expect(said).toContain('成立楼宇联合工会，建会企业57家');
});

test('the order of 取 holds, whatever the ledger marks', () => {
  const marked = NETWORK.replace('}', ', 亮点: 是}');
  const more = '{编号: 树, 日期: 3月, 主题: 沿河植树, 类别: 绿化, 数据: [种树 300株]}';
  const said = paper(`重点: [{标题: 建设, 取: [路灯, 树, 水网]}]\n活动: [${marked}, ${LIGHTS}, ${more}]\n`);
  expect(said.indexOf('路灯140盏')).toBeLessThan(said.indexOf('换管11公里'));
});

test('of the points of a theme the one that tells what was set up is about that alone', () => {
  const said = paper(`重点: [{标题: 建好用好阵地, 概述: 建新点、提服务两手抓, 取: [阵地]}]
活动:
  - {日期: 全年, 主题: 优质服务培训, 类别: 社区教育, 专题: 阵地, 场次: 46场, 成效: 服务水平提高}
阵地: [{名称: 狮径公园驿站, 变动: 启用, 日期: 年内, 专题: 阵地, 成效: 服务圈拓宽}]
做法: [{名称: 阵地巡查机制, 变动: 建立, 专题: 阵地, 简介: 组织自查}]
`);
  // What came of the first thing that each point tells is in its lead.
  expect(said).toContain('一是增设新点，拓宽服务圈。');
  expect(said).toContain('二是提升服务，提高服务水平。');
  expect(said.indexOf('二是提升服务')).toBeGreaterThan(said.indexOf('狮径公园驿站'));
  expect(said.indexOf('阵地巡查机制')).toBeGreaterThan(said.indexOf('二是提升服务'));
});

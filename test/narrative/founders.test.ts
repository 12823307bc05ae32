import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const report = (rows: string, name = '桃源里社区') =>
  plainText(
    buildReport(
      openLedger(ledgerOf(`社区: {名称: ${name}}\n年度: 2025\n不适用: 样本专项\n活动: []\n${rows}`), {
        dated: '2025-12-10',
      }),
      LIBRARY.find('annual-report'),
    ).document,
  );

test.each([
  [
    '阵地: [{名称: 编织坊, 变动: 创办, 用途: 生产旅游产品, 简介: 由村支书带领妇女办起}]',
    '村支书带领妇女创办编织坊，用于生产旅游产品。',
  ],
  [
    '组织: [{名称: 厨娘联盟, 变动: 成立, 牵头: 村妇代会, 简介: "由村妇代会整合资源办起，承接宴席"}]',
    '村妇代会整合资源成立厨娘联盟，承接宴席。',
  ],
  // What it was made of founded nothing.
  ['阵地: [{名称: 书屋, 变动: 建成, 简介: 由老粮站改建}]', '书屋建成，由老粮站改建。'],
  // People are none that a team is counted by.
  [
    '组织: [{名称: 宴嫂队伍, 类型: 队伍, 数量: 12支, 人数: 130多名, 简介: 从事餐宴制作}]',
    '宴嫂队伍有12支、队员130多名，从事餐宴制作。',
  ],
  // The summary says what the head does.
  [
    '组织: [{名称: 卫生网络, 牵头: 村主任, 构成: [党员, 住户], 简介: "主任一手抓，专人负责"}]',
    '卫生网络，由党员和住户组成，村主任一手抓，专人负责。',
  ],
])('%s', (rows, said) => expect(report(`${rows}\n`, '星火村')).toContain(said));

test('who founded a thing is named again where the next is by somebody else', () =>
  expect(
    report(
      '组织: [{名称: 种植合作社, 变动: 成立, 牵头: 张大山等4位村民}]\n阵地: [{名称: 冷库, 变动: 安装, 数量: 1座}]\n',
      '星火村',
    ),
  ).toMatch(/张大山等4位村民牵头成立种植合作社[。，]村里安装冷库/));

import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const report = (rows: string, name = '桃源里社区') =>
  plainText(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: ${name}}\n年度: 2025\n不适用: 样本专项\n${rows.startsWith('活动') ? '' : '活动: []\n'}${rows}`,
        ),
        {
          dated: '2025-12-10',
        },
      ),
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
  // What somebody does to a team stands before it, and who is in it behind.
  [
    '组织: [{名称: 健身队, 类型: 队伍, 变动: 成立, 日期: 4月, 人数: 20多人, 构成: [党员, 退休教师], 简介: 每晚排练}]',
    '4月，村里成立健身队，有队员20多人，由党员和退休教师组成，每晚排练。',
  ],
  // One of them makes up nothing.
  ['组织: [{名称: 调解委员会, 变动: 成立, 构成: [民警, 等]}]', '村里成立调解委员会，有民警等参加。'],
  // Why it was founded, and where, stand before it.
  [
    '组织: [{名称: 慢病协会, 变动: 成立, 日期: 6月, 牵头: 村里与县医院联合, 简介: 村里慢性病患者不少，在人口学校成立}]',
    '6月，针对村里慢性病患者不少的情况，村里与县医院联合在人口学校成立慢病协会。',
  ],
  // What all of them did is no part of who they are.
  [
    '组织: [{名称: 普查小组, 变动: 成立, 牵头: 黄霞任组长, 构成: [各组组长], 简介: 全体普查员半年完成普查}]',
    '黄霞任组长，各组组长为成员。全体普查员半年完成普查。',
  ],
])('%s', (rows, said) => expect(report(`${rows}\n`, '星火村')).toContain(said));

test('who founded a thing is named again where the next is by somebody else', () =>
  expect(
    report(
      '组织: [{名称: 种植合作社, 变动: 成立, 牵头: 张大山等4位村民}]\n阵地: [{名称: 冷库, 变动: 安装, 数量: 1座}]\n',
      '星火村',
    ),
  ).toMatch(/张大山等4位村民牵头成立种植合作社[。，]村里安装冷库/));

const sum = (parts: readonly string[], more: string) =>
  report(
    `活动:\n  - {编号: S, 日期: 全年, 主题: 老年协会活动, 类别: 文体活动, 主办: 老年协会, 合计自: [A, B], ${more}}\n${parts
      .map((part, at) => `  - {编号: ${'AB'[at]}, 类别: 文体活动, 主办: 老年协会, ${part}}\n`)
      .join('')}`,
  );
test('a sum says how often and for how many as they were typed, and each part what it says of itself', () => {
  const text = sum(
    ['日期: 3月9日, 主题: 老人义诊, 简介: 测血压80人', '日期: 9月9日, 主题: 重阳登高, 简介: 走完环山道'],
    '场次: 10余场, 受益人次: 1000余人次',
  );
  expect(text).toContain('全年开展10余场，受益1000余人次。');
  expect(text).toMatch(/3月9日，[^；。]*测血压80人；9月9日，[^；。]*走完环山道。/);
  expect(text.split('走完环山道')[0]?.match(/老年协会/g)?.length).toBe(1);
});

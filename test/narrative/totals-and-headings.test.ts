import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

const textOf = (rows: readonly string[], { name = '东街社区', more = '' } = {}): string => {
  const activities = rows.map((row) => `  - {${row}}\n`).join('');
  const source = `社区: {名称: ${name}, 户数: 900, 党员数: 40}\n年度: 2025\n${more}活动:\n${activities}`;
  return plainText(
    buildReport(openLedger(ledgerOf(source), { dated: '2025-12-10' }), LIBRARY.find('annual-report')).document,
  );
};

const row = (when: string, title: string, category: string, more = '') =>
  `日期: ${when}, 主题: ${title}, 类别: ${category}${more}`;

/** A year of a village: what each of its months had, and one day. */
const MONTHS = [
  row('3月', '栽树', '环境整治', ', 人次: 38, 简介: 在村南河边栽杨树200棵、柳树100棵'),
  row('4月', '防火', '平安建设', ', 简介: 清明前后设卡3个，护林员5人巡山'),
  row('5月', '环境卫生整治', '环境整治', ', 简介: 清理河道两岸垃圾和杂草，拉走垃圾20车'),
  row('6月', '麦收禁烧', '平安建设', ', 简介: 干部包地块，值班20天，没有发生火情'),
  row('7月1日', '党员大会', '党员教育', ', 人次: 41, 简介: 上党课，慰问老党员5名'),
  row('8月', '防溺水宣传', '未成年人', ', 简介: 水坑边立警示牌12块，发放告知信89份'),
  row('9月', '交通安全宣传', '平安建设', ', 简介: 在村口发放宣传册300份，讲解酒驾案例'),
  row('10月', '山楂节', '文体活动', ', 人次: 2000多, 简介: 卖山楂3.5万斤'),
  row('11月', '体检', '志愿服务', ', 简介: 镇卫生院为65岁以上老人187人体检'),
];

describe('how much there was in all', () => {
  const text = textOf(MONTHS, { name: '石门沟村' });

  test('rows are counted where most have no 场次, in the text and in its tables', () => {
    expect(text).toContain('开展精神文明建设活动9项，2000余人次参加');
    expect(text).not.toMatch(/活动\d+场/);
    expect(text).toMatch(/类别[^\n]*项数[^\n]*人次/);
    expect(text).toMatch(/平安建设[^\n]*3[^\n]*未记/);
  });

  test('people who came to what has no 场次 are no pair with the sessions of others', () => {
    const days = [3, 4, 5, 6, 7, 8, 9].map((month) => row(`2025-0${month}-05`, '环境整治', '环境整治', ', 人次: 20'));
    expect(textOf(days)).toContain('活动7场，140人次参加');
    expect(textOf([...days, row('8月', '直播培训', '社区教育', ', 人次: 33')])).toContain('活动8项，173人次参加');
    expect(textOf([...days, row('8月', '直播培训', '社区教育')])).toContain('活动7场，140人次参加');
  });

  test('the opening says what the ledger holds most of', () => {
    expect(text).toContain('石门沟村主要开展了平安建设、环境整治、党员教育等精神文明建设工作。');
  });
});

describe('headings and sums of sections', () => {
  const PEOPLE = ', 人次: 50, 其中未成年人: 20, 简介: 在村文化广场举办，村民自编自演节目12个，邻村群众也来观看';
  const culture = [
    row('2025-05-30', '端午包粽子', '文体活动', PEOPLE),
    row('2025-10-28', '重阳敬老演出', '文体活动', PEOPLE),
    row('2025-10-01', '国庆文艺演出', '文体活动', PEOPLE),
  ];
  const others = ['04-01', '05-01', '06-08', '07-08', '08-08'].flatMap((day) => [
    row(`2025-${day}`, `${day}慰问困难老人`, '帮扶救助', ', 简介: 为村里困难老人送去米面油和生活用品，帮助打扫院落'),
    row(`2025-${day}`, '暑期托管班', '未成年人', PEOPLE),
    row(`2025-${day}`, '垃圾清理', '环境整治', ', 简介: 清理村内主干道两侧垃圾和杂物，拉走垃圾8车'),
  ]);
  const drugs = row('2025-06-26', '国际禁毒日宣传', '平安建设', ', 简介: 在集市发放禁毒宣传册300份');

  test('only the festivals of what is counted are named, and only where each was for one', () => {
    const festive = textOf([...culture, ...others, drugs]);
    expect(festive).toContain('端午节、国庆节、重阳节前后，社区举办群众文化活动3场');
    const plain = textOf([...culture, row('2025-03-22', '广场舞比赛', '文体活动', PEOPLE), ...others, drugs]);
    expect(plain).not.toContain('前后，社区举办');
    expect(plain).toContain('社区举办群众文化活动4场');
  });

  test('they name what stands below, and a village is no 社区', () => {
    const meetings = [
      row('2025-02-08', '村民代表会议', '会议', ', 简介: 讨论通过修路方案，村民代表46人到会'),
      row('全年', '医保收缴', '日常工作', ', 简介: 完成1290人医保收缴，为行动不便的老人上门办理缴费'),
    ];
    const visits = row('2025-03-05', '义诊', '志愿服务', PEOPLE);
    const village = textOf([...culture, ...others, drugs, ...meetings, visits], { name: '石门沟村' });
    expect(village).toContain('村里举办群众文化活动3场');
    expect(village).toMatch(/村里组织未成年人\d+人次参加活动。/);
    expect(village).toContain('丰富群众文化生活');
    expect(village).toContain('抓好会议、日常工作');
    expect(village).not.toMatch(/巩固共同思想基础|夯实工作基础|道德讲堂|思想道德教育/);
  });
});

/** What reports said and was not so: each by the smallest ledger that showed it. */
import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { LIBRARY, ledgerOf, REPORTS, TEMPLATES } from './support.js';

const of = (rest: string, id = 'annual-report') => {
  const opened = openLedger(ledgerOf(`社区: {名称: 桃源里社区, 地名: 桃源里}\n年度: 2025\n${rest}`), {
    dated: '2025-12-10',
  });
  return plainText(buildReport(opened, LIBRARY.find(id)).document);
};
const rows = (...lines: string[]) => `活动:\n${lines.map((line) => `  - {${line}}\n`).join('')}`;

test('no number is no estimate', () => {
  const text = of(
    rows('日期: 3.5, 主题: 走访, 类别: 帮扶救助, 估计数: 是', '日期: 3.6, 主题: 清理, 类别: 环境整治, 人次: 9'),
  );
  expect(text).not.toContain('估计数，');
  expect(of(rows('日期: 3.5, 主题: 走访, 类别: 帮扶救助, 估计数: 是, 人次: 30'))).toContain('有1场活动的人次为估计数');
  expect(of(rows('日期: 3.5, 主题: 走访, 类别: 帮扶救助, 人次: 30余人次'))).toContain('有1项写的是概数');
});

test('hours of some rows are not those of all', () => {
  const text = of(
    rows(
      '日期: 3.5, 主题: 理发, 类别: 志愿服务, 人次: 40, 志愿者人次: 10, 服务时长: 20',
      '日期: 3.6, 主题: 磨刀, 类别: 志愿服务, 人次: 60, 志愿者人次: 42',
    ),
  );
  expect(text).toContain('志愿者服务52人次、20小时');
  expect(text).toContain('有1场有志愿者参加的活动未记服务时长');
});

test('minors are 其中 only of attendance that was counted', () => {
  const text = of(
    rows(
      '日期: 3.5, 主题: 座谈, 类别: 共建, 人次: 10, 其中未成年人: 2',
      '日期: 3.6, 主题: 夏令营, 类别: 未成年人, 其中未成年人: 80',
    ),
  );
  expect(text).toContain('10人次参加，其中未成年人2人次');
});

test('how many sessions have no number stands in the 口径说明 alone', () => {
  const text = of(rows('日期: 3.5, 主题: 座谈, 类别: 共建, 人次: 10', '日期: 3.6, 主题: 夏令营, 类别: 未成年人'));
  expect(text).toContain('活动2场，10人次参加。');
  expect(text.slice(0, text.indexOf('请审阅'))).not.toContain('另有1场未记人次');
  expect(text).toContain('有1场活动未记人次');
});

test('the theme of honesty is that of the ledger or none', () => {
  const activities = rows(...[1, 2, 3].map((day) => `日期: 3.${day}, 主题: 亮照经营${day}, 类别: 诚信教育, 人次: 9`));
  for (const id of REPORTS) expect(of(activities, id)).not.toContain('从我做起');
  const plans = Array.from({ length: 13 }, (_, i) => `{专题: 诚信教育, 目标: 商户签约${i + 30}家}`);
  const own = `专项: [{名称: “诚信桃源，从我做起”}]\n计划: [${plans.join()}]\n${activities}`;
  expect(REPORTS.map((id) => of(own, id)).join('')).toContain('诚信桃源，从我做起');
});

test('a contest on fire safety publicises no civic morality', () => {
  const items = ['标语', '电子显示屏', '座谈会', '演讲', '知识竞赛', '文体活动', '墙报', '板报'];
  const text = of(
    rows(...items.map((item, i) => `日期: 3.${i + 1}, 主题: 消防${item}, 类别: 平安建设, 细项: [${item}], 人次: 800`)),
  );
  expect(text).not.toContain('宣传公民道德');
  expect(text).toMatch(/等形式开展的宣传共8场|消防知识竞赛/);
});

test('attendance of a campaign is not counted a second time in the next sentence, and that it overlaps is said once', () => {
  const five = ['邻里相见招招手', '美化环境动动手', '社区安全联联手', '文体活动牵牵手', '谁有困难帮帮手'];
  const market = (category: string) =>
    `日期: 3.5, 主题: 五手集市, 类别: ${category}, 细项: [${five.join(', ')}], 人次: 800`;
  const body = (text: string) => text.slice(0, text.indexOf('请审阅'));
  const text = body(of(rows(market('五手互动'), '日期: 3.6, 主题: 讲堂, 类别: 道德讲堂, 人次: 40')));
  expect(text.split('（一场落实几项的只计一次）')).toHaveLength(2);
  expect(text).not.toContain('、800人次');
  expect(body(of(rows(market('志愿服务'))))).toContain('都有活动，共1场（一场落实几项的只计一次）。');
});

test('some of the role models with a level are 其中', () => {
  const text = of(
    '典型: [{姓名或称呼: 甲, 级别: 区级}, {姓名或称呼: 乙}, {姓名或称呼: 丙}]\n活动: []\n',
    'standards-plan',
  );
  expect(text).toContain('3个（其中区级1个）');
});

test('a report is not 报道 twice', () => {
  const text = of(rows('日期: 3.5, 主题: 集市, 类别: 志愿服务, 人次: 9, 报道: [区融媒体中心3月6日报道]'));
  expect(text).toContain('活动得到区融媒体中心报道。');
});

test('templates use 标语 well whatever the ledger holds, and count minors in one way', () => {
  const all = [TEMPLATES.reports, TEMPLATES.partials, TEMPLATES.annexes].flatMap((folder) => Object.values(folder));
  for (const { text, file } of all) {
    expect(text, file).not.toContain('用活');
    expect(text.includes('{{未成年人.场次}}') && text.includes('{{服务对象.未成年人.场次}}'), file).toBe(false);
  }
});

import { expect, it, test } from 'vitest';
import { CATEGORY_WORDS } from '../../../src/standards.js';
import { activity, codes, read, said } from '../helpers.js';

const as = (category: string, ...lines: readonly string[]) =>
  activity(...lines).replace('类别: 志愿服务', `类别: ${category}`);
const row = (text: string) => read(text).ledger?.activities[0];

it.each([
  ['党建', '党员教育', '党建'],
  ['三会一课', '党员教育', '组织生活'],
  ['新时代文明实践', '志愿服务', '新时代文明实践'],
  ['网格', '平安建设', '网格'],
  ['反诈宣传', '平安建设', '平安社区'],
  ['垃圾分类工作', '环境整治', '环保课堂'],
  ['走访慰问', '帮扶救助', '帮困'],
  ['养老服务', '帮扶救助', '关爱老人'],
  ['法治', '平安建设', '法治教育'],
  ['科普', '社区教育', '科普'],
  ['体育', '文体活动', '体育'],
  ['宣传', '宣传信息', undefined],
  ['综治', '平安建设', undefined],
  ['座谈会', '会议', undefined],
  ['其它', '其他', undefined],
  ['计划生育', '其他', '计划生育'],
  ['计生服务', '其他', '计划生育'],
  ['疫情防控', '平安建设', '疫情防控'],
  ['征兵工作', '日常工作', '征兵'],
  ['一站式服务', '日常工作', '一站式服务'],
  ['民政', '帮扶救助', '民政'],
  ['基础设施建设', '其他', '基础设施'],
  ['移风易俗', '宣传信息', '移风易俗'],
  ['修路', '其他', '道路建设'],
  ['道路建设', '其他', '基础设施'],
  ['水利', '其他', '水利'],
  ['农网改造', '其他', '农网改造'],
  ['安全饮水工作', '其他', '安全饮水'],
  ['土地整治', '其他', '土地整治'],
  ['侨务', '其他', '统战'],
  ['危房改造', '帮扶救助', '住房保障'],
  ['防返贫监测', '帮扶救助', '帮困'],
  ['合作医疗', '帮扶救助', '社会保障'],
  ['厕所革命', '环境整治', '厕所革命'],
  ['禁烧', '环境整治', '秸秆禁烧'],
  ['科技培训', '社区教育', '科普'],
  ['健康讲座', '社区教育', '健康'],
  ['消防演练', '平安建设', '消防'],
  ['防溺水宣讲', '平安建设', undefined],
  ['文化下乡', '文体活动', undefined],
  ['党务公开', '日常工作', '居民自治'],
])('类别: %s is %s', (word, category, topic) => {
  expect(row(as(word))).toMatchObject({ category });
  if (topic) expect(row(as(word))?.topics).toContain(topic);
});

test('more than sixty words are known', () => {
  expect(CATEGORY_WORDS.flatMap(({ words }) => words).length).toBeGreaterThan(120);
  for (const { words, category } of CATEGORY_WORDS)
    for (const word of words) if (category) expect(row(as(word))?.category, word).toBe(category);
});

test('what fits several is asked about', () => {
  expect(codes(as('检查'))).toEqual(['8:9 category-unclear']);
  expect(said(as('检查'))).toContain('“日常工作”、“会议”');
});

test.each([
  ['船员调解', '平安建设', ['调解', '船员调解']],
  ['银龄志愿服务', '志愿服务', ['银龄志愿服务']],
  ['民族文艺演出活动', '文体活动', ['民族文艺演出活动']],
])('%s is what it ends with, and told once', (word, category, topics) => {
  const two = `${as(word)}  - {日期: 4月5日, 主题: 乙, 类别: ${word}}\n`;
  expect(row(two)?.category).toBe(category);
  expect(row(two)?.topics).toEqual(expect.arrayContaining(topics));
  expect(codes(two)).toEqual(['8:9 category-by-head']);
});

test('a kind of work that nobody knows is 其他, with a topic of its own, and told once', () => {
  const two = `${as('渔业转产')}  - {日期: 4月5日, 主题: 乙, 类别: 渔业转产}\n`;
  expect(row(two)).toMatchObject({ category: '其他', topics: ['渔业转产'] });
  expect(codes(two)).toEqual(['8:9 category-own']);
});

test.each(['道德讲坛', '未成年', '2025-03-01', 'abc', '走访了三十户困难家庭送米送油'])(
  '类别: %s is no kind of work',
  (word) => {
    expect(codes(as(word))).toEqual(['8:9 choice']);
  },
);

test('a campaign of the ledger comes before a word', () => {
  const own = `${as('反诈')}专项:\n  - {名称: 反诈}\n`;
  expect(row(own)).toMatchObject({ category: '专项活动', topics: ['平安社区'] });
});

test('topics are said or implied, and -专题 takes one away', () => {
  expect(row(as('其他', '专题: 禁毒'))?.topics).toEqual(['禁毒', '无毒社区']);
  expect(row(as('反诈', '专题: [消防, -平安社区]'))).toMatchObject({
    topics: ['消防', '反诈'],
    notTopics: ['平安社区'],
  });
  expect(row(as('其他', '专项: 五个一'))?.topics).toEqual(['共驻共建']);
  expect(row(activity())?.topics).toEqual([]);
});

test('a topic that nobody else has and that is nearly a known one is asked about', () => {
  expect(codes(as('其他', '专题: 绿色小区'))).toEqual(['9:9 topic-near']);
  expect(codes(as('其他', '专题: 银龄合唱'))).toEqual([]);
  const often = ['3.1', '4.1', '5.1'].map(
    (day) => `  - {日期: ${day}, 主题: 第${day}次, 类别: 其他, 专题: 人民调解}\n`,
  );
  expect(
    codes(`社区: {名称: 甲社区}\n年度: 2025\n活动:\n${often.join('')}`).map((code) => code.replace(/.* /, '')),
  ).toEqual(['topic-near']);
});

import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 溪口社区}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n活动: []\n';
const paper = (yaml: string): string =>
  renderMarkdown(
    buildReport(openLedger(ledgerOf(`${HEAD}${yaml}`), { dated: '2026-03-01' }), LIBRARY.find('work-plan')).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const TWO = ['目标: 打扫楼道', '目标: 修剪绿篱'];
/** The paper's only task, in its sentence. */
const item = (plan: string): string =>
  /（一）(.+?)\n/.exec(
    paper(`文种: 清洁日活动方案\n事由: 清洁日\n${plans(plan, ...TWO, '目标: 清理小广告', '目标: 写总结')}`),
  )?.[1] ??
  /\n一、(.+?)\n/.exec(
    paper(`文种: 清洁日活动方案\n事由: 清洁日\n${plans(plan, ...TWO, '目标: 清理小广告', '目标: 写总结')}`),
  )?.[1] ??
  '';

describe('the first sentence of a scheme', () => {
  const opening = (yaml: string) => paper(`${yaml}${plans(...TWO)}`).split('\n')[2];
  test.each([
    ['文种: 敬老月活动方案\n事由: 敬老月\n', '为组织好敬老月活动，溪口社区制定本方案。'],
    [
      '文种: 敬老月活动方案\n事由: 敬老月\n目标: 营造敬老氛围\n',
      '为营造敬老氛围，溪口社区决定开展敬老月活动，方案如下。',
    ],
    [
      '文种: 敬老月活动方案\n事由: 敬老月\n总体思路: 敬老爱老、共建共享\n',
      '溪口社区决定以“敬老爱老、共建共享”为主题开展敬老月活动，方案如下。',
    ],
    [
      '文种: “助老 共建”秋季运动会方案\n事由: 秋季运动会\n目的: 丰富老人生活\n',
      '为丰富老人生活，溪口社区决定举办“助老 共建”秋季运动会，方案如下。',
    ],
    ['文种: 人居环境整治实施方案\n', '为做好人居环境整治，溪口社区制定本方案。'],
    ['文种: 发展集体经济实施方案\n目的: 增加收入\n', '为增加收入，溪口社区制定本方案。'],
    [
      '文种: “我们的节日·中秋”活动安排\n事由: “我们的节日·中秋”\n依据: 街道关于开展“我们的节日·中秋”活动的通知\n',
      '根据街道关于开展“我们的节日·中秋”活动的通知，溪口社区作如下安排。',
    ],
    [
      '文种: 敬老月活动方案\n事由: 敬老月\n目的: 弘扬传统美德，丰富老人生活\n总体思路: 敬老爱老、共建共享\n目标: 创建敬老社区\n依据: 街道有关文件\n',
      '为弘扬传统美德，丰富老人生活，创建敬老社区，根据街道有关文件精神，溪口社区决定以“敬老爱老、共建共享”为主题开展敬老月活动，方案如下。',
    ],
  ])('is never empty: %s', (yaml, said) => expect(opening(yaml)).toBe(said));

  test('names what an activity is made of where its headings have names', () => {
    const themes =
      '重点: [{标题: “献爱心”活动, 取: [J0]}, {标题: “小小志愿者”活动, 取: [J1]}, {标题: 节日活动, 取: [J2]}]\n';
    expect(paper(`文种: 志愿服务活动方案\n事由: 志愿服务活动\n${themes}${plans(...TWO, '目标: 慰问老人')}`)).toContain(
      '溪口社区决定开展“献爱心”“小小志愿者”等志愿服务活动，方案如下。',
    );
  });
});

describe('the plan that is the whole of the paper', () => {
  const whole =
    '目标: "举办“大家乐”趣味运动会，项目简单好玩", 时间: 12月5日下午, 地点: 文体中心, 责任人: 溪口社区居民委员会, 服务对象: [驻区单位, 社区居民]';
  test('gives the paper its day, its place and its people', () => {
    const said = paper(`文种: 趣味运动会方案\n事由: “大家乐”趣味运动会\n目的: 增进友谊\n${plans(whole, ...TWO)}`);
    expect(said).toContain('活动时间和地点\n\n2026年12月5日下午，文体中心。');
    expect(said).toContain('主办单位\n\n溪口社区居民委员会。');
    expect(said).toContain('参加对象\n\n驻区单位和社区居民。');
    expect(said).toContain('项目简单好玩。');
    expect(said.match(/运动会/g)).toHaveLength(2);
  });
  test('is told as it is where something would be lost', () => {
    const partner = whole.replace('，项目简单好玩', '').replace('责任人', '参与单位: 文体局, 责任人');
    expect(
      paper(`文种: 趣味运动会方案\n事由: “大家乐”趣味运动会\n目的: 增进友谊\n${plans(partner, ...TWO)}`),
    ).toContain('文体局');
  });
});

describe('a task of a scheme', () => {
  test.each([
    // Everybody is one of those who may come.
    ['目标: 举办讲座, 服务对象: [驻区单位, 社区居民]', '面向驻区单位和社区居民举办讲座。'],
    // Those to whom it goes are not those who come, and none of them is lost.
    [
      '目标: "召开党员动员会，发出节俭的倡议", 服务对象: [党员, 妇女, 居民]',
      '召开党员动员会，向党员、妇女和居民发出节俭的倡议。',
    ],
    // By what means stands before to whom.
    ['目标: 通过网站、宣传栏宣传活动, 服务对象: [党员, 居民]', '通过网站、宣传栏向党员和居民宣传活动。'],
    // A partner whom the steps name is not left out where another is named.
    [
      '目标: 开展环境整治, 参与单位: [业委会, 物业公司], 步骤: [业委会成员劝导]',
      '会同业委会和物业公司开展环境整治，业委会成员劝导。',
    ],
    // Tasks come before who does them, and each group has its clause.
    [
      '目标: 开展环境整治, 步骤: [清除组：张三、李四, 清运组：王五, 清除白色垃圾, "清扫楼道，劝阻乱堆"]',
      '开展环境整治，清除白色垃圾，清扫楼道，劝阻乱堆。分两个组：清除组由张三、李四组成；清运组由王五组成。',
    ],
    [
      '目标: 开展宣传, 步骤: [发放组：发放资料, 讲解组（李四）：讲解政策]',
      '开展宣传。分两个组：发放组发放资料；讲解组（李四）讲解政策。',
    ],
    [
      '目标: 设比赛项目3个, 步骤: [拔河, 共渡难关（跳绳）, 爱心速递]',
      '设比赛项目3个：拔河、共渡难关（跳绳）、爱心速递。',
    ],
    [
      '目标: 表彰10名“健康老人”, 服务对象: 热心社区工作的健康老人',
      '表彰10名“健康老人”。对象为热心社区工作的健康老人。',
    ],
    // What, and then how often.
    [
      '目标: "每月至少进行一次，每次30人以上", 时间: 每月, 步骤: [清理白色垃圾, 劝阻不文明行为], 责任人: 劝导队',
      '劝导队清理白色垃圾，劝阻不文明行为，每月至少进行一次，每次30人以上。',
    ],
    ['目标: "世界环保日开展宣传，清扫楼道", 时间: 6月5日', '6月5日世界环保日，开展宣传，清扫楼道。'],
    ['目标: 办茶话会, 时间: 10月下午', '10月的一天下午办茶话会。'],
    ['目标: 慰问老人, 时间: 九月初九', '农历九月初九慰问老人。'],
    ['目标: 清扫楼道, 时间: 4月1日至4月5日', '4月1日至5日清扫楼道。'],
    // Who comes to a meeting does not hold it, and how often stands with what comes again.
    [
      '目标: "开展宣传培训会，增强责任感", 时间: 每月一次, 参加: [组长, 党员代表]',
      '每月开展一次宣传培训会，组长和党员代表参加，增强责任感。',
    ],
    [
      '目标: 开办“英语会话”讲座, 主讲: 外籍人士, 服务对象: [居民, 学生]',
      '邀请外籍人士为居民和学生开办“英语会话”讲座。',
    ],
    ['目标: 举行歌咏比赛, 服务对象: 居民', '面向居民举行歌咏比赛。'],
    ['目标: "举办联欢会，邀请老年人社团表演", 服务对象: 老年人', '面向老年人举办联欢会，邀请老年人社团表演。'],
    ['目标: "保证服务室整洁", 服务对象: 育龄群众', '保证服务室整洁，服务对象为育龄群众。'],
    ['目标: 继续播放宣传片, 服务对象: [游客, 农民工]', '继续面向游客和农民工播放宣传片。'],
    ['目标: 送月饼、大米, 服务对象: 低保户', '向低保户送月饼、大米。'],
    ['目标: "送米送油，打扫卫生", 服务对象: 残疾人', '为残疾人送米送油，打扫卫生。'],
    ['目标: 粽子一部分送给老人和儿童, 服务对象: [空巢老人, 特教学校儿童]', '粽子一部分送给空巢老人和特教学校儿童。'],
    ['目标: 一起做面灯', '大家一起做面灯。'],
    ['目标: "举行开幕式，表演节目", 参加: 社区表演团', '举行开幕式，社区表演团表演节目。'],
    [
      '目标: 8个支部成立8支队伍, 参加: [支部书记, 网格员, 居民代表], 步骤: [支部书记担任领队]',
      '8个支部成立8支队伍，组织支部书记、网格员和居民代表参加，支部书记担任领队。',
    ],
    ['目标: 参加“文明礼让”活动, 地点: 广场, 参与单位: 志愿者总队', '与志愿者总队一起，在广场参加“文明礼让”活动。'],
    // Who answers stands behind all that is done.
    ['目标: 管好服务室, 责任人: 计生专干, 步骤: [掌握药具用法]', '管好服务室，掌握药具用法，由计生专干负责。'],
    [
      '目标: 制定方案, 步骤: [详细记录到查人员, "对未到的人员查明原因，与上级联系", 及时解决问题]',
      '制定方案，详细记录到查人员，对未到的人员查明原因，与上级联系，及时解决问题。',
    ],
    [
      '目标: "举行半决赛，胜者进入决赛", 步骤: [四个队抽取标签, 抽到相同字母的为一组]',
      '举行半决赛，胜者进入决赛。四个队抽取标签，抽到相同字母的为一组。',
    ],
    ['目标: 做好干预工程, 起因: 与科技服务相结合', '与科技服务相结合，做好干预工程。'],
    ['目标: 宣传防火, 责任人: 溪口社区', '宣传防火。'],
    // Of those who are named in part all are named.
    ['目标: 组织妇女代表座谈, 参加: [妇女代表, 社区书记]', '组织妇女代表和社区书记座谈。'],
    [
      '目标: "落实学习制度，组织党员学习", 时间: 每月, 参加: 各支部党员',
      '落实学习制度，每月组织党员学习，各支部党员参加。',
    ],
    [
      '目标: 书记讲党课, 主讲: 社区党委书记, 服务对象: 全体党员, 时间: 七一前',
      '“七一”前，社区党委书记为全体党员讲党课。',
    ],
    ['目标: 慰问党员, 时间: 春节前、七一前', '春节前、“七一”前，慰问党员。'],
    ['目标: 配备保洁员, 衡量: "保洁员12名，垃圾桶60个"', '配备保洁员12名、垃圾桶60个。'],
    [
      '目标: "悬挂横幅，发放消防明白纸", 服务对象: [居民, 商户], 衡量: 发放明白纸2000份以上',
      '悬挂横幅，向居民和商户发放消防明白纸2000份以上。',
    ],
    ['目标: 签订集体合同, 服务对象: 小微企业', '与小微企业签订集体合同。'],
    ['目标: 规范台账, 责任人: 支部书记, 步骤: [会议记录, 党员名册]', '规范台账：会议记录、党员名册，由支部书记负责。'],
    ['目标: 书法、绘画兴趣班, 服务对象: 小学生', '面向小学生举办书法、绘画兴趣班。'],
    ['目标: “小手拉大手”清洁家园, 时间: 7月中旬', '7月中旬开展“小手拉大手”清洁家园活动。'],
    ['目标: 法治讲座进校园, 服务对象: 中小学生', '面向中小学生开展法治讲座进校园活动。'],
    ['目标: 图书漂流, 地点: 图书室', '在图书室开展图书漂流活动。'],
    ['目标: "文艺汇演，表彰孝星", 参与单位: 妇联', '会同妇联举办文艺汇演，表彰孝星。'],
    ['目标: 开展募书, 步骤: ["居民捐书，登记造册", 月底归还]', '开展募书：居民捐书，登记造册；月底归还。'],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('what stands beside the tasks', () => {
  test('a body that is to be set up is said with those who are in it; what is wrong leads', () => {
    const said = paper(
      `文种: 环境整治实施方案\n目的: 改善环境\n存在问题: [道路狭窄]\n组织: [{编号: 组, 名称: 整治领导小组, 变动: 成立, 日期: 年内, 牵头: 书记任组长, 构成: [委员, 组长]}]\n重点: [{标题: 任务, 取: [J0]}, {标题: 保障, 取: [J1]}]\n${plans('目标: 清理垃圾', '目标: "成立领导小组，明确分工", 对应: [组]')}`,
    );
    expect(said).toContain('为改善环境，针对道路狭窄的问题，溪口社区决定开展环境整治，方案如下。');
    expect(said).toContain('成立整治领导小组，书记任组长，委员和组长为成员，明确分工。');
    expect(said).not.toContain('已成立');
  });

  test('things to be brought are a list of their own; a long event holds no other one that only falls within its days', () => {
    const said = paper(
      `文种: 元宵节活动方案\n事由: 元宵节\n目的: 过节\n${plans('目标: 图书漂流, 时间: 4月1日至30日', '目标: 举办分享会, 时间: 4月8日', '目标: 举办朗诵会, 时间: 4月9日', '目标: 准备灯笼、丝带2盘、锅、棉线')}`,
    );
    expect(said).toContain('所需物资\n\n灯笼、丝带2盘、锅、棉线。');
    expect(said).toContain('（二）4月8日举办分享会。');
    const themes = '重点: [{标题: 安排, 取: [J0, J1, J2]}]\n';
    expect(
      paper(
        `文种: 元宵节活动方案\n事由: 元宵节\n目的: 过节\n${themes}${plans('目标: 图书漂流, 时间: 4月1日至30日', '目标: 举办分享会, 时间: 4月8日', '目标: 举办朗诵会, 时间: 4月9日')}`,
      ),
    ).toContain('（二）4月8日举办分享会。');
  });

  test('a body that has been set up is said in the task that renews it; a rate is a goal', () => {
    const said = paper(
      `文种: 普法工作计划\n目的: 增强法治观念\n目标: 知晓率达到90%以上\n存在问题: [形式单一，参与率不高]\n组织: [{编号: 组, 名称: 普法领导小组, 变动: 调整, 日期: 年内, 牵头: 书记任组长}]\n重点: [{标题: 领导, 取: [J0]}, {标题: 重点, 取: [J1]}]\n${plans('目标: "调整充实普法领导小组，每半年研究一次工作", 对应: [组]', '目标: 种树')}`,
    );
    expect(said).toContain('溪口社区针对形式单一、参与率不高的问题，以知晓率达到90%以上为目标，制定本计划。');
    expect(said).toContain('调整充实普法领导小组，书记任组长，每半年研究一次工作。');
  });

  test('points of a long plan have their fields before them where each has its own', () => {
    const topics = ['科普', '便民利民', '养老', '环境整治', '文体活动', '就业', '禁毒', '助残'];
    const all = (names: readonly string[]) =>
      plans(...names.map((topic, at) => `专题: ${topic}, 目标: 办好第${at + 1}件事`));
    expect(paper(all(topics))).toContain('一、科普宣传。办好第1件事。\n\n二、便民利民。办好第2件事。');
    expect(paper(all([...topics.slice(0, 7), '科普']))).toContain('一、办好第1件事。');
  });

  test('hours of one day have that day over them', () => {
    const said = paper(
      `文种: 植树活动方案\n事由: 植树活动\n目的: 爱绿\n${plans('目标: 集合, 时间: "3月12日8:30"', '目标: 植树, 时间: 9:00至11:00', '目标: 准备树苗, 责任人: 后勤组')}`,
    );
    expect(said).toContain('活动时间\n\n2026年3月12日。');
    expect(said).toContain('（一）8:30，');
    expect(said).toContain('后勤组负责准备树苗。');
  });

  test('who leads and who asked are said of a plan without headings', () => {
    const said = paper(`指导思想: 以党的二十大精神为指导，深入学习\n上级: 区科协\n${plans(...TWO)}`);
    expect(said).toContain('2026年，溪口社区在区科协指导下，以党的二十大精神为指导，深入学习，');
  });

  test('short headings are points of one section, others sections of their own', () => {
    const themes = '重点: [{标题: 邻里乐, 取: [J0]}, {标题: 邻里帮, 取: [J1]}, {标题: 注意事项, 取: [J2]}]\n';
    const said = paper(
      `文种: 邻里节活动方案\n事由: 邻里节\n目的: 促进和谐\n方案: {地点: 广场}\n${themes}${plans(...TWO, '目标: 购买保险')}`,
    );
    expect(said).toContain(
      '## 二、活动内容\n\n（一）邻里乐。打扫楼道。\n\n（二）邻里帮。修剪绿篱。\n\n## 三、注意事项',
    );
  });

  test('an organisation without a leader is told; things come before what is said of them; a day of the week stands in brackets', () => {
    const said = paper(
      `文种: 消防演练方案\n事由: 消防演练\n目的: 防火\n方案: {时间: 4月18日星期三, 物资: [对讲机6台, 毛巾由居民自带, 横幅1条, 包粽子用具]}\n组织: [{名称: [指挥组, 抢险组], 变动: 设置, 日期: 年内}]\n${plans(...TWO)}`,
    );
    expect(said).toContain('组织领导\n\n设置指挥组和抢险组。');
    expect(said).toContain('对讲机6台、横幅1条、包粽子用具；毛巾由居民自带。');
    expect(said).toContain('2026年4月18日（星期三）。');
  });

  test.each([
    ['暂定5月28日至30日', '2026年5月28日至30日（暂定）'],
    ['当天16时', '2026年元宵节当天16时'],
  ])('the time of the whole: %s', (typed, said) =>
    expect(paper(`文种: 元宵节活动方案\n事由: 元宵节\n目的: 过节\n方案: {时间: ${typed}}\n${plans(...TWO)}`)).toContain(
      said,
    ),
  );
});

describe('a plan for a village that the ledger describes', () => {
  const village = (more: string) => paper(`文种: 近期规划\n${more}${plans(...TWO)}`);
  const text = renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: 中山村, 户数: 410, 总人口: 1480, 耕地面积: 1500亩, 党员数: 40}\n年度: 2025\n计划年度: 2026\n不适用: 样本专项\n文种: 近期规划\n存在问题: [村内无企业]\n重点: [{标题: 近年的工作, 取: [路]}, {标题: 规划目标, 取: [J0, J1]}]\n活动: [{编号: 路, 日期: 近年来, 主题: 硬化组道, 类别: 日常工作}]\n${plans('目标: 种植烟叶', '目标: 抚育山场')}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find('work-plan'),
    ).document,
  );
  test('begins with the village as it stands and what was done', () => {
    expect(text).toContain('# 中山村2026年近期规划\n\n中山村制定2026年近期规划。\n\n## 一、基本情况\n\n中山村');
    expect(text).toMatch(/目前，村内无企业。\n\n## 二、近年的工作\n\n.*硬化组道.*\n\n## 三、规划目标/s);
    expect(text).not.toContain('同时，继续');
    expect(village('')).not.toContain('基本情况');
  });
});

test('the title of the points names its matter once', () => {
  const ledger = ledgerOf(`${HEAD}事由: 民政工作\n${plans(...TWO)}`);
  const said = renderMarkdown(
    buildReport(openLedger(ledger, { dated: '2026-03-01' }), LIBRARY.find('key-points')).document,
  );
  expect(said).toMatch(/^# 溪口社区2026年民政工作要点\n/);
});

test.each([
  ['事由: 民政工作\n', '溪口社区2026年民政工作计划'],
  ['事由: 纪念建党95周年\n', '溪口社区2026年纪念建党95周年活动计划'],
])('the title of a plan without a name: %s', (yaml, title) =>
  expect(paper(`${yaml}${plans(...TWO)}`)).toMatch(new RegExp(`^# ${title}\n`)),
);

describe('stages', () => {
  test('are called what they are, with their days', () => {
    const said = paper(
      `文种: 卫生月活动实施方案\n事由: 卫生月\n${plans(
        '目标: "动员准备，开展宣传", 时间: 4月1日至5日',
        '目标: 组织实施, 步骤: [清理楼道, 清扫广场], 时间: 4月6日至30日',
      )}`,
    );
    expect(said).toContain('动员准备阶段（4月1日至5日）。开展宣传。');
    expect(said).toContain('组织实施阶段（4月6日至30日）。清理楼道，清扫广场。');
  });
  test('one alone is work like any other', () => {
    expect(item('目标: "检查整改，排查小区", 时间: 5月1日至10日')).toBe('5月1日至10日，检查整改，排查小区。');
  });
});

test('a time beside preparations is still that of the whole', () => {
  const said = paper(
    `文种: 重阳节活动方案\n事由: 重阳节\n重点: [{标题: 活动过程, 取: [J0, J1]}, {标题: 事前准备, 取: [J2, J3]}]\n${plans(
      '目标: 举办联欢会, 时间: 10月下午',
      '目标: 举行茶话会, 时间: 10月下午',
      '目标: 布置会场, 时间: 活动前',
      '目标: 购买物资, 时间: 活动前',
    )}`,
  );
  expect(said).toContain('活动时间\n\n2026年10月（下午）。');
  expect(said).not.toContain('活动前');
});

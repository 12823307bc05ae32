import { describe, expect, test } from 'vitest';
import { benchLedger } from '../../scripts/bench-ledger.mjs';
import { buildReport, openLedger } from '../../src/build.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { matters } from '../../src/narrative/matters/matter.js';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { openMatters } from '../../src/narrative/plans/going-on/open-matters.js';
import { heldOften } from '../../src/narrative/plans/task/held-often.js';
import { riseOf } from '../../src/narrative/plans/task/plan-base.js';
import { shortcomings, toldProblems } from '../../src/narrative/plans/task/shortcomings.js';
import { taskTarget } from '../../src/narrative/plans/task/task-target.js';
import { tellTask } from '../../src/narrative/plans/task/tell-task.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { EXAMPLES, LIBRARY, ledgerOf, readExample } from '../support.js';

const PLANS = ['overall-plan', 'work-plan', 'brief-plan', 'standards-plan', 'key-points'];

const ledgerWith = (yaml: string) =>
  ledgerOf(`社区: {名称: 溪口社区, 注册志愿者: 702}\n年度: 2025\n${yaml.includes('活动:') ? '' : '活动: []\n'}${yaml}`);
const told = (ledger: Ledger) => ledger.plans.map((plan) => wordsOf(tellTask(plan, ledger).whole));
const bodyOf = (ledger: Ledger, id: string) =>
  renderMarkdown(buildReport(openLedger(ledger, { dated: '2025-12-10' }), LIBRARY.find(id)).document).split(
    '\n## 附件',
  )[0] ?? '';

/** Without what a sentence adds to a target: 要, 把 and where it began. */
const plain = (text: string) =>
  text
    .replace(/要|把/g, '')
    .replace(/\d+月、\d+月(?=举?办)/g, '')
    .replace(/由(?:上年|前期|现有)的[^，。；]*?(?=增|扩|提)/g, '')
    .replaceAll('增加到', '达到');

describe('a task', () => {
  test.each([
    [
      '{专题: 志愿服务, 目标: 注册志愿者达到800名, 时间: 年底前, 责任人: 青年志愿服务队}',
      '年底前，注册志愿者要由现有的702名增加到800名（责任单位：青年志愿服务队）',
    ],
    [
      '{专题: 志愿服务, 目标: 注册志愿者达到700名, 时间: 年底前, 责任人: 宣传专干}',
      '年底前，注册志愿者要达到700名（责任人：宣传专干）',
    ],
    ['{专题: 道德讲堂, 目标: 办满12场, 时间: 全年, 责任人: 宣传专干}', '道德讲堂要办满12场（责任人：宣传专干）'],
    [
      '{专题: 典型选树, 目标: 评选文明家庭, 时间: 9月底前, 责任人: 社区妇联}',
      '9月底前要评选文明家庭（责任单位：社区妇联）',
    ],
    [
      '{专题: 十个一, 目标: 十项内容各不少于一次, 责任人: 文体专干}',
      '“十个一”活动要做到十项内容各不少于一次（责任人：文体专干）',
    ],
    ['{专题: 宣传信息, 目标: 信息100条以上, 时间: 每月汇总上报}', '信息100条以上，每月汇总上报'],
    [
      '{专题: 其他, 目标: 施划车位120个, 时间: 6月底前, 责任人: 社区居委会, 问题: 夜里停车堵了消防通道。}',
      '针对夜里停车堵了消防通道的问题，6月底前要施划车位120个（责任单位：社区居委会）',
    ],
    [
      '{目标: 民主测评社区干部, 时间: 年底, 步骤: [10月：发表格, 11月：述职, 公布结果]}',
      '年底要民主测评社区干部，10月发表格，11月述职，公布结果',
    ],
    ['{目标: 开展暑期活动, 步骤: 办小型运动会}', '要开展暑期活动，办小型运动会'],
    ['{专题: 文体活动, 步骤: 办歌唱赛；办运动会, 时间: 7月}', '7月要办歌唱赛；办运动会'],
    [
      '{目标: 开展“献一技”活动, 地点: 党群服务中心, 参与单位: [市二小, 派出所], 服务对象: 老人, 时间: 3月, 责任人: 社区党委}',
      '3月要会同市二小和派出所，在党群服务中心面向老人开展“献一技”活动（责任单位：社区党委）',
    ],
    ['{目标: 在广场办面向老人的邻里节, 地点: 广场, 服务对象: 老人}', '要在广场办面向老人的邻里节'],
  ])('%s', (plan, sentence) => expect(told(ledgerWith(`计划:\n  - ${plan}`))).toEqual([sentence]));

  test('begins with what its rows counted, and not where it asks for no more than that', () => {
    const rows = '活动:\n  - {编号: A, 日期: 2025-03-01, 主题: 集中清洁, 类别: 环境整治, 场次: 40}\n';
    const of = (goal: string) => told(ledgerWith(`${rows}计划:\n  - {专题: 环境整治, 对应: [A], 目标: ${goal}}`));
    expect(of('集中清洁不少于48次')[0]).toBe('在上年集中清洁40场的基础上，要集中清洁不少于48次');
    expect(of('集中清洁不少于40次')[0]).toBe('要集中清洁不少于40次');
  });

  test('grows from what rows with its name counted', () => {
    const rows = '活动:\n  - {日期: 2025-07-01, 主题: 少年编程夏令营, 类别: 未成年人, 场次: 12}\n';
    const [text] = told(ledgerWith(`${rows}计划:\n  - {专题: 未成年人, 目标: 编程夏令营扩至16场}`));
    expect(text).toBe('编程夏令营要由上年的12场扩至16场');
  });

  test('a target that does not grow has no base', () => {
    expect(riseOf('不滑坡')).toBeUndefined();
    expect(riseOf('微型消防站增至四个，老宅用电改造200户')).toMatchObject({
      value: 4,
      unit: '个',
      rest: '，老宅用电改造200户',
    });
  });
});

describe('open matters', () => {
  const open = (result: string) => {
    const ledger = ledgerWith(`活动:\n  - {日期: 2025-02-01, 主题: 联席会议, 类别: 共建, 成效: ${result}}\n`);
    return openMatters(matters(ledger), ledger).map(({ text }) => text);
  };
  test('are what was put off into the next year, and what is left of something', () => {
    expect(open('认领22个，两个加装扶手项目转入2026年')).toEqual(['两个加装扶手项目转入2026年']);
    expect(open('登记31件，办结27件，其余4件由街道跟进')).toEqual(['办结27件，其余4件由街道跟进']);
  });
  test('are not what was closed, nor what moved within the year', () => {
    expect(open('剩余4处由网格长挂账，春节前全部销号')).toEqual([]);
    expect(open('列入2025年清单12条')).toEqual([]);
  });
});

test('an indicator short of its standard is told once, with the plan that names it', () => {
  const indicators = '指标:\n  - {名称: 再就业安置率, 实际: 83.3%}\n';
  const [gap, ...more] = shortcomings(
    ledgerWith(`${indicators}计划:\n  - {专题: 帮扶救助, 目标: 再就业安置率达到85%以上}`),
  );
  expect(wordsOf(gap?.said ?? [])).toBe('再就业安置率83.3%，比85%的标准低1.7个百分点');
  expect(gap?.plan?.target).toBe('再就业安置率达到85%以上');
  expect(more).toEqual([]);
  const problem = shortcomings(ledgerWith(`${indicators}存在问题:\n  - 再就业安置率为83.3%，岗位不足`));
  expect(problem.map(({ said }) => wordsOf(said))).toEqual(['再就业安置率为83.3%，岗位不足']);
});

test('a problem that names an indicator without its figures gets them, and the reason', () => {
  const ledger = ledgerWith(
    '指标:\n  - {名称: 再就业安置率, 实际: 80.6%, 原因: 能上夜班的岗位去不了}\n存在问题:\n  - 登记失业人员年龄偏大，再就业安置率没有达到标准。',
  );
  const said = (gap: string) => `登记失业人员年龄偏大，再就业安置率80.6%，${gap}，主要是能上夜班的岗位去不了`;
  expect(shortcomings(ledger).map((one) => wordsOf(one.said))).toEqual([said('比85%的标准低4.4个百分点')]);
  // Under 存在问题 the difference is nobody's question.
  const short = said('没有达到85%的标准');
  expect(toldProblems(ledger).map(wordsOf)).toEqual([short]);
  expect(bodyOf(ledger, 'annual-report')).toContain(short);
});

test('a problem that a plan takes up is told once, before its task; a list of items has the task alone', () => {
  const yaml =
    '存在问题: [夜里停车难。]\n计划:\n  - {目标: 施划车位60个, 时间: 6月底前, 责任人: 社区居委会, 问题: 夜里停车难}\n';
  const said = {
    'overall-plan': '解决夜里停车难的问题。\n\n要施划车位60个。',
    'work-plan': '针对夜里停车难的问题，6月底前要施划车位60个（责任单位：社区居委会）。',
  };
  for (const [id, task] of Object.entries(said)) {
    const body = bodyOf(ledgerWith(yaml), id);
    expect(body.split('夜里停车难')).toHaveLength(2);
    expect(body).toContain(task);
  }
  expect(bodyOf(ledgerWith(yaml), 'key-points')).toContain('\n\n2026年，溪口社区6月底前要施划车位60个。');
  expect(bodyOf(ledgerWith(yaml), 'key-points')).not.toContain('停车难');
});

test('few tasks stand one by one, under no heading of the sample', () => {
  const plans = [
    '{类别: 志愿服务, 任务: 在邮局十字劝导文明出行, 日期: 3月, 负责: 青年志愿者队, 对应: 邮局十字行人乱穿马路多, 衡量: 每周不少于2次}',
    '{类别: 帮扶救助, 任务: 46户空巢老人每户结对1名志愿者, 日期: 全年}',
    '{类别: 社区教育, 任务: 民法典讲座4场, 衡量: 签到册}',
  ];
  const rows = ['{日期: 每月, 主题: 空巢老人探访, 类别: 帮扶救助, 场次: 12次, 受益: 46户}'];
  const ledger = ledgerWith(
    `存在问题: [邮局十字行人乱穿马路多, 空巢老人探访靠社区干部，志愿者少]\n计划:\n${plans.map((one) => `  - ${one}\n`).join('')}活动:\n${rows.map((one) => `  - ${one}\n`).join('')}`,
  );
  const of = (id: string) => bodyOf(ledger, id);
  for (const id of PLANS.filter((one) => one !== 'standards-plan')) expect(of(id)).not.toMatch(/^##/m);
  expect(of('standards-plan').length).toBeLessThan(700);
  expect(of('work-plan')).toContain(
    '一是针对邮局十字行人乱穿马路多的问题，3月在邮局十字劝导文明出行，每周不少于2次（责任单位：青年志愿者队）。',
  );
  // 存在问题 that one plan alone speaks of leads to it; the row that the plan takes up is not carried on beside it.
  expect(of('work-plan')).toContain('针对空巢老人探访靠社区干部、志愿者少的问题，46户空巢老人每户结对1名志愿者');
  // Half of a problem is not named as if it were the whole: each stands with its task.
  expect(of('overall-plan')).toContain('要办好三件事。');
  expect(of('overall-plan')).toContain('针对空巢老人探访靠社区干部、志愿者少的问题，');
  for (const id of PLANS) expect(of(id)).not.toMatch(/短板|探访照常/);
  expect(of('key-points')).toContain('溪口社区要办好三件事。\n\n一、3月在邮局十字劝导文明出行，每周不少于2次。');
  expect(of('key-points')).toContain('三、举办民法典讲座4场。');
  expect(of('work-plan')).toContain('民法典讲座4场（考核依据：签到册）。');
});

/** The work plan of a ledger that holds these tasks and nothing else. */
const planned = (head: string, ...plans: readonly string[]) =>
  bodyOf(ledgerWith(`${head}活动: []\n计划:\n${plans.map((one) => `  - ${one}\n`).join('')}`), 'work-plan');

test('tasks that have their dates are a list by dates; all the year is one of them', () => {
  const body = planned(
    '目的: 丰富老人的生活\n事由: 老年文化\n',
    '{专题: 文体活动, 目标: 送春联, 时间: 1月}',
    '{专题: 志愿服务, 目标: 组织志愿者到老人家中打扫卫生, 时间: 3月, 责任人: 志愿者}',
    '{专题: 文体活动, 目标: 办好合唱班, 时间: 全年}',
    '{专题: 文体活动, 目标: 举办“邻里节”, 时间: 4月底, 问题: 邻里“进门就关门，出门不相识”}',
  );
  expect(body).toContain('2026年，为丰富老人的生活，溪口社区抓好老年文化工作，具体安排如下。\n\n1月：送春联。\n\n');
  // Who is in the task does not answer for it as well.
  expect(body).toContain('\n3月：组织志愿者到老人家中打扫卫生。\n');
  expect(body).toContain('\n全年：办好合唱班。\n');
  expect(body).toContain('\n4月底：针对邻里“进门就关门，出门不相识”的问题，举办“邻里节”。\n');
  // Nothing was there before, so nothing goes on.
  expect(body).not.toMatch(/继续|[一二三]是/);
});

test('a time that comes again stands with what comes again, a measure with its task', () => {
  const body = planned(
    '',
    '{专题: 党建, 目标: 建立谈心制度，班子成员至少谈话一次, 时间: 每半年}',
    '{专题: 党建, 目标: 召开居民代表会议，民主测评干部, 时间: 年终, 衡量: 测评结果与奖金挂钩}',
    '{专题: 社区教育, 目标: 整理图书并编码造册, 衡量: 图书编码造册}',
    '{专题: 环境整治, 目标: 清理楼道, 时间: 每月, 衡量: 清理记录}',
  );
  expect(body).toContain('一、建立谈心制度，每半年班子成员至少谈话一次。');
  expect(body).toContain('二、年终召开居民代表会议，民主测评干部，测评结果与奖金挂钩。');
  expect(body).toContain('三、整理图书并编码造册。');
  expect(body).toContain('四、每月清理楼道（考核依据：清理记录）。');
});

test('a problem that a task names is said with it, once; one word in common is no answer to it', () => {
  const body = planned(
    '不适用: 样本专项\n存在问题: [65幢等处路面低洼, 72幢、59幢墙角不卫生, 树高叶茂]\n',
    '{专题: 其他, 目标: 督查车库住人的环境卫生和消防安全}',
    '{专题: 环境整治, 目标: 解决65幢等处路面低洼，72幢、59幢墙角卫生和树高叶茂等绿化问题}',
  );
  expect(body).toContain(
    '溪口社区将督查车库住人的环境卫生和消防安全；解决65幢等处路面低洼，72幢、59幢墙角卫生和树高叶茂等绿化问题。',
  );
  expect(body).not.toMatch(/针对|短板/);
  // A paper of a community that runs none of the campaigns is a plan and no more.
  expect(body).toMatch(/^# 溪口社区2026年工作计划\n/);
});

test('what the ledger has of meetings and counts of its own is material', () => {
  const rows = [
    '{日期: 2025-08-15, 主题: 居民议事会, 类别: 会议, 专题: 居民自治, 成效: 背街的路灯月底前修复}',
    '{日期: 全年, 主题: 矛盾纠纷调解, 类别: 日常工作, 专题: 调解, 数据: [受理纠纷 47件, 调解成功 45件]}',
  ];
  const body = bodyOf(ledgerWith(`活动:\n${rows.map((row) => `  - ${row}\n`).join('')}`), 'key-points');
  expect(body).toContain('上年召开居民议事会，背街的路灯月底前修复；');
  expect(body).toContain('受理纠纷47件，调解成功45件');
});

describe('each paper has its own purpose', () => {
  const ledger = readExample('hexie-2025.yaml');
  const texts = new Map(PLANS.map((id) => [id, bodyOf(ledger, id)]));
  const of = (id: string) => texts.get(id) ?? '';
  test('who and until when in the plan alone, when in the items, neither where it is why and where to', () => {
    expect(of('work-plan')).toContain(
      '3月至11月，开展榭浜清漂不少于20次，投诉不多于3件（责任单位：护河队；考核依据：巡河记录）。',
    );
    expect(of('key-points')).toContain('\n（二）3月至11月开展榭浜清漂不少于20次，投诉不多于3件。');
    expect(of('overall-plan')).toContain('在上年榭浜清漂18次的基础上，要开展榭浜清漂不少于20次，投诉不多于3件。');
    expect(of('brief-plan')).toContain('；要开展榭浜清漂不少于20次，投诉不多于3件。');
  });
  test('what shows that it is done stands where the plan is held to account', () => {
    expect(PLANS.filter((id) => of(id).includes('考核依据：认领清单和对账表'))).toEqual([
      'work-plan',
      'standards-plan',
    ]);
  });
  test('an indicator short of its standard is told with its reason, or is what the task is to lift', () => {
    expect(of('overall-plan')).toContain('比85%的标准低4.4个百分点，主要是登记失业的多在五十岁上下');
    expect(of('key-points')).toContain('为把再就业安置率由80.6%提高到85%，家门口招聘会办4场');
  });
  test('no two of them have half of their sentences in common, but a paper and its brief form', () => {
    expect(of('brief-plan').length).toBeLessThan(of('overall-plan').length * 0.75);
    const sentences = (id: string) =>
      of(id)
        .split(/[。；\n]/)
        .filter((one) => one.length > 8);
    for (const a of PLANS)
      for (const b of PLANS) {
        if (a >= b || `${a} ${b}` === 'brief-plan overall-plan') continue;
        const [less, more] = [sentences(a), sentences(b)].sort((x, y) => x.length - y.length);
        const shared = (less ?? []).filter((one) => more?.includes(one));
        expect(shared.length / (less?.length ?? 1), `${a} ${b}: ${shared.join(' | ')}`).toBeLessThan(0.5);
      }
  });
});

describe('下一步打算', () => {
  const steps = (ledger: Ledger) => bodyOf(ledger, 'annual-report').split('下一步打算\n\n')[1] ?? '';

  test('has each plan once, in the order of 计划, under no heading of the year and without what the report has told', () => {
    const ledger = readExample('hexie-2025.yaml');
    const text = steps(ledger);
    for (const { title } of ledger.themes) expect(text).not.toContain(`${title}。`);
    expect(ledger.plans.filter((plan) => !isToldOnce(text, plan))).toEqual([]);
    expect(text).not.toMatch(/上年|停车难/);
  });

  test('has no field of work called 下一步', () => {
    const own = `社区: {名称: 海尼村}\n年度: 2025\n不适用: 样本专项\n重点: [{标题: 宣传, 取: [甲]}, {标题: 下一步, 取: [乙, 丙, 丁]}]\n活动: [{编号: 甲, 日期: 3月, 主题: 宣传防火, 类别: 平安建设}]\n计划: [{编号: 乙, 目标: 继续宣传防火}, {编号: 丙, 目标: 完善防火设施}, {编号: 丁, 目标: 加强队伍}]\n`;
    const text = steps(ledgerOf(own));
    expect(text).toContain('一是继续宣传防火。');
    expect(text).not.toContain('下一步。');
  });

  test('tells a few plans one by one, with their time and who answers', () => {
    const text = steps(readExample('street/qiaodong-2025-q3.yaml'));
    expect(text).toContain(
      '2025年第四季度，社区要做好两项工作：11月底前清掏背街雨水井40口，由环境专干负责；“四点半”书房',
    );
  });
});

test('a full year of small deeds comes to its end: two that were paired are not asked for again', () => {
  for (const number of [0, 1, 2, 3]) expect(bodyOf(ledgerOf(benchLedger(number, 200)), 'annual-report')).not.toBe('');
});

/** As it was typed, or with the verb that goes with what is held. */
const isToldOnce = (text: string, plan: Ledger['plans'][number]): boolean => {
  const { target = '' } = plan;
  const clauses = taskTarget(plan).split(/[，、]/);
  return (
    [target, heldOften(target) ?? target].some((said) => plain(text).split(plain(said)).length === 2) ||
    clauses.every((clause) => plain(text).includes(plain(clause)))
  );
};

describe.each(PLANS)('%s', (id) => {
  test.each(EXAMPLES)('tells each plan of %s once, and no field talk', (name) => {
    const ledger = readExample(name);
    const body = bodyOf(ledger, id);
    const lacking = ledger.plans.filter((plan) => !isToldOnce(body, plan));
    expect(lacking.map(({ target }) => target)).toEqual([]);
    expect(body).not.toMatch(/待补|接续开展|还没有安排|尽快组建|目标是：|情况是：|结果是：|undefined|\{\{|。。|，，/);
  });

  test('says of an empty ledger one sentence, and of no blank that there is one', () => {
    const body = bodyOf(readExample('empty.yaml'), id);
    if (id !== 'standards-plan') expect(body.split('\n\n')[1]?.split('。').length).toBe(2);
    expect(body).not.toMatch(/具体安排见附件|短板|照常/);
  });
});

describe("headings of the plans' own", () => {
  const ledger = ledgerWith(`活动:
  - {日期: 3月5日, 主题: 邻里集市, 类别: 志愿服务, 简介: 摆出理发、磨刀12个摊位, 人次: 230}
重点:
  - {标题: 办好群众的事, 取: [志愿服务]}
  - {标题: 抓制度, 概述: 制度立在前面, 取: [JH-02, JH-01]}
  - {标题: 设岗定责, 取: [JH-03]}
补写: [{处: 设岗定责, 文: 岗位每年评一次。}]
计划:
  - {编号: JH-01, 目标: 建立谈心谈话制度, 专题: 志愿服务}
  - {编号: JH-02, 目标: 公布测评结果, 步骤: [贴在楼道, 发在群里]}
  - {编号: JH-03, 目标: 开展“献一技”活动, 地点: 党群服务中心}
  - {编号: JH-04, 目标: 补种绿化带}
`);

  test.each(['overall-plan', 'work-plan', 'key-points'])('are the sections of %s', (id) => {
    const text = bodyOf(ledger, id);
    const at = [
      '、抓制度\n',
      '制度立在前面。',
      '谈心谈话',
      '、设岗定责\n',
      '献一技',
      '岗位每年评一次。',
      '补种绿化带',
    ].map((words) => text.indexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(text).not.toContain('办好群众的事');
  });

  test('say what stands under them as far as the paper goes into it', () => {
    expect(bodyOf(ledger, 'work-plan')).toContain('公布测评结果，贴在楼道、发在群里');
    expect(bodyOf(ledger, 'key-points')).toContain('公布测评结果，贴在楼道、发在群里');
    expect(bodyOf(ledger, 'brief-plan')).not.toContain('贴在楼道');
    expect(bodyOf(ledger, 'work-plan')).toContain('在党群服务中心开展“献一技”活动');
    expect(bodyOf(ledger, 'key-points')).not.toContain('党群服务中心');
  });

  test('are no headings of the report, but of its next steps', () => {
    const [report = '', next = ''] = bodyOf(ledger, 'annual-report').split('下一步打算\n\n');
    expect(report).toContain('办好群众的事');
    expect(report).not.toMatch(/抓制度|设岗定责/);
    expect(next).toMatch(/是抓制度。.*是设岗定责。.*补种绿化带/s);
  });

  test('the themes of the report are those of the plans where none takes a plan', () => {
    const [first] = ledger.themes.slice(0, 1);
    const [care, ...others] = ledger.plans;
    const two = (plans: typeof ledger.plans) => ({
      ...ledger,
      plans,
      themes: [
        { title: '办好群众的事', statement: undefined, takes: first?.takes ?? [] },
        { title: '补绿添景', statement: undefined, takes: ['环境整治'] },
      ],
    });
    const green = others.slice(2).map((plan) => ({ ...plan, topic: '环境整治' }));
    const both = two([care, ...green].flatMap((plan) => plan ?? []));
    expect(bodyOf(both, 'work-plan')).toMatch(/一、办好群众的事.*二、补绿添景/s);
    // One measure under a heading, and three under none: no 一、.
    expect(bodyOf(two(ledger.plans), 'work-plan')).not.toContain('办好群众的事');
  });
});

test('tasks that stand under 二、重点任务 are counted （一）（二）, and no 一、 stands within 二、', () => {
  const body = bodyOf(readExample('hexie-2025.yaml'), 'standards-plan');
  expect(body).toMatch(/^## 二、重点任务\n\n（一）.+。\n\n（二）/mu);
  expect(body.match(/^(?:## )?一、/gmu)).toHaveLength(1);
});

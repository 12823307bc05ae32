import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { asMembers } from '../../src/narrative/deeds/as-members.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const HEAD = '社区: {名称: 溪口社区}\n年度: 2026\n计划年度: 2026\n不适用: 样本专项\n活动: []\n';
const paper = (yaml: string): string =>
  renderMarkdown(
    buildReport(openLedger(ledgerOf(`${HEAD}${yaml}`), { dated: '2026-03-01' }), LIBRARY.find('work-plan')).document,
  );
const plans = (...all: readonly string[]) => `计划:\n${all.map((one, at) => `  - {编号: J${at}, ${one}}\n`).join('')}`;
const MORE = ['目标: 打扫楼道', '目标: 修剪绿篱', '目标: 清理小广告', '目标: 写总结'];
/** The first task of a scheme with four others. */
const item = (plan: string, more = ''): string =>
  /\n(?:（一）|一、)(.+?)\n/.exec(paper(`文种: 清洁日活动方案\n事由: 清洁日\n${more}${plans(plan, ...MORE)}`))?.[1] ??
  '';

describe('who does a task', () => {
  test.each([
    // Who is in what is set up stands before its name; what is set up by those who run it is theirs.
    [
      '目标: "成立宣传志愿者队伍，定期上门", 参加: [退休教师, 居民中的骨干]',
      '成立由退休教师和居民中的骨干组成的宣传志愿者队伍，定期上门。',
    ],
    ['目标: 成立宣传志愿者队伍, 参加: 社区工作人员', '社区工作人员成立宣传志愿者队伍。'],
    // Somebody answers, and somebody else acts.
    ['目标: 吟诵古今名作, 参加: [党员, 青少年], 责任人: 社区党总支', '社区党总支组织党员和青少年吟诵古今名作。'],
    ['目标: 坚持主题党日, 参加: [总支, 各支部], 责任人: 社区党总支', '总支和各支部坚持主题党日。'],
    ['目标: 调解邻里纠纷, 责任人: 单元长', '单元长调解邻里纠纷。'],
    ['目标: "分发物资，负责人现场分工", 责任人: 活动负责人', '分发物资，负责人现场分工。'],
    ['目标: "成立工作小组，书记任组长", 责任人: 社区书记', '成立工作小组，书记任组长。'],
    // A part of the ground does nothing: those do who are there.
    ['目标: 写春联区为居民写春联, 参加: [书法爱好者], 服务对象: 居民', '写春联区由书法爱好者为居民写春联。'],
    ['目标: 配合鉴定火灾起因, 参与单位: [林业局, 派出所]', '配合林业局和派出所鉴定火灾起因。'],
    ['目标: 入户送上慰问品, 服务对象: 残疾人', '入户向残疾人送上慰问品。'],
    ['目标: 上山宣传防火, 时间: 清明等重要节日, 参加: 全体村干部', '清明等重要节日，全体村干部上山宣传防火。'],
    ['目标: 开好民主生活会, 参加: 党员', '党员开好民主生活会。'],
    [
      '目标: "开展宣传活动，动员居民投身创建", 服务对象: [居民, 青少年]',
      '面向居民和青少年开展宣传活动，动员居民投身创建。',
    ],
    ['目标: 走访残疾人, 责任人: 社区', '走访残疾人。'],
    ['目标: 清除杂物, 责任人: 村委会, 参加: 清整队伍', '村委会组织清整队伍清除杂物。'],
    ['目标: "第二项，三人接力接水带", 参加: [参演队员三人]', '参演队员三人接力接水带。'],
    ['目标: "第三项，模拟火灾，进行灭火", 参加: [参演队员10人]', '参演队员10人模拟火灾，进行灭火。'],
    ['目标: "以社区为主，共同开展民族工作", 参与单位: 清真寺', '以社区为主，会同清真寺共同开展民族工作。'],
    ['目标: 无乱堆乱放, 地点: 住宅楼及公共区域', '住宅楼及公共区域无乱堆乱放。'],
    ['目标: 大规模喷洒药物, 地点: 楼道等重点区域', '在楼道等重点区域大规模喷洒药物。'],
    ['目标: 举办亲子活动, 起因: 配合创建“绿色社区”', '配合创建“绿色社区”，举办亲子活动。'],
    ['目标: 举办亲子活动, 起因: 小区孩子多', '针对小区孩子多的情况，举办亲子活动。'],
    [
      '目标: "举办亲子活动，评出优胜家庭", 参加: [家长, 孩子], 步骤: [家长和孩子共同表演, 评出优胜家庭并颁发奖品]',
      '举办亲子活动：家长和孩子共同表演；评出优胜家庭并颁发奖品。',
    ],
    ['目标: "民主评议党员", 参加: [支部委员]', '支部委员民主评议党员。'],
    ['目标: "书记讲党课，表彰优秀党员", 主讲: 党总支书记', '党总支书记讲党课，表彰优秀党员。'],
    [
      '目标: 每两小时巡查堤段一次, 时间: 水位超过警戒线时, 参加: 救援组',
      '水位超过警戒线时，救援组每两小时巡查堤段一次。',
    ],
    ['目标: 落实值班制度, 时间: 汛期, 责任人: 网格员', '汛期，网格员落实值班制度。'],
    ['目标: 打扫楼道, 时间: 定期, 责任人: 网格员', '网格员定期打扫楼道。'],
    ['目标: 文艺演出, 参加: [舞蹈队, 合唱队]', '组织文艺演出，舞蹈队和合唱队参加。'],
    ['目标: "为期5天的科学夏令营，做模型", 责任人: 社工站', '社工站举办为期5天的科学夏令营，做模型。'],
    ['目标: "便民服务日，提供理发", 地点: 文化广场', '在文化广场举办便民服务日，提供理发。'],
    ['目标: "定期召开工作例会，研究问题", 时间: 每季度一次', '每季度召开一次工作例会，研究问题。'],
    ['目标: "组织社区干部学法，做好笔记", 时间: 每月一次', '每月组织社区干部学法一次，做好笔记。'],
    ['目标: 结合登记办证发放宣传资料, 服务对象: 外来务工人员', '结合登记办证向外来务工人员发放宣传资料。'],
    [
      '目标: 举办书法、绘画两个班, 主讲: 志愿者, 步骤: [书法班20人, 绘画班16人]',
      '举办书法、绘画两个班：书法班20人、绘画班16人，由志愿者主讲。',
    ],
    ['目标: 每月5日开展志愿服务, 服务对象: [独居老人, 残疾人]', '每月5日，面向独居老人和残疾人开展志愿服务。'],
    ['目标: 妇科病免费普查, 地点: 卫生站, 服务对象: 低保妇女', '在卫生站面向低保妇女开展妇科病免费普查。'],
    [
      '目标: 趣味运动会, 步骤: [拔河, 跳绳, 踢毽子], 参加: 妇女代表队',
      '举办趣味运动会，妇女代表队参加，项目有拔河、跳绳、踢毽子。',
    ],
    ['目标: 举办拔河比赛, 步骤: [以组为单位, 每组出6人]', '举办拔河比赛：以组为单位；每组出6人。'],
    [
      '目标: 绿化覆盖率达到35%以上, 步骤: [补种树木300棵, 设立宣传栏]',
      '绿化覆盖率达到35%以上：补种树木300棵；设立宣传栏。',
    ],
    ['目标: “七彩课堂”不少于30课时, 主讲: [志愿者, 教师]', '“七彩课堂”不少于30课时，由志愿者和教师主讲。'],
    ['目标: "重阳节举办百叟宴，为老人拍照", 参加: 志愿者', '重阳节举办百叟宴，为老人拍照，志愿者参加。'],
    // One word of another clause names none of those who are told apart by their age.
    [
      '目标: "重阳节举办百叟宴，为金婚老人拍照", 服务对象: 80岁以上老人',
      '重阳节面向80岁以上老人举办百叟宴，为金婚老人拍照。',
    ],
    // What a step has said is not said before it.
    [
      '目标: 按规则兑奖, 地点: 兑奖处, 步骤: [在兑奖处确认答案, 交回谜题, 签名后领奖]',
      '按规则兑奖：在兑奖处确认答案；交回谜题；签名后领奖。',
    ],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

describe('what a task is to bring about', () => {
  test.each([
    ['目标: 定期学习, 衡量: "更新观念，服务居民的能力提高"', '定期学习，更新观念，提高服务居民的能力。'],
    ['目标: 定期学习, 衡量: "活动的频率提升，服务的意识增强"', '定期学习，提升活动的频率，增强服务的意识。'],
    ['目标: 组织健康咨询, 衡量: 居民健康知识知晓率', '组织健康咨询，提高居民健康知识知晓率。'],
    ['目标: 宣传民族政策, 衡量: 居民参与创建的积极性', '宣传民族政策，提高居民参与创建的积极性。'],
    ['目标: 组织防火演练, 衡量: 居民的安全意识', '组织防火演练，增强居民的安全意识。'],
    ['目标: 组织夜间巡逻, 衡量: 辖区刑事案件发案率', '组织夜间巡逻，降低辖区刑事案件发案率。'],
    ['目标: 开展宣传活动, 衡量: "居民特别是孩子了解传统节日"', '开展宣传活动，使居民特别是孩子了解传统节日。'],
    [
      '目标: 做好法制宣传, 步骤: [开办家长学校, 开设专题讲座], 衡量: 青少年法律素质提高',
      '做好法制宣传，开办家长学校，开设专题讲座，提高青少年法律素质。',
    ],
  ])('%s', (plan, said) => expect(item(plan)).toBe(said));
});

test.each([
  [['王甲（书记）任副组长', '李乙任副组长', '赵丙'], '王甲（书记）、李乙任副组长，赵丙为成员'],
  [['组长王甲', '成员李乙'], '组成人员为组长王甲和成员李乙'],
  [['民警', '楼长', '等'], '民警、楼长等为成员'],
])('who is what in a body: %s', (members, said) => expect(asMembers(members)).toBe(said));

describe('the first sentence, and what stands beside it', () => {
  const first = (yaml: string) => paper(`${yaml}${plans(...MORE)}`).split('\n')[2];
  test.each([
    ['文种: 森林防火工作方案\n事由: 森林防火\n目的: 加强领导\n', '为加强领导，溪口社区制定本方案。'],
    [
      '文种: 创建无烟社区工作计划\n事由: 创建无烟社区\n目的: 保护健康\n方案: {主题: 无烟你我}\n',
      '为保护健康，溪口社区决定开展创建无烟社区活动，计划如下。',
    ],
    [
      '文种: 助残日活动方案\n事由: 第二次“助残日”活动，今年的主题是“同行”\n目的: 倡导助残\n',
      '为倡导助残，溪口社区决定开展第二次“助残日”活动，今年的主题是“同行”，方案如下。',
    ],
  ])('%s', (yaml, said) => expect(first(yaml)).toBe(said));

  test('an arrangement of which nothing is said but what is arranged', () =>
    expect(paper(`文种: 党日活动安排\n事由: 党日活动\n${plans(...MORE)}`)).toContain(
      '为组织好党日活动，溪口社区作如下安排。',
    ));
  test('what is set up for the paper is not there yet', () =>
    expect(
      paper(
        `文种: 创建工作方案\n事由: 创建卫生村\n组织: [{编号: 组, 名称: 创建领导小组, 变动: 成立, 牵头: 书记任组长}]\n${plans('目标: 分工到人, 对应: 组', ...MORE)}`,
      ),
    ).toContain('成立创建领导小组，书记任组长。分工到人。'));
  test('what a paper is on is what it is for, where nothing else says so', () =>
    expect(first('文种: 创建工作方案\n事由: 创建卫生村\n')).toBe('为创建卫生村，溪口社区制定本方案。'));
  test('on whose word a whole plan is stands in its first sentence, and no meeting that nobody named', () => {
    const topics = ['党建', '志愿服务', '文体活动', '环境整治', '就业', '调解', '宣传信息', '养老', '基础设施', '反诈'];
    const two = (topic: string) => ['有关', '各项'].map((which) => `专题: ${topic}, 目标: 做好${topic}${which}工作`);
    const said = paper(`上级: 街道党工委\n${plans(...topics.flatMap(two))}`);
    expect(said).toMatch(/2026年，溪口社区按照街道党工委部署，[^。]*安排[^。]*工作。\n/);
    expect(said).not.toMatch(/全会|现安排如下/);
  });
  test('a 预案 is one', () => {
    const said = paper(`文种: 防汛应急预案\n事由: 防汛应急\n目的: 减少损失\n${plans(...MORE)}`);
    expect(said).toContain('# 溪口社区2026年防汛应急预案');
    expect(said).toContain('为减少损失，溪口社区制定本预案。');
  });
  test('a goal that somebody is to come to is what the plan is for', () =>
    expect(paper(`文种: 民族工作计划\n目的: 促进和谐\n目标: 使社区成为优秀社区\n${plans(...MORE)}`)).toContain(
      '为促进和谐，使社区成为优秀社区，溪口社区制定本计划。',
    ));
  test('a year that stands in the name of the paper is said once', () =>
    expect(paper(`文种: 2026年春节活动方案\n事由: 春节活动\n${plans(...MORE)}`)).toContain(
      '# 溪口社区2026年春节活动方案',
    ));
  test('what one does for others is the matter of the paper, and not done in its first sentence', () =>
    expect(paper(`文种: 关工委工作计划\n事由: 关心下一代工作\n依据: 街道要求\n${plans(...MORE)}`)).toContain(
      '围绕关心下一代工作，',
    ));
  test('a goal that is one of the tasks stands there', () =>
    expect(
      paper(
        `文种: 创建活动方案\n事由: 创建活动\n目的: 促进和谐\n目标: 每年创建2个楼院\n${plans('目标: 创建2个楼院, 时间: 每年', ...MORE)}`,
      ).match(/2个楼院/g),
    ).toHaveLength(1));
  test('a long list of who is in a group is one sentence of parts', () =>
    expect(
      paper(
        `文种: 清洁日活动方案\n事由: 清洁日\n方案: {分工: [组长甲某（书记、主任）, "成员乙某（委员），丙某（队员）"]}\n${plans(...MORE)}`,
      ),
    ).toContain('组长甲某（书记、主任）；成员乙某（委员），丙某（队员）。'));
  test('who is in a group is one sentence', () =>
    expect(
      paper(
        `文种: 清洁日活动方案\n事由: 清洁日\n方案: {分工: [领导小组组长甲某, 副组长乙某, 各单位主席为成员]}\n${plans(...MORE)}`,
      ),
    ).toContain('领导小组组长甲某，副组长乙某，各单位主席为成员。'));
});

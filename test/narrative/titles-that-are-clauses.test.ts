import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { classifyTitle } from '../../src/narrative/titles/classify-title.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { toldRows } from './told-rows.js';

const paperOf = (source: string): string =>
  narrative(
    ledgerOf(`社区: {名称: 东街社区}\n年度: 2025\n不适用: 样本专项\n${source}`),
    LIBRARY.find('annual-report').report.sections ?? [],
  )
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)))
    .join('');

/** Titles as an old accountant types them: half the sentence stands in them, and nothing is held or carried out before it. */
describe('a title that is a clause', () => {
  test.each([
    ['落实上级部署，开展“创先争优”活动', '动'],
    ['楼栋长和业主委员会成员议事', '动'],
    ['动员“五老”参与暑期活动', '动'],
    ['会员缴费参加工会活动', '主谓'],
    ['坚持书记抓、抓书记', '动'],
    ['加大资金投入深入推进旧区改造', '动'],
    ['打抗旱井180眼', '动'],
    ['新打自来水井3眼保饮用水安全', '动'],
    ['三夏到田间地头看望困难群众，和他们一起割麦', '动'],
    ['免费配钥匙', '动'],
    ['修理自行车、电动车', '动'],
    ['趁行情好转大力发展养殖业', '动'],
    ['大组以大棚菜为龙头带动露天菜，建设蔬菜基地', '主谓'],
    ['西湾组奶牛养殖发展迅速', '主谓'],
    ['全村选择养殖业作为主要产业', '主谓'],
    ['村“两委”带领全村人民部署开展创建卫生村工作', '主谓'],
    // What these are remains a name.
    ['菜园变花园', '名'],
    ['文明祭扫鲜花换纸钱', '名'],
    ['东风新村垃圾分类数据', '名'],
    ['枫林一家亲，邻里共此时', '名'],
  ])('%s is %s', (title, kind) => expect(classifyTitle(title).kind).toBe(kind));

  test.each([
    ['东堤种植金鸡菊、地被菊等花木6万株', '在东堤种植金鸡菊、地被菊等花木6万株'],
    ['围墙上绘制健康向上的墙体画', '在围墙上绘制健康向上的墙体画'],
    ['老村主街（600米）打造民俗街一条', '在老村主街（600米）打造民俗街一条'],
    ['地膜玉米、救济款、宅基地审批等公开公示', '对地膜玉米、救济款、宅基地审批等进行公开公示'],
  ])('%s says where or to what', (title, text) => expect(classifyTitle(title)).toEqual({ kind: '动', text }));
});

describe('a title that only labels its row', () => {
  test.each([
    ['日期: 全年, 主题: 修路, 类别: 环境整治, 简介: "改造硬化学府路、观景路"', '改造硬化学府路、观景路。'],
    ['日期: 全年, 主题: 社区活动, 类别: 文体活动, 简介: 开展文化活动、市民教育等', '开展文化活动、市民教育等。'],
    [
      '日期: 全年, 主题: 党员下沉, 类别: 志愿服务, 参加: 下沉党员, 简介: 主动认领服务岗位、参加巡逻',
      '组织下沉党员主动认领服务岗位、参加巡逻。',
    ],
    [
      '日期: 每月, 主题: 财务经费, 类别: 日常工作, 简介: "管好各项专款，按时到街道财务室报销经费"',
      '社区每月管好各项专款，按时到街道财务室报销经费。',
    ],
    ['日期: 全年, 主题: 上级任务, 类别: 日常工作, 简介: 由网格员分头落实', '完成上级任务，由网格员分头落实。'],
    [
      '日期: 1月28日, 主题: 区领导看望, 类别: 走访慰问, 主办: 区委书记刘某, 服务对象: [困难党员, 特困家庭]',
      '1月28日，区委书记刘某看望困难党员和特困家庭。',
    ],
    [
      '日期: 全年, 主题: 更新画廊和黑板报, 类别: 宣传信息, 简介: "定期更新版面和内容，刊出科普知识"',
      '定期更新画廊和黑板报的版面和内容，刊出科普知识。',
    ],
    [
      '日期: 全年, 主题: 居务公开, 类别: 日常工作, 简介: 在居务公开栏及时更新财务状况、会议信息',
      '在居务公开栏及时更新财务状况、会议信息。',
    ],
    [
      '日期: 1月25日, 主题: 反诈禁毒宣传, 类别: 宣传信息, 地点: 步行街广场, 参加: 社区志愿者, 简介: 给过路群众讲防骗知识',
      '1月25日，社区组织志愿者在步行街广场开展反诈禁毒宣传，给过路群众讲防骗知识。',
    ],
    ['日期: 5月, 主题: 红楼街道运动会, 类别: 文体活动, 成效: 乒乓球团体第一名', '参加红楼街道运动会'],
  ])('%s', (row, said) => expect(toldRows(row)).toContain(said));
});

describe('who did it, row after row', () => {
  test('by what or with whom is said once', () => {
    const rows = ['医疗服务', '助困服务', '红十字募捐'].map(
      (title) => `日期: 全年, 主题: ${title}, 类别: 帮扶救助, 依托: 卫生服务站`,
    );
    expect(toldRows(...rows)).toContain('依托卫生服务站开展医疗服务、助困服务、红十字募捐');
  });
  test('a meeting does what its title says, and the summary goes on', () =>
    expect(
      toldRows(
        '日期: 全年, 主题: 群众会逐项讨论表决, 类别: 日常工作, 参加: 村民, 简介: 讨论表决建设内容、补助资金等事项',
      ),
    ).toContain('群众会逐项讨论表决建设内容、补助资金等事项'));

  test('whose paper it is is no host of its own', () => {
    const text = paperOf(
      '署名: 东街社区妇联\n活动:\n  - {日期: 3月, 主题: 三八运动会, 类别: 文体活动, 主办: 社区妇联}\n  - {日期: 6月, 主题: 六一游园会, 类别: 文体活动, 主办: 社区妇联}\n',
    );
    expect(text.match(/社区妇联|东街社区/g) ?? []).toHaveLength(0);
  });
});

describe('a number with the clause that it belongs to', () => {
  test.each([
    [
      '日期: 1月, 主题: “献爱心”活动, 类别: 帮扶救助, 简介: 社区干部带头为困难家庭捐赠, 数据: [捐赠过冬衣物 20余件]',
      '社区干部带头为困难家庭捐赠过冬衣物20余件',
    ],
    [
      '日期: 全年, 主题: 伤残军人医疗服务, 类别: 帮扶救助, 简介: "建立医疗档案，定期免费测血糖", 数据: [建立医疗档案的伤残军人 3名]',
      '为3名伤残军人建立医疗档案，定期免费测血糖',
    ],
    [
      '日期: 6月, 主题: 重铺海福巷路面, 类别: 环境整治, 简介: "接报后联系市政部门，20个工作日内将路面重铺"',
      '20个工作日内将海福巷路面重铺',
    ],
    ['日期: 3月5日, 主题: 便民服务, 类别: 志愿服务, 数据: [理发 17人]', '为17人理发'],
    ['日期: 10月4日, 主题: 走访独居老人, 类别: 走访慰问, 数据: [走访家庭 15户]', '走访独居老人15户'],
    ['日期: 10月2日, 主题: 兔子灯课堂, 类别: 文体活动, 人次: 50余人, 数据: [扎成兔子灯 48盏]', '扎成兔子灯48盏'],
    ['日期: 年内, 主题: 强弱电网整修, 类别: 环境整治, 数据: [整修电网 3条]', '整修强弱电网3条'],
    ['日期: 年内, 主题: 沟渠清淤疏浚, 类别: 环境整治, 数据: ["沟渠 5条，长730米"]', '清淤疏浚沟渠5条（长730米）'],
    ['日期: 年内, 主题: 水闸闸门维修, 类别: 环境整治, 数据: [水闸 5座]', '开展5座水闸闸门维修'],
    ['日期: 全年, 主题: 各种鱼类养殖, 类别: 日常工作, 数据: [鱼类养殖 300余亩]', '开展各种鱼类养殖300余亩'],
  ])('%s', (row, said) => {
    expect(toldRows(row)).toContain(said);
    expect(toldRows(row)).not.toMatch(/，种鱼类|有扎成|走访家庭|捐赠，捐赠|路面重铺海福巷/);
  });
  test('partners are named, each', () =>
    expect(
      toldRows(
        '日期: 5月29日, 主题: 协会活动日宣传, 类别: 宣传信息, 参与单位: [娄北社区, 众泾社区, 御窑社区, 玉成社区]',
      ),
    ).toContain('娄北社区、众泾社区、御窑社区和玉成社区'));
});

describe('who is in a body, in parts', () => {
  test.each([
    ['[居民组长21人, 邻长57人]', '居民组长21人、邻长57人'],
    ['[每支11人, 其中组长1人, 组员10人]', '每支11人，其中组长1人、组员10人'],
    ['[大专8人, 35岁以下12人]', '大专8人；35岁以下12人'],
  ])('%s', (makeup, said) =>
    expect(paperOf(`活动: []\n组织: [{名称: 巡防队, 类型: 队伍, 人员结构: ${makeup}}]\n`)).toContain(said),
  );
});

test('an evening stays with its day, and for whom is said once', () => {
  const rows = [
    '日期: 7月7日, 主题: 部署会, 类别: 会议, 简介: 划分工作小组',
    '日期: 7月8日晚, 主题: 专题汇报会, 类别: 会议, 简介: 了解总体情况',
  ];
  expect(toldRows(...rows)).not.toContain('，晚');
  expect(
    toldRows('日期: 1月, 主题: 为困难家庭献爱心, 类别: 帮扶救助, 参加: [社区干部, 居民], 服务对象: 困难军烈属'),
  ).not.toMatch(/为困难军烈属为/);
});

describe('somebody who is named', () => {
  test.each([
    ['主题: 免费测血压, 参加: 诊所史大夫, 数据: [测量血压 36人]', '诊所史大夫为36人免费测血压。'],
    [
      '主题: 修理自行车、电动车, 参加: 王师傅, 数据: [免费打气 20余台次]',
      '王师傅修理自行车、电动车，免费打气20余台次。',
    ],
    ['主题: 放映雷锋电影, 参加: [车师傅, 居民, 小朋友]', '车师傅为居民和小朋友放映雷锋电影。'],
  ])('%s did it, and was called together by nobody', (row, told) =>
    expect(paperOf(`活动:\n  - {日期: 2025-02-28, 类别: 志愿服务, ${row}}\n`)).toContain(told),
  );
});

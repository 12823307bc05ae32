import { describe, expect, it, test } from 'vitest';
import { proposeTopics } from '../../../src/ledger/wording/propose-topics.js';

const of = (title: string, category = '其他', date = '2025-07-20', notTopics: readonly string[] = []) =>
  proposeTopics({ title, category, date, topics: [], notTopics });

describe('words that are no subject', () => {
  it.each([
    ['合作风筝制作', '窗口服务'],
    ['森林防火巡山', '消防'],
    ['护林防火宣传', '消防'],
    ['烟花爆竹看护', '助学托管'],
    ['看护卧床病人', '助学托管'],
    ['成立五老调解小组', '关爱老人'],
    ['老人调解小组调解纠纷', '关爱老人'],
    ['暑期读书班', '理论学习'],
    ['亲子读书会', '学习型单位'],
    ['股份公司减租帮扶', '帮困'],
    ['到部队慰问联欢', '帮困'],
    ['计生优质服务', '窗口服务'],
    ['评选最美楼栋长', '居民小组'],
    ['评选身边好人', '英模宣讲'],
    ['雷锋路清扫', '学雷锋'],
    ['书店门口垃圾清理', '文化市场监督'],
    ['家长里短话邻里', '家校社共育'],
    ['找到楼道停车的最大公约数', '文明公约'],
    ['慰问消防站', '消防'],
    ['慰问消防站', '平安社区'],
    ['慰问消防救援队员', '帮困'],
    ['平安家庭评选', '平安社区'],
    ['五一路口抢修', '劳动节'],
    ['道路整治和零星工程维修', '应急维修'],
    ['核查整改环保督办件', '环保课堂'],
    ['与物业管理公司对接协商', '居民自治'],
    ['反诈宣传进楼道', '楼院整治'],
    ['低保申请民主评议会', '组织生活'],
    ['民主评议政风行风', '组织生活'],
    ['维修水闸闸门', '应急维修'],
    ['当家塘抢修', '应急维修'],
    ['家电维修', '应急维修'],
    ['“创充分就业社区、促发展”游园活动', '再就业'],
    ['春节走访慰问', '传统节日'],
    ['中秋节前安全检查', '传统节日'],
    ['大病、残疾和特困家庭情况', '助残'],
    ['实践科学发展观教育', '科普'],
    ['老年人和下岗失业人员情况', '就业'],
    ['书记抓民族团结', '民族团结教育月'],
    ['社区活动室重阳活动', '基础设施'],
    ['边调查、边民主评议', '组织生活'],
    ['村民实行科学种田', '科普'],
    ['科学调整种植业结构', '科普'],
    ['新打自来水井保村民饮用水安全', '平安社区'],
    ['绘制积极、健康、文明、向上的宣传画', '健康'],
    ['健康向上的文化生活', '健康'],
    ['修缮市场库房', '应急维修'],
    ['帮扶部门协调新修水泥路', '帮困'],
    ['修理雨伞、维修小家电', '应急维修'],
    ['村庄绿化', '绿色社区'],
    ['把反诈列入议事日程', '居民自治'],
    ['关心下一代工作会', '关工委宣讲'],
    ['关工委换届', '关工委宣讲'],
    ['宣传《老年人权益保障法》', '关爱老人'],
    ['《残疾人保障法》宣传', '助残'],
    ['慰问留守儿童和贫困学生', '助学托管'],
    ['走访留守老人', '助学托管'],
  ])('%s is not %s', (title, topic) => expect(of(title, '其他', '2025-05-02')).not.toContain(topic));
});

describe('subjects in other words', () => {
  it.each([
    ['防范电信诈骗', '平安社区'],
    ['灭火器培训', '消防'],
    ['珍爱生命 远离毒品', '无毒社区'],
    ['四点半课堂', '助学托管'],
    ['楼组长例会', '居民小组'],
    ['好婆婆好媳妇', '文明家庭'],
    ['旧衣回收', '低碳生活'],
    ['护苗行动', '扫黄打非'],
    ['书店网吧检查', '文化市场监督'],
    ['消防站开放日', '消防'],
    ['上门维修水电', '应急维修'],
    ['楼道灯维修', '应急维修'],
    ['民主评议党员', '组织生活'],
    ['再就业招聘会', '再就业'],
    ['春节联欢会', '传统节日'],
    ['端午包粽子送老人', '传统节日'],
    ['重阳节慰问老人', '传统节日'],
    ['民族团结进步宣传月启动', '民族团结教育月'],
    ['科学知识讲座', '科普'],
    ['活动室改造', '基础设施'],
    ['用电安全检查', '平安社区'],
    ['健康讲座', '健康'],
    ['小区绿化', '绿色社区'],
    ['居民议事会', '居民自治'],
    ['关心下一代宣讲', '关工委宣讲'],
    ['留守儿童暑期学堂', '助学托管'],
    ['走访残疾人', '助残'],
  ])('%s is %s', (title, topic) => expect(of(title)).toContain(topic));
});

test('a meeting that plans for a day is not held for it', () => {
  expect(of('部署学雷锋活动月', '会议', '2025-02-27')).toEqual(['学雷锋']);
  expect(of('雷锋广场志愿活动', '志愿服务', '2025-03-02')).toContain('学雷锋纪念日');
});

test('a day is proposed near it, where a word may mean it, and not where the title names it', () => {
  expect(of('五一慰问', '其他', '2025-04-29')).toContain('劳动节');
  expect(of('五一慰问', '其他', '2025-08-29')).not.toContain('劳动节');
  expect(of('庆端午', '其他', '2025-05-30')).toEqual(['传统节日']);
});

test('what brings another is enough, and what was taken away is not proposed again', () => {
  expect(of('消防演练')).toEqual(['消防']);
  expect(of('禁毒宣传')).toEqual(['无毒社区']);
  expect(of('消防演练', '其他', '2025-07-20', ['消防'])).toEqual(['平安社区']);
});

describe('beside a topic of the row', () => {
  const beside = (title: string, topics: readonly string[], category = '其他') =>
    proposeTopics({ title, category, date: '2025-07-20', topics, notTopics: [] });

  it.each([
    ['理论学习', ['党建']],
    ['主题党日', ['党建']],
    ['五老宣讲', ['关心下一代']],
    ['消防演练', ['平安社区']],
    ['招聘会', ['就业']],
    ['春节联欢会', ['春节']],
  ])('%s of %j is said', (title, topics) => expect(beside(title, topics)).toEqual([]));

  it('a day is said by the matter that it is kept for', () =>
    expect(
      proposeTopics({ title: '雷锋广场集市', category: '其他', date: '2025-03-05', topics: ['学雷锋'], notTopics: [] }),
    ).toEqual([]));

  it('another matter is not', () => expect(beside('健康义诊', ['便民利民'])).toEqual(['健康']));

  it('what the category says is said', () => expect(beside('日常文体活动', [], '文体活动')).toEqual([]));
});

test('a lecture on a theme is no work in that field', () => {
  expect(of('邻里纠纷巧化解', '道德讲堂')).toEqual([]);
  expect(of('纠纷排查', '平安建设')).toEqual(['调解']);
});

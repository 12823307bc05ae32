import { describe, expect, test } from 'vitest';
import { classifyTitle } from '../../src/narrative/deeds/classify-title.js';
import { isPlainAct } from '../../src/narrative/deeds/plain-act.js';
import { named } from '../../src/narrative/year/name-deed.js';
import { toldRows } from './told-rows.js';

/** A title says what was done: it is the predicate, and no name behind 做好…工作 or 开展“…”活动. */
describe('a title that begins with a verb of one character', () => {
  test.each(['补装楼道灯', '订创建规划和责任表', '改市场收费方式', '修库房、配保鲜设备', '请戏班唱泗州戏', '换宣传栏'])(
    '%s is a predicate',
    (title) => expect(classifyTitle(title)).toEqual({ kind: '动', text: title }),
  );

  test.each(['建档立卡', '改革创新', '办公环境提升', '守卡口、助核酸', '教育基地', '排球比赛', '修缮活动'])(
    '%s is none',
    (title) => expect(isPlainAct(title)).toBe(false),
  );

  test('a column is no 宣传 of one', () =>
    expect(classifyTitle('宣传专栏')).toEqual({ kind: '事件', noun: '宣传专栏', verb: '开设' }));

  test.each([
    ['支部书记上党课', '主谓'],
    ['村民给两委送锦旗', '主谓'],
    ['汉族干部上门拜节', '主谓'],
    ['下岗失业人员推荐就业', '动'],
    ['帮少数民族青年找活', '动'],
    ['组织外出务工', '动'],
  ])('%s is %s', (title, kind) => expect(classifyTitle(title).kind).toBe(kind));
});

test.each([
  ['小旅店夜查', '平安建设', '开展小旅店夜查'],
  ['内河清草', '环境整治', '开展内河清草'],
  ['三清三拆', '环境整治', '开展三清三拆'],
  ['反诈进社区', '平安建设', '开展“反诈进社区”活动'],
  ['党建协调委员会', '会议', '召开党建协调委员会会议'],
  ['煤改气收尾', '其他', '做好煤改气收尾工作'],
])('%s is told by its end: %s', (name, category, said) => expect(named(name, category)).toBe(said));

/** One act is said once: its number stands with it. */
describe('an act and its number', () => {
  test.each([
    [
      '日期: 8月, 主题: 拆除违章搭盖, 类别: 环境整治, 数据: ["拆除 17处，面积 260平方米"]',
      '拆除违章搭盖17处（面积260平方米）。',
    ],
    ['日期: 10月, 主题: 评选民族团结好邻居, 类别: 典型选树, 数据: [评出好邻居 20户]', '评出民族团结好邻居20户。'],
    ['日期: 8月, 主题: 评好媳妇、好婆婆, 类别: 典型选树, 数据: [评出 20人]', '评出好媳妇、好婆婆20人。'],
    ['日期: 4月, 主题: 入户发倡议书, 类别: 宣传信息, 数据: [发放倡议书 2196份]', '入户发倡议书2196份。'],
    ['日期: 7月, 主题: 硬化后街, 类别: 其他, 数据: [硬化道路 1.8公里]', '硬化后街道路1.8公里。'],
    ['日期: 4月, 主题: 旱地黄豆连片种植, 类别: 其他, 数据: [种植 320亩]', '连片种植旱地黄豆320亩。'],
    [
      '日期: 春节前, 主题: 结对走访困难家庭, 类别: 走访慰问, 数据: [走访 56户, 慰问金 2.24万元]',
      '结对走访困难家庭56户，送上慰问金2.24万元。',
    ],
    [
      '日期: 6月1日, 主题: 给村小送书包, 类别: 未成年人, 人次: 75, 数据: [书包 53个, 图书 400册]',
      '给村小送书包53个、图书400册，75人次参加。',
    ],
    ['日期: 全年, 主题: 为群众办实事, 类别: 日常工作, 数据: [办实事 50余件]', '为群众办实事50余件。'],
    ['日期: 全年, 主题: 换宣传栏, 类别: 宣传信息, 场次: 12期, 数据: [宣传栏 26块]', '换宣传栏12期、26块。'],
    [
      '日期: 每周六, 主题: 清除楼道小广告, 类别: 环境整治, 参加: 除癣队, 场次: 40多次, 数据: [清除小广告 1万余张]',
      '清除楼道小广告，共40多次、1万余张。',
    ],
    ['日期: 1月至6月, 主题: 矛盾纠纷排查化解, 类别: 平安建设, 数据: [化解矛盾纠纷 40余件]', '排查化解矛盾纠纷40余件。'],
  ])('%s', (row, said) => expect(toldRows(row)).toContain(said));

  test('清理 and 装 are two acts, and no list', () =>
    expect(toldRows('日期: 6月, 主题: 平房区清脏, 类别: 环境整治, 数据: [清垃圾 32车, 装水槽 18个]')).toContain(
      '清垃圾32车，装水槽18个。',
    ));
});

/** Who does it, and with which verb. */
describe('the doer and the verb', () => {
  test.each([
    ['日期: 暑假, 主题: 网吧义务监督, 类别: 未成年人, 参加: 五老人员, 场次: 30次', '五老人员暑假开展网吧义务监督30次'],
    [
      '日期: 古尔邦节, 主题: 汉族干部上门拜节, 类别: 走访慰问, 参加: 社区干部, 数据: [拜节 60余户]',
      '社区汉族干部上门拜节60余户',
    ],
    [
      '日期: 5月, 主题: “五五”普法启动, 类别: 社区教育, 主讲: 司法所干部, 场次: 3场, 人次: 240余人次',
      '启动“五五”普法，共3场，邀请司法所干部主讲',
    ],
    ['日期: 每月第三周, 主题: 市民学校, 类别: 社区教育, 场次: 11课', '开课，共11课'],
    [
      '日期: 每周一, 主题: 书法辅导站, 类别: 未成年人, 主讲: 老干部, 人次: 18人',
      '开办书法辅导站，请老干部指导，18人参加',
    ],
    ['日期: 5月, 主题: 民族团结教育月, 类别: 宣传信息, 场次: 5场', '民族团结教育月活动5场'],
  ])('%s', (row, said) => expect(toldRows(row)).toContain(said));
});

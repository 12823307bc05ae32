import { describe, expect, it, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { asPoint } from '../../src/narrative/phrases/as-point.js';
import { grownTo } from '../../src/narrative/year/paper/grown-to.js';
import { keptSo } from '../../src/narrative/year/paper/kept-so.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { deeds, told } from './told-theme.js';

const paper = (text: string): string => {
  const { document } = buildReport(openLedger(ledgerOf(text), { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  return plainText(document).split('附件：')[0] ?? '';
};
const HEAD = '社区: {名称: 东街社区, 户数: 386, 党组织: 党支部}\n年度: 2012\n不适用: 样本专项\n';

describe('what was won before the year stands with what the community is', () => {
  const of = (title: string, honours: string) =>
    paper(
      `${HEAD}重点: [{标题: ${title}, 取: [巡逻, 荣誉]}, {标题: 文体, 取: [晚会]}]\n${deeds(
        '编号: 巡逻, 日期: 6月, 主题: 夜间巡逻, 类别: 平安建设',
        '编号: 晚会, 日期: 9月, 主题: 中秋晚会, 类别: 文体活动',
      )}荣誉: [${honours}]\n`,
    );

  it('by its years, the community before others', () => {
    const text = of(
      '平安',
      '{名称: 市红旗党支部, 日期: 2005年, 简介: 2004年、2005年两年获得}, {名称: 市文明社区, 日期: 2006年}',
    );
    expect(text).toContain('有居民386户。社区于2006年获评市文明社区；社区党支部2004年、2005年两年获评市红旗党支部。');
  });

  it('but not of this year, and not where a theme is about honours', () => {
    expect(of('平安', '{名称: 市文明社区, 日期: 5月}')).not.toContain('有居民386户。社区');
    expect(of('创建荣誉', '{名称: 市文明社区, 日期: 2006年}')).toContain('此前，社区于2006年获评市文明社区。');
  });
});

test.each([
  ['先下水、后路面、再配套', '社区坚持先下水、后路面、再配套'],
  ['分类管，一院一策', '社区坚持分类管，一院一策'],
  ['绿化、刷墙、纳污一起上', '社区坚持绿化、刷墙、纳污一起上'],
  ['防疫和复工两头抓', '社区坚持防疫和复工两头抓'],
  ['老少妇各有去处', '社区做到老少妇各有去处'],
  ['网格管到楼、服务送到门', '社区做到网格管到楼、服务送到门'],
  ['六支义工队、一个飞信群', '社区有六支义工队、一个飞信群'],
  ['七类辅导站天天有课', '社区七类辅导站天天有课'],
  ['开四种会，把人请进来', '社区开四种会，把人请进来'],
  ['社区党支部牵头，驻区单位一起干', '社区党支部牵头，驻区单位一起干'],
])('a theme that says %s begins with its verb', (statement, said) => {
  const text = paper(
    `${HEAD}重点: [{标题: 平安, 概述: ${statement}, 取: [巡逻]}]\n${deeds('编号: 巡逻, 日期: 6月, 主题: 夜间巡逻, 类别: 平安建设')}`,
  );
  expect(text).toContain(said);
});

test('a theme of indicators alone begins with what it says of itself', () => {
  const text = paper(
    `${HEAD}重点: [{标题: 指标, 概述: 逐项对照标准, 取: [满意率]}, {标题: 平安, 取: [巡逻]}]\n${deeds(
      '编号: 巡逻, 日期: 6月, 主题: 夜间巡逻, 类别: 平安建设',
    )}指标: [{名称: 满意率, 标准: ≥ 90%, 实际: 96%}]\n`,
  );
  expect(text).toContain('社区逐项对照标准。满意率达96%。');
});

test('a measure of a theme that falls short, and why, is told with the problems alone', () => {
  const text = paper(
    `${HEAD}重点: [{标题: 平安, 取: [巡逻, 参与率, 满意率]}]\n${deeds(
      '编号: 巡逻, 日期: 6月, 主题: 夜间巡逻, 类别: 平安建设',
    )}指标: [{名称: 参与率, 标准: ≥ 20%, 实际: 17%, 原因: 外来户多}, {名称: 满意率, 标准: ≥ 90%, 实际: 96%}]\n`,
  );
  expect(text.split('参与率').length - 1).toBe(1);
  expect(text).toContain('满意率达96%。');
});

test.each([
  ['人居环境', '改善人居环境'],
  ['党组织凝聚力、战斗力', '增强党组织凝聚力、战斗力'],
  ['环境和安全', '抓好环境和安全'],
  ['物业管理', '加强物业管理'],
  ['未成年人', '做好未成年人工作'],
  ['宣传发动', '做好宣传发动'],
  ['美化环境', '美化环境'],
  ['健全组织', '健全组织'],
  ['精雕细琢美环境', '精雕细琢美环境'],
  ['进网格、办实事', '进网格、办实事'],
  ['服务居民', '服务居民'],
  ['党建引领促发展', '党建引领促发展'],
  ['共学共建，让组织强起来', '共学共建，让组织强起来'],
])('%s as a point is %s', (heading, point) => expect(asPoint(heading)).toBe(point));

test.each([
  [
    '发展党员33名，流程从严、资料管细，为党组织添了新力量。',
    '发展党员33名，严格流程、细化资料管理，为党组织添了新力量。',
  ],
  ['专题研究党建，党建方向把得准、推进有力。', '专题研究党建，做到党建方向把得准、推进有力。'],
  ['开展巡逻，做到底数清楚、责任明确。', '开展巡逻，做到底数清楚、责任明确。'],
  ['开展培训，宣讲政策、解答疑问。', '开展培训，宣讲政策、解答疑问。'],
])('how well things were kept has its verb: %s', (text, said) => expect(keptSo(text)).toBe(said));

describe('deeds of one field and one doer', () => {
  const of = (second: string, what = '主题: 防汛演练, 类别: 平安建设', first = '6月') =>
    told(
      deeds(
        `编号: 甲, 日期: ${first}, 主题: 消防检查, 类别: 平安建设, 简介: 查商铺和出租屋, 成效: 整改隐患12处`,
        `编号: 乙, 日期: ${second}, ${what}, 人次: 90, 简介: 转移低洼处住户`,
      ),
      '甲, 乙',
    );

  it('stand in one sentence, the doer named once', () =>
    expect(of('全年', undefined, '全年')).toMatch(/整改隐患12处；组织防汛演练，[^。]*。/));
  it('not where each has its time', () => expect(of('7月')).toContain('整改隐患12处。7月组织防汛演练'));
  it('not where days would run back, or the fields differ', () => {
    expect(of('5月')).toContain('整改隐患12处。');
    expect(of('7月', '主题: 乒乓球赛, 类别: 文体活动')).not.toContain('；');
  });
});

test('a paper of a 街道 calls itself so, and its communities what they are', () => {
  const text = paper(
    `社区: {名称: 塔影街道, 党组织: 党工委, 户数: 4200, 党员数: 410}\n年度: 2012\n不适用: 样本专项\n重点: [{标题: 铸牢忠诚, 概述: 学习、制度、监督三样并举, 取: [学习]}, {标题: 文体, 取: [晚会, 例会]}]\n${deeds(
      '编号: 学习, 日期: 每月, 主题: 中心组学习, 类别: 党建, 场次: 16次',
      '编号: 晚会, 日期: 2012-09-03, 主题: 邻里文化节, 类别: 文体活动, 人次: 4300',
      '编号: 例会, 日期: 每月, 主题: 社区书记例会, 类别: 会议, 场次: 12次',
    )}荣誉: [{名称: 市先进基层党组织, 日期: 6月}]\n计划: [{目标: 办邻里节, 责任人: 文体中心}]\n`,
  );
  expect(text).toContain('街道坚持学习、制度、监督三样并举');
  expect(text).toContain('街道举办邻里文化节');
  expect(text).toContain('社区书记例会');
  expect(text.replaceAll('社区书记例会', '')).not.toContain('社区');
});

test.each([
  ['会做三道菜的由4人到22人。', '会做三道菜的由4人增加到22人。'],
  ['作业完成率由六成到九成五。', '作业完成率由六成提高到九成五。'],
  ['阵地建设由80平方米到1000平方米。', '阵地建设由80平方米扩大到1000平方米。'],
  ['发案由9起到2起，居民放心。', '发案由9起减少到2起，居民放心。'],
  ['发案由9起降到2起。', '发案由9起降到2起。'],
  ['投诉由每月15件到4件，噪音由每月40多个到6个。', '投诉由每月15件减少到4件，噪音由每月40多个减少到6个。'],
  ['亩产由三千斤到四千二百斤。', '亩产由三千斤增加到四千二百斤。'],
  ['登记率由六成多到九成五。', '登记率由六成多提高到九成五。'],
  ['剐蹭由去年9起到2起。', '剐蹭由去年9起减少到2起。'],
  ['由6户到30人。', '由6户到30人。'],
  ['由3号楼到5号楼，修路。', '由3号楼到5号楼，修路。'],
])('from how much to how much has its verb: %s', (text, said) => expect(grownTo(text)).toBe(said));

test('what two bodies are that had the same change is said once', () =>
  expect(told('组织: [{编号: 甲, 名称: [鸿发党支部, 富康党支部], 变动: 补选委员, 日期: 年内}]', '甲')).toContain(
    '完成鸿发、富康党支部委员补选',
  ));

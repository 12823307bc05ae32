import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { deeds, HEAD, told } from './told-theme.js';

/** By whom and for whom, what is still to come, and in which order. */

describe('who, and to whom', () => {
  const row = (fields: string) => told(deeds(`编号: 事, 日期: 6月, ${fields}`), '事');
  test.each([
    [
      '主题: “平安家庭”创建, 类别: 平安建设, 主办: 社区妇联, 简介: 宣传带动妇女共同创建平安和谐家庭',
      '社区妇联开展“平安家庭”创建，宣传带动妇女',
    ],
    [
      '主题: 送春联, 类别: 文体活动, 主办: 社区妇联, 参加: [书法协会书法家, 等], 简介: 书法家现场写春联、福字',
      '社区妇联组织书法协会书法家等送春联，',
    ],
    [
      '主题: 清楼道, 类别: 环境整治, 主办: 东园下沉党员王小满, 简介: 下沉党员发起清理楼道杂物、清通消防通道',
      '东园下沉党员王小满发起清理楼道杂物、清通消防通道',
    ],
    ['主题: “除四害”, 类别: 环境整治, 服务对象: 居民, 简介: 统一发放鼠药、蟑药', '向居民统一发放鼠药、蟑药'],
    ['主题: 报纸刊登服务热线, 类别: 宣传信息, 参与单位: [东城日报, 东城晚报]', '东城日报和东城晚报刊登服务热线'],
    [
      '主题: 学习党的方针政策, 类别: 社区教育, 主办: 社区妇联, 参加: [党员, 妇女], 场次: 多次',
      '社区妇联多次组织党员和妇女学习',
    ],
    ['主题: 受理公示期间举报, 类别: 日常工作, 数据: [收到举报电话 2起]', '6月'],
  ])('%s', (fields, said) => expect(row(fields)).toContain(said));

  test('who came is said of each', () =>
    expect(
      told(
        deeds(
          '编号: 一, 日期: 5月9日, 主题: 图书馆开馆表演, 类别: 文体活动, 参加: 社区舞龙队, 简介: 带来开场节目',
          '编号: 二, 日期: 6月5日, 主题: 医院签约表演, 类别: 文体活动, 参加: 社区舞龙队, 简介: 现场掌声不断',
        ),
        '一, 二',
      ).match(/舞龙队/g),
    ).toHaveLength(2));

  test('a part of a sum has those who went along', () =>
    expect(
      told(
        deeds(
          '编号: 总, 日期: 1月, 主题: 慰问困难家庭, 类别: 走访慰问, 合计自: [甲, 乙], 数据: [困难家庭 48户]',
          '编号: 甲, 日期: 1月22日, 主题: 冬日送暖, 类别: 走访慰问, 参与单位: [卫生服务中心], 受益人次: 11户, 简介: 每户送1床棉被',
          '编号: 乙, 日期: 1月28日, 主题: 走访困难党员, 类别: 走访慰问, 主办: 区委副书记刘杰, 参加: [社区支书王小满], 简介: 送上慰问金',
        ),
        '总, 甲, 乙',
      ),
    ).toMatch(/卫生服务中心.*11户.*王小满/s));

  test('those who are in a group', () =>
    expect(
      told(
        '组织: [{编号: 组, 名称: 创建领导小组, 变动: 成立, 牵头: 社区书记任组长，主任任副组长, 构成: [两委成员]}]\n',
        '组',
      ),
    ).toContain('成立创建领导小组，社区书记任组长，主任任副组长，两委成员为组员。'));
});

test('meetings stand in the order of the ledger', () =>
  expect(
    told(
      deeds(
        '编号: 大, 日期: 全年, 主题: 党员大会, 类别: 会议, 场次: 4次',
        '编号: 支, 日期: 全年, 主题: 支委会, 类别: 会议, 场次: 12次',
      ),
      '大, 支',
    ),
  ).toContain('党员大会4次、支委会12次'));

test('of what is still being done none is told as done', () =>
  expect(
    told(
      deeds(
        ...['安装防盗门', '加装电梯', '改造管网'].map(
          (what) => `编号: ${what}, 日期: 全年, 状态: 进行中, 主题: ${what}, 类别: 其他`,
        ),
      ),
      '安装防盗门, 加装电梯, 改造管网',
    ),
  ).toContain('社区还在加装电梯；正在改造管网。'));

describe('下一步打算', () => {
  const next = (fields: string) => {
    const ledger = ledgerOf(
      `${HEAD}活动: []\n计划: [{${fields}}, {目标: 发生险情时全力抢险}, {目标: 有问题积极上报}]\n`,
    );
    return plainText(buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report')).document);
  };
  test.each([
    [
      '目标: 坚持24小时值班制度，确保居民安全度汛, 步骤: [各应急小组随时待命, 全体社工加强下户巡视], 参加: 值班人员',
      '值班人员坚持24小时值班制度，各应急小组随时待命，全体社工加强下户巡视，确保居民安全度汛',
    ],
    ['目标: 防汛宣传常态化，加强居民意识, 参加: 社区工作人员', '社区工作人员开展常态化防汛宣传，加强居民意识'],
  ])('%s', (fields, said) => expect(next(fields)).toContain(said));
});

describe('order', () => {
  test('meetings stand as the ledger has them, whatever else speaks of one of them', () => {
    const text = told(
      `${deeds('编号: 例, 日期: 每月, 主题: 综治例会, 类别: 会议, 简介: 通报情况', '编号: 专, 日期: 每季度, 主题: 平安创建专题会议, 类别: 会议, 简介: 研究工作')}做法: [{编号: 制, 名称: “平安创建”汇报制度, 变动: 建立}]\n`,
      '制, 例, 专',
    );
    expect(text.indexOf('综治例会')).toBeGreaterThan(0);
    expect(text.indexOf('综治例会')).toBeLessThan(text.indexOf('平安创建专题会议'));
  });
  test('what a body did stands behind its founding, which has named it', () =>
    expect(
      told(
        `${deeds('编号: 讲, 日期: 全年, 主题: 老干部宣讲, 类别: 志愿服务, 主讲: 老干部宣讲团, 简介: 走进社区，宣讲雷锋精神')}组织: [{编号: 团, 名称: 老干部宣讲团, 变动: 成立, 日期: 年内}]\n`,
        '团, 讲',
      ),
    ).toContain('成立老干部宣讲团，走进社区，宣讲雷锋精神。'));
  test('who was found for something else is no part of what was done', () =>
    expect(
      told(
        `${deeds('编号: 墙, 日期: 年内, 主题: 粉刷临街墙壁, 类别: 环境整治, 数据: [粉刷墙壁 15000平方米]')}组织: [{编号: 员, 名称: 专职清洁员, 变动: 配备, 人数: 10名, 简介: 每周清扫公共区域}]\n`,
        '墙, 员',
      ),
    ).toMatch(/15000平方米[；。].*配备专职清洁员10名/s));
});

describe('what goes with a deed, and how', () => {
  test.each([
    [
      '日期: 每天, 主题: 村容整治宣传, 类别: 宣传信息, 简介: 书写标语、发放明白纸, 数据: [书写标语 23条, 发放明白纸 2000余张]',
      '共书写标语23条、发放明白纸2000余张',
    ],
    [
      '日期: 全年, 主题: 鼓励村民种植茶叶, 类别: 日常工作, 起因: 桃源村是沿山村, 数据: [新种白茶 上百亩]',
      '立足沿山村的实际，',
    ],
    [
      '日期: 5月, 主题: 为灾区捐款捐物, 类别: 帮扶救助, 参加: [党员, 群众], 简介: 积极行动、迅速部署，几天内完成, 数据: [捐款 12318元], 成效: 体现了“一方有难，八方支援”的传统美德',
      '，体现了“一方有难，八方支援”的传统美德。',
    ],
    [
      '日期: 3月, 主题: “三八”茶话会, 类别: 座谈会, 参加: [各组妇女代表, 妇女组长], 简介: 先进妇女代表现身说法，谈家庭教育',
      '各组妇女代表和妇女组长参加，先进妇女代表现身说法',
    ],
    [
      '日期: 年内, 主题: 商户签承诺书, 类别: 平安建设, 地点: 兰景花园网格, 参加: [网格员, 商户], 简介: 网格员开展安全巡查，商户签订消防安全承诺书',
      '在兰景花园网格，网格员开展安全巡查',
    ],
  ])('%s', (row, said) => expect(told(deeds(`编号: 事, ${row}`), '事')).toContain(said));

  test('when there was what nobody set up', () =>
    expect(
      told('阵地: [{编号: 貌, 名称: [健身广场, 路灯], 日期: 去年, 成效: 村容村貌有了很大改观}]\n', '貌'),
    ).toContain('去年'));
});

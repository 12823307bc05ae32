import { describe, expect, test } from 'vitest';
import { toldRows, toldYear } from './told-rows.js';

/** What a report says of one row by the name and the quantities that it has. */
const told = (row: string) => toldRows(`日期: 2025-03-05, 类别: 其他, ${row}`);

describe('a number has the verb of what was counted', () => {
  test.each([
    ['主题: 机关干部捐衣捐被, 数据: [衣物 300余件, 棉被 20床]', '捐出衣物300余件、棉被20床'],
    ['主题: 低保民主评议, 数据: [低保 11户18人]', '评定低保11户18人'],
    ['主题: 高原鼠兔防治, 数据: [投饵 2.4万亩, 招鹰架 30座]', '投饵2.4万亩，设招鹰架30座'],
    ['主题: 损失登记核查, 数据: [受损房屋 187间, 农田 5600亩]', '登记受损房屋187间、农田5600亩'],
    ['主题: 网格巡逻, 数据: [巡逻队 8支]', '出动巡逻队8支'],
    ['主题: 元宵猜灯谜, 人次: 220人, 数据: [灯谜 300条]', '准备灯谜300条'],
    ['主题: 微信群辟谣, 数据: [微信群 31个]', '有微信群31个'],
    ['主题: 消防标识和微型消防站, 数据: [消防标识 460块, 消火栓修复 58个]', '安装消防标识460块，修复消火栓58个'],
  ])('%s', (row, expected) => expect(told(row)).toContain(expected));

  test('no verb that is not theirs: what was let was not set up', () => {
    expect(told('主题: 门面和农贸市场招租, 数据: [租出门面 49间, 摊位 36个]')).toContain('租出门面49间、摊位36个');
  });

  test('what the title builds is not built again', () => {
    expect(told('主题: 修建消防水池管网, 数据: [高位水池 2口]')).not.toContain('修建高位水池');
  });
});

describe('those who were counted stand before what they do', () => {
  test.each([
    ['主题: 秧歌会, 人次: 500多人, 数据: [秧歌队 3支]', '3支秧歌队参演'],
    ['主题: 勤工助学信息发布, 数据: [岗位 320个, 上岗学生 146名]', '提供岗位320个，146名学生上岗'],
    ['主题: 春风行动招聘会, 数据: [来场企业 18家, 意向 96人]', '18家企业到场，达成意向96人'],
    ['主题: 民宿厨余分开收, 数据: [参加民宿 180家, 厨余日均 1.6吨]', '180家民宿参加，厨余日均1.6吨'],
  ])('%s', (row, expected) => expect(told(row)).toContain(expected));
});

describe('what was suffered is no deed', () => {
  test('animals that died', () => {
    const text = told('主题: 雪灾保畜, 简介: 铲雪开路11公里、送饲草, 数据: [饲草 42吨, 死亡牲畜 36头]');
    expect(text).toContain('送饲草42吨，牲畜死亡36头');
  });

  test('what had been broken was mended', () => {
    expect(told('主题: 抢修村电线, 数据: [冲坏电线 200米]')).toContain('抢修冲坏的村电线200米');
  });

  test('houses under water, and what they were built of', () => {
    const text = told(
      '主题: 受淹房屋逐间登记, 简介: 技术员逐间量、逐间拍, 数据: [受淹 48间（面积3172平方米）, 砖房 33间, 砼房 6间]',
    );
    expect(text).toContain('受淹48间（面积3172平方米），其中砖房33间、砼房6间');
  });
});

test('of two things that a title did something to each has its own number', () => {
  const text = told('主题: 拆除楼道鸽棚和违建, 数据: [拆鸽棚 3处, 违建小屋 11间]');
  expect(text).toContain('拆除楼道鸽棚3处、违建小屋11间');
});

test('a place that is at work needs no 开展', () => {
  expect(toldRows('日期: 3月, 主题: 助餐点供餐, 类别: 为老服务, 受益: 日均45人')).toContain(
    '3月，助餐点供餐，日均受益45人',
  );
});

describe('money stands with what was made of it', () => {
  const year = (source: string) =>
    toldYear(
      '名称: 桃源里社区',
      `活动: [{日期: 每周一至周五, 主题: 星光老人之家开放, 类别: 为老服务, 简介: 读报、下棋}]\n阵地: [{名称: 星光老人之家, 变动: 改造, 日期: 4月, 面积: 320平方米}]\n投入: [{项目: 改造星光老人之家, 金额: 35万元, 来源: ${source}}]\n`,
    );
  test.each([
    ['[福彩公益金, 街道配套]', '投入福彩公益金和街道配套35万元'],
    ['老旧小区改造资金', '投入老旧小区改造资金35万元'],
    ['百村改造项目', '从百村改造项目中投入35万元'],
  ])('%s', (source, said) => expect(year(source)).toMatch(new RegExp(`改造星光老人之家，面积320平方米，${said}`)));
});

test('whom a row has named with their number nobody chose again', () => {
  const text = toldYear(
    '名称: 桃源里社区',
    '活动: [{日期: 7月1日, 主题: 七一表彰会, 类别: 党员教育, 简介: 表彰优秀党员12名}]\n典型: [{类型: 优秀党员, 人数: 12名, 级别: 社区级, 日期: 7月1日}]\n',
  );
  expect(text.match(/优秀党员/g)).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

/** A paper of one theme on a ledger of 2012 with the given head and lists. */
const report = (head: string, more: string, takes = '走访') =>
  plainText(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {${head}}\n年度: 2012\n不适用: 样本专项\n重点: [{标题: 服务群众, 取: [${takes}]}]\n活动:\n  - {编号: 走访, 日期: 3月5日, 主题: 走访困难户, 类别: 帮扶救助}\n${more}`,
        ),
        { dated: '2012-12-31' },
      ),
      LIBRARY.find('annual-report'),
    ).document,
  );

test('many kinds of people have a sentence of their own, the older ones within the old', () =>
  expect(
    report(
      '名称: 东街社区, 户数: 2196, 总人口: 6405, 其他: ["70岁以上老人 238人", "80岁以上老人 55人", "单亲家庭 17户", "下岗失业人员 188人", "小学 1所"]',
      '',
    ),
  ).toContain('居民中有70岁以上老人238人（其中80岁以上55人）、单亲家庭17户、下岗失业人员188人。'));

test('households of one kind are some of the others, and children left behind some of the children', () => {
  expect(report('名称: 东街社区, 户数: 2612, 其他: ["常住户 1900户"]', '')).toContain('居民2612户，其中常住户1900户');
  expect(report('名称: 东街社区, 户数: 1480, 总人口: 4600, 儿童: 720, 其他: ["留守儿童 46名"]', '')).toContain(
    '儿童720人，其中留守儿童46名',
  );
  expect(report('名称: 东街村, 户数: 386, 村民: 1520人', '')).toContain('有村民386户、1520人');
});

test('who stands by a village goes on behind what it is known for', () =>
  expect(report('名称: 东街村, 户数: 386, 特色: [油茶], 帮扶单位: 市委农办', '')).toContain(
    '以油茶为特色，由市委农办帮扶。',
  ));

test('an honour of another year stands with what the community is, and a batch before its level', () => {
  const honours =
    '荣誉:\n  - {名称: 民族团结进步模范社区, 级别: 县级, 日期: 2010年, 专题: 志愿服务}\n  - {名称: 示范党支部, 级别: 省级, 简介: 第三批, 日期: 5月, 专题: 志愿服务}\n';
  const text = report('名称: 东街社区, 户数: 386', honours, '走访, 志愿服务');
  expect(text).toContain('获评第三批省级“示范党支部”');
  expect(text).toContain('有居民386户。社区于2010年获评县级“民族团结进步模范社区”。');
  expect(text).not.toContain('此前');
});

test('models whom a row chose are told with it', () => {
  const chosen =
    '  - {编号: 评选, 日期: 8月, 主题: 评好媳妇、好婆婆, 类别: 典型选树, 数据: [评出 20人]}\n典型:\n  - {类型: 好媳妇, 人数: 12人, 级别: 村级}\n  - {类型: 好婆婆, 人数: 8人, 级别: 村级}\n';
  const text = report('名称: 东街村, 户数: 386', chosen, '走访, 评选');
  expect(text).toContain('评出好媳妇12人、好婆婆8人');
  expect(text).not.toContain('涌现');
});

test('who is in a body, and what was paid', () => {
  const bodies =
    '组织:\n  - {编号: 理事会, 名称: 红白理事会, 人数: 9人}\n  - {编号: 支部, 名称: 村党支部, 变动: 补选委员, 日期: 5月, 人数: 5人}\n  - {编号: 两委, 名称: 村两委, 变动: 换届, 日期: 1月, 人数: 7人, 人员结构: [大专以上 4人, 女 2人]}\n投入:\n  - {编号: 企业, 项目: 帮扶企业投入, 金额: 38万元, 来源: 银海公司, 简介: 用于路灯}\n  - {编号: 亮化, 项目: 绿化亮化, 金额: 46万元, 来源: 乡村振兴资金}\n';
  const text = report('名称: 东街村, 户数: 386, 党组织: 党支部', bodies, '走访, 理事会, 支部, 两委, 企业, 亮化');
  expect(text).toContain('红白理事会有成员9人');
  expect(text).toContain('有委员5人');
  expect(text).toContain('其中大专以上4人、女2人');
  expect(text).toContain('银海公司投入38万元，用于路灯');
  expect(text).toContain('46万元用于绿化亮化');
});

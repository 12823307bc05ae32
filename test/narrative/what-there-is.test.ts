import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderMarkdown } from '../../src/render/markdown/render-markdown.js';
import { LIBRARY, ledgerOf } from '../support.js';

const report = (community: string, more = '') =>
  renderMarkdown(
    buildReport(
      openLedger(
        ledgerOf(
          `社区: {名称: ${community}}\n年度: 2025\n不适用: 样本专项\n活动:\n  - {日期: 3月5日, 主题: 便民服务集市, 类别: 志愿服务, 人次: 80}\n${more}`,
        ),
        { dated: '2025-12-10' },
      ),
      LIBRARY.find('annual-report'),
    ).document,
  );

describe('who lives there, and who stands by them', () => {
  test('women, children and villagers are counted', () =>
    expect(report('桃源社区, 户数: 860, 村民: 1600人, 居民: 500人, 妇女: 546人, 儿童: 310, 妇女儿童: 856人')).toContain(
      '有居民860户、村民1600人，常住人口500人，妇女546人、儿童310人、妇女儿童856人。',
    ));

  test.each([
    ['[针织服装村]', '桃源村是针织服装村，有村民860户'],
    ['[地处山区，交通便利, 以养蜂为主, 茶叶]', '桃源村地处山区，交通便利，以养蜂为主，有村民860户，以茶叶为特色'],
    ['针织服装、武术之乡', '桃源村是武术之乡，有村民860户，以针织服装为特色'],
  ])('特色: %s', (features, said) => expect(report(`桃源村, 户数: 860, 特色: ${features}`)).toContain(said));

  test('a body that supports the community is none of its own', () => {
    expect(report('桃源社区, 结对帮扶单位: 市财政局、市司法局, 共建单位: [市二小]')).toContain(
      '由市财政局和市司法局帮扶，与市二小共建。',
    );
    const bodies = '组织: [{名称: 市财政局, 类型: 结对帮扶单位, 简介: 送来书柜6个}, {名称: 市二小, 类型: 共建单位}]\n';
    const text = report('桃源社区', bodies);
    expect(text).toContain('结对帮扶单位市财政局送来书柜6个。');
    expect(text).toMatch(/与市二小结对共建。/);
    expect(text).not.toContain('设有');
  });

  test('a body is told with how old and how learned its people are', () =>
    expect(
      report('桃源社区', '组织: [{名称: 社区两委, 人数: 7人, 平均年龄: 34岁, 人员结构: [全部大专以上学历]}]\n'),
    ).toContain('社区两委有成员7人，平均年龄34岁，全部大专以上学历。'));
});

describe('a place with a cause', () => {
  const told = (facility: string) => report('桃源村', `阵地: [{${facility}}]\n`);
  test.each([
    [
      '名称: 健身广场, 变动: 改造, 日期: 8月, 起因: 健身器材破损老化',
      '8月，针对健身器材破损老化的问题，村里改造健身广场。',
    ],
    ['名称: 健身广场, 变动: 改造, 起因: 健身器材破损老化', '针对健身器材破损老化的问题，村里改造健身广场。'],
    [
      '名称: 活动室, 变动: 新建, 日期: 9月, 起因: 原来的只有20平方米，坐不下10个人',
      '原来的只有20平方米，坐不下10个人。9月，村里新建活动室。',
    ],
  ])('%s', (facility, said) => expect(told(facility)).toContain(said));

  test('shares its sentence with no other place', () => {
    const two = '名称: 健身广场, 变动: 改造, 日期: 8月, 起因: 健身器材破损老化}, {名称: 书屋, 变动: 新建, 日期: 8月';
    expect(told(two)).toContain('针对健身器材破损老化的问题，村里改造健身广场。');
  });
});

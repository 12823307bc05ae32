import { describe, expect, it } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';
import { HEAD } from './told-theme.js';

const bodyOf = (rest: string) => {
  const ledger = ledgerOf(`${HEAD}${rest}`);
  const { document } = buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  return plainText(document).split('附件：')[0] ?? '';
};

const themes = '重点: [{标题: 整治环境, 取: [清运, 路灯]}, {标题: 保平安, 取: [夜巡]}, {标题: 文体惠民, 取: [晚会]}]\n';
const rows = `活动:
  - {编号: 清运, 日期: 4月, 主题: 清理楼道杂物, 类别: 环境整治, 数据: [清运垃圾 80车]}
  - {编号: 路灯, 日期: 5月, 主题: 安装路灯, 类别: 其他, 数据: [路灯 20盏]}
  - {编号: 夜巡, 日期: 6月, 主题: 夜间治安巡逻, 类别: 平安建设, 场次: 30}
  - {编号: 晚会, 日期: 2012-09-30, 主题: 中秋晚会, 类别: 文体活动, 人次: 200}
`;

/** The heading under which a text stands. */
const under = (body: string, text: string) =>
  body
    .slice(0, body.indexOf(text))
    .match(/[一二三四五]、.*/g)
    ?.at(-1);

describe('indicators that no theme takes by their name', () => {
  const body = bodyOf(`${themes}${rows}指标:
  - {名称: 楼道杂物清理率, 标准: ≥ 90%, 实际: 98%}
  - {名称: 治安满意率, 标准: ≥ 85%, 实际: 91%}
  - {名称: 居民满意率, 标准: ≥ 90%, 实际: 94%}
  - {名称: 居民小区垃圾达标率, 标准: ≥ 90%, 实际: 80%, 原因: 清运车少}
`);

  it('stand behind what they speak of', () => {
    expect(under(body, '楼道杂物清理率达98%')).toMatch(/整治环境$/);
    expect(body.indexOf('楼道杂物清理率')).toBeGreaterThan(body.indexOf('清运垃圾80车'));
    expect(under(body, '治安满意率达91%')).toMatch(/保平安$/);
  });

  it('stand at the end of the last theme where they speak of all of it', () => {
    expect(under(body, '居民满意率达94%')).toMatch(/文体惠民$/);
  });

  it('are told once, and with the problems where they are not met', () => {
    for (const name of ['楼道杂物清理率', '治安满意率', '居民满意率', '居民小区垃圾达标率'])
      expect(body.split(name).length - 1, name).toBe(1);
    expect(body).toContain('居民小区垃圾达标率80%，没有达到90%');
  });

  it('are not told again where the row or 基本情况 has their number', () => {
    const twice = bodyOf(`${themes}${rows.replace('场次: 30}', '场次: 30, 成效: 治安满意度调查为91%}')}指标:
  - {名称: 治安满意率, 标准: ≥ 85%, 实际: 91%}
  - {名称: 居民满意率, 标准: ≥ 90%, 实际: 94%}
`);
    expect(twice).not.toContain('治安满意率');
    expect(twice).toContain('居民满意率达94%');
  });

  it('are called as the ledger calls them, what is said of the whole last', () => {
    const village = bodyOf(`${themes}${rows}指标:
  - {名称: 群众满意率, 标准: ≥ 90%, 实际: 93%}
  - {名称: 晚会上座率, 标准: ≥ 60%, 实际: 70%}
`);
    expect(village).toContain('晚会上座率达70%，群众满意率达93%。');
  });

  it('of the same value are told at once', () => {
    const alike = bodyOf(`${themes}${rows}指标:
  - {名称: 居民满意率, 标准: ≥ 90%, 实际: 96%}
  - {名称: 群众知晓率, 标准: ≥ 90%, 实际: 96%}
`);
    expect(alike).toContain('居民满意率和群众知晓率均为96%。');
  });
});

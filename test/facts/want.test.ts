import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { type Fact, type FactRecord, isList, isRecord } from '../../src/facts/fact.js';
import { wantOf } from '../../src/facts/want.js';
import { LIBRARY, ledgerOf, REPORTS } from '../support.js';

const NOTHING = openLedger(ledgerOf('社区: {名称: 甲社区}\n年度: 2025\n活动: []\n'), { dated: '2025-12-10' }).facts;

test.each([
  [[], '党员教育', '“党员教育”活动情况', '写上“类别: 党员教育”'],
  [['党员教育'], '人次', '党员教育的人次', '写上“类别: 党员教育”'],
  [[], '五手互动', '“五手互动”活动情况', '写上“专项: 五手互动”'],
  [['五手互动'], '联联手', '“联联手”活动情况', '写上“细项: 社区安全联联手”'],
  [['五手互动', '联联手'], '人次', '五手互动的社区安全联联手的人次', '写上“细项: 社区安全联联手”'],
  [['服务对象'], '老人', '面向老人的活动情况', '写上“服务对象: 老人”'],
  [['专题'], '科普', '“科普”活动情况', '写上“专题: 科普”'],
  [['社区'], '户数', '户数', '在“社区”里填“户数”'],
  [[], '典型', '典型', '在台账开头填“典型”'],
  [['典型'], '人数', '典型的人数', '在台账开头填“典型”'],
  [['指标', '绿化覆盖率'], '实际', '绿化覆盖率实际数值', '在“指标”里填实际数值'],
  [['同比', '人次'], '增减', '同比的人次的增减', '在台账开头填“上年”'],
  [['表'], '档案', '档案', '在“档案”里填已有的材料'],
  [['表'], '活动台账', '活动台账', '在“活动”里登记'],
  [[], '节日', '节日', '主题里写到节日的名称'],
])('%j %s: %s', (path, name, label, remedy) => {
  let record: Fact = NOTHING;
  for (const part of path) record = (record as FactRecord)[part];
  const want = wantOf(record, name);
  expect(want.label).toBe(label);
  expect(want.remedy).toContain(remedy);
});

test('several fields that would do are all named', () => {
  expect(wantOf((NOTHING as FactRecord).社区, '户数', ['常住人口', '党员数']).remedy).toBe(
    '在“社区”里填“户数”、“常住人口”、“党员数”，有几项填几项',
  );
});

test('what is worked out of a field is wanting under the name that a person writes', () => {
  const { 社区: community } = NOTHING as FactRecord;
  expect(wantOf(community, '概况', ['经济']).remedy).toBe(
    '在“社区”里填“户数”、“常住人口”、“党员数”、“特色”、“其他”，有几项填几项',
  );
});

test('an item of a list knows its own', () => {
  const { 计划: plans, 总计: all } = NOTHING;
  if (!isList(plans) || !isRecord(all) || !isList(all.活动)) throw new Error('no lists');
  expect(wantOf(plans.exemplar, '责任人')).toEqual({ label: '责任人', remedy: '在“计划”的那一条里填上' });
  expect(wantOf(all.活动.exemplar, '地点')).toEqual({ label: '地点', remedy: '在“活动”的那一条里填“地点”' });
  expect(wantOf(undefined, '名字').label).toBe('名字');
});

describe('a gap', () => {
  test('closes, wherever its remedy says what to write', () => {
    // More than a paper without sections tells one by one: its standards would ask for nothing.
    const others = Array.from({ length: 16 }, (_, i) => `  - {日期: 3.5, 主题: 集市${i}, 类别: 其他}\n`).join('');
    const gapsOf = (lines: string) => {
      const ledger = ledgerOf(
        `社区: {名称: 甲社区}\n年度: 2025\n活动:\n${others}${lines === '' ? '' : `  - {日期: 3.6, ${lines}}\n`}`,
      );
      const opened = openLedger(ledger, { dated: '2025-12-10' });
      return REPORTS.flatMap((id) => buildReport(opened, LIBRARY.find(id)).gaps);
    };
    const identity = ({ name, label }: { name: string; label: string }) => `${name} ${label}`;
    let closed = 0;
    for (const gap of new Map(gapsOf('').map((one) => [identity(one), one])).values()) {
      const [, key, value] = /写上“(类别|专项|细项|专题|服务对象): ([^”]*)”/.exec(gap.remedy) ?? [];
      const word = /主题里写到“([^”]*)”/.exec(gap.remedy)?.[1];
      if (key === undefined && word === undefined) continue;
      const written =
        key === '类别'
          ? `主题: 乙, 类别: ${value}`
          : key
            ? `主题: 乙, 类别: 其他, ${key}: ${value}`
            : `主题: ${word}, 类别: 其他`;
      expect(gapsOf(written).map(identity), `${identity(gap)}: ${gap.remedy}`).not.toContain(identity(gap));
      closed += 1;
    }
    // Plans say what the ledger plans and lack nothing: the gaps are those of the 工作汇报 and the 创建规划.
    expect(closed).toBeGreaterThan(5);
  });
});

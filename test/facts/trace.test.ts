import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../../src/build.js';
import { renderTrace } from '../../src/commands/stats/trace-text.js';
import { citedFigures } from '../../src/document/cited-figures.js';
import { isFigure } from '../../src/facts/fact.js';
import { type Derivation, type Figure, figureText } from '../../src/facts/figure.js';
import { locateTrace } from '../../src/facts/located-trace.js';
import { lookUp } from '../../src/facts/look-up.js';
import { trace } from '../../src/facts/trace.js';
import { traceable } from '../../src/facts/traceable.js';
import type { Ledger, Totals } from '../../src/ledger/ledger.js';
import { EXAMPLES, LIBRARY, ledgerOf, REPORTS, readExample } from '../support.js';

const opened = (
  ledger = readExample('qingtan-2025.yaml'),
  previous: Ledger | Totals = readExample('qingtan-2024.yaml'),
) => {
  const open = openLedger(ledger, { dated: '2025-12-10', previous });
  return { ...open, tree: traceable(open.facts, open.ledger) };
};

const figureAt = ({ tree }: ReturnType<typeof opened>, path: string) => {
  const found = lookUp(tree, path);
  if (!found.found || !isFigure(found.fact)) throw new Error(`no figure ${path}`);
  return found.fact;
};

const traced = (year: ReturnType<typeof opened>, path: string) => trace(figureAt(year, path), year.ledger);

describe('every figure of every report', () => {
  test.each(EXAMPLES)('%s: goes by its name and is the sum of its rows', (name) => {
    const year = opened(readExample(name));
    for (const id of REPORTS) {
      for (const { figure } of citedFigures(buildReport(year, LIBRARY.find(id)).document)) {
        const { agrees, tallies, typed, standards } = trace(figure, year.ledger);
        expect(figureAt(year, figure.name).value, figure.name).toBe(figure.value);
        expect(agrees, figure.name).not.toBe(false);
        expect(tallies.length + typed.length + standards.length, figure.name).toBeGreaterThan(0);
        if (tallies.length > 0) expect(agrees, figure.name).toBe(true);
      }
    }
  });
});

const SMALL = ledgerOf(`社区: {名称: 桃源里社区, 注册志愿者: 30, 常住人口: 1000}
年度: 2025
指标: [{名称: 绿化覆盖率, 实际: 34%, 佐证: 普查表}]
典型: [{姓名或称呼: 李阿姨}, {姓名或称呼: 王师傅}]
活动:
  - {日期: 3月5日, 主题: 甲, 类别: 道德讲堂, 人次: 40, 服务时长: 1.1, 佐证: 签到表：佐证/0305.pdf}
  - {日期: 3月9日, 主题: 乙, 类别: 道德讲堂, 场次: 2}
  - {日期: 5月9日, 主题: 丙, 类别: 道德讲堂, 人次: 2, 服务时长: 2.2, 细项: 联联手}
  - {日期: 6月9日, 主题: 丁, 类别: 其他, 人次: 8}
`);
/** Without the sessions that nobody counted. */
const typedOff = (ledger: Ledger): Ledger => ({
  ...ledger,
  activities: ledger.activities.filter(({ attendance }) => attendance !== undefined),
});
const LAST = ledgerOf(`社区: {名称: 桃源里社区}
年度: 2024
活动: [{日期: 3月5日, 主题: 旧, 类别: 其他, 场次: 4, 人次: 10}]
`);

describe('a trace', () => {
  const year = opened(SMALL, LAST);

  test('adds up its rows, and names those that were left out', () => {
    const { tallies, unrecorded, agrees } = traced(year, '道德讲堂.人次');
    expect(tallies.map(({ year: which, sum }) => [which, sum])).toEqual([['本年', 42]]);
    expect(tallies[0]?.rows.map(({ activity, amount }) => [activity.row, amount])).toEqual([
      [1, 40],
      [3, 2],
    ]);
    expect(unrecorded.map(({ row }) => row)).toEqual([2]);
    expect(agrees).toBe(true);
    expect(traced(year, '道德讲堂.服务时长').tallies[0]?.sum).toBe(3.3);
  });

  test('keeps the two years apart', () => {
    const { tallies, formula, agrees } = traced(year, '同比.场次.幅度');
    expect(tallies.map(({ year: which, sum }) => [which, sum])).toEqual([
      ['本年', 5],
      ['上年', 4],
    ]);
    expect(formula).toBe('5 - 4 = 1；1 ÷ 4 = 25.0%');
    expect(agrees).toBe(true);
  });

  test('leads to what was typed', () => {
    expect(traced(year, '指标.志愿者占比.实际')).toMatchObject({ formula: '30 ÷ 1000 = 3%', agrees: true });
    expect(traced(year, '指标.绿化覆盖率.实际').typed).toEqual([
      { what: '指标.绿化覆盖率', text: '34%', note: '佐证：普查表', path: ['indicators', 0, 'value'] },
    ]);
    expect(traced(year, '指标.已测项数')).toMatchObject({ agrees: true, figure: { value: 2 } });
    expect(traced(year, '典型.人数').typed).toHaveLength(2);
  });

  test('says when a figure is not what its rows add up to', () => {
    const figure = { ...figureAt(year, '道德讲堂.人次'), value: 43 };
    expect(trace(figure, year.ledger).agrees).toBe(false);
  });

  test('shows the evidence of its rows, and no column for it where there is none', () => {
    const shown = (name: string) => {
      const now = {
        file: '台账.yaml',
        ledger: year.ledger,
        typedAt: () => ({ line: undefined, text: undefined, overridden: false }),
      };
      return renderTrace(locateTrace(traced(year, name), now, undefined), { columns: 100, colour: false });
    };
    expect(shown('道德讲堂.人次')).toMatch(/甲 +\| +40 \| 签到表：佐证\/0305\.pdf/);
    expect(shown('其他.人次')).not.toContain('佐证');
  });

  test('of a month and of one activity', () => {
    expect(traced(year, '月份.3月.场次').figure.value).toBe(3);
    expect(traced(year, '活动3.人次').figure.value).toBe(2);
  });
});

describe('what a figure says of itself', () => {
  const known = new Map<Figure, Figure>();
  /** The same figure all the way down, under names that say nothing. */
  const renamed = (figure: Figure): Figure => {
    const other = known.get(figure) ?? { ...figure, name: 'x', derivation: inner(figure.derivation) };
    known.set(figure, other);
    return other;
  };
  const inner = (derivation: Derivation): Derivation => {
    if (derivation.by === 'difference')
      return { ...derivation, of: renamed(derivation.of), from: renamed(derivation.from) };
    if (derivation.by === 'share')
      return { ...derivation, part: renamed(derivation.part), whole: renamed(derivation.whole) };
    return derivation;
  };

  test.each(EXAMPLES)('%s: is in its derivation: renamed, it is printed and traced as before', (name) => {
    const year = opened(readExample(name));
    const cited = REPORTS.flatMap((id) => citedFigures(buildReport(year, LIBRARY.find(id)).document));
    for (const figure of new Map(cited.map((one) => [one.figure.name, one.figure])).values()) {
      const other = renamed(figure);
      expect(figureText(other), figure.name).toBe(figureText(figure));
      expect({ ...trace(other, year.ledger), figure }, figure.name).toEqual(trace(figure, year.ledger));
    }
  });

  test('leads to the totals of last year that were typed', () => {
    const typed = opened(SMALL, { attendance: 60 } as Totals);
    expect(traced(opened(typedOff(SMALL), { attendance: 60 } as Totals), '同比.人次.幅度')).toMatchObject({
      formula: '60 - 50 = 10；10 ÷ 60 = 16.7%',
      agrees: true,
      tallies: [{ year: '本年', sum: 50 }],
      typed: [{ what: '上年.人次', text: '60', path: ['previous', 'attendance'] }],
    });
    expect(lookUp(typed.tree, '同比.人次.幅度')).toMatchObject({ fact: undefined });
  });

  test('names the standard that nobody typed, and the entries behind a count of them', () => {
    expect(traced(opened(SMALL, LAST), '指标.绿化覆盖率.标准')).toMatchObject({ standards: ['绿化覆盖率'], typed: [] });
    const levels = ledgerOf(
      '社区: {名称: 甲社区}\n年度: 2025\n活动: []\n典型: [{姓名或称呼: 李, 级别: 市级}, {姓名或称呼: 王}]\n',
    );
    expect(traced(opened(levels, LAST), '典型.级别分布.市级')).toMatchObject({
      typed: [{ what: '典型第 1 条', text: '李', path: ['roleModels', 0] }],
      agrees: true,
    });
  });
});

describe('a name', () => {
  const { tree } = opened(SMALL, LAST);

  test.each([
    ['道德讲堂。人次', '道德讲堂.人次'],
    ['{{道德讲堂.人次}}', '道德讲堂.人次'],
    ['五手互动.联联手.场次', '五手互动.联联手.场次'],
  ])('%s is found', (typed, name) => expect(lookUp(tree, typed)).toMatchObject({ found: true, name }));

  test.each([
    ['道德讲坛.人次', '道德讲堂.人次'],
    ['道德讲堂.人数次', '道德讲堂.人次'],
    ['联联手.人次', '五手互动.联联手.人次'],
    ['月份.13月', '月份.1月'],
    ['constructor', undefined],
    ['', undefined],
  ])('%s: is it %s?', (typed, suggestion) => expect(lookUp(tree, typed)).toEqual({ found: false, suggestion }));
});

import { ARCHIVE, CATEGORIES } from '../ledger/fields.js';
import type { Activity, Ledger } from '../ledger/ledger.js';
import { activityDate, spansYears } from './dates.js';
import { type FactRecord, lazily } from './fact.js';
import { type IndicatorResult, verdict } from './indicators.js';
import { countActivities, type Measure } from './measures.js';
import { type Column, column, type FactCell, type Missing, type TableFact } from './table.js';

const missing = (label: string): Missing => ({ kind: 'missing', label });
const NONE = '—';

/** Every table that a template can place: {{表.活动台账}} on a line of its own. */
export function tables(ledger: Ledger, indicators: readonly IndicatorResult[]): FactRecord {
  const indicatorsOf = (scope: IndicatorResult['scope']) =>
    indicatorTable(
      `表.${scope}指标`,
      indicators.filter((i) => i.scope === scope),
    );
  return lazily(
    {},
    {
      活动台账: () => activityTable(ledger),
      分类: () => categoryTable(ledger),
      计划: () => planTable(ledger),
      档案: () => archiveTable(ledger),
      小区指标: () => indicatorsOf('小区'),
      社区指标: () => indicatorsOf('社区'),
      其他指标: () => indicatorsOf('其他'),
    },
  );
}

/** A number of one row: what the row says, or that it says nothing. */
const rowFigure = (activity: Activity, measure: Measure, blank: string): FactCell => {
  const figure = countActivities(`活动${activity.row}`, measure, [activity]);
  return figure.value > 0 ? { ...figure, unit: '' } : blank;
};

interface ActivityColumn extends Column {
  readonly cell: (activity: Activity, index: number) => FactCell;
  /** A column that no row fills is left out. */
  readonly wanted?: (activity: Activity) => unknown;
}

function activityTable(ledger: Ledger): TableFact {
  const period = ledger.period;
  const columns: readonly ActivityColumn[] = [
    { ...column('序号', 7), cell: (_, index) => String(index + 1) },
    { ...column('日期', spansYears(period) ? 17 : 12), cell: (a) => activityDate(a.date, a.end, period) },
    { ...column('活动名称', 26, 'left'), cell: (a) => a.title },
    { ...column('类别', 19), cell: categoryCell },
    { ...column('地点', 15), cell: (a) => a.place ?? NONE, wanted: (a) => a.place },
    { ...column('场次', 6), cell: (a) => rowFigure(a, '场次', NONE), wanted: (a) => a.sessions !== 1 },
    { ...column('人次', 11), cell: attendanceCell },
    { ...column('志愿者人次', 8), cell: (a) => rowFigure(a, '志愿者人次', NONE), wanted: (a) => a.volunteers },
    { ...column('服务时长（小时）', 8), cell: (a) => rowFigure(a, '服务时长', NONE), wanted: (a) => a.hours },
    { ...column('受益人次', 7), cell: (a) => rowFigure(a, '受益人次', NONE), wanted: (a) => a.served },
  ];
  const used = columns.filter(({ wanted }) => !wanted || ledger.activities.some(wanted));
  const rows = byDate(ledger.activities).map((activity, index) => used.map(({ cell }) => cell(activity, index)));
  return { kind: 'table', name: '表.活动台账', columns: used, rows };
}

export const byDate = (activities: readonly Activity[]) =>
  [...activities].sort((a, b) => a.date.localeCompare(b.date) || a.row - b.row);

function categoryCell({ category, campaigns }: Activity): string {
  const names = Object.keys(campaigns);
  return names.length > 0 ? `${category}（${names.join('、')}）` : category;
}

function attendanceCell(activity: Activity): FactCell {
  if (activity.attendance === undefined) return '未记';
  return activity.estimated ? `${activity.attendance}（估）` : rowFigure(activity, '人次', '0');
}

function categoryTable(ledger: Ledger): TableFact {
  const shown: readonly Measure[] = ['场次', '人次', '志愿者人次', '服务时长'];
  const cells = (name: string, rows: readonly Activity[]): readonly FactCell[] =>
    shown.map((measure) => {
      const figure = countActivities(name, measure, rows);
      return figure.value > 0 ? { ...figure, unit: '' } : NONE;
    });
  const used = CATEGORIES.map((name) => ({ name, rows: ledger.activities.filter((a) => a.category === name) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const rows = used.map(({ name, rows }) => [name, ...cells(name, rows)]);
  return {
    kind: 'table',
    name: '表.分类',
    columns: [
      column('类别', 3),
      column('场次', 2),
      column('人次', 5),
      column('志愿者人次', 3),
      column('服务时长（小时）', 3),
    ],
    rows: rows.length > 0 ? [...rows, ['合计', ...cells('总计', ledger.activities)]] : [],
  };
}

function planTable(ledger: Ledger): TableFact {
  return {
    kind: 'table',
    name: '表.计划',
    columns: [
      column('序号', 6),
      column('专题', 12),
      column('工作目标', 32, 'left'),
      column('完成时间', 12),
      column('责任人', 12),
    ],
    rows: ledger.plans.map((plan, index) => [
      String(index + 1),
      plan.topic,
      plan.target ?? missing('工作目标'),
      plan.when ?? missing('完成时间'),
      plan.owner ?? missing('责任人'),
    ]),
  };
}

function archiveTable({ archive }: Ledger): TableFact {
  return {
    kind: 'table',
    name: '表.档案',
    columns: [column('序号', 6), column('档案类别', 15), column('现有材料', 40, 'left')],
    rows: Object.entries(ARCHIVE).map(([key, { zh }], index) => {
      const held = archive?.[key as keyof typeof ARCHIVE] ?? [];
      return [String(index + 1), zh, held.length > 0 ? held.join('；') : missing(`档案中的${zh}`)];
    }),
  };
}

function indicatorTable(name: string, results: readonly IndicatorResult[]): TableFact {
  return {
    kind: 'table',
    name,
    columns: [
      column('指标', 4, 'left'),
      column('标准', 2),
      column('实际', 3),
      column('达标与否', 2),
      column('数据来源', 4),
    ],
    rows: results.map((r) => [
      r.name,
      r.target ?? NONE,
      r.value ?? missing(`${r.name}实际数值`),
      r.met === undefined ? NONE : verdict(r.met),
      r.evidence ?? (r.name === '志愿者占比' && r.value ? '注册志愿者与常住人口之比' : NONE),
    ]),
  };
}

import type { Activity, Ledger } from '../ledger/ledger.js';
import { ARCHIVE, CATEGORIES } from '../ledger/vocabulary/fields.js';
import { countCell, NONE } from './count-cell.js';
import { spansYears, timeText } from './dates.js';
import { type FactRecord, lazily } from './fact.js';
import { byDate, countedOnly, held } from './held.js';
import { type IndicatorResult, verdict } from './indicators.js';
import { countActivities, type Measure } from './measures.js';
import { targetOf } from './plan-record.js';
import { type Column, column, type FactCell, type Missing, type TableFact } from './table.js';

const missing = (label: string): Missing => ({ kind: 'missing', label });

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
      分类: () => categoryTable(countedOnly(ledger)),
      计划: () => planTable(ledger),
      档案: () => archiveTable(ledger),
      小区指标: () => indicatorsOf('小区'),
      社区指标: () => indicatorsOf('社区'),
      其他指标: () => indicatorsOf('其他'),
    },
  );
}

/** A number of one row: what the row says, or that it says nothing. */
const rowCell = (activity: Activity, measure: Measure): FactCell =>
  countCell(countActivities(`活动${activity.row}`, measure, [activity]), ZERO[measure]);

/** Attendance that was written down as 0 is a number; silence on the others is not. */
const ZERO: Partial<Record<Measure, string>> = { 人次: '0' };

interface ActivityColumn extends Column {
  readonly cell: (activity: Activity, index: number) => FactCell;
  /** A column that no row fills is left out. */
  readonly wanted?: (activity: Activity) => unknown;
}

function activityTable(ledger: Ledger): TableFact {
  const period = ledger.period;
  const columns: readonly ActivityColumn[] = [
    { ...column('序号', 7), cell: (_, index) => String(index + 1) },
    { ...column('日期', spansYears(period) ? 17 : 12), cell: (a) => timeText(a, period) },
    { ...column('活动名称', 26, 'left'), cell: (a) => a.title },
    { ...column('类别', 19), cell: categoryCell },
    { ...column('地点', 15), cell: (a) => a.place ?? NONE, wanted: (a) => a.place },
    { ...column('场次', 6), cell: (a) => rowCell(a, '场次'), wanted: (a) => (a.sessions ?? 1) !== 1 },
    { ...column('人次', 11), cell: attendanceCell },
    { ...column('志愿者人次', 8), cell: (a) => rowCell(a, '志愿者人次'), wanted: (a) => a.volunteers },
    { ...column('服务时长（小时）', 8), cell: (a) => rowCell(a, '服务时长'), wanted: (a) => a.hours },
    { ...column('受益人次', 7), cell: (a) => rowCell(a, '受益人次'), wanted: (a) => a.served },
  ];
  const listed = byDate(held(ledger.activities));
  const used = columns.filter(({ wanted }) => !wanted || listed.some(wanted));
  const rows = listed.map((activity, index) => used.map(({ cell }) => cell(activity, index)));
  return { kind: 'table', name: '表.活动台账', columns: used, rows };
}

function categoryCell({ category, campaigns }: Activity): string {
  const names = Object.keys(campaigns);
  return names.length > 0 ? `${category}（${names.join('、')}）` : category;
}

function attendanceCell(activity: Activity): FactCell {
  return activity.estimated && activity.attendance !== undefined
    ? `${activity.attendance}（估）`
    : rowCell(activity, '人次');
}

/** As in the 台账, a measure that no row has is no column. */
function categoryTable(ledger: Ledger): TableFact {
  const shown = MEASURED.filter(({ always, measure }) => always || countAll(ledger, measure).value > 0);
  const cells = (name: string, rows: readonly Activity[]): readonly FactCell[] =>
    shown.map(({ measure }) => countCell(countActivities(name, measure, rows), ZERO[measure]));
  const used = CATEGORIES.map((name) => ({ name, rows: ledger.activities.filter((a) => a.category === name) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const rows = used.map(({ name, rows }) => [name, ...cells(name, rows)]);
  return {
    kind: 'table',
    name: '表.分类',
    columns: [column('类别', 3), ...shown.map(({ title, width }) => column(title, width))],
    rows: rows.length > 0 ? [...rows, ['合计', ...cells('总计', ledger.activities)]] : [],
  };
}

const countAll = ({ activities }: Ledger, measure: Measure) => countActivities('总计', measure, activities);

const MEASURED: readonly { measure: Measure; title: string; width: number; always?: boolean }[] = [
  { measure: '场次', title: '场次', width: 2, always: true },
  { measure: '人次', title: '人次', width: 5, always: true },
  { measure: '志愿者人次', title: '志愿者人次', width: 3 },
  { measure: '服务时长', title: '服务时长（小时）', width: 3 },
];

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
      targetOf(plan) || missing('工作目标'),
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

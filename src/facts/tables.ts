import type { Activity, Ledger } from '../ledger/ledger.js';
import { ARCHIVE, CATEGORIES } from '../ledger/vocabulary/fields.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { countCell, ESTIMATED, NONE } from './count-cell.js';
import { timeText } from './dates.js';
import { type FactRecord, lazily } from './fact.js';
import { byDate, countedOnly, held } from './held.js';
import type { IndicatorResult } from './indicator-result.js';
import { verdict } from './indicators.js';
import { amountOf, type Measure, typedOf } from './measure.js';
import { countActivities, rowFigure } from './measures.js';
import { targetOf } from './plan-record.js';
import { type FactCell, type FactColumn, factColumn, type Missing, type TableFact } from './table.js';
import { wanting } from './want.js';

const missing = (label: string, remedy: string): Missing => ({ kind: 'missing', label, remedy });

/** What fills a table that is empty; all others are those of the indicators. */
const REMEDIES: Readonly<Record<string, string>> = {
  活动台账: GAP_WORDS.register,
  分类: GAP_WORDS.register,
  计划: GAP_WORDS.plans,
  档案: GAP_WORDS.archive,
};

/** Every table that a template can place: {{表.活动台账}} on a line of its own. */
export function tables(ledger: Ledger, indicators: readonly IndicatorResult[]): FactRecord {
  const indicatorsOf = (scope: IndicatorResult['scope']) =>
    indicatorTable(
      `表.${scope}指标`,
      indicators.filter((i) => i.scope === scope),
    );
  const facts: FactRecord = wanting({}, (name) => ({ label: name, remedy: REMEDIES[name] ?? GAP_WORDS.indicators }));
  return lazily(facts, {
    活动台账: () => activityTable(ledger),
    分类: () => categoryTable(countedOnly(ledger)),
    计划: () => planTable(ledger),
    档案: () => archiveTable(ledger),
    小区指标: () => indicatorsOf('小区'),
    社区指标: () => indicatorsOf('社区'),
    其他指标: () => indicatorsOf('其他'),
  });
}

/** A number of one row: what the row says, or that it says nothing. What it counts in another unit (36位, 800余户) stands as typed. */
function rowCell(activity: Activity, measure: Measure): FactCell {
  const typed = typedOf(measure, activity);
  return typed && amountOf(measure, activity) === undefined
    ? typed.text
    : countCell(rowFigure(measure, activity), isZeroTold(measure));
}

/** Attendance that was written down as 0 is a number; of the others 0 says as much as silence. */
const isZeroTold = (measure: Measure) => measure === '人次';

interface ActivityColumn extends FactColumn {
  readonly cell: (activity: Activity, index: number) => FactCell;
  /** A column that no row fills is left out. */
  readonly wanted?: (activity: Activity) => unknown;
}

function activityTable(ledger: Ledger): TableFact {
  const period = ledger.period;
  const columns: readonly ActivityColumn[] = [
    { ...factColumn('序号'), cell: (_, index) => String(index + 1) },
    { ...factColumn('日期'), cell: (a) => timeText(a, period) },
    { ...factColumn('活动名称', 'left'), cell: (a) => a.title },
    { ...factColumn('类别'), cell: categoryCell },
    { ...factColumn('地点'), cell: (a) => a.place ?? NONE, wanted: (a) => a.place },
    { ...factColumn('场次'), cell: (a) => rowCell(a, '场次'), wanted: (a) => (a.sessions ?? 1) !== 1 },
    { ...factColumn('人次'), cell: attendanceCell },
    { ...factColumn('志愿者人次'), cell: (a) => rowCell(a, '志愿者人次'), wanted: (a) => a.volunteers },
    { ...factColumn('服务时长（小时）'), cell: (a) => rowCell(a, '服务时长'), wanted: (a) => a.hours },
    { ...factColumn('受益人次'), cell: (a) => rowCell(a, '受益人次'), wanted: (a) => a.served },
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
  const cell = rowCell(activity, '人次');
  return typeof cell === 'object' && cell.kind === 'figure' && activity.estimated
    ? { ...cell, after: ESTIMATED }
    : cell;
}

/** As in the 台账, a measure that no row has is no column. */
function categoryTable(ledger: Ledger): TableFact {
  const shown = MEASURED.filter(({ always, measure }) => always || countAll(ledger, measure).value > 0);
  const cells = (name: string, rows: readonly Activity[]): readonly FactCell[] =>
    shown.map(({ measure }) => countCell(countActivities(name, measure, rows), isZeroTold(measure)));
  const used = CATEGORIES.map((name) => ({ name, rows: ledger.activities.filter((a) => a.category === name) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const rows = used.map(({ name, rows }) => [name, ...cells(name, rows)]);
  return {
    kind: 'table',
    name: '表.分类',
    columns: [factColumn('类别'), ...shown.map(({ title }) => factColumn(title))],
    rows: rows.length > 0 ? [...rows, ['合计', ...cells('总计', ledger.activities)]] : [],
  };
}

const countAll = ({ activities }: Ledger, measure: Measure) => countActivities('总计', measure, activities);

const MEASURED: readonly { measure: Measure; title: string; always?: boolean }[] = [
  { measure: '场次', title: '场次', always: true },
  { measure: '人次', title: '人次', always: true },
  { measure: '志愿者人次', title: '志愿者人次' },
  { measure: '服务时长', title: '服务时长（小时）' },
];

function planTable(ledger: Ledger): TableFact {
  return {
    kind: 'table',
    name: '表.计划',
    columns: [
      factColumn('序号'),
      factColumn('专题'),
      factColumn('工作目标', 'left'),
      factColumn('完成时间'),
      factColumn('责任人'),
    ],
    rows: ledger.plans.map((plan, index) => [
      String(index + 1),
      plan.topic,
      targetOf(plan) || missing('工作目标', GAP_WORDS.plans),
      plan.when ?? missing('完成时间', GAP_WORDS.plans),
      plan.owner ?? missing('责任人', GAP_WORDS.plans),
    ]),
  };
}

function archiveTable({ archive }: Ledger): TableFact {
  return {
    kind: 'table',
    name: '表.档案',
    columns: [factColumn('序号'), factColumn('档案类别'), factColumn('现有材料', 'left')],
    rows: Object.entries(ARCHIVE).map(([key, { zh }], index) => {
      const held = archive?.[key as keyof typeof ARCHIVE] ?? [];
      return [
        String(index + 1),
        zh,
        held.length > 0 ? held.join('；') : missing(GAP_WORDS.archiveLabel(zh), GAP_WORDS.archive),
      ];
    }),
  };
}

function indicatorTable(name: string, results: readonly IndicatorResult[]): TableFact {
  return {
    kind: 'table',
    name,
    columns: [
      factColumn('指标', 'left'),
      factColumn('标准'),
      factColumn('实际'),
      factColumn('达标与否'),
      factColumn('数据来源'),
    ],
    rows: results.map((r) => [
      r.name,
      r.target ?? NONE,
      r.value ?? missing(GAP_WORDS.valueLabel(r.name), GAP_WORDS.indicators),
      r.met === undefined ? NONE : verdict(r.met),
      r.evidence ?? (r.name === '志愿者占比' && r.value ? '注册志愿者与常住人口之比' : NONE),
    ]),
  };
}

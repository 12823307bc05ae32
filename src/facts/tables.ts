import type { Activity, CountName, Ledger, Plan } from '../ledger/ledger.js';
import { ARCHIVE, CATEGORIES } from '../ledger/vocabulary/fields.js';
import { TABLES } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { goesByStandards } from './by-standards.js';
import { runsCampaigns } from './campaign-facts.js';
import { countCell } from './count-cell.js';
import { timeText } from './dates.js';
import { type FactRecord, lazily } from './fact.js';
import type { Figure } from './figure.js';
import { byDate, countedOnly, hasAttendance, isMostlyWithoutSessions } from './held.js';
import type { IndicatorResult } from './indicator-result.js';
import { verdict } from './indicators.js';
import { type Measure, typedOf, unitOf } from './measure.js';
import { countActivities, rowFigure } from './measures.js';
import { goalOf } from './plan-record.js';
import { quantitiesText } from './quantities-text.js';
import { rowCount } from './row-count.js';
import { columnOf, type FactCell, type FactColumn, type Missing, type TableFact } from './table.js';
import { wanting } from './want.js';

const { heads: HEADS, cells: CELLS } = TABLES;

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
    indicatorTable(`表.${scope}指标`, indicators.filter(inTable(ledger, scope)));
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

/**
 * Which indicators stand in the table of a scope. Standards that the ledger does not go by are no rows to be filled: those that it names stand
 * with its own, what nobody measured of the others falls away.
 */
function inTable(ledger: Ledger, scope: IndicatorResult['scope']): (one: IndicatorResult) => boolean {
  const named = new Set(ledger.indicators.map(({ name, called }) => called ?? name));
  const isNamed = (one: IndicatorResult) => named.has(one.called ?? one.name);
  if (!goesByStandards(ledger)) return scope === '其他' ? isNamed : () => false;
  return (one) => one.scope === scope && (runsCampaigns(ledger) || one.scope === '其他' || one.value !== undefined);
}

/** A number of one row: as typed where it has a qualifier or a unit of its own (30余, 800余户), or that the row says nothing. */
function rowCell(activity: Activity, measure: Measure): FactCell {
  const typed = typedOf(measure, activity);
  if (typed && (typed.vague || typed.unit !== unitOf(measure))) return typed.text;
  return countCell(rowFigure(measure, activity), isZeroTold(measure, [activity]));
}

/** Attendance that was written down as 0 is a number; silence on the others is not. */
const isZeroTold = (measure: Measure, rows: readonly Activity[]) =>
  measure === '人次' && rows.some(({ attendance }) => attendance === 0);

interface ActivityColumn extends FactColumn {
  readonly cell: (activity: Activity, index: number) => FactCell;
  /** A column that no row fills is left out. */
  readonly wanted?: (activity: Activity) => unknown;
}

function activityTable(ledger: Ledger): TableFact {
  const period = ledger.period;
  const column = columnOf(HEADS.活动台账);
  const columns: readonly ActivityColumn[] = [
    { ...column('number'), cell: (_, index) => String(index + 1) },
    { ...column('time'), cell: (a) => timeText(a, period) },
    { ...column('title', 'left'), cell: (a) => a.title },
    { ...column('category'), cell: categoryCell },
    { ...column('place'), cell: (a) => a.place ?? CELLS.none, wanted: (a) => a.place },
    {
      ...column('sessions'),
      cell: (a) => rowCell(a, '场次'),
      wanted: (a) => a.asTyped.sessions || (a.sessions ?? 1) !== 1,
    },
    { ...column('attendance'), cell: attendanceCell, wanted: hasAttendance },
    { ...column('volunteers'), cell: (a) => rowCell(a, '志愿者人次'), wanted: said('volunteers') },
    { ...column('hours'), cell: (a) => rowCell(a, '服务时长'), wanted: said('hours') },
    { ...column('served'), cell: (a) => rowCell(a, '受益人次'), wanted: said('served') },
    {
      ...column('quantities', 'left'),
      cell: (a) => quantitiesText(a.quantities) ?? CELLS.none,
      wanted: (a) => a.quantities.length,
    },
    { ...column('status'), cell: ({ status }) => status, wanted: ({ status }) => status !== '已开展' },
  ];
  const listed = byDate(ledger.activities);
  const used = columns.filter(({ wanted }) => !wanted || listed.some(wanted));
  const rows = listed.map((activity, index) => used.map(({ cell }) => cell(activity, index)));
  return { kind: 'table', name: '表.活动台账', columns: used, rows };
}

const said = (name: CountName) => (activity: Activity) => activity[name] || activity.asTyped[name];

function categoryCell({ category, campaigns }: Activity): string {
  const names = Object.keys(campaigns);
  return names.length > 0 ? `${category}（${names.join('、')}）` : category;
}

function attendanceCell(activity: Activity): FactCell {
  const cell = rowCell(activity, '人次');
  return typeof cell === 'object' && cell.kind === 'figure' && activity.estimated && !typedOf('人次', activity)
    ? { ...cell, after: CELLS.estimated }
    : cell;
}

/**
 * As in the 台账, a measure that no row has is no column; where most have no 场次, rows are counted in their place. Where nothing was counted
 * but one session there is nothing to sum up.
 */
function categoryTable(ledger: Ledger): TableFact {
  const column = columnOf(HEADS.分类);
  const byRows = isMostlyWithoutSessions(ledger.activities);
  const shown = MEASURED.filter(({ measure }) =>
    measure === '场次' ? !byRows : countAll(ledger, measure).value > 0 || isZeroTold(measure, ledger.activities),
  );
  const cells = ({ name, rows, figures }: Counted): readonly FactCell[] => [
    ...(byRows ? [rowsCell(name, rows)] : []),
    ...shown.map(({ measure }, index) => countCell(figures[index] as Figure, isZeroTold(measure, rows))),
  ];
  const counts = (name: string, rows: readonly Activity[]): Counted => ({
    name,
    rows,
    figures: shown.map(({ measure }) => countActivities(name, measure, rows)),
  });
  const used = CATEGORIES.flatMap((name) => {
    const rows = ledger.activities.filter(({ category }) => category === name);
    return rows.length > 0 ? [counts(name, rows)] : [];
  });
  const rows = used.map((one) => [one.name, ...cells(one)]);
  // Of one category alone with a number there is nothing to compare, and its total is that number.
  const counted = used.filter(({ figures }) => figures.some(({ value }) => value > 0));
  const tells =
    (counted.length > 1 || used.length <= FEW) &&
    shown.some(({ measure }) => countAll(ledger, measure).value > (measure === '场次' ? 1 : 0));
  return {
    kind: 'table',
    name: '表.分类',
    columns: [column('category'), ...(byRows ? [column('items')] : []), ...shown.map(({ name }) => column(name))],
    rows: tells ? [...rows, [CELLS.total, ...cells(counts('总计', ledger.activities))]] : [],
  };
}

interface Counted {
  readonly name: string;
  readonly rows: readonly Activity[];
  /** One for each measure that is shown. */
  readonly figures: readonly Figure[];
}

const rowsCell = (name: string, rows: readonly Activity[]): FactCell => {
  const count = rowCount(`${name}.项数`, '项', rows);
  return count ? countCell(count) : CELLS.none;
};

/** Of so many categories it is seen at once which of them has the number. */
const FEW = 3;

const countAll = ({ activities }: Ledger, measure: Measure) => countActivities('总计', measure, activities);

const MEASURED = [
  { measure: '场次', name: 'sessions' },
  { measure: '人次', name: 'attendance' },
  { measure: '志愿者人次', name: 'volunteers' },
  { measure: '服务时长', name: 'hours' },
] as const;

function planTable(ledger: Ledger): TableFact {
  const column = columnOf(HEADS.计划);
  // A column that says 其他 from top to bottom says nothing.
  const topical = ledger.plans.length === 0 || ledger.plans.some(({ topic }) => topic !== '其他');
  const lacking = (field: 'when' | 'owner') => {
    const all = ledger.plans.filter((plan) => !plan[field] && (field === 'owner' || !howOften(plan)));
    return GAP_WORDS.plansLacking(all.map((plan) => goalOf(plan) ?? plan.topics.join('、')));
  };
  return {
    kind: 'table',
    name: '表.计划',
    columns: [
      column('number'),
      ...(topical ? [column('topic')] : []),
      column('goal', 'left'),
      column('when'),
      column('owner'),
    ],
    rows: ledger.plans.map((plan, index) => [
      String(index + 1),
      ...(topical ? [plan.topics.join('、')] : []),
      goalOf(plan) ?? missing(HEADS.计划.goal, GAP_WORDS.plans),
      plan.when ?? howOften(plan) ?? missing(HEADS.计划.when, lacking('when')),
      plan.owner ?? missing(HEADS.计划.owner, lacking('owner')),
    ]),
  };
}

/** 每季度 of 每季度召开1次民情恳谈会: a goal that begins with how often has its time. */
const howOften = (plan: Plan): string | undefined => /^每(?:半年|[年季月周天日])度?/.exec(goalOf(plan) ?? '')?.[0];

function archiveTable({ archive }: Ledger): TableFact {
  const column = columnOf(HEADS.档案);
  return {
    kind: 'table',
    name: '表.档案',
    columns: [column('number'), column('kind'), column('held', 'left')],
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
  const column = columnOf(HEADS.指标);
  const sourceOf = (r: IndicatorResult) =>
    r.evidence ?? (r.value?.derivation.by === 'share' ? CELLS.computed : undefined);
  const sourced = results.some(sourceOf);
  return {
    kind: 'table',
    name,
    columns: [
      column('name', 'left'),
      column('target'),
      column('value'),
      column('verdict'),
      ...(sourced ? [column('source')] : []),
    ],
    rows: results.map((r) => [
      r.name,
      r.target ?? CELLS.none,
      r.value ?? missing(GAP_WORDS.valueLabel(r.name), GAP_WORDS.indicators),
      r.met === undefined ? CELLS.none : verdict(r.met),
      ...(sourced ? [sourceOf(r) ?? CELLS.none] : []),
    ]),
  };
}

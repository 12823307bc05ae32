import type { Activity, CountName, Ledger } from '../ledger/ledger.js';
import { CATEGORIES } from '../ledger/vocabulary/fields.js';
import { TABLES } from '../standards.js';
import { countCell } from './count-cell.js';
import { timeText } from './dates.js';
import { type Figure, figureWords, sessionsOf, unrecordedOf, unrecordedSessions } from './figure.js';
import { byDate, hasAttendance, hasNoSessions, isMostlyWithoutSessions } from './held.js';
import { type Measure, typedOf, unitOf } from './measure.js';
import { countActivities, rowFigure } from './measures.js';
import { quantitiesText } from './quantities-text.js';
import { rowCount } from './row-count.js';
import { columnOf, type FactCell, type FactColumn, type TableFact } from './table.js';

const { heads: HEADS, cells: CELLS } = TABLES;

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

/** 活动台账: the rows by date, without the columns that none of them fills. */
export function activityTable(ledger: Ledger): TableFact {
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
export function categoryTable(ledger: Ledger): TableFact {
  const column = columnOf(HEADS.分类);
  const byRows = isMostlyWithoutSessions(ledger.activities);
  const shown = MEASURED.filter(({ measure }) =>
    measure === '场次' ? !byRows : countAll(ledger, measure).value > 0 || isZeroTold(measure, ledger.activities),
  );
  const cells = ({ name, rows, figures }: Counted): readonly FactCell[] => [
    ...(byRows ? [rowsCell(name, rows)] : []),
    ...shown.map(({ measure }, index) => {
      const figure = figures[index] as Figure;
      return measure === '场次' ? sessionsCell(figure, rows) : untoldOf(figure, rows, isZeroTold(measure, rows));
    }),
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

/** 23（另有1项未记）, 未记（3项）: rows without a number of sessions are none of those that the column adds up. */
function sessionsCell(figure: Figure, rows: readonly Activity[]): FactCell {
  const without = rows.filter(hasNoSessions).length;
  if (without === 0) return countCell(figure);
  const say = (words: string) => words.replace('{项数}', String(without));
  const cell = countCell(figure);
  return typeof cell === 'object' && cell.kind === 'figure'
    ? { ...cell, after: say(CELLS.without) }
    : say(CELLS.allWithout);
}

/** 未记22场 of 23 sessions, where one of them has people in a unit of its own: what nobody counted says how much that is. */
function untoldOf(figure: Figure, rows: readonly Activity[], zero: boolean): FactCell {
  const left = unrecordedOf(figure);
  const cell = countCell(figure, zero);
  return cell === CELLS.unrecorded && left.length < rows.length && unrecordedSessions(figure) > 0
    ? cell + figureWords(sessionsOf(left))
    : cell;
}

/** Of so many categories it is seen at once which of them has the number. */
const FEW = 3;

const countAll = ({ activities }: Ledger, measure: Measure) => countActivities('总计', measure, activities);

const MEASURED = [
  { measure: '场次', name: 'sessions' },
  { measure: '人次', name: 'attendance' },
  { measure: '志愿者人次', name: 'volunteers' },
  { measure: '服务时长', name: 'hours' },
] as const;

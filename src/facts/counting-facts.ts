import type { Activity, Ledger } from '../ledger/ledger.js';
import { HELD, ROUTINE_CATEGORIES, UNDER_WAY } from '../ledger/vocabulary/fields.js';
import { comparedWith } from './comparison.js';
import { periodText } from './dates.js';
import type { FactRecord } from './fact.js';
import { isAllFestive } from './festivals.js';
import { activitiesWhere, type GroupContext, group } from './group.js';
import { hasAttendance, hasNoSessions, held, isCountedByRows, isUnderWay } from './held.js';
import { isUnrecorded } from './measure.js';
import { isInOneMonth } from './months.js';
import { isWholeYear } from './period-name.js';
import { rowCount } from './row-count.js';

/**
 * How the figures are counted, where the text has to say so.
 * @param ledger With every row; `context` has those alone that count.
 */
export function countingFacts(ledger: Ledger, context: GroupContext): FactRecord {
  const took = held(ledger.activities);
  return {
    区间说明: isWholeYear(ledger.period) ? undefined : periodText(ledger.period),
    同比基期: comparedWith(ledger.period),
    交叉: said(context.ledger, overlaps),
    有专项: said(context.ledger, ({ campaigns }) => Object.keys(campaigns).length > 0),
    有人次: said(context.ledger, ({ attendance }) => attendance !== undefined),
    未记: unrecorded(context),
    未记时长: unrecordedHours(context),
    有受益: said(context.ledger, ({ served }) => served !== undefined),
    跨月: group({ name: '跨月', path: '口径.跨月', planWords: [] }, activitiesWhere(context, acrossMonths), context),
    无月份: group(
      { name: '无月份', planWords: [] },
      activitiesWhere(context, (row) => !isInOneMonth(row)),
      context,
    ).场次,
    合计行: rowCount(
      '口径.合计行',
      '行',
      took.filter(({ sumOf }) => sumOf.length > 0),
    ),
    不计入: rowCount('口径.不计入', '项', took.filter(isRoutine)),
    未开展: rowCount(
      '口径.未开展',
      '项',
      ledger.activities.filter(({ status }) => status !== HELD && status !== UNDER_WAY),
    ),
    进行中: rowCount('口径.进行中', '项', ledger.activities.filter(isUnderWay)),
    有场次: said(context.ledger, (row) => !hasNoSessions(row)),
    未记场次: context.ledger.activities.every(hasNoSessions)
      ? undefined
      : rowCount('口径.未记场次', '项', context.ledger.activities.filter(hasNoSessions)),
    按项: isCountedByRows(context.ledger.activities)
      ? rowCount('口径.按项', '项', context.ledger.activities)
      : undefined,
    都逢节日: isAllFestive(context.ledger) ? '是' : undefined,
    别的单位: rowCount('口径.别的单位', '项', took.filter(hasOwnUnit)),
    不是数: rowCount('口径.不是数', '项', took.filter(isVague)),
    概数: rowCount('口径.概数', '项', took.filter(isRough)),
  };
}

/** How many sessions nobody counted heads at, where others were counted: where none was, the tables have no column of it. */
function unrecorded(context: GroupContext): FactRecord[string] {
  const rows = activitiesWhere(context, (row) => isUnrecorded('人次', row));
  return context.ledger.activities.some(hasAttendance) && rows.length > 0
    ? group({ name: '未记人次', planWords: [] }, rows, context).场次
    : undefined;
}

/** The same of hours, where some row has them: without any there is no sum that could lack something. */
function unrecordedHours(context: GroupContext): FactRecord[string] {
  const rows = activitiesWhere(context, (row) => isUnrecorded('服务时长', row));
  return context.ledger.activities.some(({ hours }) => hours !== undefined) && rows.length > 0
    ? group({ name: '未记服务时长', planWords: [] }, rows, context).场次
    : undefined;
}

const said = ({ activities }: Ledger, is: (row: Activity) => boolean): string | undefined =>
  activities.some(is) ? '是' : undefined;

/** Whether it is counted under two campaigns, or two items of one: their figures are no parts of a sum. */
const overlaps = ({ campaigns }: Activity) =>
  Object.keys(campaigns).length > 1 || Object.values(campaigns).some((items) => items.length > 1);

const acrossMonths = ({ date, end = date, time }: Activity) => !time?.shape && date.slice(0, 7) !== end.slice(0, 7);

const isRoutine = ({ category }: Activity) => (ROUTINE_CATEGORIES as readonly string[]).includes(category);

/** A number with 余, 多, 约 or another such word. */
const isRough = ({ asTyped, quantities }: Activity) =>
  [...Object.values(asTyped), ...quantities.map(({ amount }) => amount)].some(
    (typed) => typed?.qualifier !== undefined,
  );

/** 12位, 800余户: told as typed, and no part of a sum of 人次. */
const hasOwnUnit = ({ attendance, served, asTyped }: Activity) =>
  (attendance === undefined && asTyped.attendance && !asTyped.attendance.vague) ||
  (served === undefined && asTyped.served && !asTyped.served.vague);

/** 多次, 数十场, 几百人: told as typed, and no part of any sum. */
const isVague = ({ asTyped, quantities }: Activity) =>
  [...Object.values(asTyped), ...quantities.flatMap(({ amount, beside = [] }) => [amount, ...beside])].some(
    (typed) => typed?.vague,
  );

import { nearest } from '../../chinese/nearest.js';
import type { Activity } from '../ledger.js';
import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import type { Quantity, RecordOf, Time } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER, ROUTINE_CATEGORIES } from '../vocabulary/fields.js';
import type { CampaignIndex } from './campaigns.js';
import { checkRow, type Seen } from './check-row.js';
import { classify } from './classify.js';
import { counts } from './counts.js';
import { ofWhom } from './of-whom.js';
import { type RecordRead, readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';
import { type Rhythm, rhythmOf, timeOften } from './rhythm.js';

/**
 * The rows of 活动, each typed, classified and checked against itself and the rows before it.
 * @param others Whether the rows that these name in 合计自 may stand elsewhere: a row of a sheet is read alone.
 */
export function readActivities(
  node: Node | undefined,
  index: CampaignIndex,
  reading: Reading,
  others = false,
): readonly Activity[] {
  if (!node || isEmpty(node)) return [];
  const seen: Seen = { ids: new Map(), titles: new Map() };
  const kinds = new Set<string>();
  const read = readRecords(node, LEDGER.activities, reading);
  const rows = read.map((row, i) => {
    const activity = typed(row, i + 1, index, reading, kinds);
    checkRow(activity, row, seen, reading);
    return activity;
  });
  if (others) return rows;
  const parts = partsOf(rows, read, reading);
  return rows.map((row) => (row.id !== undefined && parts.has(row.id) ? { ...row, counted: false } : row));
}

const ROUTINE: ReadonlySet<string> = new Set(ROUTINE_CATEGORIES);

/** A row that has faults is typed as far as it goes: such a ledger is never used. */
function typed(
  { record, node }: RecordRead,
  row: number,
  index: CampaignIndex,
  reading: Reading,
  kinds: Set<string>,
): Activity {
  const read = record as RecordOf<typeof ACTIVITY>;
  const { end, status = '已开展', ...rest } = read;
  const often = rhythmIn(node);
  // 早晚各一场 of one day is two sessions.
  const inDay = isOneDay(read) ? often?.inDay : undefined;
  const rhythm = inDay === undefined ? often : undefined;
  const first = timeOf(read, rhythm, node, reading);
  const last = end ?? (first && first.end !== first.start ? first.end : undefined);
  const hasDay = first?.shape === undefined;
  const classified = classify(read, node, index, reading, kinds);
  const { participants, audience, quantities, attendance } = thoseCounted(read, node);
  // Names come before what is spread: begun with a spread and added to, each row would have a shape of its own in Node 20 (docs/speed.md).
  return {
    row,
    end: last,
    status: status as Activity['status'],
    counted: status === '已开展' && !ROUTINE.has(classified.category),
    ...rest,
    participants,
    audience,
    quantities,
    ...counts({ ...read, attendance, sessions: sessionsOf(read.sessions, rhythm, inDay) }, hasDay),
    ...classified,
    date: first?.start as string,
    ...(first?.text !== undefined && { time: first }),
  };
}

/** 师生 of 师生160人 took part, where the row names nobody else; 老人 of 老人60名 were served; 观看1.2万人次 came to nothing. */
function thoseCounted(read: RecordOf<typeof ACTIVITY>, row: MapNode) {
  const { participants, audience, attendance, quantities } = read;
  const [came, served] = (['attendance', 'served'] as const).map((name) => {
    if (read[name] === undefined) return undefined;
    const typed = valueNode(row, ACTIVITY, name);
    return typed.type === 'text' ? ofWhom(typed.text) : undefined;
  });
  const watched = came?.watched !== undefined && attendance ? [{ name: came.watched, amount: attendance }] : [];
  return {
    participants: participants.length > 0 ? participants : (came?.who ?? []),
    audience: audience.length > 0 ? audience : (served?.who ?? []),
    quantities: [...quantities, ...watched],
    attendance: watched.length > 0 ? undefined : attendance,
  };
}

const isOneDay = ({ date, end }: RecordOf<typeof ACTIVITY>): boolean => {
  const time = date as Time | undefined;
  return time !== undefined && time.text === undefined && time.start === time.end && (end ?? time.end) === time.end;
};

/** How often is a time, and no number. */
function sessionsOf(typed: Quantity | undefined, rhythm: Rhythm | undefined, inDay: number | undefined) {
  if (inDay !== undefined) return { value: inDay, unit: UNIT, text: `${inDay}${UNIT}` };
  return rhythm && rhythm.total === undefined ? undefined : typed;
}
const UNIT = ACTIVITY.sessions.unit ?? '';

function rhythmIn(row: MapNode): Rhythm | undefined {
  const typed = valueNode(row, ACTIVITY, 'sessions');
  return typed.type === 'text' ? rhythmOf(typed.text) : undefined;
}

/** When the row was, with how often where 场次 says that. */
function timeOf(
  { date, end }: RecordOf<typeof ACTIVITY>,
  rhythm: Rhythm | undefined,
  row: MapNode,
  { report, period }: Reading,
): Time | undefined {
  const typed = date as Time | undefined;
  if (!typed || !rhythm || !period) return typed;
  const often = timeOften(typed, end, rhythm.often, period);
  if (!often) {
    const field = ACTIVITY.sessions.zh;
    report('count-rhythm', '错误', { field, text: rhythm.often }, valueNode(row, ACTIVITY, 'sessions'));
  }
  return often ?? typed;
}

/** The 编号 of the rows whose sum another row is. */
function partsOf(rows: readonly Activity[], read: readonly RecordRead[], { report }: Reading): ReadonlySet<string> {
  const ids = rows.flatMap(({ id }) => id ?? []);
  const known = new Set(ids);
  const parts = new Set<string>();
  rows.forEach(({ id, sumOf }, i) => {
    const node = read[i]?.node as MapNode;
    sumOf.forEach((part, at) => {
      const value = valueNode(node, ACTIVITY, 'sumOf');
      const place = value.type === 'list' ? (value.items[at] ?? value) : value;
      if (part === id) report('sum-of-itself', '错误', { id: part }, place);
      else if (!known.has(part))
        report(
          'unknown-id',
          '错误',
          { field: ACTIVITY.sumOf.zh, id: part.slice(0, 40), nearest: nearest(part, ids) },
          place,
        );
      parts.add(part);
    });
  });
  return parts;
}

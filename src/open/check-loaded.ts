import { announcedMeeting } from '../facts/meetings.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerResult } from '../ledger/read/read-ledger.js';
import { HELD } from '../ledger/vocabulary/fields.js';
import { proposeTopics } from '../ledger/wording/propose-topics.js';
import { type Problem, problem } from '../problems/problem.js';

/** 提醒 on a ledger that can be read: what only the date of the report, or the ledger as a whole, makes doubtful. */
export const checkLoaded = (ledger: Ledger, dated: string, file: string, result: LedgerResult): readonly Problem[] => [
  ...announced(ledger, dated, file, result),
  ...notYet(ledger, dated, result),
  ...untagged(ledger, result),
];

/** A meeting that may have been held by now: only the user can say whether a report should cite it. */
function announced(ledger: Ledger, dated: string, file: string, { locate }: LedgerResult): readonly Problem[] {
  const meeting = ledger.meetings ? undefined : announcedMeeting(dated);
  // Dated by today alone, a ledger of the year before is told as of what was then.
  if (!meeting || (ledger.dated === undefined && ledger.period.end < meeting.end)) return [];
  const place = ledger.dated === undefined ? { file } : locate(['dated']);
  return [problem('meeting-announced', '提醒', { meeting: meeting.name, end: meeting.end }, place)];
}

/** Activities after 成文日期: a report would say of them that they were held. */
function notYet(ledger: Ledger, dated: string, { locate }: LedgerResult): readonly Problem[] {
  const later = ledger.activities.filter(({ date, time, status }) => status === HELD && !time?.shape && date > dated);
  const [first] = later;
  if (!first) return [];
  const place = locate(['activities', first.row - 1, 'date']);
  return [
    problem('activity-later', '提醒', { title: first.title, date: first.date, dated, count: later.length }, place),
  ];
}

/** Rows whose titles speak for topics that the ledger does not say: said once, as nothing of it counts. */
function untagged(ledger: Ledger, { locate }: LedgerResult): readonly Problem[] {
  const rows = ledger.activities.filter((activity) => proposeTopics(activity).length > 0);
  const [first] = rows;
  if (!first) return [];
  const args = { title: first.title, topics: proposeTopics(first), count: rows.length };
  return [problem('topics-unsaid', '提醒', args, locate(['activities', first.row - 1, 'title']))];
}

import type { Activity } from '../ledger.js';
import { isEmpty, type MapNode, type Node } from '../syntax/tree.js';
import type { RecordOf } from '../vocabulary/field.js';
import { ACTIVITY, LEDGER } from '../vocabulary/fields.js';
import type { CampaignIndex } from './campaigns.js';
import { classify } from './classify.js';
import { readRecords, valueNode } from './read-record.js';
import type { Reading } from './reading.js';

/** The rows of 活动, each typed, classified and checked against itself and the rows before it. */
export function readActivities(node: Node | undefined, index: CampaignIndex, reading: Reading): readonly Activity[] {
  if (!node || isEmpty(node)) return [];
  const ids = new Map<string, MapNode>();
  const titles = new Map<string, MapNode>();
  return readRecords(node, LEDGER.activities, reading).map(({ record, node: row }, i) => {
    const read = record as RecordOf<typeof ACTIVITY>;
    const { category, campaigns } = classify(read, row, index, reading);
    const activity: Activity = { ...read, category, campaigns, row: i + 1, sessions: read.sessions ?? 1 };
    checkFigures(activity, row, reading);
    checkRepeats(activity, row, ids, titles, reading);
    return activity;
  });
}

function checkFigures(
  { date, end, attendance, minors, volunteers, sessions }: Activity,
  row: MapNode,
  { report }: Reading,
): void {
  const at = (name: keyof typeof ACTIVITY) => valueNode(row, ACTIVITY, name);
  if (date !== undefined && end !== undefined && end < date) {
    report('end-before-start', '错误', { start: date, end }, at('end'));
  }
  if (attendance !== undefined && minors !== undefined && minors > attendance) {
    report('minors-exceed', '错误', { minors, attendance }, at('minors'));
  }
  if (attendance !== undefined && volunteers !== undefined && volunteers > attendance) {
    report('volunteers-exceed', '提醒', { volunteers, attendance }, at('volunteers'));
  }
  if (sessions === 0) report('sessions-zero', '错误', {}, at('sessions'));
}

function checkRepeats(
  { id, date, title }: Activity,
  row: MapNode,
  ids: Map<string, MapNode>,
  titles: Map<string, MapNode>,
  { report, placeOf }: Reading,
): void {
  if (id !== undefined) {
    const earlier = ids.get(id);
    if (earlier) {
      const { line } = placeOf(valueNode(earlier, ACTIVITY, 'id'));
      report('id-twice', '错误', { id, line }, valueNode(row, ACTIVITY, 'id'));
    } else ids.set(id, row);
  }
  if (date === undefined || title === undefined) return;
  const key = `${date} ${title}`;
  const earlier = titles.get(key);
  if (earlier) {
    const { line } = placeOf(valueNode(earlier, ACTIVITY, 'title'));
    report('activity-twice', '提醒', { title, date, line }, valueNode(row, ACTIVITY, 'title'));
  } else titles.set(key, row);
}

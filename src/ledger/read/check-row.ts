import type { Activity } from '../ledger.js';
import type { MapNode } from '../syntax/tree.js';
import type { RecordOf } from '../vocabulary/field.js';
import { ACTIVITY } from '../vocabulary/fields.js';
import { type RecordRead, valueNode } from './read-record.js';
import type { Reading } from './reading.js';

/** What the rows before have: 编号, and date with title. */
export interface Seen {
  readonly ids: Map<string, MapNode>;
  readonly titles: Map<string, MapNode>;
}

/** A row against itself, and against the rows before it. */
export function checkRow(activity: Activity, { record, node }: RecordRead, seen: Seen, reading: Reading): void {
  checkTimes(activity, record as RecordOf<typeof ACTIVITY>, node, reading);
  checkFigures(activity, node, reading);
  checkStatus(activity, record as RecordOf<typeof ACTIVITY>, node, reading);
  checkRepeats(activity, node, seen, reading);
}

const at = (row: MapNode, name: keyof typeof ACTIVITY) => valueNode(row, ACTIVITY, name);

function checkTimes(
  { date, end }: Activity,
  { date: first, end: last }: RecordOf<typeof ACTIVITY>,
  row: MapNode,
  { report }: Reading,
): void {
  if (date === undefined || end === undefined) return;
  if (end < date) report('end-before-start', '错误', { start: date, end }, at(row, 'end'));
  else if (last !== undefined && (first.text !== undefined || (first.end !== first.start && first.end !== last)))
    report(
      'end-beside-time',
      '错误',
      { text: first.text ?? `${first.start}至${first.end}`, end: last },
      at(row, 'end'),
    );
}

/** The number of a count for comparing it with another: people are people, whatever they are called. */
const PEOPLE: ReadonlySet<string> = new Set(['人次', '人', '名', '位']);
const people = (activity: Activity, name: 'attendance' | 'minors' | 'volunteers') => {
  const typed = activity.asTyped[name];
  return activity[name] ?? (typed && !typed.vague && PEOPLE.has(typed.unit) ? typed.value : undefined);
};

function checkFigures(activity: Activity, row: MapNode, { report }: Reading): void {
  const [attendance, minors, volunteers] = (['attendance', 'minors', 'volunteers'] as const).map((name) =>
    people(activity, name),
  );
  if (attendance !== undefined && minors !== undefined && minors > attendance)
    report('minors-exceed', '错误', { minors, attendance }, at(row, 'minors'));
  if (attendance !== undefined && volunteers !== undefined && volunteers > attendance)
    report('volunteers-exceed', '提醒', { volunteers, attendance }, at(row, 'volunteers'));
  for (const { name, amount, beside = [] } of activity.quantities)
    for (const part of beside)
      if (amount && part.part && !part.vague && !amount.vague && part.unit === amount.unit && part.value > amount.value)
        report('part-exceeds', '提醒', { name, part: part.text }, at(row, 'quantities'));
  if (activity.sessions === 0) report('sessions-zero', '错误', {}, at(row, 'sessions'));
}

/** What was called off or put off would be told as held: 集市取消, 集市（因雨延期）, 取消：集市. To cancel other things (取消其他活动、召回人员) is a deed. */
const CALLED_OFF =
  /(取消|延期|暂缓)(?:举[办行]|开展|进行|召开)?[了。]?[）)】\]]?$|[（(【[](?:因.{1,8})?已?(取消|延期|暂缓)|^(取消|延期|暂缓)[：:]/u;

function checkStatus(
  { title }: Activity,
  { status }: RecordOf<typeof ACTIVITY>,
  row: MapNode,
  { report }: Reading,
): void {
  const [, ...words] = (status === undefined && title !== undefined && CALLED_OFF.exec(title)) || [];
  const word = words.find((one) => one !== undefined);
  if (word !== undefined) report('status-unsaid', '提醒', { title, word }, at(row, 'title'));
}

function checkRepeats(
  { id, date, title, time }: Activity,
  row: MapNode,
  { ids, titles }: Seen,
  { report, placeOf }: Reading,
): void {
  if (id !== undefined) {
    const earlier = ids.get(id);
    if (earlier) {
      const { line } = placeOf(at(earlier, 'id'));
      report('id-twice', '错误', { id, line }, at(row, 'id'));
    } else ids.set(id, row);
  }
  if (date === undefined || title === undefined) return;
  const day = time?.text ?? date;
  const key = `${day} ${title}`;
  const earlier = titles.get(key);
  if (earlier) {
    const { line } = placeOf(at(earlier, 'title'));
    report('activity-twice', '提醒', { title, date: day, line }, at(row, 'title'));
  } else titles.set(key, row);
}

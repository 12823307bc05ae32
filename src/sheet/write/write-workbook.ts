import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import type { Activity, Ledger } from '../../ledger/ledger.js';
import { evidenceText } from '../../ledger/read/evidence-text.js';
import type { Lists } from '../../ledger/read/read-lists.js';
import { type Field, quantityText, YES } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, HELD, isCountName, LEDGER } from '../../ledger/vocabulary/fields.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { WORKBOOK_WORDS as WORDS } from '../../words/workbook-words.js';
import { joinList } from '../cells/list-cell.js';
import type { FieldName } from '../column.js';
import { type ListTable, listTables } from './list-tables.js';
import { FONT, HEADER, tableSheet } from './table-sheet.js';

/** The columns in the order in which a person fills them, with their widths in characters: every field of an activity. */
const WIDTHS: Readonly<Record<FieldName, number>> = {
  date: 13,
  title: 34,
  category: 11,
  campaigns: 14,
  items: 18,
  topics: 14,
  place: 18,
  host: 16,
  partners: 20,
  participants: 18,
  lecturers: 14,
  audience: 14,
  attendance: 8,
  minors: 13,
  volunteers: 12,
  hours: 10,
  sessions: 7,
  served: 10,
  estimated: 9,
  summary: 44,
  result: 28,
  quantities: 24,
  cause: 24,
  basis: 14,
  shortTitle: 14,
  segments: 20,
  highlight: 7,
  photos: 22,
  evidence: 26,
  media: 22,
  owner: 14,
  end: 13,
  status: 9,
  sumOf: 12,
  id: 10,
};
const COLUMNS = Object.entries(WIDTHS) as readonly (readonly [FieldName, number])[];

const isDay = (name: FieldName) => ACTIVITY[name].kind === 'date' || ACTIVITY[name].kind === 'time';

/**
 * The activities of a ledger as an XLSX that a person likes to open, and a sheet for each list beside them that has rows: one frozen header,
 * real dates, drop-downs for what is a closed list. The last sheet says what each column means. Text stays text whatever it begins with: no
 * cell is a formula.
 */
export async function writeWorkbook(ledger: Ledger, lists?: Lists): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const when = new Date(`${ledger.dated ?? ledger.period.end}T00:00:00Z`);
  const { period } = ledger;
  const tables = lists ? listTables(lists) : [];
  return writeXlsx({
    sheets: [
      activitySheet(ledger),
      ...tables.map(({ list, columns, rows }) => tableSheet(LEDGER[list].zh, columns, rows, { period, frozen: 0 })),
      helpSheet(tables),
    ],
    defaultFont: FONT,
    properties: {
      title: FILE_NAMES.workbook({ community: ledger.community.name, year: ledger.year }),
      created: when,
      modified: when,
      custom: { 'huibao.sha256': '' },
    },
  });
}

function activitySheet({ activities, period }: Ledger): WriteSheet {
  const columns = COLUMNS.map(([name, width]) => ({ field: ACTIVITY[name], width, isDay: isDay(name) }));
  const rows = activities.map((activity) => COLUMNS.map(([name]) => cellOf(activity, name)));
  return tableSheet(WORDS.activities, columns, rows, { period, frozen: 2 });
}

function cellOf(activity: Activity, name: FieldName): CellValue {
  const typed = isCountName(name) ? activity.asTyped[name] : undefined;
  if (typed) return typed.text;
  if (name === 'date' && activity.time?.text) return activity.time.text;
  if (name === 'end' && activity.time?.text) return null;
  if (name === 'status') return activity.status === HELD ? null : activity.status;
  if (name === 'topics') return joinList(topicsSaid(activity), ACTIVITY.topics) || null;
  if (name === 'quantities') return joinList(activity.quantities.map(quantityText), ACTIVITY.quantities) || null;
  // One session is what a row without the word means.
  if (name === 'sessions') return activity.sessions === 1 ? null : (activity.sessions ?? null);
  if (name === 'campaigns') return joinList(Object.keys(activity.campaigns), ACTIVITY.campaigns) || null;
  if (name === 'items') return joinList([...new Set(Object.values(activity.campaigns).flat())], ACTIVITY.items) || null;
  if (name === 'evidence') return joinList(activity.evidence.map(evidenceText), ACTIVITY.evidence) || null;
  const value = activity[name];
  if (value === undefined || value === false) return null;
  if (value === true) return YES;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return joinList(value as readonly string[], ACTIVITY[name]) || null;
  return isDay(name) ? new Date(`${value}T00:00:00Z`) : value;
}

/** With what was taken away, so that it stays away. */
const topicsSaid = ({ topics, notTopics }: Activity) => [...topics, ...notTopics.map((name) => `-${name}`)];

/** What each column means: of activities first, then of each list under its name. */
function helpSheet(tables: readonly ListTable[]): WriteSheet {
  const text: CellStyle = { numFmt: '@', alignment: { vertical: 'center', wrapText: true } };
  const header = [...WORDS.helpColumns];
  const rowOf = ({ zh, meaning, example, required }: Field) => [
    zh,
    required ? WORDS.required(meaning) : meaning,
    example,
  ];
  const rows = COLUMNS.map(([name]) => rowOf(ACTIVITY[name]));
  const more = tables.flatMap(({ list, columns }) => [
    [WORDS.sheetOf(LEDGER[list].zh), LEDGER[list].meaning, ''],
    ...columns.map(({ field }) => rowOf(field)),
  ]);
  return {
    name: WORDS.help,
    columns: [16, 64, 30].map((width) => ({ width, style: text })),
    rows: [header, ...rows, ...more],
    cells: new Map(header.map((value, at) => [`0,${at}`, { value, style: HEADER }] as const)),
    freezePane: { rows: 1 },
  };
}

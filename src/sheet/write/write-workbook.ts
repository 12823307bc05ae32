import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Activity, Ledger } from '../../ledger/ledger.js';
import { evidenceText } from '../../ledger/read/evidence-text.js';
import { NO, quantityText, YES } from '../../ledger/vocabulary/field.js';
import { ACTIVITY, HELD, isCountName } from '../../ledger/vocabulary/fields.js';
import { FILE_NAMES } from '../../words/file-names.js';
import { WORKBOOK_WORDS as WORDS } from '../../words/workbook-words.js';
import { joinList } from '../cells/list-cell.js';
import type { FieldName } from '../column.js';
import { columnLetter } from '../sheet.js';

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

/** Rows for colleagues to fill, below those that are there, that drop-downs and formats reach. */
const SPARE = 300;

const FONT = { name: WORDS.font, size: 11 };

/**
 * The activities of a ledger as an XLSX that a person likes to open: one frozen header, real dates, drop-downs for what is a closed list.
 * A second sheet says what each column means. Text stays text whatever it begins with: no cell is a formula.
 */
export async function writeWorkbook(ledger: Ledger): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const when = new Date(`${ledger.dated ?? ledger.period.end}T00:00:00Z`);
  return writeXlsx({
    sheets: [activitySheet(ledger), helpSheet()],
    defaultFont: FONT,
    properties: {
      title: FILE_NAMES.workbook({ community: ledger.community.name, year: ledger.year }),
      created: when,
      modified: when,
      custom: { 'huibao.sha256': '' },
    },
  });
}

function activitySheet(ledger: Ledger): WriteSheet {
  const { activities } = ledger;
  const last = activities.length + 1 + SPARE;
  const rows = activities.map((activity) => COLUMNS.map(([name]) => literal(cellOf(activity, name))));
  // Cells that are still empty carry the format of their column, so that what is typed there becomes a date or stays text.
  const blank = Array.from({ length: SPARE }, () => COLUMNS.map(() => null));
  return {
    name: WORDS.activities,
    columns: COLUMNS.map(([name, width]) => ({ width, style: styleOf(name) })),
    rows: [COLUMNS.map(([name]) => ACTIVITY[name].zh), ...rows, ...blank],
    cells: new Map(COLUMNS.map(([name], at) => [`0,${at}`, { value: ACTIVITY[name].zh, style: HEADER }] as const)),
    rowDefs: new Map([[0, { height: 24 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${columnLetter(COLUMNS.length - 1)}${activities.length + 1}` },
    dataValidations: COLUMNS.flatMap(([name], at) =>
      validation(name, `${columnLetter(at)}2:${columnLetter(at)}${last}`, ledger),
    ),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
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

const isDay = (name: FieldName) => ACTIVITY[name].kind === 'date' || ACTIVITY[name].kind === 'time';

/** Spreadsheets read _x0041_ as A, unless its first sign is written so itself (ECMA-376-1 22.9.2.19). */
const literal = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_') : value;

const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { rgb: '8EA9DB' } } },
};

/** Text columns are of the format Text: 007 keeps its zeros, 3-5 becomes no date, and what begins with = no formula, even when edited. */
function styleOf(name: FieldName): CellStyle {
  const { kind } = ACTIVITY[name];
  const alignment = { vertical: 'center', wrapText: true } as const;
  if (isDay(name)) return { numFmt: 'yyyy-mm-dd', alignment: { ...alignment, horizontal: 'center' } };
  if (kind === 'count') return { numFmt: '0', alignment };
  if (kind === 'decimal') return { numFmt: 'General', alignment };
  return {
    numFmt: '@',
    alignment: kind === 'choice' || kind === 'flag' ? { ...alignment, horizontal: 'center' } : alignment,
  };
}

function validation(name: FieldName, range: string, { period }: Ledger): readonly DataValidation[] {
  const field = ACTIVITY[name];
  const common = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: field.zh,
    showInputMessage: true,
    inputTitle: field.zh,
    inputMessage: field.meaning.slice(0, 250),
  };
  if (field.kind === 'choice')
    // A campaign may stand there too, so another word is warned of and not refused.
    return [
      {
        ...common,
        type: 'list',
        values: [...(field.values ?? [])],
        errorStyle: 'warning',
        errorMessage: name === 'category' ? WORDS.otherCategory : WORDS.otherChoice,
      },
    ];
  if (field.kind === 'flag') return [{ ...common, type: 'list', values: [YES, NO], errorMessage: WORDS.flag }];
  if (field.kind === 'count')
    return [
      {
        ...common,
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorStyle: 'warning',
        errorMessage: WORDS.count,
      },
    ];
  if (field.kind === 'decimal')
    return [
      {
        ...common,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: WORDS.hours,
      },
    ];
  if (isDay(name)) {
    const [formula1, formula2] = [period.start, period.end].map((date) => String(serial(date)));
    return [
      {
        ...common,
        type: 'date',
        operator: 'between',
        formula1,
        formula2,
        errorStyle: 'warning',
        errorMessage: WORDS.date(period),
      },
    ];
  }
  return [];
}

/** The number of a day, as spreadsheets count. */
const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function helpSheet(): WriteSheet {
  const text: CellStyle = { numFmt: '@', alignment: { vertical: 'center', wrapText: true } };
  const header = [...WORDS.helpColumns];
  const rows = COLUMNS.map(([name]) => {
    const { zh, meaning, example, required } = ACTIVITY[name];
    return [zh, required ? WORDS.required(meaning) : meaning, example];
  });
  return {
    name: WORDS.help,
    columns: [16, 64, 30].map((width) => ({ width, style: text })),
    rows: [header, ...rows],
    cells: new Map(header.map((value, at) => [`0,${at}`, { value, style: HEADER }] as const)),
    freezePane: { rows: 1 },
  };
}

import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Activity, Ledger } from '../../ledger/ledger.js';
import { evidenceText } from '../../ledger/read/evidence-text.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { joinList } from '../cells/list-cell.js';
import type { FieldName } from '../column.js';
import { columnLetter } from '../sheet.js';

/** The columns in the order in which a person fills them, with their widths in characters. */
const COLUMNS: readonly (readonly [FieldName, number])[] = [
  ['date', 13],
  ['title', 34],
  ['category', 11],
  ['campaigns', 14],
  ['items', 18],
  ['place', 18],
  ['host', 16],
  ['partners', 20],
  ['audience', 14],
  ['attendance', 8],
  ['minors', 13],
  ['volunteers', 12],
  ['hours', 10],
  ['sessions', 7],
  ['served', 10],
  ['estimated', 9],
  ['summary', 44],
  ['result', 28],
  ['segments', 20],
  ['highlight', 7],
  ['photos', 22],
  ['evidence', 26],
  ['media', 22],
  ['owner', 14],
  ['end', 13],
  ['id', 10],
];

/** Rows for colleagues to fill, below those that are there, that drop-downs and formats reach. */
const SPARE = 300;

const FONT = { name: '微软雅黑', size: 11 };

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
      title: `${ledger.community.name}${ledger.year}年活动台账`,
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
    name: '活动',
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
  // One session is what a row without the word means.
  if (name === 'sessions') return activity.sessions === 1 ? null : (activity.sessions ?? null);
  if (name === 'campaigns') return joinList(Object.keys(activity.campaigns), ACTIVITY.campaigns) || null;
  if (name === 'items') return joinList([...new Set(Object.values(activity.campaigns).flat())], ACTIVITY.items) || null;
  if (name === 'evidence') return joinList(activity.evidence.map(evidenceText), ACTIVITY.evidence) || null;
  const value = activity[name];
  if (value === undefined || value === false) return null;
  if (value === true) return '是';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return joinList(value as readonly string[], ACTIVITY[name]) || null;
  return ACTIVITY[name].kind === 'date' ? new Date(`${value}T00:00:00Z`) : value;
}

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
  if (kind === 'date') return { numFmt: 'yyyy-mm-dd', alignment: { ...alignment, horizontal: 'center' } };
  if (kind === 'count') return { numFmt: '0', alignment };
  if (kind === 'hours') return { numFmt: 'General', alignment };
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
        errorMessage: '不在十五个类别里。写专项的名称也可以。',
      },
    ];
  if (field.kind === 'flag')
    return [{ ...common, type: 'list', values: ['是', '否'], errorMessage: '只写“是”或“否”。' }];
  if (field.kind === 'count')
    return [
      {
        ...common,
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: '只写整数，例如 30；没有记录就空着。',
      },
    ];
  if (field.kind === 'hours')
    return [
      {
        ...common,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: '只写数字，例如 45.5；没有记录就空着。',
      },
    ];
  if (field.kind === 'date') {
    const [formula1, formula2] = [period.start, period.end].map((date) => String(serial(date)));
    return [
      {
        ...common,
        type: 'date',
        operator: 'between',
        formula1,
        formula2,
        errorStyle: 'warning',
        errorMessage: `日期应在 ${period.start} 至 ${period.end} 之间。`,
      },
    ];
  }
  return [];
}

/** The number of a day, as spreadsheets count. */
const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function helpSheet(): WriteSheet {
  const text: CellStyle = { numFmt: '@', alignment: { vertical: 'center', wrapText: true } };
  const header = ['列名', '怎样填', '例'];
  const rows = COLUMNS.map(([name]) => {
    const { zh, meaning, example, required } = ACTIVITY[name];
    return [zh, required ? `${meaning}（必填）` : meaning, example];
  });
  return {
    name: '填写说明',
    columns: [16, 64, 30].map((width) => ({ width, style: text })),
    rows: [header, ...rows],
    cells: new Map(header.map((value, at) => [`0,${at}`, { value, style: HEADER }] as const)),
    freezePane: { rows: 1 },
  };
}

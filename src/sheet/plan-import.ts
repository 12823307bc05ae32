import { evidenceText } from '../ledger/evidence-text.js';
import { ACTIVITY } from '../ledger/fields.js';
import type { Activity } from '../ledger/ledger.js';
import type { FieldName } from './column.js';
import type { LeftRow, SheetRead, TakenRow } from './read-sheet.js';

/** A sheet as it was read, and the table it stands in. */
export interface FileSheet extends SheetRead {
  readonly file: string;
}

/** A field that the sheet and the ledger give differently. */
export interface Difference {
  readonly field: string;
  readonly sheet: string;
  readonly ledger: string;
}

export interface DifferingRow {
  readonly row: number;
  /** 3月5日 “主题” as the ledger has it. */
  readonly activity: string;
  readonly differences: readonly Difference[];
}

export interface PlannedSheet extends FileSheet {
  /** Rows that the ledger does not have yet. */
  readonly added: readonly TakenRow[];
  /** How many the ledger, or another sheet of this import, has already. */
  readonly known: number;
  /** Known rows that say something else than the ledger. */
  readonly differing: readonly DifferingRow[];
}

/** What a row is held against: an activity of the ledger, or a row that this import adds. */
interface Known {
  readonly activity: Activity;
  readonly sheet?: FileSheet;
  readonly row?: number;
}

/**
 * Which rows are new. A row is the same as an activity of the same day and title (width and spaces aside), unless both have a 编号 and
 * it differs. A second row of that name in one sheet is nobody's copy for sure: it is left, and where the two disagree both are.
 */
export function planImport(sheets: readonly FileSheet[], activities: readonly Activity[]): readonly PlannedSheet[] {
  const known = new Map<string, Known[]>();
  const ids = new Map<string, Known>();
  const learn = (entry: Known) => {
    const key = identity(entry.activity);
    known.set(key, [...(known.get(key) ?? []), entry]);
    if (entry.activity.id !== undefined && !ids.has(entry.activity.id)) ids.set(entry.activity.id, entry);
  };
  for (const activity of activities) learn({ activity });
  return sheets.map((sheet) => planSheet(sheet, known, ids, learn));
}

function planSheet(
  sheet: FileSheet,
  known: ReadonlyMap<string, readonly Known[]>,
  ids: ReadonlyMap<string, Known>,
  learn: (entry: Known) => void,
): PlannedSheet {
  const added: TakenRow[] = [];
  const differing: DifferingRow[] = [];
  const left: LeftRow[] = [];
  const used = new Set<Known>();
  let knownRows = 0;
  const disputed = disputedRows(sheet, known);
  for (const row of sheet.taken) {
    const rival = disputed.get(row);
    if (rival) {
      left.push(repeated(row, { sheet, row: rival.row }, differencesOf(row, rival.typed), sheet));
      continue;
    }
    const candidates = (known.get(identity(row.typed)) ?? []).filter(({ activity }) => !otherId(activity, row.typed));
    const free = candidates.filter((entry) => !used.has(entry) && entry.sheet !== sheet);
    const match = free.find(({ activity }) => differencesOf(row, activity).length === 0) ?? free[0];
    const taken = candidates.find((entry) => entry.sheet === sheet || used.has(entry));
    if (match) {
      used.add(match);
      const differences = differencesOf(row, match.activity);
      if (differences.length === 0 || !match.sheet) knownRows += 1;
      if (differences.length > 0 && match.sheet) left.push(repeated(row, match, differences, sheet));
      else if (differences.length > 0) differing.push({ row: row.row, activity: nameOf(match.activity), differences });
    } else if (taken) left.push(repeated(row, taken, differencesOf(row, taken.activity), sheet));
    else {
      const { id } = row.typed;
      const owner = id === undefined ? undefined : ids.get(id);
      if (id !== undefined && owner)
        left.push(
          leftRow(
            row,
            owner.sheet
              ? { code: 'row-id-repeated', args: { id, row: owner.row } }
              : { code: 'row-id-taken', args: { id, other: nameOf(owner.activity) } },
          ),
        );
      else {
        added.push(row);
        learn({ activity: row.typed, sheet, row: row.row });
      }
    }
  }
  return { ...sheet, left: [...sheet.left, ...left].sort((a, b) => a.row - b.row), added, known: knownRows, differing };
}

const leftRow = (row: TakenRow, fault: LeftRow['faults'][number]): LeftRow => ({
  row: row.row,
  label: nameOf(row.typed),
  faults: [fault],
});

/** Rows of one day and title to which a sheet gives different numbers, each with another one; the ledger knows of none, so nothing says which is right. */
function disputedRows(
  { taken }: FileSheet,
  known: ReadonlyMap<string, readonly Known[]>,
): ReadonlyMap<TakenRow, TakenRow> {
  const groups = new Map<string, TakenRow[]>();
  for (const row of taken) {
    const key = identity(row.typed);
    const group = groups.get(key);
    if (group) group.push(row);
    else if (!known.has(key)) groups.set(key, [row]);
  }
  const disagree = (a: TakenRow, b: TakenRow) => !otherId(a.typed, b.typed) && differencesOf(a, b.typed).some(isNumber);
  const disputed = [...groups.values()].filter((group) => group.some((row) => disagree(row, group[0] ?? row)));
  return new Map(
    disputed.flatMap((group) =>
      group.map((row) => [
        row,
        group.find((other) => disagree(row, other)) ?? group.find((other) => other !== row) ?? row,
      ]),
    ),
  );
}

/** What a report counts. */
export const isNumber = ({ field }: Difference): boolean => COUNTED.has(field);

const COUNTED: ReadonlySet<string> = new Set(
  Object.values(ACTIVITY).flatMap(({ kind, zh }) => (kind === 'count' || kind === 'hours' ? [zh] : [])),
);

function repeated(
  row: TakenRow,
  { sheet: other, row: at }: Pick<Known, 'sheet' | 'row'>,
  differences: readonly Difference[],
  sheet: FileSheet,
): LeftRow {
  const elsewhere = other && other !== sheet ? { sheet: other.name || other.file } : {};
  const fields = differences.map(({ field }) => field);
  return leftRow(row, { code: 'row-repeated', args: { row: at, fields, ...elsewhere } });
}

const nameOf = ({ date, title }: Activity) => `${date} ${title}`;

const identity = ({ date, title }: Activity) => `${date} ${plain(title)}`;

/** Width and spaces tell no title from another. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s/gu, '');

const otherId = (a: Activity, b: Activity) => a.id !== undefined && b.id !== undefined && plain(a.id) !== plain(b.id);

/** Where a row says something else than an activity. What the row does not say is no difference. */
function differencesOf({ text, typed, categoryImplied }: TakenRow, activity: Activity): readonly Difference[] {
  return [...text.keys()].flatMap((name) => {
    if (name === 'category' && categoryImplied) return [];
    const [sheet, ledger] = [wordsOf(typed, name), wordsOf(activity, name)];
    // An activity may well belong to more campaigns than the sheet says.
    const same =
      name === 'campaigns' || name === 'items'
        ? sheet.every((word) => ledger.includes(word))
        : plain(sheet.join('；')) === plain(ledger.join('；'));
    return same ? [] : [{ field: ACTIVITY[name].zh, sheet: sheet.join('；'), ledger: ledger.join('；') }];
  });
}

/** The value of a field as words; campaigns and items in full, however they were written. */
function wordsOf(activity: Activity, name: FieldName): readonly string[] {
  if (name === 'campaigns') return Object.keys(activity.campaigns);
  if (name === 'items') return Object.values(activity.campaigns).flat();
  if (name === 'evidence') return activity.evidence.map(evidenceText);
  const value = activity[name];
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [value ? '是' : '否'];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

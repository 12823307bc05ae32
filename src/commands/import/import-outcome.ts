import { fieldsOfList, type RowsName } from '../../ledger/edit/activity-list.js';
import type { Fields } from '../../ledger/vocabulary/field.js';
import { inWords } from '../../problems/in-words.js';
import { isError } from '../../problems/problem.js';
import type { Role, SheetColumn } from '../../sheet/column.js';
import { type Fault, tableProblem } from '../../sheet/fault.js';
import type { PlannedSheet } from '../../sheet/plan/plan-import.js';
import type { PlannedList } from '../../sheet/plan/plan-lists.js';
import type { LeftRow } from '../../sheet/rows/read-row.js';
import { columnLetter } from '../../sheet/sheet.js';
import type { TableRead } from '../../sheet/tables/read-table.js';
import { harmless } from '../../terminal/harmless.js';
import { textWidth } from '../../terminal/width.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import type { KnownRow } from './choose-updates.js';

/** A sheet of activities, or of a list beside them, as it is told. */
export interface ShownSheet extends Omit<PlannedSheet, 'columns' | 'taken' | 'added' | 'differing'> {
  readonly list?: RowsName;
  readonly columns: readonly SheetColumn<string>[];
  readonly added: readonly {
    readonly row: number;
    readonly text: ReadonlyMap<string, string | readonly string[]>;
    readonly note?: string;
  }[];
  readonly differing: readonly KnownRow[];
}

export const shownList = (sheet: PlannedList): ShownSheet => ({ ...sheet, totals: [], changes: [] });

/** What became of the tables of one import. */
export interface ImportOutcome {
  readonly ledger: string;
  readonly tables: readonly TableRead[];
  readonly sheets: readonly ShownSheet[];
  readonly written: boolean;
  /** How many fields of known rows were filled, or replaced. */
  readonly updated: number;
}

/** Rows left and sheets that could not be read at all. */
export const leftCount = (sheets: readonly ShownSheet[]): number =>
  sheets.reduce((sum, sheet) => sum + sheet.left.length + (isUnread(sheet) ? 1 : 0), 0);

/** Of a sheet that holds no activities nothing was lost. */
const isUnread = ({ fault, file, name }: ShownSheet) =>
  fault !== undefined && isError(tableProblem(fault, { file, sheet: name }));

export const sumOf = (sheets: readonly ShownSheet[], count: (sheet: ShownSheet) => number) =>
  sheets.reduce((sum, sheet) => sum + count(sheet), 0);

/** What was understood, for a person: columns and fields, rows taken, rows left with their cells and reasons. */
export function importText({ tables, sheets }: ImportOutcome): string {
  const lines: string[] = [];
  for (const { file, fault } of tables)
    if (fault) lines.push(WORDS.tableUnread({ file, message: sentence(fault) }), '');
  let before = '';
  let faultBefore = '';
  for (const sheet of sheets) {
    const columns = columnLines(sheet.columns, fieldsOfList(sheet.list ?? 'activities'));
    const mapping = columns.join('\n');
    lines.push(heading(sheet));
    const fault = sheet.fault && sentence(sheet.fault);
    const told = fault !== undefined && mapping === before && fault === faultBefore;
    if (fault) lines.push(`  ${told ? WORDS.faultAsAbove : fault}`);
    faultBefore = fault ?? faultBefore;
    if (sheet.fault && sheet.left.length > 0) lines.push(...leftLines(sheet.left).map(indented));
    if (columns.length > 0 && !told) lines.push(...(mapping === before ? [`  ${WORDS.columnsAsAbove}`] : columns));
    if (mapping !== '') before = mapping;
    if (sheet.category !== undefined) lines.push(`  ${WORDS.tableCategory({ category: sheet.category })}`);
    if (!sheet.fault) lines.push(...rowLines(sheet));
    lines.push('');
  }
  const added = sumOf(sheets, (sheet) => sheet.added.length);
  const known = sumOf(sheets, (sheet) => sheet.known);
  const left = sumOf(sheets, (sheet) => sheet.left.length);
  const unread = sheets.filter(isUnread).length;
  lines.push(WORDS.total({ added, known, left, unread }));
  return `${lines.map(harmless).join('\n')}\n`;
}

const sentence = (fault: Fault) => WORDS.message(inTable(fault));

/** The words of a fault do not depend on where in a table it stands. */
const inTable = (fault: Fault) => inWords(tableProblem(fault, { file: '' }));

const heading = ({ file, name, header }: ShownSheet) => WORDS.sheetHeading({ file, sheet: name, header });

function columnLines(columns: readonly SheetColumn<string>[], fields: Fields): readonly string[] {
  const names = columns.map((column) => ({ ...column, header: column.header || WORDS.columnNameless }));
  const width = Math.max(0, ...names.map(({ header }) => textWidth(header)));
  return names.map(
    ({ at, header, role }) =>
      `  ${columnLetter(at).padEnd(2)} ${header}${' '.repeat(width - textWidth(header))} → ${roleText(role, header, columnLetter(at), fields)}`,
  );
}

function roleText(role: Role<string>, header: string, letter: string, fields: Fields): string {
  const called = (name: string) => fields[name]?.zh ?? name;
  if (role.kind === 'field') {
    const field = called(role.name);
    return role.per === undefined ? field : WORDS.divided({ field, per: role.per });
  }
  if (role.kind === 'pair') return WORDS.fields(role.names.map(called));
  if (role.kind === 'part') return WORDS.partOfDate;
  if (role.kind === 'note') return WORDS.note;
  return WORDS.notImported(WORDS.why[role.why]({ header, letter, nearest: role.nearest, inMinutes: role.inMinutes }));
}

function rowLines({
  added,
  known,
  left,
  differing,
  changes,
  skipped,
  totals,
  privateNotes,
  people,
}: ShownSheet): readonly string[] {
  const kinds = [...new Set(skipped.map(({ kind }) => kind))].map((kind) => {
    const rows = skipped.filter((row) => row.kind === kind).map(({ row }) => row);
    return WORDS.skipped({ kind, rows });
  });
  const counts = { added: added.length, known, left: left.length, skipped: kinds };
  return [
    ...(people === undefined ? [] : [WORDS.people({ rows: people })]),
    WORDS.rows(counts),
    ...totals.map(WORDS.totalDiffers),
    ...privateNotes.map((cell) => WORDS.privateNote({ cell })),
    ...(left.length > 0 ? leftLines(left) : []),
    ...(differing.length > 0 ? [WORDS.differing] : []),
    ...differing
      .slice(0, MOST)
      .flatMap(({ row, activity, differences }) =>
        differences.map((difference) => `  ${WORDS.difference({ row, activity, ...difference })}`),
      ),
    ...changes.map(WORDS.likelyChange),
    ...(differing.length > MOST ? [`  ${WORDS.moreRows(differing.length - MOST)}`] : []),
  ].map(indented);
}

const indented = (line: string) => `  ${line}`;

/** How much is listed before --json is the better place to look. */
const MOST = 40;

/** Faults of the same words once, with all their cells. */
function leftLines(left: readonly LeftRow[]): readonly string[] {
  const groups = new Map<string, { readonly first: LeftRow; readonly places: string[]; readonly remedy: string }>();
  for (const row of left) {
    for (const fault of row.faults) {
      const { what, remedy } = inTable(fault);
      const place = fault.cell ?? WORDS.row(row.row);
      const group = groups.get(what);
      if (group) group.places.push(place);
      else groups.set(what, { first: row, places: [place], remedy });
    }
  }
  const lines = [...groups]
    .slice(0, MOST)
    .flatMap(([what, { first, places, remedy }]) => [
      places.length === 1
        ? WORDS.leftOne({ ...first, place: places[0] ?? '', what })
        : WORDS.leftSeveral({ places: [...new Set(places)], what }),
      `  → ${remedy}`,
    ]);
  const more = groups.size > MOST ? [WORDS.moreKinds(groups.size - MOST)] : [];
  return [WORDS.left, ...[...lines, ...more].map((line) => `  ${line}`)];
}

import { englishName } from '../../ledger/vocabulary/field.js';
import { inWords } from '../../problems/in-words.js';
import type { Role } from '../../sheet/column.js';
import { type Fault, type TablePlace, tableProblem } from '../../sheet/fault.js';
import { columnLetter } from '../../sheet/sheet.js';
import { type ImportOutcome, type ShownSheet, sumOf } from './import-outcome.js';

/** What `import --json` prints; its shape stands in docs/json.schema.json. */
export function importJson({ ledger, tables, sheets, written, updated }: ImportOutcome) {
  return {
    ledger,
    written,
    updated,
    added: sumOf(sheets, (sheet) => sheet.added.length),
    known: sumOf(sheets, (sheet) => sheet.known),
    left: sumOf(sheets, (sheet) => sheet.left.length),
    tables: tables.map(({ file, fault }) => ({
      file,
      problem: fault ? faultJson(fault, { file }) : null,
      sheets: sheets.filter((sheet) => sheet.file === file).map(sheetJson),
    })),
    problems: [],
  };
}

const sheetJson = (sheet: ShownSheet) => {
  const { list = 'activities' } = sheet;
  const place = { file: sheet.file, sheet: sheet.name };
  return {
    name: sheet.name,
    list: englishName(list),
    header: sheet.header ?? null,
    problem: sheet.fault ? faultJson(sheet.fault, place) : null,
    columns: sheet.columns.map(({ at, header, role }) => ({
      column: columnLetter(at),
      header,
      fields: FIELDS[role.kind](role as never).map(englishName),
      why: role.kind === 'none' ? role.why : null,
    })),
    added: sheet.added.map((row) => ({ row: row.row, activity: rowJson(row) })),
    known: sheet.known,
    differing: sheet.differing.map(({ row, activity, differences }) => ({
      row,
      activity,
      differences: differences.map(({ name, field: _, ...rest }) => ({ field: englishName(name), ...rest })),
    })),
    changes: sheet.changes.map(({ said: _, known: __, ...change }) => change),
    left: sheet.left.map(({ row, label, faults }) => ({
      row,
      label,
      problems: faults.map((fault) => faultJson(fault, { ...place, row })),
    })),
    skipped: sheet.skipped,
    totals: sheet.totals,
    private_notes: sheet.privateNotes,
  };
};

/** The fields that a column fills. */
const FIELDS = {
  field: ({ name }) => [name],
  pair: ({ names }) => names,
  part: () => ['date'],
  note: () => ['note'],
  none: () => [],
} satisfies { readonly [K in Role['kind']]: (role: Extract<Role<string>, { kind: K }>) => readonly string[] };

/** A row by the English keys of the ledger. */
const rowJson = ({ text, note }: ShownSheet['added'][number]) => ({
  ...Object.fromEntries([...text].map(([name, value]) => [englishName(name), value])),
  ...(note !== undefined && { note }),
});

/** A problem of a table: `row` in place of the line, and the cell. */
function faultJson(fault: Fault, place: TablePlace) {
  const problem = tableProblem(fault, place);
  const { severity, code, file, sheet, line = null, cell = null } = problem;
  const { what, remedy } = inWords(problem);
  return { severity, code, file, sheet, row: line, cell, message: what, remedy };
}

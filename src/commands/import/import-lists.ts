import { checkNewRows } from '../../ledger/edit/check-new-rows.js';
import { heldLists } from '../../ledger/edit/held-lists.js';
import type { NewRow } from '../../ledger/edit/write-row.js';
import { NOTE } from '../../ledger/vocabulary/fields.js';
import { LISTS, type ListName, type TableList } from '../../ledger/vocabulary/lists.js';
import type { ListSheet, ListTaken } from '../../sheet/lists/read-list-sheet.js';
import { labelOf, type PlannedList, planLists } from '../../sheet/plan/plan-lists.js';
import { rowNode } from '../../sheet/rows/typed-row.js';
import type { ListRows } from './changed-ledger.js';

/** What is to become of the sheets of lists: rows that the whole ledger finds at fault are left, and so is what rests on them. */
export function plannedLists(sheets: readonly ListSheet[], text: string): readonly PlannedList[] {
  if (sheets.length === 0) return [];
  let planned = planLists(sheets, heldLists(text));
  for (;;) {
    const checked = withoutFaulty(planned, text);
    if (checked === planned) return planned;
    planned = checked;
  }
}

function withoutFaulty(planned: readonly PlannedList[], text: string): readonly PlannedList[] {
  const rows = planned.flatMap(({ list, added }) => added.map((row) => ({ list, row })));
  const found = checkNewRows(
    text,
    rows.map(({ list, row }) => ({
      list,
      names: [...row.text.keys()],
      node: (from: number) => rowNode(row.text, fieldsOf(list), from),
    })),
  );
  const faults = new Map(rows.map(({ row }, i) => [row, found[i] ?? []] as const));
  if (found.every((of) => of.length === 0)) return planned;
  return planned.map((sheet) => {
    const isFaulty = (row: ListTaken) => (faults.get(row) ?? []).length > 0;
    const more = sheet.added.filter(isFaulty).map((row) => ({
      row: row.row,
      label: labelOf(row.record, sheet.list),
      faults: (faults.get(row) ?? []).map(({ field, ...fault }) => {
        const cell = field === undefined ? undefined : row.at.get(field);
        return { ...fault, ...(cell !== undefined && { cell }) };
      }),
    }));
    const left = [...sheet.left, ...more].sort((a, b) => a.row - b.row);
    return { ...sheet, left, added: sheet.added.filter((row) => !isFaulty(row)) };
  });
}

const fieldsOf = (list: ListName): TableList['fields'] => LISTS[list].fields;

/** The new rows of each list, as the ledger writes them, in the order of the ledger. */
export const newListRows = (planned: readonly PlannedList[]): readonly ListRows[] =>
  (Object.keys(LISTS) as readonly ListName[]).flatMap((list) => {
    const rows = planned.flatMap((sheet) => (sheet.list === list ? sheet.added.map((row) => written(row, list)) : []));
    return rows.length > 0 ? [{ list, rows }] : [];
  });

/** Chinese key → text or texts; a text alone where the row says nothing else and may be one. */
function written({ text, note }: ListTaken, list: ListName): NewRow {
  const { fields, text: alone }: TableList = LISTS[list];
  const only = alone === undefined ? undefined : text.get(alone);
  if (typeof only === 'string' && text.size === 1) return only;
  const pairs = [...text].map(([name, value]) => [fields[name]?.zh ?? name, value] as const);
  return { ...Object.fromEntries(pairs), ...(note !== undefined && { [NOTE.zh]: note }) };
}

import { ACTIVITY, CATEGORIES, STATUSES } from '../../ledger/vocabulary/fields.js';
import { NOT_IMPORTED } from '../../sheet/columns/find-columns.js';
import type { Fault } from '../../sheet/fault.js';
import type { LeftRow } from '../../sheet/rows/read-row.js';
import type { TableRead } from '../../sheet/tables/read-table.js';
import type { FileSheet } from '../../sheet/tables/sheet-findings.js';
import { CATEGORY_WORDS } from '../../standards.js';
import { IMPORT_WORDS as WORDS } from '../../words/import-words.js';
import { answered } from '../answered.js';
import { select } from '../questions.js';
import { sheetsText } from './ask-columns.js';
import type { Choices } from './choices.js';

const categories = (first?: string, hint: string = WORDS.likely) => [
  ...CATEGORIES.filter((name) => name === first).map((value) => ({ value, label: value, hint })),
  ...CATEGORIES.filter((name) => name !== first).map((value) => ({ value, label: value })),
];

const LATER = '';
const BY_ROW = '/';

/** The category of all rows of tables that have no such column, or that each row has its own: once for tables of one kind. */
export async function askTables(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const groups = new Map<string, FileSheet[]>();
  for (const sheet of tables.flatMap(({ sheets }) => sheets)) {
    const lacks = sheet.fault?.code === 'no-column' || (!hasCategories(sheet) && wanting(sheet).length > 0);
    if (!lacks || sheet.table === undefined || sheet.category !== undefined) continue;
    groups.set(sheet.table, [...(groups.get(sheet.table) ?? []), sheet]);
  }
  const answers = new Map<string, string>();
  for (const [table, sheets] of groups) {
    const titles = sheets.flatMap(({ columns }) =>
      columns
        .filter(({ role }) => role.kind === 'field' && role.name === 'title')
        .flatMap(({ samples = [] }) => samples),
    );
    const options = [
      ...categories(),
      { value: BY_ROW, label: WORDS.rowByRow },
      { value: LATER, label: WORDS.laterTable },
    ];
    const message = WORDS.askTable({ sheets: sheetsText(sheets), samples: titles.slice(0, 3) });
    const chosen = answered(await select({ message, options, initialValue: BY_ROW, maxItems: 20 }));
    if (chosen !== LATER) answers.set(table, chosen === BY_ROW ? '' : chosen);
  }
  return { tables: answers };
}

const hasCategories = ({ columns }: FileSheet): boolean =>
  columns.some(({ role }) => role.kind === 'field' && role.name === 'category');

/** Rows that want nothing but a category. */
const wanting = ({ left }: FileSheet): readonly LeftRow[] =>
  left.filter(({ key, faults }) => key !== undefined && faults.every(({ code }) => code === 'row-without-category'));

interface Unknown {
  readonly field: string;
  readonly text: string;
  readonly likely: string | undefined;
  readonly titles: string[];
}

/** What a category or a status is that the ledger does not have, once for each. */
export async function askValues(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const unknown = new Map<string, Unknown>();
  for (const { title, label, faults } of tables.flatMap(({ sheets }) => sheets.flatMap(({ left }) => left))) {
    for (const fault of faults) {
      const found = unknownValue(fault);
      if (!found) continue;
      const entry = unknown.get(found.text) ?? { ...found, titles: [] };
      unknown.set(found.text, entry);
      entry.titles.push(title ?? label);
    }
  }
  const values = new Map<string, string>();
  for (const { field, text, likely, titles } of unknown.values()) {
    const all = field === ACTIVITY.status.zh ? STATUSES.map((value) => ({ value, label: value })) : categories(likely);
    const options = [
      ...all,
      { value: NOT_IMPORTED, label: WORDS.dropRows, hint: WORDS.dropRowsHint },
      { value: LATER, label: WORDS.laterRows },
    ];
    const some = [...new Set(titles)].slice(0, 3);
    const message = WORDS.askValue({ field, text, rows: titles.length, titles: some });
    const chosen = answered(await select({ message, options, initialValue: likely ?? LATER, maxItems: 20 }));
    if (chosen !== LATER) values.set(text, chosen);
  }
  return { values };
}

function unknownValue({ code, args }: Fault): Omit<Unknown, 'titles'> | undefined {
  const { field, text, nearest, categories: fits } = args as Record<string, unknown>;
  if (code === 'category-unclear')
    return { field: ACTIVITY.category.zh, text: String(text), likely: (fits as readonly string[] | undefined)?.[0] };
  const known = field === ACTIVITY.category.zh || field === ACTIVITY.status.zh;
  if (code !== 'choice' || !known) return undefined;
  return { field: String(field), text: String(text), likely: typeof nearest === 'string' ? nearest : undefined };
}

/** The category of each row that has none. What its title speaks for stands first. */
export async function askRows(tables: readonly TableRead[]): Promise<Partial<Choices>> {
  const rows = tables.flatMap(({ sheets }) => sheets.flatMap(wanting));
  const answers = new Map<string, string>();
  for (const [i, { key = '', title = '' }] of rows.entries()) {
    if (answers.has(key)) continue;
    const likely = categoryIn(title);
    const options = [...categories(likely, WORDS.inTitle), { value: LATER, label: WORDS.laterRows }];
    const message = WORDS.askRow({ title, left: rows.length - i - 1 });
    const chosen = answered(await select({ message, options, initialValue: likely ?? LATER, maxItems: 20 }));
    if (chosen !== LATER) answers.set(key, chosen);
  }
  return { rows: answers };
}

/** The category that a title names, or the longest word for one in it. It only proposes. */
function categoryIn(title: string): string | undefined {
  const words = CATEGORY_WORDS.flatMap(({ words: of, category }) =>
    category ? of.map((word) => [word, category] as const) : [],
  );
  return [...CATEGORIES.map((name) => [name, name] as const), ...words]
    .filter(([word]) => word.length > 1 && title.includes(word))
    .toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

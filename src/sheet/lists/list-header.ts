import { LEDGER } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote } from '../../ledger/vocabulary/keys.js';
import { LISTS, type ListName, type TableList } from '../../ledger/vocabulary/lists.js';
import type { Role, SheetColumn } from '../column.js';
import { labelsOf } from '../columns/header-labels.js';
import { ROW_NUMBERS } from '../columns/headers.js';
import { bare, isPrivate, matchHeader } from '../columns/match-header.js';
import { type Sheet, shownText } from '../sheet.js';

/** A list beside 活动 that a sheet holds, and its header. */
export interface ListHeader {
  readonly list: ListName;
  /** From 0. */
  readonly row: number;
  readonly columns: readonly SheetColumn<string>[];
}

const NAMES = Object.keys(LISTS) as readonly ListName[];

/** How far down a header is looked for. */
const DEEPEST = 15;

/**
 * The list of a sheet that has its name (荣誉, 荣誉表), in a CSV of its file, where the header names what a row cannot be without, and says no more of
 * activities. A CSV of any other name is one only where every column is a field of that list and of no other, nor of activities.
 */
export function listHeader(sheet: Sheet, file: string): ListHeader | undefined {
  const title = sheet.name === '' ? stemOf(file) : sheet.name;
  const named = listNamed({ name: title });
  if (!named && sheet.typed) return undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST); row += 1) {
    const labels = labelsOf(sheet, row, row);
    if (named) {
      const columns = columnsOf(labels, named);
      if (isHeaderOf(named, columns) && fieldsIn(columns).size >= activityFields(labels))
        return { list: named, row, columns };
    } else if (labels.some((words) => words.length > 0)) return clearList(labels, row);
  }
  return undefined;
}

/** The list that a sheet has the name of. */
export const listNamed = ({ name }: Pick<Sheet, 'name'>): ListName | undefined =>
  NAMES.find((list) => isNameOf(list, name));

function isNameOf(list: ListName, title: string): boolean {
  const { zh, synonyms } = LEDGER[list];
  const plain = title
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/(?:一览表|清单|台账|表)$/u, '');
  return [zh, ...synonyms].includes(plain);
}

const stemOf = (file: string) => file.replace(/^.*[\\/]/u, '').replace(/\.[a-z]+$/iu, '');

function clearList(labels: readonly (readonly string[])[], row: number): ListHeader | undefined {
  const fitting = NAMES.flatMap((list): readonly ListHeader[] => {
    const columns = columnsOf(labels, list);
    const isWhole = columns.every(({ role }) => role.kind === 'field' || role.kind === 'note' || isNumber(role));
    return isWhole && isHeaderOf(list, columns) && fieldsIn(columns).size >= FEWEST ? [{ list, row, columns }] : [];
  });
  const [only, ...others] = fitting;
  return only && others.length === 0 && activityFields(labels) < fieldsIn(only.columns).size ? only : undefined;
}

/** Two names alone fit too much. */
const FEWEST = 3;

const isNumber = (role: Role<string>) => role.kind === 'none' && role.why === 'number';

/** Whether columns have what a row of the list cannot be without, and most of them are known. */
function isHeaderOf(list: ListName, columns: readonly SheetColumn<string>[]): boolean {
  const { fields, named }: TableList = LISTS[list];
  const found = fieldsIn(columns);
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  const isWhole =
    required.length > 0
      ? required.every((name) => found.has(name))
      : named.some((names) => names.some((name) => found.has(name)));
  return isWhole && found.size * 2 >= columns.length;
}

const fieldsIn = (columns: readonly SheetColumn<string>[]): ReadonlySet<string> =>
  new Set(columns.flatMap(({ role }) => (role.kind === 'field' ? [role.name] : [])));

const activityFields = (labels: readonly (readonly string[])[]): number =>
  new Set(
    labels.flatMap((words) => {
      const role = words.length > 0 ? matchHeader(words)?.role : undefined;
      return role?.kind === 'field' ? [role.name] : [];
    }),
  ).size;

function columnsOf(labels: readonly (readonly string[])[], list: ListName): readonly SheetColumn<string>[] {
  const { fields }: TableList = LISTS[list];
  const taken = new Set<string>();
  // A column of the field's own name goes before one that has the list's before it.
  const own = new Set(labels.map((words) => fieldName(fields, bare(words.at(-1) ?? ''))));
  return labels.flatMap((words, at): readonly SheetColumn<string>[] => {
    const header = words.at(-1) ?? '';
    if (header === '') return [];
    const role = roleOf(header, list);
    const name = role.kind === 'field' ? role.name : role.kind;
    const isOther = role.kind === 'field' && own.has(name) && fieldName(fields, bare(header)) !== name;
    const isSecond = isOther || ((role.kind === 'field' || role.kind === 'note') && taken.has(name));
    if (!isOther) taken.add(name);
    return [{ at, header, path: header, role: isSecond ? { kind: 'none', why: 'same' } : role }];
  });
}

function roleOf(header: string, list: ListName): Role<string> {
  const { fields, text }: TableList = LISTS[list];
  const plain = bare(header);
  if (ROW_NUMBERS.has(plain.toLowerCase())) return { kind: 'none', why: 'number' };
  const [, word = '', bracket = ''] = /^(?=.*[)\]]$)([^([]+)[([](.*)[)\]]$/u.exec(plain) ?? [];
  const name = nameOf(plain, list) ?? nameOf(word, list);
  const field = name === undefined ? undefined : fields[name];
  // 12 below 金额（万元） is not 12元.
  if (field && name !== undefined)
    return HARMLESS.test(bracket) || bracket === field.unit || nameOf(plain, list)
      ? { kind: 'field', name }
      : { kind: 'none', why: 'unit' };
  if (isPrivate(header)) return { kind: 'none', why: 'private' };
  // A row that may be a text alone has no place for a note.
  return text === undefined && isNote(plain) ? { kind: 'note' } : { kind: 'none', why: 'unknown' };
}

const HARMLESS = /^(?:必填|选填|可不填)?$/u;

/** 名称, and 组织名称 in a sheet of 组织. */
function nameOf(word: string, list: ListName): string | undefined {
  const { fields }: TableList = LISTS[list];
  const { zh } = LEDGER[list];
  return fieldName(fields, word) ?? (word.startsWith(zh) ? fieldName(fields, word.slice(zh.length)) : undefined);
}

/** The same header, printed again further down. */
export const isHeaderAgain = (sheet: Sheet, row: number, columns: readonly SheetColumn<string>[]): boolean =>
  columns.every(({ at, header }) => shownText(sheet.rows[row]?.[at]) === header);

/** What a header of the list cannot be without, by its Chinese names. */
export const requiredOf = (list: ListName): readonly string[] => {
  const { fields, named }: TableList = LISTS[list];
  const required = Object.values(fields).filter((field) => field.required);
  return required.length > 0
    ? required.map(({ zh }) => zh)
    : named.flatMap((names) => names.slice(0, 1).flatMap((name) => fields[name]?.zh ?? []));
};

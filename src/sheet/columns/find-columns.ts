import type { Kind } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote } from '../../ledger/vocabulary/vocabulary.js';
import type { FieldName, Role, SheetColumn } from '../column.js';
import { columnLetter } from '../sheet.js';
import { isPrivate, type Match, matchHeader, nearestField } from './match-header.js';

/** --map: a header or the letter of a column → the key of a field, or 不导入. */
export type ColumnMap = ReadonlyMap<string, string>;

export const NOT_IMPORTED = '不导入';

/** Columns of a header. `labels`: for each column the words above it, the lowest last; empty where it has none. */
export function findColumns(labels: readonly (readonly string[])[], map: ColumnMap): readonly SheetColumn[] {
  const matches = labels.map((words, at) => {
    if (words.length === 0 && mapped(words, at, map) === undefined) return undefined;
    return { at, words, header: words.at(-1) ?? columnLetter(at), match: matchOf(words, at, map) };
  });
  const found = matches.filter((column) => column !== undefined);
  return found.map(({ at, header, words, match }) => {
    const path = words.join('');
    if (!match) return { at, header, path, role: unknown(words) };
    const rival = found.some(
      (other) => other.at !== at && other.match && sameField(other.match.role, match.role) && wins(other.match, match),
    );
    const byMap = match.rank < 0 ? ({ mapped: true } as const) : {};
    return { at, header, path, role: rival ? { kind: 'none', why: 'same' } : match.role, ...byMap };
  });
}

function unknown(words: readonly string[]): Role {
  const nearest = nearestField(words);
  return { kind: 'none', why: 'unknown', ...(nearest && { nearest }) };
}

/** Of two columns for one field the better named one counts; where neither is, none does. */
const wins = (other: Match, match: Match) =>
  other.rank <= match.rank && !(other.role.kind === 'none' || match.role.kind === 'none');

function sameField(a: Role, b: Role): boolean {
  const names = (role: Role): readonly string[] =>
    role.kind === 'field' ? [role.name] : role.kind === 'pair' ? role.names : role.kind === 'part' ? [role.part] : [];
  return names(a).some((name) => names(b).includes(name));
}

function matchOf(words: readonly string[], at: number, map: ColumnMap): Match | undefined {
  const to = mapped(words, at, map);
  if (to === undefined || words.some(isPrivate)) return matchHeader(words);
  if (to === NOT_IMPORTED) return { role: { kind: 'none', why: 'chosen' }, rank: 0 };
  if (isNote(to)) return { role: { kind: 'note' }, rank: 0 };
  const name = fieldName(ACTIVITY, to) as FieldName | undefined;
  // 600 minutes would be counted as 600 hours.
  if (name && OTHER_UNIT[ACTIVITY[name].kind]?.test(words.join('')))
    return { role: { kind: 'none', why: 'unit' }, rank: 0 };
  // What the user says goes before every other column.
  return name ? { role: { kind: 'field', name }, rank: -1 } : undefined;
}

/** Units in a header that make its numbers others than the field's. */
const OTHER_UNIT: Readonly<Partial<Record<Kind, RegExp>>> = {
  hours: /分钟|[(（]\s*(?:分|min)\s*[)）]/iu,
  count: /[(（]\s*[百千万]\s*(?:人次?|名)?\s*[)）]/u,
};

const mapped = (words: readonly string[], at: number, map: ColumnMap): string | undefined =>
  map.get(squeezed(words.join(''))) ?? map.get(squeezed(words.at(-1) ?? '')) ?? map.get(columnLetter(at));

/** Headers are compared without spaces and line breaks. */
export const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

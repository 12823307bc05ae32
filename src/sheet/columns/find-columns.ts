import type { Kind } from '../../ledger/vocabulary/field.js';
import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { fieldName, isNote } from '../../ledger/vocabulary/keys.js';
import type { FieldName, Role, SheetColumn } from '../column.js';
import { columnLetter } from '../sheet.js';
import { isPrivate, type Match, matchHeader, minutesOf, nearestField } from './match-header.js';

/** What a column is said to be: the key of a field, or 不导入. */
export interface Mapped {
  readonly field: string;
  /** So many of its numbers make one of the field's. */
  readonly per?: number;
  /** It was said once of another table: it goes behind a column that has the field's own name. */
  readonly usual?: true;
}

/** --map, and what an earlier import was told: a header or the letter of a column → what it is. */
export type ColumnMap = ReadonlyMap<string, Mapped>;

export const NOT_IMPORTED = '不导入';

/** Columns of a header. `labels`: for each column the words above it, the lowest last; empty where it has none. */
export function findColumns(labels: readonly (readonly string[])[], map: ColumnMap): readonly SheetColumn[] {
  const named = labels.map((words) => matchHeader(words));
  const matches = labels.map((words, at) => {
    if (words.length === 0 && mapped(words, at, map) === undefined) return undefined;
    const others = named.filter((_, other) => other !== at);
    return { at, words, header: words.at(-1) ?? columnLetter(at), match: matchOf(words, at, map, others) };
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
  const inMinutes = minutesOf(words);
  if (inMinutes !== undefined) return { kind: 'none', why: 'unit', inMinutes };
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

/** `others`: what the names of the other columns say. */
function matchOf(
  words: readonly string[],
  at: number,
  map: ColumnMap,
  others: readonly (Match | undefined)[],
): Match | undefined {
  const to = mapped(words, at, map);
  if (to === undefined || words.some(isPrivate)) return matchHeader(words);
  const { field, per, usual } = to;
  if (field === NOT_IMPORTED) return { role: { kind: 'none', why: 'chosen' }, rank: 0 };
  if (isNote(field)) return { role: { kind: 'note' }, rank: 0 };
  const name = fieldName(ACTIVITY, field) as FieldName | undefined;
  if (!name) return undefined;
  // 600 minutes would be counted as 600 hours.
  if (per === undefined && OTHER_UNIT[ACTIVITY[name].kind]?.test(words.join(''))) {
    const inMinutes = minutesOf(words);
    return { role: { kind: 'none', why: 'unit', ...(inMinutes && { inMinutes }) }, rank: 0 };
  }
  const role: Role = { kind: 'field', name, ...(per !== undefined && { per }) };
  if (usual && others.some((other) => other && sameField(other.role, role))) return matchHeader(words);
  // What the user says goes before every other column.
  return { role, rank: -1 };
}

/** Units in a header that make its numbers others than the field's. */
const OTHER_UNIT: Readonly<Partial<Record<Kind, RegExp>>> = {
  decimal: /分钟|[(（]\s*(?:分|min)\s*[)）]/iu,
  count: /[(（]\s*[百千万]\s*(?:人次?|名)?\s*[)）]/u,
};

const mapped = (words: readonly string[], at: number, map: ColumnMap): Mapped | undefined =>
  map.get(squeezed(words.join(''))) ?? map.get(squeezed(words.at(-1) ?? '')) ?? map.get(columnLetter(at));

/** Headers are compared without spaces and line breaks. */
export const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

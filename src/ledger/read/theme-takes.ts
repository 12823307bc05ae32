import type { Ledger, Theme } from '../ledger.js';
import { LEDGER } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';

/** The lists of a ledger that a theme may take as a whole: 荣誉 stands for every row of it that no theme takes by something closer. */
const LISTS = [
  LEDGER.honours,
  LEDGER.facilities,
  LEDGER.organisations,
  LEDGER.investments,
  LEDGER.practices,
  LEDGER.roleModels,
];
export const LIST_NAMES: readonly string[] = LISTS.map(({ zh }) => zh);

const NAMES: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap(({ zh, synonyms }) => [zh, ...synonyms].map((word) => [nameKey(word), zh] as const)),
);

/**
 * The themes with what they take under the names that the rest of the program knows: an indicator by its 名称 where its 编码 was typed (and no row has
 * that 编号), 荣誉 for 集体荣誉.
 */
export function namedTakes({ themes, indicators, plans }: Ledger, ids: readonly string[]): readonly Theme[] {
  const taken = new Set([...ids, ...plans.flatMap(({ id }) => id ?? [])].map(nameKey));
  const codes = new Map(
    indicators.flatMap(({ code, name }) => (code === undefined ? [] : [[nameKey(code), name] as const])),
  );
  const named = (word: string) => {
    const key = nameKey(word);
    return taken.has(key) ? word : (codes.get(key) ?? NAMES.get(key) ?? word);
  };
  return themes.map((theme) => ({ ...theme, takes: theme.takes.map(named) }));
}

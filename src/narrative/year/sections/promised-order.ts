import type { Matter } from '../../matters/matter.js';
import { nameOf } from './side-by-side.js';

export const NUMBERS: readonly string[] = [...'一二三四五六七八九'];
const numberOf = (count: string): number => NUMBERS.indexOf(count.replace('两', '二')) + 1;

/** 从议事、制度、班子三处抓起; 两手抓. */
const PROMISE = /([两二三四五六])(?:处|手|头|方面|个方面|条|条线|点|件事)/;

/** How many points a theme says that it has. */
export const promisedPoints = (statement: string): number => numberOf(PROMISE.exec(statement)?.[1] ?? '');

/** 从配班子、搭平台、传帮带三处着手: what a theme says that it is about, where it names as many things as it counts. */
const ITEMS = /^[从在以]?([^，；]+?)([两二三四五六])(?:处|手|头|方面|个方面|条|点)/;
export const namedItems = (statement: string): readonly string[] => (ITEMS.exec(statement)?.[1] ?? '').split('、');
const promisedItems = (statement: string): readonly string[] => {
  const count = ITEMS.exec(statement)?.[2] ?? '';
  const items = namedItems(statement);
  return items.length === numberOf(count) ? items : [];
};

/** How a row is spoken of. */
const textOf = (matter: Matter): string =>
  [nameOf(matter), matter.summary, 'change' in matter.row ? matter.row.change : '', ...matter.topics].join('，');

/** Two characters of it running, or all of it. */
const hasWord = (text: string, item: string): boolean =>
  [...item].slice(1).some((_, at) => text.includes(item.slice(at, at + 2)));
/** A character of it, but for the verb that it begins with: 配强 is 配班子. */
const hasCharacter = (text: string, item: string): boolean => [...item].some((one) => text.includes(one));

/**
 * Groups of rows → those that a theme's statement names, in its order, and the others. A group is what an item says where it alone has a word of the
 * item, then a character of it, then where only one of each is left; undefined where an item fits none.
 */
export function inPromisedOrder<T>(
  groups: readonly T[],
  statement: string,
  mattersOf: (group: T) => readonly Matter[],
): { readonly first: readonly T[]; readonly others: readonly T[] } | undefined {
  const items = promisedItems(statement);
  if (items.length === 0 || groups.length < items.length) return undefined;
  const texts = groups.map((group) => mattersOf(group).map(textOf).join('，'));
  const home = new Map<string, number>();
  const free = (is: (text: string) => boolean) =>
    texts.flatMap((text, at) => (![...home.values()].includes(at) && is(text) ? [at] : []));
  const all = groups.length === items.length;
  for (const fits of all ? [hasWord, hasCharacter, () => true] : [hasWord])
    for (const item of items) {
      const found = free((text) => fits(text, item));
      const [first] = found;
      // Of more groups than items the first that speaks of it; else it has to be the only one.
      if (!home.has(item) && first !== undefined && (!all || found.length === 1)) home.set(item, first);
    }
  if (items.some((item) => !home.has(item))) return undefined;
  const order = items.map((item) => home.get(item) as number);
  return { first: order.map((at) => groups[at] as T), others: groups.filter((_, at) => !order.includes(at)) };
}

/**
 * The items of a statement, where so many groups of rows stand in its order: one of them at least says something of its item, and none says what only
 * another has promised.
 */
export function itemsInTurn(groups: readonly (readonly Matter[])[], statement: string): readonly string[] | undefined {
  const items = promisedItems(statement);
  if (items.length === 0 || items.length !== groups.length) return undefined;
  const texts = groups.map((matters) => matters.map(textOf).join('，'));
  const isOwn = (item: string, at: number, says: typeof hasWord) => says(texts[at] ?? '', item);
  const astray = items.some((item, at) => !isOwn(item, at, hasWord) && texts.some((text) => hasWord(text, item)));
  return !astray && items.some((item, at) => isOwn(item, at, hasCharacter)) ? items : undefined;
}

import { type Deed, isDeed, type Matter } from '../../matters/matter.js';
import type { Section, Sentence } from '../../matters/section.js';
import { areBeside } from './side-by-side.js';

interface Unit {
  readonly sentences: readonly (readonly Sentence[])[];
  readonly told: readonly Matter[];
}

/**
 * The sentences of a theme in their order, but that a body of which nothing changed (义务巡逻队有队员60余名) stands before the first thing that it did
 * (义务巡逻), and what was won closes the theme, unless the theme names it where it is to stand. Behind that stands what has nothing to do with it.
 */
export function orderedUnits<T extends Unit>(
  units: readonly T[],
  { takes, closing }: Pick<Section, 'takes' | 'closing'>,
): readonly T[] {
  const isWon = ({ told }: T) =>
    told.length > 0 && told.every(({ kind, id }) => kind === '荣誉' && !takes.includes(id ?? ''));
  const closes = ({ told }: T) => closing !== undefined && told.some((one) => closing.has(one));
  const kept = units.filter((unit) => !isWon(unit) && !closes(unit));
  const ordered = kept.reduce<readonly T[]>((all, unit) => {
    const [body, ...more] = unit.told;
    if (body?.kind !== '组织' || more.length > 0 || body.row.change || takes.includes(body.id ?? '')) return all;
    const from = all.indexOf(unit);
    const to = all.findIndex(
      ({ told }, at) => at < from && told.some((one) => 'title' in one.row && areBeside(body, one)),
    );
    return to < 0 ? all : all.toSpliced(from, 1).toSpliced(to, 0, unit);
  }, kept);
  return [...ordered, ...units.filter(isWon), ...units.filter(closes)];
}

/** What the ledger marks leads its section, unless that tells one day after the other, or marks most of what it holds. */
export function highlightsFirst<T extends Unit>(units: readonly T[]): readonly T[] {
  const marked = units.filter(({ told }) => told.some((one) => isDeed(one) && one.row.highlight));
  const days = units.flatMap(({ told: [one] }) => (one && isDeed(one) && hasDay(one) ? [one.row.date] : []));
  const isChronicle =
    days.length * 2 > units.length && days.every((day, at) => at === 0 || (days[at - 1] ?? '') <= day);
  if (marked.length === 0 || marked.length * 2 > units.length || isChronicle) return units;
  return [...marked, ...units.filter((unit) => !marked.includes(unit))];
}
const hasDay = ({ row: { time } }: Deed): boolean => time?.text === undefined || /^[^每至]+日/.test(time.text);

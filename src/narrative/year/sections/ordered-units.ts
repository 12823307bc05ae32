import type { Matter } from '../../matters/matter.js';
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

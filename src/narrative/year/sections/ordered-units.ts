import { compareDates } from '../../../compare-dates.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Section, Sentence } from '../../matters/section.js';
import { timeOf } from '../when.js';
import { isPaidWith } from './paid-for.js';
import { areBeside } from './side-by-side.js';

interface Unit {
  readonly sentences: readonly (readonly Sentence[])[];
  readonly told: readonly Matter[];
}

/**
 * The sentences of a theme in their order, but that a body or a place (义务巡逻队有队员60余名, 3月启用长者食堂) stands before the first thing that it did
 * (义务巡逻, 3月18日起长者食堂助餐) and that was not before it, and what was won closes the theme, unless the theme names it where it is to stand. Behind that stands what has nothing to do with it.
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
    if ((body?.kind !== '组织' && body?.kind !== '阵地') || more.length > 0 || takes.includes(body.id ?? ''))
      return all;
    const from = all.indexOf(unit);
    const to = all.findIndex(
      ({ told }, at) =>
        at < from && told.some((one) => isDeed(one) && areBeside(body, one) && !wasBefore(one, body.row.when?.start)),
    );
    return to < 0 ? all : all.toSpliced(from, 1).toSpliced(to, 0, unit);
  }, kept);
  const paid = ordered.reduce<readonly T[]>((all, unit) => {
    const [payment, ...more] = unit.told;
    if (payment?.kind !== '投入' || more.length > 0 || payment.row.sumOf.length > 0) return all;
    const from = all.indexOf(unit);
    const to = all.findLastIndex(({ told }) => told.some((one) => isPaidWith(one, payment)));
    return to < 0 ? all : all.toSpliced(from, 1).toSpliced(to < from ? to + 1 : to, 0, unit);
  }, ordered);
  return [...paid, ...units.filter(isWon), ...units.filter(closes)];
}

/** Whether it was done before what it speaks of was there. What went on all the year was not. */
function wasBefore(deed: Matter, since: string | undefined): boolean {
  const time = timeOf(deed);
  const once = time?.text === undefined || /^\d+月/.test(time.text);
  return since !== undefined && time !== undefined && once && compareDates(time.end ?? time.start, since) < 0;
}

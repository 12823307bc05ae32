import { figureWords } from '../../../facts/figure.js';
import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { nameIn } from './name-in.js';
import { type Shortcoming, standardOf } from './shortcomings.js';

const LIFTS = { true: ['为降到', '求降到'], false: ['为达标', '求达标'] } as const;

/** 再就业安置率由80.6%提高到85%: from where an indicator is to its standard. */
function liftOf({ name, value, target, isLimit }: IndicatorResult) {
  const [forTask, alone] = LIFTS[isLimit ? 'true' : 'false'];
  return {
    forTask,
    alone,
    slots: { 指标: name, 实际: value && [value], 标准: target && [standardOf(target)] },
  };
}

/** The indicator short of its standard that a plan is to lift and does not name. */
function liftedBy({ basis, target = '' }: Plan, ledger: Ledger): IndicatorResult | undefined {
  if (basis.length === 0) return undefined;
  return indicatorResults(ledger).find(
    ({ met, name, value, target: standard }) =>
      met === false && value && standard && basis.includes(name) && !nameIn(target, name),
  );
}

/** Its name and its standard. */
export function missedBy(plan: Plan, ledger: Ledger) {
  const short = liftedBy(plan, ledger);
  if (!short?.target) return undefined;
  const standard = standardOf(short.target);
  // Nothing is below no fire at all.
  if (short.isLimit && /^0(?!\.)/.test(figureWords(standard))) return undefined;
  return { name: short.name, standard, isLimit: short.isLimit };
}

/** A task behind the indicator that it is to lift. */
export function lifting(plan: Plan, ledger: Ledger, task: Pieces): Pieces {
  const short = liftedBy(plan, ledger);
  if (!short) return task;
  const { forTask, slots } = liftOf(short);
  return raised(task, short) ?? fillPattern(forTask, { ...slots, 任务: task });
}

const REACHES = /(?:达到?|提高到|提到|降到|到)$/;
/** 接种率达到85%, of one that is at 81.5%: 接种率由81.5%提高到85%. Undefined where the task does not say its standard. */
function raised(task: Pieces, { value, target, isLimit }: IndicatorResult): Pieces | undefined {
  if (!value || !target) return undefined;
  const standard = standardOf(target);
  const mark = wordsOf([standard]);
  const frontOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf(mark)));
  const at = task.findIndex((piece) => typeof piece === 'string' && REACHES.test(frontOf(piece)));
  const said = task[at];
  if (typeof said !== 'string') return undefined;
  const [front, rest] = [frontOf(said), said.slice(said.indexOf(mark) + mark.length)];
  if (/^[\d.]/.test(rest)) return undefined;
  return [
    ...task.slice(0, at),
    ...fillPattern(isLimit ? '降到标准' : '升到标准', {
      前: front.replace(REACHES, ''),
      实际: [value],
      标准: [standard],
      后: rest,
    }),
    ...task.slice(at + 1),
  ];
}

/** What falls short and no plan takes up: an indicator is to reach its standard, a problem is to be solved. */
export function askedFor(gaps: readonly Shortcoming[]): {
  readonly lifts: readonly Pieces[];
  readonly problems: readonly Pieces[];
} {
  const open = gaps.filter(({ plan }) => !plan);
  const lift = ({ short, text }: Shortcoming) => {
    if (text !== undefined || !short?.value || !short.target) return undefined;
    const { alone, slots } = liftOf(short);
    return fillPattern(alone, slots);
  };
  return {
    lifts: open.flatMap((gap) => (lift(gap) ? [lift(gap) ?? []] : [])),
    problems: open.filter((gap) => lift(gap) === undefined).map(({ said }) => said),
  };
}

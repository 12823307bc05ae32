import { countWord } from '../../chinese/count-word.js';
import { type FactRecord, list } from '../../facts/fact.js';
import { passage } from '../../facts/passage.js';
import type { Activity, Ledger } from '../../ledger/ledger.js';
import { YES } from '../../ledger/vocabulary/field.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import { type Deed, isDeed, matters } from '../deeds/matter.js';
import { listedWords, type Pieces } from '../deeds/piece.js';
import { ROWS, TASKS } from '../deeds/sizes.js';
import { toPassage } from '../deeds/to-passage.js';
import { withoutEnd } from '../deeds/without-end.js';
import { eventsGoingOn, resultsOf } from './carry-on.js';
import type { Paper } from './paper.js';
import { hasDate, isAllYear, type Task } from './tell-task.js';

export function isFlat(ledger: Ledger): boolean {
  const [plans, deeds] = [ledger.plans.length, matters(ledger).filter(isDeed).length];
  if (ledger.themes.length > 0) return false;
  return plans > 0 ? plans <= TASKS.flat : deeds > 0 && deeds <= ROWS.flatPlan;
}

/**
 * The problems that the tasks take up, as the first sentence of 思路 names them: 解决行人乱穿马路多和停车位缺口大两个问题. Undefined where there is
 * none, or too many or too long to be named: the tasks say them then.
 */
export function leadProblems({ plans }: Ledger): Pieces | undefined {
  const all = plans.flatMap(({ problem, target }) => (problem && target ? [withoutEnd(problem)] : []));
  const firsts = all.map((text) => text.split('，')[0] ?? '');
  const plain = (text: string) => text.length >= 5 && text.length <= 20 && !/[。；：“、和\d]/.test(text);
  if (all.length === 0 || all.length > 3 || !firsts.every(plain) || all.some((text) => text.split('，').length > 2))
    return undefined;
  const named = listedWords(firsts);
  if (all.length === 1) return fillPattern('一个问题', { 问题: named });
  return fillPattern('几个问题', { 问题: named, 数: countWord(all.length) });
}

/** Dates number a list by themselves, where all but a few tasks have one. */
function isByDate({ plans }: Ledger): boolean {
  const dated = plans.filter(hasDate).length;
  return plans.length > 2 && dated * 2 > plans.length && dated + plans.filter(isAllYear).length >= plans.length * 0.75;
}

interface FlatParts {
  readonly tasks: readonly Task[];
  /** Rows that the tasks build on. */
  readonly told: ReadonlySet<Activity>;
  readonly targets: string;
  readonly paper: Paper;
}

/** A plan without sections: what came of the year, where the paper says why; the tasks in their order; the names of what goes on. */
export function flatRecord(ledger: Ledger, { tasks, told, targets, paper }: FlatParts) {
  const deeds = matters(ledger).filter((matter): matter is Deed => isDeed(matter) && !told.has(matter.row));
  const results = paper === '思路' || ledger.plans.length === 0 ? resultsOf(deeds, ledger) : [];
  const byDate = paper === '计划' && isByDate(ledger);
  const form = byDate ? 'dated' : tasks.length > 1 ? 'listed' : 'whole';
  const record: FactRecord = {
    平: YES,
    按期: byDate ? YES : undefined,
    问题列: paper === '思路' ? toPassage(leadProblems(ledger) ?? []) : undefined,
    成效列: list(
      results.map(({ said }) => toPassage(said)),
      passage([]),
    ),
    任务列: list(
      tasks.map((task) => toPassage(task[form])),
      passage([]),
    ),
    多条: tasks.length > 1 ? YES : undefined,
  };
  const rest = deeds.filter((deed) => !results.some(({ of }) => of === deed));
  // Enough to say something, never enough for guidance.
  const count = results.length > 0 ? 1 : 0;
  return { record, count, asEver: () => eventsGoingOn(rest, ledger, targets).map(({ name }) => name) };
}

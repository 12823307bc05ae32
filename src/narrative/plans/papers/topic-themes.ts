import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { CATEGORIES } from '../../../ledger/vocabulary/categories.js';
import { categoryWord } from '../../../ledger/vocabulary/category-word.js';
import { oncePer } from '../../../once-per.js';
import { TOPICS, WORDS } from '../../../standards.js';
import { TASKS } from '../../phrases/sizes.js';
import { isScheme } from '../common-setting.js';

/**
 * The ledger with headings of its plans' own 专题, where it has no headings (重点) and its plans stand by 专题: each run of one 专题 is a heading, in
 * the ledger's order. As it is where they do not stand so, or where a heading would have too little under it.
 */
export const withTopicThemes = oncePer((ledger: Ledger): Ledger => {
  const { plans, themes } = ledger;
  if (themes.length > 0 || plans.length > TASKS.flat || plans.some(({ topic }) => topic === '其他')) return ledger;
  const runs = runsOf(plans);
  const topics = new Set(runs.map(([first]) => first?.topic));
  // 邻里乐, 邻里帮: names of their own are the headings of an event, fields of work are none.
  const own = isScheme(ledger) && plans.every(({ topic }) => !KNOWN.has(topic) && categoryWord(topic) === undefined);
  if (runs.length !== topics.size || runs.length < 2 || runs.length > MOST) return ledger;
  if (isScheme(ledger) ? !own || plans.length === runs.length : !isFull(runs)) return ledger;
  const named = plans.map((plan, index) => ({ ...plan, id: plan.id ?? `${ownId}${index}` }));
  return {
    ...ledger,
    plans: named,
    themes: runs.map((run) => ({
      title: headOf(run[0]?.topic ?? ''),
      statement: undefined,
      takes: run.flatMap((plan) => named[plans.indexOf(plan)]?.id ?? []),
    })),
  };
});

const KNOWN: ReadonlySet<string> = new Set([...CATEGORIES, ...TOPICS.map(({ name }) => name)]);

/** More headings would be a list of their own. */
const MOST = 6;

/** Two plans under a heading, or one that says as much. */
const isFull = (runs: readonly (readonly Plan[])[]): boolean => {
  const plans = runs.flat();
  const said = plans.reduce(
    (sum, { target = '', problem = '', steps }) => sum + target.length + problem.length + steps.join('').length,
    0,
  );
  return plans.length >= runs.length * 2 || (runs.length > 2 && said >= runs.length * SENTENCES);
};
const SENTENCES = 60;

function runsOf(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const runs: Plan[][] = [];
  for (const plan of plans) {
    const last = runs.at(-1);
    if (last?.[0]?.topic === plan.topic) last.push(plan);
    else runs.push([plan]);
  }
  return runs;
}

/** No 编号 that somebody typed. */
const ownId = '\u0000';

const headOf = (topic: string) => WORDS.heads[topic] ?? topic;

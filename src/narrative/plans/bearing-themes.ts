import type { Ledger, Plan } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { allocate } from '../deeds/allocate.js';
import { matters } from '../deeds/matter.js';
import { shareRun } from '../deeds/share-run.js';
import { TASKS } from '../deeds/sizes.js';
import { plansOf } from './plan-homes.js';

/**
 * The ledger of a plan paper with its themes (重点), where they are headings of it. What takes nothing but plans is one always. Themes of the report
 * are where two and more have something to do, and at most a fourth of the plans stands under none: one lone measure has no 一、, and what no
 * theme takes does not stand under the last of them.
 */
export const withBearingThemes = oncePer((ledger: Ledger): Ledger => {
  const { plans, themes } = ledger;
  const ids = new Set(plans.flatMap(({ id }) => id ?? []));
  if (plans.length === 0 || themes.some(({ takes }) => takes.every((word) => ids.has(word)))) return ledger;
  const homes = [...plansOf(ledger, allocate(ledger, matters(ledger), [])).values()].filter(({ length }) => length > 0);
  const left = plans.length - homes.flat().length;
  return homes.length > 1 && left * PART <= plans.length ? ledger : { ...ledger, themes: [] };
});

/** The same of a few tasks that were typed: they stand under headings of the report where each heading speaks of them, and 新机井 is nothing of 资源及资产. */
export const withFittingThemes = oncePer((ledger: Ledger): Ledger => {
  const { plans, themes } = ledger;
  const ids = new Set(plans.flatMap(({ id }) => id ?? []));
  if (plans.length > TASKS.many || themes.some(({ takes }) => takes.some((word) => ids.has(word)))) return ledger;
  const homes = [...plansOf(ledger, allocate(ledger, matters(ledger), []))].filter(([, own]) => own.length > 0);
  return homes.every(
    ([{ key, takes }, own]) =>
      own.some(({ topic, topics }) => [topic, ...topics].some((one) => takes.includes(one))) || speaksOfAny(key, own),
  )
    ? ledger
    : { ...ledger, themes: [] };
});

const speaksOfAny = (title: string, plans: readonly Plan[]): boolean =>
  plans.some(({ topic, target = '', problem = '' }) =>
    shareRun(title.replace(GENERAL, '，'), [topic, target, problem].join('。'), 2),
  );
/** What any heading can say. */
const GENERAL = /社区|工作|服务|开展|建设|创建|居民|村民|群众|加强|做好/g;

const PART = 4;

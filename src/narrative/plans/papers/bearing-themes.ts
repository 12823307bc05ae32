import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { allocate } from '../../matters/allocate.js';
import { matters } from '../../matters/matter.js';
import { measureHome } from './measure-homes.js';
import { ownHomes } from './plan-homes.js';

/**
 * The ledger of a plan paper with its themes (重点), where they are headings of it. What takes nothing but plans is one always. Themes of the report
 * are where two and more have something to do, and at most a fourth of the plans stands under none: one lone measure has no 一、, and what no
 * theme takes does not stand under the last of them.
 */
export const withBearingThemes = oncePer((ledger: Ledger): Ledger => {
  const { plans, themes } = ledger;
  const ids = new Set(plans.flatMap(({ id }) => id ?? []));
  if (plans.length === 0 || themes.some(({ takes }) => takes.every((word) => ids.has(word)))) return ledger;
  const all = ownHomes(ledger, allocate(ledger, matters(ledger), []));
  const homes = [...all.values()].filter(({ length }) => length > 0);
  const placed = homes.flat();
  const left = plans.filter((plan) => !placed.includes(plan) && !measureHome(plan, all, ledger));
  const bears = homes.length > 1 && left.length * PART <= plans.length;
  // A heading of no name (其他工作), behind others of one sentence each, says less than none.
  const isThin = left.some(({ topic }) => topic === '其他') && placed.length < homes.length * FULL;
  return bears && !isThin ? ledger : { ...ledger, themes: [] };
});

/** Tasks under a heading. */
const FULL = 1.5;
const PART = 4;

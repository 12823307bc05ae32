import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { allocate } from '../../matters/allocate.js';
import { matters } from '../../matters/matter.js';
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
  const homes = [...ownHomes(ledger, allocate(ledger, matters(ledger), [])).values()].filter(
    ({ length }) => length > 0,
  );
  const left = plans.length - homes.flat().length;
  return homes.length > 1 && left * PART <= plans.length ? ledger : { ...ledger, themes: [] };
});

const PART = 4;

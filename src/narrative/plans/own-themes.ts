import type { Ledger } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';

/**
 * A theme (重点) that takes plans by their 编号 is a heading of the plan papers, one that takes anything else a heading of the report, one that takes
 * both of both. Where none takes a plan, the themes of the report are those of the plan papers as well.
 */
export const reportThemes = oncePer((ledger: Ledger): Ledger => {
  const ids = idsOf(ledger);
  return withThemes(
    ledger,
    ledger.themes.filter(({ takes }) => takes.some((word) => !ids.has(word))),
  );
});

export const planThemes = oncePer((ledger: Ledger): Ledger => {
  const ids = idsOf(ledger);
  const own = ledger.themes.filter(({ takes }) => takes.some((word) => ids.has(word)));
  return own.length > 0 ? withThemes(ledger, own) : ledger;
});

/** Whether a heading takes plans by their 编号. */
export const hasPlanThemes = (ledger: Ledger): boolean => {
  const ids = idsOf(ledger);
  return ledger.themes.some(({ takes }) => takes.some((word) => ids.has(word)));
};

const idsOf = ({ plans }: Ledger): ReadonlySet<string> => new Set(plans.flatMap(({ id }) => id ?? []));

const withThemes = (ledger: Ledger, themes: Ledger['themes']): Ledger =>
  themes.length === ledger.themes.length ? ledger : { ...ledger, themes };

import type { Ledger } from '../ledger/ledger.js';
import { INDICATORS } from '../standards.js';
import { runsCampaigns } from './campaign-facts.js';

export const isStandard = (name: string): boolean => INDICATORS.some((standard) => standard.name === name);

/** Whether a ledger measures itself by the standards of 文明社区: one rate of their list (绿化覆盖率) is anybody's. */
export const byStandards = ({ indicators }: Ledger): boolean =>
  indicators.filter(({ name }) => isStandard(name)).length > 1;

/**
 * Whether the standards are what a plan of a ledger is held against: who has put the sample's campaigns aside and measures by its own indicators
 * has nothing to do with the others.
 */
export const goesByStandards = (ledger: Ledger): boolean => runsCampaigns(ledger) || byStandards(ledger);

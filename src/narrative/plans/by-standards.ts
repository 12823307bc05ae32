import type { Ledger } from '../../ledger/ledger.js';
import { INDICATORS } from '../../standards.js';

export const isStandard = (name: string): boolean => INDICATORS.some((standard) => standard.name === name);

/** Whether a ledger measures itself by the standards of 文明社区: one rate of their list (绿化覆盖率) is anybody's. */
export const byStandards = ({ indicators }: Ledger): boolean =>
  indicators.filter(({ name }) => isStandard(name)).length > 1;

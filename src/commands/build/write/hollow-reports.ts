import type { Ledger } from '../../../ledger/ledger.js';
import { hasPlan, whyUnsuited } from '../../../narrative/suits.js';
import type { ReportTemplate } from '../../../template/library.js';
import type { Hollow } from './outcome.js';

/** Which plans that are made of a ledger have little to say, for it holds nothing that they are about. */
export const hollowReports = (ledger: Ledger, reports: readonly ReportTemplate['report'][]): readonly Hollow[] =>
  reports.flatMap(({ name, paper, sections }): readonly Hollow[] => {
    if (paper === undefined || sections === undefined) return [];
    const why = whyUnsuited(ledger, { paper, sections });
    // A ledger that calls itself 工作要点 has that made of it.
    if (why) return ledger.documentKind?.endsWith(name.slice(-2)) ? [] : [{ template: name, why }];
    return !hasPlan(ledger, { paper, sections }) ? [{ template: name, why: 'nothing' }] : [];
  });

import { compose } from './document/compose.js';
import type { Document } from './document/document.js';
import { longDate } from './facts/dates.js';
import { type FactOptions, type Facts, facts } from './facts/facts.js';
import type { Ledger } from './ledger/ledger.js';
import { fill } from './template/fill.js';
import type { ReportTemplate } from './template/library.js';
import type { Gap } from './template/template.js';
import { PAPER_WORDS } from './words/paper-words.js';

/** One report, ready for any renderer. */
export interface Report {
  readonly template: ReportTemplate['report'];
  /** {社区}{年度}年{模板名}, still to be made safe for a file system. */
  readonly name: string;
  readonly document: Document;
  readonly gaps: readonly Gap[];
}

/** A ledger and what was worked out of it, shared by all its reports. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly dated: string;
}

export function openLedger(ledger: Ledger, options: FactOptions): OpenLedger {
  return { ledger, facts: facts(ledger, options), dated: longDate(options.dated) };
}

/**
 * Ledger + template → report: fill the template and its annexes with the facts, compose the document.
 * @param photosPerPage Instead of what the annexes say themselves.
 * @throws UserError where the template names what nobody defines.
 */
export function buildReport(
  { ledger, facts, dated }: OpenLedger,
  { report, annexes }: ReportTemplate,
  photosPerPage?: 2 | 4,
): Report {
  const body = fill(report, facts);
  const filledAnnexes = annexes.map((annex) => ({
    ...fill(annex, facts),
    ...(photosPerPage && { perPage: photosPerPage }),
  }));
  const document = compose(body, filledAnnexes, {
    ...(report.addressed && { addressedTo: ledger.addressedTo }),
    signedBy:
      ledger.signedBy.length > 0 ? ledger.signedBy : [PAPER_WORDS.committee({ community: ledger.community.name })],
    dated,
    sealed: ledger.sealed,
    remark: ledger.remark,
  });
  const year = report.planYear ? ledger.planYear : ledger.year;
  return {
    template: report,
    name: PAPER_WORDS.reportName({ community: ledger.community.name, year, template: report.name }),
    document,
    gaps: [body, ...filledAnnexes].flatMap((filled) => filled.gaps),
  };
}

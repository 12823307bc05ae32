import { compose } from './document/compose.js';
import type { Document } from './document/document.js';
import { longDate } from './facts/dates.js';
import { withFacts } from './facts/fact.js';
import { type FactOptions, type Facts, facts } from './facts/facts.js';
import type { Ledger } from './ledger/ledger.js';
import { narrativeFacts } from './narrative/narrative-facts.js';
import type { Length } from './narrative/room.js';
import { fill } from './template/fill.js';
import type { ReportTemplate } from './template/library.js';
import type { Gap, Template } from './template/template.js';
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

export interface ReportOptions {
  /** A working copy: what is lacking stands in its place as 【待补：…】. A finished paper says nothing there. */
  readonly draft?: boolean;
  /** Instead of what the annexes say themselves. */
  readonly photosPerPage?: 2 | 4 | undefined;
  /** How much room the report gives to what it tells; 中 unless given. */
  readonly length?: Length | undefined;
}

export function openLedger(ledger: Ledger, options: FactOptions): OpenLedger {
  return { ledger, facts: facts(ledger, options), dated: longDate(options.dated) };
}

/** The facts that a template can name: with 叙述 where it declares sections. */
export function factsFor({ ledger, facts }: OpenLedger, { sections }: Template, length?: Length): Facts {
  return sections ? withFacts(facts, { 叙述: () => narrativeFacts(ledger, sections, length) }) : facts;
}

/** What a report is called: known before anything is filled. */
export const reportName = (ledger: Ledger, { planYear, name }: ReportTemplate['report'], draft: boolean): string =>
  PAPER_WORDS.reportName({
    community: ledger.community.name,
    year: planYear ? ledger.planYear : ledger.year,
    template: name,
    draft,
  });

/**
 * Ledger + template → report: fill the template and its annexes with the facts, compose the document.
 * @throws UserError where the template names what nobody defines.
 */
export function buildReport(
  opened: OpenLedger,
  { report, annexes }: ReportTemplate,
  { draft = false, photosPerPage, length }: ReportOptions = {},
): Report {
  const { ledger, facts, dated } = opened;
  const body = fill(report, factsFor(opened, report, length), draft);
  const filledAnnexes = annexes.map((annex) => ({
    ...fill(annex, facts, draft),
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
  return {
    template: report,
    name: reportName(ledger, report, draft),
    document,
    gaps: [body, ...filledAnnexes].flatMap((filled) => filled.gaps),
  };
}

import { compose } from './document/compose.js';
import type { Document } from './document/document.js';
import { leftOut } from './document/place-own-words.js';
import { type AnnexLength, annexFacts } from './facts/annex-facts.js';
import { longDate } from './facts/dates.js';
import { withFacts } from './facts/fact.js';
import { type FactOptions, type Facts, facts } from './facts/facts.js';
import type { Subject } from './facts/focus.js';
import { type OwnWords, ownWordsFor, ownWordsOf } from './facts/own-words.js';
import { periodName } from './facts/period-name.js';
import { planPeriod } from './facts/plan-period.js';
import type { Ledger } from './ledger/ledger.js';
import { hasSchedule } from './narrative/has-schedule.js';
import { narrativeFacts } from './narrative/narrative-facts.js';
import type { Length } from './narrative/year/length.js';
import { reporterOf } from './narrative/year/opening/placed-paper.js';
import { fill } from './template/fill.js';
import type { ReportTemplate } from './template/library.js';
import { literalHeadings } from './template/literal-headings.js';
import type { Filled, Gap, Template } from './template/template.js';
import { PAPER_WORDS } from './words/paper-words.js';

/** One report, ready for any renderer. */
export interface Report {
  readonly template: ReportTemplate['report'];
  /** {社区}{计划年度}年{模板名}, or {社区}{期间}{模板名}: 2025年上半年工作汇报; still to be made safe for a file system. */
  readonly name: string;
  readonly document: Document;
  readonly gaps: readonly Gap[];
  /** The secretary's own sentences (补写) that stand nowhere in it: they may stand in another. */
  readonly leftOut: readonly OwnWords[];
}

/** A ledger and what was worked out of it, shared by all its reports. */
export interface OpenLedger {
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly dated: string;
  /** What its reports are about, where it is not the whole of the period. */
  readonly subject?: Subject | undefined;
  /** Whether it is the public edition; the names of its files say so. */
  readonly isPublic?: boolean;
}

export interface ReportOptions {
  /** A working copy: what is lacking stands in its place as 【待补：…】. A finished paper says nothing there. */
  readonly draft?: boolean;
  /** Instead of what the annexes say themselves. */
  readonly photosPerPage?: 2 | 4 | undefined;
  /** How much room the report gives to what it tells; 中 unless given. */
  readonly length?: Length | undefined;
  /** How much the annexes say: 详 prints what the ledger says of each activity in full (活动纪实). */
  readonly annex?: AnnexLength | undefined;
}

export function openLedger(ledger: Ledger, options: FactOptions): OpenLedger {
  return { ledger, facts: facts(ledger, options), dated: longDate(options.dated), subject: options.subject };
}

/** The facts that a template can name: with 叙述 where it declares sections. */
export function factsFor({ ledger, facts }: OpenLedger, template: Template, length?: Length): Facts {
  const { sections, paper, onePage } = template;
  const manner = { length, paper, onePage };
  return sections ? withFacts(facts, { 叙述: () => narrativeFacts(ledger, sections, manner) }) : facts;
}

/** What a report is called: known before anything is filled. */
export const reportName = (
  { ledger, subject, isPublic = false }: OpenLedger,
  { planYear, name }: ReportTemplate['report'],
  draft: boolean,
): string =>
  PAPER_WORDS.reportName({
    community: ledger.community.name,
    time: planYear ? planPeriod(ledger).name : (subject?.label ?? periodName(ledger.period)),
    template: name,
    draft,
    isPublic,
  });

/**
 * Ledger + template → report: fill the template and its annexes with the facts, compose the document.
 * @throws UserError where the template names what nobody defines.
 */
export function buildReport(opened: OpenLedger, template: ReportTemplate, options: ReportOptions = {}): Report {
  const { ledger, dated } = opened;
  const { report } = template;
  const { body, annexes } = fillReport(opened, template, options);
  const own = ownWordsFor(ledger, report.planYear);
  const frame = {
    ...(report.addressed && { addressedTo: ledger.addressedTo }),
    signedBy: ledger.signedBy.length > 0 ? ledger.signedBy : [signer(ledger, report.planYear)],
    dated,
    sealed: ledger.sealed,
    remark: ledger.remark,
  };
  const parts = own.length > 0 ? { words: own, headings: literalHeadings(report.steps.body) } : undefined;
  const document = compose(body, annexes, frame, parts);
  return {
    template: report,
    name: reportName(opened, report, options.draft ?? false),
    document,
    gaps: gapsOf({ body, annexes }),
    leftOut: leftOut(document, ownWordsOf(ledger)),
  };
}

/** Who signs where the ledger does not say it. */
const signer = (ledger: Ledger, isPlan: boolean): string =>
  (isPlan ? undefined : reporterOf(ledger)) ?? PAPER_WORDS.committee({ community: ledger.community.name });

/** What a report would lack, without composing it. @throws UserError where the template names what nobody defines. */
export const reportGaps = (opened: OpenLedger, template: ReportTemplate): readonly Gap[] =>
  gapsOf(fillReport(opened, template, {}));

interface FilledReport {
  readonly body: Filled;
  readonly annexes: readonly Filled[];
}

const gapsOf = ({ body, annexes }: FilledReport) => [body, ...annexes].flatMap(({ gaps }) => gaps);

function fillReport(
  opened: OpenLedger,
  { report, annexes }: ReportTemplate,
  { draft = false, photosPerPage, length, annex }: ReportOptions,
): FilledReport {
  const facts = withFacts(opened.facts, { 附件: () => annexFacts(annex, hasSchedule(opened.ledger, report.paper)) });
  return {
    body: fill(report, factsFor({ ...opened, facts }, report, length), draft),
    annexes: annexes.map((one) => ({ ...fill(one, facts, draft), ...(photosPerPage && { perPage: photosPerPage }) })),
  };
}

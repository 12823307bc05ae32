import { buildReport, reportGaps } from '../../build.js';
import type { NoComparison } from '../../facts/why-no-comparison.js';
import type { Ledger } from '../../ledger/ledger.js';
import { suits } from '../../narrative/suits.js';
import { loadLedger } from '../../open/load-ledger.js';
import { explain, problemJson, summary } from '../../problems/explain.js';
import { foldSame } from '../../problems/fold.js';
import { isError, type Problem, UserError } from '../../problems/problem.js';
import type { ReportTemplate } from '../../template/library.js';
import type { Gap } from '../../template/template.js';
import { printable } from '../../terminal/printable.js';
import { CHECK_WORDS as WORDS } from '../../words/check-words.js';
import type { Console, ExitCode } from '../console.js';
import { gapJson } from '../gaps.js';
import { ownWordsLeftOut, ownWordsOutcome } from '../own-words-left-out.js';
import { chooseLedgers } from './choose-ledgers.js';
import { comparisonJson } from './comparison-json.js';
import { comparisonLine } from './comparison-line.js';
import type { FixedLedger } from './fix-ledger.js';
import { notesOn, setAside } from './notes.js';
import { type Proposal, proposalLines, proposals } from './proposals.js';

export interface CheckOptions {
  readonly template: readonly string[];
  readonly templates?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly strict: boolean;
  /** The intentions of plans one by one, not only how many they are. */
  readonly all: boolean;
  readonly json: boolean;
  /** Mend what is certain first; `dryRun` only shows it, `yes` does not ask. */
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

interface Checked {
  readonly file: string;
  /** undefined where it could not be read. */
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
  /** By the name of the report that needs them. */
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** Reports that nobody asked for and that this ledger does not mean to make. */
  readonly unsuited?: ReadonlySet<string>;
  readonly noComparison?: NoComparison | undefined;
  readonly fixed?: FixedLedger;
  readonly proposals?: readonly Proposal[];
  /** 2 where the ledger could not be read or mended. */
  readonly exitCode?: ExitCode;
}

/** Problems and gaps of ledgers: of all six reports unless some are named. Writes nothing but, with `fix`, the ledgers mended. */
export async function check(named: readonly string[], options: CheckOptions, console: Console): Promise<ExitCode> {
  const { ledgers, isAsked, problems: ofStreet } = await chooseLedgers(named, options);
  const results: Checked[] = [];
  for (const { file, templates } of ledgers)
    results.push(await (options.fix ? mendAndCheck : checkLedger)(file, templates, isAsked, options, console));
  if (options.json) console.out(`${JSON.stringify({ ledgers: results.map(checkedJson) }, null, 2)}\n`);
  else {
    const { outColour: colour, columns } = console;
    const told = ofStreet.length > 0 ? [explain(ofStreet, { colour, columns })] : [];
    const text = [...told, ...results.map((result) => describe(result, options, console))].join('\n');
    console.out(printable(text, console.outColour));
  }
  const failed = results.some(
    ({ problems, gaps, unsuited }) => problems.some(isError) || (options.strict && missing(gaps, unsuited).length > 0),
  );
  return results.some(({ exitCode }) => exitCode === 2) ? 2 : failed ? 1 : 0;
}

async function mendAndCheck(
  file: string,
  templates: readonly ReportTemplate[],
  isAsked: boolean,
  options: CheckOptions,
  console: Console,
): Promise<Checked> {
  try {
    const { fixLedger } = await import('./fix-ledger.js');
    const fixed = await fixLedger(file, options, console);
    return { ...checkLedger(file, templates, isAsked, options, console), fixed };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, problems: error.problems, gaps: new Map(), exitCode: error.exitCode };
  }
}

function checkLedger(
  file: string,
  templates: readonly ReportTemplate[],
  isAsked: boolean,
  { set }: CheckOptions,
  { today }: Console,
): Checked {
  try {
    const loaded = loadLedger(file, { set, today });
    const gaps = templates.map((template) => [template.report.name, reportGaps(loaded, template)] as const);
    // Only where somebody has written own words is there a paper to compose.
    const own = loaded.ledger.supplements.length > 0 ? templates : [];
    const leftOut = ownWordsLeftOut(
      loaded,
      own.map((one) => ownWordsOutcome(buildReport(loaded, one))),
    );
    const unsuited = isAsked ? [] : templates.filter(({ report }) => !suits(loaded.ledger, report));
    return {
      file,
      ledger: loaded.ledger,
      problems: [...loaded.problems, ...leftOut],
      gaps: new Map(gaps),
      unsuited: new Set(unsuited.map(({ report }) => report.name)),
      noComparison: loaded.noComparison,
      proposals: proposals(loaded),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { file, problems: error.problems, gaps: new Map(), exitCode: error.exitCode };
  }
}

const missing = (gaps: Checked['gaps'], unsuited: Checked['unsuited']): readonly Gap[] =>
  [...gaps].flatMap(([report, of]) => (unsuited?.has(report) ? [] : of.filter((gap) => gap.printed)));

function checkedJson({ file, problems, gaps, noComparison, fixed, proposals: topics = [] }: Checked) {
  const reports = [...gaps].map(([name, of]) => ({ name, gaps: of.map(gapJson) }));
  return {
    file,
    ok: !problems.some(isError),
    problems: problems.map(problemJson),
    reports,
    topics,
    ...(noComparison && { no_comparison: comparisonJson(noComparison) }),
    ...(fixed && { fixed }),
  };
}

function describe(
  { file, ledger, problems, gaps: every, unsuited, noComparison, fixed, proposals: topics = [] }: Checked,
  { all }: CheckOptions,
  { outColour: colour, columns }: Console,
): string {
  // What could be mended has been shown, and would be found once more.
  if (fixed && fixed.fixes.length > 0 && !fixed.written) return '';
  const { shown, alike } = foldSame(problems);
  const gaps = all ? every : new Map([...every].filter(([report]) => !unsuited?.has(report)));
  const asked = gapLines(WORDS.gaps, gaps, true, true);
  const aside = ledger && setAside(ledger, asked);
  const found =
    problems.length > 0
      ? explain(shown, { colour, columns, alike })
      : WORDS.nothing({ file, summary: summary(problems) });
  return [
    found,
    noComparison ? comparisonLine(noComparison) : '',
    ...(ledger ? notesOn(ledger) : []).map((note) => `\n${note}\n`),
    ...asked,
    aside ? `${aside}\n` : '',
    ...(all ? [] : unsuitedLines(every, unsuited)),
    ...gapLines(WORDS.intentions, gaps, false, all),
    ...proposalLines(topics, all),
  ].join('');
}

/** What reports lack that the ledger does not mean to make: how much, and how to see it. */
const unsuitedLines = (gaps: Checked['gaps'], unsuited: Checked['unsuited']): readonly string[] => {
  const lacking = [...gaps].flatMap(([report, of]) => {
    const labels = unsuited?.has(report) ? of.flatMap((gap) => (gap.printed ? gap.label : [])) : [];
    return labels.length > 0 ? [{ report, labels }] : [];
  });
  const count = new Set(lacking.flatMap(({ labels }) => labels)).size;
  return count > 0 ? [WORDS.unsuited({ reports: lacking.map(({ report }) => report), count })] : [];
};

/** Each gap once, with the reports that need it; those that one entry of the ledger closes together, with what to write. */
function gapLines(heading: string, gaps: Checked['gaps'], printed: boolean, listed: boolean): readonly string[] {
  const needed = new Map<string, { readonly remedy: string; readonly reports: Set<string> }>();
  let places = 0;
  for (const [report, of] of gaps) {
    for (const gap of of) {
      if (gap.printed !== printed) continue;
      const known = needed.get(gap.label) ?? { remedy: gap.remedy, reports: new Set() };
      needed.set(gap.label, known);
      known.reports.add(report);
      places += 1;
    }
  }
  if (needed.size === 0) return [];
  const count = WORDS.count({ gaps: needed.size, places });
  if (!listed) return [WORDS.counted({ heading, count })];
  const remedies = new Map<string, string[]>();
  for (const [label, { remedy: closing, reports }] of needed) {
    const remedy = printed ? closing : '';
    const lines = remedies.get(remedy) ?? [];
    lines.push(WORDS.gap({ label, reports: [...reports] }));
    remedies.set(remedy, lines);
  }
  return [
    WORDS.heading({ heading, count }),
    ...[...remedies].flatMap(([remedy, lines]) => [...lines, ...(remedy === '' ? [] : [WORDS.remedy({ remedy })])]),
  ];
}

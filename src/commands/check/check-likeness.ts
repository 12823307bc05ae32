import { buildReport } from '../../build.js';
import { listed } from '../../chinese/listed.js';
import { comparable, likeness, sentencesOf } from '../../document/likeness.js';
import { isRecord } from '../../facts/fact.js';
import { findLedgers } from '../../open/find-ledgers.js';
import { loadLedger } from '../../open/load-ledger.js';
import { chooseTemplates } from '../../open/open-library.js';
import { explain } from '../../problems/explain.js';
import { UserError } from '../../problems/problem.js';
import { usageError } from '../../problems/usage.js';
import { CAMPAIGNS } from '../../standards.js';
import type { ReportTemplate } from '../../template/library.js';
import { printable } from '../../terminal/printable.js';
import { LIKENESS_WORDS as WORDS } from '../../words/likeness-words.js';
import type { Console, ExitCode } from '../console.js';

export interface LikenessOptions {
  readonly template: readonly string[];
  readonly templates?: string;
  readonly set: Readonly<Record<string, string>>;
  readonly json: boolean;
}

/** A paper of one community, ready to be compared. */
interface Paper {
  readonly community: string;
  readonly sentences: readonly { readonly text: string; readonly compared: string }[];
  readonly whole: string;
}

interface Kind {
  readonly report: string;
  readonly pairs: readonly { readonly communities: readonly [string, string]; readonly share: number }[];
  readonly shared: readonly { readonly sentence: string; readonly communities: readonly string[] }[];
}

/** A sentence of fewer characters is a turn of phrase. */
const LEAST_SENTENCE = 8;
const LISTED = 20;

/**
 * How alike the papers of several communities are, report by report: the share of each pair, and the sentences that several have. A
 * broken ledger is told and never stops the others.
 */
export async function checkLikeness(
  named: readonly string[],
  options: LikenessOptions,
  console: Console,
): Promise<ExitCode> {
  const files = await findLedgers(named);
  const templates = await chooseTemplates(options.templates, options.template, options.template.length === 0);
  const papers = new Map<string, Paper[]>(templates.map(({ report }) => [report.name, []]));
  let exitCode: ExitCode = 0;
  for (const file of files) {
    try {
      for (const [name, paper] of papersOf(file, templates, options, console)) papers.get(name)?.push(paper);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      exitCode = error.exitCode === 2 ? 2 : 1;
      console.talk(explain(error.problems, { colour: console.talkColour, columns: console.columns }));
    }
  }
  const kinds = [...papers].map(([report, of]) => compared(report, of));
  if (kinds.every(({ pairs }) => pairs.length === 0)) throw usageError('too-few-to-compare', {});
  console.out(
    options.json
      ? `${JSON.stringify({ reports: kinds }, null, 2)}\n`
      : printable(kinds.map(kindText).join('\n'), console.outColour),
  );
  return exitCode;
}

function papersOf(
  file: string,
  templates: readonly ReportTemplate[],
  { set }: LikenessOptions,
  { today }: Console,
): readonly (readonly [string, Paper])[] {
  const loaded = loadLedger(file, { set, today });
  const { community } = loaded.ledger;
  const names = [community.name, community.place ?? '', community.subdistrict ?? ''].sort(
    (a, b) => b.length - a.length,
  );
  const phrases = setPhrases(loaded.facts);
  return templates.map((template) => {
    const sentences = sentencesOf(buildReport(loaded, template).document).map((text) => ({
      text,
      compared: comparable(text, names, phrases),
    }));
    const whole = sentences.map((sentence) => sentence.compared).join('');
    return [template.report.name, { community: community.name, sentences, whole }] as const;
  });
}

/** What every paper of the day says in the same words: the guidance, and what a campaign consists of. */
function setPhrases({ 指导思想: guidance, 会议精神: meetings, 用语: words }: ReturnType<typeof loadLedger>['facts']) {
  const texts = [guidance, meetings, ...(isRecord(words) ? Object.values(words) : [])];
  const items = CAMPAIGNS.map(({ items }) => listed(items.map(({ name }) => name)));
  return [...texts, ...items]
    .filter((text): text is string => typeof text === 'string' && text.length > 0)
    .sort((a, b) => b.length - a.length);
}

function compared(report: string, papers: readonly Paper[]): Kind {
  const pairs = papers.flatMap((one, index) =>
    papers.slice(index + 1).map((other) => ({
      communities: [one.community, other.community] as const,
      share: likeness(one.whole, other.whole),
    })),
  );
  const owners = new Map<string, { readonly sentence: string; readonly communities: Set<string> }>();
  for (const { community, sentences } of papers)
    for (const { text, compared } of sentences) {
      if (compared.replaceAll('\u0000', '').length < LEAST_SENTENCE) continue;
      const known = owners.get(compared) ?? { sentence: text, communities: new Set() };
      owners.set(compared, known);
      known.communities.add(community);
    }
  const shared = [...owners.values()]
    .filter(({ communities }) => communities.size > 1)
    .map(({ sentence, communities }) => ({ sentence, communities: [...communities] }))
    .sort((a, b) => b.communities.length - a.communities.length || b.sentence.length - a.sentence.length);
  return { report, pairs: pairs.sort((a, b) => b.share - a.share), shared };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

function kindText({ report, pairs, shared }: Kind): string {
  const middle = pairs[Math.floor(pairs.length / 2)]?.share ?? 0;
  return [
    WORDS.heading({ report, pairs: pairs.length, middle: percent(middle) }),
    ...pairs.slice(0, LISTED).map(({ communities, share }) => WORDS.pair({ share: percent(share), communities })),
    ...(pairs.length > LISTED ? [WORDS.morePairs({ left: pairs.length - LISTED })] : []),
    ...(shared.length > 0 ? [WORDS.shared({ sentences: shared.length })] : []),
    ...shared.slice(0, LISTED).map(WORDS.sentence),
    ...(shared.length > LISTED ? [WORDS.moreSentences({ left: shared.length - LISTED })] : []),
  ].join('');
}

import { groupBy } from '../../group-by.js';
import { oncePer } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import type { Deed } from '../deeds/matter.js';
import { wordsOf } from '../deeds/piece.js';
import type { SectionPlan, Sentence } from '../deeds/section.js';
import { isHighlight, type Room } from './room.js';
import { fitsChain, headOf, tellChain } from './tell-chain.js';
import { tellDeed } from './tell-deed.js';
import { tellSeries, tellThemes } from './tell-series.js';
import { tellSum } from './tell-sum.js';
import type { Voice } from './voice.js';
import { festivalOf } from './when.js';

/** What stands in a section and how much of it is told. */
export interface DeedsOf {
  /** All its activities: totals are over these. */
  readonly all: readonly Deed[];
  /** Those that are told one by one. */
  readonly chosen: readonly Deed[];
  /** A campaign with items that the section is about. */
  readonly campaign?: string | undefined;
}

/** The paragraphs of a section's activities: sums, series, chains with heads of their own, then single things and chains in turn. */
export function layOutDeeds({ all, chosen, campaign }: DeedsOf, voice: Voice, room: Room): readonly SectionPlan[] {
  const plans: SectionPlan[] = [];
  const told = new Set<Deed>();
  const take = (deeds: readonly Deed[]) => deeds.forEach((deed) => void told.add(deed));
  const left = () => chosen.filter((deed) => !told.has(deed));

  for (const sum of all.filter(({ row }) => row.sumOf.length > 0)) {
    const parts = all.filter((deed) => deed.id !== undefined && sum.row.sumOf.includes(deed.id));
    take([sum, ...parts]);
    plans.push({ skeleton: '总分', sentences: tellSum(sum, parts, voice).map((one) => [one]) });
  }
  const series = all.filter((deed) => seriesName(deed) !== undefined && !told.has(deed));
  if (series.length >= 3 && series.length === voice.ofCategory(seriesName(series[0] as Deed) ?? '')) {
    const terms = left()
      .filter((deed) => series.includes(deed))
      .slice(0, room.ofSeries);
    take(series.filter((deed) => terms.includes(deed) || !isHighlight(deed)));
    plans.push(...layOutSeries(series, terms, voice, room));
  }
  const byItem = campaign
    ? onePerHead(
        left().filter((deed) => fitsChain(deed, voice) && !isHighlight(deed)),
        (deed) => headOf(deed, '细项', voice, campaign),
      )
    : [];
  if (byItem.length >= 3) {
    const part = byItem.slice(0, 3);
    take(part);
    plans.push({ skeleton: '面点', sentences: [[tellChain(part, chained(voice, room), '细项', campaign)]] });
  }
  const festive = left().filter(
    (deed) => festivalOf(deed) && fitsChain(deed, voice) && !isHighlight(deed) && !deed.result,
  );
  const days = onePerHead(festive, festivalOf);
  if (days.length >= 3) {
    const part = days.slice(0, 3);
    take(part);
    plans.push({ skeleton: '面点', sentences: [[tellChain(part, chained(voice, room), '节')]] });
  }
  return [...plans, ...inTurn(left(), voice, room, plans.at(-1)?.skeleton)];
}

/** The first of each head that is a word and not a mere letter. */
const onePerHead = (deeds: readonly Deed[], headOf: (deed: Deed) => string | undefined): readonly Deed[] =>
  [...groupBy(deeds, (deed) => headOf(deed) ?? '')].flatMap(([head, [first]]) =>
    head.length >= 2 && first ? [first] : [],
  );

const chained = (voice: Voice, room: Room): Voice => ({ ...voice, closeness: '月', clauses: room.chained });

/** A category whose activities are the terms of one thing: its total has the category's name as its address. */
const seriesName = ({ row }: Deed): string | undefined => (row.category in WORDS.meanings ? row.category : undefined);

function layOutSeries(
  series: readonly Deed[],
  terms: readonly Deed[],
  voice: Voice,
  room: Room,
): readonly SectionPlan[] {
  const name = seriesName(series[0] as Deed) ?? '';
  const lead = tellSeries(name, series, voice);
  const half = terms.length > 4 ? Math.ceil(terms.length / 2) : terms.length;
  const chains = [terms.slice(0, half), terms.slice(half)].filter((part) => part.length > 0);
  const themes =
    terms.length < 3
      ? tellThemes(
          series.filter((deed) => !terms.includes(deed)),
          room.names,
        )
      : undefined;
  const told = chains.map((part) => [tellChain(part, chained(voice, room))]);
  return [{ skeleton: '总分', sentences: [[lead], ...(themes ? [[themes]] : []), ...told] }];
}

/** Single things and chains in turn, so that neighbours differ: one thing to its end, several in a breath, two in a paragraph. */
function inTurn(
  deeds: readonly Deed[],
  voice: Voice,
  room: Room,
  before: SectionPlan['skeleton'] | undefined,
): readonly SectionPlan[] {
  const plans: SectionPlan[] = [];
  const small = deeds.filter((deed) => fitsChain(deed, voice) && !deed.result && !isHighlight(deed));
  const main = deeds
    .filter((deed) => !small.includes(deed))
    .sort((a, b) => Number(isHighlight(b)) - Number(isHighlight(a)));
  const last = () => plans.at(-1)?.skeleton ?? before;
  // Each is tried beside many others and told once for all of them.
  const one = oncePer(
    (deed: Deed): SectionPlan => ({
      skeleton: contrast(deed) ? '前后对比' : '一事',
      sentences: [tellDeed(deed, near(deed))],
    }),
  );
  const briefly = { ...voice, closeness: '月' as const, clauses: Math.min(2, voice.clauses) };
  const inBrief = oncePer((deed: Deed) => tellDeed(deed, briefly));
  // Of a full year the day is told where the day counts: a highlight.
  const near = (deed: Deed): Voice => (voice.rows < 30 || isHighlight(deed) ? voice : { ...voice, closeness: '月' });
  while (main.length + small.length > 0) {
    if (small.length >= 3 && last() !== '面点' && (main.length === 0 || plans.length > 0)) {
      const part = small.splice(0, 3);
      plans.push({ skeleton: '面点', sentences: [[tellChain(part, chained(voice, room))]] });
      continue;
    }
    const brief = main.filter((deed) => fitsChain(deed, voice) && !isHighlight(deed));
    if (small.length < 3 && brief.length >= 4 && last() !== '面点' && plans.length > 0) {
      const part = chainOf(brief, voice, room);
      if (part.length >= 2) {
        for (const deed of part) main.splice(main.indexOf(deed), 1);
        plans.push({ skeleton: '面点', sentences: [[tellChain(part, chained(voice, room))]] });
        continue;
      }
    }
    if (main.length === 1 && small.length === 1 && last() !== '两事') {
      const both = pairOf(main, small, inBrief, room);
      if (both) {
        plans.push(both);
        continue;
      }
    }
    const next = main[0];
    if (next && one(next).skeleton !== last()) {
      plans.push(one(main.shift() as Deed));
      continue;
    }
    // Asked only where it is wanted: it takes what it pairs out of the lists.
    const pair = last() === '两事' ? undefined : pairOf(main, small, inBrief, room);
    if (pair) {
      plans.push(pair);
      continue;
    }
    const alone = main.shift() ?? (small.shift() as Deed);
    plans.push(last() === '一事' ? { ...one(alone), skeleton: '交底' } : one(alone));
  }
  return plans;
}

/** As many of the first as a sentence and its numbers hold. */
function chainOf(deeds: readonly Deed[], voice: Voice, room: Room): readonly Deed[] {
  const fits = (part: readonly Deed[]) => {
    const said = tellChain(part, { ...chained(voice, room), clauses: 1 });
    return said.groups <= 4 && wordsOf(said.pieces).length <= room.paragraph;
  };
  return [3, 2].map((n) => deeds.slice(0, n)).find(fits) ?? [];
}

const contrast = ({ result }: Deed) => /由.{1,12}(?:到|至)|缩短到|缩至|升到|降到|增至/.test(result ?? '');

/** Two things in one paragraph, where its numbers and its length allow: a main one and a small one before two main ones. */
function pairOf(
  main: Deed[],
  small: Deed[],
  inBrief: (deed: Deed) => readonly Sentence[],
  room: Room,
): SectionPlan | undefined {
  const first = main[0] ?? small[0];
  if (!first) return undefined;
  const a = inBrief(first);
  for (const second of [...small, ...main]) {
    if (second === first) continue;
    const b = inBrief(second);
    if ((a[0]?.groups ?? 0) + (b[0]?.groups ?? 0) > 3 || length(a) + length(b) > room.paragraph) continue;
    for (const list of [main, small]) {
      for (const deed of [first, second]) if (list.includes(deed)) list.splice(list.indexOf(deed), 1);
    }
    return { skeleton: '两事', sentences: second.order < first.order ? [b, a] : [a, b] };
  }
  return undefined;
}

const length = ([first]: readonly Sentence[]) => (first ? wordsOf(first.pieces).length : 0);

import { groupBy } from '../../../group-by.js';
import { WORDS } from '../../../standards.js';
import { deedParts } from '../../deeds/deed-parts.js';
import { type Deed, isRich } from '../../matters/matter.js';
import type { LaidParagraph, Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { ROWS } from '../../phrases/sizes.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';
import { festivalOf } from '../when.js';
import { layOutWhole } from './lay-out-whole.js';
import { isHighlight, type Room } from './room.js';
import { fitsChain, headOf, tellChain } from './tell-chain.js';
import { tellSeries, tellThemes } from './tell-series.js';
import { tellSum } from './tell-sum.js';

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
export function layOutDeeds({ all, chosen, campaign }: DeedsOf, voice: Voice, room: Room): readonly LaidParagraph[] {
  const plans: LaidParagraph[] = [];
  const told = new Set<Deed>();
  const take = (deeds: readonly Deed[]) => deeds.forEach((deed) => void told.add(deed));
  const left = () => chosen.filter((deed) => !told.has(deed));

  for (const sum of all.filter(({ row }) => row.sumOf.length > 0)) {
    const parts = all.filter((deed) => deed.id !== undefined && sum.row.sumOf.includes(deed.id));
    take([sum, ...parts]);
    plans.push({ skeleton: '总分', sentences: tellSum(sum, parts, voice).map((one) => [one]) });
  }
  const whole = layOutWhole(
    all.filter((deed) => !told.has(deed)),
    voice,
  );
  if (whole) {
    take([...whole.told]);
    plans.push(whole.plan);
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
    (deed) => festivalOf(deed) && isRich(deed) && fitsChain(deed, voice) && !isHighlight(deed) && !deed.result,
  );
  const days = onePerHead(festive, festivalOf);
  if (days.length >= 3) {
    const part = days.slice(0, 3);
    take(part);
    plans.push({ skeleton: '面点', sentences: [[tellChain(part, chained(voice, room), '节')]] });
  }
  return [...plans, ...inTurn(goingOnFirst(left()), voice, room, plans.at(-1)?.skeleton)];
}

/** 全年…, 每月5日… before what had its day: between 1月15日 and 3月28日 they would break the order of the days. */
const goingOnFirst = (deeds: readonly Deed[]): readonly Deed[] =>
  deeds.toSorted((a, b) => Number(goesOn(b)) - Number(goesOn(a)));
const goesOn = ({ row }: Deed) => /^(?:全年|常年|每)/.test(row.time?.text ?? '');

/** The first of each head that is a word and not a mere letter. */
const onePerHead = (deeds: readonly Deed[], headOf: (deed: Deed) => string | undefined): readonly Deed[] =>
  [...groupBy(deeds, (deed) => headOf(deed) ?? '')].flatMap(([head, [first]]) =>
    head.length >= 2 && first ? [first] : [],
  );

const chained = (voice: Voice, room: Room): Voice => ({
  ...voice,
  closeness: amongOthers(voice),
  clauses: room.chained,
});

/** 3月5日 or 3月: of a ledger that is told to the day each of several in a paragraph has its day, too. */
const amongOthers = (voice: Voice): Voice['closeness'] => (voice.rows < ROWS.toTheDay ? voice.closeness : '月');

/** A category whose activities are the terms of one thing: its total has the category's name as its address. */
const seriesName = ({ row }: Deed): string | undefined => (row.category in WORDS.meanings ? row.category : undefined);

function layOutSeries(
  series: readonly Deed[],
  terms: readonly Deed[],
  voice: Voice,
  room: Room,
): readonly LaidParagraph[] {
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

/**
 * Single things, pairs and chains in turn, one day after the other and so that neighbours differ: several in a breath, one to its end, two in a
 * paragraph.
 */
function inTurn(
  deeds: readonly Deed[],
  voice: Voice,
  room: Room,
  before: LaidParagraph['skeleton'] | undefined,
): readonly LaidParagraph[] {
  const plans: LaidParagraph[] = [];
  const last = () => plans.at(-1)?.skeleton ?? before;
  // Of a full year the day is told where the day counts: a highlight.
  const near = (deed: Deed): Voice =>
    voice.rows < ROWS.toTheDay || isHighlight(deed) ? voice : { ...voice, closeness: '月' };
  const briefly = (deed: Deed): Voice => ({
    ...voice,
    closeness: amongOthers(voice),
    clauses:
      voice.full || deedParts(deed, voice).summary.length < IN_BRIEF
        ? voice.clauses
        : Math.min(IN_BRIEF, voice.clauses),
  });
  for (let at = 0; at < deeds.length; ) {
    const chain = last() === '面点' ? [] : chainAt(deeds, at, voice, room);
    if (chain.length > 0) {
      plans.push({ skeleton: '面点', sentences: [[tellChain(chain, chained(voice, room))]] });
      at += chain.length;
      continue;
    }
    const first = deeds[at] as Deed;
    const single: LaidParagraph = {
      skeleton: contrast(first) ? '前后对比' : '一事',
      sentences: [tellDeed(first, near(first))],
    };
    const paired = last() !== '两事' && (single.skeleton === last() || length(single.sentences[0] ?? []) < BRIEF);
    const pair = paired ? pairOf(first, deeds[at + 1], briefly, room) : undefined;
    plans.push(pair ?? (single.skeleton === last() ? { ...single, skeleton: '交底' } : single));
    at += pair ? 2 : 1;
  }
  return plans;
}

/** One of two in a paragraph is told in so many clauses. */
const IN_BRIEF = 2;

/** What is told in so few characters is no paragraph where there is another beside it. */
const BRIEF = 70;

/** Three neighbours that a breath holds, or two of which nothing more is to be said; as many as their numbers allow. */
function chainAt(deeds: readonly Deed[], at: number, voice: Voice, room: Room): readonly Deed[] {
  const fits = (deed: Deed | undefined) => deed !== undefined && fitsChain(deed, voice) && !isHighlight(deed);
  const most =
    [3, 2, 1, 0].find((n) => deeds.slice(at, at + n).length === n && deeds.slice(at, at + n).every(fits)) ?? 0;
  const part = chainOf(deeds.slice(at, at + most), voice, room);
  return part.length > 2 || (part.length === 2 && part.every(({ result }) => !result)) ? part : [];
}

/** As many of the first as a sentence and its numbers hold. */
function chainOf(deeds: readonly Deed[], voice: Voice, room: Room): readonly Deed[] {
  const fits = (part: readonly Deed[]) => {
    const said = tellChain(part, { ...chained(voice, room), clauses: 1 });
    return said.groups <= 4 && wordsOf(said.pieces).length <= room.paragraph;
  };
  return [3, 2].map((n) => deeds.slice(0, n)).find((part) => part.length > 1 && fits(part)) ?? [];
}

const contrast = ({ result }: Deed) => /由.{1,12}(?:到|至)|缩短到|缩至|升到|降到|增至/.test(result ?? '');

/** Two neighbours in one paragraph, where its numbers and its length allow. */
function pairOf(
  first: Deed,
  second: Deed | undefined,
  briefly: (deed: Deed) => Voice,
  room: Room,
): LaidParagraph | undefined {
  if (!second) return undefined;
  const [a, b] = [tellDeed(first, briefly(first)), tellDeed(second, briefly(second))];
  if ((a[0]?.groups ?? 0) + (b[0]?.groups ?? 0) > 3 || length(a) + length(b) > room.paragraph) return undefined;
  return { skeleton: '两事', sentences: [a, b] };
}

const length = ([first]: readonly Sentence[]) => (first ? wordsOf(first.pieces).length : 0);

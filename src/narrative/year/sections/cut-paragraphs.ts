import type { LaidParagraph, Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';

type Ways = readonly Sentence[];

/** Sentences that stand together wherever a section is cut: a thing and what goes on with it. */
export interface Unit {
  readonly sentences: readonly Ways[];
  /** How much it belongs to the unit before it: 0 not at all, 1 it is of one field, 2 of one matter. The first of a part has none before it. */
  readonly near: 0 | 1 | 2 | undefined;
}

/** Characters: of fewer nothing is a paragraph, of so many it is a short one, and of more it grows too long. */
const [WORD, SHORT, LONG] = [50, 80, 250] as const;
/**
 * What each fault costs: a paragraph more, one of a few words, a short one, each character too many, a cut by nearness, unrelated neighbours, of which
 * none, one or both have others of their field beside them. */
const COSTS = { paragraph: 15, word: 60, short: 30, long: 0.4, cut: [0, 12, 45], mixed: [12, 20, 26] } as const;

/**
 * The sentences of a section → its paragraphs, in their order: it is cut where two neighbours have least to do with each other, so that no paragraph is a
 * few words or a page. The best of all ways to cut (each prefix is worked out once).
 */
export function cutParagraphs(units: readonly Unit[]): readonly LaidParagraph[] {
  const sizes = units.map(({ sentences }) => lengthOf(sentences));
  const mixedAt = mixing(units);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= units.length; end += 1) {
    let [length, mixed] = [0, 0];
    let found = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = end - 1; from >= 0; from -= 1) {
      length += sizes[from] ?? 0;
      const cut = from === 0 ? 0 : COSTS.cut[units[from]?.near ?? 0];
      const cost = (best[from]?.cost ?? 0) + cut + mixed + costOf(length);
      if (cost < found.cost) found = { cost, from };
      mixed += mixedAt[from] ?? 0;
    }
    best.push(found);
  }
  const cuts: (readonly Unit[])[] = [];
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) cuts.unshift(units.slice(best[end]?.from, end));
  return cuts.map((all, at) => ({
    skeleton: at % 2 === 0 ? '总分' : '机制',
    sentences: all.flatMap(({ sentences }) => sentences),
  }));
}

/** What it costs to have each unit in one paragraph with the one before it. */
function mixing(units: readonly Unit[]): readonly number[] {
  const isAlone = (at: number) => !units[at]?.near && !units[at + 1]?.near;
  return units.map(({ near }, at) => {
    if (at === 0 || near) return 0;
    if (near === undefined) return COSTS.mixed[2];
    return isAlone(at - 1) && isAlone(at) ? COSTS.mixed[0] : COSTS.mixed[isAlone(at - 1) || isAlone(at) ? 1 : 2];
  });
}

function costOf(length: number): number {
  const short = length < WORD ? COSTS.word : length < SHORT ? COSTS.short : 0;
  return COSTS.paragraph + short + Math.max(0, length - LONG) * COSTS.long;
}

export const lengthOf = (sentences: readonly Ways[]): number =>
  sentences.reduce((sum, [way]) => sum + (way ? wordsOf(way.pieces).length : 0), 0);

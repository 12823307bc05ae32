import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';

/** An indicator that nobody set a standard for, where it is the only one: 居民小区卫生达标率 98%. */
export const freeIndicator = ({
  indicators,
  themes,
}: Ledger): { readonly name: string; readonly value: string } | undefined => {
  const [only] = indicators;
  // A theme that takes it by its name tells it itself.
  if (only && themes.some(({ takes }) => takes.includes(only.name))) return undefined;
  return indicators.length === 1 && only?.value !== undefined && only.target === undefined && only.rate === undefined
    ? { name: only.name, value: `${only.value}` }
    : undefined;
};

/** 绿化率, 人均收入: what a community is like, and not what came of a deed. */
export const isOfCommunity = (name: string): boolean => /绿化|绿地|容积率|入住率|老龄|收入|森林|植被/.test(name);

interface Told {
  readonly key: string;
  readonly theme?: unknown;
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * The indicator stands behind the paragraph of a theme that it has a word in common with, else behind the last; undefined where no theme told
 * anything.
 */
export function withIndicator<T extends Told>(sections: readonly T[], ledger: Ledger): readonly T[] | undefined {
  const indicator = freeIndicator(ledger);
  if (!indicator) return undefined;
  const words = pairs(indicator.name);
  const textOf = ({ sentences }: ToldParagraph) => sentences.map(({ pieces }) => wordsOf(pieces)).join('');
  // A theme that is named after what it says is told first: 低保现状.
  const isNamed = ({ key }: T) => words.some((word) => key.includes(word));
  const order = [...sections.entries()].sort(([, a], [, b]) => Number(isNamed(b)) - Number(isNamed(a)));
  for (const [at, section] of order) {
    const index = section.theme
      ? section.paragraphs.findIndex((one) => words.some((word) => textOf(one).includes(word)))
      : -1;
    const paragraph = section.paragraphs[index];
    if (!paragraph) continue;
    return sections.with(at, {
      ...section,
      paragraphs: section.paragraphs.with(index, followed(paragraph, indicator)),
    });
  }
  // None speaks of the same: it stands at the end of what the themes told.
  const last = sections.findLastIndex(({ theme, paragraphs }) => theme && paragraphs.length > 0);
  const [section, paragraph] = [sections[last], sections[last]?.paragraphs.at(-1)];
  if (!section || !paragraph) return undefined;
  return sections.with(last, { ...section, paragraphs: section.paragraphs.with(-1, followed(paragraph, indicator)) });
}

function followed(paragraph: ToldParagraph, { name, value }: { name: string; value: string }): ToldParagraph {
  const said: Sentence = {
    pattern: '指标句',
    opening: '名',
    pieces: fillPattern('指标句', { 指标: name, 实际: value }),
    told: [],
    groups: 1,
  };
  return { ...paragraph, sentences: [...paragraph.sentences, said] };
}

/** Pairs of characters that say what it is about: 卫生, not 居民, 小区 or 达标. */
const pairs = (name: string): readonly string[] =>
  [...name].slice(1).flatMap((_, i) => {
    const pair = name.slice(i, i + 2);
    return WORDS.common.includes(pair) || /[率区标比]|满意|居民/.test(pair) ? [] : [pair];
  });

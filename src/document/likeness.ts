import type { Document } from './document.js';
import { inlineText } from './text.js';

/** A run of fewer characters that two papers share says nothing: names of offices and turns of phrase are as long. */
const LEAST = 8;

/** What is no likeness: replaced by itself alone, so that no run goes across it. */
const CUT = '\u0000';

/** A paper's own words, sentence by sentence: headings and paragraphs of its body. */
export function sentencesOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? (inlineText(block.content).match(/[^。！？；]+[。！？；]?/gu) ?? [])
      : [],
  );
}

/**
 * A sentence as it is compared: without punctuation, names as 某, and set phrases (the guidance, the items of a campaign) taken out.
 * @param names What is a community's own and would hide a likeness: its name, its street.
 */
export function comparable(sentence: string, names: readonly string[], setPhrases: readonly string[]): string {
  const cut = setPhrases.reduce((text, phrase) => text.replaceAll(bare(phrase), CUT), bare(sentence));
  return names.reduce((text, name) => (name === '' ? text : text.replaceAll(bare(name), '某')), cut);
}

const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');

/** Share of the shorter text that lies in runs of eight characters and more that both have; 0 where one is shorter than a run. */
export function likeness(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const runs = new Set(gramsOf(longer));
  const shared = new Uint8Array(shorter.length);
  gramsOf(shorter).forEach((gram, at) => {
    if (runs.has(gram) && !gram.includes(CUT)) shared.fill(1, at, at + LEAST);
  });
  const length = shorter.replaceAll(CUT, '').length;
  return length === 0 ? 0 : shared.reduce((sum, bit) => sum + bit, 0) / length;
}

const gramsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - LEAST + 1) }, (_, at) => text.slice(at, at + LEAST));

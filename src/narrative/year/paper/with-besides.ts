import type { Matter } from '../../matters/matter.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';

/** What has nothing to do with a theme that it closes stands behind 此外, the first of it, where the sentence before has come to its end. */
export function withBesides(
  paragraphs: readonly ToldParagraph[],
  closing: ReadonlySet<Matter> | undefined,
): readonly ToldParagraph[] {
  if (!closing) return paragraphs;
  const all = paragraphs.flatMap(({ sentences }) => sentences);
  const at = all.findIndex(({ told }) => told.some((matter) => closing.has(matter)));
  const [before, first] = [all[at - 1], all[at]];
  if (!before || !first || !wordsOf(before.pieces).endsWith('。')) return paragraphs;
  const said: Sentence = { ...first, pieces: [patternWords('此外头'), ...first.pieces] };
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((one) => (one === first ? said : one)),
  }));
}

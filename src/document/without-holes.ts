import type { Run } from './tidy-punctuation.js';

/** Where a sentence of the template ends: after the mark, and after the bracket or quotation mark that closes behind it. */
const SENTENCE = /[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/gu;

/**
 * A finished paper has no blanks: a sentence in which a value is missing is left out. Values are whole pieces of a sentence, whatever
 * marks stand in them; one that ends like a sentence ends the sentence around it.
 */
export function withoutHoles(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ hole }) => hole)) return runs;
  const sentences: Run[][] = [[]];
  for (const run of runs) {
    for (const piece of run.isValue ? [run] : pieces(run)) {
      sentences.at(-1)?.push(piece);
      if (/[。！？][”’」』）]*$/u.test(piece.inline.text)) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => !sentence.some(({ hole }) => hole)).flat();
}

const pieces = (run: Run): readonly Run[] =>
  (run.inline.text.match(SENTENCE) ?? []).map((text) => ({ ...run, inline: { ...run.inline, text } }));

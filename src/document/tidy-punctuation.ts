import type { Inline } from './document.js';

/** Stronger marks have higher numbers; of two that meet where values were put in, the stronger stays. */
const STRENGTH: Readonly<Record<string, number>> = { '、': 1, '，': 2, '：': 3, '；': 4, '。': 5, '！': 6, '？': 6 };

const strength = (mark: string | undefined) => (mark === undefined ? 0 : (STRENGTH[mark] ?? 0));

/**
 * Where two runs meet with a punctuation mark on each side (a value that ends in 。 before the template's own ，, a clause left out
 * between ， and 。), one mark is left. Marks inside a value are the user's and stay as they are.
 */
export function tidyPunctuation(content: readonly Inline[]): readonly Inline[] {
  const tidy: Inline[] = [];
  for (const run of content) {
    let next = run;
    while (tidy.length > 0 && next.text !== '') {
      const before = tidy.at(-1) as Inline;
      const [left, right] = [before.text.at(-1), next.text[0]];
      if (strength(left) === 0 || strength(right) === 0) break;
      if (strength(right) > strength(left)) tidy[tidy.length - 1] = { ...before, text: before.text.slice(0, -1) };
      else next = { ...next, text: next.text.slice(1) };
      if (tidy.at(-1)?.text === '') tidy.pop();
    }
    if (next.text !== '') tidy.push(next);
  }
  return tidy;
}

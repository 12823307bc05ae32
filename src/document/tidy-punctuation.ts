import type { Inline } from './document.js';

/** A run, and whether it is a value that was put in or the template's own words. */
export interface Run {
  readonly inline: Inline;
  readonly isValue: boolean;
  /** A value that the ledger lacks: nothing is printed there, and the sentence around it goes. */
  readonly hole?: boolean;
}

/** Stronger marks have higher numbers. */
const STRENGTH: Readonly<Record<string, number>> = { '、': 1, '，': 2, '：': 3, '；': 4, '。': 5, '！': 6, '？': 6 };
const FULL = 5;

const strength = (mark: string | undefined) => (mark === undefined ? 0 : (STRENGTH[mark] ?? 0));

/**
 * Where two runs meet with a punctuation mark on each side, one mark is left. A value that ends in 。 gives way to the template's own
 * ， or ；, which belongs to the sentence around it; its ！ or ？ stays. Between two pieces of the template (a clause was left out) the
 * stronger stays. Marks inside a value are the user's and stay as they are.
 */
export function tidyPunctuation(runs: readonly Run[]): readonly Inline[] {
  const tidy: Run[] = [];
  for (const run of runs) {
    let next = run;
    while (next.inline.text !== '') {
      const before = tidy.at(-1);
      if (!before) break;
      const [left, right] = [strength(before.inline.text.at(-1)), strength(next.inline.text[0])];
      if (left === 0 || right === 0) break;
      if (keepsLeft(before, left, next, right)) next = shortened(next, 1);
      else tidy.splice(-1, 1, ...[shortened(before, 0, -1)].filter(({ inline }) => inline.text !== ''));
    }
    if (next.inline.text !== '') tidy.push(next);
  }
  return tidy.map(({ inline }) => inline);
}

function keepsLeft(before: Run, left: number, next: Run, right: number): boolean {
  if (before.isValue && !next.isValue) return left > FULL;
  return left >= right || (!before.isValue && next.isValue);
}

const shortened = (run: Run, ...range: [number, number?]): Run => ({
  ...run,
  inline: { ...run.inline, text: run.inline.text.slice(...range) },
});

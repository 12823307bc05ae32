import { softenedLines } from './line-breaks.js';
import type { Steps } from './steps.js';

/** A heading that a template spells out: its depth in Markdown and its words. */
export interface LiteralHeading {
  readonly level: number;
  readonly text: string;
}

/** The headings that a template spells out, whatever it depends on whether they are printed, in its order; what is put together from facts is left out. */
export const literalHeadings = (steps: Steps): readonly LiteralHeading[] =>
  steps.flatMap((step) => {
    if (typeof step === 'string')
      return softenedLines(step).flatMap((line) => {
        const [, marks, text] = /^\s{0,8}(#{1,4}) +([^#]+)$/u.exec(line) ?? [];
        return marks && text ? [{ level: marks.length, text: text.trim() }] : [];
      });
    return 'block' in step ? [...literalHeadings(step.body), ...literalHeadings(step.otherwise ?? [])] : [];
  });

import { periodName } from '../../facts/period-name.js';
import type { NoComparison } from '../../facts/why-no-comparison.js';
import { CHECK_WORDS } from '../../words/check-words.js';

/** One line of check: why reports do not compare with last year. */
export const comparisonLine = (found: NoComparison): string => `\n${LINES[found.why](found as never)}\n`;

const { notDue, totals, window, unrecorded, rough } = CHECK_WORDS.noComparison;

const LINES: { readonly [W in NoComparison['why']]: (of: Extract<NoComparison, { why: W }>) => string } = {
  'not-due': notDue,
  totals: ({ now }) => totals({ now: periodName(now) }),
  window: ({ now, before }) => window({ now: periodName(now), before: periodName(before) }),
  unrecorded,
  rough,
};

import type { Inline } from '../../document/document.js';
import { inlineText } from '../../document/text.js';
import { fitLines } from './fit-lines.js';
import type { Lines } from './measured-text.js';
import { inlinesXml, tidyInlines } from './paragraph.js';
import { splitInlines } from './split-inlines.js';

export interface FittedRuns {
  /** Empty where there are no words. */
  readonly xml: string;
  readonly scrap: boolean;
}

/** The runs of a whole paragraph, with the spacing that its lines need to end well. */
export function fittedRuns(content: readonly Inline[], set: Lines): FittedRuns {
  const inlines = tidyInlines(content);
  const { stretches, scrap } = fitLines(inlineText(inlines), set);
  if (stretches.length === 0) return { xml: inlinesXml(inlines), scrap };
  const parts = splitInlines(
    inlines,
    stretches.map(({ length }) => length),
  );
  return { xml: parts.map((part, index) => inlinesXml(part, stretches[index]?.spacing)).join(''), scrap };
}

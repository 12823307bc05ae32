import { type Figure, figureText } from './figure.js';

/** Counts by name, as a sentence lists them: 区级3个、街道级5个. */
export interface TallyFact {
  readonly kind: 'tally';
  readonly counts: Readonly<Record<string, Figure>>;
}

/** What it prints, in order: names and what stands between them as text. */
export function tallyParts({ counts }: TallyFact): readonly (string | Figure)[] {
  return Object.entries(counts).flatMap(([name, figure], index) => [index > 0 ? `、${name}` : name, figure]);
}

export const tallyText = (tally: TallyFact): string =>
  tallyParts(tally)
    .map((part) => (typeof part === 'string' ? part : figureText(part)))
    .join('');

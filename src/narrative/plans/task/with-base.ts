import type { Pieces } from '../../phrases/piece.js';
import { rateLifted } from './rate-lifted.js';

/** What there was of something that a task wants more of: 8场, and of which row; 88%, and of which rate. */
export interface Before {
  readonly name: string;
  readonly said: Pieces;
  readonly value: number;
  readonly isRate: boolean;
}

/** A target with marks where the figures of before stand, and those. */
export interface Based {
  readonly target: string;
  readonly figures: readonly Pieces[];
}

/**
 * What a rate was beside what it is to be: 知晓率由88%提高到92%. Undefined where one of them has no number of its own in the target, and of what is counted
 * (夜校10期): before it stands 在上年…的基础上, as a figure in brackets may be read as one of whatever else the clause names.
 */
export function withBase(target: string, all: readonly Before[]): Based | undefined {
  let said = target;
  for (const [at, { name, value, isRate }] of all.entries()) {
    const next = isRate ? rateLifted(said, name, { now: String.fromCharCode(MARK + at), value }) : undefined;
    if (next === undefined) return undefined;
    said = next;
  }
  return { target: said, figures: all.map((one) => one.said) };
}
/** A private character: no text of a ledger has it. */
const MARK = 0xf8e0;

/** The figures in place of their marks. */
export const withFigures = (pieces: Pieces, figures: readonly Pieces[]): Pieces =>
  figures.length === 0
    ? pieces
    : pieces.flatMap((piece): Pieces => {
        if (typeof piece !== 'string') return [piece];
        const parts = piece.split(MARKS);
        return parts.flatMap((part): Pieces => {
          const figure = MARKS.test(part) ? figures[part.charCodeAt(0) - MARK] : undefined;
          return figure ?? (part === '' ? [] : [part]);
        });
      });
const MARKS = /([\uf8e0-\uf8ef])/;

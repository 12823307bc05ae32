import { patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
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
 * What there was beside what there is to be, where that stands: 举办纳凉晚会10场（上年8场）, 知晓率由88%提高到92%. Undefined where one of them has no number
 * of its own in the target: before it stands 在上年…的基础上.
 */
export function withBase(target: string, all: readonly Before[], when: string): Based | undefined {
  let said = target;
  for (const [at, { name, value, isRate }] of all.entries()) {
    const mark = String.fromCharCode(MARK + at);
    const next = isRate
      ? rateLifted(said, name, { now: mark, value })
      : withCount(said, name, {
          value,
          unit: wordsOf(all[at]?.said ?? []).slice(-1),
          words: patternWords('上期数', { 何时: when, 数: mark }),
        });
    if (next === undefined) return undefined;
    said = next;
  }
  return { target: said, figures: all.map((one) => one.said) };
}
/** A private character: no text of a ledger has it. */
const MARK = 0xf8e0;

/** Behind the larger number of the same, and what it is joined with: 培训4期400人次（上年3期）. */
function withCount(
  target: string,
  name: string,
  { value, unit, words }: { value: number; unit: string; words: string },
): string | undefined {
  const clauses = target.split('，');
  const at = clauses.findIndex((clause) => shareRun(name, clause, 2) && numberIn(clause) > value);
  const clause = clauses[at < 0 && clauses.length === 1 ? 0 : at];
  if (clause === undefined || numberIn(clause) <= value || !COUNTED.exec(clause)?.[0].includes(unit)) return undefined;
  const done = clause.replace(COUNTED, (all) => all + words);
  return clauses.map((one) => (one === clause ? done : one)).join('，');
}
const COUNTED = /(?<!每[^，、\d]{1,6})(?<!\d)\d+余?[场期次讲课](?:\d+余?人次?)?(?=[、；（]|$)/;
const numberIn = (clause: string): number => Number(/\d+/.exec(COUNTED.exec(clause)?.[0] ?? '')?.[0] ?? 0);

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

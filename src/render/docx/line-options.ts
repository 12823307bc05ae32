import { CLOSER, type LineEnd, spacingCost } from './line-choices.js';
import type { WordLine } from './word-line.js';

/** A line with the ends that it can be given. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly own: readonly LineEnd[];
}

/** One line set otherwise, or some that end as they do. */
export interface Option {
  readonly lines: readonly WordLine[];
  readonly cost: number;
}

const optionOf = (lines: readonly WordLine[]): Option => ({
  lines,
  cost: lines.reduce((sum, { delta }) => sum + spacingCost(delta), 0),
});

/** None, or as little as gives the end. */
export const nearestSpacing = ({ least, most }: Omit<LineEnd, 'to'>): number => Math.max(least, Math.min(0, most));

/** The spacings tried for an end. */
const SAMPLES = 5;

/** Several lines are set wider by no more than this, and no less than they must. */
const LITTLE = 12;
const littleWider = ({ least, most }: LineEnd): number => Math.max(least, Math.min(most, LITTLE));

const littleCloser = ({ least, most }: LineEnd): number => Math.min(most, Math.max(least, -CLOSER));

/** What is tried for lines, and where each of those after them could end that begins at `from`. */
type OptionsOf = (lines: readonly Ends[], endsFrom: (from: number) => readonly LineEnd[]) => Option[];

/** Where nothing among some is enough, the next are tried. */
export const OPTIONS: readonly OptionsOf[] = [
  (lines) =>
    lines.flatMap(({ from, own }) => own.map((end) => optionOf([{ from, to: end.to, delta: nearestSpacing(end) }]))),
  (lines) =>
    lines.flatMap(({ from, own }) =>
      own.flatMap((end) => spacings(end).map((delta) => optionOf([{ from, to: end.to, delta }]))),
    ),
  (lines) =>
    lines.flatMap((_, first) => [littleCloser, littleWider].flatMap((spacing) => several(lines.slice(first), spacing))),
  (lines, endsFrom) => lines.flatMap(({ from, own }) => own.flatMap((end) => pairs(from, end, endsFrom(end.to)))),
];

/** A line with an end of its own, and the one after it with each of those that this leaves to it. */
const pairs = (from: number, end: LineEnd, next: readonly LineEnd[]): readonly Option[] =>
  [littleCloser(end), littleWider(end)].flatMap((delta) =>
    next.flatMap((other) =>
      [littleCloser(other), littleWider(other)].map((after) =>
        optionOf([
          { from, to: end.to, delta },
          { from: end.to, to: other.to, delta: after },
        ]),
      ),
    ),
  );

function spacings(end: LineEnd): readonly number[] {
  const step = Math.max(1, Math.floor((end.most - end.least) / SAMPLES));
  const all: number[] = [];
  for (let delta = nearestSpacing(end) + step; delta <= end.most; delta += step) all.push(delta);
  for (let delta = nearestSpacing(end) - step; delta >= end.least; delta -= step) all.push(delta);
  return all;
}

/** The first two lines, three and so on, in spacings with which they end as they do. */
function several(lines: readonly Ends[], spacing: (end: LineEnd) => number): readonly Option[] {
  const all: Option[] = [];
  const set: WordLine[] = [];
  for (const { from, to, own } of lines) {
    const end = own.find((one) => one.to === to);
    if (!end) break;
    set.push({ from, to, delta: spacing(end) });
    if (set.length > 1) all.push(optionOf([...set]));
  }
  return all;
}

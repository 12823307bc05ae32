import { CLOSER, type LineEnd, lineEnds, spacingCost } from './line-choices.js';
import type { MeasuredText } from './measured-text.js';
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

const optionOf = (set: MeasuredText, lines: readonly WordLine[]): Option => ({
  lines,
  cost: lines.reduce((sum, line) => sum + spacingCost(set, line), 0),
});

/** None, or as little as gives the end. */
export const nearestSpacing = ({ least, most }: Omit<LineEnd, 'to'>): number => Math.max(least, Math.min(0, most));

/** The spacings tried for an end. */
const SAMPLES = 5;

/** Several lines are set wider by no more than this, and no less than they must. */
const LITTLE = 12;
const littleWider = ({ least, most }: LineEnd): number => Math.max(least, Math.min(most, LITTLE));

const littleCloser = ({ least, most }: LineEnd): number => Math.min(most, Math.max(least, -CLOSER));

/** What is tried for lines of a text. */
type OptionsOf = (set: MeasuredText, lines: readonly Ends[]) => Option[];

/** Where nothing among some is enough, the next are tried. */
export const OPTIONS: readonly OptionsOf[] = [
  (set, lines) =>
    lines.flatMap(({ from, own }) =>
      own.map((end) => optionOf(set, [{ from, to: end.to, delta: nearestSpacing(end) }])),
    ),
  (set, lines) =>
    lines.flatMap(({ from, own }) =>
      own.flatMap((end) => spacings(end).map((delta) => optionOf(set, [{ from, to: end.to, delta }]))),
    ),
  (set, lines) =>
    lines.flatMap((_, first) =>
      [littleCloser, littleWider].flatMap((spacing) => several(set, lines.slice(first), spacing)),
    ),
  (set, lines) => lines.flatMap(({ from, own }) => own.flatMap((end) => pairs(set, from, end))),
];

/** A line with an end of its own, and the one after it with each of those that this leaves to it. */
const pairs = (set: MeasuredText, from: number, end: LineEnd): readonly Option[] =>
  [littleCloser(end), littleWider(end)].flatMap((delta) =>
    lineEnds(set, end.to).flatMap((other) =>
      [littleCloser(other), littleWider(other)].map((after) =>
        optionOf(set, [
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
function several(set: MeasuredText, lines: readonly Ends[], spacing: (end: LineEnd) => number): readonly Option[] {
  const all: Option[] = [];
  const chosen: WordLine[] = [];
  for (const { from, to, own } of lines) {
    const end = own.find((one) => one.to === to);
    if (!end) break;
    chosen.push({ from, to, delta: spacing(end) });
    if (chosen.length > 1) all.push(optionOf(set, [...chosen]));
  }
  return all;
}

import { copyOf, type Layout, spreadElsewhere } from './laid-out.js';
import { type LineEnd, lineEnds, spacingCost } from './line-choices.js';
import { nearestSpacing, type Option } from './line-options.js';
import { endOfLine, LIBRE_OFFICE, type MeasuredText, type Program } from './measured-text.js';
import { DECIDED, partedCost, type WordLine } from './word-line.js';

/** Some lines set one after the other, the last one first. */
interface Chain {
  readonly line: WordLine;
  readonly before: Chain | undefined;
}

interface State {
  readonly chain: Chain | undefined;
  readonly to: number;
  readonly cost: number;
  /** Where the line begins that each of LibreOffice's is on. */
  readonly starts: readonly number[];
  readonly order: number;
}

/**
 * Where no change of a line or two is enough: `count` lines from the one at `first` on, each with every end and some spacings, of which
 * those are followed that cost least in Word and LibreOffice together (a beam).
 */
export function searchLines(
  set: MeasuredText,
  now: Layout,
  first: number,
  count: number,
  { between, width }: Fineness,
): readonly Option[] {
  const begin = now.lines[first]?.from ?? 0;
  const scratch = copyOf(set);
  const choices = new Map<number, readonly Choice[]>();
  let states: readonly State[] = [
    {
      chain: chainOf(now.lines.slice(Math.max(0, first - HELD), first)),
      to: begin,
      cost: 0,
      starts: now.elsewhere.map(({ starts }) => starts.findLast((start) => start + DECIDED <= begin) ?? 0),
      order: 0,
    },
  ];
  const done: State[] = [];
  for (let line = 0; line < count && states.length > 0; line++) {
    const tried: Tried[] = [];
    for (const state of states) {
      const own = choices.get(state.to) ?? choicesAt(set, state.to, between);
      choices.set(state.to, own);
      for (const { line, cost } of own) tried.push({ state, line, least: state.cost + cost, order: tried.length });
    }
    const whole = (one: Tried) => withLine(scratch, set, one);
    states = fewest(
      tried.filter(({ line }) => line.to < set.text.length),
      whole,
      width,
    );
    done.push(...tried.filter(({ line }) => line.to >= set.text.length).map(whole));
  }
  return [...done, ...states]
    .sort((one, other) => one.cost - other.cost)
    .slice(0, TRIED)
    .map(({ chain, cost }) => ({ lines: linesOf(chain).filter(({ from }) => from >= begin), cost }));
}

/** How close the spacings are that are tried. */
export interface Fineness {
  /** For each end beside none or next to none, the least and the widest. */
  readonly between: readonly number[];
  /** So many chains are followed from line to line. */
  readonly width: number;
}

/** Where the first finds nothing that is enough, the next does: some ends of LibreOffice's are hit within a twip or two a character. */
export const FINENESS: readonly Fineness[] = [
  { between: [6, 12, 20, 30], width: 64 },
  { between: Array.from({ length: 20 }, (_, index) => 2 * index - 6), width: 96 },
];

/** Lines before the first whose spacing counts: one of LibreOffice's may begin so far back. */
const HELD = 3;
/** So many more at a time are made whole. */
const FEWER = 16;
/** Of those followed, so much may end at one place; so many are looked at in the end. */
const ALIKE = 3 / 8;
const TRIED = 12;

/** A line, and what it costs in Word. */
interface Choice {
  readonly line: WordLine;
  readonly cost: number;
}

/** Every line from a unit on that is tried; many chains come by the same unit. */
const choicesAt = (set: MeasuredText, from: number, between: readonly number[]): readonly Choice[] =>
  lineEnds(set, from).flatMap((end) => {
    const parted = partedCost(set, from, end.to);
    return [...(end.to < set.text.length ? spacingsOf(end, between) : [nearestSpacing(end)])].map((delta) => {
      const line = { from, to: end.to, delta };
      return { line, cost: parted + spacingCost(set, line) };
    });
  });

function spacingsOf({ least, most }: Omit<LineEnd, 'to'>, between: readonly number[]): ReadonlySet<number> {
  const within = (delta: number): number => Math.max(least, Math.min(delta, most));
  return new Set([nearestSpacing({ least, most }), least, ...between.map(within), most]);
}

/** A state with one line more: what it costs at least, as nobody knows yet where those of LibreOffice end. */
interface Tried {
  readonly state: State;
  readonly line: WordLine;
  readonly least: number;
  readonly order: number;
}

/** And what the lines of LibreOffice cost that end before it does. */
function withLine(scratch: MeasuredText, set: MeasuredText, { state, line, least, order }: Tried): State {
  const { text } = set;
  const { chain, starts } = state;
  const next = { line, before: chain };
  // With the one before, whose run ends where they begin.
  const lines = linesOf(next, Math.min(...starts) - 1);
  const begin = lines[0]?.from ?? 0;
  scratch.elsewhere[begin] = set.elsewhere[begin] as number;
  lines.push({ from: line.to, to: Math.min(text.length, line.to + BEYOND), delta: 0 });
  spreadElsewhere(scratch, set, lines, begin);
  let all = least;
  const moved = starts.map((start, index) => {
    let from = start;
    while (from < text.length) {
      const to = endOfLine(scratch, from, LIBRE_OFFICE[index]);
      if (line.to < text.length && to + DECIDED > line.to) break;
      all += (LIBRE_OFFICE[index] as Program).weight * partedCost(set, from, to);
      from = to;
    }
    return from;
  });
  return { chain: next, to: line.to, cost: all, starts: moved, order };
}

/** More than the longest line of digits. */
const BEYOND = 64;

/** The least of them, which are made whole only as long as one may be among them: not where enough that end there cost no more. */
function fewest(tried: readonly Tried[], whole: (one: Tried) => State, width: number): readonly State[] {
  const inTurn = [...tried].sort((one, other) => one.least - other.least);
  let least: readonly State[] = [];
  for (let at = 0, next = width; at < inTurn.length; at = next, next += FEWER) {
    const most = least.length < width ? Number.POSITIVE_INFINITY : (least.at(-1) as State).cost;
    if ((inTurn[at] as Tried).least > most) break;
    const enough = enoughAt(least, width);
    const some = inTurn.slice(at, next).filter((one) => one.least <= Math.min(most, enough.get(one.line.to) ?? most));
    least = leastOf([...least, ...some.map(whole)], width);
  }
  return least;
}

/** Where as many end as are followed, what the last of them costs. */
function enoughAt(states: readonly State[], width: number): ReadonlyMap<number, number> {
  const ending = new Map<number, number>();
  const enough = new Map<number, number>();
  for (const { to, cost } of states) {
    const count = (ending.get(to) ?? 0) + 1;
    ending.set(to, count);
    if (count === width * ALIKE) enough.set(to, cost);
  }
  return enough;
}

function leastOf(states: readonly State[], width: number): readonly State[] {
  const ending = new Map<number, number>();
  return [...states]
    .sort((one, other) => one.cost - other.cost || one.order - other.order)
    .filter(({ to }) => {
      const count = (ending.get(to) ?? 0) + 1;
      ending.set(to, count);
      return count <= width * ALIKE;
    })
    .slice(0, width);
}

const chainOf = (lines: readonly WordLine[]): Chain | undefined =>
  lines.reduce<Chain | undefined>((before, line) => ({ line, before }), undefined);

/** The lines of a chain from the one that holds `from` on. */
function linesOf(chain: Chain | undefined, from = 0): WordLine[] {
  const lines: WordLine[] = [];
  for (let one = chain; one && one.line.to > from; one = one.before) lines.push(one.line);
  return lines.reverse();
}

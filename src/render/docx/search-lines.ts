import { copyOf, type Layout, spreadElsewhere } from './laid-out.js';
import { type LineEnd, lineEnds, spacingCost } from './line-choices.js';
import { nearestSpacing, type Option } from './line-options.js';
import { endOfLine, LIBRE_OFFICE, type MeasuredText } from './measured-text.js';
import { DECIDED, OTHERS, partedCost, type WordLine } from './word-line.js';

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
export function searchLines(set: MeasuredText, now: Layout, first: number, count: number): readonly Option[] {
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
      const own = choices.get(state.to) ?? choicesAt(set, state.to);
      choices.set(state.to, own);
      for (const { line, cost } of own) tried.push({ state, line, least: state.cost + cost, order: tried.length });
    }
    const whole = (one: Tried) => withLine(scratch, set, one);
    states = fewest(
      tried.filter(({ line }) => line.to < set.text.length),
      whole,
    );
    done.push(...tried.filter(({ line }) => line.to >= set.text.length).map(whole));
  }
  return [...done, ...states]
    .sort((one, other) => one.cost - other.cost)
    .slice(0, TRIED)
    .map(({ chain, cost }) => ({ lines: linesOf(chain).filter(({ from }) => from >= begin), cost }));
}

/** Lines before the first whose spacing counts: one of LibreOffice's may begin so far back. */
const HELD = 3;
/** So many are followed from line to line, and of those that end at one place; so many are looked at in the end. */
const WIDTH = 64;
/** So many more at a time are made whole. */
const FEWER = 16;
const ALIKE = 24;
const TRIED = 12;

/** A line, and what it costs in Word. */
interface Choice {
  readonly line: WordLine;
  readonly cost: number;
}

/** Every line from a unit on that is tried; many chains come by the same unit. */
const choicesAt = (set: MeasuredText, from: number): readonly Choice[] =>
  lineEnds(set, from).flatMap((end) => {
    const parted = partedCost(set, from, end.to);
    return [...(end.to < set.text.length ? spacingsOf(end) : [nearestSpacing(end)])].map((delta) => {
      const line = { from, to: end.to, delta };
      return { line, cost: parted + spacingCost(set, line) };
    });
  });

/** Tried for an end: none or next to none, the least, the widest, and these in between. */
const BETWEEN = [6, 12, 20, 30];
function spacingsOf({ least, most }: Omit<LineEnd, 'to'>): ReadonlySet<number> {
  const within = (delta: number): number => Math.max(least, Math.min(delta, most));
  return new Set([nearestSpacing({ least, most }), least, ...BETWEEN.map(within), most]);
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
      all += OTHERS * partedCost(set, from, to);
      from = to;
    }
    return from;
  });
  return { chain: next, to: line.to, cost: all, starts: moved, order };
}

/** More than the longest line of digits. */
const BEYOND = 64;

/** The least of them, which are made whole only as long as one may be among them: not where enough that end there cost no more. */
function fewest(tried: readonly Tried[], whole: (one: Tried) => State): readonly State[] {
  const inTurn = [...tried].sort((one, other) => one.least - other.least);
  let least: readonly State[] = [];
  for (let at = 0, next = WIDTH; at < inTurn.length; at = next, next += FEWER) {
    const most = least.length < WIDTH ? Number.POSITIVE_INFINITY : (least.at(-1) as State).cost;
    if ((inTurn[at] as Tried).least > most) break;
    const enough = enoughAt(least);
    const some = inTurn.slice(at, next).filter((one) => one.least <= Math.min(most, enough.get(one.line.to) ?? most));
    least = leastOf([...least, ...some.map(whole)]);
  }
  return least;
}

/** Where as many end as are followed, what the last of them costs. */
function enoughAt(states: readonly State[]): ReadonlyMap<number, number> {
  const ending = new Map<number, number>();
  const enough = new Map<number, number>();
  for (const { to, cost } of states) {
    const count = (ending.get(to) ?? 0) + 1;
    ending.set(to, count);
    if (count === ALIKE) enough.set(to, cost);
  }
  return enough;
}

function leastOf(states: readonly State[]): readonly State[] {
  const ending = new Map<number, number>();
  return [...states]
    .sort((one, other) => one.cost - other.cost || one.order - other.order)
    .filter(({ to }) => {
      const count = (ending.get(to) ?? 0) + 1;
      ending.set(to, count);
      return count <= ALIKE;
    })
    .slice(0, WIDTH);
}

const chainOf = (lines: readonly WordLine[]): Chain | undefined =>
  lines.reduce<Chain | undefined>((before, line) => ({ line, before }), undefined);

/** The lines of a chain from the one that holds `from` on. */
function linesOf(chain: Chain | undefined, from = 0): WordLine[] {
  const lines: WordLine[] = [];
  for (let one = chain; one && one.line.to > from; one = one.before) lines.push(one.line);
  return lines.reverse();
}

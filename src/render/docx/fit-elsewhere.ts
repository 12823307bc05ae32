import { copyOf, type Layout, laidOut, spread, spreadElsewhere, type Track } from './laid-out.js';
import { lineEnds, spacingCost } from './line-choices.js';
import { OPTIONS, type Option } from './line-options.js';
import { endOfLine, LIBRE_OFFICE, type MeasuredText } from './measured-text.js';
import { PARTED } from './seams.js';
import { FINENESS, searchLines } from './search-lines.js';
import { DECIDED, partedCost, type WordLine } from './word-line.js';

/**
 * Lines that end well in Word, set so that those of LibreOffice do, too, as far as a few changes do that and none of Word's ends worse:
 * a line is set a little closer or wider, and where it ends otherwise, so do those after it.
 */
export function fitElsewhere(set: MeasuredText, lines: readonly WordLine[]): Layout {
  let best = laidOut(set, lines);
  let after = 0;
  for (let changes = 0; changes < CHANGES; changes++) {
    const bad = firstBad(best, after);
    if (bad === undefined) break;
    const better = bestChange(set, best, bad);
    if (better) best = laidOut(set, withChange(best.lines, better));
    else after = bad + 1;
  }
  return best;
}

const CHANGES = 6;

/** The first end at `after` or beyond that is bad in a program. */
function firstBad({ elsewhere }: Layout, after: number): number | undefined {
  let first: number | undefined;
  for (const { starts, costs } of elsewhere) {
    const index = costs.findIndex((cost, at) => cost >= PARTED && (starts[at + 1] as number) >= after);
    const end = starts[index + 1];
    if (index >= 0 && end !== undefined && (first === undefined || end < first)) first = end;
  }
  return first;
}

/** Lines in the place of those from `first` up to `next`. */
interface Change {
  readonly first: number;
  readonly next: number;
  readonly lines: readonly WordLine[];
}

const withChange = (lines: readonly WordLine[], { first, next, lines: own }: Change): readonly WordLine[] => [
  ...lines.slice(0, first),
  ...own,
  ...lines.slice(next),
];

/** So many lines before one that ends badly may be set otherwise. */
const BEFORE = 4;

/** And where none of what is tried first is enough, so many are searched, and so many beyond. */
const FAR_BEFORE = 12;
const BEYOND = 12;

/** What is tried, one after the other, for the lines up to that at `last`. */
function* triedOf(set: MeasuredText, now: Layout, last: number): Generator<readonly Option[]> {
  const window = now.lines.slice(Math.max(0, last - BEFORE), last + 1);
  const ends = window.map(({ from, to }) => ({ from, to, own: lineEnds(set, from) }));
  for (const optionsOf of OPTIONS) yield optionsOf(set, ends).sort((one, other) => one.cost - other.cost);
  const first = Math.max(0, last - FAR_BEFORE);
  for (const fineness of FINENESS) yield searchLines(set, now, first, last - first + 1 + BEYOND, fineness);
}

function bestChange(set: MeasuredText, now: Layout, bad: number): Change | undefined {
  const last = now.lines.findIndex(({ to }) => to >= bad);
  const scratch = copyOf(now.own);
  let best: Change | undefined;
  let least = 0;
  for (const options of triedOf(set, now, last))
    for (const option of options) {
      const change = changeTo(set, now, option);
      const more = moreCost(scratch, set, now, change);
      if (more >= least) continue;
      [least, best] = [more, change];
      if (more < -ENOUGH) return best;
    }
  return best;
}

/** What one end is less, but for a spacing that is not seen. */
const ENOUGH = PARTED * Math.min(...LIBRE_OFFICE.map(({ weight }) => weight)) - 55;

/** Lines set otherwise, and those after them as they come, up to where one begins as it did. */
function changeTo(set: MeasuredText, { lines }: Layout, option: Option): Change {
  const own = [...option.lines];
  const first = lines.findIndex(({ from }) => from === own[0]?.from);
  let next = first + own.length;
  for (let from = own.at(-1)?.to ?? 0; from < set.text.length; ) {
    while ((lines[next]?.from ?? set.text.length) < from) next++;
    if (lines[next]?.from === from) return { first, next, lines: own };
    const end = endOfLine(set, from);
    own.push({ from, to: end, delta: 0 });
    from = end;
  }
  return { first, next: lines.length, lines: own };
}

/**
 * What a change costs; without end where Word's lines end otherwise than they should, or worse.
 * @param own With the room for what each unit of the changed text reaches, which is left as it was.
 */
function moreCost(own: MeasuredText, set: MeasuredText, now: Layout, change: Change): number {
  const begin = change.lines[0]?.from ?? 0;
  const end = change.lines.at(-1)?.to ?? begin;
  const held = now.lines[Math.max(0, change.first - 2)]?.from ?? 0;
  const parted = partedMore(set, now, change);
  // A last line of three or four characters is no matter.
  if (parted > PARTED / 2) return Number.POSITIVE_INFINITY;
  spread(own, set, change.lines, begin);
  moveBack(own.reached, now.own.reached, held, begin, end);
  let cost = Number.POSITIVE_INFINITY;
  if (endsAsSaid(own, now, change)) {
    // The run of the line before ends there, or does no more.
    const before = now.lines[change.first - 1];
    const first = before?.from ?? begin;
    spreadElsewhere(own, set, before ? [before, ...change.lines] : change.lines, first, now.lines[change.next]);
    moveBack(own.elsewhere, now.own.elsewhere, held, first, end);
    cost = parted + spacingMore(set, now, change);
    for (const one of now.elsewhere) cost += one.program.weight * elsewhereCost(own, one, begin, end);
    own.elsewhere.set(now.own.elsewhere.subarray(held, end + 1), held);
  }
  own.reached.set(now.own.reached.subarray(held, end + 1), held);
  return cost;
}

/** Moves what was spread, and the line or two before it, so that what follows stays as it was. */
function moveBack(own: Float64Array, before: Float64Array, held: number, begin: number, end: number): void {
  const moved = (before[end] as number) - (own[end] as number);
  for (let at = held; at <= end; at++) own[at] = (at < begin ? (before[at] as number) : (own[at] as number)) + moved;
}

/** What the ends of the lines cost more than before in Word. */
function partedMore(set: MeasuredText, { lines }: Layout, { first, next, lines: changed }: Change): number {
  let parted = 0;
  for (const { from, to } of changed) parted += partedCost(set, from, to);
  for (let index = first; index < next; index++) {
    const { from, to } = lines[index] as WordLine;
    parted -= partedCost(set, from, to);
  }
  return parted;
}

/** What their spacings do. */
const spacingMore = (set: MeasuredText, { lines }: Layout, { first, next, lines: changed }: Change): number =>
  spacingOf(set, changed) - spacingOf(set, lines.slice(first, next));

const spacingOf = (set: MeasuredText, lines: readonly WordLine[]): number =>
  lines.reduce((sum, line) => sum + spacingCost(set, line), 0);

/** Whether Word ends the lines where it is said; and the one before, as a line set closer could go back to it. */
function endsAsSaid(own: MeasuredText, { lines }: Layout, { first, lines: changed }: Change): boolean {
  const before = lines[first - 1];
  return (
    (!before || endOfLine(own, before.from) === before.to) &&
    changed.every(({ from, to }) => endOfLine(own, from) === to)
  );
}

/** What a program's lines cost more from the one that holds `begin` on, up to where one begins as it did, beyond `end`. */
function elsewhereCost(own: MeasuredText, { program, starts, costs }: Track, begin: number, end: number): number {
  const { text } = own;
  let old = 0;
  while (old < costs.length - 1 && (starts[old + 1] as number) + DECIDED <= begin) old++;
  let cost = 0;
  for (let from = starts[old] as number; from < text.length; ) {
    const to = endOfLine(own, from, program);
    cost += partedCost(own, from, to);
    from = to;
    while (old < costs.length && (starts[old] as number) < from) cost -= costs[old++] as number;
    if (from >= end && starts[old] === from) return cost;
  }
  return cost;
}

import { fitElsewhere } from './fit-elsewhere.js';
import { keepMarks } from './keep-marks.js';
import { isLoose, type LineChoice, lineChoices } from './line-choices.js';
import { endOfLine, type Lines, type MeasuredText, measureText } from './measured-text.js';
import { isScrap, LOST, partedCost, SHORT, type WordLine } from './word-line.js';

/** So many UTF-16 units of a text in a spacing of their own, or in that of the style. */
export interface Spaced {
  readonly length: number;
  readonly spacing: number | undefined;
}

export interface FittedLines {
  /** Empty where the text comes out well as it is. */
  readonly stretches: readonly Spaced[];
  /** Whether its last line is a scrap still, in Word or elsewhere, which would look lost at the head of a page. */
  readonly scrap: boolean;
}

/**
 * A text set so that no line parts a number from its unit and the last line is no scrap of one or two characters. Lines are computed as
 * Word breaks them, 28 characters each (GB/T 9704-2012 5.2.3); where they end badly, one or a few are set a little closer or wider
 * (`lineChoices`), so that their last character goes over to the next line or comes back from it. Nothing but the spacing of runs says
 * so: who edits the text later finds no break or sign in it.
 */
export function fitLines(text: string, page: Lines): FittedLines {
  if (text.length > LONGEST || text.length * page.size * 20 <= page.first) return { stretches: [], scrap: false };
  const set = measureText(text, page);
  const layout = fitElsewhere(set, bestLines(set, plainLines(set)));
  const { lines, elsewhere } = layout;
  const lastLines = [lines.at(-1)?.from, ...elsewhere.map(({ starts }) => starts.at(-2))];
  return {
    stretches: joined(keepMarks(set, layout), page.spacing),
    scrap: lastLines.some((from = 0) => from > 0 && isScrap(text.slice(from), SHORT)),
  };
}

/** Beyond this a paragraph is no paragraph, and looking for its best lines takes long. */
const LONGEST = 4000;

function plainLines(set: MeasuredText): readonly WordLine[] {
  const lines: WordLine[] = [];
  for (let from = 0; from < set.text.length; ) {
    const to = endOfLine(set, from);
    lines.push({ from, to, delta: 0 });
    from = to;
  }
  return lines;
}

/** A longer paragraph parts before its last two lines and leaves one line of the page empty; a shorter one would go over whole. */
const FEW_LINES = 3;

function isBad(set: MeasuredText, { from, to }: WordLine, count: number): boolean {
  const { text, seams } = set;
  if (to < text.length) return seams.cost(to) > 0 || isLoose(set, from, to);
  return from > 0 && isScrap(text.slice(from), count > FEW_LINES ? LOST : SHORT);
}

/** So many lines before one that ends badly, and after it, may be set otherwise. */
const BEFORE = 5;
const AFTER = 1;

/** The plain lines but for those around each that ends badly, which are set so that they cost least. */
function bestLines(set: MeasuredText, plain: readonly WordLine[]): readonly WordLine[] {
  const { text } = set;
  const choices = new Map<number, readonly LineChoice[]>();
  const lines = [...plain];
  for (let at = 0; at < lines.length; at++) {
    if (!isBad(set, lines[at] as WordLine, lines.length)) continue;
    const start = Math.max(at - BEFORE, 0);
    const from = lines[start]?.from ?? 0;
    const found = cheapest(set, from, at - start + 1 + AFTER, choices, new Map()).lines;
    lines.splice(start, lines.length, ...found);
    for (let next = lines.at(-1)?.to ?? 0; next < text.length; next = lines.at(-1)?.to ?? text.length)
      lines.push({ from: next, to: endOfLine(set, next), delta: 0 });
    at = start + found.length - 1;
  }
  return lines;
}

interface Run {
  readonly cost: number;
  readonly lines: readonly WordLine[];
}

/** The next `count` lines that cost least: a seam or a scrap costs much, a line in a spacing of its own a little. */
function cheapest(
  set: MeasuredText,
  from: number,
  count: number,
  choices: Map<number, readonly LineChoice[]>,
  known: Map<number, Run>,
): Run {
  const { text } = set;
  if (from >= text.length || count === 0) return { cost: 0, lines: [] };
  const key = from * 100 + count;
  const seen = known.get(key);
  if (seen) return seen;
  const ends = choices.get(from) ?? lineChoices(set, from);
  choices.set(from, ends);
  let best: Run = { cost: Number.POSITIVE_INFINITY, lines: [] };
  for (const { to, delta, cost } of ends) {
    const end = cost + partedCost(set, from, to);
    if (end >= best.cost) continue;
    const rest = cheapest(set, to, count - 1, choices, known);
    if (end + rest.cost < best.cost) best = { cost: end + rest.cost, lines: [{ from, to, delta }, ...rest.lines] };
  }
  known.set(key, best);
  return best;
}

/** Neighbouring lines of one spacing are one stretch, and so one run. */
function joined(lines: readonly WordLine[], spacing: number): readonly Spaced[] {
  if (lines.every(({ delta }) => delta === 0)) return [];
  const all: Spaced[] = [];
  for (const { from, to, delta } of lines) {
    const own = delta === 0 ? undefined : spacing + delta;
    const before = all.at(-1);
    if (before && before.spacing === own) all[all.length - 1] = { ...before, length: before.length + to - from };
    else all.push({ length: to - from, spacing: own });
  }
  return all;
}

import { advances, isWestern } from './advances.js';
import { mayBreak, PARTED, seamCost, staysTogether } from './seams.js';

/** The lines that a text is set in; lengths in twips. */
export interface Lines {
  /** The room of its first line and of all others. */
  readonly first: number;
  readonly rest: number;
  /** In points. */
  readonly size: number;
  /** The font of digits and letters. */
  readonly latin: string;
  /** What the style puts between characters, mostly less than nothing. */
  readonly spacing: number;
}

/** So many UTF-16 units of a text in a spacing of their own, or in that of the style. */
export interface Spaced {
  readonly length: number;
  readonly spacing: number | undefined;
}

export interface FittedLines {
  /** Empty where the text comes out well as it is. */
  readonly stretches: readonly Spaced[];
  /** Whether its last line is a scrap still, which would look lost at the head of a page. */
  readonly scrap: boolean;
}

/**
 * A text set so that no line parts a number from its unit and the last line is no scrap of one or two characters. Lines are computed as
 * Word breaks them, 28 characters each (GB/T 9704-2012 5.2.3); where they end badly, one or a few are set a little closer or wider, by
 * `CLOSER` or `WIDER` twips a character at most, so that their last character goes over to the next line or comes back from it. Nothing but the
 * spacing of runs says so: who edits the text later finds no break or sign in it.
 */
export function fitLines(text: string, page: Lines): FittedLines {
  if (text.length < SHORTEST || text.length > LONGEST) return { stretches: [], scrap: false };
  const set = measure(text, page);
  const lines = bestLines(set, plainLines(set));
  const last = lines.at(-1);
  return {
    stretches: joined(lines, page.spacing),
    scrap: lines.length > 1 && last !== undefined && isScrap(text.slice(last.from), SHORT),
  };
}

/** Fewer characters stand on one line, whatever they are and in any block that a profile may have. */
const SHORTEST = 8;
/** Beyond this a paragraph is no paragraph, and looking for its best lines takes long. */
const LONGEST = 4000;
/**
 * 0.3 points closer; 1.4 wider, about as far as a line is spread of itself where two characters may not end it. What is wider than
 * `EVEN` is seen, and so only where much is won.
 */
const CLOSER = 6;
const WIDER = 28;
const EVEN = 12;
/** What programs round differently, and what they make of the indent of two characters. */
const CLOSE = 4;
const INDENT = 10;
/** Characters of a last line, marks left out: fewer are lost below a paragraph, or at the head of a page. */
const LOST = 2;
const SHORT = 4;

interface Line {
  readonly from: number;
  readonly to: number;
  /** Beyond the style's spacing, in twips a character. */
  readonly delta: number;
  /** Set by what stands around it, once and for all. */
  readonly fixed?: boolean;
}

/** A text with where each of its units begins, in twips from its start. */
interface Measured {
  readonly text: string;
  readonly reached: readonly number[];
  /** How often western text met Chinese before each unit. */
  readonly meetings: readonly number[];
  readonly spacing: number;
  /** By how much LibreOffice sets the first line narrower. */
  readonly lead: number;
  readonly room: (from: number) => number;
}

/** LibreOffice takes the mark from the western font where a paragraph begins with it. */
const LEADING = /^[“‘]/u;
const LEADING_WIDTH = 0.556;

function measure(text: string, { first, rest, size, latin, spacing }: Lines): Measured {
  const reached = [0];
  const meetings = [0, 0];
  for (const width of advances(text, size, latin)) reached.push((reached.at(-1) ?? 0) + width + (width && spacing));
  for (let at = 1; at < text.length; at++) {
    const meets = isWestern(text.charCodeAt(at - 1)) !== isWestern(text.charCodeAt(at));
    meetings.push((meetings.at(-1) ?? 0) + (meets ? 1 : 0));
  }
  const lead = LEADING.test(text) ? LEADING_WIDTH * size * 20 : 0;
  return { text, reached, meetings, spacing, lead, room: (from) => (from === 0 ? first : rest) };
}

const width = ({ reached }: Measured, from: number, to: number): number => (reached[to] ?? 0) - (reached[from] ?? 0);

/** LibreOffice leaves the spacing out where western text meets Chinese, and rounds there: its lines are a little longer than Word's. */
const ROUNDING = 1.5;
const met = ({ meetings }: Measured, from: number, to: number): number =>
  (meetings[to] ?? 0) - (meetings[from + 1] ?? 0);

/** Where the line from `from` ends of itself, in Word or in LibreOffice. */
function plainEnd(set: Measured, from: number, libreOffice = false): number {
  const { text, spacing, lead } = set;
  const more = (to: number): number => (ROUNDING - spacing) * met(set, from, to) - (from === 0 ? lead : 0);
  const wide = (to: number): number => width(set, from, to) + (libreOffice ? more(to) : 0);
  let to = from + 1;
  while (to < text.length && wide(to + 1) <= set.room(from)) to++;
  if (to >= text.length) return to;
  for (let at = to; at > from; at--) if (mayBreak(text, at) && !(libreOffice && staysTogether(text, at))) return at;
  return to;
}

function plainLines(set: Measured): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < set.text.length; ) {
    const to = plainEnd(set, from);
    lines.push({ from, to, delta: 0 });
    from = to;
  }
  return lines;
}

/** A longer paragraph parts before its last two lines and leaves one line of the page empty; a shorter one would go over whole. */
const FEW_LINES = 3;

function isBad(set: Measured, { from, to }: Line, count: number): boolean {
  const { text } = set;
  if (to >= text.length) return from > 0 && isScrap(text.slice(from), count > FEW_LINES ? LOST : SHORT);
  return seamCost(text, to) > 0 || seamCost(text, plainEnd(set, from, true)) > 0;
}

const isScrap = (line: string, characters: number): boolean => line.replace(MARKS, '').length <= characters;
const MARKS = /[，。、；：？！”’）》\s]/gu;

/** So many lines before one that ends badly, and after it, may be set otherwise. */
const BEFORE = 5;
const AFTER = 1;

/** The plain lines but for those around each that ends badly, in Word or in LibreOffice, which are set so that they cost least. */
function bestLines(set: Measured, plain: readonly Line[]): readonly Line[] {
  const { text } = set;
  const lines = [...plain];
  for (let at = 0; at < lines.length; at++) {
    if (!isBad(set, lines[at] as Line, lines.length)) continue;
    const start = Math.max(at - BEFORE, lines.findLastIndex(({ fixed }) => fixed) + 1);
    const from = lines[start]?.from ?? 0;
    const found = cheapest(set, from, at - start + 1 + AFTER, new Map()).lines;
    lines.splice(start, lines.length, ...found.map((line) => ({ ...line, fixed: true })));
    for (let next = lines.at(-1)?.to ?? 0; next < text.length; next = lines.at(-1)?.to ?? text.length)
      lines.push({ from: next, to: plainEnd(set, next), delta: 0 });
    at = start + found.length - 1;
  }
  return lines;
}

interface Run {
  readonly cost: number;
  readonly lines: readonly Line[];
}

/** The next `count` lines that cost least: a seam or a scrap costs much, a line in a spacing of its own a little. */
function cheapest(set: Measured, from: number, count: number, known: Map<number, Run>): Run {
  const { text } = set;
  if (from >= text.length || count === 0) return { cost: 0, lines: [] };
  const key = from * 100 + count;
  const seen = known.get(key);
  if (seen) return seen;
  let best: Run = { cost: Number.POSITIVE_INFINITY, lines: [] };
  for (const { to, delta, cost } of choices(set, from)) {
    const end = cost + (to < text.length ? seamCost(text, to) : from > 0 ? scrapCost(text.slice(from)) : 0);
    if (end >= best.cost) continue;
    const rest = cheapest(set, to, count - 1, known);
    if (end + rest.cost < best.cost) best = { cost: end + rest.cost, lines: [{ from, to, delta }, ...rest.lines] };
  }
  known.set(key, best);
  return best;
}

const scrapCost = (line: string): number => (isScrap(line, LOST) ? PARTED : isScrap(line, SHORT) ? 20 : 0);

interface Choice {
  readonly to: number;
  readonly delta: number;
  readonly cost: number;
}

/** The ends that a line can be given, each by the least spacing that does so for sure; the one that it has of itself is always there. */
function choices(set: Measured, from: number): readonly Choice[] {
  const { text } = set;
  const plain = plainEnd(set, from);
  const ends = [plain];
  for (const step of [-1, 1]) {
    let at = plain;
    for (let found = 0; found < 2 && at > from + 1 && at < text.length; ) {
      at += step;
      if (at === text.length || mayBreak(text, at)) {
        ends.push(at);
        found++;
      }
    }
  }
  return ends.flatMap((to): readonly Choice[] => {
    const delta = deltaFor(set, from, to);
    if (delta === undefined) return to === plain ? [{ to, delta: 0, cost: unsureCost(set, from, to) }] : [];
    return [{ to, delta, cost: spacingCost(delta) + (to < text.length ? togetherCost(text, from, to) : 0) }];
  });
}

/** Where LibreOffice does not break it does so before: what it parts there counts half. */
function togetherCost(text: string, from: number, to: number): number {
  let other = to;
  while (other > from && !(mayBreak(text, other) && !staysTogether(text, other))) other--;
  return other === to || other === from ? 0 : 2 * UNSURE + seamCost(text, other) / 2;
}

const spacingCost = (delta: number): number =>
  delta === 0 ? 0 : 4 + Math.abs(delta) + (delta > 0 ? LOOSE : 0) + (delta > EVEN ? 30 : 0);

/** A wider line has a character less: closer is better. */
const LOOSE = 5;

/** Where Word ends a line and LibreOffice ends it before: what it parts there counts half. */
function unsureCost(set: Measured, from: number, to: number): number {
  const other = plainEnd(set, from, true);
  return other === to ? UNSURE : 2 * UNSURE + seamCost(set.text, other) / 2;
}

const UNSURE = 3;

/**
 * The least spacing with which the line holds its text, as LibreOffice sets it, and not what could stand on it next, as Word does,
 * whatever spacing that has.
 */
function deltaFor(set: Measured, from: number, to: number): number | undefined {
  const { text, spacing } = set;
  const room = set.room(from);
  const meetings = met(set, from, to);
  const spare = room - (from === 0 ? INDENT : CLOSE) - width(set, from, to) + (spacing - ROUNDING) * meetings;
  const most = Math.floor(spare / Math.max(1, to - from - meetings));
  let next = to + 1;
  while (next < text.length && !mayBreak(text, next)) next++;
  const beyond = room + CLOSE + CLOSER * (next - to) + (from === 0 ? set.lead : 0) - width(set, from, next);
  const least = to >= text.length ? -CLOSER : Math.floor(beyond / (to - from)) + 1;
  const [low, high] = [Math.max(least, -CLOSER), Math.min(most, WIDER)];
  return low > high ? undefined : Math.max(low, Math.min(0, high));
}

/** Neighbouring lines of one spacing are one stretch, and so one run. */
function joined(lines: readonly Line[], spacing: number): readonly Spaced[] {
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

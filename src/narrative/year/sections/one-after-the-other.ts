import { compareDates } from '../../../compare-dates.js';
import type { Period } from '../../../ledger/ledger.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { LaidParagraph, Section, Sentence } from '../../matters/section.js';
import { timeOf } from '../when.js';
import { isPaidWith } from './paid-for.js';
import { sentenceUnits } from './sentence-units.js';
import { areBeside } from './side-by-side.js';

/** Sentences that stay together, what they tell, and when that began where it was a time. */
interface Block {
  readonly sentences: readonly (readonly Sentence[])[];
  readonly told: readonly Matter[];
  readonly start: string | undefined;
}

/**
 * Within each paragraph of a theme what had its time stands one after the other: 3月 before 9月, and what goes on all the year before or behind that. A theme
 * that takes its rows one by one by their 编号 keeps the order of these, but for the days of one month and for what none of them takes; of a few
 * months (a flood, a census) time goes before that, too.
 */
export function oneAfterTheOther(
  paragraphs: readonly LaidParagraph[],
  section: Section,
  period: Period,
): readonly LaidParagraph[] {
  const order = isByIds(section) && daysOf(period) > MONTHS ? keptOrder(section) : inTime;
  return paragraphs.map((paragraph) => {
    const blocks = blocksOf(paragraph, period);
    // What has nothing to do with the theme stays behind the rest.
    const closes = ({ told }: Block) => told.some((one) => section.closing?.has(one));
    const ordered = [...order(blocks.filter((one) => !closes(one))), ...order(blocks.filter(closes))];
    return ordered.every((one, at) => one === blocks[at])
      ? paragraph
      : { ...paragraph, sentences: ordered.flatMap(({ sentences }) => sentences) };
  });
}

/** Days: what is no longer is told as it went. */
const MONTHS = 160;
const daysOf = ({ start, end }: Period): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;

/** Whether most of what a theme takes it takes by 编号. */
function isByIds({ claims, takes }: Section): boolean {
  const taken = [...(claims ?? [])].filter(([, claim]) => claim >= 0);
  return taken.filter(([{ id }, claim]) => id !== undefined && takes[claim] === id).length * 2 > taken.length;
}

/** A body or a place and what was done with it are one. */
function blocksOf({ sentences }: LaidParagraph, period: Period): readonly Block[] {
  const blocks: Block[] = [];
  for (const unit of sentenceUnits(sentences)) {
    const last = blocks.at(-1);
    const joins = last?.told.some((a) =>
      unit.told.some((b) => (b.kind === '投入' ? isPaidWith(a, b) : !(isDeed(a) && isDeed(b)) && areBeside(a, b))),
    );
    if (last && joins)
      blocks[blocks.length - 1] = {
        sentences: [...last.sentences, ...unit.sentences],
        told: [...last.told, ...unit.told],
        start: last.start ?? startOf(unit.told, period),
      };
    else blocks.push({ sentences: unit.sentences, told: unit.told, start: startOf(unit.told, period) });
  }
  return blocks;
}

/** What was before the paper's time is there all through it, and comes before nothing. */
function startOf(told: readonly Matter[], period: Period): string | undefined {
  const [first] = told;
  const time = first && first.kind !== '荣誉' && first.kind !== '典型' ? timeOf(first) : undefined;
  return time &&
    time.end >= period.start &&
    !('before' in time && time.before) &&
    !STEADY.test(time.text ?? '') &&
    (daysOf(time) < HALF || MONTH.test(time.text ?? ''))
    ? time.start + hourOf(time.text ?? (first && isDeed(first) ? first.hour : undefined))
    : undefined;
}

/** 5月12日上午 before 5月12日下午. */
function hourOf(text = ''): string {
  const at = HOURS.findIndex((hour) => hour.test(text));
  return at < 0 ? '' : `T${at}`;
}
const HOURS = [/上午|早[上晨]|清晨/, /中午/, /下午/, /傍晚|晚上|当晚|夜/];
/** How it went on is no time at which it was; neither is more than half a year. */
const STEADY = /^(?:全年|常年|年内|每|定期|不定期|经常|平时|工作日|节假日|周末)/;
const HALF = 186;
/** 3月至10月 and 4月、10月 begin with their first. */
const MONTH = /\d月/;

const byStart = (a: Block, b: Block): number => compareDates(a.start ?? '', b.start ?? '');

/** Those that have a time in its order; of the others what stood before all of them stays there, the rest comes behind. */
function inTime(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ start }) => start !== undefined);
  const rest = blocks.slice(Math.max(first, 0));
  const timed = rest.filter(({ start }) => start !== undefined).toSorted(byStart);
  return [...blocks.slice(0, Math.max(first, 0)), ...timed, ...rest.filter(({ start }) => start === undefined)];
}

/** Days of one month that stand side by side in turn, and what no 编号 takes where its time is. */
const keptOrder =
  ({ claims }: Section) =>
  (blocks: readonly Block[]): readonly Block[] => {
    const isStray = ({ start, told }: Block) => start !== undefined && told.every((one) => !claims?.has(one));
    const taken = blocks.filter((block) => !isStray(block));
    const runs: Block[][] = [];
    for (const block of taken) {
      const last = runs.at(-1);
      const month = last?.findLast(({ start }) => start !== undefined)?.start?.slice(0, 7);
      if (last && (block.start === undefined || month === undefined || block.start.startsWith(month))) last.push(block);
      else runs.push([block]);
    }
    const kept = runs.flatMap(inTime);
    for (const stray of blocks.filter(isStray)) {
      const from = blocks.indexOf(stray);
      const near = [blocks[from - 1], blocks[from + 1]].filter((one) => one?.start !== undefined);
      const fits = near.every((one) =>
        blocks.indexOf(one as Block) < from ? byStart(one as Block, stray) <= 0 : byStart(stray, one as Block) <= 0,
      );
      const later = kept.findIndex((one) => one.start !== undefined && byStart(one, stray) > 0);
      const before = blocks[from - 1];
      const at = fits && before ? kept.indexOf(before) + 1 : later < 0 ? kept.length : later;
      kept.splice(at, 0, stray);
    }
    return kept;
  };

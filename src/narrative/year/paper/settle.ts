import type { LaidParagraph, Opening, Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import type { Room } from '../sections/room.js';
import { again, unsaid } from './again.js';
import { doerFirst } from './doer-first.js';
import { gathered, joinedAt, varied, withoutOrphans } from './gather-paragraphs.js';
import { linked } from './linked.js';
import { proofread } from './proofread.js';
import { sameDay, sameDays } from './same-days.js';
import { timeFirst } from './time-first.js';
import { variedTails } from './varied-tails.js';

/** What the paragraphs before have used: a report is settled from its first to its last. */
export interface Memory {
  readonly opening?: Opening | undefined;
  readonly start: string;
  /** How many paragraphs before have begun so, one after the other. */
  readonly run: number;
  /** The paragraph before. */
  readonly text: string;
  readonly skeleton?: LaidParagraph['skeleton'] | undefined;
  /** How many paragraphs ago each way to begin was used. */
  readonly since: ReadonlyMap<Opening, number>;
  /** How the last section that had more than it told said so. */
  readonly tail?: string | undefined;
}

export const NOTHING_YET: Memory = { start: '', run: 0, text: '', since: new Map() };

/**
 * Short neighbours become one paragraph; then each sentence is said in the way that differs most from what stands before it. Neighbours that
 * would still begin alike or share a skeleton are told in one paragraph, unless that would be a page.
 */
export function settle(
  plans: readonly LaidParagraph[],
  memory: Memory,
  room: Room,
  /** How many paragraphs the section has promised: short ones that are as many stand apart. */
  promised = 0,
  /** The paragraphs of a theme are cut by what they are about, and stay. */
  isCut = false,
): { readonly paragraphs: readonly ToldParagraph[]; readonly memory: Memory } {
  // What is numbered begins with its number, however the lead began, which has named the doer.
  if (plans.length === promised) {
    const lead = plans[0]?.sentences[0]?.[0];
    return settleAll(plans, memory, lead && { ...lead, opening: '释义' });
  }
  let all = isCut && promised === 0 ? plans : withoutOrphans(varied(gathered(plans, room)));
  for (;;) {
    const settled = settleAll(all, memory);
    const at = alike(settled.paragraphs);
    if (at < 0) return settled;
    all = varied(joinedAt(all, at - 1) ?? []);
  }
}

/** The first paragraph that begins like the one before it, where both have room in one. */
const alike = (paragraphs: readonly ToldParagraph[]) =>
  paragraphs.findIndex(({ sentences }, at) => {
    const before = paragraphs[at - 1]?.sentences ?? [];
    return at > 0 && startOf(sentences) === startOf(before) && lengthOf(before) + lengthOf(sentences) <= MOST;
  });

/** Of more characters no paragraph is read. */
const MOST = 400;
const lengthOf = (sentences: readonly Sentence[]) => sentences.reduce((n, { pieces }) => n + wordsOf(pieces).length, 0);

function settleAll(plans: readonly LaidParagraph[], memory: Memory, lead?: Sentence) {
  const paragraphs: ToldParagraph[] = [];
  let now = memory;
  for (const [index, plan] of plans.entries()) {
    const sentences = sameDays(
      choose(plan, now, startsOf(plans[index + 1]), index > 0 ? lead : undefined, index === 0),
    );
    paragraphs.push({ skeleton: plan.skeleton, sentences });
    const first = sentences[0];
    const start = startOf(sentences);
    now = {
      opening: first && openingOf(first),
      start,
      run: start === now.start ? now.run + 1 : 1,
      text: sentences.map(({ pieces }) => wordsOf(pieces)).join(''),
      skeleton: plan.skeleton,
      since: older(now.since, first && openingOf(first)),
      tail: sentences.find(({ pattern }) => TAILS.includes(pattern))?.pattern ?? now.tail,
    };
  }
  return { paragraphs, memory: now };
}

/** The ways to say what else there was: two that follow each other differ. */
const TAILS = ['另有', '另起', '此外', '先后'];

/** A sentence of a day that has none begins with who did it. */
const openingOf = ({ opening, subject, pieces: [first] }: Sentence): Opening =>
  opening === '时' && subject && typeof first === 'string' && first.startsWith(subject) ? '主' : opening;

/** The two characters that a paragraph begins with. */
const startOf = ([first]: readonly Sentence[]) => (first ? startOfWords(wordsOf(first.pieces)) : '');

const startOfWords = (words: string) => words.slice(0, 2);

const startsOf = (plan: LaidParagraph | undefined): ReadonlySet<string> =>
  new Set((plan?.sentences[0] ?? []).map(({ pieces }) => startOfWords(wordsOf(pieces))));

/** 社区还: once in a paragraph and the one before it. */
const ALSO = patternWords('社区自称');
const ALSO_THEN = new RegExp(`^${ALSO}还\\d`);

/** 全年: said once a paragraph, and not in the next again; 全年12次 is a total, and 全年每晚 will be 每晚. */
const saysTime = (text: string): boolean => /全年(?![约近超逾]?\d|，?每)/.test(text);

const older = (since: ReadonlyMap<Opening, number>, used: Opening | undefined) =>
  new Map([...[...since].map(([o, n]) => [o, n + 1] as const), ...(used ? [[used, 1] as const] : [])]);

const LONG_DOER = 7;

/** Said of the thing that was done, and not of who did it. */
const PASSIVE = ['事件', '多场'];

/** 每月，健康讲座举办，邀请医师主讲: what has no day happens by nobody's doing. */
const VAGUELY = /^(?:每|全年|年内|定期|不定期|经常|常年)/;

/** A heading stands between two paragraphs that begin with the same word. */
const BELOW_HEADING = 12;

/** And what it loses more for each paragraph before that has begun so. */
const AGAIN = 6;
/** So few characters want their doer. */
const FEW = 18;

/** What a paragraph loses that does not say who did it. */
const UNSAID = 7;

function choose(
  plan: LaidParagraph,
  memory: Memory,
  next: ReadonlySet<string>,
  lead: Sentence | undefined,
  first: boolean,
): readonly Sentence[] {
  const chosen: Sentence[] = [];
  const hasMore = plan.sentences.some(([way]) => way?.pattern === '另有');
  let said = memory.text;
  for (const sentenceWays of plan.sentences) {
    const given = sentenceWays.map(timeFirst);
    const before = chosen.at(-1) ?? lead;
    const talks = before && given[0]?.pattern === '同座' ? given.flatMap((way) => way.agains?.() ?? [way]) : undefined;
    const bare = before ? [] : given.flatMap(unsaid);
    const named = given.flatMap((way) => again(way, before));
    const ways = (talks ?? [...named, ...bare]).map(timeFirst);
    const cost = (way: Sentence, at: number) => {
      const index = at < named.length ? at : UNSAID;
      const whole = wordsOf(way.pieces);
      // A day that the sentence before has said is not said.
      const day = before && sameDay(before, way);
      const words = day && whole.startsWith(day) ? whole.slice(day.length).replace(/^，/, '') : whole;
      const start = startOfWords(words);
      const more = hasMore && way.pieces.some((piece) => typeof piece === 'string' && piece.includes('还')) ? 6 : 0;
      const twice =
        more +
        (way.less ?? 0) +
        // 春晖社区和春晖物业2月10日上午会同…: a long doer stands behind the time.
        (way.pattern === '主在前' && (way.subject?.length ?? 0) > LONG_DOER ? 9 : 0) +
        ((PASSIVE.includes(way.pattern) || (way.pattern === '时事件' && VAGUELY.test(words))) && named.length > 1
          ? 22
          : 0) +
        (start === ALSO && words.startsWith(`${ALSO}还`) && said.includes(`${ALSO}还`) ? 30 : 0) +
        // 社区还12月清沟: a time parts the word from what was done as well.
        (ALSO_THEN.test(words) ? 99 : 0) +
        (way.pattern === memory.tail ? 12 : 0) +
        (saysTime(words) && saysTime(said) ? 9 : 0);
      if (before)
        return (
          twice +
          index +
          (openingOf(way) === openingOf(before) && !way.bare && words === whole ? 4 : 0) +
          (start === startOfWords(wordsOf(before.pieces)) ? (way.bare ? 3 : 8) : 0)
        );
      const since = memory.since.get(openingOf(way)) ?? 9;
      return (
        twice +
        index +
        (next.size === 1 && next.has(start) ? (first ? BELOW_HEADING : 30) : 0) +
        (openingOf(way) === memory.opening ? 8 : 0) +
        (start === memory.start
          ? first
            ? BELOW_HEADING + (words.length > FEW ? (memory.run - 1) * AGAIN : 0)
            : 40
          : 0) +
        (first && at >= named.length ? UNSAID : 0) +
        (first && (way.pattern === '此外' || words.startsWith(`${ALSO}还`)) ? 99 : 0) +
        Math.max(0, 4 - since) * 2
      );
    };
    const costs = ways.map(cost);
    const best = ways[costs.indexOf(Math.min(...costs))] as Sentence;
    said += wordsOf(best.pieces);
    chosen.push(best);
  }
  return doerFirst(proofread(variedTails(linked(chosen)), memory.text));
}

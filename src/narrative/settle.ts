import { wordsOf } from './piece.js';
import type { Room } from './room.js';
import type { Opening, SectionPlan, Sentence, ToldParagraph } from './section.js';

/** What the paragraphs before have used: a report is settled from its first to its last. */
export interface Memory {
  readonly opening?: Opening | undefined;
  readonly start: string;
  /** The paragraph before. */
  readonly text: string;
  readonly skeleton?: SectionPlan['skeleton'] | undefined;
  /** How many paragraphs ago each way to begin was used. */
  readonly since: ReadonlyMap<Opening, number>;
  /** How the last section that had more than it told said so. */
  readonly tail?: string | undefined;
}

export const NOTHING_YET: Memory = { start: '', text: '', since: new Map() };

/**
 * Short neighbours become one paragraph; then each sentence is said in the way that differs most from what stands before it. Neighbours that
 * would still begin alike or share a skeleton are told in one paragraph.
 */
export function settle(
  plans: readonly SectionPlan[],
  memory: Memory,
  room: Room,
): { readonly paragraphs: readonly ToldParagraph[]; readonly memory: Memory } {
  let now = memory;
  const all = varied(gathered(plans, room));
  for (let i = 0; ; ) {
    const settled = settleAll(all, memory);
    i = settled.paragraphs.findIndex(
      ({ sentences }, at) => at > 0 && startOf(sentences) === startOf(settled.paragraphs[at - 1]?.sentences ?? []),
    );
    now = settled.memory;
    if (i < 1) return { paragraphs: settled.paragraphs, memory: now };
    all.splice(i - 1, 2, together(all[i - 1] as SectionPlan, all[i] as SectionPlan));
    all.splice(0, all.length, ...varied(all));
  }
}

function settleAll(plans: readonly SectionPlan[], memory: Memory) {
  const paragraphs: ToldParagraph[] = [];
  let now = memory;
  for (const [index, plan] of plans.entries()) {
    const sentences = choose(plan, now, startsOf(plans[index + 1]));
    paragraphs.push({ skeleton: plan.skeleton, sentences });
    const first = sentences[0];
    now = {
      opening: first?.opening,
      start: startOf(sentences),
      text: sentences.map(({ pieces }) => wordsOf(pieces)).join(''),
      skeleton: plan.skeleton,
      since: older(now.since, first?.opening),
      tail: sentences.find(({ pattern }) => TAILS.includes(pattern))?.pattern ?? now.tail,
    };
  }
  return { paragraphs, memory: now };
}

/** The ways to say what else there was: two that follow each other differ. */
const TAILS = ['另有', '另起', '此外', '先后'];

/** The two characters that a paragraph begins with. */
const startOf = ([first]: readonly Sentence[]) => (first ? wordsOf(first.pieces).slice(0, 2) : '');
const startsOf = (plan: SectionPlan | undefined): ReadonlySet<string> =>
  new Set((plan?.sentences[0] ?? []).map(({ pieces }) => wordsOf(pieces).slice(0, 2)));

/** No two neighbours of one skeleton: the second changes place with the one after it, or both become one paragraph. */
function varied(plans: readonly SectionPlan[]): SectionPlan[] {
  const all = [...plans];
  for (let i = 1; i < all.length; ) {
    const [before, plan, after] = [all[i - 1] as SectionPlan, all[i] as SectionPlan, all[i + 1]];
    if (before.skeleton !== plan.skeleton) i += 1;
    else if (after && after.skeleton !== plan.skeleton && after.skeleton !== all[i + 2]?.skeleton && movable(after))
      all.splice(i, 2, after, plan);
    else {
      all.splice(i - 1, 2, together(before, plan));
      i = Math.max(1, i - 1);
    }
  }
  return all;
}

/** What tells single activities stands in no order that a reader waits for; a tail stays at the end. */
const movable = ({ skeleton, sentences }: SectionPlan) =>
  ['一事', '两事', '面点', '前后对比'].includes(skeleton) &&
  !sentences.some(([way]) => TAILS.includes(way?.pattern ?? ''));

function together(a: SectionPlan, b: SectionPlan): SectionPlan {
  const sentences = [...a.sentences, ...b.sentences];
  const single = ['一事', '两事', '交底', '前后对比'];
  const kept = single.includes(a.skeleton) ? undefined : a.skeleton;
  return { skeleton: kept ?? (sentences.length > 2 ? '面点' : '两事'), sentences };
}

/** Said once a paragraph, and not in the next again. */
const TIME_WORDS = ['全年', '年内'];

const older = (since: ReadonlyMap<Opening, number>, used: Opening | undefined) =>
  new Map([...[...since].map(([o, n]) => [o, n + 1] as const), ...(used ? [[used, 1] as const] : [])]);

/** A paragraph of a few words joins the one before it where there is room for its length and its numbers. */
function gathered(plans: readonly SectionPlan[], room: Room): readonly SectionPlan[] {
  const all: SectionPlan[] = [];
  for (const plan of plans) {
    const before = all.at(-1);
    const joins =
      before &&
      size(plan) < 48 &&
      plan.sentences.length === 1 &&
      size(before) + size(plan) <= Math.min(room.paragraph, 130) &&
      groups(before) + groups(plan) <= 3;
    if (joins) all[all.length - 1] = together(before, plan);
    else all.push(plan);
  }
  return all;
}

const size = ({ sentences }: SectionPlan) =>
  sentences.reduce((n, [way]) => n + (way ? wordsOf(way.pieces).length : 0), 0);
const groups = ({ sentences }: SectionPlan) => sentences.reduce((n, [way]) => n + (way?.groups ?? 0), 0);

function choose(plan: SectionPlan, memory: Memory, next: ReadonlySet<string>): readonly Sentence[] {
  const chosen: Sentence[] = [];
  const hasMore = plan.sentences.some(([way]) => way?.pattern === '另有');
  const said = () => memory.text + chosen.map(({ pieces }) => wordsOf(pieces)).join('');
  for (const given of plan.sentences) {
    const before = chosen.at(-1);
    const talks = before && given[0]?.pattern === '同座' ? given.map((way) => way.again?.() ?? way) : undefined;
    const ways =
      talks ??
      (before?.subject === undefined
        ? given
        : given.flatMap((way) => (way.subject === before.subject ? [way.again?.() ?? way] : [way])));
    const cost = (way: Sentence, index: number) => {
      const start = wordsOf(way.pieces).slice(0, 2);
      const more = hasMore && way.pieces.some((piece) => typeof piece === 'string' && piece.includes('还')) ? 6 : 0;
      const twice =
        more +
        (way.pattern === memory.tail ? 12 : 0) +
        (TIME_WORDS.some((time) => wordsOf(way.pieces).includes(time) && said().includes(time)) ? 5 : 0);
      if (before)
        return (
          twice +
          index +
          (way.opening === before.opening ? 4 : 0) +
          (start === wordsOf(before.pieces).slice(0, 2) ? 8 : 0)
        );
      const since = memory.since.get(way.opening) ?? 9;
      return (
        twice +
        index +
        (next.size === 1 && next.has(start) ? 30 : 0) +
        (way.opening === memory.opening ? 20 : 0) +
        (start === memory.start ? 40 : 0) +
        Math.max(0, 4 - since)
      );
    };
    const best = ways.reduce((a, b) => (cost(b, ways.indexOf(b)) < cost(a, ways.indexOf(a)) ? b : a));
    chosen.push(best);
  }
  return chosen;
}

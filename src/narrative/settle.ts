import { textOf } from './piece.js';
import type { Room } from './room.js';
import type { Opening, Paragraph, Plan, Sentence } from './section.js';

/** What the paragraphs before have used: a report is settled from its first to its last. */
export interface Memory {
  readonly opening?: Opening | undefined;
  readonly start: string;
  /** The paragraph before. */
  readonly text: string;
  readonly skeleton?: Plan['skeleton'] | undefined;
  /** How many paragraphs ago each way to begin was used. */
  readonly since: ReadonlyMap<Opening, number>;
}

export const NOTHING_YET: Memory = { start: '', text: '', since: new Map() };

/** Short neighbours become one paragraph; then each sentence is said in the way that differs most from what stands before it. */
export function settle(
  plans: readonly Plan[],
  memory: Memory,
  room: Room,
): { readonly paragraphs: readonly Paragraph[]; readonly memory: Memory } {
  const paragraphs: Paragraph[] = [];
  let now = memory;
  for (const plan of gathered(plans, room)) {
    const sentences = choose(plan, now);
    paragraphs.push({ skeleton: plan.skeleton, sentences });
    const first = sentences[0];
    now = {
      opening: first?.opening,
      start: first ? textOf(first.pieces).slice(0, 2) : '',
      text: sentences.map(({ pieces }) => textOf(pieces)).join(''),
      skeleton: plan.skeleton,
      since: older(now.since, first?.opening),
    };
  }
  return { paragraphs, memory: now };
}

/** Said once a paragraph, and not in the next again. */
const TIME_WORDS = ['全年', '年内'];

const older = (since: ReadonlyMap<Opening, number>, used: Opening | undefined) =>
  new Map([...[...since].map(([o, n]) => [o, n + 1] as const), ...(used ? [[used, 1] as const] : [])]);

/** A paragraph of a few words joins the one before it where there is room for its length and its numbers. */
function gathered(plans: readonly Plan[], room: Room): readonly Plan[] {
  const all: Plan[] = [];
  for (const plan of plans) {
    const before = all.at(-1);
    const joins =
      before &&
      size(plan) < 48 &&
      plan.sentences.length === 1 &&
      size(before) + size(plan) <= Math.min(room.paragraph, 130) &&
      groups(before) + groups(plan) <= 3;
    if (joins) all[all.length - 1] = { ...before, sentences: [...before.sentences, ...plan.sentences] };
    else all.push(plan);
  }
  return all;
}

const size = ({ sentences }: Plan) => sentences.reduce((n, [way]) => n + (way ? textOf(way.pieces).length : 0), 0);
const groups = ({ sentences }: Plan) => sentences.reduce((n, [way]) => n + (way?.groups ?? 0), 0);

function choose(plan: Plan, memory: Memory): readonly Sentence[] {
  const chosen: Sentence[] = [];
  const hasMore = plan.sentences.some(([way]) => way?.pattern === '另有');
  const said = () => memory.text + chosen.map(({ pieces }) => textOf(pieces)).join('');
  for (const given of plan.sentences) {
    const before = chosen.at(-1);
    const talks = before && given[0]?.pattern === '同座' ? given.map((way) => way.again ?? way) : undefined;
    const ways =
      talks ??
      (before?.subject === undefined
        ? given
        : given.flatMap((way) => (way.subject === before.subject ? [way.again ?? way] : [way])));
    const cost = (way: Sentence, index: number) => {
      const start = textOf(way.pieces).slice(0, 2);
      const more = hasMore && way.pieces.some((piece) => typeof piece === 'string' && piece.includes('还')) ? 6 : 0;
      const twice =
        more + (TIME_WORDS.some((time) => textOf(way.pieces).includes(time) && said().includes(time)) ? 5 : 0);
      if (before)
        return (
          twice +
          index +
          (way.opening === before.opening ? 4 : 0) +
          (start === textOf(before.pieces).slice(0, 2) ? 8 : 0)
        );
      const since = memory.since.get(way.opening) ?? 9;
      return (
        twice +
        index +
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

import type { LaidParagraph } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import type { Room } from '../sections/room.js';

/**
 * No two neighbours of one skeleton: two become one paragraph; of what would leave no such neighbours there, the change that makes the shortest
 * paragraph. Nothing changes its place: days do not run backwards.
 */
export function varied(plans: readonly LaidParagraph[]): LaidParagraph[] {
  let all = [...plans];
  for (;;) {
    const i = all.findIndex(({ skeleton }, at) => at > 0 && skeleton === all[at - 1]?.skeleton);
    if (i < 0) return all;
    const tries = [joinedAt(all, i - 1), joinedAt(all, i), joinedAt(all, i - 2)];
    const better = tries
      .filter((one) => one !== undefined)
      .map((one) => ({ one, cost: clashes(one) * 1000 + Math.max(...one.map(size)) }))
      .reduce((best, next) => (next.cost < best.cost ? next : best));
    all = clashes(better.one) < clashes(all) ? [...better.one] : [...(joinedAt(all, i - 1) ?? all)];
  }
}

const clashes = (plans: readonly LaidParagraph[]) =>
  plans.filter(({ skeleton }, at) => at > 0 && skeleton === plans[at - 1]?.skeleton).length;

export function joinedAt(plans: readonly LaidParagraph[], at: number): readonly LaidParagraph[] | undefined {
  const [one, other] = [plans[at], plans[at + 1]];
  return one && other && [...plans.slice(0, at), together(one, other), ...plans.slice(at + 2)];
}

function together(a: LaidParagraph, b: LaidParagraph): LaidParagraph {
  const sentences = [...a.sentences, ...b.sentences];
  const single = ['一事', '两事', '交底', '前后对比'];
  const kept = single.includes(a.skeleton) ? undefined : a.skeleton;
  return { skeleton: kept ?? (sentences.length > 2 ? '面点' : '两事'), sentences };
}

/** A sentence of so many characters is no paragraph where there is one to join. */
const BRIEF = 84;

/** And of so few never. */
const WORD = 30;

/** A paragraph of a few words joins the one before it where there is room for its length and its numbers. */
export function gathered(plans: readonly LaidParagraph[], room: Room): readonly LaidParagraph[] {
  const all: LaidParagraph[] = [];
  for (const [index, plan] of plans.entries()) {
    const before = all.at(-1);
    // A first one of a few words has nothing before it to join: 每季度召开会议.
    if (
      all.length === 1 &&
      before &&
      index === 1 &&
      before.skeleton !== '家底' &&
      before.sentences.length === 1 &&
      size(before) < WORD &&
      together(before, plan).skeleton !== plans[2]?.skeleton
    ) {
      all[0] = together(before, plan);
      continue;
    }
    const joins =
      before &&
      size(plan) < BRIEF &&
      plan.sentences.length === 1 &&
      (size(plan) < WORD || (size(before) + size(plan) <= room.paragraph + 10 && groups(before) + groups(plan) <= 3)) &&
      together(before, plan).skeleton !== all.at(-2)?.skeleton &&
      together(before, plan).skeleton !== plans[index + 1]?.skeleton;
    if (joins) all[all.length - 1] = together(before, plan);
    else all.push(plan);
  }
  return all;
}

/** A single sentence of so many characters is no paragraph of its own, and a paragraph of so many takes no more. */
const ORPHAN = 50;
const FULL = 260;

/** A short sentence that was left alone stands with the paragraph before it; the first of a section with the one behind it. */
export function withoutOrphans(plans: readonly LaidParagraph[]): readonly LaidParagraph[] {
  const isOrphan = (plan: LaidParagraph) => plan.sentences.length === 1 && size(plan) < ORPHAN;
  const all: LaidParagraph[] = [];
  for (const plan of plans) {
    const last = all.at(-1);
    const joins = last && (isOrphan(plan) || (all.length === 1 && isOrphan(last)));
    if (joins && size(last) + size(plan) <= FULL + ORPHAN) all[all.length - 1] = together(last, plan);
    else all.push(plan);
  }
  // What was joined is of no other kind than its neighbour by chance.
  for (const [at, plan] of all.entries()) {
    const [before, after] = [all[at - 1]?.skeleton, all[at + 1]?.skeleton];
    if (plan.skeleton !== before) continue;
    const skeleton = OTHERWISE.find((other) => other !== before && other !== after);
    if (skeleton) all[at] = { ...plan, skeleton };
  }
  return all;
}
/** What a paragraph may as well be called: of three one is neither that before it nor that behind it. */
const OTHERWISE = ['交底', '两事', '机制'] as const;

const size = ({ sentences }: LaidParagraph) =>
  sentences.reduce((n, [way]) => n + (way ? wordsOf(way.pieces).length : 0), 0);

const groups = ({ sentences }: LaidParagraph) => sentences.reduce((n, [way]) => n + (way?.groups ?? 0), 0);

import type { Matter } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import type { Unit } from './cut-paragraphs.js';
import { nearness } from './near.js';
import { partsOf } from './parts-of.js';

type Ways = readonly Sentence[];

/** Sentences that are never parted, and what they tell. */
interface Whole {
  readonly sentences: readonly Ways[];
  readonly told: readonly Matter[];
}

/** Sentences → what is never parted: what says nothing of its own goes with what it is said of, and a sum with its parts. */
export function sentenceUnits(sentences: readonly Ways[]): readonly Whole[] {
  const found: { sentences: Ways[]; told: Matter[] }[] = [];
  let lead: Ways[] = [];
  for (const ways of sentences) {
    const told = ways.flatMap((way) => way.told);
    const last = found.at(-1);
    if (told.length === 0 && !last) lead.push(ways);
    else if (last && (told.length === 0 || told.some((one) => last.told.includes(one) || isPart(one, last.told)))) {
      last.sentences.push(ways);
      last.told.push(...told);
    } else {
      found.push({ sentences: [...lead, ways], told });
      lead = [];
    }
  }
  return found;
}

/** Each with how much it belongs to the one before it. */
export function withNearness(all: readonly Whole[], matters: readonly Matter[]): readonly Unit[] {
  const common = commonTopics(matters);
  return all.map(({ sentences, told }, at) => {
    const before = all[at - 1];
    return { sentences, near: before && nearness(before.told, told, common) };
  });
}

const isPart = (matter: Matter, told: readonly Matter[]): boolean =>
  told.some((one) => partsOf(one).includes(matter.id ?? '') || partsOf(matter).includes(one.id ?? ''));

/** What half of a section has tells nothing apart. */
function commonTopics(matters: readonly Matter[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const topic of matters.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Set([...counts].flatMap(([topic, count]) => (count * 2 > matters.length ? [topic] : [])));
}

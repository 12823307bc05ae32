import type { Matter } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined } from '../../phrases/piece.js';
import type { Voice } from '../voice.js';
import { timeOf } from '../when.js';
import { COMMUNITY_ITSELF } from './thing-sentence.js';

/** What can be said of a thing itself, when somebody did it. */
const OF_ITSELF =
  /^(?:启用|投用|投入使用|成立|组建|建[立成起设]|设立|[新改扩修搭创]建|改造|创[办立]|开[办设通放]|揭牌|挂牌|推行|实[行施]|打造|升级|落成|制定|订立|出台)$/;

/** Before the time of the paper. */
export const isPast = (matter: Matter, { period }: Voice): boolean =>
  (timeOf(matter)?.end ?? period.start) < period.start;

/**
 * 2024年10月启用长者食堂 of a paper on 2025 → 长者食堂于2024年10月启用: what was done before the year is said of the thing, as something that is there, and is
 * no deed among those of the year. The sentence as it is where it begins otherwise.
 */
export function longSince(way: Sentence, when: string | undefined, change: string, names: readonly string[]): Sentence {
  const [first, ...others] = way.pieces;
  const [name = '', ...more] = names;
  if (!when || more.length > 0 || typeof first !== 'string' || !/^\d{4}年/.test(when) || !OF_ITSELF.test(change))
    return way;
  const at = first.indexOf(change + name);
  const front = first.slice(0, Math.max(at, 0));
  const who = front.replace(when, '').replace('，', '');
  const rest = first.slice(at + change.length + name.length);
  const ours = who === '' || (who.startsWith(COMMUNITY_ITSELF) && who.length < 8);
  if (!front.includes(when) || !ours || !/^(?:$|[，。])/.test(rest)) return way;
  const { unnamed: _unnamed, bare: _bare, ...kept } = way;
  const there = patternWords('于何时', { 名: name, 时: when, 变: change });
  return { ...kept, opening: '名', subject: undefined, pieces: joined([there + rest, ...others]) };
}

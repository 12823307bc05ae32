import { deedParts } from './deed-parts.js';
import type { Deed } from './matter.js';
import { sayer } from './say-deed.js';
import type { Sentence } from './section.js';
import { byTitle } from './tell-by-title.js';
import { tellCause } from './tell-cause.js';
import { byParticipants, special } from './tell-special.js';
import type { Voice } from './voice.js';

/** Every way in which one activity can be a sentence, the most fitting first; at least one. */
export function tellDeed(deed: Deed, voice: Voice): readonly Sentence[] {
  const parts = deedParts(deed, voice);
  const telling = { deed, voice, parts, say: sayer(deed, voice, parts) };
  const found = [tellCause, special, byParticipants, byTitle].reduce<readonly Sentence[]>(
    (all, ways) => (all.length > 0 ? all : ways(telling).filter((one) => one !== undefined)),
    [],
  );
  return found.map((way) => ({ ...way, again: () => again(deed, voice, way) }));
}

/** As it is said where the sentence before had the same subject. */
function again(deed: Deed, voice: Voice, way: Sentence): Sentence | undefined {
  if (voice.also || way.subject === undefined) return undefined;
  const ways = tellDeed(deed, { ...voice, also: true });
  return ways.find(({ opening }) => opening === way.opening) ?? ways[0];
}

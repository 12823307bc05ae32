import type { Deed } from '../../matters/matter.js';
import type { LaidParagraph } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';
import { layOutWhole } from './lay-out-whole.js';

/** How many of the days' deeds each paragraph holds, so that neighbours differ. */
const PARAGRAPHS: readonly (readonly number[])[] = [[], [1], [2], [1, 2], [1, 2, 1], [2, 1, 2], [2, 1, 3], [2, 3, 2]];
/** Three that are told in so many characters are one paragraph. */
const SHORT = 100;

const SKELETONS = ['一事', '一事', '两事', '面点'] as const;

/** The activities of a ledger that has only a few: each told, one day after the other. */
export function layOutFew(deeds: readonly Deed[], voice: Voice): readonly LaidParagraph[] {
  const whole = layOutWhole(deeds, voice);
  if (whole) {
    const others = deeds.filter((deed) => !whole.told.has(deed));
    return [whole.plan, ...(others.length > 0 ? layOutFew(others, voice) : [])];
  }
  let at = 0;
  const said = deeds.map((deed) => wordsOf(tellDeed(deed, voice)[0]?.pieces ?? [])).join('');
  const counts = deeds.length === 3 && said.length <= SHORT ? [3] : (PARAGRAPHS[deeds.length] ?? []);
  return counts.map((count): LaidParagraph => {
    const part = deeds.slice(at, at + count);
    at += count;
    return {
      skeleton: SKELETONS[count] ?? '面点',
      sentences: part.map((deed) => tellDeed(deed, voice)),
    };
  });
}

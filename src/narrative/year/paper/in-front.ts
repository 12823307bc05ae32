import { isDeed, isRich, type Matter } from '../../matters/matter.js';
import type { ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Piece, type Pieces } from '../../phrases/piece.js';

interface Told {
  readonly theme?: unknown;
  readonly matters: readonly Matter[];
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * What the same people did that no theme takes, one after the other and in a few words, stands in the opening: 年初组织楼组长应对雪灾，5月抗震救灾. A
 * chapter behind the themes would be the year turned round. undefined where there is no such thing.
 */
export function inFront<T extends Told>(
  sections: readonly T[],
): { readonly front: Pieces; readonly sections: readonly T[] } {
  const rest = sections.filter(({ theme, paragraphs }) => !theme && paragraphs.length > 0);
  const [only, ...others] = rest;
  const all = only?.matters ?? [];
  const doers = all.map((matter) => (isDeed(matter) && !isRich(matter) ? matter.row.participants.join() : ''));
  const same = doers.length > 1 && doers.every((who) => who !== '' && who === doers[0]);
  if (!only || others.length > 0 || !same || only.paragraphs.length > 1) return { front: [], sections };
  const pieces = joined(only.paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.pieces)));
  return {
    front: withoutDoer(pieces),
    sections: sections.map((section) => (section === only ? { ...section, paragraphs: [] } : section)),
  };
}

/** 年初，社区组织… → 年初组织…: the opening has named the community. */
export const withoutDoer = ([first = '', ...rest]: Pieces): readonly Piece[] =>
  typeof first === 'string' ? [first.replace(DOER, '$1'), ...rest] : [first, ...rest];
const DOER = new RegExp(
  `^([^，。]{0,8}?)，?(?:${patternWords('社区自称')}|${patternWords('村自称')})(?!党|两委|“两委”|居委|干部|居民|获|先后|近年|连续)(?:${patternWords('全年')}|${patternWords('年内')})?`,
);

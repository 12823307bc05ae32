import type { Deed } from '../../matters/matter.js';
import type { OwnProse } from '../../matters/own-prose.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber, numberGroups } from '../../phrases/clauses.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { saysAll } from '../../phrases/says.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { crowdOf } from './crowd.js';

/** Of a ledger with many rows so many characters of a text are told. */
const MOST = 120;

/**
 * A row whose 简介 is a text of its own is told with it, as it was typed, and with what else the row has: when it was, how many came, what was
 * counted, what came of it. Undefined where the paper has no room for its first sentence.
 */
export function tellProse(deed: Deed, { text, timed }: OwnProse, voice: Voice): Sentence | undefined {
  const told = voice.full ? text : (text.split('。')[0] ?? '');
  if (!voice.full && told.length > MOST) return undefined;
  const { hour: _, ...plain } = deed;
  const when = timed === true ? undefined : whenOf(plain, voice.closeness, voice);
  const { row, result } = deed;
  const counted = voice.full
    ? row.quantities.filter(({ name, amount }) => amount && !isSaid(text, name, amount.text))
    : [];
  const came = crowdOf(deed, voice, { said: text, groups: 0, called: false });
  const crowd = came && !saysItsNumber(text, wordsOf(came)) ? came : undefined;
  const effect = result && withoutEnd(result);
  const more: readonly Pieces[] = [
    ...(crowd ? [crowd] : []),
    ...(counted.length > 0 ? [[quantityWords(counted).join('，')]] : []),
    ...(effect && voice.full && !saysAll(text, effect) ? [[effect]] : []),
  ];
  const several = /[。！？]/.test(told);
  const rest = more.map((one): Pieces => (several && /^\d/.test(wordsOf(one)) ? [patternWords('共'), ...one] : one));
  const front = timed === 'hour' ? (when ?? '') : when === undefined ? '' : `${when}，`;
  return {
    pattern: '自述',
    opening: '时',
    // What is counted besides is no part of the last of several sentences.
    pieces: several ? joined([[front + told], ...rest].flatMap(ended)) : ended(strung([[front + told], ...rest], '，')),
    told: [deed],
    groups: hasNumber(told) ? numberGroups(told.split('，')) : 0,
  };
}

/** With its 。, which no sentence has that ends in what somebody said. */
const ended = (pieces: Pieces): Pieces => joined(/[。！？]”?$/.test(wordsOf(pieces)) ? pieces : [...pieces, '。']);

/** 271人次 of 服务居民271人次: a text that has the number has told it. */
const saysItsNumber = (text: string, words: string): boolean => {
  const [number] = /\d+/.exec(words) ?? [];
  return number !== undefined && new RegExp(`(?<!\\d)${number}(?![\\d年月日号时点])`).test(text);
};

const isSaid = (text: string, name: string, amount: string): boolean =>
  saysItsNumber(text, amount) || text.includes(`${name}${amount}`);

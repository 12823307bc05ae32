import type { Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';

const MEANS = /^(?:依托|会同|利用|通过|面向)[^，。；]{2}/;
/** What is done by these means, at the end of what two clauses have in common. */
const CARRY = /(?:开展|举办|组织|召开|举行|提供|实施|进行)$/;

/**
 * How much of a sentence the one before has said: 依托卫生服务站 of 依托卫生服务站开展助困服务 behind 依托卫生服务站开展医疗服务, and with 开展 where both do it to
 * one thing each: …开展医疗服务、助困服务. 0 where they share neither.
 */
export function sameMeans(sentence: Sentence, before: Sentence): { readonly means: number; readonly list: boolean } {
  const [text, told] = [wordsOf(sentence.pieces), wordsOf(before.pieces)];
  const [begins] = MEANS.exec(text) ?? [];
  const there = begins && typeof sentence.pieces[0] === 'string' ? told.lastIndexOf(begins) : -1;
  if (!begins || there < 0) return { means: 0, list: false };
  let at = begins.length;
  while (at < text.length && text[at] === told[there + at] && !/[，。；]/.test(text[at] ?? '')) at += 1;
  const common = text.slice(0, at);
  const [verb = ''] = CARRY.exec(common) ?? [];
  const means = common.slice(0, common.length - verb.length);
  // 依托社区广场 and 依托社区广播站 are two: what they share ends before a verb, or before whom it is for.
  const [others, own] = [told.slice(there + at), text.slice(at)];
  // 面向老人实施 behind 面向老人开设.
  const acts = /^面向/.test(begins) && [others, own].every((one) => openingVerbs(CLAUSE_VERBS, one).length > 0);
  const whole = verb !== '' || acts || FOR.test(others) || FOR.test(own);
  if (means.length < 4 || !whole || means.length >= (sentence.pieces[0] as string).length)
    return { means: 0, list: false };
  const list = verb !== '' && !/[，；]/.test(own) && !/[，；]/.test(others);
  return { means: list ? common.length : means.length, list };
}

const FOR = /^[为向给面对]/;

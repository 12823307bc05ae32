import type { Ledger } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { toldProblems } from './shortcomings.js';

/** 存在问题 as one sentence: a single problem, or several that are a few words each. Undefined where each wants a point of its own. */
export function tellProblems(ledger: Ledger): Pieces | undefined {
  const all = toldProblems(ledger);
  const words = all.map(wordsOf);
  const [only, ...more] = all;
  if (!only || words.some((text) => text.includes('。'))) return undefined;
  // 工作中还存在很多不足 says itself what it is.
  const itself = /^工作中(?:还|仍|也)?(?:存在|有)/.test(wordsOf(only));
  if (more.length === 0) return itself ? [...only, '。'] : fillPattern('一个不足', { 问题: only });
  const few = words.every(({ length }) => length <= SHORT) && words.join('').length <= IN_A_SENTENCE;
  if (!few) return undefined;
  return fillPattern('几个不足', { 问题列: strung(all, words.some((text) => text.includes('，')) ? '；' : '，') });
}

const SHORT = 24;
const IN_A_SENTENCE = 70;

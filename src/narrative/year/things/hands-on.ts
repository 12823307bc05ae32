import type { Matter } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { timeOf } from '../when.js';

/** At no time that could be lent to another. */
export const isVague = (matter: Matter): boolean => {
  const time = timeOf(matter);
  return time === undefined || VAGUE.test(time.text ?? '');
};
const VAGUE = /^(?:全年|年内|常年|每|定期|不定期|经常|按期|[上下]半年)/;

/** 社区工作人员分发炸元宵，志愿者发放宣传册: what others did beside it, with no time of its own. */
export const handsOn = (sentence: Sentence, { pieces, subject, told }: Sentence): boolean =>
  subject !== undefined &&
  !isAtOtherTime(sentence, told) &&
  sentence.subject !== undefined &&
  subject !== sentence.subject &&
  Math.max(wordsOf(sentence.pieces).length, wordsOf(pieces).split('，')[0]?.length ?? 0) <= ASIDE &&
  !/[，月日]/.test(wordsOf(sentence.pieces)) &&
  wordsOf(pieces).startsWith(subject);
const ASIDE = 22;

/** 开具居住证明, all the year, and 律师事务所每季度举办讲座. */
const isAtOtherTime = (before: Sentence, told: readonly Matter[]): boolean => {
  const [one, other] = [before.told, told].map(([first]) => first && timeOf(first)?.text);
  return one !== other && [one, other].some((time) => time !== undefined && VAGUE.test(time));
};

/** 成立宣讲团，宣讲团走进社区 → 成立宣讲团，走进社区: how long a name is that the clause before has ended with. */
export const nameJustSaid = ({ pieces: before }: Sentence, { subject = '', pieces }: Sentence): number =>
  subject.length > 2 && wordsOf(before).endsWith(`${subject}。`) && wordsOf(pieces).startsWith(subject)
    ? subject.length
    : 0;

import { isDeed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';

const DAY = /(?<![至、\d])\d+月\d+日(?![至、和起前后晚]|[上下]午)/;
const MONTH = /(?<![至、\d年])\d{1,2}月(?![\d至、和底初末份上中下起前后的])/;

/** The day that both begin with; the month where both rows are of one day. */
export function sameDay(before: Sentence, sentence: Sentence): string | undefined {
  const [one, other] = [before, sentence].map(({ pieces: [first] }) => (typeof first === 'string' ? first : ''));
  const day = DAY.exec(other ?? '')?.[0];
  if (day) return DAY.exec(one ?? '')?.[0] === day ? day : undefined;
  const month = MONTH.exec(other ?? '')?.[0];
  const [date, same] = [before, sentence].map(dateOf);
  return month && date && date === same && MONTH.exec(one ?? '')?.[0] === month ? month : undefined;
}

const dateOf = ({ told }: Sentence): string | undefined => {
  const [only, ...others] = told;
  return only && others.length === 0 && isDeed(only) && !only.row.end && !only.row.time?.text
    ? only.row.date
    : undefined;
};

/** 6月30日…。6月30日，…: a day that the sentence before has said holds on. */
export const sameDays = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((sentence, index) => {
    const before = sentences[index - 1];
    const [first, ...rest] = sentence.pieces;
    const day = before && sameDay(before, sentence);
    if (!day || typeof first !== 'string') return sentence;
    const [front = '', back = ''] = first.split(day);
    // 8月9日的演出: which one it was.
    const goesOn = /^的/.test(back) ? patternWords('同日') + back : front === '' ? back.replace(/^，/, '') : back;
    return { ...sentence, pieces: [front + goesOn, ...rest] };
  });

import type { Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { timeOf } from '../when.js';

const COMMUNITY = patternWords('社区自称');

/** A day, days, a month, as a sentence says it behind who acted. */
const DAY =
  /^(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|上中旬|中下旬|[上中下]旬|[底初])?(?:至(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|[底初])?)?(?:(?:[上下]午|早上|晚上?|中午|傍晚|清晨)(?:\d{1,2}[时点](?:\d{1,2}分|半)?)?|以来)?|同[日月])(?!\d|[、和至日月年底初起前后])/;
/** How often, and what goes on, stands with its verb: 社区每周开展…, 社区全年坚持…. */
const GOES_ON = /^(?:全年|常年|每|定期|不定期|经常|按期|年内|[上下]半年|第[一二三四]季度)/;

/** 社区3月12日下午召开… → 3月12日下午，社区召开…: when something was done stands before who did it, through the whole of a paper. */
export function timeFirst(way: Sentence): Sentence {
  const [first, ...rest] = way.pieces;
  if (typeof first !== 'string') return way;
  const subject = [way.subject, COMMUNITY].find((who) => who && first.startsWith(who));
  if (!subject) return way;
  const said = first.slice(subject.length);
  const typed = way.told.map((matter) => timeOf(matter)?.text).find((text) => text && said.startsWith(text));
  const time = DAY.exec(said)?.[0] ?? (typed && !GOES_ON.test(typed) ? typed : undefined);
  const after = said.slice(time?.length ?? 0);
  if (!time || /^[，。还的]/.test(after) || (after === '' && rest.length === 0)) return way;
  return { ...way, opening: '时', pieces: [`${time}，${subject}${after}`, ...rest] };
}

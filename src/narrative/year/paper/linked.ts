import { isDeed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { type Piece, wordsOf } from '../../phrases/piece.js';
import { isOfOneField } from '../sections/near.js';
import { handsOn, isVague, nameJustSaid } from '../things/hands-on.js';
import { timeOf } from '../when.js';
import { actsAtOnce, ended } from './acts-at-once.js';
import { SAYS_WHEN } from './again.js';
import { isAlike } from './is-alike.js';
import { sameMeans } from './same-means.js';

/** Sentences of so many characters are parts of one where the doer is the same; with ； between them it may be as long as that. */
const [SHORT, BREATH, PERIOD] = [40, 92, 120] as const;

/**
 * 社区开展消防安全检查。举行消防演练2次。 → 社区开展消防安全检查，举行消防演练2次。 What has more to tell than a name and a number goes behind ；. What
 * came of the first stays at its end.
 */
export function linked(sentences: readonly Sentence[]): readonly Sentence[] {
  const said: Sentence[] = [];
  let length = 0;
  for (const [index, sentence] of sentences.entries()) {
    const before = said.at(-1);
    const text = wordsOf(sentence.pieces);
    const own = before && actsAtOnce(before, sentence);
    if (before && own) {
      length += text.length;
      said.splice(-1, 1, { ...before, pieces: ended(before.pieces, '，') }, own);
      continue;
    }
    const close = before && markBetween(before, sentence, length + text.length);
    const beside = before !== undefined && !close && goesWith(before, sentence, length + text.length);
    const mark = beside ? '；' : close;
    if (!before || !mark) {
      length = text.length;
      said.push(sentence);
      continue;
    }
    const timeless = withoutSameTime(sentence, before);
    const { means, list } = sameMeans(timeless, sentences[index - 1] ?? before);
    const named = mark === '，' ? nameJustSaid(before, timeless) : 0;
    const once = means + named > 0 ? withoutFront(timeless, means + named) : timeless;
    const verb = sentence.bare && mark === '，' ? sharedVerb(before, once) : undefined;
    length += text.length;
    said[said.length - 1] = { ...before, pieces: ended(before.pieces, verb || list ? '、' : mark) };
    said.push(verb ? { ...once, pieces: withoutVerb(once.pieces, verb) } : beside ? { ...once, beside } : once);
  }
  return said;
}

const withoutFront = (sentence: Sentence, length: number): Sentence => {
  const [first, ...rest] = sentence.pieces;
  return typeof first === 'string' ? { ...sentence, pieces: [first.slice(length), ...rest] } : sentence;
};

/** 举办春风行动招聘会…；组织灭火逃生演练…: of one field and one doer, who is named once, both in one sentence where that is no mouthful. */
function goesWith(before: Sentence, sentence: Sentence, length: number): boolean {
  const [one, other] = [before, sentence].map(({ pieces }) => wordsOf(pieces).slice(0, -1));
  return (
    length <= TWO_IN_ONE &&
    (sentence.unnamed === true || sentence.bare === true) &&
    ![before, sentence].some(({ pattern }) => CLOSED.includes(pattern) || pattern === '获评') &&
    !/[。；]/.test(`${one}${other}`) &&
    // Deeds of two days are two sentences.
    !SAYS_WHEN.test(other ?? '') &&
    !lendsTime(before, sentence) &&
    !lendsDay(before, sentence) &&
    !lendsWhom(before, sentence) &&
    !runsBack(before, sentence) &&
    isOfOneKind(before, sentence)
  );
}

/** 9月20日 behind 11月9日: in one sentence days go on. */
const runsBack = ({ told: [one] }: Sentence, { told: [other] }: Sentence): boolean => {
  const [last, next] = [one && timeOf(one)?.start, other && timeOf(other)?.start];
  return last !== undefined && next !== undefined && next < last;
};
const TWO_IN_ONE = 110;
const isOfOneKind = ({ told: [one] }: Sentence, { told: [other] }: Sentence): boolean =>
  one !== undefined && other !== undefined && isDeed(one) && isDeed(other) && isOfOneField(one, other);

const isPayment = ({ told }: Sentence): boolean => told.length > 0 && told.every(({ kind }) => kind === '投入');

/** How a sentence follows the one before it: in the same breath, the same sentence, or for itself. */
function markBetween(before: Sentence, sentence: Sentence, length: number): '，' | '；' | undefined {
  if (leadsOn(before, sentence)) return '，';
  if (CLOSED.includes(sentence.pattern) || CLOSED.includes(before.pattern)) return undefined;
  // What something cost is no part of what was done beside it.
  if (isPayment(before) !== isPayment(sentence)) return undefined;
  // 5月11日…；周一至周五…: how often stands behind no day.
  if (OFTEN.test(wordsOf(sentence.pieces)) && A_DAY.test(wordsOf(before.pieces))) return undefined;
  const open = isOpen(before) && length <= BREATH;
  if (open && (inTurn(before, sentence) || sentence.uncalled === true || handsOn(before, sentence))) return '，';
  const follows =
    sentence.bare || (sentence.unnamed && isAlike(before, sentence) && OFTEN.test(wordsOf(sentence.pieces)));
  if (!follows || lendsTime(before, sentence) || lendsDay(before, sentence) || lendsWhom(before, sentence))
    return undefined;
  const [one, other] = [before, sentence].map((way) => withoutDay(way.pieces).slice(0, -1));
  if (!one || !other || /[。；]/.test(one + other) || length > PERIOD) return undefined;
  const brief = [one, other].filter((text) => text.length <= CRUMB && !text.includes('，'));
  const crowd = [one, other].some((text) => /(?:参加|人次|参与)$/.test(text));
  // 充实书屋，流转土地，争取政策: what a deed says of itself is none of the place before it.
  const own = sentence.told[0]?.kind !== '阵地' && before.told[0]?.kind === '阵地' ? 1 : 2;
  const breath = brief.length === 2 || (one.length + other.length <= SHORT && other.split('，').length <= own);
  // 粉刷墙壁，配备清洁员: what was done, and who was found for something else.
  const apart = !isAlike(before, sentence) && before.told.some(({ kind }) => kind === '活动');
  if (open && !one.includes('，') && !crowd && breath && !apart) return '，';
  if (haveNothingInCommon(before, sentence)) return undefined;
  if (!isAlike(before, sentence)) return isOpen(before) && brief.length > 0 ? '；' : undefined;
  return isOpen(before) || brief.includes(other) ? '；' : undefined;
}
/** 资助新生；请戏班唱戏: two deeds of two fields are two sentences. */
const haveNothingInCommon = ({ told: [one] }: Sentence, { told: [other] }: Sentence): boolean =>
  one !== undefined && other !== undefined && isDeed(one) && isDeed(other) && !isOfOneField(one, other);

/** 社区急群众所急，想群众所想，推出…: what a section amounts to, in a few words, leads to the first thing that was done for it. */
const leadsOn = (before: Sentence, sentence: Sentence): boolean => {
  const [lead, text] = [before, sentence].map(({ pieces }) => wordsOf(pieces));
  return (
    before.pattern === '领句' &&
    before.told.length === 0 &&
    (sentence.bare === true || sentence.unnamed === true) &&
    !CLOSED.includes(sentence.pattern) &&
    (lead?.length ?? 0) <= LEAD &&
    !COUNTS.test(lead ?? '') &&
    !/[；。]/.test(lead?.slice(0, -1) ?? '') &&
    !/^.{1,4}节/.test(text ?? '') &&
    !SAYS_WHEN.test(text ?? '')
  );
};
const LEAD = 24;
/** 两手抓, 抓了三件事: it is about all that follows. */
const COUNTS = /[一二两三四五六七八九十几多\d](?:手|件|项|个|大|处|方面|条|点|难)|多项|各项|都|天天|始终/;

/** 定期召开民主生活会: how often is said of it alone. */
const OFTEN = /^(?:定期|不定期|经常|每[天日晚周月年季]|周[一二三四五六日]|工作日)/;
const A_DAY = /^\d{1,2}月\d{1,2}日(?![至起])/;
/** So few characters are no sentence beside others. */
const CRUMB = 24;

/** 重阳节慰问老人，重阳节为老人设宴 → 重阳节慰问老人，为老人设宴. */
function withoutSameTime(sentence: Sentence, before: Sentence): Sentence {
  const [first, ...rest] = sentence.pieces;
  const [one] = before.told;
  const [other] = sentence.told;
  const [time, same] = [one && timeOf(one)?.text, other && timeOf(other)?.text];
  if (!time || time !== same || typeof first !== 'string' || !first.startsWith(time)) return sentence;
  return { ...sentence, pieces: [first.slice(time.length).replace(/^，/, ''), ...rest] };
}

/** 7月底参加晚会，开展征兵宣传, 每季度开展低保评议；推荐就业64人: what was at no such time would be told as if it had been. */
const lendsTime = (before: Sentence, { told, within, pieces }: Sentence): boolean =>
  within === undefined &&
  ((told.every(isVague) && before.told.some((matter) => !isVague(matter))) ||
    (OFTEN.test(timeOfFirst(before)) && !SAYS_WHEN.test(wordsOf(pieces))));

/** 8月1日，举办消夏晚会；举办重阳茶话会: behind the day of another deed what says no time of its own would have been on it. */
function lendsDay(before: Sentence, { told: [other], pieces }: Sentence): boolean {
  const [one] = before.told;
  const [at, then] = [one && timeOf(one), other && timeOf(other)];
  return (
    at !== undefined &&
    then?.text !== undefined &&
    at.start !== then.start &&
    DATED.test(wordsOf(before.pieces)) &&
    !SAYS_WHEN.test(wordsOf(pieces)) &&
    FEAST.test(then.text)
  );
}
/** 8月1日, 7月: a day or a month in front. */
const DATED = /^\d{1,2}月/;
const FEAST = /节|元旦|除夕|小年|中秋|重阳|端午|清明|元宵|冬至|腊八/;

const timeOfFirst = ({ told: [first] }: Sentence): string => (first && timeOf(first)?.text) ?? '';

/** 为独居老人购买保险，办理敬老卡: whom the first was for would be told as if the second had been for them. */
function lendsWhom(before: Sentence, { pieces }: Sentence): boolean {
  const whom = /(?:^|社区|[年月日])(?:为|面向|对)(?![期了“]|[^，]{1,6}(?:节|日|年|月|之际))/;
  const [first = ''] = wordsOf(before.pieces).split('，').slice(-1);
  return whom.test(first) && !/^(?:为|向|给|面向|对|组织|看望|慰问|走访)/.test(wordsOf(pieces));
}

/** 5月举办讲座，7月底参加晚会，8月慰问官兵: of one doer, each at its time and told in a few words. */
const inTurn = (before: Sentence, { unnamed, pieces, told }: Sentence): boolean =>
  unnamed === true &&
  !told.every(isVague) &&
  [before.pieces, pieces].every((all) => wordsOf(all).length <= WORD && !wordsOf(all).includes('，'));
const WORD = 24;

/** What a section amounts to, and what there is: nothing that was done goes on behind it. */
const CLOSED = ['领句', '设有', '建有', '现有数', '发挥作用'];

/** Whether another deed can follow in the same sentence: it is short, of few clauses, and nothing has come of it yet. */
function isOpen({ pattern, told, pieces }: Sentence): boolean {
  const text = withoutDay(pieces);
  const ends =
    CLOSED.includes(pattern) ||
    pattern === '获评' ||
    told.some(({ result }) => result) ||
    /[。；]/.test(text.slice(0, -1));
  return !ends && text.length <= SHORT && text.split('，').length <= 2 && text.endsWith('。');
}

/** 1月至10月，社区开展…: the time before it is no clause. */
const withoutDay = (pieces: readonly Piece[]): string =>
  wordsOf(pieces).replace(/^(?:\d[^，。]{1,14}|[^，。\d]{2,8}(?:期间|前|后))，/, '');

/** 开展安全宣传5次、安全检查9次: the verb that both have and that has nothing else behind it. */
function sharedVerb(before: Sentence, { pieces }: Sentence): string | undefined {
  const [first] = pieces;
  const verb = typeof first === 'string' ? /^(?:开展|举办|组织|召开)(?=.{3})/.exec(first)?.[0] : undefined;
  const counted = /^[^，]*\d+[余多]?[次场期]。$/;
  const both = [before.pieces, pieces].every((one) => counted.test(withoutDay(one).replace(/，.*$/, '。')));
  const last = withoutDay(before.pieces);
  return verb && both && !last.includes('，') && last.includes(verb) ? verb : undefined;
}

const withoutVerb = ([first, ...rest]: readonly Piece[], verb: string): readonly Piece[] =>
  typeof first === 'string' ? [first.slice(verb.length), ...rest] : [first ?? '', ...rest];

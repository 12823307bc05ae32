import { beginnings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import type { DrawnRule } from './doubling.js';
import { patternWords } from './fill-pattern.js';
import { verbAndObject } from './verb-and-object.js';
import { verbOf } from './verb-of.js';
import { openingVerbs, TITLE_VERBS, WHOLE_TITLE_VERBS } from './verbs.js';

/**
 * “铸忠诚”教育实践 with 深化教育实践 → 深化“铸忠诚”教育实践, 年度普法规划和工作计划 with 制订规划和计划 → 制订年度普法规划和工作计划: a verb, and what it
 * is done to by a shorter name, are that verb and the title.
 */
export const namedWhole: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const whole = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : '';
  const verb = beginnings(WHOLE_TITLE_VERBS, first).reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
    '',
  );
  const short = first.slice(verb.length);
  const fits = verb !== '' && short.length >= 4 && short.length < whole.length && !/[，“”《》]/.test(short);
  return fits && isWithin(short, whole) && whole.endsWith(short.slice(-2))
    ? { ...others, title: { kind: '动', text: verb + whole }, summary: rest }
    : undefined;
};

/** Whether the letters of one stand in the other, in their order. */
function isWithin(short: string, whole: string): boolean {
  let at = -1;
  return [...short].every((letter) => {
    at = whole.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const ONCE =
  /^(?:坚持)?(?:每[天日周月季年]度?)?(?:定期|不定期)?(?:召开|举办|开展|组织|举行)(?:[一二两三四五六七八九十]|\d{1,2})[次场期回]$/;

/** 群众座谈会 with 坚持每月定期召开一次 → 坚持每月定期召开一次群众座谈会. */
export const heldSoOften: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const noun = title.kind === '事件' ? title.noun : title.kind === '名' && verbOf(title.text) ? title.text : '';
  return noun !== '' && ONCE.test(first)
    ? { ...others, title: { kind: '动', text: first + noun }, summary: rest }
    : undefined;
};

/** 发放救助金 with 发放低保金、重残金等款项 → 发放救助金，包括低保金、重残金等款项. */
export const kinds: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '', front = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  const listed = first.slice(verb.length);
  const fits = verb.length > 1 && first.startsWith(verb) && listed.includes('、') && object.length > 1;
  if (!fits || /[、和与]/.test(object) || first.includes(object) || front !== '' || WORDS.saying.includes(verb))
    return undefined;
  // 清理垃圾、打捞水草 of 清理河道: acts, and no kinds of it.
  const [, ...items] = listed.split('、');
  if (items.some((item) => openingVerbs(TITLE_VERBS, item).some((one) => one.length > 1))) return undefined;
  // 调解争吵、噪音引起的纠纷 says what 调解邻里纠纷 does, and 检修维护防火通道、消防水池 what 检修防火设施 does.
  return beginnings(TITLE_VERBS, listed).length > 0 || listed.endsWith(object.slice(-2))
    ? { ...others, title: { kind: '动', text: first }, summary: rest }
    : { ...others, title, summary: [`${patternWords('包括')}${listed}`, ...rest] };
};

/** 村集体经济 with 收入靠林场和房屋出租 → 村集体经济收入靠林场和房屋出租: what is said of a measure of it. */
export const itsMeasure: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) =>
  title.kind === '名' && !/[“”《》]/.test(title.text) && MEASURED.test(first)
    ? { ...others, title: { kind: '主谓', text: title.text + first }, summary: rest }
    : undefined;
const MEASURED =
  /^(?:总?收入|总?面积|产[值量]|规模|效益|经费|资金|造价|[总全]长|需求|来源)(?:主要|全部|大部分)?(?:靠|来自|由|为|是|达到?|突破|超过|稳定|主要)[^，]{2,}$/;

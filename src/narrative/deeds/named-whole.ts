import { beginnings } from '../../chinese/word-ends.js';
import { verbOf } from '../phrases/verb-of.js';
import { WHOLE_TITLE_VERBS } from '../phrases/verbs.js';
import type { DrawnRule } from './doubling.js';

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

/** 村集体经济 with 收入靠林场和房屋出租 → 村集体经济收入靠林场和房屋出租: what is said of a measure of it. */
export const itsMeasure: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) =>
  title.kind === '名' && !/[“”《》]/.test(title.text) && MEASURED.test(first)
    ? { ...others, title: { kind: '主谓', text: title.text + first }, summary: rest }
    : undefined;
const MEASURED =
  /^(?:总?收入|总?面积|产[值量]|规模|效益|经费|资金|造价|[总全]长|需求|来源)(?:主要|全部|大部分)?(?:靠|来自|由|为|是|达到?|突破|超过|稳定|主要)[^，]{2,}$/;

import { beginnings } from '../../chinese/word-ends.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { CARRYING_VERBS, lacksObject } from '../phrases/lacks-object.js';
import { saysAll } from '../phrases/says.js';
import { TITLE_VERBS } from '../phrases/verbs.js';
import { WENT } from '../phrases/went.js';
import { goesOnSo, itsPlace, SAID_WITH_TITLE } from './as-the-title-says.js';
import { byMeans } from './by-means.js';
import type { Doubling, DrawnRule } from './doubling.js';
import { howFirst, leadFirst, learntFirst } from './how-first.js';
import { heldSoOften, itsMeasure, namedWhole } from './named-whole.js';
import { finished, itsEvents, resultCounts, resultSays, resultTells, thereWere } from './result-joined.js';
import { aboutIt, carriedOn, combined, endsOpen, groundsFirst, looksFor, tailNamed, takenAs } from './title-inside.js';
import { SAYS_HOW, verbAndObject } from './verb-and-object.js';

/** 在小区中开展宣传: where, and what the title names more closely. */
const PLACED = new RegExp(`^(在[^，“”]{2,}?)(${CARRYING_VERBS})([^，“”]{2,})$`);

/**
 * A title and a summary that say one thing are one clause: 开展抽样调查，已完成 → 完成抽样调查. Each rule looks at one such doubling; the first that
 * fits is taken.
 */
export function drawnTogether(said: Doubling): Doubling {
  for (const rule of RULES) {
    const drawn = rule(said);
    if (drawn) return combined(drawn);
  }
  return combined(said);
}

/** 开展安全教育 with 以多种形式不定期开展 → 以多种形式不定期开展安全教育; 按计划 before 以安全为主题开展 goes with it. */
const withObject: DrawnRule = ({ title, summary, ...others }) => {
  const object = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : undefined;
  const at = summary.findIndex((clause) => classifyClause(clause) !== '介' || lacksObject(clause) !== undefined);
  return object !== undefined && at >= 0 && lacksObject(summary[at])
    ? {
        ...others,
        title: { kind: '动', text: `${summary.slice(0, at + 1).join('，')}${object}` },
        summary: summary.slice(at + 1),
      }
    : undefined;
};

/** 开展迎世博600天行动宣传 with 在小区中开展宣传 → 在小区中开展迎世博600天行动宣传. */
const placed: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, where, verb, what] = PLACED.exec(first) ?? [];
  return title.kind === '事件' && where && verb && what && title.noun.endsWith(what)
    ? { ...others, title: { kind: '动', text: where + verb + title.noun }, summary: rest }
    : undefined;
};

/** 整合涉农项目 with 争取部门支持，梳理整合所有涉农项目: the summary says the title, and more. */
const covered: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) =>
  title.kind === '动' &&
  classifyClause(first) !== '主' &&
  [first, ...rest].some((clause) => classifyClause(clause) !== '主' && saysAll(clause, title.text))
    ? { ...others, title: { kind: '动', text: first }, summary: rest }
    : undefined;

/** 当家塘清淤 with 清淤大圩埂塘、小墩塘等 → 清淤大圩埂塘、小墩塘等当家塘, 村庄绿化 with 绿化道路、庭院等 → 绿化村庄道路、庭院等. */
const named: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '' } = verbAndObject(title) ?? {};
  const list = verb !== '' && first.startsWith(verb) && first.length > verb.length + 2 && first.endsWith('等');
  if (!list || object.length < 2) return undefined;
  const text = AROUND.test(object) ? verb + object + first.slice(verb.length) : first + object;
  return { ...others, title: { kind: '动', text }, summary: rest };
};
/** Where things are, and no word for what they are. */
const AROUND = /(?:村庄|小区|社区|辖区|村组|集镇|校园|园区|院落|庭院)$/;

/** 七字诀宣讲 with 通过广播、入户宣讲 → 通过广播、入户宣讲七字诀. */
const itsVerb: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '' } = (title.kind !== '动' && verbAndObject(title)) || {};
  const thing =
    object.length > 1 && !/(?:[式性型化]|讲堂|课堂|讲坛|论坛|舞台|平台)$/.test(object) && !SAYS_HOW.test(object);
  return verb !== '' &&
    thing &&
    first.endsWith(verb) &&
    // 多次参加全市培训 of 支部书记培训 is no 培训支部书记.
    !WENT.test(first) &&
    !/参加|参与|接受/.test(first) &&
    classifyClause(first) !== '主' &&
    first.length > verb.length + 1
    ? { ...others, title: { kind: '动', text: first + object }, summary: rest }
    : undefined;
};

/** 送新春对联 with 免费发放新春对联 → 免费发放新春对联; 给中队放电影 with 放映电影《…》 → 给中队放映电影《…》. */
const sameObject: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '', front = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  const whole = object.length >= (front ? 2 : 3) && first.includes(object);
  // 监督检查保洁道路 with 检查动态保洁、巡回保洁的道路
  const [does = ''] = beginnings(TITLE_VERBS, first);
  const pairs = object.match(/../g) ?? [];
  const spread =
    does !== '' && verb.includes(does) && object.length === 4 && pairs.every((pair) => first.includes(pair));
  const has = (whole || spread) && classifyClause(first) !== '主';
  // 由民族同志专门｜向少数民族居民｜解释政策: who does it comes before whom it is for.
  const at = first.startsWith('由') && verb !== '' ? Math.max(0, first.indexOf(verb)) : 0;
  // 把汤圆送到老人家中 for 给老人: it says to whom itself.
  return has && !first.startsWith(front || '，') && (front === '' || !first.includes(front.slice(-2)))
    ? { ...others, title: { kind: '动', text: first.slice(0, at) + front + first.slice(at) }, summary: rest }
    : undefined;
};

/** 更新画廊和黑板报 with 定期更新版面和内容 → 定期更新画廊和黑板报的版面和内容: what of it is done is a part. */
const itsPart: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '', front = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  const at = verb.length > 1 ? first.indexOf(verb) : -1;
  const part = first.slice(at + verb.length);
  return at >= 0 && front === '' && object.length > 2 && OF_IT.test(part) && classifyClause(first) !== '主'
    ? {
        ...others,
        title: { kind: '动', text: first.slice(0, at) + verb + patternWords('其部分', { 物: object, 部分: part }) },
        summary: rest,
      }
    : undefined;
};
const OF_IT = /^(?:版面|内容|栏目|功能|质量|外观|样式)(?:[和、与][一-鿿]{2,4})*$/;

const RULES: readonly DrawnRule[] = [
  byMeans,
  thereWere,
  aboutIt,
  takenAs,
  tailNamed,
  looksFor,
  resultSays,
  resultCounts,
  resultTells,
  itsEvents,
  goesOnSo,
  itsPart,
  itsPlace,
  finished,
  heldSoOften,
  itsMeasure,
  carriedOn,
  endsOpen,
  groundsFirst,
  ...SAID_WITH_TITLE,
  withObject,
  namedWhole,
  placed,
  howFirst,
  leadFirst,
  learntFirst,
  named,
  itsVerb,
  sameObject,
  covered,
];

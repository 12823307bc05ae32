import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { verbOf } from '../phrases/verb-of.js';
import { endsAsWork, openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';
import type { DrawnRule } from './doubling.js';
import { verbAndObject } from './verb-and-object.js';

/** 安排失业人员到岗位工作 with 安排16名失业人员到门卫、车库等岗位: a result that says the title again with its number is what was done. */
export const resultSays: DrawnRule = ({ title, summary, result = '' }) => {
  const [first = '', ...rest] = result.split('，');
  const text = title.kind === '动' ? title.text : '';
  const { verb = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  const letters = [...text].filter((letter) => first.includes(letter)).length;
  const says = verb.length > 1 && first.startsWith(verb) && first.length > text.length && /\d/.test(first);
  if (!says || /\d/.test(text) || letters < text.length * MOST) return undefined;
  if (summary.some((clause) => classifyClause(clause) === '主')) return undefined;
  const left = rest.join('，');
  return {
    title: { kind: '动', text: [...summary, first].join('，') },
    summary: [],
    ...(left !== '' && { result: left }),
  };
};
/** 铲小广告 with 铲掉2000余张 → 铲小广告2000余张; 清楼道电动车 with 清出电动车46辆 → 清出楼道电动车46辆: the same verb of one character. */
export const resultCounts: DrawnRule = ({ title, summary, result = '' }) => {
  const text = title.kind === '动' && summary.length === 0 ? title.text : '';
  const [, verb = '', how = '', what = '', many = ''] = COUNTS.exec(result) ?? [];
  const object = text.slice(verb.length);
  if (many === '' || !text.startsWith(verb) || object.length < 2 || !object.endsWith(what) || /\d/.test(text))
    return undefined;
  const [first = '', ...rest] = result.split('，');
  const told =
    what === ''
      ? text + first.slice(verb.length + how.length)
      : verb + how + object + first.slice(verb.length + how.length + what.length);
  return { title: { kind: '动', text: told }, summary, ...(rest.length > 0 && { result: rest.join('，') }) };
};
const COUNTS = /^([铲清拆挖修补装换栽种刷擦送收])([掉除出走完好了]?)([^，、\d“”]{0,6}?)((?:约|近|逾)?\d[^，]*)/;

/** 居民认养绿地 with 187户认养绿地43块: the result says with its numbers what the title says. */
export const resultTells: DrawnRule = ({ title, summary, result = '' }) => {
  const [first = '', ...rest] = result.split('，');
  const [, does = ''] =
    /^(?:居民|村民|群众|党员|志愿者|商户|业主|家长|学生)([^，“”]{4,})$/.exec(title.kind === '主谓' ? title.text : '') ??
    [];
  return does !== '' && summary.length === 0 && /^\d+[余多]?[户名位人家个]/.test(first) && first.includes(does)
    ? { title: { kind: '主谓', text: first }, summary, ...(rest.length > 0 && { result: rest.join('，') }) }
    : undefined;
};

/** Of so much of its letters a title has been said. */
const MOST = 0.85;

/** 文化活动 with 春节联欢、广场舞比赛和读书会 → 文化活动，包括…: a summary that is a list of what was held. */
export const itsEvents: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const items = first.split(/[、和]/);
  const held = items.filter((item) => verbOf(item) !== undefined && openingVerbs(TITLE_VERBS, item).length === 0);
  const named = !/^(?:参加|开展|举办|召开|组织|举行)/.test(first);
  const fits = named && title.kind === '事件' && items.length > 2 && held.length * 3 >= items.length * 2;
  return fits && items.every(({ length }) => length > 1 && length <= 10) && !/[“”《》等]/.test(first)
    ? { ...others, title, summary: [patternWords('包括') + first, ...rest] }
    : undefined;
};

/** 文化活动 with 有越剧表演、卡拉OK，以及知识讲座等活动 → 开展越剧表演、卡拉OK，以及知识讲座等活动: what was held says more than that something was. */
export const thereWere: DrawnRule = ({ title, summary, ...others }) => {
  const told = summary.join('，');
  const plain =
    title.kind === '事件' && title.noun.length <= 6 && /活动$/.test(title.noun) && !/[“《]/.test(title.noun);
  return plain && /^有[^，、]{2,12}、/.test(told) && /等活动$/.test(told)
    ? { ...others, title: { kind: '动', text: patternWords('开展') + told.slice(1) }, summary: [] }
    : undefined;
};

/** 开展“流动人口话计生”抽样调查 with 已完成 → 完成“流动人口话计生”抽样调查. */
export const finished: DrawnRule = ({ title, summary, result = '' }) =>
  (title.kind === '事件' || (title.kind === '名' && endsAsWork(title.text))) &&
  summary.length === 0 &&
  DONE.test(result)
    ? { title: { kind: '动', text: patternWords('完成') + (title.kind === '名' ? title.text : title.noun) }, summary }
    : undefined;
const DONE = /^(?:建设|施工|改造|安装|实施)?(?:均?已经?|全部|按时|如期)*完成$/;

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

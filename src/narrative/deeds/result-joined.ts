import { classifyClause } from './classify-clause.js';
import type { DrawnRule } from './doubling.js';
import { patternWords } from './fill-pattern.js';
import { verbAndObject } from './verb-and-object.js';
import { verbOf } from './verb-of.js';
import { openingVerbs, TITLE_VERBS } from './verbs.js';

/** 张贴横幅、标语 with 贴了几十张，家喻户晓 → 张贴横幅、标语几十张，家喻户晓. */
export const countedAfter: DrawnRule = ({ title, summary, result = '' }) => {
  const [first = '', ...rest] = result.split('，');
  const [, letter = '', many] =
    /^(?:一?共)?([一-鿿])了((?:约|近|逾|超|上)?[\d几数十百千两三四五六七八九]+[余多]?[一-鿿]{1,2})$/.exec(first) ?? [];
  const { verb = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  return title.kind === '动' && many && verb.includes(letter) && summary.length === 0
    ? { title: { kind: '动', text: title.text + many }, summary, ...(rest.length > 0 && { result: rest.join('，') }) }
    : undefined;
};

/** 工作队进村调研 with 针对村里的问题做了调研 → 工作队进村，针对村里的问题开展调研. */
export const didSo: DrawnRule = ({ title, summary, result = '' }) => {
  const [first = '', ...rest] = summary.length > 0 ? summary : result.split('，');
  const [, how = '', verb = ''] = /^([^，]{3,})(?:做|进行|开展)了?([一-鿿]{2})$/.exec(first) ?? [];
  if (title.kind !== '主谓' || verb === '' || !title.text.endsWith(verb) || classifyClause(how) === '主')
    return undefined;
  const text = `${title.text.slice(0, -verb.length)}，${how}${patternWords('开展')}${verb}`;
  const left = rest.join('，');
  return summary.length > 0
    ? { title: { kind: '主谓', text }, summary: rest, result }
    : { title: { kind: '主谓', text }, summary, ...(left !== '' && { result: left }) };
};

/** 关工委工作 with 作为主要工作列入议事日程 → 把关工委工作作为主要工作列入议事日程: what was put there. */
export const putThere: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const what = title.kind === '名' ? title.text : title.kind === '事件' ? title.noun : '';
  return what !== '' && /^(?:作为|列入|列为|纳入|摆上|写入)/.test(first)
    ? { ...others, title: { kind: '动', text: patternWords('把', { 名: what, 动: first }) }, summary: rest }
    : undefined;
};

/** 文化活动 with 春节联欢、广场舞比赛和读书会 → 文化活动，包括…: a summary that is a list of what was held. */
export const itsEvents: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const items = first.split(/[、和]/);
  const held = items.filter((item) => verbOf(item) !== undefined && openingVerbs(TITLE_VERBS, item).length === 0);
  const fits = title.kind === '事件' && items.length > 2 && held.length * 3 >= items.length * 2;
  return fits && items.every(({ length }) => length > 1 && length <= 10) && !/[“”《》等]/.test(first)
    ? { ...others, title, summary: [patternWords('包括') + first, ...rest] }
    : undefined;
};

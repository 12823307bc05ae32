import { classifyClause } from './classify-clause.js';
import type { Title } from './classify-title.js';
import type { DrawnRule } from './doubling.js';
import { patternWords } from './fill-pattern.js';
import { verbAndObject } from './verb-and-object.js';
import { verbOf } from './verb-of.js';
import { endsAsWork, openingVerbs, TITLE_VERBS } from './verbs.js';

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

/** 书记考录为公务员 with 参加录用公务员考试，以第一名被录用: what became of somebody is told by what they did. */
export const became: DrawnRule = ({ title, summary: [first = '', ...rest], result = '', ...others }) => {
  const text = title.kind === '主谓' || title.kind === '名' ? title.text : '';
  const [, who = '', what = ''] =
    /^([^，“”]{2,12}?)(?:考录|录用|选聘|当选|提拔|转任|任命)为([^，“”]{2,})$/.exec(text) ?? [];
  return who && first.includes(what) && classifyClause(first) !== '主'
    ? { ...others, title: { kind: '主谓', text: who + first }, summary: rest, result }
    : undefined;
};

/** “共建家园”喷绘条幅 with 制作大型喷绘条幅两条 → 制作大型“共建家园”喷绘条幅两条: what stood on it goes with the thing. */
export const sloganOf: DrawnRule = ({ title, summary, result = '' }) => {
  const text = title.kind === '名' ? title.text : title.kind === '事件' ? title.noun : '';
  const [, thing = ''] =
    /^“[^“”]{2,40}”([^“”]{2,8}(?:条幅|横幅|标语|展板|海报|画册|手册|墙绘|宣传栏|宣传画|喷绘))$/.exec(text) ?? [];
  const [first = '', ...rest] = summary.length > 0 ? summary : result.split('，');
  if (thing === '' || !first.includes(thing) || first.startsWith(thing) || /[“”]/.test(first)) return undefined;
  if (classifyClause(first) === '主') return undefined;
  const act: Title = { kind: '动', text: first.replace(thing, text) };
  const left = rest.join('，');
  return summary.length > 0
    ? { title: act, summary: rest, result }
    : { title: act, summary, ...(left !== '' && { result: left }) };
};

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

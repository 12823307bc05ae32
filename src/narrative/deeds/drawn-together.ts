import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';
import type { Title } from './classify-title.js';
import { patternWords } from './fill-pattern.js';
import { saysAll } from './says.js';

/** A title, what its summary says, and what came of it. */
interface Doubling {
  readonly title: Title;
  readonly summary: readonly string[];
  readonly result?: string | undefined;
}

const VERBS = [...new Set([...Object.keys(WORDS.events), '进行', '推行', '推广', '运行'])].join('|');
/** 以多种形式不定期开展: how it was done, and a verb that wants its object. */
const WANTING = new RegExp(`^([^，“”《》]{2,}?)(${VERBS})$`);
/** 在小区中开展宣传: where, and what the title names more closely. */
const PLACED = new RegExp(`^(在[^，“”]{2,}?)(${VERBS})([^，“”]{2,})$`);
const DONE = /^(?:均?已经?|全部|按时|如期)*完成$/;

/** 脱贫攻坚期间在全村: when and where. */
const ABOUT = /期间|在[^在，]{1,8}$/;

/** A clause that ends with a verb and has no object: the front of it. */
export const lacksObject = (clause = ''): string | undefined => {
  const [, how] = WANTING.exec(clause) ?? [];
  return how !== undefined && (classifyClause(how) !== '主' || ABOUT.test(how)) ? how : undefined;
};

/**
 * A title and a summary that say one thing are one clause: 开展抽样调查，已完成 → 完成抽样调查. Each rule looks at one such doubling; the first that
 * fits is taken.
 */
export function drawnTogether(said: Doubling): Doubling {
  for (const rule of [finished, withObject, placed, covered]) {
    const drawn = rule(said);
    if (drawn) return drawn;
  }
  return said;
}

type Rule = (said: Doubling) => Doubling | undefined;

/** 开展“流动人口话计生”抽样调查 with 已完成 → 完成“流动人口话计生”抽样调查. */
const finished: Rule = ({ title, summary, result = '' }) =>
  title.kind === '事件' && summary.length === 0 && DONE.test(result)
    ? { title: { kind: '动', text: patternWords('完成') + title.noun }, summary }
    : undefined;

/** 开展安全教育 with 以多种形式不定期开展 → 以多种形式不定期开展安全教育. */
const withObject: Rule = ({ title, summary: [first, ...rest], ...others }) => {
  const object = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : undefined;
  return object !== undefined && lacksObject(first)
    ? { ...others, title: { kind: '动', text: `${first}${object}` }, summary: rest }
    : undefined;
};

/** 开展迎世博600天行动宣传 with 在小区中开展宣传 → 在小区中开展迎世博600天行动宣传. */
const placed: Rule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, where, verb, what] = PLACED.exec(first) ?? [];
  return title.kind === '事件' && where && verb && what && title.noun.endsWith(what)
    ? { ...others, title: { kind: '动', text: where + verb + title.noun }, summary: rest }
    : undefined;
};

/** 整合涉农项目 with 争取部门支持，梳理整合所有涉农项目: the summary says the title, and more. */
const covered: Rule = ({ title, summary: [first = '', ...rest], ...others }) =>
  title.kind === '动' &&
  classifyClause(first) !== '主' &&
  [first, ...rest].some((clause) => classifyClause(clause) !== '主' && saysAll(clause, title.text))
    ? { ...others, title: { kind: '动', text: first }, summary: rest }
    : undefined;

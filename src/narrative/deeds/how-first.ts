import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { saysAll } from '../phrases/says.js';
import type { Title } from '../titles/classify-title.js';
import type { DrawnRule } from './doubling.js';
import { verbAndObject } from './verb-and-object.js';

/** 20个工作日内, 元旦前: until when, and no subject. */
const IN_TIME = /^[^，]{1,10}(?:工作日|小时|天|个?月|周|年)(?:内|后|之内)/;
/** What a clause that says how does with its verb. */
const DOES = /(?:进行|开展|实施|组织|举行|举办)$/;
const NOT = /[不未没无再来]$|^(?:争取|力争|计划|准备|打算|拟|将|要求|希望)/;
/** 按通知登记: by what, and no object for it. */
const BY = /^(?:按照?|根据|依照|依据)[^，]+$/;

/**
 * A clause that says how, where or when a thing was done, and ends with what the title does, is that with the title's words: 向居民征求意见 with
 * 通过座谈征求意见 → 通过座谈向居民征求意见, 安全大检查 with 对商铺进行检查 → 对商铺开展安全大检查. What comes before that clause comes first:
 * 重铺三号楼路面 with 接报后联系市政，两天内重铺路面 → 接报后联系市政，两天内重铺三号楼路面.
 */
export const howFirst: DrawnRule = ({ title, summary, ...others }) => {
  for (const [at, clause] of summary.entries()) {
    if (classifyClause(clause) === '主' && !IN_TIME.test(clause)) return undefined;
    const text = done(title, clause);
    if (text)
      return {
        ...others,
        title: { kind: '动', text: [...summary.slice(0, at), text].join('，') },
        summary: summary.slice(at + 1),
      };
  }
  return undefined;
};

/** 疏通下水道 with 接群众反映后联系街道，两天内找到原因: what led to the deed comes before it. */
export const leadFirst: DrawnRule = ({ title, summary, ...others }) =>
  title.kind === '动' && LEADS.test(summary[0] ?? '')
    ? { ...others, title: { kind: '动', text: [...summary, title.text].join('，') }, summary: [] }
    : undefined;
/** 走访困难居民 with 得知有这项服务，慷慨解囊 → 得知有这项服务后慷慨解囊，走访困难居民: what somebody heard comes before what they did. */
export const learntFirst: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  if (title.kind !== '动' || !LEARNT.test(first)) return undefined;
  const [next = title.text, ...more] = [...rest, title.text];
  const text = [patternWords('得知后做', { 事: first.replace(/后$/, ''), 做: next }), ...more].join('，');
  return { ...others, title: { kind: '动', text }, summary: [] };
};
const LEARNT = /^(?:得知|听说|了解到|获悉|获知|打听到)[^，]{3,}$/;
const LEADS = /^(?:接|接到|收到|得知)[^，]*(?:反映|反应|投诉|报告|求助|来电|报|通知|任务)(?:后|即|，|就)/;

function done(title: Title, clause: string): string | undefined {
  if (title.kind === '主谓' || title.kind === '名动') return undefined;
  const { verb = '', object = '', front = '' } = verbAndObject(title) ?? {};
  const does_ = title.kind !== '动' && verb.length > 2 && !clause.endsWith(verb) ? verb.slice(-2) : verb;
  const at = verb === '' ? -1 : clause.lastIndexOf(does_);
  const how = clause.slice(0, Math.max(0, at));
  const rest = clause.slice(at + does_.length);
  // 多次参加县里集中培训: the training is another's.
  if (at < 1 || NOT.test(how) || /参加|参与|接受/.test(how)) return undefined;
  if (title.kind === '动') {
    // 检查身体 of 定期检查, 重铺三号楼路面 of 两天内重铺路面: no other thing than the title's.
    if (rest !== '' && !(rest.length > 1 && object.endsWith(rest))) return undefined;
    if (rest === '' && object === '') return undefined;
    // 送米送菜上门 of 买米和菜亲自送上门.
    if (object.includes(verb)) return saysAll(clause, title.text) ? clause : undefined;
    if (rest === '' && object.length > 1 && how.includes(object)) return clause;
    // 重铺三号楼路面 with 两天内将路面重铺 → 两天内将三号楼路面重铺.
    const [, put, what] = /^(.*[将把])([^将把]{2,})$/.exec(how) ?? [];
    if (rest === '' && put && what) return object.endsWith(what) ? put + object + verb : undefined;
    const whom = front.replace(/^[^给为向对]*[给为向对]/, '');
    return how + (whom !== '' && how.includes(whom) ? '' : front) + verb + object;
  }
  // 配合派出所整顿户口 of 户口整顿.
  if (rest === object && object.length > 1) return clause;
  const does = DOES.exec(how)?.[0] ?? '';
  if (rest !== '' || (does === '' && !WORDS.unturned.includes(does_) && !BY.test(how))) return undefined;
  const bare = how.slice(0, how.length - does.length);
  // 分批对楼道进行亮化 of 楼道亮化 says all of it.
  if (bare === '') return undefined;
  if (object.length > 1 && isMostlyIn(object, bare)) return clause;
  const [held, noun] = title.kind === '事件' ? [title.verb, title.noun] : [patternWords('开展'), title.text];
  return bare + held + noun;
}

/** 佳节送生活用品 in 为他们送生活用品: more than half of its pairs. */
function isMostlyIn(object: string, text: string): boolean {
  const pairs = [...object].slice(1).map((_, i) => object.slice(i, i + 2));
  return pairs.filter((pair) => text.includes(pair)).length * 2 > pairs.length;
}

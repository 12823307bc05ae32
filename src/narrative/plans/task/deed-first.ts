import type { Plan } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { endsAsWork } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { RECURRING } from './plan-time.js';

/** 每月至少进行一次: how often, and not what. */
const RHYTHM =
  /^(?:(?:每[^，]{1,4}?|定期|全年|平时)(?:至少|不少于|不低于)?)?(?:集中)?(?:进行|开展|组织|举行|举办|活动|安排)(?:不少于|至少)?[一二两三四五六七八九十\d]+次(?:以上)?(?:，|$)/;

/** A target that says no more than how often, with steps that say what: what is done comes first, and how often behind it. */
export function withDeedFirst(plan: Plan): Plan {
  const { target = '', steps, when } = plan;
  const deeds = steps.map(withoutEnd);
  if (!RHYTHM.test(target) || deeds.length === 0 || deeds.length > 4) return plan;
  if (!deeds.every((deed) => classifyClause(deed) === '述' && !/[。；：:]/.test(deed))) return plan;
  const said = when !== undefined && target.includes(when) ? undefined : when;
  return { ...plan, when: said, target: `${deeds.join('，')}，${withoutEnd(target)}`, steps: [] };
}

/** 深入居民中登记 of 为外来人口登记建册: where one goes to do it comes before it. */
export function withWayFirst(plan: Plan): Plan {
  const { target = '', steps } = plan;
  const [only = '', ...more] = steps.map(withoutEnd);
  const [, way, deed] = GOES.exec(only) ?? [];
  const fits = way && deed && more.length === 0 && (target.split('，')[0] ?? '').includes(deed);
  return fits && !target.includes(way) ? { ...plan, target: `${way}${target}`, steps: [] } : plan;
}
const GOES = /^((?:深入|走进|走到|上门|入户|逐户|挨家挨户|进村入户)[^，；。：]{0,10}?)([\u4e00-\u9fff]{2})$/;

/** 每月一次 beside 开展培训会，…: 每月开展一次培训会，…. */
export function withRhythmWithin(given: Plan): Plan {
  const plan = withHeldOften(withEachOccasion(given));
  const { target = '', when } = plan;
  const [, often, times] =
    /^(每(?:[年月周天日季]|季度|半年|学期|两周)|[一全]年)([一二两三四五六]次)(?:以上)?$/.exec(when?.trim() ?? '') ?? [];
  if (!often || !times || /[一二两三四五六\d][次场期]/.test(target)) return plan;
  const each = /^一年/.test(often) ? patternWords('每年') : often;
  // 组织流动人口参加一年两次检查
  const [, sent, what] = /^(组织[^，]{2,14}参加)([^，；]{2,}.*)$/.exec(target) ?? [];
  if (sent && what) return { ...plan, when: each, target: `${sent}${times}${what}` };
  const [, verb, event] = /^(?:定期)?(开展|举办|召开|组织|举行|开设|进行)([^，；]{2,})/.exec(target) ?? [];
  if (!verb || !event || !/^每/.test(often)) return plan;
  const said = target.replace(/^定期/, '');
  // 组织一次社区干部学法 would count the people.
  const [deed = '', ...rest] = said.split('，');
  if (PEOPLE_SENT.test(said)) return { ...plan, when: often, target: [`${deed}${times}`, ...rest].join('，') };
  const does = /^进/.test(verb) ? patternWords('开展') : verb;
  return { ...plan, when: often, target: `${does}${times}${said.slice(verb.length)}` };
}

/** 每月 with 利用党员活动之机，…: 利用每月党员活动之机. */
function withEachOccasion(plan: Plan): Plan {
  const { target = '', when = '' } = plan;
  const [, use, rest] =
    /^(利用|结合|借助?)([^，每]{2,14}(?:之机|机会|时机|之际|时间|活动日?|例会)，.+)$/.exec(target) ?? [];
  return use && rest && RECURRING.test(when.trim())
    ? { ...plan, when: undefined, target: `${use}${when.trim()}${rest}` }
    : plan;
}
/** 定期 with 加强自身建设，召开会议: what is held comes again. */
function withHeldOften(plan: Plan): Plan {
  const [first = '', ...rest] = (plan.target ?? '').split('，');
  const often = plan.when?.trim() ?? '';
  const at = rest.findIndex((clause) => /^(?:召开|举办|开展|组织|举行)/.test(clause));
  if (!/^(?:定期|经常)$/.test(often) || at < 0 || !/^(?:加强|完善|建立|健全|提高|强化)/.test(first)) return plan;
  const said = rest.map((clause, index) => (index === at ? `${often}${clause}` : clause));
  return { ...plan, when: undefined, target: [first, ...said].join('，') };
}
const PEOPLE_SENT = /^组织[^，]{0,6}(?:干部|党员|居民|村民|志愿者|老人|青少年|学生|群众|人员|妇女|儿童|队员|家长)/;

/** 配备保洁员 and 保洁员12名，垃圾桶60个: 配备保洁员12名、垃圾桶60个. */
export function withCounts(plan: Plan): Plan {
  const { target = '', measure } = plan;
  const items = measure === undefined ? [] : withoutEnd(measure).split(/[，、]/);
  const name = /^[\u4e00-\u9fff]{2,8}(?=\d)/.exec(items[0] ?? '')?.[0];
  if (!name || !target.endsWith(name) || !items.every((item) => COUNTED.test(item))) return plan;
  return { ...plan, target: `${target.slice(0, -name.length)}${items.join('、')}`, measure: undefined };
}
/** 发放明白纸，… and 发放明白纸2000份以上: the number stands with what is counted. */
export function withCountWithin(plan: Plan): Plan {
  const { target = '', measure = '' } = plan;
  const [, verb, name, count] =
    /^([\u4e00-\u9fff]{2})([\u4e00-\u9fff]{2,8})(\d[^，；。]{1,8})$/.exec(withoutEnd(measure)) ?? [];
  if (!verb || !name || !count) return plan;
  const clauses = target.split('，');
  const at = clauses.findIndex((clause) => clause.startsWith(verb) && clause.endsWith(name));
  if (at < 0) return plan;
  return {
    ...plan,
    target: clauses.map((one, i) => (i === at ? `${one}${count}` : one)).join('，'),
    measure: undefined,
  };
}

const COUNTED = /^[\u4e00-\u9fff]{2,8}\d[\d.]*[多余]?[\u4e00-\u9fff]{1,3}$/;

/** 6月5日 and 世界环保日开展…: 6月5日世界环保日，开展…. */
export function withNamedDay(plan: Plan): Plan {
  // 10月 and 重阳节给老人拍照: 10月重阳节，给老人拍照; 9月8日前后 and 中秋办茶话会: 9月8日中秋前后，办茶话会.
  const [festival, done] = FESTIVAL.exec(plan.target ?? '')?.slice(1) ?? [];
  const [, day, about = ''] = /^(\d{1,2}月(?:\d{1,2}[日号])?)(前后)?$/.exec(plan.when?.trim() ?? '') ?? [];
  if (festival && done && day) return { ...plan, when: `${day}${festival}${about}`, target: done };
  const [, name, rest] = NAMED_DAY.exec(plan.target ?? '') ?? [];
  return name && rest && /\d[日号]$/.test(plan.when ?? '')
    ? { ...plan, when: `${plan.when}${name}`, target: rest }
    : plan;
}
const FESTIVAL = new RegExp(
  `^((?:${WORDS.festivals.join('|')})节?)期?间?，?((?:[给为向]|走访|慰问|看望|举办|开展|组织|发放|办(?=[\u4e00-\u9fff]{4})).{2,})$`,
);
const NAMED_DAY =
  /^((?:世界|国际|全国|中国)[^，、“]{1,8}?[日节])(?:当天|这天|那天)?，?((?:开展|举办|组织|举行|宣传|召开|集中|发放|走访).+)$/;

/** 防汛安全宣传常态化 → 开展常态化防汛安全宣传: somebody has to do it. */
export function asRegularWork(plan: Plan): Plan {
  const [first = '', ...rest] = (plan.target ?? '').split('，');
  const [, work, how] = REGULAR.exec(first) ?? [];
  if (!work || !how || !endsAsWork(work)) return plan;
  return { ...plan, target: [patternWords('开展某事', { 名: `${how}${work}` }), ...rest].join('，') };
}
const REGULAR = /^(?!开展|推进|推动|实现|做到|坚持|保持|使|让|把|将)([^，、；]{3,16})(常态化|经常化)$/;

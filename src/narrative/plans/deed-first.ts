import type { Plan } from '../../ledger/ledger.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { withoutEnd } from '../deeds/without-end.js';

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

/** 每月一次 beside 开展培训会，…: 每月开展一次培训会，…. */
export function withRhythmWithin(plan: Plan): Plan {
  const { target = '', when } = plan;
  const [, often, times] =
    /^(每(?:[年月周天日季]|季度|半年|学期|两周))([一二两三四五六]次)(?:以上)?$/.exec(when?.trim() ?? '') ?? [];
  const [, verb, event] = /^(开展|举办|召开|组织|举行|开设)([^，；]{2,})/.exec(target) ?? [];
  if (!often || !times || !verb || !event || /[一二两三四五六\d][次场期]/.test(target)) return plan;
  return { ...plan, when: often, target: `${verb}${times}${target.slice(verb.length)}` };
}

/** 6月5日 and 世界环保日开展…: 6月5日世界环保日，开展…. */
export function withNamedDay(plan: Plan): Plan {
  const [, name, rest] = NAMED_DAY.exec(plan.target ?? '') ?? [];
  return name && rest && /\d[日号]$/.test(plan.when ?? '')
    ? { ...plan, when: `${plan.when}${name}`, target: rest }
    : plan;
}
const NAMED_DAY =
  /^((?:世界|国际|全国|中国)[^，、“]{1,8}?[日节])(?:当天|这天|那天)?，?((?:开展|举办|组织|举行|宣传|召开|集中|发放|走访).+)$/;

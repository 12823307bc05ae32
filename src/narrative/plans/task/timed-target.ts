import type { Plan } from '../../../ledger/ledger.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { endsAsWork } from '../../phrases/verbs.js';

/** A plan whose time and whose target, each typed by itself, would not stand side by side: both are read as one sentence has them. */
export const timedTarget = (plan: Plan): Plan =>
  plan.when === undefined || plan.target === undefined
    ? plan
    : withDayOnce(withOneDeadline(withStageInside(withNightlyWork(withYearsCount(plan)))));

/** 周六服务不断档, every Saturday; 八一慰问军属, on 八一 and 春节: the day is said by the time. */
function withDayOnce(plan: Plan): Plan {
  const days = (plan.when?.trim() ?? '').split('、').map((day) => day.replace(/^每|[“”]/g, ''));
  const target = plan.target?.trim() ?? '';
  const day = days.find((one) => target.startsWith(one) && NAMED_DAY.test(one));
  const rest = target.slice(day?.length ?? 0);
  if (day === undefined || rest.length <= REST || /^[、，和节前后期各的当]/.test(rest)) return plan;
  // 每周六服务不断档: how often stands with what goes on.
  return /^每/.test(plan.when?.trim() ?? '')
    ? { ...plan, when: undefined, target: `${plan.when?.trim()}${rest}` }
    : { ...plan, target: rest };
}
const NAMED_DAY =
  /^(?:周[一二三四五六日末]|三八|五一|五四|六一|七一|八一|十一|春节|元宵|清明|端午|中秋|重阳|国庆|元旦|腊八|[春夏秋冬]季|[寒暑]假)$/;
/** Characters. */
const REST = 3;

/** 1月底前 and 春节前通村路通车: 1月底春节前，通村路通车. */
function withOneDeadline(plan: Plan): Plan {
  const [, day] =
    /^(.*(?:\d|[一二三四五六七八九十])月(?:(?:\d{1,2}[日号]|底|初|[上中下]旬)?(?=之?前)|底))(?:之?前)?$/.exec(
      plan.when?.trim() ?? '',
    ) ?? [];
  const [, event, rest] =
    /^([^，、；\d]{1,4}[节季期]|国庆|元旦|入冬|开学)前(?!后|夕|期)，?(.{3,})$/.exec(plan.target?.trim() ?? '') ?? [];
  return day && event && rest ? { ...plan, when: `${day}${patternWords('时前', { 时: event })}`, target: rest } : plan;
}

/** 建加工坊，集体收入到28万元, 9月投产: what the first is to come to is done before the second can be. */
function withStageInside(plan: Plan): Plan {
  const [first = '', second = '', ...more] = plan.target?.trim().split('，') ?? [];
  const when = plan.when?.trim() ?? '';
  // 争取新建社区用房，借驻区单位会议室, 年底前立项: the first has to pass, the second is done meanwhile.
  if (second && /立项$/.test(when) && !second.includes('立项'))
    return { ...plan, when: undefined, target: [first, when, second, ...more].join('，') };
  return more.length === 0 && STAGE.test(when) && BUILT.test(first) && COMES_TO.test(second)
    ? { ...plan, when: undefined, target: [first, when, second].join('，') }
    : plan;
}
const STAGE = /^\d{1,2}月[底初份]?(?:投产|开业|投用|启用|完工|竣工|建成)$/;
const BUILT = /^(?:新?建|扩建|改建|办|装|修)/;
const COMES_TO = /^[^，\d]{2,10}(?:达到?|到|增[至到加])\d/;

/** 全年发案不超过2起, every night, of 治安巡逻: it is the work that is done each night. */
function withNightlyWork(plan: Plan): Plan {
  const { topic } = plan;
  const target = plan.target?.trim() ?? '';
  const each = /^每[晚天夜日]$/.test(plan.when?.trim() ?? '');
  return each && /^全年[^，]*不/.test(target) && endsAsWork(topic)
    ? { ...plan, target: `${patternWords('开展某事', { 名: topic })}，${target}` }
    : plan;
}

/** 义务劳动12次, on the fifth of each month: twelve of them in the year. */
function withYearsCount(plan: Plan): Plan {
  const [, work, many] = /^([^，、；\d每]{4,14}?)(12[次场期])$/.exec(plan.target?.trim() ?? '') ?? [];
  return work && many && ON_A_DAY.test(plan.when?.trim() ?? '') && (endsAsWork(work) || /劳动$/.test(work))
    ? { ...plan, target: fillPattern('全年几次', { 事: patternWords('开展某事', { 名: work }), 数: many }).join('') }
    : plan;
}
const ON_A_DAY = /^每月(?:\d{1,2}[日号]|[上中下]旬|第|最后)/;

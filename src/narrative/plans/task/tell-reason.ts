import { splitOutside } from '../../../chinese/split-outside.js';
import { beginnings } from '../../../chinese/word-ends.js';
import type { PlanPeriod } from '../../../facts/plan-period.js';
import type { Plan } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { joined, type Pieces } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { namesProblem } from './names-problem.js';
import { SOME_YEAR } from './plan-time.js';

/** What a task is for, before it or behind it. */
export interface Reason {
  /** 针对晚间停车难的问题, or a sentence that ends with 为此. */
  readonly facing?: Pieces;
  /** A sentence of its own about what the task has just named: 整修五组公路3公里。五组公路损毁严重，…. */
  readonly behind?: string;
  /** How things stand, as a sentence before the task. */
  readonly before?: string;
  /** How things stand, in the ledger's words, where the task is told as what follows from it. */
  readonly stands?: string;
}

export function reasonOf(plan: Plan): Reason {
  const cause = plan.cause && plan.target ? causeOf(withoutEnd(plan.cause)) : undefined;
  const facing = problemOf(plan);
  if (cause === undefined) return facing;
  // 平整土地，硬化广场; 目前土地平整已完成: so far it has come.
  const [, done] = /^(?:目前)?([^，]+?)已经?[^，]{2,4}$/.exec(plan.cause ?? '') ?? [];
  if (done && namesProblem(plan.target ?? '', done)) return { ...facing, behind: withoutEnd(plan.cause ?? '') };
  // 晚间一位难求, of 东区停车场晚间一位难求: the longer of them says both.
  const [why, wrong] = [withoutEnd(plan.cause ?? ''), withoutEnd(plan.problem ?? '')];
  if (facing.facing && wrong.includes(why)) return facing;
  const both = cause.facing && facing.facing ? joined([...cause.facing, '，', ...facing.facing]) : cause.facing;
  return { ...facing, ...cause, ...(both && { facing: both }) };
}

/** A document, a custom, an occasion, an aim; anything else is how things stand, and what is to be done follows from it. */
function causeOf(cause: string): Reason {
  if (GROUNDS.test(cause)) return { facing: fillPattern('依据某事', { 依据: cause }) };
  if (LEADING.test(cause)) return { facing: [cause] };
  if (OCCASION.test(cause) || beginnings(WORDS.aims, cause).length > 0)
    return { facing: fillPattern('为此事', { 事: cause }) };
  // 镇政府纪念建党90周年: what others do is gone along with.
  if (OF_OTHERS.test(cause) && !holdsFault(cause)) return { facing: fillPattern('结合某事', { 事: cause }) };
  const [custom = '', ...more] = cause.split(/[；。]/);
  if (WORDS.customs.some((word) => custom.includes(word)))
    return { facing: joined([...asCustom(splitOutside(custom, '，')), ...more.map((one) => `，${one}`)]) };
  return { facing: standing(cause), stands: cause };
}
const GROUNDS =
  /^(?!根据|按照|依据|按|为|遵照|落实|对照|配合|围绕|结合)(?:[^《》，]{0,24}《[^《》]+》(?:的?(?:要求|精神|规定|部署))?|[^，《》]{2,24}(?:要求|部署|通知|精神|安排|意见|文件|规定)|[^，《》]{1,12}(?:需要|需求|意愿|愿望|提议|建议))$/;
const LEADING =
  /^(?:根据|按照?|依据|遵照|为了?|因为?|由于|针对|结合|配合|对照|对标|随着|在|以|借|趁|适逢|正值|围绕|响应|应|与|通过|利用|依托)|(?:之际|来临|期间|时|契机)$/;
/** 庆元旦, 迎新春, 争创卫生城市: what is done for it. */
const OCCASION = /^(?:庆(?!典)|迎(?!春花)|欢度|欢庆|贯彻|落实|完成|做好|争创|应对)[^。]{2,24}$/;
const OF_OTHERS =
  /^(?:创建|开展|举办|承办|实施)[^，；。]{3,24}$|^[^，；。]{2,16}(?<!没有?|未|不)(?:纪念|庆祝|开展|举办|创建|召开|启动|实施|推进)[^，；。]{2,24}$|^[^，；。]{2,16}(?:[节会日]|宣传[月周]|活动[月周]?|创建|换届|普查|[大竞比]赛)$/;

/** 针对党员生活不便的问题, 针对流动人口多的情况; what takes more words is a sentence before 为此. */
function standing(cause: string): Pieces {
  const parts = splitOutside(cause, '，');
  // 目前主渠已经完工: what has been done already is nothing to be faced.
  if (parts.length === 1 && FINISHED.test(cause)) return [cause];
  // 目前上报面积近300亩 is no fault: what is done builds on it.
  if (parts.length === 1 && /^(?:目前|截至)[^，]*\d/.test(cause) && !holdsFault(cause))
    return fillPattern('在成效上', { 成效: cause });
  if (parts.length > 2 || cause.length > LONG || /[。；：]/.test(cause)) return fillPattern('为此', { 问题: cause });
  return holdsFault(cause) && !/多$/.test(cause) ? fillPattern('针对', { 问题: faultOf(parts) }) : facingState(cause);
}
const FINISHED = /已经?(?:[^，未]{0,6})(?:完成|完工|建成|竣工|投用|启用|到位)$/;
/** Characters that stand between 针对 and 的问题. */
const LONG = 34;

/** 针对流动人口多的情况, and 针对存在走过场的现象: what says itself what it is says it once. */
const facingState = (cause: string): Pieces =>
  fillPattern(/现象$/.test(cause) ? '针对某' : '针对情况', {
    情况: (cause.includes('、') ? cause : cause.replaceAll('，', '、')).replace(/的?情况$|的$/, ''),
  });

/** 正在施工，搬迁、噪音反映集中: a clause that is a list keeps its comma. */
const faultOf = (parts: readonly string[]): string =>
  parts
    .join(parts.some((part) => part.includes('、')) ? '，' : '、')
    // 头一个月，租户没通知到: when is no second thing that is wrong.
    .replace(WHEN_FIRST, '')
    .replace(/的?问题$|的$/, '')
    .replace(/(参[加与][^，、]{0,8})的(?=少$|不多$)/, '$1');

const WHEN_FIRST = /(?<=^(?:[头前][一二两三几]个?[天月年周季]|起初|刚开始|一开始))[，、]/;

function problemOf({ problem: typed, target }: Plan): Reason {
  const problem = target && typed ? withoutEnd(typed) : undefined;
  if (problem === undefined || target === undefined || namesProblem(target, problem)) return {};
  const parts = splitOutside(problem, '，');
  if (WORDS.customs.some((word) => problem.includes(word))) return { facing: asCustom(parts) };
  const isLong =
    parts.length > 2 ||
    problem.length > (problem.includes('“') ? LONG + 11 : LONG) ||
    // How far it is from a standard is a sentence.
    /[。；：]|的标准/.test(problem);
  // How things stand is no fault: 社区面积大、流动人口多.
  if (!isLong && !holdsFault(problem)) return { facing: facingState(problem) };
  if (!isLong) return { facing: fillPattern('针对', { 问题: faultOf(parts) }) };
  if (!holdsFault(problem) && !problem.includes('的标准')) return { facing: standing(problem), stands: problem };
  // 整修五组公路3公里。五组公路损毁严重，…: of what a short task has just named.
  const goesOn = !/[，；]/.test(target) && !problem.includes('的标准') && shareRun(parts[0] ?? '', target, 4);
  return goesOn ? { behind: problem } : { facing: fillPattern('为此', { 问题: problem }) };
}

/** A plan whose time its reason, or the paper, has said already: 春节后大量外来人口返城, 春节后登记. */
export const withoutSaidTime = (plan: Plan, paper?: Pick<PlanPeriod, 'name' | 'year'>): Plan => {
  const { when, problem = '', cause = '', steps } = plan;
  // 2026年10月底前 of a plan for 2026 is 10月底前.
  const own = paper && when?.startsWith(`${paper.year}年`) ? when.slice(`${paper.year}年`.length) : undefined;
  if (own && /^\d{1,2}月/.test(own)) return withoutSaidTime({ ...plan, when: own }, paper);
  const ofPaper = when?.trim() === paper?.name || SOME_YEAR.exec(when ?? '')?.[1] === String(paper?.year);
  if (when && paper && ofPaper) return { ...plan, when: undefined };
  // 下半年再建支部2个, of a plan for that half of the year, by November.
  const half = paper && /[上下]半年$/.exec(paper.name)?.[0];
  const again = half === undefined ? -1 : (plan.target ?? '').search(new RegExp(`(?<=^|，)${half}(?=.{3})`));
  if (when && half !== undefined && again >= 0) {
    const target = plan.target ?? '';
    return withoutSaidTime({ ...plan, target: target.slice(0, again) + target.slice(again + half.length) }, paper);
  }
  // “七一”前, of 七一建党节来临之际
  const day = when?.replace(/[“”]|(?:前夕|前后|期间|前|后)$/g, '') ?? '';
  if (day.length > 1 && /(?:来临|之际|期间)$/.test(cause) && cause.includes(day)) return { ...plan, when: undefined };
  // 8月底 of steps of which the last is 8月：完工
  const last = /^(\d{1,2}月)底?前?$/.exec(when ?? '')?.[1];
  if (last && steps.length > 1 && steps.at(-1)?.startsWith(last)) return { ...plan, when: undefined };
  // 开街日, of 老街开街时办一台花鼓戏
  const event = /[日当天]$/.test(when ?? '') ? /^(\p{Script=Han}{2,4})[日当天]+$/u.exec(when ?? '')?.[1] : undefined;
  if (event && plan.target?.includes(`${event}时`)) return { ...plan, when: undefined };
  // 每月, of 院坝会不少于40次: a year's total is none of a month.
  const [, each = ''] = /^每个?([周月季])(?:度)?$/.exec(when ?? '') ?? [];
  const [, total] = TOTAL.exec(plan.target ?? '') ?? [];
  if (total && Number(total) > (TIMES[each] ?? Number.POSITIVE_INFINITY)) return { ...plan, when: undefined };
  // 每月第一个周六, of 便民摊每月一次
  const [, work, often, more = ''] = ONCE_EACH.exec(plan.target ?? '') ?? [];
  if (work && often && when?.startsWith(often) && when.replace(/度$/, '') !== often)
    return { ...plan, target: fillPattern('开展某事', { 名: work }).join('') + more };
  return when && when.length > 1 && [problem, cause, ...(when.length > 3 ? steps : [])].join('，').includes(when)
    ? { ...plan, when: undefined }
    : plan;
};

const TOTAL = /^[^，；]*?(?:不少于|至少)?(\d+)[场次期课讲](?:，|$)/;
const TIMES: Readonly<Record<string, number>> = { 周: 52, 月: 12, 季: 4 };

/** A work, and that it is done once each month, week or season. */
const ONCE_EACH = /^([^，；。\d每]{2,14})(每[周月季])(?:度)?[一1][次轮场]((?:，.*)?)$/;

/** 南通有立夏吃蛋的习俗，寓意不疰夏 → 结合南通立夏吃蛋的习俗（寓意不疰夏）: no fault, and so no 问题. */
function asCustom([first = '', ...rest]: readonly string[]): Pieces {
  const custom = /[俗统]$/.test(first) ? first.replace(/^([一-鿿]{2,8}?)有(?=[^，]{2,}的)/, '$1') : undefined;
  const meant = rest.length > 0 ? rest.join('，') : undefined;
  return custom ? fillPattern('结合', { 习俗: custom, 说明: meant }) : [[first, ...rest].join('，')];
}

export const withReason = (task: Pieces, behind: string | undefined): Pieces =>
  behind === undefined ? task : joined([...task, '。', behind]);

import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { upliftIn } from '../task/brought-about.js';
import { goalTurned } from '../task/goal-turned.js';
import { isVerbal } from '../task/task-target.js';

/** A plan in the words that a paper for its own time needs: 明年 is that time, 种植上进行调整 wants its 在, and a number behind a year is planned. */
export function asPlanned(plan: Plan): Plan {
  const when = plan.when?.trim().replace(NEXT_YEAR, '');
  const target = plan.target?.trim().replace(NEXT_YEAR, '');
  return {
    ...plan,
    ...(plan.when !== undefined && { when: when || undefined }),
    ...(target !== undefined && {
      target: withEnds(namedFirst(withParts(ofItsYear(withPlace(goalTurned(target))))), plan),
    }),
  };
}

/** 开展大型文艺活动“牵手异乡” → 开展“牵手异乡”大型文艺活动: what it is called stands before what it is. */
const namedFirst = (target: string): string => target.replace(NAME_LAST, '$1$3$2');
const NAME_LAST =
  /^((?:继续|集中)?(?:开展|举办|举行|组织))([^“”，；。、]{0,10}(?:活动|晚会|演出|[比竞大]赛|讲座|行动|运动会|联欢会))(“[^“”]{2,24}”)$/;

/** What a target says behind its first comma of how things are to become, and of whom: ，使老人在家也能学习. */
function withEnds(target: string, { audience }: Plan): string {
  const [first = '', ...rest] = target.split('，');
  const [only, ...others] = audience;
  const ends = rest.map((clause, at) => {
    if (only && others.length === 0 && CAN.test(clause)) return patternWords('衡量让', { 事: `${only}${clause}` });
    return ROUSED.test(rest[at - 1] ?? first) && TAKES_PART.test(clause)
      ? patternWords('使其', { 事: clause })
      : upliftIn(clause);
  });
  return [first, ...ends].join('，');
}
/** 在家也能跟上进度: those for whom it is done can. */
const CAN = /^(?:在[^，]{1,6}|足不出户|不出[^，]{1,4})(?:就|也|都)(?:能|可|可以)[^，]{2,}$/;
/** 调动流动人口的积极性，经常参加活动: they do. */
const ROUSED = /(?:调动|激发)[^，]{2,24}(?:积极性|热情|主动性)$/;
const TAKES_PART = /^(?:经常|主动|积极|踊跃)*(?:参加|参与|投身)(?!人)/;

/** 明年5月 of a paper for the year that comes is 5月. */
const NEXT_YEAR = /^(?:明年|来年|次年|下一?年|新的一年)(?:里|内|中)?，?/;

/** 种植上进行产业调整, 服务群众方面下功夫: on what something is done is said with its word. */
const withPlace = (target: string): string => (ON.test(target) ? patternWords('在某方面', { 事: target }) : target);
const ON =
  /^(?![在从以把对由向为于围就按])[^，、；。“”\d]{2,12}(?:(?<![网线路街楼桌车马晚早以之向加])上|方面)(?=(?:进行|开展|积极|继续|进一步|下功夫|做文章|求突破|求实效|见成效|狠抓|加大|加强|加快|推进|调整|着力|用力|出实招|多下))/;

/** 2027年搬迁50户: a bare number behind a year is no promise yet. */
const ofItsYear = (target: string): string => {
  const [, year = '', rest = ''] = OF_YEAR.exec(target) ?? [];
  return isVerbal(rest) || COMES.test(rest) ? patternWords('某年计划', { 年: year, 事: rest }) : target;
};
/** What one comes to, and does not do. */
const COMES = /^(?:脱贫|脱困|摘帽|出列|减贫|退出)/;
const OF_YEAR =
  /^(\d{4}年(?:底|末|内|[上下]半年)?)(?!计划|规划|拟|将|要|力争|争取|确保|实现|完成|达到|预计|继续|[，、至到—-])([^，；]*\d.*)$/;

/** 脱贫127户541人，一般贫困户123户527人，低保贫困户4户14人: parts that make up the whole are 其中. */
function withParts(target: string): string {
  const [first = '', second = '', ...rest] = target.split('，');
  const whole = COUNTED.exec(first);
  const parts = [second, ...rest.filter((clause) => PART.test(clause))].map((clause) => PART.exec(clause));
  const isWhole =
    whole !== null &&
    parts.length > 1 &&
    parts.every((part) => part !== null && part[2] === whole[2]) &&
    parts.reduce((sum, part) => sum + Number(part?.[1]), 0) === Number(whole[1]);
  return isWhole ? [first, patternWords('其中各部', { 部: second }), ...rest].join('，') : target;
}
const COUNTED = /(?<!\d)(\d{1,6})([户人名家个处])(?:\d{1,6}人)?$/;
const PART = /^(?!其中)[^\d，]{2,12}(\d{1,6})([户人名家个处])(?:\d{1,6}人)?$/;

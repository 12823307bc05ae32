import { isUnderQuarter, periodName } from '../../../facts/period-name.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { fillPattern, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { callsItself } from './opening-parts.js';
import { underWhom } from './under-whom.js';

/** 纪念建党94周年 as a 事由 is what it was all for. */
export const markedDay = (ledger: Ledger): Ledger => {
  const { matter, purpose } = ledger;
  if (!matter || !/^(?:纪念|庆祝|迎接|喜迎|欢庆|欢度)/.test(matter) || /活动$/.test(matter)) return ledger;
  return { ...ledger, matter: undefined, purpose: purpose ? `${matter}，${purpose}` : matter };
};

/** 让青少年度过一个安全的假期 is what it was for. */
export const goalAsPurpose = (ledger: Ledger): Ledger =>
  ledger.goal && !ledger.purpose && /^[使让]/.test(ledger.goal)
    ? { ...ledger, goal: undefined, purpose: ledger.goal }
    : ledger;

/**
 * What every opening of a 工作汇报 begins with: when and whose, what for, by which thought, on whose word and in answer to what, towards what. All of
 * the head that was typed stands in it.
 */
export function frameOf(ledger: Ledger, when = periodName(ledger.period), goal = true): Pieces {
  const { meetings, superior, purpose } = ledger;
  return fillPattern('开头架', {
    期间: when,
    目的: purpose && purposeSaid(purpose),
    社区: callsItself(ledger),
    指导思想: ledger.guidance && !isUnderQuarter(ledger.period) ? heldTo(asGuidance(ledger.guidance)) : undefined,
    会议精神: meetings,
    // 镇党委、政府年初的部署 beside 镇党委、政府: their word has said whose it is.
    上级: superior && !groundsSaid(ledger)?.includes(superior) ? underWhom(superior) : undefined,
    依据: groundsSaid(ledger),
    目标: goal && ledger.goal ? aimed(ledger.goal) : undefined,
  });
}

/** 努力打造平安社区: that one tries is what a goal is. */
export const TRIES = /^(?:努力|力争|争取|全力|着力|大力|积极)(?=.{4})/;

/** The same of some days, 中秋前后 as well as their dates. */
export const shortSlots = (ledger: Ledger, when: string): Slots => ({
  目的: ledger.purpose && purposeSaid(ledger.purpose),
  时段: when,
  社区: callsItself(ledger),
  上级: ledger.superior && underWhom(ledger.superior),
  会议精神: ledger.meetings,
  依据: groundsSaid(ledger),
  目标: ledger.goal && aimed(ledger.goal),
});

export const shortFrame = (ledger: Ledger, when: string): Pieces => fillPattern('短期架', shortSlots(ledger, when));

/** Whether the frame says more than when and whose. */
export const saysMore = (ledger: Ledger): boolean =>
  [ledger.purpose, ledger.guidance, ledger.meetings, ledger.superior, ledger.goal, groundsSaid(ledger)].some(
    (one) => one !== undefined,
  );

/** 为服务群众, as 为了服务群众 too; 针对青少年的特点，以活动引导青少年 says itself what it answers. */
export const purposeSaid = (purpose: string): string =>
  /^(?:针对|围绕|按照|根据|以(?=[^，]+[为，]))/.test(purpose)
    ? withoutEnd(purpose)
    : patternWords('为此事', { 事: withoutEnd(purpose).replace(/^为了?/, '') });

/** 科学发展观 → 以科学发展观为指导; 高举…旗帜 says itself how. */
export const asGuidance = (guidance: string): string =>
  /^(?:以|坚持|高举|贯彻|全面贯彻|深入贯彻|认真贯彻|落实|在|按照|围绕|紧扣|遵循|(?:深入|认真)?(?:学习|实践|践行|弘扬|发扬|牢记|树立|把握|聚焦|突出))|为指导/.test(
    guidance,
  )
    ? withoutEnd(guidance)
    : patternWords('为指导', { 思想: withoutEnd(guidance) });

/** 坚持以…为指导: a report has held to it. */
export const heldTo = (guidance: string): string =>
  /^以/.test(guidance) ? patternWords('坚持其', { 何: guidance }) : guidance;

/**
 * 平安金沙、和谐家园: what one wants to come to. 为居民创造更好的环境 is what one tries to do, for 为 goes behind no 以; 早日实现“生产发展”, what it is all for.
 */
export function aimed(goal: string): string {
  const plain = withoutEnd(goal)
    .replace(TRIES, '')
    // 进行社会主义新农村建设 → 建设社会主义新农村
    .replace(/^进行([^，、]{2,})(建设|创建|改造|整治|治理)$/, (_, what: string, verb: string) => verb + what);
  // 在巩固脱贫成果的同时，全面推进乡村振兴: it says itself what is done.
  if (WHILE.test(plain)) return plain;
  if (/为目标$|^以.*为|^围绕/.test(plain)) return plain;
  if (plain.startsWith('为')) return patternWords('努力', { 做: plain });
  if (/^(?:早日|尽早|尽快)/.test(plain))
    return patternWords('为此事', { 事: plain.endsWith('”') ? patternWords('的目标', { 目标: plain }) : plain });
  return patternWords('为目标', { 目标: plain.replaceAll('，', '、') });
}

/** 在巩固脱贫成果的同时，…: what was done beside it follows. */
export const WHILE = /^在[^，]{2,}(?:同时|基础上)，[^，]{4,}/;

/** What the paper goes by; what is for the year after, or for a plan beside it, is none of its, and what it was all for has been named. */
export function groundsSaid({ grounds, year, documentKind = '', purpose = '' }: Ledger): string | undefined {
  const own = grounds.filter((one) => (!/\d{4}年/.test(one) || one.includes(`${year}年`)) && !purpose.includes(one));
  if (own.length === 0 || !/(?:汇报|总结|小结|报告|简介)$/.test(documentKind)) return undefined;
  const said = listedWords(own);
  const way = ASKED.test(said) ? '按照其' : /方针$/.test(said) ? '遵循' : '根据';
  return patternWords(way, { 何: /文件$/.test(said) ? patternWords('文件精神', { 文件: said }) : said });
}
/** 街道办关于开展环境整治工作的部署要求: what was asked for has said what is done, and it is carried out. */
export const isAsked = (ledger: Ledger, matter: string): boolean =>
  ledger.grounds.some((one) => ASKED.test(one) && one.includes(matter.replace(/工作$/, ''))) &&
  ledger.goal === undefined &&
  ledger.approach === undefined;
const ASKED = /(?:要求|部署|安排|思路|原则|目标|标准|规划|计划)$/;

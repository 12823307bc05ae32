import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { IsoDate } from '../ledger.js';
import type { Time } from '../vocabulary/field.js';
import type { Span } from './dates.js';

/** How often something is done, as it is told, and how often in all where that is said, too. */
export interface Rhythm {
  readonly often: string;
  readonly total?: string;
  /** How often on one day, where that is all it says: 2 of 早晚各一班. */
  readonly inDay?: number;
}

const NUMBER = '(?:[\\d一二两三四五六七八九十]{1,3}|[多数几])';
const MEASURE = '[次场期回遍轮讲课节班条趟巡餐顿]';
const TIMES = `${NUMBER}(?:[至到~-]${NUMBER})?[余多]?${MEASURE}次?(?:以上)?`;
const DAY = `[一二三四五六日天末](?!${MEASURE})`;
/** 周, 周三, 周二、周四: 三 of 每周三次 is no day. */
const WEEK = `(?:周|星期|礼拜)(?:${DAY}(?:[、,和至]?(?:周|星期)?${DAY}){0,6})?`;
const EACH = `(?:[每隔]逢?(?:[\\d一二两三四五六]{1,2}个?|[个半双单])?(?:年|季度?|月|旬|${WEEK}|学期|工作日|周末|(?:重大|传统|主要)?节假?日|[天日晚早])|[双单]月|双周|(?:天天|日日|周周|月月))(?:早晚|上下午|早中晚|(?:凌晨|清晨|早上|上午|下午|傍晚|晚上)?\\d{1,2}[点时]半?|(?:下午)?放学后?|课后|晚饭后|午休时?|(?:早上|上午|中午|下午|傍晚|晚上)(?:、(?:早上|上午|中午|下午|傍晚|晚上))*)?`;
const LEAST = '(?:各|定期|巡查?|坚持|基本|平均|至少|最少|不少于|不低于|举办|开展|组织){0,2}';
const IN_DAY = '(?:早中晚|早晚(?:高峰)?|上午?下午|上下午|昼夜|日夜|白天夜[里间晚])';
const NIGHT = '(?:夜里|夜间|夜晚|晚上)';
/** 早晚各一班, 昼夜两班, 白天一趟、夜里两趟: of each day. */
const DAILY = new RegExp(
  `^(?:${IN_DAY}各?${NUMBER}${MEASURE}次?|白天${NUMBER}${MEASURE}[、,]?${NIGHT}${NUMBER}${MEASURE}|一早一晚|早晚(?:各[一二两半1-3]个?(?:半)?小时)?)$`,
  'u',
);
/** 随时, 常年, 两班倒, 逢雪必清. */
const ALL_ALONG =
  '(?:随时|常年|长年|全天候?|昼夜|日夜|24小时(?:值班|值守)?|[两三四]班倒|白班、?夜班|逢[\\u4e00-\\u9fff]{1,3}必[\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,3}就[\\u4e00-\\u9fff]{1,3})';
const EVERY = `(?<often>(?:平均|基本上?)?${EACH}(?:${LEAST}(?:${TIMES}|${NUMBER}人))?|天天[\\u4e00-\\u9fff]{1,2}|不?定期|${ALL_ALONG})`;
const IN_ALL = '(?:全年|一年|累计|总?共计?|合计|总计|计)';
const TOTAL = '(?<total>\\d{1,4}[次场期回讲课节班]?)';
const OFTEN: readonly RegExp[] = [
  new RegExp(`^${EVERY}(?:[,、;(]?${IN_ALL}{1,2}${TOTAL}\\)?)?$`, 'u'),
  new RegExp(`^${IN_ALL}{0,2}${TOTAL}[,、;(]${EVERY}\\)?$`, 'u'),
];

/**
 * 每周三次, 每月至少1次, 隔周一次, 每天2-3场, 一周三次, 每月1次，共12次, 12次（每月1次）, 2场/月: what people write in 场次 of what is done all along. Undefined where it says how many
 * times, or nothing of when (每户一次).
 */
export function rhythmOf(typed: string): Rhythm | undefined {
  const plain = everyOf(
    typed
      .normalize('NFKC')
      .replaceAll(/\s+/gu, '')
      .replaceAll(/[–—−]/gu, '-')
      .replace(/^一(?=(?:周|星期|个?月|季度?|年|天|日)[\d一二两三四五六七八九十几多])/u, '每')
      .replace(/^(\d{1,2}[次场期回])\/(?=(?:年|季度?|月|周|天|日)$)(.+)$/u, '每$2$1'),
  );
  if (DAILY.test(plain.replace(/^每[天日]/u, ''))) {
    const inDay = inDayOf(plain);
    return { often: dailyText(plain), ...(inDay !== undefined && { inDay }) };
  }
  const { often, total } = OFTEN.map((form) => form.exec(plain)).find((found) => found !== null)?.groups ?? {};
  return often === undefined ? undefined : { often, ...(total !== undefined && { total }) };
}

/** 两天一次, 半月一次, 工作日每天, 月月有, 日巡两次: 每两天一次 …. */
const everyOf = (plain: string): string =>
  plain
    .replace(/^(?=(?:[两二三四五六七八九十半]|\d{1,2})个?(?:天|日|周|月|年)[一1][次场期回趟遍]$)/u, '每')
    .replace(/^工作日每[天日]$/u, '每个工作日')
    // 24小时三班
    .replace(/^24小时(?=[一两二三四]班$)/u, '每天')
    // 每周一至周五，早晚都有
    .replace(/[,、]?(早晚|上下午|早中晚)都有$/u, '$1')
    .replace(/^(?=周[一二三四五六日天]至周[一二三四五六日天]$)/u, '每')
    .replace(/^([天日周月])\1有?$/u, (_, each: string) => `${each}${each}`)
    .replace(/^(?=日[巡查])/u, '每');

/** 每天早晚各一班; 昼夜两班 and 白天一趟、夜里两趟 say themselves that it is each day. */
const dailyText = (plain: string): string =>
  /^(?:每|昼夜|日夜)/u.test(plain) ? plain : /^白天/u.test(plain) ? plain.replace(NIGHT_BEGINS, '、') : `每天${plain}`;
const NIGHT_BEGINS = /(?<=^白天[^夜晚、]{1,6})[、,]?(?=夜|晚)/u;

/** 早晚各一班 is two of a day, 早中晚各一次 three, 昼夜两班 two. */
function inDayOf(plain: string): number | undefined {
  const [, parts = '', each, count = ''] = SPLIT_DAY.exec(plain) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : readChineseNumber(count);
  if (number === undefined) return undefined;
  return each ? number * (parts === '早中晚' ? 3 : 2) : number;
}
const SPLIT_DAY = new RegExp(`^(?:每[天日])?(${IN_DAY})(各?)([一二两三四五六]|\\d{1,2})${MEASURE}`, 'u');

/**
 * When a row was that says how often: 3月至11月 and 每周三次 are 3月至11月每周三次. Undefined where the row has one day, or several: what was done then was not
 * done all along.
 */
export function timeOften(time: Time, end: IsoDate | undefined, often: string, period: Span): Time | undefined {
  const last = end ?? time.end;
  if (time.shape === undefined && (time.text !== undefined || last <= time.start)) return undefined;
  return { start: time.start, end: last, shape: 'recurring', text: together(time, last, often, period) };
}

/** The year of the ledger says nothing more, nor 每周 beside 每周三次, nor 每周一次 beside 每周三. */
function together({ start, text, shape }: Time, end: IsoDate, often: string, period: Span): string {
  if (text === undefined) return `${spanText(start, end)}${often}`;
  if (often.startsWith(text) || (shape !== 'recurring' && YEAR.test(text) && isWhole(start, end, period))) return often;
  if (/^每(?:周|星期)./u.test(text) && /^每(?:周|星期)[一1][次场期回]$/u.test(often)) return text;
  // 每晚8点 and 每天一次: the hour of each day says it.
  if (/^每[天日晚早].*[点时半]$/u.test(text) && /^每[天日晚早][一1][次场期回趟班]$/u.test(often)) return text;
  // 每个上学日 and 早晚各一班, which is each day: the days have been said.
  if (/^每.*日$/u.test(text) && /^每天[^每]{2,}/u.test(often)) return `${text}${often.slice(2)}`;
  // 2月 and 每月一次: in one month nothing is done each month, so that it began then.
  if (/^\d{1,2}月$/u.test(text) && /^每(?:个?月|季)/u.test(often)) return `${text}起${often}`;
  return `${text}${shape === 'recurring' || text.startsWith('截') ? '，' : ''}${often}`;
}

const YEAR = /^(?:\d{4}年?度?|年度?内|当年|今年|本年度?)$/u;
const isWhole = (start: IsoDate, end: IsoDate, period: Span) => start === period.start && end === period.end;

/** 3月5日至7日, 3月5日至6月20日; with its years where there are two. */
function spanText(start: IsoDate, end: IsoDate): string {
  const [year, month, day] = start.split('-').map(Number);
  const [lastYear, lastMonth, lastDay] = end.split('-').map(Number);
  if (year !== lastYear) return `${year}年${month}月${day}日至${lastYear}年${lastMonth}月${lastDay}日`;
  return `${month}月${day}日至${month === lastMonth ? '' : `${lastMonth}月`}${lastDay}日`;
}

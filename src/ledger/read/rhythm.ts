import type { IsoDate } from '../ledger.js';
import type { Time } from '../vocabulary/field.js';
import type { Span } from './dates.js';

/** How often something is done, as it is told, and how often in all where that is said, too. */
export interface Rhythm {
  readonly often: string;
  readonly total?: string;
}

const NUMBER = '(?:[\\d一二两三四五六七八九十]{1,3}|[多数几])';
const MEASURE = '[次场期回遍轮讲课节班条]';
const TIMES = `${NUMBER}(?:[至到~-]${NUMBER})?[余多]?${MEASURE}次?(?:以上)?`;
const DAY = `[一二三四五六日天末](?!${MEASURE})`;
/** 周, 周三, 周二、周四: 三 of 每周三次 is no day. */
const WEEK = `(?:周|星期|礼拜)(?:${DAY}(?:[、,和]?(?:周|星期)?${DAY}){0,6})?`;
const EACH = `(?:[每隔]逢?(?:[\\d一二两三四五六]{1,2}个?|[个半双单])?(?:年|季度?|月|旬|${WEEK}|学期|工作日|周末|(?:重大|传统|主要)?节假?日|[天日晚早])|[双单]月|双周|(?:天天|日日|周周|月月))(?:早晚|上下午|早中晚|(?:早上|上午|中午|下午|傍晚|晚上)(?:、(?:早上|上午|中午|下午|傍晚|晚上))*)?`;
const LEAST = '(?:各|定期|坚持|基本|平均|至少|最少|不少于|不低于|举办|开展|组织){0,2}';
const EVERY = `(?<often>(?:平均|基本上?)?${EACH}(?:${LEAST}${TIMES})?|不?定期)`;
const IN_ALL = '(?:全年|一年|累计|总?共计?|合计|总计|计)';
const TOTAL = '(?<total>\\d{1,4}[次场期回]?)';
const OFTEN: readonly RegExp[] = [
  new RegExp(`^${EVERY}(?:[,、;(]?${IN_ALL}{1,2}${TOTAL}\\)?)?$`, 'u'),
  new RegExp(`^${IN_ALL}{0,2}${TOTAL}[,、;(]${EVERY}\\)?$`, 'u'),
];

/**
 * 每周三次, 每月至少1次, 隔周一次, 每天2-3场, 一周三次, 每月1次，共12次, 12次（每月1次）, 2场/月: what people write in 场次 of what is done all along. Undefined where it says how many
 * times, or nothing of when (每户一次).
 */
export function rhythmOf(typed: string): Rhythm | undefined {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[–—−]/gu, '-')
    .replace(/^一(?=(?:周|星期|个?月|季度?|天|日)[\d一二两三四五六七八九十几多])/u, '每')
    .replace(/^(\d{1,2}[次场期回])\/(?=(?:年|季度?|月|周|天|日)$)(.+)$/u, '每$2$1');
  const { often, total } = OFTEN.map((form) => form.exec(plain)).find((found) => found !== null)?.groups ?? {};
  return often === undefined ? undefined : { often, ...(total !== undefined && { total }) };
}

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

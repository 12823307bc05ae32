import { activityDate, dateParts, spansYears } from '../../facts/dates.js';
import { isWholeYear, periodName } from '../../facts/period-name.js';
import type { Period } from '../../ledger/ledger.js';
import type { Time } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import type { Deed, Matter } from '../matters/matter.js';
import { isDeed } from '../matters/matter.js';
import { openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';

/** How close a sentence says when something was: to the day where one thing is told, to the month where several are. */
export type Closeness = '日' | '月';

/** The period of the ledger, and the year that the report is named after. */
export interface TimeFrame {
  readonly period: Period;
  readonly year: number;
}

/** Of a period in two years only the other year is named: the report's own stands in its title. Over more than a year the title has no own year. */
const frameOf = (date: string, { period, year }: TimeFrame): Period =>
  date.startsWith(String(year)) && spanOf(period.start, period.end) <= LONG ? { start: date, end: date } : period;
/** So many days are a school year or a winter, and one of its years is the paper's. */
const LONG = 460;

/** The day, the month or the words of the ledger; undefined where it says nothing. A time that is no day is never made one. */
export function whenOf(matter: Matter, closeness: Closeness, frame: TimeFrame): string | undefined {
  const time = timeOf(matter);
  if (!time) return undefined;
  // What was there before has no time beside 有.
  if (time.before && /^(?:往年|.*有)$/.test(time.text ?? '')) return undefined;
  // A report on one day, or on 上半年, has said that.
  if (!isDeed(matter) || !time.text) {
    if (frame.period.start === frame.period.end) return undefined;
  } else if (isPeriod(time.text, periodName(frame.period))) return undefined;
  // A report says in its first words which year or half year it is about.
  if (WITHIN.test(time.text ?? '') || saysThePeriod(time, frame)) return undefined;
  // 寒假 of a 寒假志愿服务: its name has said it.
  if (
    time.text &&
    isDeed(matter) &&
    (matter.row.title.includes(time.text.replace(/^农历/, '')) ||
      (/^[正腊]月$/.test(time.text) && festivalOf(matter)) ||
      STARTS.some((field) => matter[field]?.replace(/^坚持/, '').startsWith(time.text ?? '…')))
  )
    return undefined;
  // 元宵节期间 of a 元宵节联欢会.
  const [, festival] = /^([一-鿿]{2,4}?)节?(?:期间|当天|当日)?$/.exec(time.text ?? '') ?? [];
  const isFeast = festival && (WORDS.festivals.includes(festival) || NUMBERED.test(festival));
  if (isFeast && isDeed(matter) && matter.row.title.includes(festival)) return undefined;
  // 从上年11月起…, 近几年… of what was done 全年: since when says it.
  if (
    /^(?:全年|年内)$/.test(time.text ?? '') &&
    /^(?:从[^，]{2,10}起|近[几两三五十\d]{0,2}年来?|(?:多|几|历|[一二三四五六七八九十]{1,2})年来|连续[多几两三四五六七八九十\d]{1,2}年)/.test(
      matter.kind === '典型' ? '' : (matter.summary ?? ''),
    )
  )
    return undefined;
  // 暑假期间 of 暑假期间开放阅览室, and no time of 受理公示期间举报.
  const [of] = (time.text && isDeed(matter) && /^[^，]{2,16}期间/.exec(matter.row.title)) || [];
  if (of && openingVerbs(TITLE_VERBS, of).length === 0) return undefined;
  if (MONTH.test(time.text ?? '') && time.start >= frame.period.start) return monthText(time.start, frame);
  // 2024 is 2024年, and the year of the paper has been said.
  if (time.text === String(frame.year)) return undefined;
  if (YEAR.test(time.text ?? '')) return `${time.text}年`;
  if (time.text) return time.text.replace(SPAN, '至').replace(LAST_YEAR, `${frame.year - 1}年`);
  // Of a few days of one month each thing has its day.
  if (closeness === '日' || frame.period.start.slice(0, 7) === frame.period.end.slice(0, 7))
    return `${activityDate(time.start, time.end, frameOf(time.start, frame))}${(isDeed(matter) && matter.hour) || ''}`;
  const [from, to] = [monthText(time.start, frame), monthText(time.end, frame)];
  return from === to ? from : `${from}至${to.replace(/^\d+年/, '')}`;
}

/** 上半年 of a paper on 2025年上半年; 2010年12月 is only the end of 2009年11月至2010年12月. */
const isPeriod = (text: string, name: string): boolean => name.endsWith(text) && (name === text || !/至/.test(name));

/** A year by itself. */
const YEAR = /^\d{4}$/;

/** 2014年5月: its year is said as that of a day is. */
const MONTH = /^\d{4}年\d{1,2}月$/;

/** 3月-5月, as people type it: 3月至5月. */
const SPAN = /(?<=[月日旬])\s?[-－–—~～]\s?(?=\d)/;

/** 去年12月 of a paper that is read in another year. */
const LAST_YEAR = /^(?:去年|上年)(?=\d|[上下]半年|年?[底初末])/;

/** 三八, 五四, 六一: feasts by their day. */
const NUMBERED = /^[一二三四五六七八九十]{2}$/;

/** 全年 of what 全年未发生事故: what came of it has said it. */
const STARTS = ['summary', 'result'] as const;

/** 4月中旬 of a paper on these days, and 全年 of one that ends in November: no time within it. 全年 of a year says how it was done. */
function saysThePeriod({ start, end, text }: Time, { period }: TimeFrame): boolean {
  if (text === undefined ? start === end : !/[月旬年季]/.test(text) || OTHER.test(text)) return false;
  // 近三年来 is more than the year that a paper is about.
  if (text !== undefined && LONGER.test(text) && spanOf(period.start, period.end) <= LONG) return false;
  const [from, to] = [start < period.start ? period.start : start, end > period.end ? period.end : end];
  const days = spanOf(period.start, period.end);
  // Of a week most of it is the whole; of a year only the year is.
  if (spanOf(from, to) < (days <= WEEKS ? days * MOST : days)) return false;
  return text === undefined || !isWholeYear(period) || !STEADY.test(text);
}

/**
 * 每月, 去年至今, 换届年后, 春季, 正月, 台风季, 2009年至2011年: how often, since when, about when; never the whole time of a paper, whatever it spans, as
 * what has no day in the calendar spans all of it.
 */
const OTHER = /^每|农历|[正冬腊]月|\d{4}年[^，]*至\d{4}年|(?:至今|起|开始|前|后|期间|(?<!年)以来|(?<![\d一二三四])季)$/;
const LONGER = /^(?:近|最近)?[几多两二三四五六七八九十\d]{0,2}年多?(?:以?来|间)?$|^历年来?$/;
const [WEEKS, MOST] = [31, 0.8] as const;
const spanOf = (start: string, end: string) => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
const STEADY = /^(?:全年|常年|每|定期|经常|不定期)/;
const WITHIN = /^(?:年内|本年度?|今年|当年)$/;

export function timeOf(matter: Matter): Time | undefined {
  if (isDeed(matter)) return matter.row.time ?? { start: matter.row.date, end: matter.row.end ?? matter.row.date };
  if (matter.kind === '典型') return matter.row.date;
  return matter.row.when;
}

export function monthText(date: string, frame: TimeFrame): string {
  const { year, month } = dateParts(date);
  return spansYears(frameOf(date, frame)) ? `${year}年${month}月` : `${month}月`;
}
/** The festival that a title names, where it names one. */
export const festivalOf = ({ row }: Deed): string | undefined =>
  WORDS.festivals.find((festival) => row.title.includes(festival));

/** Work that goes on: its time is said behind the community, not before it. */
export const GOES_ON = /^(?:全年|定期|不定期|经常|按期)/;

/** Times behind which a sentence without a doer has its comma: 3月5日，开展…; 元宵、中秋等传统佳节，开展…. */
export const PAUSES = /(?:[日午节假]|\d[时点分]|:\d{2}|至今|以来)$/;

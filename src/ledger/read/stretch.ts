import type { IsoDate } from '../ledger.js';
import type { Span } from './dates.js';
import { feastCalled, isFeast, namedDays } from './feasts.js';
import { isMonth, lastDay, monthly, monthsThrough, quarterly, type Stretch, twoDigits } from './month-stretch.js';
import { PARTS } from './year-parts.js';

/** 冬季 of a year is its beginning and its end; a school has two terms, and a farm its own. Some time within the period. */
const SOMETIME =
  /^(?:冬|冬季|冬天|今冬|冬春|[春夏秋冬]{2,4}[两三四]?季|[春夏秋冬]、[春夏秋冬][两三四]季|寒暑假|农闲|冬闲|农忙|开学|(?:[上下新本两]|第[一二]|[春秋]季?)?学期|腊月|正月|近期|近日|前期|后期|月[初中底末]|年(?=[前后]))(?:前夕?|后|期间|时|时节|里|中|内|季)?$/u;
/** 三年来, 近三年, 创卫以来, 入冬以来: from the first day of the period to its last. */
const SINCE =
  /^(?:(?:近|这)?[两二三四五六七八九十\d]{1,2}年(?:来|以来|间)|近[两二三四五六七八九十\d]{1,2}年|[^\d至到]{2,6}以来)$/u;

const ALL =
  /^(?:全程|连续(?:多|[两二三四五六七八九十]|\d)年|全年度?(?:各季度)?|上下半年|一年来|常年|长年|长期|多年来?|历年|近年来?|平时|日常|经常)$/u;
const SOME = /^(?:年度?内|当年|今年|本年度?)$/u;
const RECURRING =
  /^(?:半[月年]一?[次期回场]|[一二两三][个]?[周月]一[次期回场]|每|逢|隔[天周日月]|双?(?:周|星期)[一二三四五六日末天]|双月|单月|周末|定期|不定期|按(?:[周月季年]|季度)$)/u;
/** A festival that is not named: 节前, 节日期间, 两节期间; and all of them: 节假日. */
const FEAST = /^(?:节|节日|节假日|假日|假期|两节|双节|三节)(?:前夕?|后|期间|前后|当天|里|中)$/u;
const FEASTS = /^(?:重大|重要|传统|法定|主要|各[个类大]?)?(?:节日|节假日|假日|双休日|佳节)$/u;
const NAMED =
  /^(.{2,8}?)节?(前夕?|后|期间|前后|当天|当日|当晚|夜|前一天|假期|长假|小长假|黄金周|(?:假期|长假)?[三七八]天)$/u;

/** What is said of the very time that the ledger is about: in one of a week 本周, in one of a month 本月. With the days that it may have. */
const CURRENT: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:本|这)(?:周|星期)内?|周内)$/u, 10],
  [/^(?:(?:本|这个?|当)月内?|月内)$/u, 31],
  [/^(?:(?:本|这个?)季度?内?|季度?内)$/u, 92],
];
/** 截至8月, 截止8月底: from the first day of the period on. */
const UNTIL = /^(?:截至|截止到?|截止至|到)(.+?)(?:为止|止)?$/u;
const NOW = /^(?:目前|现在|今|当前)$/u;
const WEEKS = '一二三四五';

const daysIn = ({ start, end }: Span) => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
const moved = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The stretch of a year that a text without spaces means; undefined where it means none, or has another year. What has no bounds of its own
 * (全年, 每周三, 节前) has those of the period.
 */
export function stretchOf(text: string, year: number, period: Span): Stretch | undefined {
  const span = years(text, period);
  if (span) return span;
  const [, own, said = ''] = /^(?:(\d{4})(?:年度?|[-./](?=\d{1,2}$)|$))?(.*)$/u.exec(text) ?? [];
  // 4月至10月间
  const rest = said.replace(/(?<=\d月|旬|\d[日号])期?间$/u, '');
  if (own !== undefined && Number(own) !== year) return undefined;
  const all = (shape: Stretch['shape']): Stretch =>
    own === undefined ? { ...period, shape } : monthsThrough(year, [1, 12], shape);
  if (rest === '') return own === undefined ? undefined : all('once');
  if (ALL.test(rest)) return all('through');
  if (SOME.test(rest) || FEAST.test(rest) || SOMETIME.test(rest)) return all('once');
  if (SINCE.test(rest)) return all('through');
  if (RECURRING.test(rest) || FEASTS.test(rest)) return all('recurring');
  const current = CURRENT.find(([words, days]) => words.test(rest) && daysIn(period) <= days);
  if (current) return all('once');
  const until = UNTIL.exec(rest)?.[1];
  if (until !== undefined) {
    const end = NOW.test(until) ? period.end : pointOf(until, year, period)?.end;
    return end === undefined ? undefined : { start: period.start, end, shape: 'through' };
  }
  const part = PARTS[rest] ?? PARTS[rest.replace(/(?:期间|时节|[时里中])$/u, '')];
  if (part) return monthsThrough(year, ...part);
  return (
    beside(rest, year) ??
    quarterly(rest, year) ??
    monthly(rest, year, own !== undefined) ??
    weekly(rest, year, period) ??
    between(rest, year, period) ??
    around(rest, year, period) ??
    several(rest, year, period) ??
    festive(rest, year) ??
    both(rest, year, period)
  );
}

/** 暑假前, 汛期后: the weeks before or behind a part of the year. */
function beside(text: string, year: number): Stretch | undefined {
  const [, name = '', where = ''] = /^(.{2,4}?)(前夕?|后)$/u.exec(text) ?? [];
  const part = PARTS[name];
  const [from, to] = AROUND[where] ?? [];
  if (!part || from === undefined || to === undefined) return undefined;
  const { start, end } = monthsThrough(year, ...part);
  const of = where === '后' ? end : start;
  return { start: moved(of, from), end: moved(of, to), shape: 'once' };
}

/** 2014年至2016年, 自2014年起, 2014年以来, 2019年至2021年暑期: of a ledger of several years. */
function years(text: string, period: Span): Stretch | undefined {
  const [, since, until, season = ''] = /^(\d{4})年?(?:至|到|-)(\d{4})年每?年?(\D{2,4})$/u.exec(text) ?? [];
  if (since !== undefined && PARTS[season])
    return { start: `${since}-01-01`, end: `${until}-12-31`, shape: 'recurring' };
  const [, from, to] = /^自?(\d{4})年?(?:(?:至|到|-)(\d{4})年?|起|开始|以来|至今|年?起)$/u.exec(text) ?? [];
  if (from === undefined) return undefined;
  return { start: `${from}-01-01`, end: to === undefined ? period.end : `${to}-12-31`, shape: 'through' };
}

/** 4月第三周, of a ledger of one month also 第三周: the days of a month by sevens. */
function weekly(text: string, year: number, period: Span): Stretch | undefined {
  const [, typed, nth = ''] = /^(?:(\d{1,2})月)?第?([一二三四五1-5])个?(?:周|星期)$/u.exec(text) ?? [];
  const sole = period.start.slice(0, 7) === period.end.slice(0, 7) ? Number(period.start.slice(5, 7)) : Number.NaN;
  const month = typed === undefined ? sole : Number(typed);
  if (nth === '' || !isMonth(month)) return undefined;
  const number = /\d/.test(nth) ? Number(nth) : WEEKS.indexOf(nth) + 1;
  const from = Math.min(number * 7 - 6, lastDay(year, month));
  const to = number === 5 ? lastDay(year, month) : number * 7;
  return {
    start: `${year}-${twoDigits(month)}-${twoDigits(from)}`,
    end: `${year}-${twoDigits(month)}-${twoDigits(to)}`,
    shape: 'once',
  };
}

/** 2月底至3月初, 2月下旬至3月上旬, 3月5日至4月中旬, 2月中旬至下旬, 年初至8月: from the first day of one to the last of the other. */
function between(text: string, year: number, period: Span): Stretch | undefined {
  const [, head = '', tail = ''] = /^(.+?)(?:至|到|-)(.+)$/u.exec(text) ?? [];
  const month = /^\d{1,2}月/u.exec(head)?.[0] ?? '';
  const [from, to] = [pointOf(head, year, period), pointOf(tail, year, period) ?? pointOf(month + tail, year, period)];
  return from && to && from.start <= to.end ? { start: from.start, end: to.end, shape: 'through' } : undefined;
}

/** 3月16日起, 自3月起, 6月底前, 3月12日前后: from a day or a part of a month on, up to it, or about it. */
function around(text: string, year: number, period: Span): Stretch | undefined {
  const [, head = '', where = ''] = /^[自从]?(.+?)(前后|[之以]?[前后]|起|开始|以来|至今)$/u.exec(text) ?? [];
  const point = head === '' ? undefined : pointOf(head, year, period);
  if (!point) return undefined;
  if (where === '前后') return { start: moved(point.start, -7), end: moved(point.end, 7), shape: 'once' };
  if (where.endsWith('前')) return { start: period.start, end: point.end, shape: 'once' };
  const shape = where.endsWith('后') ? 'once' : 'through';
  return point.start <= period.end ? { start: point.start, end: period.end, shape } : { ...point, shape };
}

/** 3月和9月, 1、2月, 第一、三季度, 春、秋季: some time in each, from the first day of the first to the last of the last. */
function several(text: string, year: number, period: Span): Stretch | undefined {
  const parts = text.split(/[、,，和及与]/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || /[日号]/u.test(text)) return undefined;
  const what = /(?:月|季度?|半年)$/u.exec(last)?.[0] ?? '';
  const month = /^\d{1,2}月/u.exec(text)?.[0] ?? '';
  const points = parts.map(
    (part) => pointOf(part, year, period) ?? pointOf(part + what, year, period) ?? pointOf(month + part, year, period),
  );
  const [from, to] = [points[0], points.at(-1)];
  const inOrder = points.every((point, i) => point && (i === 0 || (points[i - 1]?.start ?? '') < point.start));
  return inOrder && from && to ? { start: from.start, end: to.end, shape: 'once' } : undefined;
}

/** One end of a span: a day, a part of a month or of the year, which may say its own (2016年12月). */
function pointOf(typed: string, inYear: number, period: Span): Span | undefined {
  const [, own, text = ''] = /^(?:(\d{4})(?:年|[./](?=\d{1,2}$)))?(.+)$/u.exec(typed) ?? [];
  const year = own === undefined ? inYear : Number(own);
  const [, month, day] = /^(\d{1,2})月(\d{1,2})[日号]?$/u.exec(text) ?? [];
  if (month !== undefined) {
    if (!isMonth(Number(month)) || Number(day) < 1 || Number(day) > lastDay(year, Number(month))) return undefined;
    const date = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
    return { start: date, end: date };
  }
  const part = PARTS[text];
  return part
    ? monthsThrough(year, ...part)
    : (quarterly(text, year) ?? monthly(text, year, own !== undefined) ?? weekly(text, year, period));
}

/** How many days before and behind a festival its words can mean. */
const AROUND: Readonly<Record<string, readonly [number, number]>> = {
  前: [-15, -1],
  前夕: [-15, -1],
  后: [1, 15],
  期间: [-7, 7],
  前后: [-15, 15],
  当天: [0, 0],
  当日: [0, 0],
  当晚: [0, 0],
  夜: [0, 0],
  前一天: [-1, -1],
  假期: [0, 7],
  长假: [0, 7],
  小长假: [0, 3],
  黄金周: [0, 7],
};

function festive(text: string, year: number): Stretch | undefined {
  const bare = feastCalled(text) ?? text;
  const [, word = '', where = ''] = NAMED.exec(bare === text && !isFeast(text) ? text : `${bare}当天`) ?? [];
  const days = namedDays(word, year).toSorted();
  const around = AROUND[/[三七八]天$/u.test(where) ? (where.endsWith('三天') ? '小长假' : '长假') : where];
  const [from, to] = [days[0], days.at(-1)];
  if (!around || from === undefined || to === undefined) return undefined;
  return { start: moved(from, around[0]), end: moved(to, around[1]), shape: 'once' };
}

/** 3月至11月每周三: how often within a stretch. */
function both(text: string, year: number, period: Span): Stretch | undefined {
  const [, head = '', often = ''] = /^(.+?)[,，的]?((?:每|隔).+|不?定期)$/u.exec(text) ?? [];
  const stretch = head === '' ? undefined : stretchOf(head, year, period);
  return stretch && RECURRING.test(often) ? { ...stretch, shape: 'recurring' } : undefined;
}

import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import type { IsoDate } from '../ledger.js';
import type { Time } from '../vocabulary/field.js';
import { type DateFault, isIso, parseDate, type Span } from './dates.js';
import { isLongAgo } from './earlier-time.js';
import type { Stretch } from './month-stretch.js';
import { openTime } from './open-time.js';
import { stretchOf } from './stretch.js';

/** No way to say when is longer: what is, belongs into 简介. */
const LONGEST = 32;

/**
 * When something was: a day in any form of the ledger, a span of days (3月5日至7日), several days (9月16日、17日晚), or a time that is no day
 * (2024-03, 3月中旬, 第三季度, 全年, 每周三, 3月至11月, 节前). What goes beyond `within` is cut off; nothing of it within is a fault.
 */
export function parseTime(typed: string, within: Span): Time | DateFault {
  const iso = isIso(typed) ? parseDate(typed, within) : undefined;
  if (typeof iso === 'string') return { start: iso, end: iso };
  const text = withoutThisYear(typed);
  if (OLD_FEAST.test(text)) return { ...within, text, shape: 'once' };
  const spell = spellOf(plainOf(text), within);
  if (spell) return spell;
  const day = parseDate(text, within);
  if (typeof day === 'string') return { start: day, end: day };
  const plain = plainOf(text);
  const dayCalled = parseDate((DAY_CALLED.exec(plain) ?? DAY_OF.exec(plain))?.[1] ?? '', within);
  if (typeof dayCalled === 'string') return { start: dayCalled, end: dayCalled };
  const winter = intoNextYear(plain, within);
  if (winter) return winter;
  const noted = withNote(plain, within);
  if (noted) return { ...noted, text: shown(text) };
  const days = daysOf(plain, within);
  if (days) return { ...days, text: shown(text) };
  if (day.fault === 'date-range') return { start: day.write, end: day.writeEnd };
  const [first = '', last = ''] = text.split(/至|到|[~～]/u).map((part) => parseDate(part, within));
  if (typeof first === 'string' && typeof last === 'string' && last !== '') return { start: first, end: last };
  if (plain.length > LONGEST) return day;
  const fitting = stretchesOf(plain, within);
  const [only, ...others] = fitting;
  if (only === undefined) {
    const isKnown = isStretch(plain, within);
    const open = isLongAgo(plain)
      ? undefined
      : openTime(plain, within, isKnown, (part) => stretchesOf(part, within).length > 0);
    if (open) return { ...open, text: shown(text) };
    return isKnown ? { fault: 'date-outside' } : day;
  }
  if (others.length > 0)
    return { fault: 'date-ambiguous', years: fitting.map(({ start }) => Number(start.slice(0, 4))) };
  return {
    start: later(only.start, within.start),
    end: earlier(only.end, within.end),
    text: shown(text),
    shape: only.shape,
  };
}

/** 三月三, 七月十五庙会: feasts by the old calendar, of which no table here says the day; 三月三日 is a day of ours. */
const OLD_FEAST =
  /^(?:农历)?(?:(?:二月二|三月三|四月八|六月六|七月七|七月半|九月九)(?:[龙歌花]\p{Script=Han}|节)?|[二三四五六七八九十]月(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?)(?=[庙歌灯古集花]))(?:[庙歌灯古集花][会圩墟节场]|节|当[天日]|前后|前夕?|期间)?$/u;
/** 6月5日世界环境日, 11月9日消防日: the day, and what it is called. */
const DAY_CALLED = /^((?:\d{4}年)?\d{1,2}月\d{1,2}[日号])\p{Script=Han}{1,10}[日节]$/u;
/** 5月1日开业, 6月30日并网: the day, and what began on it. */
const DAY_OF =
  /^((?:\d{4}年)?\d{1,2}月\d{1,2}[日号])(?:正式)?(?:[开停复]业|[开竣复]工|开[园营馆班学幕镰机张放播]|闭幕|并网|启[用动]|投[用产]|揭[牌幕]|挂牌|成立|通[车水电气航]|上[线岗]|入住|搬[迁家]|交[房付]|封顶|试运行|首[发演])$/u;
/** 11月1日至次年3月31日, perhaps beyond the last day of the ledger. */
const INTO_NEXT = /^((?:\d{4}年)?\d{1,2}月\d{1,2}[日号])[至到-](?:次|翌|第二)年(\d{1,2}月\d{1,2}[日号])$/u;

function intoNextYear(plain: string, within: Span): Time | undefined {
  const [, from = '', to = ''] = INTO_NEXT.exec(plain) ?? [];
  const start = from === '' ? undefined : parseDate(from, within);
  if (typeof start !== 'string') return undefined;
  const end = parseDate(`${Number(start.slice(0, 4)) + 1}年${to}`, undefined);
  if (typeof end !== 'string') return undefined;
  return end <= within.end
    ? { start, end }
    : { start, end: within.end, text: plain.replace('-', '至'), shape: 'through' };
}

/** 3月-12月（7、8月停）, 暑期（7月至8月）: what stands in brackets is told with it, and says closer when it was where that is a time. */
const NOTED = /^([^()]{2,20})\(([^()]{2,16})\)$/u;
/** 3月学雷锋月, 7月雨季, 10月国庆假期: a month, and what went on in it; 9月开学起, 11月起逢雪: from then on. */
const IN_MONTH = /^(\d{1,2}月)的?(\p{Script=Han}{2,10})$/u;
const FROM_THEN = /^(?:起(?:每?逢.{1,3}|每[天日周月晚])|(?<called>\p{Script=Han}{2,6})(?:起|开始|以来))$/u;

function withNote(plain: string, within: Span): Time | undefined {
  const [, outer = '', note = ''] = NOTED.exec(plain) ?? [];
  const outside = outer === '' ? undefined : parseTime(outer, within);
  if (outside && !('fault' in outside) && outside.shape !== undefined) {
    const inside = STOPS.test(note) ? undefined : parseTime(note, within);
    if (inside === undefined) return outside;
    if (!('fault' in inside)) return { ...inside, shape: inside.shape ?? outside.shape };
  }
  const [, month = '', called = ''] = IN_MONTH.exec(plain) ?? [];
  const [only, ...others] = month === '' ? [] : stretchesOf(month, within);
  if (only === undefined || others.length > 0) return undefined;
  const start = later(only.start, within.start);
  const isTime = (text: string) =>
    openTime(text, within, false) !== undefined || stretchesOf(text, within).some(({ shape }) => shape === 'once');
  const since = FROM_THEN.exec(called);
  if (since && isTime(since.groups?.called ?? '雨后')) return { start, end: within.end, shape: 'through' };
  return isTime(called) ? { start, end: earlier(only.end, within.end), shape: 'once' } : undefined;
}
/** 7、8月停, 节假日除外. */
const STOPS = /(?:停|除外|不含|放假|休息?|暂停)[课办开]?$/u;

const later = (a: IsoDate, b: IsoDate) => (a > b ? a : b);
const earlier = (a: IsoDate, b: IsoDate) => (a < b ? a : b);
/** 今年3月 is 3月, and 今年初 年初: which year it is, the ledger says. 自3月起至6月 is 3月至6月. */
const withoutThisYear = (text: string) =>
  text
    .trim()
    .replace(/^(\d{1,2})[·•](\d{1,2})(?=$|\p{Script=Han})/u, '$1月$2日')
    .replace(/^[自从由](?=.+[至到])/u, '')
    .replace(/起(?=[至到])/u, '')
    // 2月底3月初; 1月15日23时至16日5时
    .replace(/(?<=月[初底末]|旬)(?=\d{1,2}月(?:[初底末]|[上中下]旬))/u, '至')
    .replace(CLOCKS, '$1至$2')
    .replace(/^(?:今年|本年度?)的?(?=[\d一二三四五六七八九十上下第春夏秋冬年])/u, '')
    .replace(/^[今本](?=年度?[初中底末])/u, '');

const CLOCKS =
  /^((?:\d{4}年)?\d{1,2}月\d{1,2}[日号])\d{1,2}[时点](?:\d{1,2}分|半)?[至到~-]((?:\d{1,2}月)?\d{1,2}[日号])\d{1,2}[时点](?:\d{1,2}分|半)?$/u;

/** As typed, but for months in numbers alone: 2024-03 is 2024年3月, 2024.3-2024.11 2024年3月至11月. */
const shown = (text: string) =>
  text
    .replaceAll(/\s+/gu, '')
    .replace(/^(\d{4})[-./]0?(\d{1,2})$/u, '$1年$2月')
    .replace(/^(\d{4})[./]0?(\d{1,2})[—–~～至到-]+\1[./]0?(\d{1,2})$/u, '$1年$2月至$3月')
    .replace(/^(\d{4})[./]0?(\d{1,2})[—–~～至到-]+(\d{4})[./]0?(\d{1,2})$/u, '$1年$2月至$3年$4月');

/** Narrow, without spaces, months and days in digits. */
const plainOf = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[–—−~～]+/gu, '-')
    .replaceAll(/[“”"'‘’]/gu, '')
    .replaceAll(/(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]+(?=个?月|日|号)/gu, (n) =>
      String(readChineseNumber(n) ?? n),
    )
    .replace(/月份/gu, '月')
    .replace(/(?<=^|年)元月/u, '1月')
    .replace(/^九九(?=重阳)/u, '')
    .replace(OF_YEAR, '年')
    .replace(OF_THE_YEAR, '年');

/** 2016年末, 2016年度末 and 2016年内 are the 年末 and the 年内 of 2016, and 年度末 is 年末. */
const OF_YEAR = /(?<=\d{4}年)度?(?=[初中底内末](?:$|[至到前后之以起、,和与及-]))/gu;
const OF_THE_YEAR = /(?<!\d)年度(?=[初中底末](?:$|[至到前后之以起、,和与及-]))/gu;

const PART_OF_DAY = '(?:上午|下午|晚上?|早上?|早晨|清晨|凌晨|中午|傍晚|夜)';
const CLOCK = `${PART_OF_DAY}?\\d{1,2}(?::\\d{2}|[点时](?:\\d{1,2}分?|半|整)?)`;
const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]';
/** 10月6日晚, 3月5日（周三）下午, 7月7日上午9点, 3月5日8:30至11:30: what stands behind a day and says no other. */
const HOURS = new RegExp(
  `(?<=[日号\\d)]|${WEEKDAY})${PART_OF_DAY}$|(?<=[日号)]|${WEEKDAY})${CLOCK}(?:[至到-]${CLOCK})?$`,
  'u',
);

/** 10月6日晚; 9月16日、17日晚: each a day, the later ones perhaps without their month. */
function daysOf(plain: string, within: Span): Span | undefined {
  const parts = plain.split(/[、,，和及与]/u).map((part) => part.replace(HOURS, ''));
  if (parts.length < 2 && parts[0] === plain) return undefined;
  let month = '';
  const days: IsoDate[] = [];
  for (const part of parts) {
    const own = /^(?:\d{4}年)?\d{1,2}月/u.exec(part)?.[0];
    month = own ?? month;
    const date = parseDate(own || month === '' ? part : `${month}${part}`, within);
    if (typeof date !== 'string') return undefined;
    days.push(date);
  }
  const sorted = days.toSorted();
  return { start: sorted[0] ?? '', end: sorted.at(-1) ?? '' };
}

/** 5月8日起一周, 3月15日连续三天, 3月8日当天, 6月1日前后三天: a day, and how long from it, or about it. */
function spellOf(plain: string, within: Span): Time | undefined {
  const { day = '', about, number = '', unit = '' } = SPELL.exec(plain)?.groups ?? {};
  const start = day === '' ? undefined : parseDate(day, within);
  if (typeof start !== 'string') return undefined;
  if (number === '') return { start, end: start };
  const count = /^\d/.test(number) ? Number(number) : (readChineseNumber(number) ?? 0);
  const days = unit.endsWith('周') || unit.endsWith('星期') ? count * 7 : count;
  if (days < 1 || days > 200) return undefined;
  const first = about ? moved(start, -days) : start;
  const last = moved(start, about ? days : days - 1);
  return {
    start: later(first, within.start),
    end: earlier(last, within.end),
    ...(about && { text: plain, shape: 'once' as const }),
  };
}
const SPELL =
  /^(?<day>(?:\d{4}年)?\d{1,2}月\d{1,2}[日号])(?:当[天日晚]|(?:(?<about>前后)|起|开始)?(?:连续|为期|共|后的?)?(?<number>[一两二三四五六七八九十]{1,3}|\d{1,3})个?(?<unit>天|日|周|星期))$/u;
const moved = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The stretches that a text can mean within a period: one for each year that has it, unless one of them lies in it as a whole. */
function stretchesOf(plain: string, within: Span): readonly Stretch[] {
  // 2010年11月至2011年7月 of a ledger of 2011: it began before.
  const [, before] = /^(\d{4})年.*(?:至|到|-)\d{4}年/u.exec(plain) ?? [];
  const years = [...(before ? [Number(before)] : []), ...yearsOf(within)];
  const found = [...new Set(years)].flatMap((year) => stretchOf(plain, year, within) ?? []);
  const touching = found.filter(({ start, end }) => start <= within.end && end >= within.start);
  const inside = touching.filter(({ start, end }) => start >= within.start && end <= within.end);
  const kept = inside.length === 1 ? inside : touching;
  return kept.filter(({ start, end }, i) => kept.findIndex((s) => s.start === start && s.end === end) === i);
}

const isStretch = (plain: string, within: Span) =>
  [Number(plain.slice(0, 4)), ...yearsOf(within)].some((year) => stretchOf(plain, year, within) !== undefined);

function yearsOf({ start, end }: Span): readonly number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: Math.min(last - first + 1, 10) }, (_, i) => first + i);
}

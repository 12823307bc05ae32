import type { Time } from '../vocabulary/field.js';
import type { Span } from './dates.js';

type Shape = NonNullable<Time['shape']>;

/** 暑假 of a first half-year, 三秋期间 of one quarter: people name a season without a look at the days of their ledger. */
const SEASON = /[春夏秋冬暑寒汛雨]/u;

/** 元宵、中秋等传统佳节, 春节、腊八等节日期间. */
const SEVERAL =
  /^.{2,16}?等(?:传统|重大|重要|法定|主要|民俗|民族)*(?:佳节|节日|节假日|节庆日?|节点|纪念日)(?:期间|前夕?|前后|[来到][临来]之际|当天)?$/u;
/** 腊八节, 世界水日, 全国科普周: a day that no table here knows. */
const NAMED_DAY = /^(?:\p{Script=Han}{2,8}节|(?:世界|国际|全国|全民|国家|中国)\p{Script=Han}{1,10}[日周月])$/u;
/** 疫情期间, 台风前, 村委会换届后, 人口普查时, 汛期过后. */
const BESIDE = /^([\p{Script=Han}“”·]{2,12}?)(?:期间|前夕|前后|[之以过]?[前后]|之际|时期|时)$/u;
/** 疫情发生以来, 自入汛起, 去年至今. */
const SINCE = /^[自从]?([\p{Script=Han}“”·]{2,12}?)(?:以来|至今|起|开始)$/u;
/** 2009年3月至今, 去年3月至今: it began before the ledger does. */
const SINCE_YEAR = /^[自从]?(\d{4}|[去上前](?=年\d))年(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:以来|至今|起|开始)$/u;
const LAST_YEAR = /^(?:去|上|前)年(?:[上下]半年|年?[初底])?$/u;
/** 改日前, 某月后 were meant as a date; 八一村前 is a place. */
const NO_EVENT = /(?:^[很许好]久|(?<!周)年|[月号村路街巷楼店桥站场]|(?<!节|节假|纪念|[世国全中].{1,8})日)$/u;

/**
 * A time that people tell by what was going on then (疫情期间, 台风前, 去年至今) and that no calendar knows: some time within the ledger, told as typed.
 * Undefined where the text may as well be a date with a slip in it.
 * @param isKnown Whether the calendar knows it, outside the period.
 */
export function openTime(
  plain: string,
  within: Span,
  isKnown: boolean,
): (Span & { readonly shape: Shape }) | undefined {
  const some = (shape: Shape) => ({ ...within, shape });
  const year = SINCE_YEAR.exec(plain)?.[1];
  if (year !== undefined) return /\D/.test(year) || year < within.start.slice(0, 4) ? some('through') : undefined;
  if (isKnown) return SEASON.test(plain) && !/\d/.test(plain) ? some('once') : undefined;
  if (SEVERAL.test(plain)) return some('recurring');
  if (NAMED_DAY.test(plain)) return some('once');
  const since = SINCE.exec(plain)?.[1];
  if (since !== undefined) return LAST_YEAR.test(since) || !NO_EVENT.test(since) ? some('through') : undefined;
  const beside = BESIDE.exec(plain)?.[1];
  return beside !== undefined && !NO_EVENT.test(beside) ? some('once') : undefined;
}

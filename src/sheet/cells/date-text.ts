import { parseDate } from '../../ledger/read/dates.js';

/** 6.3 for June 3 or June 30: where a spreadsheet took the text for a number. */
export function lostZero(text: string): { readonly one: string; readonly other: string } | undefined {
  const [, month = '', digit = ''] = /^(\d{1,2})\.([123])$/.exec(text) ?? [];
  if (month === '' || typeof parseDate(`2024-${month}-${digit}0`, undefined) !== 'string') return undefined;
  return { one: `${Number(month)}月${digit}日`, other: `${Number(month)}月${digit}0日` };
}

/** 8-10 below a month: August 10, or from the 8th to the 10th. 15-17 can only be days, and 8-5 only a month and a day. */
export function monthOrDays(text: string, month: number): { readonly one: string; readonly other: string } | undefined {
  const [, first = '', last = ''] = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/u.exec(text.normalize('NFKC').trim()) ?? [];
  if (first === '' || Number(first) > 12 || Number(last) <= Number(first)) return undefined;
  return {
    one: `${Number(first)}月${Number(last)}日`,
    other: `${month}月${Number(first)}日至${Number(last)}日`,
  };
}

const CLOCK = '\\d{1,2}[:时点](?:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?分?|半|整)?';
const TIME = `(?:(?:上午|下午|晚上|晚|早上|早|中午|凌晨|全天|傍晚|am|pm)?(?:${CLOCK})?(?:(?:-|~|至|到)+(?:上午|下午|晚上|中午)?${CLOCK})?)`;
const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]';
const AFTER = new RegExp(
  `(?<=[日号\\d)])(?:\\(?${WEEKDAY}\\)?)?(?:(?<!\\d)|(?<=\\d)(?=[上下晚早中凌全傍ap])|\\s+)${TIME}(?:\\(?${WEEKDAY}\\)?)?$`,
  'iu',
);

/** 3月5日（周三）上午9:00—11:00 → 3月5日. */
function withoutTime(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[–—―~～]+/gu, '~')
    .replaceAll(/\s*([年月日号./-])\s*(?=[\d年月日号])/gu, '$1')
    // Any other time of UTC may belong to the next day in China.
    .replace(/T00:00(?::00(?:\.0+)?)?Z$/u, '')
    .replace(/^(.*\d)T(\d{2}:\d{2}.*)$/u, '$1 $2')
    .trim();
  return plain.replace(AFTER, '').trim();
}

/** The first and the last day of a stretch, or the one day there is; undefined for days one by one. */
export function daysOf(text: string): readonly string[] | undefined {
  const days = withoutTime(text);
  if (/[、,;，；和及与]/u.test(days)) return undefined;
  // Each half may have its time of day.
  const parts = days.split(/[至到~]+/u).map((part) => withoutTime(part).replaceAll(/\s/gu, ''));
  const [plain = ''] = parts;
  if (parts.length === 2) return parts;
  // A dash parts two dates only where it cannot belong to one.
  const dashed =
    /^(.+[日号])-(.+)$/u.exec(plain) ??
    /^(\d{4}[./]\d{1,2}[./]\d{1,2}|\d{1,2}[./]\d{1,2})-(\d.*)$/u.exec(plain) ??
    /^(.*\d月\d{1,2})-(\d{1,2}[日号]?)$/u.exec(plain) ??
    /^((?:1[3-9]|2\d|3[01]))-(\d{1,2})$/u.exec(plain);
  return dashed ? dashed.slice(1) : parts.length === 1 ? [plain] : undefined;
}

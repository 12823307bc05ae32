import { countWord } from '../../chinese/count-word.js';
import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import { daysBetween } from '../../facts/dates.js';
import { isWholeYear, periodWithin } from '../../facts/period-name.js';
import type { Activity, Ledger, Period } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { isDeed, type Matter } from './matter.js';

/** How many days one of each has. */
const DAYS: readonly (readonly [each: RegExp, days: number])[] = [
  [/^每(?:两|二|2)个?月|^每双月/, 61],
  [/^每半年/, 183],
  [/^每个?(?:周|星期|礼拜)/, 7],
  [/^每个?月/, 30.4],
  [/^每个?季/, 91.3],
  [/^每年/, 365],
  [/^每[天日晚早]/, 1],
];

/** 每周一, 每月10日: a day that now and then falls out. */
const ITS_DAY = /^每(?:周|星期|礼拜).|^每月.*[日号一二三四五六天]$|^每[天日晚早]/;
/** So much of the year such a work is done at least. */
const MOST = 0.6;
/** Each of several bodies has its own. */
const OF_EACH = /各|全体|分别/;

/**
 * 168次 in a year are not one 每月, and neither are 10: a rhythm is told only where so many times fit it, or where several do it. Else the period
 * says when: 全年开展主题党日168次.
 */
export const inItsRhythm =
  ({ period }: Ledger) =>
  (matter: Matter): Matter => {
    if (!isDeed(matter) || matter.prose) return matter;
    const { row } = matter;
    const { time } = row;
    if (!time?.text || fits(row, period)) return matter;
    return { ...matter, row: { ...row, time: { ...time, text: wholeOf(period) } } };
  };

function fits({ time, sessions, asTyped, participants, host = '' }: Activity, period: Period): boolean {
  const text = time?.text ?? '';
  const days = DAYS.find(([each]) => each.test(text))?.[1];
  if (!days || !sessions || sessions < 2 || asTyped.sessions?.vague || OF_EACH.test([host, ...participants].join()))
    return true;
  // 每周五、六、日; 每季度两次
  const listed = text.split('、').length;
  const times = readChineseNumber(/([两三四五六])[次场期]/.exec(text)?.[1] ?? '') ?? 1;
  const periods = ((daysBetween(period.start, period.end) + 1) / days) * listed * times;
  if (sessions > Math.ceil(periods - 0.1)) return false;
  return ITS_DAY.test(text) || listed * times > 1 ? sessions >= periods * MOST : sessions >= Math.floor(periods) - 1;
}

/** 全年, 上半年, 三年来: how a paper calls the whole of its period. */
function wholeOf(period: Period): string {
  const years = Math.round((daysBetween(period.start, period.end) + 1) / 365);
  if (isWholeYear(period)) return patternWords('全年');
  return years > 1 ? patternWords('几年来', { 数: countWord(years) }) : periodWithin(period);
}

import { dateParts } from '../../facts/dates.js';
import type { Activity } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { lacksObject } from '../phrases/lacks-object.js';

/**
 * A row from the first day of a year to its last is how people wrote what has no day: 全年, or 年内 where it is done once. One over whole
 * months is said by its months.
 */
export function spokenTime(row: Activity): Activity {
  const { date, end } = row;
  if (!end || row.time?.text || !date.endsWith('-01') || !isLastOfMonth(end)) return row;
  const [from, to] = [dateParts(date), dateParts(end)];
  if (from.year !== to.year) return row;
  const once = WORDS.once.some((verb) => row.title.startsWith(verb) || row.summary?.startsWith(verb));
  const year = from.month === 1 && to.month === 12;
  const months = from.month === to.month ? `${from.month}月` : `${from.month}月至${to.month}月`;
  return { ...row, time: { start: date, end, text: year ? patternWords(once ? '年内' : '全年') : months } };
}

/** 定期召开: how often, in a clause of its own, and the verb that the title brings anyway. */
const RHYTHM =
  /^(?:\d{4}年至\d{4}年(?=每年))?(定期|不定期|经常|按期|每[周月季天日年][^，；。]{0,4}?)(?:召开|举办|开展|举行|组织|进行)(?:[，；。]|$)/;

/** 全年 … 定期召开，明确分工 → 定期召开…，明确分工: the rhythm is its time. */
export function withRhythm(row: Activity): Activity {
  const [clause, often] = RHYTHM.exec(row.summary ?? '') ?? [];
  const year = /^(?:全年|年内|每年)$/.test(row.time?.text ?? '');
  if (!row.time || !year) return row;
  // 以多种形式不定期开展: 全年 would say another thing.
  const [how = ''] = (row.summary ?? '').split('，');
  if (!clause && /定期/.test(lacksObject(how) ?? ''))
    return { ...row, time: { ...row.time, text: patternWords('年内') } };
  if (!clause || !often) return row;
  const { summary = '', ...others } = row;
  const rest = summary.slice(clause.length);
  // 定期, and 多次: how often has been said.
  const { sessions, ...typed } = row.asTyped;
  const asTyped = sessions?.vague ? typed : row.asTyped;
  return { ...others, asTyped, ...(rest && { summary: rest }), time: { ...row.time, text: often } } as Activity;
}

/** 世博会期间社区干部轮流值班, 定期回访: the title begins with a time that is closer than 全年. */
export function withOwnTime(row: Activity): Activity {
  if (!row.time || !/^(?:全年|年内|常年)$/.test(row.time.text ?? '')) return row;
  if (/^(?:不定期|定期|经常)/.test(row.title)) return { ...row, time: { ...row.time, text: patternWords('年内') } };
  const [, text, title] = /^([^，。、“”]{2,20}期间)([^，。]{3,})$/.exec(row.title) ?? [];
  if (text && title) return { ...row, title, time: { ...row.time, text } };
  // In a paper of the year 全年 says something only beside what was counted over it.
  return isCounted(row) ? row : { ...row, time: { ...row.time, text: patternWords('年内') } };
}

/** 五老护学岗 of 学期内每天早晚各一次: a post is set up once, and kept so often. */
export function withItsWatches(row: Activity): Activity {
  const [, text, often] = /^([^每，]{2,})(每[天日周][^，]{0,6}各一[次班])$/.exec(row.time?.text ?? '') ?? [];
  return row.time && text && often && /岗$/.test(row.title)
    ? { ...row, time: { ...row.time, text }, summary: row.summary ? `${often}，${row.summary}` : often }
    : row;
}

/** 每季一次, 每晚一次: each time once, which a verb behind it says. */
export function withoutOnce(row: Activity): Activity {
  const text = row.time?.text
    // 2月起每天 of 每天两次, 每日 of 每天一次
    ?.replace(/每[日天]，?(?=每[日天])|(每[晚周月季年])，?(?=\1)/, '')
    .replace(
      /^((?:全年|常年)?[^，。每年]*)(每(?![两二三四五六七八九十])(?:(?!各)[一-鿿]){1,4}?)一[次场期课讲班趟遍]$/,
      '$1$2',
    );
  return !row.time || text === row.time.text ? row : ({ ...row, time: { ...row.time, text } } as Activity);
}

const isCounted = (row: Activity): boolean =>
  row.quantities.length > 0 ||
  row.asTyped?.sessions !== undefined ||
  (row.sessions ?? 1) > 1 ||
  row.attendance !== undefined ||
  row.served !== undefined ||
  /\d|[一二三四五六七八九十百两几多数][余多]?[次场期件户人]/.test(`${row.title}${row.result ?? ''}`);

/** 3月12日 of what begins with 下午: the hour goes with the day. */
export function atItsHour<T extends { readonly row: Activity; readonly summary?: string | undefined }>(deed: T): T {
  const { row, summary } = deed;
  const [whole = '', hour] = OF_DAY.exec(summary ?? '') ?? [];
  if (!hour || row.time?.text || (row.end !== undefined && row.end !== row.date)) return deed;
  const rest = (summary ?? '').slice(whole.length);
  return { ...deed, hour: hour.replace(/^当天?/, ''), summary: rest, row: { ...row, summary: rest } };
}

/** 上午, and 上午9时开会: what only says that it began then has said no more. */
const OF_DAY =
  /^((?:上午|下午|中午|早上|早晨|清晨|傍晚|晚上|当天晚上|当晚)(?:\d{1,2}[时点](?:\d{1,2}分|半|整)?(?:许|左右)?)?|\d{1,2}[时点](?:\d{1,2}分|半|整)?起(?=[^，]{3}))(?:(?:开会|召开|举行|开始)(?=，|$))?，?/;

const isLastOfMonth = (date: string) => new Date(Date.parse(date) + 86_400_000).getUTCDate() === 1;

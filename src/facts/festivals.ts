import type { Activity, IsoDate } from '../ledger/ledger.js';
import { MEETINGS } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { daysBetween } from './dates.js';
import type { FactRecord } from './fact.js';
import { type GroupContext, group } from './group.js';

/** A pure function that remembers what it gave. */
function memoised<V>(give: (name: string, year: number) => V): (name: string, year: number) => V {
  const known = new Map<string, V>();
  return (name, year) => {
    const key = `${name} ${year}`;
    const value = known.has(key) ? (known.get(key) as V) : give(name, year);
    known.set(key, value);
    return value;
  };
}

/** How an activity's title names a day, where it is not by the day's own name. A mere theme (劳动, 儿童, 消防) is no name of a day. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  学雷锋纪念日: ['雷锋'],
  公民道德宣传日: ['道德宣传日'],
  植树节: ['植树'],
  劳动节: ['五一'],
  儿童节: ['六一'],
  世界环境日: ['环境日', '六五环境'],
  世界献血者日: ['献血者日', '献血日'],
  国际禁毒日: ['禁毒日', '626', '6·26', '6.26', '六二六'],
  建党纪念日: ['七一', '建党'],
  烈士纪念日: ['烈士', '英烈'],
  国庆节: ['国庆'],
  全国消防日: ['消防日', '消防宣传', '119'],
  国家宪法日: ['宪法'],
  国际志愿者日: ['志愿者日'],
  春节: ['新春', '迎春', '年味', '春联'],
  元宵节: ['元宵'],
  清明节: ['清明'],
  端午节: ['端午'],
  中秋节: ['中秋'],
  重阳节: ['重阳'],
};

/** Month and day of the lunar festivals in the Chinese calendar, and the stretch of our year that they fall into. */
const LUNAR: Readonly<Record<string, { readonly day: string; readonly from: string; readonly to: string }>> = {
  春节: { day: '1-1', from: '01-20', to: '02-22' },
  元宵节: { day: '1-15', from: '02-03', to: '03-08' },
  端午节: { day: '5-5', from: '05-26', to: '06-26' },
  中秋节: { day: '8-15', from: '09-06', to: '10-09' },
  重阳节: { day: '9-9', from: '09-30', to: '11-01' },
};

/** An activity for a day is held around it, not only on it. */
const NEAR = 15;

interface Day {
  readonly name: string;
  /** How many days lie between the activity and the nearest such day. */
  readonly distance: (date: IsoDate) => number;
}

const solarDay = (name: string, monthDay: string): Day => ({
  name,
  distance: (date) => {
    const year = Number(date.slice(0, 4));
    return Math.min(...[year - 1, year, year + 1].map((y) => Math.abs(daysBetween(`${y}-${monthDay}`, date))));
  },
});

/** The date of a lunar festival in a year of ours, read off the Chinese calendar once. */
const lunarDate = memoised((name: string, year: number): IsoDate | undefined => {
  const { day, from, to } = LUNAR[name] ?? { day: '', from: '01-01', to: '01-01' };
  const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  for (let at = Date.parse(`${year}-${from}`); at <= Date.parse(`${year}-${to}`); at += 86_400_000) {
    const parts = calendar.formatToParts(at);
    const part = (type: string) => parts.find((p) => p.type === type)?.value;
    if (`${part('month')}-${part('day')}` === day) return new Date(at).toISOString().slice(0, 10);
  }
  return undefined;
});

/** No lunar festival lies so near the turn of the year that an activity for it is held in another one. */
const lunarDay = (name: string): Day => ({
  name,
  distance: (date) => {
    const festival = lunarDate(name, Number(date.slice(0, 4)));
    return festival === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(festival, date));
  },
});

const DAYS: readonly Day[] = [
  ...MEETINGS.days.map((day) => solarDay(day.name, day.date)),
  solarDay('清明节', '04-05'),
  ...MEETINGS.lunar.map(lunarDay),
];

/**
 * The campaign days and festivals that activities of the year were held for: the title names the day and the date is near it.
 * A date alone proves nothing: a patrol on 1 October is no celebration.
 */
export function festivals(context: GroupContext): readonly FactRecord[] {
  return DAYS.map((day) => {
    const names = [day.name, ...(ALIASES[day.name] ?? [])];
    const fits = (a: Activity) => names.some((name) => a.title.includes(name)) && day.distance(a.date) <= NEAR;
    return { day, activities: context.ledger.activities.filter(fits) };
  })
    .filter(({ activities }) => activities.length > 0)
    .sort((a, b) => (a.activities[0]?.date ?? '').localeCompare(b.activities[0]?.date ?? ''))
    .map(({ day, activities }) =>
      group({ name: day.name, path: `节日.${day.name}`, remedy: GAP_WORDS.festival }, activities, context),
    );
}

import type { Activity, IsoDate } from '../ledger/ledger.js';
import { MEETINGS } from '../standards.js';
import { daysBetween } from './dates.js';
import type { FactRecord } from './fact.js';
import { type GroupContext, group } from './group.js';

/** How an activity's title names a day, where it is not by the day's own name. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  学雷锋纪念日: ['雷锋'],
  公民道德宣传日: ['公民道德'],
  植树节: ['植树'],
  劳动节: ['五一', '劳动'],
  儿童节: ['六一', '儿童'],
  世界环境日: ['环境日', '六五环境'],
  世界献血者日: ['献血'],
  国际禁毒日: ['禁毒'],
  建党纪念日: ['七一', '建党'],
  烈士纪念日: ['烈士', '英烈'],
  国庆节: ['国庆'],
  全国消防日: ['消防', '119'],
  国家宪法日: ['宪法'],
  国际志愿者日: ['志愿者日'],
  春节: ['新春', '迎春', '年味', '春联'],
  元宵节: ['元宵'],
  清明节: ['清明'],
  端午节: ['端午'],
  中秋节: ['中秋'],
  重阳节: ['重阳'],
};

/** Month and day of the lunar festivals in the Chinese calendar. */
const LUNAR: Readonly<Record<string, string>> = {
  春节: '1-1',
  元宵节: '1-15',
  端午节: '5-5',
  中秋节: '8-15',
  重阳节: '9-9',
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

/** Whether a lunar date lies within reach: the days around are read off the Chinese calendar. */
const lunarDay = (name: string): Day => ({
  name,
  distance: (date) => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    for (let away = 0; away <= NEAR; away += 1) {
      for (const side of [away, -away]) {
        const parts = calendar.formatToParts(Date.parse(date) + side * 86_400_000);
        const part = (type: string) => parts.find((p) => p.type === type)?.value;
        if (`${part('month')}-${part('day')}` === LUNAR[name]) return away;
      }
    }
    return Number.POSITIVE_INFINITY;
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
    .map(({ day, activities }) => group(day.name, `节日.${day.name}`, activities, context));
}

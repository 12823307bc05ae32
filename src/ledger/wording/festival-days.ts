import { LUNAR_DAYS, MEETINGS } from '../../standards.js';
import type { IsoDate } from '../ledger.js';

/** A campaign day or a festival that activities are held for. */
export interface FestivalDay {
  readonly name: string;
  /** What names the day for certain in a title, beside its own name. */
  readonly names: readonly string[];
  /** What may well mean it, and may not (五一路口, 消防宣传): it proposes the day and never counts. */
  readonly hints: readonly string[];
  /** Undefined where the calendar does not say. */
  readonly inYear: (year: number) => IsoDate | undefined;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  公民道德宣传日: ['道德宣传日'],
  劳动节: ['五一节', '五一劳动', '“五一”'],
  儿童节: ['六一节', '六一儿童', '“六一”'],
  世界环境日: ['环境日', '六五环境'],
  世界献血者日: ['献血者日', '献血日'],
  国际禁毒日: ['禁毒日', '6·26', '6.26', '六二六'],
  建党纪念日: ['“七一”', '建党节', '建党日'],
  烈士纪念日: [],
  国庆节: ['国庆'],
  全国消防日: ['消防日', '119消防', '“119”'],
  国家宪法日: ['宪法日'],
  国际志愿者日: ['志愿者日'],
  元宵节: ['元宵'],
  清明节: ['清明'],
  端午节: ['端午'],
  中秋节: ['中秋'],
  重阳节: ['重阳'],
};

const HINTS: Readonly<Record<string, readonly string[]>> = {
  学雷锋纪念日: ['雷锋'],
  植树节: ['植树'],
  劳动节: ['五一'],
  儿童节: ['六一'],
  国际禁毒日: ['626'],
  建党纪念日: ['七一', '建党'],
  烈士纪念日: ['烈士', '英烈'],
  全国消防日: ['消防宣传', '119'],
  国家宪法日: ['宪法'],
  春节: ['新春', '迎春', '年味', '春联'],
};

const day = (name: string, inYear: FestivalDay['inYear']): FestivalDay => ({
  name,
  names: [name, ...(NAMES[name] ?? [])],
  hints: HINTS[name] ?? [],
  inYear,
});

/** Every day that the reports know, in the order of the solar ones, then the lunar. */
export const FESTIVAL_DAYS: readonly FestivalDay[] = [
  ...MEETINGS.days.map(({ name, date }) => day(name, (year) => `${year}-${date}`)),
  day('清明节', (year) => `${year}-04-05`),
  ...MEETINGS.lunar.map((name, index) =>
    day(name, (year) => {
      const date = LUNAR_DAYS[year]?.[index];
      return date && `${year}-${date}`;
    }),
  ),
];

/** An activity for a day is held around it, not only on it. */
const NEAR = 15;

/** Whether a date lies near such a day of this year, of the one before or of the next. */
export function isNear({ inYear }: FestivalDay, date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return [year - 1, year, year + 1].some((y) => {
    const festival = inYear(y);
    return festival !== undefined && Math.abs(Date.parse(festival) - Date.parse(date)) <= NEAR * 86_400_000;
  });
}

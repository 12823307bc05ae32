import type { IsoDate } from '../ledger.js';
import { FESTIVAL_DAYS } from '../wording/festival-days.js';

/** Days of the old calendar, by their dates as they stand once months are in digits. */
const LUNAR: Readonly<Record<string, string>> = {
  农历正月初一: '春节',
  正月初一: '春节',
  大年初一: '春节',
  农历正月十五: '元宵',
  正月十五: '元宵',
  农历5月初五: '端午',
  农历8月十五: '中秋',
  农历9月初九: '重阳',
};

/** The second Sunday of May is 母亲节, the third 助残日, the third of June 父亲节. */
const sunday =
  (nth: number, month: number) =>
  (year: number): IsoDate => {
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return `${year}-${String(month).padStart(2, '0')}-${String(nth * 7 - 6 + ((7 - first) % 7)).padStart(2, '0')}`;
  };

/** Days that no report asks for, and that people name. */
const OTHER_DAYS: readonly { readonly names: readonly string[]; readonly inYear: (year: number) => IsoDate }[] = [
  { names: ['元旦'], inYear: (year) => `${year}-01-01` },
  { names: ['三八妇女', '三八国际妇女', '妇女', '三八'], inYear: (year) => `${year}-03-08` },
  { names: ['世界读书日', '读书日'], inYear: (year) => `${year}-04-23` },
  { names: ['五四青年', '青年', '五四'], inYear: (year) => `${year}-05-04` },
  { names: ['六一国际儿童', '六一儿童'], inYear: (year) => `${year}-06-01` },
  { names: ['五一国际劳动', '五一劳动'], inYear: (year) => `${year}-05-01` },
  { names: ['全国助残日', '助残日'], inYear: sunday(3, 5) },
  { names: ['母亲'], inYear: sunday(2, 5) },
  { names: ['父亲'], inYear: sunday(3, 6) },
  { names: ['国际护士', '护士'], inYear: (year) => `${year}-05-12` },
  { names: ['圣诞'], inYear: (year) => `${year}-12-25` },
  { names: ['八一建军', '建军', '八一'], inYear: (year) => `${year}-08-01` },
  { names: ['教师'], inYear: (year) => `${year}-09-10` },
];

const FEASTS: readonly { readonly name: string; readonly inYear: (year: number) => IsoDate | undefined }[] = [
  ...FESTIVAL_DAYS.flatMap(({ name, names, hints, inYear }) =>
    [...names, ...hints, name.replace(/节$/u, '')].map((word) => ({ name: word, inYear })),
  ),
  ...OTHER_DAYS.flatMap(({ names, inYear }) => names.map((name) => ({ name, inYear }))),
].toSorted((a, b) => b.name.length - a.name.length);

/** The days of one or several festivals: 春节, 元旦春节, 中秋、国庆; none where a word is no festival. */
export function namedDays(word: string, year: number): readonly IsoDate[] {
  let rest = word;
  const days = FEASTS.flatMap(({ name, inYear }) => {
    if (!rest.includes(name)) return [];
    rest = rest.replace(name, '');
    return inYear(year) ?? [];
  });
  return /^[、和节]*$/u.test(rest) ? days : [];
}

/** The feast of a day of the old calendar: 农历8月十五 → 中秋. */
export const feastCalled = (text: string): string | undefined => (Object.hasOwn(LUNAR, text) ? LUNAR[text] : undefined);

export const isFeast = (text: string): boolean => FEASTS.some(({ name }) => name === text || `${name}节` === text);

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** 3月, 三月份, 2025年3月, 03月台账: the month that a sheet or a heading is about. */
export function monthOf(text: string): number | undefined {
  const found = [
    ...text
      .normalize('NFKC')
      .replaceAll(/\s/gu, '')
      .matchAll(
        /(?<![\d一二三四五六七八九十–—~至到截-])(?:(\d{1,2})|(十[一二]?|[一二三四五六七八九]))月(?!\d|[一二三四五六七八九十]*[日号])/gu,
      ),
  ];
  const months = new Set(
    found.map(([, digits, chinese = '']) => (digits ? Number(digits) : CHINESE.indexOf(chinese) + 1)),
  );
  const [month] = months;
  return months.size === 1 && month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

/** The one year of four digits that a text names. */
export function yearOf(text: string): number | undefined {
  const years = new Set(
    [...text.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)(?=年|\D|$)(?!\d)/gu)].map(([, year]) => Number(year)),
  );
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

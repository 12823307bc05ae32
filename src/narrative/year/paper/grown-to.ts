import { patternWords } from '../../phrases/fill-pattern.js';
import { NUMBERS } from '../sections/promised-order.js';

/** 由4人到22人, 由六成到九成五, 由80平方米到1000平方米: from how much to how much, without its verb. */
const FROM_TO =
  /由(\d+(?:\.\d+)?)(%|平方米|公里|亩|[人名户个家件起次处辆车天场])到(\d+(?:\.\d+)?)\2(?=[，。；])|由([一二三四五六七八九])成([一二三四五六七八九]?)到([一二三四五六七八九])成([一二三四五六七八九]?)(?=[，。；])/g;

/** Up or down, said of a share, of a surface and of what is counted. */
const VERBS = { share: ['提高到', '下降到'], surface: ['扩大到', '缩小到'], count: ['增加到', '减少到'] } as const;

/** …由4人到22人 → …由4人增加到22人: which way it went is in the numbers. */
export const grownTo = (text: string): string =>
  text.replace(
    FROM_TO,
    (all: string, from?: string, unit?: string, to?: string, tenth = '', part = '', last = '', rest = '') => {
      const tenths = (whole: string, more: string) => (NUMBERS.indexOf(whole) + 1) * 10 + NUMBERS.indexOf(more) + 1;
      const [one, other] = unit ? [Number(from), Number(to)] : [tenths(tenth, part), tenths(last, rest)];
      if (one === other) return all;
      const kind = !unit || unit === '%' ? 'share' : /平方米|亩/.test(unit) ? 'surface' : 'count';
      return all.replace('到', patternWords(VERBS[kind][one < other ? 0 : 1]));
    },
  );

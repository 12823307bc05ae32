import { readChineseNumber } from '../../../chinese/read-chinese-number.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 由4人到22人, 由六成到九成五, 由每月15件到4件, 由三千斤到四千二百斤: from how much to how much, without its verb. */
const FROM_TO =
  /由(?:每[天晚日周月季年]|去年|上年|原来)?(\d+(?:\.\d+)?|[一二三四五六七八九]成[一二三四五六七八九]?|[一二两三四五六七八九十百千]+)((?:[余多]|来(?=[人名户个家件起]))?(?:%|平方米|公里|[亩人名户个家件起次处辆车天场份斤]|(?<=成[余多]?|成[一-九])))到(\d+(?:\.\d+)?|[一二三四五六七八九]成[一二三四五六七八九]?|[一二两三四五六七八九十百千]+)((?:[余多]|来(?=[人名户个家件起]))?(?:%|平方米|公里|[亩人名户个家件起次处辆车天场份斤]))?(?=[，。；])/g;

/** Up or down, said of a share, of a surface and of what is counted. */
const VERBS = { share: ['提高到', '下降到'], surface: ['扩大到', '缩小到'], count: ['增加到', '减少到'] } as const;

/** …由4人到22人 → …由4人增加到22人: which way it went is in the numbers. */
export const grownTo = (text: string): string =>
  text.replace(FROM_TO, (all: string, from: string, counted: string, to: string, again = counted) => {
    const [one, other] = [amountOf(from), amountOf(to)];
    // 由6户到30人: two things.
    if (one === undefined || other === undefined || one === other || bare(counted) !== bare(again)) return all;
    const kind = /成/.test(from) || counted === '%' ? 'share' : /平方米|亩/.test(counted) ? 'surface' : 'count';
    return all.replace(/到(?=[^到]*$)/, patternWords(VERBS[kind][one < other ? 0 : 1]));
  });

const bare = (counted: string): string => counted.replace(/^[余多来]/, '');

function amountOf(text: string): number | undefined {
  const [, whole, part] = /^(.)成(.?)$/.exec(text) ?? [];
  if (whole) return (readChineseNumber(whole) ?? 0) * 10 + ((part && readChineseNumber(part)) || 0);
  return /^\d/.test(text) ? Number(text) : readChineseNumber(text);
}

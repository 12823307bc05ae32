import { isUnderQuarter, isWholeYear, periodName, periodWithin } from '../../facts/period-name.js';
import type { Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import { listedWords, type Pieces, wordsOf } from '../deeds/piece.js';
import { freeIndicator } from './place-indicator.js';

/**
 * The first paragraph, where the head of the ledger or its own themes give one: by its own 总体思路; by what it is about; of a short period by
 * its purpose. `titles`: the themes that do have something to tell, so that the opening promises only what follows.
 */
export function tellOpening(ledger: Ledger, titles: readonly string[], indicatorTold = false): Pieces | undefined {
  const { community, period, superior, matter, approach, purpose, documentKind } = ledger;
  const list = titles.length > 0 ? listedWords(titles) : undefined;
  if (isShort(ledger)) {
    if (!list) {
      const kinds = [...new Set(done(ledger).map(({ category }) => category.replace(/活动$/, '')))].filter(
        (kind) => kind !== '其他' && kind !== '专项',
      );
      if (kinds.length === 0) return undefined;
      return fillPattern('短期开头', {
        目的: purpose,
        时段: occasion(ledger) ?? periodWithin(ledger.period),
        社区: community.name,
        类列: listedWords(kinds.slice(0, 4)),
        等: kinds.length > 4 || done(ledger).some(({ category }) => category === '其他') ? '等' : undefined,
      });
    }
    return fillPattern('小结开头', {
      目的: purpose,
      社区: community.name,
      时段: occasion(ledger) ?? periodWithin(ledger.period),
      重点列: list,
    });
  }
  const free = freeIndicator(ledger);
  const kind = (documentKind ?? '工作汇报').replace(/汇报$/, '');
  if (approach)
    return fillPattern('思路开头', {
      期间: periodName(period),
      社区: community.name,
      指导思想: isWholeYear(period) ? ledger.guidance : undefined,
      会议精神: ledger.meetings,
      上级: superior,
      总体思路: approach,
      目标: ledger.goal,
      何事: kind || '工作',
    });
  if (!list || (titles.length < 2 && !matter)) return undefined;
  return fillPattern('事由开头', {
    期间: periodName(period),
    社区: community.name,
    上级: superior,
    事由: matter,
    重点列: list,
    数: COUNTS[titles.length] ?? String(titles.length),
    指标: free && !indicatorTold ? `${free.name}为${free.value}` : undefined,
  });
}

/** 中秋前后: what was before a festival is not within the days of a period. */
function occasion(ledger: Ledger): string | undefined {
  const festival = festivalIn(ledger);
  const around = done(ledger).some(({ time }) => /[前后]$|期间$/.test(time?.text ?? ''));
  return festival && around ? wordsOf(fillPattern('前后', { 节: festival })) : undefined;
}

/** The festival that a short paper is about, where its head names one. */
export const festivalIn = (ledger: Ledger): string | undefined =>
  isShort(ledger)
    ? WORDS.festivals.find((one) => (ledger.documentKind ?? '').includes(one) || (ledger.purpose ?? '').includes(one))
    : undefined;

const done = ({ activities }: Ledger) => activities.filter(({ status }) => status === '已开展');

/** As words before 项. */
const COUNTS = [...'零一两三四五六七八九十'];

/** A paper about an occasion, not a year. */
export const isShort = ({ period }: Ledger): boolean => isUnderQuarter(period);

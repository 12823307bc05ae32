import type { Activity } from '../../ledger/ledger.js';

/** 每年元宵、中秋等佳节都为他们送生活用品: when, and for those who have been named. */
const AGAIN =
  /^([^，；。]{2,20}?(?:[节日期月周季年假天]|之际))(?:都|均|也)?(?:为|给|向)(?:他们|她们|其)([^，；。]{2,})(?:，|；|。|$)/;

/** 送生活用品上门, 中秋期间, with 每逢中秋等佳节都为他们送生活用品上门: the summary says when once more, and closer; what it says again is not said. */
export function forThem(row: Activity): Activity {
  const [clause = '', when, act = ''] = AGAIN.exec(row.summary ?? '') ?? [];
  if (!when || !row.time || row.audience.length === 0 || !row.title.endsWith(act)) return row;
  const { summary = '', ...others } = row;
  const rest = summary.slice(clause.length);
  return { ...others, ...(rest && { summary: rest }), time: { ...row.time, text: when } } as Activity;
}

import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { withEcho } from './echo.js';
import { withAmounts } from './with-amounts.js';

/** 申请救助 with 救助款 10050元: the number stands with the deed. */
export const isEchoed = (deed: Deed, parts: DeedParts): boolean =>
  parts.title.kind === '动' && parts.summary.length === 0 && withEcho(deed, parts)[0] !== deed;

/** 在图上划分小区 with 划分小区 18个: a number that belongs into the summary. */
export const hasCountInside = (summary: readonly string[], { row }: Deed, name: string): boolean =>
  row.quantities.length > 0 &&
  summary.length > 0 &&
  withAmounts(summary, row.quantities, name).clauses.join() !== summary.join();

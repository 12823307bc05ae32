import type { Ledger } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { ROWS } from '../../phrases/sizes.js';

/** Most of its rows are of one thing. */
const MOST = 0.8;

/**
 * A ledger about one matter (双拥, 疫情防控, 学雷锋), without themes of its own: its head names it (事由), or a 专题 stands at nearly all of its rows.
 * Sections that part a year by its fields say nothing of it, and headings that praise them say what is not so.
 */
export const isOfOneTheme = oncePer(({ themes, matter, activities }: Ledger): boolean => {
  const rows = activities.filter(({ status }) => status === '已开展');
  if (themes.length > 0 || rows.length === 0 || rows.length > ROWS.full) return false;
  if (matter !== undefined) return true;
  const topics = rows.flatMap(({ topics: of }) => [...new Set(of)]);
  return [...new Set(topics)].some((topic) => topics.filter((one) => one === topic).length >= rows.length * MOST);
});

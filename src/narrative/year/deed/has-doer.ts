import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';

/** 摸困难家庭的底 of 困难家庭摸底走访: its last word, or four characters running. */
const saysIn = (clause: string, name: string): boolean =>
  clause.length > 4 && (clause.includes(name.slice(-2)) || shareRun(clause, name, 4));

/** Whether a clause says itself who did what the row is called. */
export const hasDoer = (clause: string, { row }: Deed, { name }: DeedParts): boolean => {
  // 《我和我的祖国》快闪: a work is called by its name.
  const [work = ''] = /《[^《》]+》/.exec(name) ?? [];
  if (!clause.includes(work)) return false;
  const doers = [row.host ?? patternWords('社区自称'), ...row.participants];
  return doers.some((who) => {
    // 活动队 of 文体活动队
    const short = [...who].map((_, from) => who.slice(from)).find((end) => end.length > 2 && clause.startsWith(end));
    const name_ = short ?? who;
    const at = name_.length > 1 ? clause.indexOf(name_) : -1;
    const does = clause.slice(at + name_.length);
    return (
      (at === 0 || (at > 0 && at <= 8 && /(?:以前|之前|以后|之后|期间|[后时前])$/.test(clause.slice(0, at)))) &&
      saysIn(does, name)
    );
  });
};

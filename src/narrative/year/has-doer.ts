import type { DeedParts } from '../deeds/deed-parts.js';
import { patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { shareRun } from '../deeds/share-run.js';

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
    const at = who.length > 1 ? clause.indexOf(who) : -1;
    const does = clause.slice(at + who.length);
    return (
      (at === 0 || (at > 0 && at <= 8 && /(?:以前|之前|以后|之后|期间|[后时前])$/.test(clause.slice(0, at)))) &&
      saysIn(does, name)
    );
  });
};

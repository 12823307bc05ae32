import type { MatterOf } from '../../matters/matter.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';

/** Of these the people are members of the party. */
export const PARTY = /(?:支部|总支|党委|党组)$/;

/** What those are called that are in it: 队员, 党员, 会员; of a branch whose committee was filled up (补选委员) 委员. */
export const memberOf = (names: Pieces, change = ''): string => {
  const called = wordsOf(names);
  if (/委员$/.test(change) && PARTY.test(called)) return patternWords('委员');
  return patternWords(
    /(?<!工作)队伍?$/.test(called) ? '队员' : PARTY.test(called) ? '党员' : /协会$/.test(called) ? '会员' : '成员',
  );
};

/** 上学的、在职的和退休的 make up nothing, but are among those who are in it: 队员有上学的、在职的和退休的. */
export function withThoseAmong(matter: MatterOf<'组织'>): MatterOf<'组织'> {
  const { row, summary } = matter;
  if (row.members.length < 2 || !row.members.every((one) => one.endsWith('的'))) return matter;
  const among = wordsOf(fillPattern('员有谁', { 员: memberOf([row.name.join()]), 列: listedWords(row.members) }));
  return { ...matter, row: { ...row, members: [] }, summary: [among, summary].filter(Boolean).join('，') };
}

import { countWord } from '../../chinese/count-word.js';
import type { Activity } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords } from '../phrases/piece.js';

/** A row with its 环节 in what it tells: 设经验交流、表彰和文艺演出三个环节. Those of a lecture series are told of the series. */
export function withSegments(row: Activity): Activity {
  const { segments = [], summary, category } = row;
  const all = segments.filter((one) => one !== patternWords('等'));
  if (all.every((one) => summary?.includes(one)) || category in WORDS.meanings) return row;
  // Of an open list nobody knows how many there are.
  const said =
    all.length < segments.length
      ? patternWords('设各环节', { 列: listedWords(segments) })
      : patternWords('设环节', { 列: listedWords(segments), 数: countWord(all.length) });
  return { ...row, summary: [said, ...(summary ? [summary] : [])].join('，') };
}

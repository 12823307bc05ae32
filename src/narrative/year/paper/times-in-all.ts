import { isDeed, type Matter } from '../../matters/matter.js';
import { countPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { type Piece, type Pieces, wordsOf } from '../../phrases/piece.js';

/** 每月组织党员开展主题党日: how often, in the clause that ends there. */
const EACH = /(?:^|[，。；]|[^，。；]{2})每[一-鿿\d][^，。；]{3,60}$|^每[^，。；]{1,8}，[^，。；]{4,60}$/;
/** A total, or a number that is not of all. */
const SAID = /(?:[共约近超逾计达各]|[^，。；]次)$/;

/**
 * 每月组织党员开展主题党日6次 → 每月组织党员开展主题党日，共6次: a row that says how often it was has its number of times in all, and not each time.
 */
export function timesInAll(pieces: Pieces, told: readonly Matter[]): Pieces {
  const [only] = told;
  const often =
    told.length === 1 && only && isDeed(only) && only.row.time?.text?.startsWith('每') ? only.row : undefined;
  if (!often) return pieces;
  const times = (often.sessions ?? 1) < 2 ? '' : wordsOf(countPiece('sessions', often) ?? []);
  // 每月走访居民，共4300余户次.
  const counts = [
    times,
    ...often.quantities.map(({ amount }) => amount?.text ?? '').filter((text) => /次$/.test(text)),
  ];
  return counts.filter((count) => /^[^每]{0,2}\d/.test(count)).reduce(withTotal, pieces);
}

const withTotal = (pieces: Pieces, times: string): Pieces =>
  pieces.flatMap((piece, at): readonly Piece[] => {
    const before = pieces[at - 1];
    if (typeof piece !== 'string')
      return wordsOf([piece]) === times && typeof before === 'string' && isEach(before)
        ? ['，', patternWords('共'), piece]
        : [piece];
    const from = piece.indexOf(times);
    const front = piece.slice(0, Math.max(0, from));
    return from > 0 && /^(?:$|[，。；])/.test(piece.slice(from + times.length)) && isEach(front)
      ? [`${front}，${patternWords('共')}${piece.slice(from)}`]
      : [piece];
  });

const isEach = (front: string): boolean => EACH.test(front) && !SAID.test(front);

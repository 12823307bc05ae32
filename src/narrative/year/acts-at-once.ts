import { type Piece, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';

/** 督查小组每周检查: a body at the beginning of what it does. */
const BODY = /^[^，。\d]{2,14}?(?:小组|工作组|服务队|志愿队|巡逻队|宣传队|劝导队|委员会|工作站|协会)(?=[^，。]{3})/;

/** 成立周末督查小组。督查小组每周检查卫生。 → 成立周末督查小组，每周检查卫生。 Undefined where the first sets up nothing that acts in the second. */
export function actsAtOnce({ pieces, told }: Sentence, sentence: Sentence): Sentence | undefined {
  const [first, ...rest] = sentence.pieces;
  const body = typeof first === 'string' ? (BODY.exec(first)?.[0] ?? '') : '';
  const founded = body !== '' && told.every(({ kind }) => kind === '组织') && wordsOf(pieces).endsWith(`${body}。`);
  return founded && typeof first === 'string'
    ? { ...sentence, pieces: [first.slice(body.length), ...rest] }
    : undefined;
}

/** A sentence's pieces with another mark at their end. */
export const ended = (pieces: readonly Piece[], mark: string): readonly Piece[] =>
  pieces.map((piece, index) =>
    index === pieces.length - 1 && typeof piece === 'string' ? piece.replace(/。$/, mark) : piece,
  );

import type { Sentence } from '../../matters/section.js';
import { type Piece, wordsOf } from '../../phrases/piece.js';

/** 督查小组每周检查: a body at the beginning of what it does. */
const BODY = /^[^，。\d]{2,14}?(?:小组|工作组|服务队|志愿队|巡逻队|宣传队|劝导队|委员会|工作站|协会)(?=[^，。]{3})/;

/** 红白理事会有9人: nothing but how many there are of a body. */
const COUNT = /^有(?:成员|队员|会员)?\d+[余多]?[人名]。$/;

/**
 * 成立周末督查小组。督查小组每周检查卫生。 → 成立周末督查小组，每周检查卫生。 红白理事会有9人。红白理事会简办红白事。 → 红白理事会有9人，简办红白事。 Undefined where the
 * first sets up or counts nothing that acts in the second.
 */
export function actsAtOnce({ pieces, told }: Sentence, sentence: Sentence): Sentence | undefined {
  const [first, ...rest] = sentence.pieces;
  if (typeof first !== 'string' || !told.every(({ kind }) => kind === '组织')) return undefined;
  const { subject = '' } = sentence;
  const said = wordsOf(pieces);
  const counted = subject.length > 2 && first.startsWith(subject) && said.startsWith(subject);
  if (counted && COUNT.test(said.slice(subject.length)))
    return { ...sentence, pieces: [first.slice(subject.length), ...rest] };
  const body = BODY.exec(first)?.[0] ?? '';
  return body !== '' && said.endsWith(`${body}。`)
    ? { ...sentence, pieces: [first.slice(body.length), ...rest] }
    : undefined;
}

/** A sentence's pieces with another mark at their end. */
export const ended = (pieces: readonly Piece[], mark: string): readonly Piece[] =>
  pieces.map((piece, index) =>
    index === pieces.length - 1 && typeof piece === 'string' ? piece.replace(/。$/, mark) : piece,
  );

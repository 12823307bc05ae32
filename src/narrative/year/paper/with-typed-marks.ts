import { splitOutside } from '../../../chinese/split-outside.js';
import type { Matter } from '../../matters/matter.js';
import type { Pieces } from '../../phrases/piece.js';

/** Of so many characters on either side a place is known again. */
const BEFORE = 5;
const BEHIND = 3;

interface Parting {
  readonly before: string;
  readonly behind: string;
  readonly mark: '；' | '。';
}

/** Where a summary was parted by more than a comma: 甲，乙；丙 between 乙 and 丙. */
function partings(text: string): readonly Parting[] {
  const plain = text.replace(/\s/g, '').replaceAll(';', '；');
  const halves = splitOutside(plain, '；。');
  let at = 0;
  return halves.slice(0, -1).flatMap((half, index) => {
    at += half.length + 1;
    const [last = '', next = ''] = [half.split('，').at(-1), halves[index + 1]?.split('，')[0]];
    const mark = plain[at - 1] === '。' ? '。' : '；';
    return last.length > 1 && next.length > 1
      ? [{ before: last.slice(-BEFORE), behind: next.slice(0, BEHIND), mark }]
      : [];
  });
}

/**
 * 薏仁米1500亩；食用菌租棚10个: what the ledger parted by more than a comma stays parted so, in a sentence of one row; where rows are parted by ；
 * themselves, and where the words beside it have changed, a comma is enough.
 */
export function withTypedMarks(pieces: Pieces, told: readonly Matter[]): Pieces {
  const [only] = told;
  const text = told.length === 1 ? only?.summary : undefined;
  if (!text || !/[；;。]/.test(text)) return pieces;
  const all = partings(text);
  return pieces.map((piece) =>
    typeof piece !== 'string'
      ? piece
      : all.reduce(
          (said, { before, behind, mark }) => said.replace(`${before}，${behind}`, `${before}${mark}${behind}`),
          piece,
        ),
  );
}

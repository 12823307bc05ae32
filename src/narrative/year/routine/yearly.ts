import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import type { Slots } from '../../phrases/fill-pattern.js';
import { isWork } from '../deed/name-deed.js';

type Tell = (pattern: string, opening: Sentence['opening'], slots: Slots) => Sentence;

/** 生猪养殖 with 年出栏生猪 2000多头 → 生猪年出栏2000多头: what the number is of is said once. */
export function yearly(deed: Deed, name: string, tell: Tell): Sentence | undefined {
  const [only, ...more] = deed.row.quantities;
  const noun = isWork(name) ? name.slice(0, -2) : '';
  if (!only?.amount || more.length > 0 || noun.length < 2 || !only.name.endsWith(noun)) return undefined;
  const [, rhythm] = /^([年月日][^一-鿿]?[一-鿿]{1,3})$/.exec(only.name.slice(0, -noun.length)) ?? [];
  return rhythm ? tell('日常数', '名', { 名: noun, 数据: [rhythm, ...quantityPiece(only.amount)] }) : undefined;
}

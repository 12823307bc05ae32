import type { Pieces } from '../../phrases/piece.js';

/** 由专职教师, 通过资源共享等方式: who does it, or how. */
export const BY =
  /^由[^，]{2,16}?(?=以|用|通过|定期|不定期|每)|^(?:通过|以|采[取用]|利用|运用|借助)[^，]{2,30}?(?:方式|形式|途径|模式|渠道|手段)(?=(?:开展|举办|进行|组织|提供|发放)[^，])/;

/** 由专兼职教师｜面向居民｜不定期开展教育: who does it, and how, comes before whom it is for. */
export function byWhom(
  谓: string | Pieces,
  对象: Pieces | undefined,
): { 谓: string | Pieces; 对象: Pieces | undefined } {
  const [first = '', ...rest] = [谓].flat();
  const [by = ''] = (typeof first === 'string' && BY.exec(first)) || [];
  return 对象 && by !== '' && typeof first === 'string'
    ? { 谓: [by, ...对象, first.slice(by.length), ...rest], 对象: undefined }
    : { 谓, 对象 };
}

import { patternWords } from '../../phrases/fill-pattern.js';

/** 一对一结对63人全覆盖: all of those. */
export function allOf(clause: string): string | undefined {
  const [, work, whom] = ALL_OF.exec(clause) ?? [];
  return work && whom ? patternWords('实现', { 事: `${whom}${work}${patternWords('全覆盖')}` }) : undefined;
}
const ALL_OF = /^(?:开展)?([^，、；\d由要将使到]{2,10})(\d+余?[人名户])全覆盖$/;

/** 暑托班一期40名: children are taken in. */
export const withPlacesOffered = (clause: string): string =>
  clause.replace(PLACES, (head) => `${head}${patternWords('招收')}`);
const PLACES = /^[^，、；]{2,10}(?:托班|托管班|兴趣班|[暑寒]假班)(?:[一两二三四五六]|\d)期(?=\d+余?[名人]$)/;

/** 河涌水质稳定四类 */
export const steadyAt = (clause: string): string | undefined =>
  STEADY.test(clause) ? clause.replace(/(?<=稳定)(?!在)/, () => patternWords('稳定在')) : undefined;
const STEADY = /^[^，、；\d]{2,10}稳定(?:[一二三四五]类|\d)/;

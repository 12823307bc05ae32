import { patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';

/** 村委会设主任1人、委员2人; 村民小组11个，各设组长1人: those who hold its offices are set in it, and do not make it up. */
export function withOffices(members: readonly string[], names: Pieces, counted: Pieces): Pieces | undefined {
  if (members.length === 0 || !members.every((one) => HELD.test(one))) return undefined;
  const each = members.every((one) => /各\d/.test(one));
  const held = patternWords(each ? '各设某' : '设某', {
    名: members.map((one) => one.replace(/各(?=\d)/, '')).join('、'),
  });
  return each ? [...names, ...counted, '，', held] : [...names, held];
}
/** 副主任1人, 组长各1人. */
const HELD = /(?:书记|主任|委员|支委|组长|队长|会长|站长|理事|干事|主席|秘书长?)各?\d+[人名]$/;

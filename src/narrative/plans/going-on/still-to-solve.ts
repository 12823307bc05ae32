import type { Ledger } from '../../../ledger/ledger.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isScheme } from '../common-setting.js';
import { isDescribed } from '../plan-described.js';

/**
 * Problems (存在问题) that no plan takes up, as one more thing to do at the end of a plan: 研究解决挂口不住的人家多、入户常碰锁的问题. Undefined where one of them
 * falls short of a standard, or where they are too long to be named: then they stand before the plan as they are.
 */
export function stillToSolve(short: readonly Pieces[], ledger: Ledger): Pieces | undefined {
  const said = short.map(wordsOf);
  const own = new Set(ledger.problems.map(withoutEnd));
  const fits =
    said.length > 0 &&
    ledger.plans.length > 0 &&
    !isScheme(ledger) &&
    !isDescribed(ledger) &&
    said.every((text) => own.has(text) && !/[。；：]|问题/.test(text)) &&
    said.join('').length <= NAMED;
  if (!fits) return undefined;
  const [only = '', ...more] = said;
  // 年轻人外出多: how things stand is named as it was typed.
  if (more.length > 0 || only.includes('、') || !holdsFault(only))
    return fillPattern('研究解决以下', { 问题: said.join('；') });
  return fillPattern('研究解决', { 问题: only.replaceAll('，', '、') });
}
/** Characters. */
const NAMED = 90;

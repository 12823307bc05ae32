import type { Activity } from '../../../ledger/ledger.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';

/**
 * A target that says how many there are to be, with how many the rows that it builds on counted: 网箱增加到70口 of 网箱 42口 is 网箱由42口增加到70口. As it was where
 * they counted another thing, or in another unit, or as many.
 */
export const withCountGrown = (target: string, rows: readonly Activity[]): string =>
  target
    .split('，')
    .map((clause) => grown(clause, rows) ?? clause)
    .join('，');

function grown(clause: string, rows: readonly Activity[]): string | undefined {
  const [, name = '', verb = '', number, scale = '', unit = ''] = GROWS.exec(clause) ?? [];
  if (!number) return undefined;
  const counted = rows.flatMap(({ title, quantities }) => {
    const alike = quantities.flatMap(({ name: thing, amount }) => {
      const [, now, tens = ''] = COUNT.exec(amount?.text ?? '') ?? [];
      return amount && now && amount.text.endsWith(unit) && tens === scale ? [{ thing, now, text: amount.text }] : [];
    });
    const [only, ...more] = alike;
    const isSame = only && (shareRun(only.thing, name, 2) || shareRun(title, name, RUN));
    return isSame && more.length === 0 && Number(only.now) < Number(number) ? [only.text] : [];
  });
  const [base, ...others] = counted;
  if (base === undefined || others.length > 0) return undefined;
  const to = /^达/.test(verb) ? patternWords('增加到') : verb;
  return fillPattern('由何增到', { 名: name, 基数: base, 升到: to, 数: `${number}${scale}${unit}` }).join('');
}
/** Characters of a title that name what is to grow. */
const RUN = 3;
const COUNT = /^(?:约|近)?(\d[\d.]*)[余多]?(万?)[余多]?[^\d，；（]{1,3}$/;
const GROWS =
  /^([^，、；\d由]{2,12}?)(增加到|增到|增至|扩到|扩大到|扩至|发展到|达到)(\d[\d.]*)(万?)([人名户对家个支条亩元座份口袋棵株头只盏台栋])$/;

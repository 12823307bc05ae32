import type { Ledger } from '../../../ledger/ledger.js';
import { wordsOf } from '../../phrases/piece.js';
import type { Item } from './profile-item.js';

/**
 * Whether a row of the ledger tells a number of the head: 党员队伍, 人数 14名 beside 党员14名, 社区志愿者服务队 6支 beside 志愿服务队6支, a 服务中心 of 1000平方米 beside that 办公用房, 下设5个党小组 of a
 * 简介 beside 党小组5个. Said there with all that belongs to it, it is not said before.
 */
export function isToldByRow(item: Item, { organisations, facilities }: Ledger): boolean {
  const name = item.name.replace(/[“”]/g, '');
  const [size] = item.sizes;
  if (!size) return false;
  const text = wordsOf(item.said);
  if (/用房$/.test(name)) return facilities.some(({ area }) => area !== undefined && text.endsWith(area));
  return organisations.some(({ name: own, people, amount, change, summary = '' }) => {
    const body = own.join('').replace(/[“”]/g, '');
    const isCounted = people?.value === size.value && !people.vague;
    // 党支部5个换届 is news of them, and does not say how many there are.
    const isAll =
      change === undefined &&
      amount?.value === size.value &&
      body.replace(/^(?:社区|村)/, '').replace(/志愿者/, (who) => who.slice(0, -1)) === name;
    const isSame = body.includes(name) || name.includes(body) || (WORKERS.test(name) && WORKERS.test(body));
    return isAll || (isCounted && isSame) || summary.includes(`${size.value}${size.unit}${name}`);
  });
}
const WORKERS = /干部|工作人员|工作者|工作队伍/;

import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';

/** 每点垃圾分拣员: of each of them, what there is there. */
const EACH = /^(每[点处站岗组班村楼栋])([一-鿿]{2,8})$/;

/** 每点垃圾分拣员 1名, 垃圾桶 4个 → 每点有垃圾分拣员1名、垃圾桶4个, in what the row says: no number of all of them together. */
export function eachOfThem<T extends { readonly row: Activity; readonly summary?: string | undefined }>(deed: T): T {
  const { row, summary } = deed;
  const [first, ...rest] = row.quantities;
  const [, each, what] = EACH.exec(first?.name ?? '') ?? [];
  if (!first?.amount || !each || !what || rest.some(({ name, amount }) => !amount || name.startsWith('每')))
    return deed;
  const list = [what + first.amount.text, ...rest.map(({ name, amount }) => name + (amount?.text ?? ''))].join('、');
  const has = patternWords('每处有', { 每: each, 列: list });
  const told = summary ? `${summary.replace(/(?<![。；，])[。；，]+$/, '')}，${has}` : has;
  return { ...deed, summary: told, row: { ...row, summary: told, quantities: [] } };
}

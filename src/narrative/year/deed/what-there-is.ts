import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { endsAsWork } from '../../phrases/verbs.js';
import { ADDS } from '../../phrases/with-verbs.js';

/** 建停车场 with 车位 56个: what a thing that was made has. */
export const BUILT = /^(?:建|修|扩|挖掘|打造|改造|启用)(?!议|立)/;
/** 画卷2种 behind clauses: what has no verb is what there is. */
export function withWhatThereIs(
  quantities: readonly NamedQuantity[],
  words: readonly string[],
  behind: boolean,
): readonly string[] {
  const [first = '', ...others] = words;
  const bare = quantities.every(
    ({ name, amount }) =>
      classifyClause(name) === '主' &&
      !ADDS.test(name) &&
      !endsAsWork(name) &&
      !DONE.test(name) &&
      /^(?![一-鿿]成)[一-鿿]{2,8}$/.test(name) &&
      COUNTS.test(amount?.text ?? ''),
  );
  const plain = first.startsWith(quantities[0]?.name ?? '…');
  return behind && bare && plain ? [patternWords('有某物', { 物: first }), ...others] : words;
}
/** 走户610户, 装修86套, 销往省份9个: what was done, and not what there is. */
const DONE = /^(?:走[访户村]|停[工业产电气水热]|改(?!革)|销往|活化|装修|回访|减免|搬[出走迁])/;
/** So many of them, and no measure: 2种, 上百道. */
const COUNTS = /[名位个种门道条张件份块幅只盏套台辆座间处期册本枚类篇首包袋瓶桶箱束]$/;

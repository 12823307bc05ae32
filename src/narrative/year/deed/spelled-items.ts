import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { classifyClause } from '../../phrases/classify-clause.js';

const MARKS = /(?<=[、和与及])|(?=[、和与及])/;
const isMark = (part: string) => /^[、和与及]$/.test(part);

/** 排查化解矛盾 of 化解矛盾纠纷: with how many letters the one ends as the other begins. */
function overlap(item: string, name: string): number {
  let length = Math.min(item.length, name.length);
  while (length > 0 && !item.endsWith(name.slice(0, length))) length -= 1;
  return length === name.length || length > 3 ? length : 0;
}

/** 悬挂宣传横幅、出黑板报 with 横幅 4条 and 黑板报 1块, 窗口服务和走访 with 窗口服务 20次 and 走访 9次: each of the things with its number. */
export function spelledItems(title: string, quantities: readonly NamedQuantity[]): string | undefined {
  const parts = title.split(MARKS);
  const of = parts.map((part) =>
    isMark(part) ? [] : quantities.filter(({ name, amount }) => amount && overlap(part, name) > 0),
  );
  const all = quantities.length > 1 && of.flat().length === quantities.length && of.every(({ length }) => length <= 1);
  if (/[“”《》\d]/.test(title)) return undefined;
  if (!all) return namedByAll(parts, quantities);
  const said = parts.map((part, at) => {
    const [one] = of[at] ?? [];
    return one ? part + one.name.slice(overlap(part, one.name)) + (one.amount?.text ?? '') : part;
  });
  const everyOne = parts.every((part, at) => isMark(part) || of[at]?.length === 1);
  return said.map((part) => (everyOne && isMark(part) ? '、' : part)).join('');
}

/** 清理垃圾、拆除残墙和乱搭乱建 with 清理垃圾 500立方, 协商拆除残墙 1000米, 清除乱搭乱建的厕所 90处: the quantities have every item of it, each with what was done. */
function namedByAll(parts: readonly string[], quantities: readonly NamedQuantity[]): string | undefined {
  const items = parts.filter((part) => !isMark(part));
  const all =
    items.length > 1 &&
    items.length === quantities.length &&
    quantities.every(
      ({ name, amount }, at) => amount && name.includes(items[at] ?? '…') && classifyClause(name) === '述',
    );
  return all ? quantities.map(({ name, amount }) => name + (amount?.text ?? '')).join('，') : undefined;
}

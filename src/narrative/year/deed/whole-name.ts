import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { classifyClause } from '../../phrases/classify-clause.js';

/** 装报警器 → 装一氧化碳报警器41个: what a clause does something to with one character, called by more than that. */
export function wholeName(clause: string, { name, amount }: NamedQuantity): string | undefined {
  const tail = [5, 4, 3]
    .map((length) => name.slice(-length))
    .find((end) => end.length < name.length && clause.endsWith(end));
  const before = tail ? clause.slice(0, -tail.length) : '';
  return tail &&
    amount &&
    name.length > 4 &&
    /(?:^|[、户])[装换设挂发送]$/.test(before) &&
    classifyClause(name) === '主'
    ? before + name + amount.text
    : undefined;
}

import { escaped } from '../../chinese/escaped.js';
import { inDigits } from '../../chinese/in-digits.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { classifyClause } from './classify-clause.js';

/** 捐款 9000多元 of 一共捐了9000多元, 开办辅导站 7类 of 七类辅导站: the sentence has the number, and a word of what was counted beside it. */
export function isCountedIn({ name, amount }: NamedQuantity, told: readonly string[]): boolean {
  if (!amount) return false;
  if (told.some((clause) => clause.includes(name + amount.text))) return true;
  if (amount.vague) return false;
  const said = told.map(inDigits);
  const number = amount.text.replace(/（.*$/, '');
  // 总2户 is not 12户.
  const at = new RegExp(`(?<![\\d.])${escaped(number)}`);
  const near = said.findIndex((clause) => at.test(clause));
  const clause = said[near] ?? '';
  // 按期转正党员 2人 beside 新发展党员2人: as many of others.
  if (isOfOthers(name, clause.slice(0, clause.search(at)), clause)) return false;
  return (
    near >= 0 && [...name].slice(1).some((_, i) => clause.includes(name.slice(i, i + 2)) || sharesVerb(name, clause))
  );
}

/** What stands before a number ends as a name does, and begins otherwise. */
function isOfOthers(name: string, before: string, clause: string): boolean {
  let tail = 0;
  while (tail < name.length && before.endsWith(name.slice(-tail - 1))) tail += 1;
  const front = name.slice(0, name.length - tail);
  return tail > 1 && front.length > 1 && !clause.includes(front) && /[一-鿿]{2}$/.test(before.slice(0, -tail));
}

/** 捐款 and 捐了: what was counted is said with the same first letter, where that is its verb. */
const sharesVerb = (name: string, clause: string): boolean =>
  classifyClause(name) === '述' && new RegExp(`${escaped(name.slice(0, 1))}[了出到过]`).test(clause);

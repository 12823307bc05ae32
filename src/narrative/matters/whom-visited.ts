import type { Activity } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { VISIT_VERBS } from '../phrases/verbs.js';

const OF_PEOPLE = /^(?:约|近)?\d+[余多]?(?:[户人名位]|人次|户次)$/;
const AND = /[、和与及]/;

const isOfPeople = ({ amount }: NamedQuantity): boolean => OF_PEOPLE.test(amount?.text ?? '');
const begins = (text: string, one: string): boolean => text.includes(one.slice(0, 2));

/**
 * 慰问五保户、困难户 with 五保户 11户 and 困难户 24户 → 慰问五保户11户、困难户24户; 慰问困难儿童 with 慰问 57人次 → 慰问困难儿童57人次: how many they were
 * stands with those whom one went to see, and what was brought to them follows.
 */
export function whomVisited(row: Activity): Activity {
  const verb = row.quantities.length > 0 ? VISIT_VERBS.find((one) => row.title.startsWith(one)) : undefined;
  const whom = verb === undefined ? '' : row.title.slice(verb.length);
  if (!verb || whom.length < 2 || !/^[一-鿿、]+$/.test(whom)) return row;
  const people = row.quantities.filter(isOfPeople);
  const [only, ...others] = people;
  const title = only && others.length === 0 && only.name === verb && /次$/.test(only.amount?.text ?? '');
  if (title) return without(row, people, row.title + (only.amount?.text ?? ''));
  const named = people.every(({ name }) => name.split(AND).every((one) => one.length > 1 && begins(whom, one)));
  const all = whom.split(AND).every((one) => people.some(({ name }) => begins(name, one)));
  if (people.length === 0 || !named || !all) return row;
  return without(row, people, verb + people.map(({ name, amount }) => name + (amount?.text ?? '')).join('、'));
}

const without = (row: Activity, said: readonly NamedQuantity[], title: string): Activity => ({
  ...row,
  title,
  quantities: row.quantities.filter((one) => !said.includes(one)),
});

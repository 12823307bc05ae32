import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import type { Title } from './classify-title.js';

/** 60余名, 6种: a number and its unit, and nothing beside them. */
const PLAIN = /^(?:约|近)?[\d几数十百千万][\d.]{0,9}[余多]?[万千]?[余多]?[一-鿿]{1,2}$/;

/** 开展认领等特色活动 with 特色活动 6种 → 开展认领等特色活动6种: what the name of an event ends with is counted there, where no other part of it is. */
export function withCountedTitle(title: Title, quantities: readonly NamedQuantity[]): Title {
  if (title.kind !== '事件') return title;
  const [own, ...others] = quantities.filter(({ name }) => title.noun.includes(name));
  const ends = own?.amount && own.name.length >= 4 && title.noun.endsWith(own.name) && PLAIN.test(own.amount.text);
  return ends && own.amount && others.length === 0 ? { ...title, noun: title.noun + own.amount.text } : title;
}

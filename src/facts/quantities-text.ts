import type { NamedQuantity } from '../ledger/vocabulary/field.js';

/** 清运垃圾80余车、发放宣传册4200份: as typed; where a name is a list itself, they are parted by `apart`. */
export function quantitiesText(quantities: readonly NamedQuantity[] = [], apart = '；'): string | undefined {
  const mark = quantities.some(({ name }) => name.includes('、')) ? apart : '、';
  return quantities.length > 0
    ? quantities.map(({ name, amount }) => `${name}${amount?.text ?? ''}`).join(mark)
    : undefined;
}

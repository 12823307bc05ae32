import type { NamedQuantity } from '../ledger/vocabulary/field.js';

/** 清运垃圾80余车、发放宣传册4200份: as typed. */
export const quantitiesText = (quantities: readonly NamedQuantity[] | undefined): string | undefined =>
  quantities?.length ? quantities.map(({ name, amount }) => `${name}${amount?.text ?? ''}`).join('、') : undefined;

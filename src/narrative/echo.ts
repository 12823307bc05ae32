import type { NamedQuantity } from '../ledger/vocabulary/field.js';
import type { DeedParts } from './deed-parts.js';
import type { Deed } from './matter.js';

/** Every character of one stands in the other, in the same order. */
function within(inner: string, outer: string): boolean {
  let at = 0;
  for (const letter of outer) if (letter === inner[at]) at += 1;
  return at === inner.length;
}

/** How a title and a quantity say one thing: which of them says more of it. */
function said(title: string, { name, amount }: NamedQuantity): string | undefined {
  if (!amount || name.length < 3) return undefined;
  if (within(title, name)) return name + amount.text;
  const alike = name.slice(0, 2) === title.slice(0, 2) && name.slice(-2) === title.slice(-2);
  return within(name, title) || alike ? title + amount.text : undefined;
}

/**
 * 更换公益宣传牌 with 更换公益宣传牌 20块, 拆除长期违法占道设施 with 拆除违章占道设施 近2000平方米: the deed is told with its number, and the number not again.
 */
export function withEcho(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] {
  const { title, name } = parts;
  const { quantities } = deed.row;
  const plain = title.kind === '动' ? title.text : title.kind === '主谓' ? undefined : name;
  const found = plain && quantities.find((quantity) => said(plain, quantity) !== undefined);
  if (!plain || !found || (title.kind !== '动' && found.name !== name)) return [deed, parts];
  const row = { ...deed.row, quantities: quantities.filter((quantity) => quantity !== found) };
  return [
    { ...deed, row },
    { ...parts, title: { kind: '动', text: said(plain, found) ?? plain } },
  ];
}

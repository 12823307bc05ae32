import type { DeedParts } from '../deeds/deed-parts.js';
import type { Deed } from '../deeds/matter.js';

/** 困难居民, 低保户: people at the end of a title, and no place of theirs. */
const ENDS_AS_PEOPLE =
  /(?:居民|村民|群众|老人|老年人|儿童|学生|家庭|人员|职工|对象|党员|[残军工]人|妇女|家属|[低困贫]保?户)$/;

/** 慰问困难居民 for 近10户 → 慰问困难居民近10户: how many were served stands with who; undefined where the title ends with nobody. */
export function withServed(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] | undefined {
  const { title } = parts;
  const { served, ...asTyped } = deed.row.asTyped;
  const fits = title.kind === '动' && ENDS_AS_PEOPLE.test(title.text) && deed.row.audience.length === 0;
  if (!fits || !served || !/[户人名位]$/.test(served.text)) return undefined;
  const row = { ...deed.row, asTyped, served: undefined };
  return [
    { ...deed, row },
    { ...parts, title: { kind: '动', text: title.text + served.text } },
  ];
}

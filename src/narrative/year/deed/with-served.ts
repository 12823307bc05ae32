import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { countPiece } from '../../phrases/count-piece.js';
import type { Pieces } from '../../phrases/piece.js';

/** 困难居民, 低保户: people at the end of a title; 入户 is where one goes. */
const ENDS_AS_PEOPLE = /(?:居民|村民|群众|儿童|学生|家庭|职工|对象|妇女|家属|长者|[人员]|(?<![入门逐挨])户)$/;

/** And what is given to them. */
const GIVEN = /^(?:购买|办理|代办|发放|派发|赠送|提供)[^，]*[^，人户]$/;

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

/** 566人次 behind 救助困难家庭: how many were served, where what is done says that it is done to people. */
export const servedBehind = (done: string, row: Deed['row']): Pieces =>
  !/\d/.test(done) && (ENDS_AS_PEOPLE.test(done) || GIVEN.test(done)) ? (countPiece('served', row) ?? []) : [];

import { deedParts } from '../../deeds/deed-parts.js';
import { type Deed, isRich } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { CLAIMS } from '../deed/claims.js';
import type { Voice } from '../voice.js';
import { monthText, whenOf } from '../when.js';

/** 甲小区4月20日，乙小区27日，丙小区5月15日先后开始垃圾分类: titles with a subject of their own that say one thing of each. */
export function tellAlike(deeds: readonly Deed[], voice: Voice): Sentence | undefined {
  const titles = deeds.map((deed) => {
    const { title } = deedParts(deed, voice);
    return title.kind === '主谓' && !isRich(deed) && !deed.row.place ? title.text : '';
  });
  const [first, ...others] = deeds;
  // Why it was begun stands before all of them, and of one alone before that.
  if (others.some(({ row }) => row.cause)) return undefined;
  const cause = first?.row.cause && withoutEnd(first.row.cause);
  const does = sharedEnd(titles);
  if (!DOES.test(does) || !CLAIMS.先后(deeds.map(({ row }) => row))) return undefined;
  const list = deeds.map((deed, at): Pieces => {
    const day = whenOf(deed, '日', voice) ?? '';
    const before = deeds[at - 1];
    const month = monthText(deed.row.date, voice);
    const same = before !== undefined && monthText(before.row.date, voice) === month;
    return [(titles[at] ?? '').slice(0, -does.length), same ? day.slice(month.length) : day];
  });
  return {
    pattern: '先后做',
    opening: '人',
    pieces: fillPattern('先后做', { 起因: cause, 列: strung(list, '，'), 做: does }),
    told: deeds,
    groups: 0,
  };
}

/** From its verb on; a noun that they share is nothing that they do. */
const DOES = /^(?:开始|启动|完成|实行|实现|开展|参加|成立|建成|启用|通过|获得)[^，]{2,}$/;

function sharedEnd([first = '', ...rest]: readonly string[]): string {
  let length = first.length - 2;
  while (
    length > 0 &&
    !(DOES.test(first.slice(-length)) && rest.every((title) => title.endsWith(first.slice(-length))))
  )
    length -= 1;
  return length > 0 ? first.slice(-length) : '';
}

import { toldClauses } from '../deeds/clauses.js';
import { quantityList } from '../deeds/count-piece.js';
import { deedParts } from '../deeds/deed-parts.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { joined, type Pieces, strung } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { tellDeed } from './tell-deed.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

/** A row that sums up others: the whole, its parts by their days, what a part says of itself, and the numbers once, at the end. */
export function tellSum(sum: Deed, parts: readonly Deed[], voice: Voice): readonly Sentence[] {
  const bare = {
    ...sum,
    summary: undefined,
    result: undefined,
    row: { ...sum.row, quantities: [], sessions: 1, asTyped: {} },
  };
  const said = deedParts(bare as Deed, voice);
  const when = whenOf(sum, '日', voice);
  // 春节期间开展春节走访慰问: the time has the festival already.
  const whole: Sentence =
    said.title.kind === '事件' && when !== undefined && said.name.startsWith(when.slice(0, 2))
      ? {
          pattern: '一事',
          opening: '时',
          pieces: fillPattern('一事', {
            时: when,
            主: said.subject,
            伴: said.partners,
            谓: said.title.verb + withoutFestival(said.title.noun, when),
          }),
          told: [sum],
          groups: 0,
        }
      : (tellDeed(bare as Deed, voice)[0] as Sentence);
  const data = quantityList(sum.row.quantities);
  const result = sum.result?.replace(/(?<![。；])[。；]+$/, '');
  const own = parts.flatMap((part) => {
    const told = toldClauses(part.summary);
    return told.length > 0 ? [{ ...saying(part, told), groups: 0 }] : [];
  });
  const total: readonly Sentence[] =
    data.length > 0
      ? [
          {
            pattern: '合计',
            opening: '名',
            pieces: fillPattern('合计', { 范围: '前后', 数据列: strung(data, '，'), 成效: result }),
            told: [sum],
            groups: 1,
          },
        ]
      : result
        ? [{ pattern: '自述', opening: '人', pieces: fillPattern('自述', { 简介: result }), told: [sum], groups: 1 }]
        : [];
  return [{ ...whole, told: [sum] }, ...(parts.length > 0 ? [chain(parts, voice)] : []), ...own, ...total];
}

const withoutFestival = (noun: string, when: string) =>
  noun.startsWith(when.slice(0, 2)) && noun.length >= 6 ? noun.slice(2).replace(/^节/, '') : noun;

const saying = (part: Deed, told: readonly string[]): Sentence => ({
  pattern: '自述',
  opening: '人',
  pieces: fillPattern('自述', { 简介: told.join('，') }),
  told: [part],
  groups: 0,
});

/** 9月17日，甲走访…；18日，乙走访…，丙走访…: a day is said once, a month once. */
function chain(parts: readonly Deed[], voice: Voice): Sentence {
  let [lastDay, lastMonth] = ['', ''];
  const links = parts.map((part): Pieces => {
    const { title, subject, name } = deedParts(part, voice);
    const what = `${subject}${title.kind === '事件' ? title.verb + title.noun : name}`;
    const when = whenOf(part, '日', voice) ?? '';
    const month = /^\d+月/.exec(when)?.[0] ?? '';
    const head = when === lastDay ? '' : month !== '' && month === lastMonth ? when.slice(month.length) : when;
    [lastDay, lastMonth] = [when, month];
    return head === '' ? ['，', what] : ['；', ...fillPattern('一环', { 头: head, 事: what })];
  });
  return {
    pattern: '串',
    opening: '时',
    pieces: fillPattern('串', {
      串: joined(links.flat()).map((p, i) => (i === 0 && typeof p === 'string' ? p.slice(1) : p)),
    }),
    told: parts,
    groups: 0,
  };
}

import { WORDS } from '../../../standards.js';
import { deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { quantityList } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { withVerbs } from '../../phrases/with-verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { linkOf } from './tell-chain.js';

/** A row that sums up others: the whole, its parts by their days, each with what it says of itself, and the numbers once, at the end. */
export function tellSum(sum: Deed, parts: readonly Deed[], voice: Voice): readonly Sentence[] {
  const bare = { ...sum, result: undefined, row: { ...sum.row, quantities: [] } } as Deed;
  const said = deedParts(bare, voice);
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
            伴: said.beside,
            谓: said.title.verb + withoutFestival(said.title.noun, when),
            简介: said.summary.join('，'),
          }),
          told: [sum],
          groups: 0,
        }
      : (tellDeed(bare, voice)[0] as Sentence);
  const data = quantityList(withVerbs(sum.row.quantities, said.name));
  const result = sum.result && withoutEnd(sum.result);
  const total: readonly Sentence[] =
    data.length > 0
      ? [
          {
            pattern: '合计',
            opening: '名',
            pieces: fillPattern('合计', { 数据列: strung(data, '，'), 成效: result }),
            told: [sum],
            groups: 1,
          },
        ]
      : result
        ? [
            {
              pattern: '自述',
              opening: '人',
              pieces: fillPattern('自述', { 简介: ofIt(result) }),
              told: [sum],
              groups: 1,
            },
          ]
        : [];
  return [{ ...whole, told: [sum] }, ...chains(parts, said.subject, voice, when), ...total];
}

/** 热闹祥和，为居民送上服务: how it was is said of something. */
const ofIt = (result: string): string => (AIR.test(result) ? patternWords('活动') + result : result);
const AIR = /^(?:热闹|祥和|温馨|隆重|热烈|欢乐|欢快|喜庆|精彩|紧张|有序|简朴|庄严|和谐){1,2}，/;

const withoutFestival = (noun: string, when: string) =>
  noun.startsWith(when.slice(0, 2)) && noun.length >= 6 ? noun.slice(2).replace(/^节/, '') : noun;

/** What one sentence of parts holds. */
const LONG = 90;
/** Names side by side: 组织老人义诊，开展春游. */
const BRIEF = /^[^，；\d]{2,16}$/;

/** Who did it, who went along, and with whom: more than a day and what was done. */
const hasMore = ({ row }: Deed, link: string): boolean =>
  row.partners.length > 0 ||
  (row.host !== undefined && row.participants.length > 0) ||
  row.participants.some((who) => who !== '等' && !link.includes(who));

/** 3月4日 of a part of what was on that day. */
function withoutDay(way: Sentence | undefined, day: string | undefined): Sentence | undefined {
  const [first, ...rest] = way?.pieces ?? [];
  const begins = day !== undefined && typeof first === 'string' && first.startsWith(`${day}，`);
  return way && begins ? { ...way, opening: '人', pieces: [first.slice(day.length + 1), ...rest] } : way;
}

/** 9月17日，甲走访…；18日，乙走访…，丙走访…: a day is said once, a month once, and the doer of the whole not again. */
function chains(parts: readonly Deed[], doer: string, voice: Voice, day?: string): readonly Sentence[] {
  let [lastDay, lastMonth] = ['', ''];
  const runs: { links: Pieces[]; told: Deed[]; length: number; alone?: Sentence | undefined }[] = [];
  for (const part of parts) {
    const own = part.row.host === doer ? ({ ...part, row: { ...part.row, host: undefined } } as Deed) : part;
    const when = whenOf(part, '日', voice) ?? '';
    const festival = WORDS.festivals.find((one) => one.length === 2 && when.startsWith(one));
    const what = linkOf(own, voice, festival ?? when);
    // What a part of a chain has no room for is a sentence of its own.
    if (voice.full && hasMore(part, wordsOf(what))) {
      runs.push({
        links: [],
        told: [part],
        length: LONG,
        alone: withoutDay(tellDeed(part, voice)[0], day?.startsWith(when) ? when : undefined),
      });
      [lastDay, lastMonth] = ['', ''];
      continue;
    }
    const month = /^\d+月/.exec(when)?.[0] ?? '';
    const last = runs.at(-1);
    const length = wordsOf(what).length;
    const begins = !last || last.length + length > LONG;
    const same = when !== '' && when === lastDay;
    const head = same ? '' : month !== '' && month === lastMonth && !begins ? when.slice(month.length) : when;
    [lastDay, lastMonth] = [when, month];
    const link = head === '' ? what : fillPattern('一环', { 头: head, 事: what });
    if (begins) runs.push({ links: [link], told: [part], length });
    else {
      const both = [last.links.at(-1) ?? [], link].map((one) => wordsOf(one).replace(/^，/, ''));
      const plain = both.every((one) => BRIEF.test(one));
      // What has more to tell stands apart: …测量血压；理发师开展免费理发，放弃营业前来服务.
      const short = both.every((one) => !one.includes('，'));
      const beside = plain || (same && short);
      // 18日，甲走访…；同日，乙走访…: another who did another thing has the same day.
      const own_ = !beside && same ? fillPattern('一环', { 头: patternWords('同日'), 事: what }) : link;
      last.links.push([beside ? '，' : '；', ...own_]);
      last.told.push(part);
      last.length += length;
    }
  }
  return runs.map(
    ({ links, told, alone }): Sentence =>
      alone ?? {
        pattern: '串',
        opening: '时',
        pieces: fillPattern('串', { 串: joined(links.flat()) }),
        told,
        groups: 0,
      },
  );
}

import { groupBy } from '../../../group-by.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { PRIZE, titled } from './honour-words.js';
import { honourSentence } from './tell-honours.js';

/** Who was named for what: 郑师傅获评市级敬业奉献典型，…. Without a name, how many: 评出社区级睦邻家庭12户、孝老家庭8户. Who did something that is told stands first. */
export function tellModels(given: readonly MatterOf<'典型'>[], voice: Voice): readonly Sentence[] {
  const told = given.filter((one) => one.row.name !== undefined && one.summary);
  const all = given.filter((one) => !told.includes(one));
  return [...told.map((one) => tellModel(one, voice)), ...(all.length > 0 ? [listModels(all, voice)] : [])];
}

/**
 * What somebody did, and what they were named for it: 李阿姨坚持为独居老人送饭，获评区级身边好人. Who did it in sentences of its own (她今年68岁…) is named
 * before these, or behind them where they name them first.
 */
function tellModel(model: MatterOf<'典型'>, voice: Voice): Sentence {
  const { name = '', level = '' } = model.row;
  // Of whom only the level is known, that is the level of a 先进典型.
  const type = model.row.type ?? (level === '' ? undefined : patternWords('先进典型'));
  const deed = withoutEnd(model.summary ?? '');
  const self = deed.startsWith(name);
  if (!type) return honourSentence([model], [`${self || /^[他她]/.test(deed) ? '' : name}${deed}`], '人');
  const title = titled(typical(type), level);
  const won = fillPattern('一评', { 谁: monthOf(model, voice), 评: PRIZE.test(type) ? '' : '评', 称号: title });
  const pieces: Pieces = /^[他她]/.test(deed)
    ? [name, ...won, '。', deed]
    : deed.includes('。')
      ? [`${self ? '' : name}${deed}。${name}`, ...won]
      : [`${self ? '' : name}${deed}，`, ...won];
  return honourSentence([model], pieces, '人');
}

/** 9月: when somebody was named, where the ledger has a day or a month for it. */
function monthOf(model: MatterOf<'典型'>, voice: Voice): string | undefined {
  const time = whenOf(model, '月', voice);
  return time && /^(?:\d{4}年)?\d{1,2}月/.test(time) ? time : undefined;
}

function listModels(all: readonly MatterOf<'典型'>[], voice: Voice): Sentence {
  const named = all.filter(({ row }) => row.name !== undefined || !row.people);
  const counted = all.filter((one) => !named.includes(one));
  const ofOne = groupBy(named, ({ row }) => row.name ?? patternWords('社区自称'));
  const list = [...ofOne].map(([谁, titles]) =>
    fillPattern('一评', {
      谁,
      评: titles.every(({ row }) => PRIZE.test(row.type ?? '')) ? '' : '评',
      称号: listedPieces(
        titles.map(({ row }) => [titled(typical(row.type ?? patternWords('先进典型')), row.level ?? '')]),
        '、',
      ),
    }),
  );
  // 社区级身边好人, and such of no level: the community has chosen them itself.
  const own = counted.every(({ row }) => OWN_LEVEL.test(row.level ?? '') && !ABOVE.test(row.type ?? ''));
  const numbers = counted.map(({ row }, index): Pieces => {
    const level = own || row.level === counted[index - 1]?.row.level ? '' : (row.level ?? '');
    const deed = row.summary ? fillPattern('括注', { 注: withoutEnd(row.summary.trim()) }) : [];
    return [
      titled(row.type ?? patternWords('先进典型'), level),
      ...(row.people ? quantityPiece(row.people) : []),
      ...deed,
    ];
  });
  const months = new Set(all.map((one) => monthOf(one, voice)));
  const [month] = months;
  // 涌现 is of a year, and of no month; who was chosen in a month was named by others: 7人获评街道级优秀共产党员.
  const won = counted.map(({ row }) => {
    const many = row.people && { ...row.people, text: row.people.text.replace(/[名位]$/, patternWords('几个人')) };
    const deed = row.summary ? fillPattern('括注', { 注: withoutEnd(row.summary.trim()) }) : [];
    const name = titled(row.type ?? patternWords('先进典型'), row.level ?? '');
    return fillPattern('评上谁', { 数: many ? quantityPiece(many) : [], 名: [name, ...deed] });
  });
  const inMonth = !own && month !== undefined && months.size === 1 && counted.every(({ row }) => row.people);
  const chosen = () =>
    inMonth
      ? fillPattern('评上', { 列: strung(won, '，') })
      : fillPattern(own ? '自己评出' : '评出', { 列: strung(numbers, '、') });
  const both = [...list, ...(numbers.length > 0 ? [chosen()] : [])];
  // One month for all of them stands before them.
  if (months.size === 1 && month) return honourSentence(all, [`${month}，`, ...strung(both, '，')], '时');
  return honourSentence(all, strung(both, '，'), named.length > 0 ? '人' : '主');
}

/** What the community chooses itself. */
const OWN_LEVEL = /^(?:社区级?|村级?|本级)?$/;

/** 全国优秀志愿者 says whose choice it was. */
const ABOVE = /^(?:全国|全省|全市|全区|全县|国家级|[省市区县]级|街道级|镇级)/;

/** 敬业奉献 is what somebody was named for, 身边好人 is what they are. */
const typical = (type: string) => (VIRTUE.test(type) ? patternWords('某典型', { 类型: type }) : type);
const VIRTUE =
  /(?:奉献|为乐|勇为|爱亲|守信|自强|自立|敬业|诚信|孝老|孝亲|敬老|助老|助残|拥军|友善|向善|和睦|节俭|致富|创业|好学|育人|担当|清廉)$/;

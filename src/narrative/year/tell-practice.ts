import { writeChineseNumber } from '../../chinese/write-chinese-number.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { clauses } from '../deeds/clauses.js';
import { quantityClauses, quantityList, quantityWords } from '../deeds/count-piece.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { lacksObject } from '../deeds/lacks-object.js';
import type { MatterOf } from '../deeds/matter.js';
import { listedPieces } from '../deeds/piece.js';
import { saysAll } from '../deeds/says.js';
import type { Sentence } from '../deeds/section.js';
import { withoutEnd } from '../deeds/without-end.js';
import { inTurn } from './in-turn.js';
import { cameOf, makingOf } from './making.js';
import { PREPARES } from './prepared.js';
import { cameOfIt, cutShort, doerOf, sayThing } from './thing-sentence.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

/** A practice with a name of its own. */
export function tellPractice(matter: MatterOf<'做法'>, voice: Voice): readonly Sentence[] {
  const { row } = matter;
  const when = whenOf(matter, '月', voice);
  const doer = doerOf([matter], voice);
  // 消防安全网格 7个 of 划分消防安全网格: the number stands with what it counts.
  const own = row.quantities.find(({ name, amount }) => amount && name.length > 2 && row.name.endsWith(name));
  const others_ = row.quantities.filter((one) => one !== own);
  const things = others_.length === 1 && others_.every(({ name, amount }) => amount && isThing(name));
  const listed =
    own && others_.length > 0
      ? [quantityWords(others_).join('、')]
      : others_.length > 0
        ? others_.some(({ name }) => name.includes('、'))
          ? quantityClauses(others_)
          : listedPieces(quantityList(others_), '、')
        : undefined;
  // 网格单元4个 are there: 有网格单元4个.
  const data = listed && things && !own ? fillPattern('有某物', { 物: listed }) : listed;
  const numbers = data ?? [];
  // 推行垃圾规范化处置 with 在全市率先推行 → 在全市率先推行垃圾规范化处置.
  const [first = '', ...others] = clauses(matter.summary ?? '');
  const led =
    row.change !== undefined &&
    first.endsWith(row.change) &&
    !first.includes(row.name.slice(-4)) &&
    first.length > row.change.length + 2;
  const how = led && (lacksObject(first) || classifyClause(first) === '介') ? first : undefined;
  const said = how ? others.join('，') : matter.summary;
  // 划分责任区5片 comes before who looks after them.
  const ready = row.quantities.every(({ name }) => PREPARES.test(name));
  // “甜瓜”品牌由覆膜种植形成: what it came of is said of it.
  if (!row.change && cameOf(matter.summary)) {
    const 简介 = inTurn([row.name, ...(cutShort(matter.summary, voice) ?? [])], numbers);
    return [sayThing('自述', '名', [matter], { 时: when, 简介, 成效: cameOfIt(matter.result) })];
  }
  const making = makingOf(matter.summary, row.change);
  if (making && !how && (row.change || making.who)) {
    const who = making.who ?? doer;
    const 变动句 = [making.how ?? '', row.change ?? making.verb, row.name, own?.amount?.text ?? ''];
    const 简介 = inTurn(cutShort(making.rest, voice), numbers);
    const slots = { 时: when, 针对: making.lead, 主: who, 变动句, 简介, 成效: cameOfIt(matter.result) };
    return [sayThing('组织时', when ? '时' : making.lead ? '因' : '主', [matter], slots, who)];
  }
  // 责任书，镇与社区每年签订 → 镇与社区每年签订责任书.
  const signed = !row.change && IS_SIGNED.test(row.name) && others.length === 0 && SIGNS.test(first);
  if (signed)
    return [sayThing('自述', '人', [matter], { 时: when, 简介: first + row.name, 成效: cameOfIt(matter.result) })];
  // 党员划到网格楼栋 with 将党员划分到8个网格267个楼栋: a name that its summary says is not said beside it.
  const told = [first, ...others].filter((clause) => classifyClause(clause) !== '主');
  if (!row.change && row.name.length > 5 && told.some((clause) => saysAll(clause, row.name)))
    return [
      sayThing(
        '日常做',
        '主',
        [matter],
        { 主: voice.also ? patternWords('还') : doer, 时段: when, 数据: said && [said], 成效: cameOfIt(matter.result) },
        doer,
      ),
    ];
  const points = row.change || when ? undefined : pointsOf(row.name, matter.summary);
  if (points) {
    const slots = { 主: doer, 做: points.verb, 做法: row.name, 列: points.list, 数据: data };
    return [sayThing('做法列', '主', [matter], { ...slots, 成效: cameOfIt(matter.result) }, doer)];
  }
  // 关心下一代工作同计生、综治工作相结合: what was joined with what.
  const both = row.change ? undefined : /^([^，“”把将]{2,24}?)([同与][^，“”]{2,30}(?:相结合|结合起来))$/.exec(row.name);
  const does = both ? patternWords('把它', { 名: both[1] }) : patternWords(verbOfPractice(row.name));
  return [
    sayThing(
      '做法',
      '主',
      [matter],
      {
        主: voice.also ? patternWords('还') : doer,
        变动: `${when && when !== '全年' ? when : ''}${how ?? row.change ?? does}`,
        做法: both?.[2] ?? (own?.amount ? [row.name, own.amount.text] : row.name),
        ...(ready ? { 先: data, 简介: cutShort(said, voice) } : { 简介: cutShort(said, voice), 数据: data }),
        成效: cameOfIt(matter.result),
      },
      doer,
    ),
  ];
}

/** What is signed by those who promise something. */
const IS_SIGNED = /(?:责任书|承诺书|保证书|公约|协议书?|责任状|合同)[”’》]?$/;
const SIGNS = /(?:签订|签署|签立|签下|订立|签)$/;

/** What a practice is done with, where the ledger does not say: a system is set up, a rule kept, a way of working gone by. */
const verbOfPractice = (name: string): '建立' | '落实' | '实行' | '打造' | '坚持做法' =>
  /(?:品牌|名片)[”’]?$/.test(name)
    ? '打造'
    : /(?:理念|思路|原则|宗旨|方针|精神|相结合)[”’]?$/.test(name)
      ? '坚持做法'
      : /(?:制度|机制|体系|平台|网络|台账|台帐|档案|清单|基地|系统|联盟|[^工分]组|[站室队群库])[”’]?$/.test(name)
        ? '建立'
        : /(?:规范|标准|规定|要求|公约|准则|意见|办法|方案|[》])[”’]?$/.test(name)
          ? '落实'
          : '实行';

/** 五清 of 居民住户清、失业人员清…, five of them: a number that its summary lists is 做到, or 实行. */
function pointsOf(name: string, summary = ''): { readonly verb: string; readonly list: string } | undefined {
  const [, number = ''] = /^[“‘]?([一二三四五六七八九十]+)[一-鿿]{1,4}[”’]?$/.exec(name) ?? [];
  const list = withoutEnd(summary);
  const items = list.split(/[、，；]/);
  if (number === '' || writeChineseNumber(items.length) !== number) return undefined;
  const reached = items.every((item) => /(?:清|明|到位|好|实|准|全|齐|快|满意)$/.test(item));
  return { verb: patternWords(reached ? '做到' : '实行'), list };
}

/** 网格单元, and no 划分责任区 or 自认岗位. */
const isThing = (name: string): boolean =>
  name.length < 7 &&
  !PREPARES.test(name) &&
  classifyClause(name) === '主' &&
  !WORDS.peopleDo.some((verb) => name.startsWith(verb));

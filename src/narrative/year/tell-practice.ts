import { writeChineseNumber } from '../../chinese/write-chinese-number.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { clauses } from '../deeds/clauses.js';
import { quantityClauses, quantityList, quantityPiece, quantityWords } from '../deeds/count-piece.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { lacksObject } from '../deeds/lacks-object.js';
import type { MatterOf } from '../deeds/matter.js';
import { listedPieces, type Pieces, strung } from '../deeds/piece.js';
import { saysAll } from '../deeds/says.js';
import type { Sentence } from '../deeds/section.js';
import { endsAsWork } from '../deeds/verbs.js';
import { withoutEnd } from '../deeds/without-end.js';
import { gives } from './paid-for.js';
import { PREPARES } from './prepared.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, doerOf, sayThing } from './thing-sentence.js';
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
  const data =
    own && others_.length > 0
      ? [quantityWords(others_).join('、')]
      : others_.length > 0
        ? others_.some(({ name }) => name.includes('、'))
          ? quantityClauses(others_)
          : listedPieces(quantityList(others_), '、')
        : undefined;
  // 推行垃圾规范化处置 with 在全市率先推行 → 在全市率先推行垃圾规范化处置.
  const [first = '', ...others] = clauses(matter.summary ?? '');
  const led = row.change !== undefined && first.endsWith(row.change) && first.length > row.change.length + 2;
  const how = led && (lacksObject(first) || classifyClause(first) === '介') ? first : undefined;
  const said = how ? others.join('，') : matter.summary;
  // 划分责任区5片 comes before who looks after them.
  const ready = row.quantities.every(({ name }) => PREPARES.test(name));
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
const verbOfPractice = (name: string): '建立' | '落实' | '实行' =>
  /(?:制度|机制|体系|平台|网络|台账|台帐|档案|清单|基地|系统|联盟|[^工分]组|[站室队群库])[”’]?$/.test(name)
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

/** 购置垃圾车 with 添置垃圾车1辆 → 购置垃圾车1辆: a summary that only says how many. */
function boughtSoMany(name: string, summary = ''): string | undefined {
  const [, thing = '', many = ''] = /^[一-鿿]{2}([^，；。\d]{2,12})(\d+[一-鿿]{1,2})[。]?$/.exec(summary.trim()) ?? [];
  return thing !== '' && name.endsWith(thing) ? name + many : undefined;
}

/** 县民政部门, and no 专项资金. */
const giverOf = ({ row: { source = '', sumOf } }: MatterOf<'投入'>): string | undefined =>
  sumOf.length === 0 && gives(source) ? source : undefined;

/** What was spent, in one sentence: 社区投入86万元用于甲，从乙中投入近12万元用于丙. */
export function tellInvestments(all: readonly MatterOf<'投入'>[], voice: Voice): readonly Sentence[] {
  const told = all.filter(({ row }) => row.amount);
  const [first] = told;
  // 购买演出服装10套 of which nobody knows the price: what was done, and by what means.
  const unpriced = all
    .filter(({ row }) => !row.amount)
    .map((matter): Sentence => {
      const { name, source } = matter.row;
      const 来源 = source && (/资金|经费|款$|费$/.test(source) ? source : patternWords('资金', { 来源: source }));
      const [first = '', ...rest] = clauses(matter.summary ?? '');
      // 舞龙队的龙和服装 is a thing, and no deed: 请专业团队制作金龙和青龙 is what was done.
      const isDeed = classifyClause(name) === '述' || endsAsWork(name);
      const does = !isDeed && first !== '' && classifyClause(first) !== '主';
      const 项目 = does
        ? first
        : classifyClause(name) === '述'
          ? name
          : patternWords(isDeed ? '开展某事' : '投入用于', { 名: name });
      const 简介 = cutShort(does ? rest.join('，') : matter.summary, voice);
      const slots = {
        主: COMMUNITY_ITSELF,
        时: whenOf(matter, '月', voice),
        来源: 来源?.replace(/^社区/, ''),
        项目,
        简介,
      };
      return sayThing('投入做', '主', [matter], slots, COMMUNITY_ITSELF);
    });
  if (!first) return unpriced;
  const when = told.length === 1 ? whenOf(first, '月', voice) : undefined;
  const sums = told.filter(({ row }) => row.sumOf.length > 0);
  const partsOf = ({ row }: MatterOf<'投入'>) => told.filter(({ id = '' }) => row.sumOf.includes(id));
  const parts = new Set(sums.flatMap(partsOf));
  const others = told.filter((one) => !sums.includes(one) && !parts.has(one));
  const priced_ = [...sums.filter((one) => !parts.has(one)), ...others];
  // 县民政部门投入近100万元: who gave it, and no fund that it was taken from.
  const giver = priced_.length === 1 && priced_[0] ? giverOf(priced_[0]) : undefined;
  const list = priced_.map((matter): Pieces => {
    const { row } = matter;
    const of = partsOf(matter).map(
      ({ row: { name, amount } }): Pieces => [name, ...(amount ? quantityPiece(amount) : [])],
    );
    // 自筹5万元、上级扶持20万元 are parts of it, and no one source.
    const parted = /\d/.test(row.source ?? '') ? row.source : undefined;
    const bought = boughtSoMany(row.name, matter.summary);
    const slots = {
      来源: parted || giver ? undefined : row.source,
      金额: row.amount && quantityPiece(row.amount),
      项目: bought ?? row.name,
    };
    const 简介 = bought ? undefined : cutShort(matter.summary, told.length === 1 ? voice : { ...voice, clauses: 1 });
    // 投入9万元修建下水道: what begins with its verb wants no 用于.
    // 帮扶资金362万元 is what was spent, and nothing that it was spent on.
    if (row.sumOf.length === 0 && /(?:资金|经费|专款|补助|补贴)$/.test(row.name))
      return fillPattern('一投款', { ...slots, 其中: parted, 简介 });
    if (row.sumOf.length === 0)
      return fillPattern(classifyClause(row.name) === '述' ? '一投做' : '一投', { ...slots, 其中: parted, 简介 });
    return fillPattern('共投', { ...slots, 简介, 其中: of.length > 0 ? strung(of, '、') : parted });
  });
  const who = giver ?? COMMUNITY_ITSELF;
  const priced = { 时: when, 主: who, 投入列: strung(list, '；') };
  return [sayThing('投入', when ? '时' : '主', told, priced, who), ...unpriced];
}

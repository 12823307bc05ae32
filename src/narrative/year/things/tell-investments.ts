import type { Quantity } from '../../../ledger/vocabulary/field.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { endsAsWork } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { payerOf } from './payer.js';
import { COMMUNITY_ITSELF, cutShort, sayThing } from './thing-sentence.js';

/** 购置垃圾车 with 添置垃圾车1辆 → 购置垃圾车1辆, 修通管网 with 修通1200余米 → 修通管网1200余米: what a summary says only how many of, and the rest of it. */
function boughtSoMany(name: string, summary = ''): { readonly text: string; readonly rest: string } | undefined {
  const [first = '', ...rest] = clauses(summary);
  const [, verb = '', thing = '', many = ''] =
    /^([一-鿿]{2})([^，；。\d]{0,12}?)((?:约|近)?\d[\d.]{0,8}[余多]?[一-鿿]{1,3})$/.exec(first) ?? [];
  const same = thing === '' ? verb !== '' && name.startsWith(verb) : thing.length > 1 && name.endsWith(thing);
  return same && !/\d/.test(name) ? { text: name + many, rest: rest.join('，') } : undefined;
}

/** What was spent, a sentence for each who paid: 社区投入86万元用于甲，从乙资金中投入近12万元用于丙。街道投入3万元修路。 */
export function tellInvestments(all: readonly MatterOf<'投入'>[], voice: Voice): readonly Sentence[] {
  // 充电桩 0元 from 企业自投: who paid is told, and no sum.
  const free = all.flatMap((matter): readonly Sentence[] => {
    const { name, source = '' } = matter.row;
    return isFree(matter) && PAYS.test(source)
      ? [sayThing('由其出资', '名', [matter], { 项目: name, 来源: source }, name)]
      : [];
  });
  const told = all.filter((one) => one.row.amount && !isFree(one));
  // 购买演出服装10套 of which nobody knows the price: what was done, and by what means.
  const unpriced = all
    .filter(({ row }) => !row.amount)
    .map((matter): Sentence => {
      const { name, source } = matter.row;
      const 来源 = source && (/资金|经费|款$|费$/.test(source) ? source : patternWords('资金', { 来源: source }));
      const [first = '', ...rest] = clauses(matter.summary ?? '');
      // 舞龙队的龙和服装 is a thing, and no deed: 请专业团队制作金龙和青龙 is what was done.
      const isDeed = classifyClause(name) === '述' || endsAsWork(name);
      // 确保经费 of 工会工作经费: what was secured is named whole.
      const [, verb = '', what = ''] = /^(确保|保障|保证|落实|安排|列支|增加|足额安排)([一-鿿]{2,})$/.exec(first) ?? [];
      const secured = what !== '' && name.endsWith(what);
      // 修通管网1200余米 of 修通管网: the summary says it, and how much.
      const does =
        secured ||
        (first.length > name.length && first.startsWith(name)) ||
        (!isDeed && first !== '' && classifyClause(first) !== '主');
      const named = secured ? verb + name : first;
      const bought = does ? undefined : boughtSoMany(name, matter.summary);
      const 项目 = bought
        ? bought.text
        : does
          ? named
          : classifyClause(name) === '述'
            ? name
            : patternWords(isDeed ? '开展某事' : '投入用于', { 名: name });
      const 简介 = cutShort(bought ? bought.rest : does ? rest.join('，') : matter.summary, voice);
      const slots = {
        主: COMMUNITY_ITSELF,
        时: whenOf(matter, '月', voice),
        来源: 来源?.replace(/^社区/, ''),
        项目,
        简介,
      };
      return sayThing('投入做', '主', [matter], slots, COMMUNITY_ITSELF);
    });
  const sums = told.filter(({ row }) => row.sumOf.length > 0);
  const partsOf = ({ row }: MatterOf<'投入'>) => told.filter(({ id = '' }) => row.sumOf.includes(id));
  const parts = new Set(sums.flatMap(partsOf));
  const others = told.filter((one) => !sums.includes(one) && !parts.has(one));
  const runs: { readonly who?: string | undefined; readonly all: MatterOf<'投入'>[] }[] = [];
  for (const one of [...sums.filter((sum) => !parts.has(sum)), ...others]) {
    const { who } = payerOf(one);
    const last = runs.at(-1);
    if (last && last.who === who && ![one, ...last.all].some(wholeProject)) last.all.push(one);
    else runs.push({ who, all: [one] });
  }
  const priced = runs.map((run): Sentence => {
    const [only] = run.all.length === 1 ? run.all : [];
    const when = told.length === 1 && only ? whenOf(only, '月', voice) : undefined;
    const whole = only && wholeProject(only);
    const 时 = [when, only && payerOf(only).lead, whole?.before].filter(Boolean).join('，');
    const all = only && whole ? [{ ...only, row: { ...only.row, name: whole.does } }] : run.all;
    const list = all.map((one) => spent(one, partsOf(one), told.length === 1 ? voice : { ...voice, clauses: 1 }));
    const who = run.who ?? COMMUNITY_ITSELF;
    const slots = { 时, 主: who, 投入列: strung(list, '；') };
    const ofAll = [...run.all, ...run.all.flatMap(partsOf)];
    return sayThing('投入', 时 ? '时' : '主', ofAll, slots, who);
  });
  return [...priced, ...unpriced, ...free];
}

const isFree = ({ row }: MatterOf<'投入'>): boolean => row.amount?.value === 0;
const PAYS = /(?:自投|投资|出资|承担|捐建|负担|垫付)$/;

/** 承包地由村委会收回建成农业园区: what was done before, and what was then paid for. */
function wholeProject({ row }: MatterOf<'投入'>): { readonly before: string; readonly does: string } | undefined {
  const [, before, does] =
    /^([^，]{4,24}?[由将把被][^，]{4,24}?)((?:建成|新建|建设|修建|兴建|改造成|打造)[^，]{2,30})$/.exec(row.name) ?? [];
  return before && does ? { before, does } : undefined;
}

/** 修建下水道 is what was done with it; 养殖小区 and 道路硬化 are what it was for. */
const DOES =
  /^(?![硬绿美亮]化(?:[硬绿美亮]化|[^，]{0,4}(?:工程|项目))?$|(?:改造|整治|救助|补助|资助|慰问)[^，]{0,4}(?:工程|项目|资金)$)(?:建(?!档立卡)|修|购|新[建增添]|改[建造]|[扩搭筹]建|安装|加装|铺|[整维翻]修|整治|平整|清[理扫除淤运]|疏[通浚]|完善|添|打造|更换|粉刷|架设|拓宽|加固|拆除|发放|开展|举办|实施|配[备置]|救助|资助|补助|慰问|栽|[硬绿美]化|为|给|帮|创建|开发|开办|引进|租)/;

/** 18600元 beside 23.8万元 is 1.86万元: amounts of one sentence are in one unit. */
const money = (amount: Quantity, inWan: boolean): Pieces =>
  inWan && /^\d+元$/.test(amount.text) && amount.value >= LEAST
    ? [patternWords('万元', { 数: String(amount.value / 10_000) })]
    : quantityPiece(amount);
const LEAST = 1000;

const IS_SPENT = /(?<!^(?:帮扶|共建|后盾|社会|爱心|企业|单位){1,2})(?<=[一-鿿]{2})(?:共投|总?投入|总投资)$/;

const IS_HEAD = new RegExp(`^${patternWords('投入头')}$`);

/** 群众自筹, 村民集资, 乡贤捐资 */
const RAISED = /^[一-鿿]{2,6}(?:自筹|集资|捐资|众筹)(?:款|资金)?$/;

/** 投入9万元修建下水道, 从乙资金中投入近12万元用于丙，其中…. */
function spent(matter: MatterOf<'投入'>, parts: readonly MatterOf<'投入'>[], voice: Voice): Pieces {
  const { row } = matter;
  const { who, head, parted, rest, from } = payerOf(matter);
  // 自筹资金建设公路: whose money it was stands before how much.
  const own = (!who && /^自筹(?:资金)?(?=.{2})/.exec(row.name)?.[0]) || '';
  // 全年创绿投入, 修路共投: what it was for, without what it is.
  const name = row.name.slice(own.length).replace(IS_SPENT, '');
  const bought = boughtSoMany(name, rest);
  const slots = {
    投入: own || head,
    金额: row.amount && quantityPiece(row.amount),
    项目: bought?.text ?? name,
    来自: from,
  };
  const 简介 = cutShort(bought ? bought.rest : rest, voice);
  if (row.sumOf.length > 0) {
    const inWan = [matter, ...parts].some((one) => /万元$/.test(one.row.amount?.text ?? ''));
    const of = parts.map((part): Pieces => {
      const { name, amount, source } = part.row;
      const more = voice.full ? [source, part.summary].filter(Boolean).join('，') : '';
      return [name, ...(amount ? money(amount, inWan) : []), more && patternWords('括注', { 注: withoutEnd(more) })];
    });
    // 修路共投 and 创绿投入: the sentence says itself that it was spent.
    const 项目 = name.replace(/(?:共投|总?投入)$/, '') || name;
    return fillPattern('共投', { ...slots, 项目, 简介, 其中: of.length > 0 ? strung(of, '、') : parted });
  }
  // 帮扶资金362万元 is what was spent, and nothing that it was spent on; what begins with its verb wants no 用于.
  const isFund = /(?:资金|经费|费用|专款|补助|补贴)$/.test(name);
  // 帮扶企业投入 of 银海铝业公司: who paid says it, and what it was for is told.
  const label =
    who !== undefined && rest !== '' && /^(?:帮扶|共建|后盾|社会|爱心|企业|单位){1,2}(?:投入|捐赠|出资)$/.test(name);
  const { 项目: _, ...amount } = slots;
  if (label) return strung([fillPattern('投入数', { ...amount, 其中: parted }), ...(简介 ? [简介] : [])], '，');
  // 股民分红1260万元 are paid out, and nothing that is paid for.
  if (/(?:分红|红利)$/.test(name) && !own && parted === undefined && IS_HEAD.test(head))
    return fillPattern('一投款', { 投入: patternWords('发放'), 金额: slots.金额, 项目: name, 简介 });
  // 群众自筹41万元 is who paid, and nothing that it was paid for.
  if (RAISED.test(name) && IS_HEAD.test(head) && !who)
    return strung([[name, ...(slots.金额 ?? [])], ...(简介 ? [简介] : [])], '，');
  const pattern = isFund ? '一投款' : DOES.test(name) ? '一投做' : '一投';
  return fillPattern(pattern, { ...slots, 其中: parted, 简介 });
}

import type { MatterOf } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** Who gives money, where everything else is a fund that it is taken from. */
const GIVES =
  /(?:街道|[村镇乡县区市]里|镇|乡|办事处|政府|基金会|银行|[局厅委办处院校行会部]|单位|部门|公司|企业|集团|合作社|商户|村民|居民|群众|党员|乡贤|爱心人士|[一-鿿]队|集体|财政|上级|社区|村|组织|小组|业主|职工|干部|[^出投集]资[人方])$/;
const GIVEN = /(?:集资|捐资|捐款|募捐|自筹|拨款|补助|补贴|赞助|资助|奖补|捐赠|捐助|支持|扶持|配套)$/;

/** What money is taken from; whatever else gives it. */
const FUND =
  /(?:一事一议|资金|经费|基金|公积金|专款|款|专项|收益|收入|项目|奖补|补助|补贴|[经公团党会租]费|租金|账户|预算|结余|积累|盈余|彩票|债券|贷款|投资|拨付|金)$/;

export const isGift = (source: string): boolean => GIVEN.test(source);

/** 福彩公益金和街道配套: a fund, and what was given to it. */
export function isFund(source: string): boolean {
  const [first = '', ...others] = source.split(/[、和与及]/);
  return FUND.test(first) && !GIVEN.test(first) && others.every((part) => FUND.test(part) || GIVEN.test(part));
}

const GAVE = /(?:住户|筹工|筹劳|投工|出资|物业)$/;

interface Payer {
  /** Somebody else than the community itself. */
  readonly who?: string | undefined;
  /** 投入, 从专项资金中投入, 自筹, 干部职工集资: what stands before the amount. */
  readonly head: string;
  /** 自筹5万元、上级扶持20万元: parts of it. */
  readonly parted?: string | undefined;
  /** 来自民政救灾款和爱心企业. */
  readonly from?: string | undefined;
  /** 在市领导支持下: before it all. */
  readonly lead?: string | undefined;
  /** What else its summary says. */
  readonly rest: string;
}

/** Who paid, and how that is said. */
export function payerOf({ row: { source, amount }, summary = '' }: MatterOf<'投入'>): Payer {
  const [first = '', ...others] = clauses(summary);
  const [, all] = /^(累计|先后|总?共|共计)投入$/.exec(first) ?? [];
  const [, lead] = /^(在[^，；。]+下)投入$/.exec(first) ?? [];
  // 9万元 with 自筹9万元: whose money all of it was.
  const own = /^(?:社区|村里?)?自筹([^，；。]{2,12})$/.exec(first)?.[1] === amount?.text && amount !== undefined;
  if (own && source === undefined) return { head: patternWords('自筹'), lead: undefined, rest: others.join('，') };
  const rest = all || lead ? others.join('，') : summary;
  const head = patternWords('投入头', { 累: all });
  if (source === undefined) return { head, lead, rest };
  if (/\d[多余]?[万亿元]/.test(source)) return { head, parted: source, lead, rest };
  // 社区自筹、物业公司出一半: not all of it was their own.
  if (/^(?:社区|村里?|本级)?自筹[^、，]*[、，]/.test(source)) return { head, parted: source, lead, rest };
  if (/^(?:社区|村里?|本级)?自筹/.test(source)) return { head: patternWords('自筹'), lead, rest };
  // 市、区财政各半: those who shared it have given it.
  if (/(?:各半|各一半|分摊|共担|各出一半)$/.test(source)) return { who: source, head, lead, rest };
  const parts = source.split(/[、和与及]/).filter((part) => part.length > 1);
  // 民政救灾款、市规划局和爱心企业: funds and those who gave are where it came from, and 中央补助、林业局配套和职工自筹 are no doers.
  const mixed = parts.some((part) => FUND.test(part)) && !parts.every((part) => FUND.test(part) && !GIVEN.test(part));
  if (parts.length > 1 && (mixed || parts.every((part) => GIVEN.test(part)))) {
    const from = patternWords('钱来自', { 来源: source });
    return { head, from, lead, rest };
  }
  if (GIVEN.test(source)) return { who: source.slice(0, -2), head: source.slice(-2), lead, rest };
  // 供热公司、老旧小区改造资金和住户: of those who gave and a fund all have given.
  const gave = parts.length > 1 && parts.some((part) => part.length > 1 && (GIVES.test(part) || GAVE.test(part)));
  if (GIVES.test(source) || gave || !FUND.test(source)) return { who: source, head, lead, rest };
  // 投入百村绕水项目62万元 would be paid into it.
  const way = /项目$/.test(source) ? '项目投入头' : '投入头';
  return { head: patternWords(way, { 来源: source, 累: all }), lead, rest };
}

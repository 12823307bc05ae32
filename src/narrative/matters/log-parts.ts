import { endings } from '../../chinese/word-ends.js';
import type { Activity } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { CLAUSE_PAIRS, openingVerbs, WHOLE_TITLE_VERBS } from '../phrases/verbs.js';

/** What a row of a log becomes where its title and its first number say one thing. */
export type SaidOnce = Partial<
  Pick<Activity, 'title' | 'quantities' | 'audience' | 'basis' | 'time' | 'asTyped' | 'result' | 'place' | 'host'>
> & {
  readonly attendance?: number | undefined;
};

interface Log {
  readonly row: Activity;
  readonly title: string;
  readonly first: NamedQuantity;
  readonly others: readonly NamedQuantity[];
  /** How many of the first. */
  readonly text: string;
}
export type Fold = (log: Log) => SaidOnce | undefined;

/** It says how often it was done. */
export const saidOften = ({ asTyped, sessions }: Activity): boolean =>
  asTyped.sessions !== undefined || (sessions ?? 1) > 1;

/** 3140人, 1.1万户, 312户次. */
export const countsPeople = (text: string): boolean =>
  /^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?(?:[人名位户]|人次|户次)(?:\d+人)?$/.test(text);

/** 三小场所｜巡查: what is done, and to what. */
interface WorkOn {
  readonly does: string;
  readonly object: string;
  /** Whether a number of that name counts what was done so. */
  readonly counts: (name: string, text: string) => boolean;
  /** Which of the two verbs says more. */
  readonly verb: (name: string) => string;
}

const WORK =
  /^([一-鿿、]{2,12}?)(巡查|检查|夜查|排查|整治|治理|改造|改建|建设|修缮|整修|登记|帮扶|救助|走访|慰问|拆除|接种|包保|帮教|清理|清除|回收|疏通|维修|核查)$/;
/** Each with the words of a log for it. */
const SAME: Readonly<Record<string, RegExp>> = {
  巡查: /^(?:检?查|巡检?)$/,
  检查: /^(?:巡?查|抽查)$/,
  夜查: /^(?:检?查)$/,
  排查: /^(?:检?查|巡查|摸排)$/,
  治理: /^整治$/,
  整治: /^(?:治理|清理)$/,
  帮扶: /^登记$/,
  拆除: /^拆$/,
  清理: /^清$/,
  清除: /^清[理掉]?$/,
  维修: /^修[理缮]?$/,
  修缮: /^维?修$/,
};
const OF_PEOPLE = /(?:人员|人群|群众|人口|家庭|青年|少年|老人|居民|党员|职工|对象|[^住]户)$/;

/** 逐户 of 出租房逐户登记: how it was done, between what it was done to and the verb. */
const MANNER = /(?:逐户|逐家|集中|突击|统一)$/;

/** A title that ends with what is done, where what stands before it is a thing or people, and neither does it nor has a verb of its own. */
export function titleAsWork(title: string): WorkOn | undefined {
  const [, before = '', act = ''] = WORK.exec(title) ?? [];
  const [how = ''] = MANNER.exec(before) ?? [];
  const [object, does] = [before.slice(0, before.length - how.length), act];
  if (does === '' || HOW.test(object) || DOES_IT.test(object) || endings(WORDS.agents, object).length > 0) {
    if (does === '' || !OF_PEOPLE.test(object) || HOW.test(object)) return undefined;
  }
  const hasVerb = [...object].some((_, at) => at > 0 && ACTS.test(object.slice(at)));
  if (hasVerb || openingVerbs(WHOLE_TITLE_VERBS, object).length > 0) return undefined;
  return {
    does: how + does,
    object,
    counts: (name, text) =>
      (name === does || SAME[does]?.test(name) === true) &&
      (OF_PEOPLE.test(object) ? countsPeople(text) : does === '接种' || THINGS.test(text)),
    verb: (name) => how + (/^(?:治理|帮扶)$/.test(does) ? name : does),
  };
}
/** 防煤气中毒检查, 九小场所消防检查, 防返贫大排查: in what respect, or how much of it, and not to what. */
export const IN_WHAT_RESPECT = /^防(?!空洞|汛物资)|(?:消防|安全|卫生|燃气|食品|质量|大|普|全)$/;
/** 居家适老化, 入户, 定期, 网格日: how or when, and not to what. */
const HOW =
  /(?:[化式性型大日]|临时|应急|入户|上门|日常|逐户|集中|突击|专项|全面|安全|义务|免费|联合|行动|“|”)$|^(?:义务|免费|日常|集中|全民|安全)/;
/** Who does it. */
const DOES_IT = /(?:站|公司|中心|饭堂|室|队|会|团|派出所|卫生所|司法所|支部|企业|[楼组队站]长)$/;
/** 文明养犬, 垃圾分类, 疫苗接种: what stands before the verb is done itself. */
const ACTS = /^(?:养[犬狗]|接种|分类|减租|入户|救助|宣传|签约|申请|上楼|进楼|充电|停车)/;
const THINGS =
  /^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?(?:[个家户处栋幢条座间辆盏块面台套宗吨]|家次|户次|间次|栋次|平方米|米|公里|亩)(?:（[^（）]*）)?$/;

/** 规范｜店招: what is done, and to what. */
export function actAndThing(title: string): { readonly does: string; readonly what: string } | undefined {
  const does = openingVerbs(CLAUSE_PAIRS, title)[0];
  return does && title.length > does.length + 1 ? { does, what: title.slice(does.length) } : undefined;
}

/** 招牌 of 规范招牌: what a number of the same verb was counted of. */
export const thingCounted = (name: string, does: string): string =>
  name.startsWith(does) ? name.slice(does.length) : '';

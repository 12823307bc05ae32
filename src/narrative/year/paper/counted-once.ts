import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { TITLE_VERBS } from '../../phrases/verbs.js';

/** 开展孕期跟踪，孕期跟踪107人: what was done, and so many of it. */
const SAME_ACT =
  /([一-鿿]{2,8})，共?\1((?:约|近|超|逾)?\d[\d.]{0,7}[余多万亿]{0,2}[一-鿿]{1,3}(?:（[^（）]{0,60}）)?)(?=[，、；。]|$)(?:、(?=([一-鿿]{2})))?/g;
/** 拆除旧房，拆除面积200平方米: how large what was done is, and no part of a name. */
const ITS_SIZE = /，([一-鿿]{2})(?=(?:面积|金额|总额|长度|数量|人数|户数|规模)(?:共|达)?[约近超逾]?\d)/g;
/** 征求创建意见，征求意见建议60条: the same done to the same, of which there are so many. */
const SAME_OBJECT =
  /(?<=^|[，。；])([一-鿿]{2})([^，。；、\d“”]{1,16}?)([一-鿿]{2,6})，\1(?=\3([一-鿿]{0,4})[约近超逾]?\d)\3/g;
/** 获团体第一名，获单打第一名2个: what was won, and so many of it. */
const WON = /(?<=[，。；]|^)(获[^，。；]{2,60})，获(?=[^，。；]{2,20}\d)/g;

/** 全年年均处理诉求5000件, 全年开展每日巡查: how often is said of all the year. */
const ALL_YEAR = /(?<!“)全年，?(?=[^，。；\d]{0,10}(?:[年月日]均|每[日天周月晚]))/g;

/** 为15户困难户开展帮扶，结对困难户15户（其中已脱贫13户）: the same number of the same. */
const SAME_NUMBER = /([约近]?\d{1,6}[余多]?[户名人家])([一-鿿]{2,24})，([一-鿿]{2,8})\1（(其中[^（）]{2,40})）/g;

/** 办结310件、办结率99.4%: a rate is none of the things beside it. */
const RATE = /(?<=\d[一-鿿]{1,3})、(?=[一-鿿]{1,8}率[\d.]{1,6}%)/g;

/** 共24次，共清运垃圾130车: 共 once; 共建单位 is a name. */
const IN_ALL = /(?<=共[约近超逾]?\d{1,5}[余多]?[一-鿿]{1,2}，)共(?=([一-鿿]{2})[^，。；]{0,12}\d)/g;

const EACH_TIME = /每(?:[周月季年天日晚半两]|个[周月季])|逢[周月\d]/;

const VERBS: ReadonlySet<string> = new Set(TITLE_VERBS.filter(({ length }) => length === 2));

/**
 * A number is said once with what was done: 开展孕期跟踪，孕期跟踪107人 → 开展孕期跟踪107人, 拆除旧房，拆除面积200平方米 → 拆除旧房，面积200平方米, 征求创建意见，征求意见建议60条 → 征求创建意见建议60条, 募捐，募捐10万元 → 募捐，募得10万元.
 */
export function countedOnce(text: string): string {
  const once = text.replace(SAME_ACT, (_, act: string, amount: string, next: string | undefined, at: number) => {
    // 每周二接待，接待143人次: not so many each time.
    if (EACH_TIME.test(clauseBefore(text, at)))
      return `${act}，${patternWords('共')}${act}${amount}${next === undefined ? '' : '、'}`;
    const raised = WORDS.raised[act];
    const mark = next === undefined ? '' : VERBS.has(next) ? '，' : '、';
    return (raised === undefined ? act : `${act}，${raised}`) + amount + mark;
  });
  return once
    .replace(ITS_SIZE, (whole, verb: string, at: number) =>
      VERBS.has(verb) && clauseBefore(once, at).includes(verb) ? '，' : whole,
    )
    .replace(SAME_OBJECT, (whole, verb: string, which: string, thing: string) =>
      VERBS.has(verb) ? verb + which + thing : whole,
    )
    .replace(WON, '$1、')
    .replace(ALL_YEAR, '')
    .replace(IN_ALL, (whole, verb: string) => (VERBS.has(verb) ? '' : whole))
    .replace(RATE, '，')
    .replace(SAME_NUMBER, (whole, number: string, told: string, name: string, parts: string) =>
      told.includes(name.slice(-3)) ? `${number}${told}，${parts}` : whole,
    );
}

/** 栽种柑橘树400株 before ，栽种面积: the clause that ends there. */
const clauseBefore = (text: string, at: number): string =>
  /[^，。；]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';

import { byStandards } from '../../../facts/by-standards.js';
import { type Figure, figureWords } from '../../../facts/figure.js';
import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { nameIn } from './name-in.js';
import { isSameProblem } from './same-problem.js';
import { sharedWords } from './shared-words.js';

/** What falls short of a standard, or is a problem, in the ledger's own words where it has them. */
export interface Shortcoming {
  readonly said: Pieces;
  /** The indicator that it is, or speaks of. */
  readonly short?: IndicatorResult;
  /** The problem of the ledger that speaks of it, where that says more. */
  readonly text?: string;
  /** The plan that takes it up. */
  readonly plan?: Plan | undefined;
}

/**
 * Indicators short of their standard and the problems of the ledger, each with the plan that names the same indicator. A problem that names an
 * indicator without its figures gets them; one that a plan takes up by itself (问题) is told with the task and not here.
 */
export const shortcomings = oncePer((ledger: Ledger): readonly Shortcoming[] => {
  const results = missed(ledger).filter((result) => !isToldByPlan(result, ledger));
  const planFor = (name: string) => planNaming(name, ledger);
  const texts = ledger.problems.map(withoutEnd);
  const shorts = pairedWith(texts, results);
  const toldAlready = pairedWith(
    texts,
    missed(ledger).filter((result) => !results.includes(result)),
  );
  // 老宿舍区没有物业, which a plan mends, is no matter of a rate that none does.
  const isAlone = (text: string, { name }: IndicatorResult) =>
    nameIn(text, name) === undefined &&
    planFor(name) === undefined &&
    ledger.plans.some(({ problem }) => problem && isSameProblem(problem, text));
  const gaps = results
    .filter(
      (result) =>
        !shorts.includes(result) || shorts.every((one, at) => one !== result || isAlone(texts[at] ?? '', result)),
    )
    .map((result): Shortcoming => ({ said: gapOf(result), short: result, plan: planFor(result.name) }));
  const named = texts.flatMap((text, at): readonly Shortcoming[] => {
    const short = shorts[at];
    if (short && !isAlone(text, short)) {
      const said = withFigures(text, short);
      const alone = wordsOf(said) === wordsOf(gapOf(short));
      return [{ said, short, plan: planFor(short.name), ...(!alone && { text }) }];
    }
    const isTold =
      toldAlready[at] !== undefined ||
      ledger.plans.some(
        ({ problem, target = '' }) => (problem && isSameProblem(problem, text)) || target.includes(text),
      );
    return isTold ? [] : [{ said: [text] }];
  });
  return [...gaps, ...named];
});

/** Its number stands in a plan, with its name or from where it is lifted. */
const isToldByPlan = ({ name, value }: IndicatorResult, { plans }: Ledger): boolean =>
  value !== undefined &&
  plans.some(({ target = '', problem = '' }) => {
    const [said, figure] = [`${target}，${problem}`, figureWords(value)];
    const from = patternWords('由何升到', { 今: figure });
    return said.includes(figure) && (nameIn(said, name) !== undefined || target.includes(from));
  });

/** The plan that builds on an indicator or names it; else the only one that speaks of what it measures: 污水再接户200户, of 污水接户率. */
function planNaming(name: string, { plans }: Ledger): Plan | undefined {
  const named = plans.find(({ target = '', basis }) => basis.includes(name) || nameIn(target, name));
  if (named) return named;
  const [only, ...more] = plans.filter(({ target = '' }) => {
    const { words, run } = sharedWords(name.replace(MEASURED, ''), target);
    return words > 1 || run >= THING;
  });
  return more.length === 0 ? only : undefined;
}
/** What is said of any measure. */
const MEASURED = /(?:覆盖|普及|完成|达标|合格|办结)?率$|发案$|增[速幅]$|总?[数量]$/;
/** Characters of a thing's name. */
const THING = 4;

/** What is worked out of the head alone (志愿者占比) is no shortcoming of a ledger that measures nothing, or by no such standard. */
const missed = (ledger: Ledger) => {
  const named = new Set(ledger.indicators.map(({ name }) => name));
  const standards = byStandards(ledger);
  return named.size === 0
    ? []
    : indicatorResults(ledger).filter(({ met, name }) => met === false && (standards || named.has(name)));
};

/**
 * The problems of a ledger with the figures of the indicators that they name; last, those indicators that the ledger gives a reason for, and of a
 * paper in themes of its own those that no theme takes: nothing else there would say that they fall short.
 */
export const toldProblems = (ledger: Ledger): readonly Pieces[] => {
  const results = missed(ledger);
  const shorts = pairedWith(ledger.problems.map(withoutEnd), results);
  const problems = ledger.problems.map((text, at) => {
    const short = shorts[at];
    return short ? withFigures(withoutEnd(text), short, missOf) : [withoutEnd(text)];
  });
  const { themes } = ledger;
  const taken = (name?: string) => name !== undefined && themes.some(({ takes }) => takes.includes(name));
  // Without themes of its own a paper tells each beside its standard.
  const isUntold = ({ name, called, value }: IndicatorResult) =>
    themes.length > 0 && value?.derivation.by === 'typed' && !taken(name) && !taken(called);
  const reasoned = results.filter((result) => (result.reason || isUntold(result)) && !shorts.includes(result));
  return [...problems, ...reasoned.map(missOf)];
};

/**
 * Which indicator each problem speaks of: by its name, by a number and its thing that the reason has as well (余下15栋签约难, 15栋涉及诉讼), else by what it is
 * of: 物业费收缴没到九成 of 物业费收缴率, 人户分离的联系难 of 建卡率, for some are 人户分离. One indicator is of one problem.
 */
function pairedWith(
  texts: readonly string[],
  results: readonly IndicatorResult[],
): readonly (IndicatorResult | undefined)[] {
  const named = texts.map((text) => shortIn(text, results));
  const free = new Set(results.filter((result) => !named.includes(result)));
  return texts.map((text, at) => {
    if (named[at]) return named[at];
    const kin = [...free].find((result) => isOfOneSubject(text, result));
    if (kin) free.delete(kin);
    return kin;
  });
}

function isOfOneSubject(typed: string, { name, reason = '' }: IndicatorResult): boolean {
  const text = typed.replace(WHERE, '，');
  const [of, why] = [sharedWords(name.replace(MEASURED, ''), text), sharedWords(reason, text)];
  const begins = text.includes(name.slice(0, THING - 1)) && of.words > 0;
  return begins || of.run >= THING || why.run >= THING || of.words + why.words > 1;
}

/** Where it is says nothing of what it is. */
const WHERE = /老?宿舍区|[东南西北]区|老?小区|老院落?/g;

const shortIn = (text: string, results: readonly IndicatorResult[]): IndicatorResult | undefined =>
  results.find(({ name }) => nameIn(text, name)) ??
  (text.includes('，') ? undefined : results.find((result) => isOfOneNumber(text, result)));

function isOfOneNumber(text: string, { reason = '' }: IndicatorResult): boolean {
  const numbers = reason.match(COUNTED) ?? [];
  return numbers.some((number) => new RegExp(`(?<![\\d.])${number}`).test(text));
}
/** 15栋, 9万元; one or two of something may be others. */
const COUNTED = /(?:\d{2,}|\d+(?:\.\d+|[万亿]))[\u4e00-\u9fff]/g;

/** 85% of ≥ 85%. */
export const standardOf = ({ before: _, ...standard }: NonNullable<IndicatorResult['target']>) => standard;

/** 再就业安置率80.6%，比85%的标准低4.4个百分点，主要是登记失业的多在五十岁上下 */
function gapOf({ name, value, target, gap, isLimit, reason }: IndicatorResult): Pieces {
  if (!value || !target) return [name];
  const why = reason && withoutEnd(reason);
  const [less, more] = GRADED.test(gap?.unit ?? '') ? (['差低', '差高'] as const) : (['差少', '差多'] as const);
  return fillPattern('短板', {
    指标: name,
    为: wantsWord(name, value) ? patternWords('值为') : undefined,
    实际: [value],
    标准: [standardOf(target)],
    低: gap && patternWords(isLimit ? more : less),
    差: gap && [gap],
    原因: why && !SAYS_WHY.test(why) ? why : undefined,
    因: why && SAYS_WHY.test(why) ? why : undefined,
  });
}

/** 再就业安置率80.6%，没有达到85%的标准，主要是…: under 存在问题 nobody asks for the difference of the two. */
function missOf({ name, value, target, isLimit, reason }: IndicatorResult): Pieces {
  if (!value || !target) return [name];
  const why = reason && withoutEnd(reason);
  return fillPattern(isLimit ? '超标' : '未达标', {
    指标: name,
    为: wantsWord(name, value) ? patternWords('值为') : undefined,
    实际: [value],
    标准: [standardOf(target)],
    原因: why && !SAYS_WHY.test(why) ? why : undefined,
    因: why && SAYS_WHY.test(why) ? why : undefined,
  });
}

/** A name that ends in a number or a letter has a word between it and its number. */
const wantsWord = (name: string, value: Figure): boolean =>
  /[\dA-Za-z]$/.test(name) || !/^[\d约近逾超]/.test(wordsOf([value]));

/** What is high or low; all else is more or less. */
const GRADED = /^(?:个百分点|[%％‰℃度分]|分贝|个?千分点|倍)$/;
const SAYS_WHY = /^(?:主要|因|由于|原因)/;

/** ……，再就业安置率没有达到标准: the clause that says no more than that gives way to the figures. */
function withFigures(text: string, short: IndicatorResult, said = gapOf): Pieces {
  // 余下15栋签约难，土地整备签约率95.4%，…，主要是15栋涉及分家析产诉讼
  if (!nameIn(text, short.name)) return joined([`${text}，`, ...said(short)]);
  const at = text.split('，');
  const index = at.findIndex((clause) => nameIn(clause, short.name));
  const clause = at[index] ?? '';
  const name = nameIn(clause, short.name) ?? '';
  if (
    /\d/.test(text) ||
    !/^(?:没有|没|未|尚未|还没有)?(?:达到标准|达标|达到要求)$|^(?:偏低|不高|较低|不足)$/.test(clause.replace(name, ''))
  )
    return [text];
  const before = at.slice(0, index).map((one) => `${one}，`);
  const after = at.slice(index + 1).map((one) => `，${one}`);
  return joined([...before, ...said(short), ...after]);
}

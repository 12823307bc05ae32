import { oncePer } from '../../../once-per.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses, hasNumber } from '../../phrases/clauses.js';
import { hasSlot, type Slots } from '../../phrases/fill-pattern.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';
import { effect, effectApart, isStill } from './effect.js';
import { SAYS, SINCE } from './effect-forms.js';

/** A result with a subject of its own, a number or much to say, is a sentence of its own; any other follows after a comma. */
export function resultSlots(
  pattern: string,
  parts: DeedParts,
  before: string,
  told: boolean,
  crowded: boolean,
  last = '',
): Slots {
  if (!parts.result) return {};
  const result = withoutSubject(parts.result, clauses(last).at(-1) ?? '');
  // 人均收入3600多元，村风明显改善: no number changes what came of a deed, and a row of states goes on as it began.
  const effected = effectOn(parts, result);
  const fastened = isMeasure(last) || isStill(last) ? result : effected;
  const own = classifyClause(result) === '主' && told;
  const long = result.length > SHORT;
  // 提高了居民的环境卫生意识: what is fastened to its deed goes with it, and is no crumb behind it.
  const fastens = !hasNumber(result) && effected !== result;
  // 大家都说社区工作细心, 疫情以来服务取得成绩: whose words it is, or since when it was so, is nothing that the deed before did.
  const apart =
    (told && SINCE.test(result)) ||
    (own &&
      (SAYS.test(result) ||
        (fastens
          ? before.length + result.length > WHOLE
          : (long && (crowded || (isPart(last) && !TURNS.test(result)) || isOfAnotherTime(result, before))) ||
            before.length + result.length > BREATH)));
  return hasSlot(pattern, '又') && (apart || /[。；]/.test(result)) ? { 又: effectApart(result) } : { 成效: fastened };
}

/** All the ways of a deed have the same result, but for a subject that some have said. */
function effectOn(parts: DeedParts, result: string): string {
  const known = effects(parts);
  const effected = known.get(result) ?? effect(result);
  known.set(result, effected);
  return effected;
}
const effects = oncePer((_: DeedParts) => new Map<string, string>());

/** 大喇叭宣传防火，大喇叭发挥了作用: whose doing it was has just been said. */
function withoutSubject(result: string, last: string): string {
  let length = 0;
  while (length < last.length && result[length] === last[length]) length += 1;
  const rest = result.slice(length);
  const fits =
    length > 1 && classifyClause(last) === '主' && openingVerbs(CLAUSE_VERBS, rest).some((verb) => verb.length > 1);
  return fits ? rest : result;
}

/** 2025年人均收入3600多元: something and how much, that nobody does. */
const isMeasure = (clause: string): boolean =>
  /(?:收入|产值|面积|比例|[率价值])(?:约|近|超|逾)?\d[^，、]{0,8}$/.test(clause) &&
  classifyClause(clause.replace(/^\d{4}年/, '')) === '主';

/** A result of no more characters follows after a comma, and what is longer as a whole stands in two sentences. */
const SHORT = 16;
export const BREATH = 78;
/** What a summary of a small ledger may have. */
export const WHOLE = 150;

/** 用时由十一分钟缩短到七分钟: of a thing, and of nobody. */
const TURNS = /^[^，；。]{2,14}[由从][^，；。]+[到至]/;

/** 其中志愿者22人次: what came of all of it would be read as theirs. */
const isPart = (clause: string): boolean => /(?:^|，)其中[^，]*$/.test(clause);

/** 全年低保对象应保尽保 of a day in November. */
const isOfAnotherTime = (result: string, before: string): boolean =>
  /^(?:全年|年内|至今|目前|[一二三半\d]+个?[月年]|此后|随后)/.test(result) && /^\d{1,2}月/.test(before);

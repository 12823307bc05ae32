import { endings } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { putSomewhere } from '../../phrases/put-somewhere.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';
import { linkedClause } from '../../phrases/with-links.js';
import {
  ADDED,
  AIR,
  BECAME,
  BORE_FRUIT,
  CLEARED,
  COVERED,
  EACH_GREW,
  EACH_HAS,
  EASED,
  FIRST,
  FOURS,
  FULFILLED,
  GAINED,
  GOT,
  GROWN,
  HAS_NOW,
  IN_ORDER,
  KEPT,
  LEARNT,
  LIKED,
  MADE_SO,
  MUST,
  PLACE,
  PLAYED,
  PRAISED,
  RISING,
  ROSE,
  RUNS,
  SAYS,
  SHIFTED,
  SHOWN,
  SOLVED,
  TROUBLE,
  TURNED,
  WENT_WELL,
} from './effect-forms.js';

const { states, idioms } = WORDS.effects;

/** A clause that says what was done, and stays as it is behind another. */
const isDoing = (clause: string) =>
  (classifyClause(clause) !== '主' || DID.test(clause)) && !BECOMES.test(clause) && !MADE_SO.test(clause);
/** 强健了体魄, and no 居民了解政策. */
const DID = /^[\u4e00-\u9fff]{2}了(?!解)[^，；。]{2,}/;
/** 创建成为居民生活的课题, 孝心、孝道成为社会的风气: what is done is what became of it. */
const BECOMES = /^(?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}(?:、[\u4e00-\u9fff]{2}){1,4})成为[^，；。]{2,}/;
/** 更愿意参与: its subject is that of the clause before. */
const GOES_ON = /^(?:[也都更还并能会愿]|开始|主动|自觉|不再|纷纷|人人)/;

/**
 * A result behind a comma, fastened to the deed that it came of: 居民应急能力提高 → 提高了居民应急能力, 老人不出小区就看了牙 → 让老人…. Its clauses are
 * turned round together or not at all; what is not understood stays as it was typed.
 */
export function effect(result: string): string {
  if (/[。；]/.test(result) || SAYS.test(result)) return result;
  const clauses = result.split('，');
  if (clauses.every((clause) => PRAISED.test(clause))) return said('得称赞', { 称赞: listedWords(clauses) });
  const [first = '', ...rest] = clauses;
  const front = fastened(first);
  // 92.5分 of an inspection: so much was given.
  if (rest.length === 0 && /^\d[\d.]*分$/.test(first)) return said('得几分', { 分: first });
  if (rest.length === 0) return front;
  if (PLACE.test(first)) return said('获名次', { 名次: result });
  if (clauses.every((clause) => IN_ORDER.test(clause)) || clauses.every((clause) => EACH_HAS.test(clause)))
    return said('做到某样', { 事: result });
  const whole = isLearnt(first) || isStill(first);
  if (rest.some((clause) => GOES_ON.test(clause))) return whole ? made(result) : result;
  const round = rest.map((clause) => (isDoing(clause) ? clause : turnedRound(clause)));
  const stays = rest.filter((clause, at) => clause === round[at] && !isDoing(clause));
  const isChange = (clause: string) => isStill(clause) || isLearnt(clause) || turnedRound(clause) !== clause;
  if (whole && !rest.some(isDoing) && rest.every(isChange))
    return isStill(first) ? made(result) : [front, ...round].join('，');
  // 村民素质提高，主导产业不断壮大，实现了和谐发展: a row of states, and then what it led to.
  const other = clauses.findIndex((clause) => !isChange(clause));
  const led = other > 0 && clauses.slice(other).every(isDoing);
  // 居民感情增进，邻里更团结，强健了体魄: each has its verb, where the last tells not what all of them led to.
  const last = clauses[other] ?? '';
  if (led && front !== first && DID.test(last) && classifyClause(last) === '主')
    return [front, ...rest.map(ledTo)].join('，');
  if (led && clauses.slice(0, other).some((clause) => isStill(clause) || isLearnt(clause))) return made(result);
  if (stays.length === 0 && (front !== first || isDoing(first))) return [front, ...round].join('，');
  if (turnedRound(first) !== first && rest.every(isChange)) return made(result);
  // 满意率为九成七: beside what was turned it stands for itself.
  if (rest.length === 1 && stays.length === 1 && front !== first) return [front, ...rest.map(ledTo)].join('，');
  // 引导孩子尊敬他人，社区更加和谐: behind what was done comes what it led to.
  if (isDoing(first) && rest.every((clause, at) => isDoing(clause) || clause !== round[at] || isStill(clause)))
    return [first, ...rest.map(ledTo)].join('，');
  return isLearnt(first) ? made(result) : withIdiom(clauses).join('，');
}

const ledTo = (clause: string): string =>
  isStill(clause) || turnedRound(clause) !== clause ? fastened(clause) : clause;

/** 贴了几十张，家喻户晓: what everybody says so has no subject. */
const withIdiom = (clauses: readonly string[]): readonly string[] =>
  clauses.map((clause) => (idioms.includes(clause) ? said('做到某样', { 事: clause }) : clause));

/** As a sentence of its own: what stands behind its first comma is fastened to that, where that is not itself turned elsewhere. */
export function effectApart(result: string): string {
  const [first = '', ...rest] = result.split('，');
  const alike = turnedRound(first) !== first || isStill(first);
  return alike ? clausesGot(result) : [clausesGot(first), ...rest.map(turnedRound)].join('，');
}

/** 使楼道卫生得到改善. */
const made = (result: string): string =>
  // 为居民树立榜样: for whom it was is no doer; 方向把得准 is how something is done, and no change of it.
  /^为(?!期|主)|^[^，；。]{2,12}(?<![取获赢懂值])得[准好紧牢实稳住]/.test(result)
    ? result
    : said('使', { 事: clausesGot(result) });

/** 楼道卫生改善 → 楼道卫生得到改善: what was done to a thing, where nothing says how much. */
const clausesGot = (result: string): string =>
  result
    .split('，')
    .map((clause) => {
      const [, what, done] = (classifyClause(clause) === '主' && !EACH_GREW.test(clause) && BARE.exec(clause)) || [];
      return what && done ? said('得到了', { 名: what, 怎样: done }) : clause;
    })
    .join('，');
const BARE =
  /^(?!.*得到)([^，；。]{2,60}[^，；。、不断明显著步效大普所渐益全面底幅逐更加年待需还续])(改善|提升|加强|巩固|缓解|优化|强化)$/;

function turnedRound(clause: string): string {
  const [, what, verb] = TURNED.exec(clause) ?? [];
  if (!what || !verb || EACH_GREW.test(clause)) return clause;
  // 知识 grows, and is not raised.
  const fitting = KNOWLEDGE.test(what) ? verb.replace(/提[高升]$/, patternWords('丰富')) : verb;
  return said('改了', { 动: fitting, 名: what });
}
const KNOWLEDGE = /知识$/;

/** 社区环境井然有序: something, and how it is. */
function isState(clause: string): boolean {
  const state = endings(states, clause).reduce((best, one) => (one.length > best.length ? one : best), '');
  const what = clause.slice(0, clause.length - state.length);
  return (
    state !== '' &&
    what.length >= 2 &&
    !isDoing(clause) &&
    !/^[更很既又十]|[，；。\d由被受让使]/.test(what) &&
    !states.includes(what)
  );
}

/** Something, and how it has become or goes on. */
export const isStill = (clause: string): boolean =>
  isState(clause) ||
  BECOMES.test(clause) ||
  MADE_SO.test(clause) ||
  (!opensWithAct(clause) && STILL.some((how) => how.test(clause)));
const STILL = [ROSE, SHIFTED, GROWN, GOT, RUNS, BORE_FRUIT, BECAME, RISING, EACH_GREW, WENT_WELL];

/** 5户双失业家庭就业, and not 解决5户双失业家庭就业: nobody makes a verb be. */
const isLearnt = (clause: string): boolean => LEARNT.test(clause) && !opensWithAct(clause);
const opensWithAct = (clause: string): boolean =>
  classifyClause(clause) === '述' &&
  !IS_WHICH.test(clause) &&
  openingVerbs(CLAUSE_VERBS, clause).some((verb) => verb.length > 1);
/** 创建文明城市的氛围更浓: the verb tells which it is. */
const IS_WHICH = /^[^，；。的了]{2,16}的[\u4e00-\u9fff]{2,4}(?:更加?|越来越|日益|不断|有了)[^，；。了]{1,6}$/;

function fastened(clause: string): string {
  const turned = turnedRound(clause);
  if (turned !== clause) return turned;
  const [, part, played] = PLAYED.exec(clause) ?? [];
  if (part && played) return said('发挥了', { 怎样: played, 名: part });
  const [, whose, where] = HAS_NOW.exec(clause) ?? [];
  if (whose && where) return said(where === '平台' ? '搭建平台' : '提供去处', { 谁: whose, 何: where });
  if (PLACE.test(clause)) return said('获名次', { 名次: clause });
  const [, fans] = LIKED.exec(clause) ?? [];
  if (fans) return said('深受', { 谁: fans });
  const [, task, done] = FULFILLED.exec(clause) ?? [];
  if (task && done && !isDoing(clause)) return said('改了', { 动: done, 名: task });
  const [, look, got, came] = SHOWN.exec(clause) ?? [];
  const shown = got ?? came;
  if (look && shown && !isDoing(clause)) return said('改了', { 动: shown, 名: look });
  const [, rubbish, cleared] = CLEARED.exec(clause) ?? [];
  if (rubbish && cleared && !isDoing(clause)) return said('将', { 名: rubbish, 动: cleared });
  if (AIR.test(clause) && !isDoing(clause)) return patternWords('形成') + clause;
  if (FIRST.test(clause) && !isDoing(clause)) return patternWords('成为') + clause;
  const [, hard] = TROUBLE.exec(clause) ?? [];
  if (hard) return said('解决了', { 事: hard });
  const [, eased] = EASED.exec(clause) ?? [];
  if (eased) return said('解决了某事', { 事: eased });
  const [, trouble, solved] = SOLVED.exec(clause) ?? [];
  if (trouble && solved) return said('得到', { 名: trouble, 怎样: solved });
  // 创建工作抓在平时, and no 当天送到家中.
  const put = classifyClause(clause) === '介' ? undefined : putSomewhere(clause);
  if (put) return said('把', { 名: put.what, 动: put.where });
  const linked = linkedClause(clause);
  if (linked !== clause) return linked;
  const [, whom, gift] = ADDED.exec(clause) ?? [];
  if (whom && gift) return said('为添', { 谁: whom, 添: gift });
  if (GAINED.test(clause)) return said('让', { 事: clause });
  if (idioms.includes(clause) || IN_ORDER.test(clause)) return said('做到某样', { 事: clause });
  if (COVERED.test(clause) && !isDoing(clause)) return said('实现', { 事: clause });
  const fours = FOURS.test(clause) ? clause.split('、') : [];
  if (fours.length > 1 && fours.every((one) => MUST.test(one) || !isDoing(one)))
    return said('做到某样', { 事: clause });
  if (KEPT.test(clause) && !isDoing(clause)) return said('保持了', { 事: clause });
  // 在思想上和上级保持一致: it has no subject that could be brought to it.
  if (/^[在从对按以]/.test(clause)) return clause;
  return (isLearnt(clause) || isStill(clause)) && !WELL.test(clause) ? made(clause) : clause;
}
/** 秩序良好 stands by itself. */
const WELL = /^..[良优][好良]$/;

const said = (pattern: string, slots: Slots) => patternWords(pattern, slots);

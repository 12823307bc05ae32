import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { patternWords, type Slots } from '../deeds/fill-pattern.js';
import { listedWords } from '../deeds/piece.js';
import { putSomewhere } from '../deeds/put-somewhere.js';
import { CLAUSE_VERBS, openingVerbs } from '../deeds/verbs.js';
import { linkedClause } from '../deeds/with-links.js';

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const { turned, people, gains, praise, states, learnt, kept, goesOn, liked, idioms } = WORDS.effects;

/** 居民应急能力提高, 居住环境明显改善, 文化生活更丰富: what changed, how much, and a verb that can take it. */
const TURNED = new RegExp(
  `^(?![为对给向在把将用以因])([^，；。\\d了由从比到被受让使也都均]{2,28}?)(?<!有所|[已渐益未]|得以|大为|继续|没有|不断|持续|日益|连年|逐年|有了?[很较极更巨长显明足大步的幅]{1,4})(?:得到|更加|更)?((?:明显|显著|有效|进一步|大大|普遍|基本|大幅|逐步|全面|彻底)?(?:${any(turned)}))了?$`,
);
/** 邻里关系更融洽, 亲子交流有了平台. */
const GROWN =
  /^[^，；。\d由从比被受让使也都均]{2,18}?(?:(?:更加|进一步|更|越来越|日益)[^，；。\d]{1,8}|有了[^，；。\d]{1,24})$/;
/** 矛盾纠纷及时化解. */
const SOLVED =
  /^([^，；。\d由从比被受让使把也都均已]{2,12}?)(?:得到)?((?:及时|有效|妥善|全部|快速)(?:化解|解决|处理|处置|整改|落实|回应|满足))$/;
/** 居民出行难解决: a trouble is named as one. */
const TROUBLE = /^([^，；。\d由从比被受让使把也都均已]{2,16}难)(?:得到)?解决了?$/;
/** 更多居民学科学的难题解决了. */
const EASED =
  /^([^，；。\d由从比被受让使把也都均已]{2,20}的(?:难题|问题|困难|困扰|难处|烦恼|后顾之忧))(?:得到|得以)?(?:及时|有效|妥善|圆满)?(?:解决|化解|缓解|破解)了?$/;
/** 消防责任得到落实. */
const GOT = new RegExp(`^[^，；。\\d由从比被受让使也都均]{2,20}?得到了?(?!.*(?:${any(praise)}))[^，；。\\d]{2,10}$`);
/** 居委会自治组织作用得到充分发挥. */
const PLAYED = /^([^，；。\d由从比被受让使也都均]{2,28}?)得到了?(充分|有效|更好|较好|很好)发挥$/;
/** 沼气推广工作顺利进行. */
const RUNS = new RegExp(
  `^[^，；。\\d由从比被受让使也都均]{2,18}?(?:顺利|有效|深入|蓬勃|有序|正常|平稳|扎实|健康)(?:${any(goesOn)})$`,
);
/** 基层治理取得实效. */
const BORE_FRUIT = /^[^，；。\d由从比被受让使也都均]{2,18}?取得[^，；。\d]{0,8}(?:实效|成效|成果|效果|进展|突破)$/;
/** 科普工作有人抓，年度计划有安排: a row of what each has. */
const EACH_HAS = /^[^，；。有没\d]{2,8}有[^，；。\d]{1,4}$/;
/** 大小居民都喜爱. */
const LIKED = new RegExp(`^([^，；。\\d受得]{2,10}?)(?:都|也|均)?(?:很|十分|非常)?(?:${any(liked)})$`);
/** 乒乓球团体第一名: a place, and no verb. */
const PLACE = /^[^，；。获得取夺为列居]{2,14}(?:第[一二三四五六七八九十]名?|[一二三]等奖|[冠亚季]军|[金银铜]奖)$/;
/** 主导产业不断壮大. */
const RISING = new RegExp(
  `^[^，；。\\d由从比到被受让使也都均]{2,28}?(?:不断|持续|日益|逐步|有所|大为)(?:${any(turned)})了?$`,
);
/** 疫情以来社区服务取得一定成绩: a time of its own. */
export const SINCE = /^[^，；。]{2,10}(?:以来|期间|之后|过后)，?[^，；。]{4,}/;
/** 整体规划编制完成初稿. */
const DRAFTED = /^([^，；。]{2,20}?)(?:编制|制定|制订|起草|修订|设计)完成(初稿|草案|方案|终稿)$/;
/** 党组织添了新力量. */
const ADDED = /^([^，；。\d为]{2,12}?)(增?添了[^，；。\d]{1,10})$/;
/** 居民对社区的文化活动更了解. */
const KNOWS = /^([^，；。\d]{2,8}?)对([^，；。\d]{2,20}?)(?:更加?了解|了解更多|更熟悉)了?$/;
const GAINED = new RegExp(`^(?:${any(people)})[^，；。\\d]*(?:${any(gains)})`);
const PRAISED = new RegExp(`^[^，；。\\d得受获]{2,12}?(?:一致)?(?:${any(praise)})$`);
/** 来问的居民都解除了疑惑, 5户双失业家庭10人就业: people, and what they came to. */
const LEARNT = new RegExp(
  `^(?:[^，；。对]|(?<=[一两几\\d])对){0,14}(?:${any(people)}|[村农]民|妇女|儿童|家庭|[人员工户们者])(?:都|也|均|普遍|全部|进一步|很快)?(?:${any(learnt)})`,
);
/** 治安稳定. */
const KEPT = new RegExp(`^(?!.*(?:保持|持续|总体|基本|更))[^，；。\\d、]{2,6}(?:${any(kept)})$`);
/** 在职党员日常管理走向规范化, 社区形成禁毒的风气. */
const BECAME =
  /^(?!逐步|已|基本|初步|全[面年]|始终|一直|继续)[^，；。\d由从比被受让使把也都均]{2,16}?(?:(?:走向|趋于|趋向|保持|走上|步入|迈上|登上|跃上)[^，；。\d]{2,16}|形成[^，；。\d]*(?:风气|风尚|氛围|局面|格局|共识|习惯|合力|化))$/;
/** 底子清、情况明, 各项工作有人抓、有人管, 无积压纠纷. */
const IN_ORDER =
  /^(?:[\u4e00-\u9fff]{1,3}[清明实准全](?:、[\u4e00-\u9fff]{1,3}[清明实准全])+|(?:各项?|每|人人|户户|事事|件件|家家)[^，；。\d]*(?:有[人着回专]|到位|落实|落地|对应|清楚|可查|过关|达标)[^，；。\d]*|[无零][^，；。\d]{2,24})$/;

/** 村庄规划全覆盖: what is covered whole. */
const COVERED = /^[^，；。、\d的]{2,10}全覆盖$/;
/** 应转尽转、应转早转; 家禽圈养、人畜分离: how things are now, in words of four characters. */
const FOURS = /^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})+$/;
const MUST = /^应[^，、应](?:尽|必|早)[^，、]$/;

/** 居民王某说在家门口就能看牙: what somebody said came of itself. */
export const SAYS = /^[^，；。“]{2,16}?(?:说|表示|感慨|感叹|称赞说|道谢|反映说|笑着)/;

/** A clause that says what was done, and stays as it is behind another. */
const isDoing = (clause: string) => classifyClause(clause) !== '主' && !BECOMES.test(clause);
/** 创建成为居民生活的课题: what is done is what became of it. */
const BECOMES = /^[\u4e00-\u9fff]{2}成为[^，；。]{2,}/;
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
  if (rest.length === 0) return front;
  if (PLACE.test(first)) return said('获名次', { 名次: result });
  if (clauses.every((clause) => IN_ORDER.test(clause)) || clauses.every((clause) => EACH_HAS.test(clause)))
    return said('做到某样', { 事: result });
  const whole = isLearnt(first) || isStill(first);
  if (rest.some((clause) => GOES_ON.test(clause))) return whole ? said('使', { 事: result }) : result;
  const round = rest.map((clause) => (isDoing(clause) ? clause : turnedRound(clause)));
  const stays = rest.filter((clause, at) => clause === round[at] && !isDoing(clause));
  const isChange = (clause: string) => isStill(clause) || turnedRound(clause) !== clause;
  if (whole && !rest.some(isDoing) && rest.every(isChange))
    return isStill(first) ? said('使', { 事: result }) : [front, ...round].join('，');
  // 村民素质提高，主导产业不断壮大，实现了和谐发展: a row of states, and then what it led to.
  const other = clauses.findIndex((clause) => !isChange(clause));
  const led = other > 0 && clauses.slice(other).every(isDoing);
  if (led && clauses.slice(0, other).some(isStill)) return said('使', { 事: result });
  if (stays.length === 0 && (front !== first || isDoing(first))) return [front, ...round].join('，');
  if (turnedRound(first) !== first && rest.every(isChange)) return said('使', { 事: result });
  // 满意率为九成七: beside what was turned it stands for itself.
  if (rest.length === 1 && stays.length === 1 && front !== first) return [front, ...rest.map(ledTo)].join('，');
  // 引导孩子尊敬他人，社区更加和谐: behind what was done comes what it led to.
  if (isDoing(first) && rest.every((clause, at) => isDoing(clause) || clause !== round[at] || isStill(clause)))
    return [first, ...rest.map(ledTo)].join('，');
  return isLearnt(first) ? said('使', { 事: result }) : withIdiom(clauses).join('，');
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
  return alike ? result : [first, ...rest.map(turnedRound)].join('，');
}

function turnedRound(clause: string): string {
  const [, what, verb] = TURNED.exec(clause) ?? [];
  if (!what || !verb || SEVERAL.test(what)) return clause;
  // 知识 grows, and is not raised.
  const fitting = KNOWLEDGE.test(what) ? verb.replace(/提[高升]$/, patternWords('丰富')) : verb;
  return said('改了', { 动: fitting, 名: what });
}
const KNOWLEDGE = /知识$/;
/** 居民知识增长、素质提高: each has its own verb. */
const SEVERAL = new RegExp(`[^、](?:${any(turned)}|增长|好转|上升|下降)、`);

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

/** 居民知识增长、素质提高: each has its own verb. */
const SEVERAL_TURNED = new RegExp(
  `^[^，；。\\d]{2,12}(?:${any(turned)}|增长|好转|上升|下降)、[^，；。\\d]{2,12}(?:${any(turned)})$`,
);

/** Something, and how it has become or goes on. */
export const isStill = (clause: string): boolean =>
  isState(clause) || BECOMES.test(clause) || (!opensWithAct(clause) && STILL.some((how) => how.test(clause)));
const STILL = [SEVERAL_TURNED, GROWN, GOT, RUNS, BORE_FRUIT, BECAME, RISING];

/** 5户双失业家庭就业, and not 解决5户双失业家庭就业: nobody makes a verb be. */
const isLearnt = (clause: string): boolean => LEARNT.test(clause) && !opensWithAct(clause);
const opensWithAct = (clause: string): boolean =>
  classifyClause(clause) === '述' && openingVerbs(CLAUSE_VERBS, clause).some((verb) => verb.length > 1);

function fastened(clause: string): string {
  const turned = turnedRound(clause);
  if (turned !== clause) return turned;
  const [, part, played] = PLAYED.exec(clause) ?? [];
  if (part && played) return said('发挥了', { 怎样: played, 名: part });
  if (PLACE.test(clause)) return said('获名次', { 名次: clause });
  const [, fans] = LIKED.exec(clause) ?? [];
  if (fans) return said('深受', { 谁: fans });
  const [, plan, draft] = DRAFTED.exec(clause) ?? [];
  if (plan && draft) return said('完成初稿', { 名: plan, 稿: draft });
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
  if (clause.startsWith('更多')) return said('带动', { 事: clause });
  const [, who, known] = KNOWS.exec(clause) ?? [];
  if (who && known) return said('让更了解', { 谁: who, 事: known });
  if (GAINED.test(clause)) return said('让', { 事: clause });
  if (idioms.includes(clause) || IN_ORDER.test(clause)) return said('做到某样', { 事: clause });
  if (COVERED.test(clause) && !isDoing(clause)) return said('实现', { 事: clause });
  const fours = FOURS.test(clause) ? clause.split('、') : [];
  if (fours.length > 1 && fours.every((one) => MUST.test(one) || !isDoing(one)))
    return said('做到某样', { 事: clause });
  if (KEPT.test(clause) && !isDoing(clause)) return said('保持了', { 事: clause });
  // 在思想上和上级保持一致: it has no subject that could be brought to it.
  if (/^[在从对按以]/.test(clause)) return clause;
  return (isLearnt(clause) || isStill(clause)) && !WELL.test(clause) ? said('使', { 事: clause }) : clause;
}
/** 秩序良好 stands by itself. */
const WELL = /^..[良优][好良]$/;

const said = (pattern: string, slots: Slots) => patternWords(pattern, slots);

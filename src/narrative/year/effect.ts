import { WORDS } from '../../standards.js';
import { patternWords, type Slots } from '../deeds/fill-pattern.js';
import { listedWords } from '../deeds/piece.js';

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const { turned, people, gains, praise } = WORDS.effects;

/** 居民应急能力提高, 居住环境明显改善, 文化生活更丰富: what changed, how much, and a verb that can take it. */
const TURNED = new RegExp(
  `^([^，；。\\d由从比到被受让使也都均]{2,28}?)(?<!有所|[已渐益未]|得以|大为|继续|没有)(?:得到|更加|更)?((?:明显|显著|有效|进一步|大大|普遍|基本|大幅|逐步|不断|持续|全面)?(?:${any(turned)}))了?$`,
);
/** 邻里关系更融洽, 亲子交流有了平台. */
const GROWN =
  /^[^，；。\d由从比被受让使也都均]{2,18}?(?:(?:更加|更|越来越|日益)[^，；。\d]{1,4}|有了[^，；。\d]{1,8})$/;
/** 矛盾纠纷及时化解. */
const SOLVED =
  /^([^，；。\d由从比被受让使把也都均已]{2,12}?)(?:得到)?((?:及时|有效|妥善|全部|快速)(?:化解|解决|处理|处置|整改|落实|回应|满足))$/;
/** 矛盾化解在基层. */
const SETTLED =
  /^([^，；。\d由从比被受让使把也都均已]{2,8}?)((?:化解|解决|消除|消灭|处置|处理)(?:在|于)[^，；。]{2,8})$/;
/** 整体规划编制完成初稿. */
const DRAFTED = /^([^，；。]{2,20}?)(?:编制|制定|制订|起草|修订|设计)完成(初稿|草案|方案|终稿)$/;
/** 党组织添了新力量. */
const ADDED = /^([^，；。\d为]{2,12}?)(增?添了[^，；。\d]{1,10})$/;
const GAINED = new RegExp(`^(?:${any(people)})[^，；。\\d]*(?:${any(gains)})`);
const PRAISED = new RegExp(`^[^，；。\\d得受获]{2,12}?(?:一致)?(?:${any(praise)})$`);

/**
 * A result behind a comma, fastened to the deed that it came of: 居民应急能力提高 → 提高了居民应急能力, 老人不出小区就看了牙 → 让老人…. What has a
 * number in its first clause, or is not understood, stays as it was typed.
 */
export function effect(result: string): string {
  const clauses = result.split('，');
  if (clauses.every((clause) => PRAISED.test(clause))) return said('得称赞', { 称赞: listedWords(clauses) });
  const [first = '', ...rest] = clauses;
  const front = fastened(first);
  // 发案率得到遏制，居民安全感提高: what stands beside what cannot be turned stays, too.
  const mixed =
    rest.some((clause) => turnedRound(clause) !== clause) && rest.some((clause) => turnedRound(clause) === clause);
  const plain =
    clauses.length > 1 &&
    (front === first || (clauses.length > 2 && !rest.every((clause) => turnedRound(clause) !== clause)));
  return plain || mixed ? result : [front, ...rest.map(turnedRound)].join('，');
}

/** As a sentence of its own: what stands behind its first comma is fastened to that. */
export function effectApart(result: string): string {
  const [first = '', ...rest] = result.split('，');
  return [first, ...rest.map(turnedRound)].join('，');
}

function turnedRound(clause: string): string {
  const [, what, verb] = TURNED.exec(clause) ?? [];
  return what && verb ? said('改了', { 动: verb, 名: what }) : clause;
}

function fastened(clause: string): string {
  const turned = turnedRound(clause);
  if (turned !== clause) return turned;
  const [, plan, draft] = DRAFTED.exec(clause) ?? [];
  if (plan && draft) return said('完成初稿', { 名: plan, 稿: draft });
  const [, trouble, solved] = SOLVED.exec(clause) ?? [];
  if (trouble && solved) return said('得到', { 名: trouble, 怎样: solved });
  const [, thing, settled] = SETTLED.exec(clause) ?? [];
  if (thing && settled) return said('把', { 名: thing, 动: settled });
  const [, whom, gift] = ADDED.exec(clause) ?? [];
  if (whom && gift) return said('为添', { 谁: whom, 添: gift });
  if (clause.startsWith('更多')) return said('带动', { 事: clause });
  if (GAINED.test(clause)) return said('让', { 事: clause });
  return GROWN.test(clause) ? said('使', { 事: clause }) : clause;
}

const said = (pattern: string, slots: Slots) => patternWords(pattern, slots);

import { patternWords } from '../phrases/fill-pattern.js';

const RESIDENTS = /^(?:社区|辖区|广大)?(?:居民|群众|居民群众|村民)$/;
/** What is told or handed to somebody: a clause that begins so and does not say to whom. */
const TELLS = /^(?:统一|集中|现场|免费|义务|上门|主动)?(?:发放|派发|散发|分发|赠送|宣讲|讲解|传播|普及)(?!给)[^，]{2,}/;
const SAID = /居民|群众|村民|大家|[向给为对](?!了|期|民|上|往|前|心|策)/;

/** 统一发放鼠药 for 居民 → 向居民统一发放鼠药: whom everything is for is said where something is handed or told to somebody. */
export function toResidents(summary: readonly string[], audience: readonly string[], name: string): readonly string[] {
  const [who = '', ...others] = audience;
  if (others.length > 0 || !RESIDENTS.test(who) || SAID.test(`${name}${summary.join()}`)) return summary;
  const at = summary.findIndex((clause) => TELLS.test(clause));
  const whom = who.replace(/^(?:社区|辖区|广大)/, '');
  return summary.map((clause, i) => (i === at ? patternWords('向谁', { 谁: whom, 做: clause }) : clause));
}

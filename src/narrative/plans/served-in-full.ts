import { WORDS } from '../../standards.js';
import { listedWords } from '../deeds/piece.js';

/** 为老人理发, for 行动不便的老党员 and 孤寡老人: of several whom a target names in one word it says who they are. */
export function servedInFull(target: string, audience: readonly string[]): string {
  if (audience.length < 2 || audience.some((one) => target.includes(one))) return target;
  for (const word of WORDS.effects.people) {
    if (!audience.some((one) => one.endsWith(word))) continue;
    const at = new RegExp(
      `(?<=(?:^|[，、\\u4e00-\\u9fff])[为给向对陪帮])${word}(?=[\\u4e00-\\u9fff]{2})(?![和与及、的家节]|协会|中心|食堂|学校|活动)`,
    );
    if (at.test(target)) return target.replace(at, () => listedWords(audience));
  }
  return target;
}

import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { ASKS, EVERYBODY } from './plan-audience.js';

/** 慰问困难学生: whom one goes to see, or helps, at the end of a clause. */
const VISITED =
  /(?<=(?:^|，|、)[^，、]{0,12}(?:慰问|走访|看望|探望|探访|关爱|帮扶|帮助|救助|资助|关心|照顾))(?!慰问|走访|看望|探望|帮扶|救助|照顾)([\u4e00-\u9fff]{2,8})(?=，|$)/;
/** Words for all who are badly off. */
const ALL_OF_THEM = /^(?:(?:困难|特困|特殊|弱势|重点|贫困)(?:群众|居民|村民|家庭|群体|人群|对象|人员|户))$/;
/** 为居民提供…: for whom everything is. */
const FOR_ALL =
  /(?<=(?:^|[，、\u4e00-\u9fff])为)(?:(?:社区|辖区|广大|本村)*(?:居民|村民|群众))(?=(?:提供|办|送|开展|代|免费|上门|解决|理|做|服务))/;

/**
 * A target that names those whom it is for by a word for all of them, or names one of several, with all of them: 为老人理发, for 行动不便的老党员 and 孤寡老人;
 * 慰问困难户, of 低保户 and 残疾人.
 */
export function servedInFull(target: string, audience: readonly string[]): string {
  const unsaid = audience.filter((one) => !target.includes(one));
  if (unsaid.length === 0 || unsaid.some((one) => EVERYBODY.test(one) || ASKS.test(one))) return target;
  const all = listedWords(audience);
  const [visited = ''] = VISITED.exec(target) ?? [];
  if (ALL_OF_THEM.test(visited) && audience.length === unsaid.length && audience.length > 1)
    return target.replace(VISITED, () => patternWords('等人', { 列: audience.join('、'), 总: visited }));
  const isNamed = (one: string) =>
    one.endsWith(visited) || (one.endsWith(visited.slice(-2)) && one.startsWith(visited.slice(0, 2)));
  if (visited !== '' && audience.length > 1 && audience.some(isNamed)) return target.replace(VISITED, () => all);
  // 下岗失业人员再就业帮扶, for 4050人员 too
  const [held = ''] = /^(?:开展|举办)/.exec(target) ?? [];
  const named = target.slice(held.length);
  const first = audience.find((one) => named.startsWith(one));
  if (first && named.length > first.length && !/^[、和与及的]/.test(named.slice(first.length)))
    return `${held}${all}${named.slice(first.length)}`;
  if (unsaid.length < audience.length) return target;
  if (FOR_ALL.test(target)) return target.replace(FOR_ALL, () => all);
  if (audience.length < 2) return target;
  for (const word of WORDS.effects.people) {
    if (!audience.some((one) => one.endsWith(word))) continue;
    const at = new RegExp(
      `(?<=(?:^|[，、\\u4e00-\\u9fff])[为给向对陪帮])${word}(?=[\\u4e00-\\u9fff]{2})(?![和与及、的家节]|协会|中心|食堂|学校|活动)`,
    );
    if (at.test(target)) return target.replace(at, () => all);
  }
  return target;
}

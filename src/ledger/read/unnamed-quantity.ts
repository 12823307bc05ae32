import type { Quantity } from '../vocabulary/field.js';
import { isQuantity, parseQuantity } from './quantity.js';

/** What is counted, and nothing that has a name: 24小时书屋 is one. */
const COUNTER =
  /^(?:万?元|户次?|家|人次?|[名位份册本张车吨件起宗条个处盏次场套米亩株棵只台辆桶袋栋幢座根部块围眼口对扇面片]|公[斤里]|平方米|立方米)$/u;

/** 42户, 8400元: an amount without a name. */
export function bareAmount(text: string): Quantity | undefined {
  const read = parseQuantity(text);
  return isQuantity(read) && !read.vague && COUNTER.test(read.unit) ? read : undefined;
}

const MONEY = /元$/u;
const PEOPLE = /^(?:户|户次|家|人|名|位|人次)$/u;
const CASES = /^[件起宗]$/u;
const AREA = /^(?:平方米|亩)$/u;
const LENGTH = /^(?:米|公里)$/u;
const SIZED = /^[条处个栋幢座间块]$/u;

/** What a title or the amount before says was done: with people or households counted, and what the money of it is called. */
const DONE: readonly (readonly [words: RegExp, people: string, money: string])[] = [
  [/助学|圆梦|奖学|资助[^，]{0,4}(?:学生|新生|学子)/u, '资助', '助学金'],
  [/医疗救助|大病|救助|救济|帮困/u, '救助', '救助金'],
  [/放贷|贷款|信贷/u, '放贷', '贷款'],
  [/低保/u, '发放', '低保金'],
  [/直补|补贴|津贴/u, '发放', '补贴'],
  [/补助/u, '补助', '补助金'],
  [/奖励|表彰|颁奖/u, '奖励', '奖金'],
  [/资助/u, '资助', '资助金'],
  [/捐款|募捐|捐资|捐助|特殊党费/u, '参加', '捐款'],
  [/欠薪|讨薪/u, '涉及', '欠薪'],
  [/[装修改换通建补铺]/u, '涉及', '资金'],
];

/** 走访慰问, 看望: to go to people, who are what is counted. */
const VISITS =
  /^(?:春节|元旦|中秋|重阳|端午|七一|八一|节前|节日|入户|上门|集中|开展)*(走访慰问|慰问|走访|看望|探望|入户走访)|(走访慰问|慰问走访|走访|慰问|看望|探望)$|^\p{Script=Han}{2,6}?(慰问|看望|走访|探望)\p{Script=Han}{2,8}$/u;
/** 46批, and 320余人次 of them. */
const IN_GROUPS = /^[批组队团]$/u;
const SETTLES = /调解|调处|纠纷|矛盾/u;

/**
 * 42户 of 走访慰问困难户 is 走访, and 8400元 慰问金; 17名 of 金秋助学 资助, and 5.1万元 助学金; 2600米 behind 硬化 12条 the length of them. undefined
 * where neither the title nor the amount before says what was counted.
 * @param before The amount that stands before it in the same list.
 */
export function nameBy(
  title: string,
  { unit }: Quantity,
  before?: { readonly name: string; readonly unit: string },
): string | undefined {
  if (before && SIZED.test(before.unit)) {
    if (AREA.test(unit)) return '面积';
    if (LENGTH.test(unit)) return '长';
  }
  if (before && IN_GROUPS.test(before.unit) && PEOPLE.test(unit)) return '共';
  const [, first, last, inner] = VISITS.exec(title) ?? [];
  const verb = first ?? last ?? inner;
  if (verb !== undefined) return PEOPLE.test(unit) ? verb : MONEY.test(unit) ? '慰问金' : undefined;
  if (CASES.test(unit)) return SETTLES.test(title) ? '调解' : undefined;
  const done = DONE.find(([words]) => words.test(before?.name ?? '') || words.test(title));
  if (done && MONEY.test(unit)) return done[2];
  if (done && PEOPLE.test(unit)) return done[1];
  return PEOPLE.test(unit) || MONEY.test(unit) || before ? undefined : thingOf(title);
}

/** 认领 of 微心愿认领, and 装太阳能路灯 and 龙船饭 themselves: what things of a title are counted by. */
function thingOf(title: string): string | undefined {
  const [, verb] = /(认领|征集|回收|发放|赠送|采集|登记|整改)$/u.exec(title) ?? [];
  return verb ?? (/^\p{Script=Han}{3,8}$/u.test(title) && !ACTS.test(title) ? title : undefined);
}
const ACTS = /活动|工作|行动|服务|宣传|培训|讲座|比赛|检查|巡查|整治|清理|演练|大会|[会课班节日]$/u;

/** What to write, by what people count in such a unit. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [MONEY, '金额'],
  [/^[户家]/u, '涉及'],
  [/^[人名位]/u, '参加'],
  [/^[份本册张]/u, '发放资料'],
  [/^[车吨]/u, '清运垃圾'],
  [CASES, '办理事项'],
  [LENGTH, '长'],
  [AREA, '面积'],
];

/** 清运垃圾 80车, of a visit 走访 42户: an amount with a name that it may have. */
export const proposedName = (text: string, unit: string, title = ''): string =>
  `${VISITS.test(title) && PEOPLE.test(unit) ? '走访' : (USUAL.find(([pattern]) => pattern.test(unit))?.[1] ?? '名称')} ${text}`;

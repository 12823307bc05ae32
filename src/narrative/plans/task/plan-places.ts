import { isVillage, type Self } from '../../../facts/is-village.js';
import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 文化宣传队演出8场 */
const SHOWN = /^([^，、\d]{2,8}[队团])((?:演出|表演|展演).*)$/;
/** 小巷道硬化约23000平方米: a work by its name, and how much of it. */
const WORKED =
  /^([^，、\d]{2,10}?)(硬化|改造|修建|新建|绿化|亮化|拓宽|维修|铺设|安装|整治|清淤|加固|修缮|扩建)((?:约|近)?\d[^，]*)((?:，.*)?)$/;
/** 小巷道硬化约23000平方米 in 吊川组: 在吊川组硬化小巷道约23000平方米. */
export function workedAt(target: string, place: string): string | undefined {
  const [, troupe, shows] = SHOWN.exec(target) ?? [];
  if (troupe && shows) return `${troupe}${patternWords('时在', { 地: place })}${shows}`;
  const [, thing, verb, amount, rest = ''] = WORKED.exec(target) ?? [];
  if (!thing || !verb || !amount) return undefined;
  return `${patternWords('在处做', { 地: place, 动: verb, 物: `${thing}${amount}` })}${rest}`;
}

/** 对老旧下水全部进行改造 in 吊川组: 对吊川组老旧下水…. */
const DONE_TO =
  /^对(?![^，]{0,4}(?:居民|村民|党员|学生|老人|人员|家庭|对象))([^，]+进行(?:[^，]{0,4})(?:改造|整治|清理|清淤|维修|硬化|修缮|更换|绿化|美化|治理)(?:，.*)?)$/;
const PART = /(?:组|村|屯|小区|[街路巷道]|楼|院|片区|地段|路段)$/;
export function doneToAt(deed: string, place: string): string | undefined {
  const [, rest] = DONE_TO.exec(deed) ?? [];
  return rest && PART.test(place) ? patternWords('对其做', { 地: place, 做: rest }) : undefined;
}

/** What is got elsewhere before something is built: 争取上级资金，修建产业路. */
const GOT = /^(?:积极|多方|努力)?(?:争取|申请|筹集|筹措|整合|协调|引进|自筹)/;
const BUILT = /^(?:修建|新建|建设|建成|硬化|改造|铺设|安装|修复|修缮|维修|种植|栽植|绿化|拓宽|打造|扩建|修筑|架设)/;
/** The clause that a place belongs to, where that is not the first. */
export const clauseBuilt = (clauses: readonly string[]): number =>
  GOT.test(clauses[0] ?? '') ? clauses.findIndex((clause) => BUILT.test(clause)) : -1;

/** 村小学 without its 村 would be any. */
const ITS_OWN = /^(?:村|小学|学校|中学|广场|文化|礼堂|党群|卫生|幼儿园|活动|便民|图书|老年|戏台)/;
/** 吊川村吊川组 in the plan of 吊川村 is 吊川组, 溪口社区文化广场 in that of 溪口社区 文化广场. */
export function ownPlace(plan: Plan, self: Self): Plan {
  const { name } = self.community;
  const place = plan.place?.trim();
  const rest = place?.startsWith(name) ? place.slice(name.length) : undefined;
  if (rest === '') return { ...plan, place: undefined };
  const isPart = rest !== undefined && rest.length > 1 && !(isVillage(self) && ITS_OWN.test(rest));
  return isPart ? { ...plan, place: rest } : plan;
}

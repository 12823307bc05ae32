import { escaped } from '../../../chinese/escaped.js';
import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isFund, isGift, payerOf } from '../things/payer.js';

/**
 * What was paid stands with what it was paid for: a row of 投入 whose 项目 is a title or the name of a place, shares five characters running with one,
 * or says what a row does, is told with that row and is no matter of its own; a sum of payments is one. Of rows with as many, the one that shares most.
 */
export function withPayments(all: readonly Matter[]): readonly Matter[] {
  const payments = all.filter(
    (m): m is MatterOf<'投入'> =>
      m.kind === '投入' &&
      m.row.amount !== undefined &&
      m.row.amount.value !== 0 &&
      m.row.sumOf.length === 0 &&
      !m.summary,
  );
  const paid = new Map<Matter, MatterOf<'投入'>>();
  const named = new Set<Matter>();
  const counted = new Set(all.flatMap((m) => (m.kind === '投入' ? m.row.sumOf : [])));
  for (const payment of payments) {
    // 农田水利设施和自来水工程: what was paid for two places is told with none of them.
    const several = all.filter((m) => m.kind === '阵地' && m.row.name.some((name) => payment.row.name.includes(name)));
    if (several.length > 1) continue;
    const [best] = all
      .filter((m): m is Payable => isPayable(m) && !paid.has(m) && !(isVisit(m) && !VISIT.test(payment.row.name)))
      .map((deed) => ({ deed, shared: sharedWith(deed, payment.row.name) }))
      // 改造星光老人之家 was paid for the place that was made over, and not for what goes on there every day.
      .sort(
        (a, b) =>
          Number(b.shared >= SHARED && isMade(b.deed, payment)) -
            Number(a.shared >= SHARED && isMade(a.deed, payment)) || b.shared - a.shared,
      );
    if (best && best.shared >= Math.min(SHARED, payment.row.name.length)) {
      paid.set(best.deed, payment);
      continue;
    }
    const only = onlyOf(all, payment, counted);
    if (only && !paid.has(only)) {
      paid.set(only, payment);
      if (thingsOf(payment).some((thing) => !holdsAll(saidOf(only), thing))) named.add(payment);
    }
  }
  const gone = new Set<Matter>(paid.values());
  return all
    .filter((m) => !gone.has(m))
    .map((m) => {
      const payment = paid.get(m);
      return payment && isPayable(m) ? withAmount(m, payment, named.has(payment)) : m;
    });
}

/** What is done to a thing, at either end of what was paid for. */
const { source: BUILDING } =
  /新建|改建|扩建|建设|修建|修缮|改造|整修|维修|更新|购置|购买|硬化|整治|工程|项目|经费|费用|补助|补贴/;
const BUILDS = new RegExp(`^(?:${BUILDING})|(?:${BUILDING})$`, 'g');

const isMade = (matter: Payable, { row: { name } }: MatterOf<'投入'>): boolean =>
  matter.kind === '阵地' && matter.row.change !== undefined && name.search(BUILDS) >= 0;

const thingsOf = ({ row }: MatterOf<'投入'>): readonly string[] =>
  row.name
    .split(/[、和与及]/)
    .map((one) => one.replace(BUILDS, ''))
    .filter((one) => one.length > 1);

/**
 * 康复站 of 社区康复站, 坡道扶手 of 楼口坡道和扶手改造: the only row that names what was paid for, where no other part of it has a row. What a sum counts stands
 * with it, and what has a time of its own or was told already stays apart.
 */
function onlyOf(all: readonly Matter[], payment: MatterOf<'投入'>, counted: ReadonlySet<string>): Payable | undefined {
  if (payment.row.when || counted.has(payment.id ?? '')) return undefined;
  const rows = thingsOf(payment)
    .map((thing) =>
      all.filter((m) => m.kind !== '投入' && m.kind !== '荣誉' && namesOf(m).some((one) => holdsAll(one, thing))),
    )
    .filter((found) => found.length > 0);
  const [[only, ...more] = [], ...others] = rows;
  const isOne =
    only && more.length === 0 && others.length === 0 && isPayable(only) && only.kind !== '会议' && !isVisit(only);
  return isOne && !PAID.test(only.summary ?? '') ? only : undefined;
}
const PAID = /出资|投入|投资|花了|耗资/;

/** Whether a row is one of those that something was paid for: 巷道硬化 of 巷道和路灯. */
export const isPaidWith = (matter: Matter, payment: MatterOf<'投入'>): boolean =>
  isPayable(matter) && thingsOf(payment).some((thing) => holdsAll(saidOf(matter), thing));

/** Its name and what was counted of it. */
const saidOf = (matter: Payable): string =>
  [...namesOf(matter), ...(isDeed(matter) ? matter.row.quantities.map(({ name }) => name) : [])].join('，');

const namesOf = ({ row }: Matter): readonly string[] => ('title' in row ? [row.title] : [row.name ?? []].flat());

/** Its characters running, or four and more of them in their order. */
function holdsAll(text: string, thing: string): boolean {
  if (text.includes(thing)) return true;
  if (thing.length < MANY) return false;
  let at = -1;
  for (const one of thing) {
    at = text.indexOf(one, at + 1);
    if (at < 0) return false;
  }
  return true;
}
const MANY = 4;

const SHARED = 5;
const plain = (text: string) => text.replace(/[“”‘’《》]/g, '');

/** How many characters running a row's title has of what was paid for; a place that it names whole, and a row that says most of it, are as good. */
function sharedWith(matter: Payable, name: string): number {
  const titles = isDeed(matter) ? [matter.row.title] : matter.row.name;
  const shared = Math.max(...titles.map((title) => sharedRun(plain(title), plain(name))));
  if (shared >= SHARED || titles.some((title) => areOfOneCharacters(plain(title), plain(name)))) return SHARED;
  const whole = !isDeed(matter) && titles.some((title) => title.length > 2 && name.includes(title));
  return whole || saysMost(name, `${titles.join()}，${matter.summary ?? ''}`) ? SHARED : isDeed(matter) ? shared : 0;
}

/** 整治村前广场和完善文体设施 in 整治村前广场，完善小学部分文体设施: three pairs of its characters in four. */
function saysMost(name: string, text: string): boolean {
  const pairs = name.split(/[、，和与及]/).flatMap((item) => [...item].slice(1).map((_, at) => item.slice(at, at + 2)));
  return pairs.length >= PAIRS && pairs.filter((pair) => text.includes(pair)).length >= pairs.length * MOST;
}
const [PAIRS, MOST] = [5, 0.65] as const;

/** 后街硬化 and 硬化后街: the same in another order. */
export const areOfOneCharacters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

function sharedRun(a: string, b: string): number {
  let most = 0;
  for (let from = 0; from + most < a.length; from += 1)
    while (from + most < a.length && b.includes(a.slice(from, from + most + 1))) most += 1;
  return most;
}

/** 计生协会试点观摩: who came to see the 试点 did not spend its money. */
const isVisit = (matter: Matter): boolean => isDeed(matter) && VISIT.test(matter.row.title);
const VISIT = /(?:观摩|参观|验收|调研|考察)[会团]?$/;

/** A deed, or a place: 建公共水冲厕所 paid for 新建公共水冲厕所1座. */
type Payable = Deed | MatterOf<'阵地'>;
const isPayable = (m: Matter): m is Payable => isDeed(m) || m.kind === '阵地';

function withAmount(matter: Payable, payment: MatterOf<'投入'>, isNamed: boolean): Payable {
  const { from } = payerOf(payment);
  // Of a place the money may come to stand before it, and where it came from would be parted from that.
  const own = paidOf(payment, isDeed(matter) && !isNamed ? from : undefined);
  const paid = isNamed ? patternWords('投入用于某', { 投入: own, 项目: payment.row.name }) : own;
  // 花了18万 of 18万元: the row has told what it cost.
  if (isDeed(matter)) return isToldIn(matter, payment) ? matter : { ...matter, paid };
  // 文化中心 that is there: what it cost in all, where nobody else gave it.
  const { amount, source } = payment.row;
  if (!matter.row.change && amount && !source && !isNamed)
    return withSaid(matter, patternWords('总投资', { 金额: quantityPiece(amount) }));
  return withSaid(matter, paid);
}

const isToldIn = ({ summary = '' }: Deed, { row: { amount } }: MatterOf<'投入'>): boolean => {
  const [sum] = /^[\d.]+万?/.exec(amount?.text ?? '') ?? [];
  return sum !== undefined && new RegExp(`(?:花了?|投入|投资|耗资|共|计)${escaped(sum)}(?![\\d.])`).test(summary);
};

function withSaid(matter: MatterOf<'阵地'>, paid: string): MatterOf<'阵地'> {
  return { ...matter, summary: matter.summary ? `${withoutEnd(matter.summary)}，${paid}` : paid };
}

function paidOf(payment: MatterOf<'投入'>, from: string | undefined): string {
  const { amount, source = '' } = payment.row;
  const { who, head, parted, from: mixed } = payerOf(payment);
  const 金额 = amount && quantityPiece(amount);
  // 福彩公益金和街道配套: a fund and what was given besides are put into it.
  if (mixed && from === undefined && isFund(source)) return patternWords('投入头', { 来源: source }) + 金额;
  if (mixed && from === undefined)
    return isGift(source)
      ? patternWords('投入数', { 投入: source, 金额 })
      : patternWords('由谁投', { 谁: source, 金额 });
  if (who && head === patternWords('投入头')) return patternWords('由谁投', { 谁: who, 金额 });
  return patternWords('投入数', { 投入: (who ?? '') + head, 金额, 其中: parted, 来自: from });
}

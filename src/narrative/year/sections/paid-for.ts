import { escaped } from '../../../chinese/escaped.js';
import { type Deed, isDeed, type Matter, type MatterOf } from '../../matters/matter.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { payerOf } from '../things/payer.js';

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
  for (const payment of payments) {
    // 农田水利设施和自来水工程: what was paid for two places is told with none of them.
    const several = all.filter((m) => m.kind === '阵地' && m.row.name.some((name) => payment.row.name.includes(name)));
    if (several.length > 1) continue;
    const [best] = all
      .filter((m): m is Payable => isPayable(m) && !paid.has(m))
      .map((deed) => ({ deed, shared: sharedWith(deed, payment.row.name) }))
      .sort((a, b) => b.shared - a.shared);
    if (best && best.shared >= Math.min(SHARED, payment.row.name.length)) paid.set(best.deed, payment);
  }
  const gone = new Set<Matter>(paid.values());
  return all
    .filter((m) => !gone.has(m))
    .map((m) => (isPayable(m) && paid.has(m) ? withAmount(m, paid.get(m) as MatterOf<'投入'>) : m));
}

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

/** A deed, or a place: 建公共水冲厕所 paid for 新建公共水冲厕所1座. */
type Payable = Deed | MatterOf<'阵地'>;
const isPayable = (m: Matter): m is Payable => isDeed(m) || m.kind === '阵地';

function withAmount(matter: Payable, payment: MatterOf<'投入'>): Payable {
  const paid = paidOf(payment);
  // 花了18万 of 18万元: the row has told what it cost.
  if (isDeed(matter)) return isToldIn(matter, payment) ? matter : { ...matter, paid };
  // 文化中心 that is there: what it cost in all, where nobody else gave it.
  const { amount, source } = payment.row;
  if (!matter.row.change && amount && !source)
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

const paidOf = (payment: MatterOf<'投入'>): string => {
  const { who, head, parted } = payerOf(payment);
  const { amount } = payment.row;
  if (who && head === patternWords('投入头'))
    return patternWords('由谁投', { 谁: who, 金额: amount && quantityPiece(amount) });
  return patternWords('投入数', { 投入: (who ?? '') + head, 金额: amount && quantityPiece(amount), 其中: parted });
};

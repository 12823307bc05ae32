import { figureWords } from '../../../facts/figure.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import { whoseCount } from '../../phrases/whose-counts.js';

/** 创建率 97.58% of 平安家庭. */
interface Rate {
  readonly indicator: string;
  readonly name: string;
  readonly value: string;
}

/**
 * 平安家庭 2868户, 平安单位 45个 with 平安家庭创建率 97.58%, 平安单位创建率 100%: a rate stands beside what it is a rate of, and is no sentence of its own.
 */
export function withRates(section: Section, ledger: Ledger): Section {
  const taken = indicatorResults(ledger).filter(({ name }) => section.takes.includes(name));
  if (taken.length === 0) return section;
  const said = new Set<string>();
  const matters = section.matters.map((matter): Matter => {
    if (!isDeed(matter)) return matter;
    const whose = whoseCount(matter.row.quantities[0]?.name);
    const rates = matter.row.quantities.map((one, at): Rate | undefined => {
      const whole = at === 0 ? one.name : whose + one.name;
      const of = taken.find(({ name }) => name.startsWith(whole) && /率$/.test(name) && name !== whole);
      if (!of?.value || of.rate || of.until || !one.amount || said.has(of.name)) return undefined;
      // Of 参合 the 参合率 is no 率 by itself.
      const own = of.name.slice(whole.length);
      return { indicator: of.name, name: own.length > 1 ? own : of.name, value: figureWords(of.value) };
    });
    const [first] = rates;
    for (const rate of rates) if (rate) said.add(rate.indicator);
    const { quantities } = matter.row;
    const all = first && rates.every((rate) => rate?.name === first.name);
    return {
      ...matter,
      row: {
        ...matter.row,
        quantities: all ? [rated(quantities, rates as readonly Rate[])] : besideTheirs(quantities, rates),
      },
    };
  });
  return said.size === 0 ? section : { ...section, matters, takes: section.takes.filter((name) => !said.has(name)) };
}

/** 一孩 32人, 符合法定生育 74人 and 符合法定生育率 100%: where some have none, each stands in brackets behind its own. */
function besideTheirs(
  quantities: readonly NamedQuantity[],
  rates: readonly (Rate | undefined)[],
): readonly NamedQuantity[] {
  const whose = whoseCount(quantities[0]?.name);
  return quantities.map((one, at) => {
    const rate = rates[at];
    if (!rate || !one.amount) return one;
    const text = `${one.amount.text}（${rate.indicator.slice(whose.length)}${rate.value}）`;
    return { ...one, amount: { ...one.amount, text }, beside: [one.amount] };
  });
}

/** 平安家庭2868户，创建率97.58%；平安单位45个、平安校园5个，创建率均为100%. */
function rated(quantities: readonly NamedQuantity[], rates: readonly Rate[]): NamedQuantity {
  const [whole] = quantities as readonly [NamedQuantity];
  const runs: { value: string; name: string; things: string[] }[] = [];
  for (const [at, { name, amount }] of quantities.entries()) {
    const rate = rates[at] as Rate;
    const last = runs.at(-1);
    const thing = (at === 0 ? '' : name) + (amount?.text ?? '');
    if (last?.value === rate.value) last.things.push(thing);
    else runs.push({ value: rate.value, name: rate.name, things: [thing] });
  }
  const text = runs
    .map(({ value, name, things }) =>
      wordsOf(fillPattern(things.length > 1 ? '几项率均为' : '一项率', { 项: things.join('、'), 率: name, 值: value })),
    )
    .join('；');
  const amounts = quantities.flatMap(({ amount }) => amount ?? []);
  return { ...whole, amount: { ...(whole.amount as NonNullable<NamedQuantity['amount']>), text }, beside: amounts };
}

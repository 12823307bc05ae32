import type { Activity } from '../ledger/ledger.js';
import type { BesideQuantity } from '../ledger/vocabulary/field.js';
import { type FactRecord, list, openRecord } from './fact.js';
import type { Figure, ToldQuantity } from './figure.js';
import { dividedBy, fractionOf, toNumber } from './fraction.js';
import { held } from './held.js';
import { type Addend, sumQuantities } from './sum-quantities.js';

/**
 * The quantities of the year (数据 of activities), added up by name and unit: {{数据.慰问金}} → 3560元. A name in several units goes by the one
 * typed first, and by name and unit (清运垃圾（吨）) for the others. Parts have their own names (低保户（其中三无人员）), and shares that of one row alone
 * (低保户（占比）). Rows that another row sums (合计自) are left out.
 */
export function quantityFacts(activities: readonly Activity[]): FactRecord {
  const told = toldIn(activities);
  const [shares, others] = [told.filter(({ isShare }) => isShare), told.filter(({ isShare }) => !isShare)];
  const figures = [...sums(others), ...sums(shares.filter(({ name }) => isOnce(name, shares)))];
  return openRecord(Object.fromEntries(figures.map((figure) => [lastName(figure), figure])));
}

/** Shares of different wholes have no sum. */
const isOnce = (name: string, shares: readonly Told[]) => shares.filter((one) => one.name === name).length === 1;

/** The same in the order of the ledger, for {{#逐项}}. */
export function quantitySums(activities: readonly Activity[]) {
  const record = (figure: Figure | undefined): FactRecord => ({
    名称: figure && lastName(figure).replace(/（[^（）]*）$/u, ''),
    合计: figure,
  });
  const wholes = toldIn(activities).filter(({ isShare, isPart }) => !isShare && !isPart);
  return list(sums(wholes).map(record), record(undefined));
}

const lastName = ({ name }: Figure) => name.slice(name.indexOf('.') + 1);

interface Told extends ToldQuantity {
  readonly name: string;
  readonly unit: string;
  readonly isPart: boolean;
  readonly isShare: boolean;
}

function toldIn(activities: readonly Activity[]): readonly Told[] {
  const parts = new Set(activities.flatMap(({ sumOf }) => sumOf));
  return held(activities)
    .filter(({ id }) => id === undefined || !parts.has(id))
    .flatMap(toldOf);
}

const WITHIN = '其中';

/** What is counted first, its other measures, its parts and its shares, each by its own name. */
function toldOf(row: Activity): readonly Told[] {
  return row.quantities.flatMap(({ name, amount, beside = [] }, index) => {
    const path = ['activities', row.row - 1, 'quantities', index];
    const all: readonly BesideQuantity[] = amount ? [amount, ...beside] : [];
    return all.flatMap(({ unit, value, qualifier, text, vague, part = [], share }): readonly Told[] => {
      const more = [...part.map((one) => `${WITHIN}${one}`), ...(share === undefined ? [] : [share])];
      const own = more.length > 0 ? `${name}（${more.join('，')}）` : name;
      const entry = { what: `${row.title}.${own}`, text, path };
      const told = { name: own, unit, row, addend: { value, qualifier }, entry };
      return vague ? [] : [{ ...told, isPart: part.length > 0, isShare: share !== undefined }];
    });
  });
}

function sums(told: readonly Told[]): readonly Figure[] {
  const sets = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.name}\n${one.unit}`;
    sets.set(key, [...(sets.get(key) ?? []), one]);
  }
  const units = new Map<string, string>();
  for (const { name, unit } of told) if (!units.has(name)) units.set(name, unit);
  return [...sets.values()].flatMap((set): Figure[] => {
    const [first] = set;
    if (!first) return [];
    const { name, unit } = first;
    const { scale, addends } = inScale(set);
    return [
      {
        kind: 'figure',
        name: `数据.${units.get(name) === unit ? name : `${name}（${unit}）`}`,
        ...sumQuantities(addends),
        unit: `${scale}${unit}`,
        derivation: {
          by: 'quantities',
          told: set.map(({ row, entry }, index) => ({ row, addend: addends[index] as Addend, entry })),
        },
      },
    ];
  });
}

const SCALES: readonly (readonly [string, number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
];

/** 4.57亿元 and 1.2亿元 are 5.77亿元, as they were typed; with 3000万元 among them 万元. 余 and 多 stand within a number: such are added up in ones. */
function inScale(set: readonly Told[]): { readonly scale: string; readonly addends: readonly Addend[] } {
  const addends = set.map(({ addend }) => addend);
  const within = addends.some(({ qualifier }) => qualifier === '余' || qualifier === '多');
  // 93户3万元 begins with the households.
  const scaleOf = ({ entry }: Told) => {
    const [first = ''] = /^\D*[\d,.]*[^\d（，]*/u.exec(entry.text) ?? [];
    return SCALES.findIndex(([word]) => first.includes(word));
  };
  const scales = set.map(scaleOf);
  const found = within || scales.includes(-1) ? undefined : SCALES[Math.max(...scales)];
  if (!found) return { scale: '', addends };
  const [scale, times] = found;
  const inUnits = (value: number) => toNumber(dividedBy(fractionOf(value), fractionOf(times)));
  return { scale, addends: addends.map((addend) => ({ ...addend, value: inUnits(addend.value) })) };
}

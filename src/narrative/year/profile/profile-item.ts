import { communityFigures } from '../../../facts/community-figures.js';
import { isVillage, type Self } from '../../../facts/is-village.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { COMMUNITY } from '../../../ledger/vocabulary/fields.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';

/** One number of a community's head: 党员48名, 贫困户263户. */
export interface Item {
  readonly name: string;
  /** As a sentence says it. */
  readonly said: Pieces;
  /** 178户745人: what is counted, measure by measure. */
  readonly sizes: readonly Size[];
  /** What it is made up of, or some of what is in it. */
  readonly parts?: readonly Item[];
  /** Whether the parts are all of it. */
  readonly whole?: boolean;
}

interface Size {
  readonly value: number;
  readonly unit: string;
}

/** 人 and 名 count the same. */
const unitOf = (unit: string): string => (unit === '名' || unit === '位' ? '人' : unit);

/** 耕地1163亩: 亩, 公顷, 平方公里 and 平方米 measure the same. */
const AREAS: Readonly<Record<string, number>> = { 亩: 1, 公顷: 15, 平方公里: 1500, 平方千米: 1500, 平方米: 0.0015 };

const sized = (value: number, unit: string): Size =>
  unit in AREAS
    ? { value: value * (AREAS[unit] ?? 1), unit: Object.keys(AREAS)[0] ?? '' }
    : { value, unit: unitOf(unit) };

/** An entry of 其他, as typed. */
export const otherItem = ({ name, amount, beside = [] }: NamedQuantity): Item => ({
  name,
  said: [`${name}${amount?.text ?? ''}`],
  sizes: amount?.value
    ? [amount, ...beside.filter(({ text }) => /^[约近超]?\d[\d.]*[余多]?[户人名]$/.test(text))].map((one) =>
        sized(one.value, one.unit),
      )
    : [],
});

/** What a sentence calls a field: 社区干部, of a village 村干部. */
export const profileName = (self: Self, key: string): string =>
  (isVillage(self) ? WORDS.profile.village[key] : undefined) ?? WORDS.profile.community[key] ?? '';

/** A counted field of the head. */
export function countedItem(self: Self, key: keyof typeof COMMUNITY): Item | undefined {
  const figure = communityFigures(self.community)[COMMUNITY[key].zh];
  const name = profileName(self, key);
  return figure && { name, said: [name, figure], sizes: [sized(figure.value, figure.unit)] };
}

/** A measure of the head, as typed: 面积6.94平方公里. */
export function measuredItem(self: Self, key: 'area' | 'farmland' | 'officeArea'): Item | undefined {
  const text = self.community[key];
  const name = profileName(self, key);
  const [, value, unit = ''] = /^[约近超]?(\d[\d.]*)[余多]?([一-鿿]+)$/.exec(text ?? '') ?? [];
  return text === undefined
    ? undefined
    : { name, said: [`${name}${text}`], sizes: value ? [sized(Number(value), unit)] : [] };
}

/** 贫困户203户（一般贫困户178户、五保户25户）; 党员17名，其中女党员1名 where nothing stands behind it. */
export function itemSaid({ said, parts = [], whole }: Item, last = false): Pieces {
  if (parts.length === 0) return said;
  const listed = strung(
    parts.map((one) => itemSaid(one)),
    '、',
  );
  if (last && !whole) return [...said, patternWords('其中逗'), ...listed];
  return [...said, whole ? '（' : patternWords('其中括'), ...listed, '）'];
}

/** Where a name is a list itself, they are parted by the stronger mark. */
export const listedItems = (items: readonly Item[], mark = '、'): Pieces =>
  strung(
    items.map((item, at) => itemSaid(item, at === items.length - 1)),
    items.some(({ name }) => name.includes('、')) ? '，' : mark,
  );

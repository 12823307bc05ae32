import { isVillage, type Self } from '../../facts/is-village.js';
import type { Community } from '../../ledger/ledger.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import { countedItem, type Item, otherItem } from './profile-item.js';
import { isNoMore, withParts } from './profile-parts.js';

/** A community's people: how many households and people, some of them behind all of them, then who else was counted. */
export function profilePeople(self: Self, others: readonly NamedQuantity[]): readonly Item[] {
  const { community } = self;
  const item = (key: Parameters<typeof countedItem>[1]) => countedItem(self, key);
  const typedTotal = community.population === undefined ? others.find(({ name }) => TOTAL.test(name)) : undefined;
  const men = community.women === undefined ? undefined : others.find(({ name }) => /^男性?$/.test(name));
  const total = item('population') ?? (typedTotal && otherItem(typedTotal));
  const all = total ?? item('residents');
  const rest = withParts(others.filter((one) => one !== typedTotal && one !== men).map(otherItem));
  const kinds = present([item('residents'), item('registeredResidents'), item('villagers'), item('floatingResidents')]);
  const split = total && sumsUp(kinds, total) ? kinds : [];
  const among = all ? rest.filter((one) => AMONG.test(one.name) && mayBeAmong(one, all)) : [];
  const parts = [...split, ...among];
  const whole = all && parts.length > 0 ? { ...all, parts } : all;
  const women = item('women');
  const beside = [
    ...kinds
      .filter((one) => !split.includes(one))
      .map((one) => (!total && whole && one.name === whole.name ? whole : one)),
    ...present([item('migrantWorkers')]),
    ...(women && men ? [{ ...women, said: [...otherItem(men).said, '、', ...women.said] }] : present([women])),
    ...present([item('children'), item('womenAndChildren')]),
    ...rest.filter((one) => !among.includes(one) && !isResidents(one, community)),
  ];
  const apart = beside.length > 0 && whole !== undefined && isLong(whole);
  const told = [...households(self, total ? whole : undefined, rest, apart), ...beside];
  return apart ? [...told.filter((one) => one !== whole), whole] : told;
}

/** Of whom many kinds are told, or parts of parts, they stand last: no brackets within brackets. */
const isLong = ({ parts = [] }: Item): boolean =>
  parts.length > MANY || parts.some((one) => one.parts && one.parts.length > 0);
const MANY = 2;

const present = (items: readonly (Item | undefined)[]): readonly Item[] => items.filter((one) => one !== undefined);

/** 430户、1800人 of a village, 居民1538户，总人口4814人 of a community; 居民 300人 of 其他 beside its households. */
function households(self: Self, total: Item | undefined, rest: readonly Item[], apart: boolean): readonly Item[] {
  const { community } = self;
  const own = countedItem(self, 'households');
  if (!own) return present([total]);
  const residents = rest.find((one) => isResidents(one, community));
  const persons = (said: Item['said']) =>
    said.map((one, at) => (at === 0 && typeof one === 'string' ? one.slice(2) : one));
  if (residents && !total)
    return [{ ...own, said: fillPattern('户和人', { 户: own.said, 人: persons(residents.said) }) }];
  if (!total || apart || !isVillage(self) || community.population === undefined) return present([own, total]);
  return [{ ...total, said: fillPattern('户和人', { 户: own.said.slice(1), 人: total.said.slice(1) }) }];
}

const isResidents = ({ name }: Item, { households, population }: Community): boolean =>
  households !== undefined && population === undefined && name === '居民';

/** 常住人口2181人 and 暂住人口2087人 of 总人口4268人. */
const sumsUp = (kinds: readonly Item[], total: Item): boolean =>
  kinds.length > 1 && kinds.reduce((sum, { sizes }) => sum + (sizes[0]?.value ?? 0), 0) === total.sizes[0]?.value;

const mayBeAmong = (part: Item, all: Item): boolean => {
  const persons = part.sizes.find(({ unit }) => unit === '人');
  return all.sizes.length === 0 || (persons ? isNoMore(persons, all.sizes[0]) : part.sizes.length > 0);
};

/** 接近万人 is no number that can be typed as 总人口. */
const TOTAL = /^(?:总|常住|户籍)?人口(?:数|总数)?$/u;
/** Who is one of a community's people, whoever else is: no guest, and nobody who is there for work. */
const AMONG =
  /^(?:少数民族(?:人口|居民|群众)?$|劳动力|(?:建档立卡|一般|低保|五保|特困|相对|深度)*贫困(?:人口|户|家庭)|脱贫|(?:脱贫|边缘|防返贫)*监测|(?:城镇|农村)?低保|五保|特困|残疾|下岗|失业|[\d一二三四五六七八九][\d一二三四五六七八九十—–~至到-]*周?岁|老年|老人|独居|空巢|失独|留守|孤寡|未成年)/u;

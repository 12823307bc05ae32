import { isVillage, type Self } from '../../../facts/is-village.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import { countedItem, type Item, otherItem } from './profile-item.js';
import { isNoMore, withParts } from './profile-parts.js';

/** A community's people: how many households and people, some of them behind all of them, then who else was counted; many kinds of them apart. */
export function profilePeople(
  self: Self,
  others: readonly NamedQuantity[],
): { readonly told: readonly Item[]; readonly kinds: readonly Item[] } {
  const { community } = self;
  const item = (key: Parameters<typeof countedItem>[1]) => countedItem(self, key);
  const typedTotal = community.population === undefined ? others.find(({ name }) => TOTAL.test(name)) : undefined;
  const men = community.women === undefined ? undefined : others.find(({ name }) => /^男性?$/.test(name));
  const total = item('population') ?? (typedTotal && otherItem(typedTotal));
  const all = total ?? item('residents');
  const child = item('children');
  const counted = withParts([
    ...present([child]),
    ...others.filter((one) => one !== typedTotal && one !== men).map(otherItem),
  ]);
  const children = child && counted.find(({ name }) => name === child.name);
  const rest = counted.filter((one) => one !== children);
  const residents = present([
    item('residents'),
    item('registeredResidents'),
    // All of them are 村民: that is the total once more.
    sameNumber(item('villagers'), total) ? undefined : item('villagers'),
    item('floatingResidents'),
  ]);
  const split = total && sumsUp(residents, total) ? residents : [];
  const isAmong = (one: Item) => all !== undefined && AMONG.test(one.name) && mayBeAmong(one, all);
  const among = rest.filter(isAmong);
  // 困难户 and 单亲家庭 beside them are of the same people.
  const needy = rest.filter((one) => IN_NEED.test(one.name) && !among.includes(one));
  const women = item('women');
  const more = [
    ...present([item('migrantWorkers')]),
    ...(women && men ? [{ ...women, said: [...otherItem(men).said, '、', ...women.said] }] : present([women])),
    ...present([children, item('womenAndChildren')]),
    ...rest.filter((one) => !among.includes(one) && !needy.includes(one)),
  ];
  const apartFrom = residents.filter((one) => !split.includes(one)).length + needy.length + more.length;
  const many = among.length + needy.length > MANY && apartFrom > 0;
  const kinds = many ? rest.filter((one) => among.includes(one) || needy.includes(one)) : [];
  const parts = [...split, ...(many ? [] : among)];
  const whole = all && parts.length > 0 ? { ...all, parts } : all;
  const beside = [
    ...residents
      .filter((one) => !split.includes(one))
      .map((one) => (!total && whole && one.name === whole.name ? whole : one)),
    ...more,
    ...(many ? [] : needy),
  ];
  const apart = beside.length > 0 && whole !== undefined && isLong(whole);
  const homes = households(self, total ? whole : undefined, beside, apart);
  const told = [...homes.said, ...beside.filter((one) => !homes.told.includes(one))];
  return { told: apart ? [...told.filter((one) => one !== whole), whole] : told, kinds };
}

const sameNumber = (one: Item | undefined, other: Item | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  /\d+/.exec(wordsOf(one.said))?.[0] === /\d+/.exec(wordsOf(other.said))?.[0];

/** Of whom many kinds are told, or parts of parts, they stand last: no brackets within brackets. */
const isLong = ({ parts = [] }: Item): boolean =>
  parts.length > MANY || parts.some((one) => one.parts && one.parts.length > 0);
const MANY = 2;

const present = (items: readonly (Item | undefined)[]): readonly Item[] => items.filter((one) => one !== undefined);

/** What is said of the households, and which of those beside them it has told. */
interface Homes {
  readonly said: readonly Item[];
  readonly told: readonly Item[];
}

/**
 * 430户、1800人 of a village, 居民1538户，总人口4814人 of a community; 居民 300人 of 其他, 村民 1520人 of a village beside its households; 常住户 are some of them.
 */
function households(self: Self, total: Item | undefined, beside: readonly Item[], apart: boolean): Homes {
  const { community } = self;
  const own = countedItem(self, 'households');
  if (!own) return { said: present([total]), told: [] };
  const persons = total ? undefined : beside.find((one) => isOfHouseholds(one, self, own));
  if (persons)
    return {
      said: [{ ...own, name: '', said: fillPattern('户和人', { 户: own.said, 人: bare(persons) }) }],
      told: [persons],
    };
  if (total && !apart && isVillage(self) && community.population !== undefined)
    return {
      said: [{ ...total, name: '', said: fillPattern('户和人', { 户: own.said.slice(1), 人: total.said.slice(1) }) }],
      told: [],
    };
  const parts = beside.filter(
    (one) => /^(?:常住|空挂|挂靠|自有住房)户$/.test(one.name) && isNoMore(one.sizes[0], own.sizes[0]),
  );
  return { said: present([parts.length > 0 ? { ...own, parts } : own, total]), told: parts };
}

/** 300人 of 居民300人. */
const bare = ({ name, said }: Item): Item['said'] =>
  said.flatMap((one, at) => (at > 0 || typeof one !== 'string' ? [one] : [one.slice(name.length)]));

/** 居民 of 其他, 村民 of a village whose households are 村民, where nothing says how many people there are. */
const isOfHouseholds = ({ name }: Item, { community }: Self, { name: own }: Item): boolean =>
  community.population === undefined && (name === '居民' || name === own);

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
  /^(?:少数民族(?:人口|居民|群众)?$|劳动力|(?:建档立卡|一般|低保|五保|特困|相对|深度)*贫困(?:人口|户|家庭)|脱贫|(?:脱贫|边缘|防?返贫)*监测|(?:城镇|农村)?低保|五保|特困|残疾|下岗|失业|[\d一二三四五六七八九][\d一二三四五六七八九十—–~至到-]*周?岁|老年|老人|独居|空巢|失独|留守|孤寡|未成年)/u;
/** Whom a community looks after, of whatever number its people are. */
const IN_NEED = /^(?:单亲|困难|低收入|重病|大病|失地|留守|孤寡|优抚|退役军人)|(?:少年儿童|青少年|育龄妇女)$/u;

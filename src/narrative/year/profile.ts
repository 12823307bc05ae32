import { indicatorResults } from '../../facts/indicators.js';
import { isVillage } from '../../facts/is-village.js';
import type { Community, Ledger } from '../../ledger/ledger.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { joined, listedWords, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import { type Features, featuresOf, isLivelihood } from './profile-features.js';
import { type Groups, groupsOf } from './profile-groups.js';
import { countedItem, type Item, itemSaid, listedItems, measuredItem, profileName } from './profile-item.js';
import { profilePeople } from './profile-people.js';
import { isToldByRow } from './profile-told.js';

/**
 * What a community is, in one sentence: whose it is, where it lies, its land; its people; what it is divided into; its party and its staff; who else is
 * there; what it is known for. Undefined where nothing was typed but its name and whose it is.
 */
export function profileOf(ledger: Ledger): Pieces | undefined {
  const { community } = ledger;
  const groups = groupsOf(community);
  const peoples = groups.units.find(({ name }) => /^民族$/.test(name));
  const features = featuresOf(liesInRegion(community), peoples && String(peoples.said).replace(/^民族/, ''));
  const isTold = features.states.some((one) => /\d个民族/.test(one));
  const units = isTold ? groups.units.filter((one) => one !== peoples) : groups.units;
  const about = aboutOf(groups, features);
  const last = knownFor(features);
  const place = belongsTo(community);
  const first = [...(place ? [[patternWords('隶属', { 地: place })]] : []), ...about];
  const people = countedOf(profilePeople(community, groups.people));
  const staff = [...groups.staff, ...volunteersOf(ledger), ...present(measuredItem(community, 'officeArea'))].filter(
    (one) => !isToldByRow(one, ledger),
  );
  const isNamed = first.length === 0 && people.length === 0 && units.length === 0;
  const told = [
    // A grid is no part of the ground: it is for those who live there.
    ...(units.every(isGrid) ? [people, unitsOf(units)] : [unitsOf(units), people]),
    staffOf(community, staff, isNamed),
    bodiesOf(groups.bodies, community),
    restOf(groups.rest),
  ].filter((said) => said.length > 0);
  if (told.length === 0 && about.length === 0 && !last) return undefined;
  const isShort =
    groups.grown.length === 0 && wordsOf([...first, ...told].flat()).length + (last?.length ?? 0) <= IN_ONE_BREATH;
  const numbers = [
    ...(isShort ? told.map((said, at) => withoutVerb(said, told[at - 1])) : told),
    ...(last ? [[last]] : []),
  ];
  return joined([
    community.name,
    ...strung(first, '，'),
    first.length === 0 || numbers.length === 0 ? '' : isShort || first.length <= FEW ? '，' : '；',
    ...strung(numbers, isShort ? '，' : '；'),
    '。',
  ]);
}

const IN_ONE_BREATH = 72;
/** 隶属清潭街道，辖区面积0.6平方公里: so few that the numbers go on behind them. */
const FEW = 2;

/** 有468户、2100人，党员35名: what there is has its verb once, but behind 其中劳动力482人, of whom the next are none. */
const withoutVerb = (said: Pieces, before: Pieces = []): Pieces => {
  const [first, ...others] = said;
  const again = /^有(?!.*，其中)/.test(wordsOf(before)) && typeof first === 'string' && /^有/.test(first);
  return again ? [first.slice(1), ...others] : said;
};

/** 注册志愿者612人（占常住人口6.71%），志愿服务队9支. */
function volunteersOf(ledger: Ledger): readonly Item[] {
  const { community } = ledger;
  const own = countedItem(community, 'registeredVolunteers');
  const share = indicatorResults(ledger).find(({ name }) => /^志愿者占比$/.test(name))?.value;
  const among = profileName(community, community.residents === undefined ? 'population' : 'residents');
  const said = own && share ? [...own.said, ...fillPattern('占几成', { 何: among, 率: [share] })] : own?.said;
  return [own && said ? { ...own, said } : undefined, countedItem(community, 'volunteerTeams')].filter(
    (one) => one !== undefined,
  );
}

/** 霸州市煎茶铺镇; the region, or all of it, is not said again where a feature has it: 位于半岗镇西部. */
export function belongsTo({ region = '', subdistrict = '', name, features }: Community): string | undefined {
  const isSaid = region === '' || name.includes(region) || features.some((one) => one.includes(region));
  if (subdistrict !== '' && features.some((one) => LIES_IN.test(one) && one.includes(subdistrict))) return undefined;
  return `${isSaid || subdistrict.includes(region) ? '' : region}${subdistrict}` || undefined;
}

/** 位于半岗镇西部 of a village that is of 颍上县 too: 位于颍上县半岗镇西部. */
const liesInRegion = ({ region = '', subdistrict = '', name, features }: Community): readonly string[] =>
  region === '' || name.includes(region) || subdistrict === '' || features.some((one) => one.includes(region))
    ? features
    : features.map((one) => (LIES_IN.test(one) ? one.replace(subdistrict, `${region}${subdistrict}`) : one));

const LIES_IN = /^(?:[地位]处|位于|坐落)/;

/** Where it lies, what it is, its land. */
function aboutOf({ land, lies, grown }: Groups, { names, said, states, owns }: Features): readonly Pieces[] {
  return [
    ...said.map((one): Pieces => [one]),
    ...(names.length > 0 ? [[patternWords('是某地', { 名: listedWords(names) })]] : []),
    ...lies.map((one) => itemSaid(one)),
    ...land.map((one) => itemSaid(one)),
    ...(grown.length > 0 ? [fillPattern('有某', { 名: listedItems(grown) })] : []),
    ...[...states, ...owns].map((one): Pieces => [one]),
  ];
}

/** 有居民1538户，总人口4814人; 总人口4181人 alone has its verb in its name, and so has 设计户数6382户. */
const countedOf = (people: readonly Item[]): Pieces => {
  const [first] = people;
  const said = listedItems(people, '，');
  return !first || /^(?:总?人口|有)/.test(wordsOf(first.said)) || /数$/.test(first.name)
    ? said
    : fillPattern('有某', { 名: said });
};

const unitsOf = (units: readonly Item[]): Pieces =>
  units.length === 0 ? [] : fillPattern(units.every(isGrid) ? '设某' : '辖某', { 名: listedItems(units) });

const isGrid = ({ name }: Item): boolean => /网格$/.test(name);

/** 党总支下设党支部10个，有党员121名，社区干部12名; behind the community's name (`isNamed`) it is not said again whose they are. */
function staffOf({ name, partyOrganisation }: Community, staff: readonly Item[], isNamed: boolean): Pieces {
  const below = staff.filter((one) => /^党(?:总支|支部|小组)$/.test(one.name) && one.name !== partyOrganisation);
  const others = staff.filter((one) => !below.includes(one));
  if (staff.length === 0) return [];
  if (below.length === 0 || !partyOrganisation) return fillPattern('有某', { 名: listedItems(staff, '，') });
  const who = isNamed
    ? partyOrganisation
    : patternWords(isVillage(name) ? '村党组织' : '社区党组织', { 党组织: partyOrganisation });
  return strung(
    [
      fillPattern('下设', { 谁: who, 名: listedItems(below) }),
      ...(others.length > 0 ? [fillPattern('有某', { 名: listedItems(others, '，') })] : []),
    ],
    '，',
  );
}

const bodiesOf = (bodies: readonly Item[], { name }: Community): Pieces => {
  if (bodies.length === 0) return [];
  const own = bodies[0]?.name.startsWith('辖区') || isVillage(name);
  return fillPattern(own ? '有某' : '辖区内有', { 名: listedItems(bodies) });
};

/** 2016年脱贫的贫困户39户: what says when has its verb. */
const restOf = (rest: readonly Item[]): Pieces => {
  if (rest.length === 0) return [];
  const said = listedItems(rest);
  return /^(?:\d|有)|(?:占比|比例|率|占|数|额|量)$/.test(rest[0]?.name ?? '')
    ? said
    : fillPattern('有某', { 名: said });
};

/** 以天麻、猪苓等药材种植，特色养殖和外出务工为主: lists in a list are parted by commas. */
function livingOrRenown(known: readonly string[]): string {
  if (!isLivelihood(known)) return patternWords('为特色', { 名: listedWords(known) });
  const [last = '', ...others] = [...known].reverse();
  const parted = known.length > 2 && known.some((one) => one.includes('、'));
  return patternWords('为主', { 名: listedWords(parted ? [others.reverse().join('，'), last] : known) });
}

function knownFor({ sights, known, traits }: Features): string | undefined {
  const said = [
    ...(sights.length > 0 ? [patternWords('有某', { 名: listedWords(sights) })] : []),
    ...(known.length > 0 ? [livingOrRenown(known)] : []),
    ...(traits.length > 0 ? [patternWords('有特点', { 名: traits.join('、') })] : []),
  ];
  return said.length > 0 ? said.join('，') : undefined;
}

const present = (item: Item | undefined): readonly Item[] => (item ? [item] : []);

import { isEarned } from '../../../facts/community-others.js';
import { indicatorResults } from '../../../facts/indicators.js';
import { isVillage } from '../../../facts/is-village.js';
import type { Community, Ledger } from '../../../ledger/ledger.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { inClasses } from './profile-classes.js';
import { type Features, featuresOf, isLivelihood } from './profile-features.js';
import { type Groups, groupsOf } from './profile-groups.js';
import { countedItem, type Item, itemSaid, listedItems, measuredItem, profileName } from './profile-item.js';
import { profilePeople } from './profile-people.js';
import { profileSentences } from './profile-sentences.js';
import { isToldByRow } from './profile-told.js';

/**
 * What a community is: whose it is, where it lies, its area; what it is divided into, its people, their land; its party and its staff, who else is there;
 * what it is known for. One sentence where that is little, else each with a sentence of its own. Undefined where nothing was typed but its name and whose
 * it is.
 */
export function profileOf(ledger: Ledger): Pieces | undefined {
  const { community } = ledger;
  const groups = groupsOf(ledger);
  const peoples = groups.units.find(({ name }) => /^民族$/.test(name));
  const counted = withUnits(liesInRegion(community), groups.units);
  const features = featuresOf(counted.features, peoples && String(peoples.said).replace(/^民族/, ''));
  const isTold = features.states.some((one) => /\d个民族/.test(one));
  const units = isTold ? counted.units.filter((one) => one !== peoples) : counted.units;
  const place = belongsTo(community);
  const first = [...(place ? [[patternWords('隶属', { 地: place })]] : []), ...aboutOf(groups, features)];
  const { told, kinds } = profilePeople(ledger, groups.people);
  const people = countedOf(withPeoples(told, features.peoples));
  const staff = [...groups.staff, ...volunteersOf(ledger), ...present(measuredItem(ledger, 'officeArea'))].filter(
    (one) => !isToldByRow(one, ledger),
  );
  const land =
    groups.land.length > 0
      ? [
          strung(
            groups.land.map((one) => itemSaid(one)),
            '，',
          ),
        ]
      : [];
  const grown = groups.grown.length > 0 ? [fillPattern('有某', { 名: listedItems(groups.grown) })] : [];
  const isNamed = first.length === 0 && people.length === 0 && units.length === 0 && land.length === 0;
  // A grid is no part of the ground: it is for those who live there.
  const living = [
    ...(units.every(isGrid) ? [people, unitsOf(units)] : [unitsOf(units), people]),
    ...land,
    ...grown,
    ...earnedOf(ledger),
  ];
  const working = staffOf(ledger, staff, isNamed);
  // 社区党委下设党支部5个: behind it no 有 would be the community's.
  const party = /下设/.test(wordsOf(working)) ? [working] : [];
  // 商业综合体2个 behind 辖区内有活动场所6处: one list.
  const joins = groups.bodies.length > 0 && !isVillage(ledger) && groups.rest.every(isPlain);
  const bodies = [
    party.length > 0 ? [] : working,
    bodiesOf(joins ? [...groups.bodies, ...groups.rest] : groups.bodies, ledger),
    joins ? [] : restOf(groups.rest),
  ];
  return profileSentences(ledger, {
    first,
    owns: features.owns.map((one): Pieces => [one]),
    living: living.filter((said) => said.length > 0),
    bodies: bodies.filter((said) => said.length > 0),
    known: [...present(knownFor(features)), ...present(besideWhom(ledger))].map((one): Pieces => [one]),
    kinds:
      kinds.length > 0 ? [fillPattern(isVillage(ledger) ? '村民中有' : '居民中有', { 名: listedItems(kinds) })] : [],
    party,
    isPlaceOnly: place !== undefined && first.length === 1 && features.owns.length === 0,
  });
}

/** 由甲、乙、丙小区组成 of 3: 由甲、乙、丙3个居民小区组成; 服务范围为…6个小区 has said how many, and wants only those among them. */
function withUnits(features: readonly string[], units: readonly Item[]) {
  const said = new Set<Item>();
  const told = features.map((feature) =>
    units.reduce((text, item) => {
      const { value, unit } = item.sizes[0] ?? {};
      const kind = item.name.slice(-2);
      const [, list = '', open = ''] = /^由([^，；]+?)(等)?组成$/.exec(text) ?? [];
      const names = list.split(/[、和]/);
      const listed = names.every((one) => one.endsWith(kind)) && (open !== '' || names.length === value);
      const counted = text.includes(`${value}${unit}${kind}`) || text.includes(`${value}${unit}${item.name}`);
      if (value === undefined || unit === undefined || !(listed || counted)) return text;
      said.add(item);
      if (listed) return text.replace(/组成$/, (end) => `${value}${unit}${item.name}${end}`);
      return `${text}${(item.parts ?? []).map((one) => patternWords('其中逗') + wordsOf(one.said)).join('')}`;
    }, feature),
  );
  return { features: told, units: units.filter((one) => !said.has(one)) };
}

/** 有土家、苗等19种常住少数民族 stands with how many they are, and behind all of the people. */
function withPeoples(people: readonly Item[], peoples: readonly string[]): readonly Item[] {
  const at = people.findIndex(({ name }) => /民族/.test(name));
  const items = peoples.map((one): Item => ({ name: one, said: [one], sizes: [] }));
  return at < 0 ? [...people, ...items] : people.toSpliced(at, 0, ...items);
}

/** 注册志愿者612人（占常住人口6.71%），志愿服务队9支. */
function volunteersOf(ledger: Ledger): readonly Item[] {
  const { community } = ledger;
  const own = countedItem(ledger, 'registeredVolunteers');
  const share = indicatorResults(ledger).find(({ name }) => /^志愿者占比$/.test(name))?.value;
  const among = profileName(ledger, community.residents === undefined ? 'population' : 'residents');
  const said = own && share ? [...own.said, ...fillPattern('占几成', { 何: among, 率: [share] })] : own?.said;
  return [own && said ? { ...own, said } : undefined, countedItem(ledger, 'volunteerTeams')].filter(
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
function aboutOf({ area, lies }: Groups, { names, said, states }: Features): readonly Pieces[] {
  return [
    ...said.map((one): Pieces => [one]),
    ...(names.length > 0 ? [[patternWords('是某地', { 名: listedWords(names) })]] : []),
    ...lies.map((one) => itemSaid(one)),
    ...area.map((one) => itemSaid(one)),
    ...states.map((one): Pieces => [one]),
  ];
}

/** 有居民1538户，总人口4814人; 总人口4181人 alone has its verb in its name, and so has 设计户数6382户. */
const countedOf = (people: readonly Item[]): Pieces => {
  const [first] = people;
  const said = inClasses(people);
  return !first || /^(?:总?人口|有)/.test(wordsOf(first.said)) || /数$/.test(first.name)
    ? said
    : fillPattern('有某', { 名: said });
};

/** 人均纯收入8000元，集体经济收入45万元. */
function earnedOf({ community }: Ledger): readonly Pieces[] {
  const { incomePerHead, collectiveIncome, others } = community;
  return [
    ...present(incomePerHead).map((one) => patternWords('人均纯收入', { 数: one })),
    ...present(collectiveIncome).map((one) => patternWords('集体经济收入', { 数: one })),
    ...others.filter(isEarned).map(({ name, amount }) => `${name}${amount?.text ?? ''}`),
  ].map((one): Pieces => [one]);
}

/** 由市委农办帮扶, 与驻区部队共建. */
function besideWhom({ community: { supporters, allies } }: Ledger): string | undefined {
  const said = [
    ...(supporters.length > 0 ? [patternWords('由谁帮扶', { 谁: listedWords(supporters) })] : []),
    ...(allies.length > 0 ? [patternWords('与谁共建', { 谁: listedWords(allies) })] : []),
  ];
  return said.length > 0 ? said.join('，') : undefined;
}

const unitsOf = (units: readonly Item[]): Pieces =>
  units.length === 0 ? [] : fillPattern(units.every(isGrid) ? '设某' : '辖某', { 名: listedItems(units) });

const isGrid = ({ name }: Item): boolean => /网格$/.test(name);

/** 党总支下设党支部10个，有党员121名，社区干部12名; behind the community's name (`isNamed`) it is not said again whose they are. */
function staffOf(ledger: Ledger, staff: readonly Item[], isNamed: boolean): Pieces {
  const { partyOrganisation } = ledger.community;
  const below = staff.filter((one) => /^党(?:总支|支部|小组)$/.test(one.name) && one.name !== partyOrganisation);
  const others = staff.filter((one) => !below.includes(one));
  if (staff.length === 0) return [];
  if (below.length === 0 || !partyOrganisation) return fillPattern('有某', { 名: inClasses(staff) });
  const who = isNamed
    ? partyOrganisation
    : patternWords(isVillage(ledger) ? '村党组织' : '社区党组织', { 党组织: partyOrganisation });
  return strung(
    [
      fillPattern('下设', { 谁: who, 名: listedItems(below) }),
      ...(others.length > 0 ? [fillPattern('有某', { 名: inClasses(others) })] : []),
    ],
    '，',
  );
}

const bodiesOf = (bodies: readonly Item[], ledger: Ledger): Pieces => {
  if (bodies.length === 0) return [];
  const [first, ...others] = bodies;
  const within = WITHIN.test(first?.name ?? '');
  // 辖区单位63家、沿街商铺186家: all of them are within it.
  if (first && within && others.length > 0) {
    const said = first.said.map((piece) => (typeof piece === 'string' ? piece.replace(WITHIN, '') : piece));
    return fillPattern('辖区内有', { 名: listedItems([{ ...first, said }, ...others]) });
  }
  return fillPattern(within || isVillage(ledger) ? '有某' : '辖区内有', { 名: listedItems(bodies) });
};
const WITHIN = /^辖区/;

/** Things by their number: no rate, and nothing that says when. */
const isPlain = ({ name, sizes }: Item): boolean =>
  sizes.length > 0 && !/^(?:有|\d)|(?:占比|比例|率|占|数|额|量)$/.test(name);

/** 2016年脱贫的贫困户39户: what says when has its verb. */
const restOf = (rest: readonly Item[]): Pieces => {
  if (rest.length === 0) return [];
  const said = listedItems(rest);
  return /^有|(?:占比|比例|率|占|数|额|量)$/.test(rest[0]?.name ?? '') ? said : fillPattern('有某', { 名: said });
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

const present = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);

import type { Community } from '../ledger/ledger.js';
import type { NamedQuantity } from '../ledger/vocabulary/field.js';
import type { FactRecord } from './fact.js';
import { quantitiesText } from './quantities-text.js';

/**
 * What a community keeps beside, by what it says: where it lies, its land, how many people it has where only that was typed, whom they are, its men beside
 * its women, its party members where these are all of them, what it earns, and what there is.
 */
export function othersOf({ others, households, population, partyMembers, women }: Community): FactRecord {
  const members = others.filter(({ name }) => MEMBERS.test(name));
  const ofMembers =
    members.length > 1 && members.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0) === partyMembers?.value;
  const hasPeople = population !== undefined || others.some(({ name }) => TOTAL.test(name));
  const kindOf = ({ name, amount }: NamedQuantity): Kind => {
    if (LIES.test(name)) return '位置';
    if (FIELDS.test(name) && LAND.test(amount?.text ?? '')) return '土地';
    if (EARNS.test(name)) return '经济';
    if (LAND.test(amount?.text ?? '') && !GROWN.test(name)) return '土地';
    if (population === undefined && TOTAL.test(name)) return '人口述';
    if (population === undefined && households !== undefined && name === '居民') return '居民述';
    if (women !== undefined && /^男性?$/u.test(name)) return '男性';
    if (ofMembers && MEMBERS.test(name)) return '党员其中';
    return hasPeople && PEOPLE.test(amount?.text ?? '') && AMONG.test(name) ? '其中' : '其他';
  };
  const of = (kind: Kind) =>
    quantitiesText(
      others.filter((one) => kindOf(one) === kind),
      '，',
    );
  return {
    位置: of('位置'),
    土地: of('土地'),
    人口述: of('人口述'),
    居民述: of('居民述')?.slice(2),
    男性: of('男性'),
    党员其中: of('党员其中'),
    其中: of('其中'),
    经济: of('经济'),
    其他: of('其他'),
  };
}

export const OTHER_KINDS = ['位置', '土地', '人口述', '居民述', '男性', '党员其中', '其中', '经济', '其他'] as const;
type Kind = (typeof OTHER_KINDS)[number];

const LIES = /^(?:距|离(?![退休岗职异散])|(?:平均)?海拔|东西|南北|占地)/u;
/** 人均耕地 is land, and no income. */
const FIELDS = /[田地林]$/u;
/** 优质稻 500余亩: what is grown on it, and no land. */
const GROWN = /(?:[稻麦薯果茶菜药桑棉烟蔗竹柑橘桃梨]|养殖|种植|花卉|苗木|作物)$/u;
const EARNS = /收入|总额|产值|总值|人均|税收|资产|[率量]$/u;
const LAND = /(?:亩|公顷|平方公里)$/u;
/** 接近万人 is no number that can be typed as 总人口. */
const TOTAL = /^(?:总|常住|户籍)?人口(?:数|总数)?$/u;
/** 在职党员, 直管党员: parts of all that there are. */
const MEMBERS = /党员$/u;
/** 近500名, 178户745人. */
const PEOPLE = /^[约近超逾]?\d[\d.,]*[余多万]*[人名]|\d人(?:（[^）]*）)?$/u;
/** Who is one of a community's people, whoever else is: no guest, and nobody who is there for work. */
const AMONG =
  /^(?:少数民族|(?:建档立卡|一般|低保|五保|特困|相对|深度)*贫困(?:人口|户|家庭)|脱贫|低保|五保|特困|残疾|[\d一二三四五六七八九][\d一二三四五六七八九十—–~至到-]*周?岁|老年|老人|独居|空巢|失独|留守|孤寡|未成年)/u;

import { isEarned, LAND, LIES } from '../../../facts/community-others.js';
import type { Self } from '../../../facts/is-village.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { wordsOf } from '../../phrases/piece.js';
import { countedItem, type Item, measuredItem, otherItem } from './profile-item.js';
import { isNoMore, withParts } from './profile-parts.js';

/** The numbers of a community's head, those that belong together beside each other. */
export interface Groups {
  /** Where it lies, as far as that is a number: 距县城64公里. */
  readonly lies: readonly Item[];
  /** Its area, with the land in it where that is some of it. */
  readonly area: readonly Item[];
  /** The land of those who live there. */
  readonly land: readonly Item[];
  /** What grows on it. */
  readonly grown: readonly Item[];
  /** 网格, 小区, 自然村: what it is divided into. */
  readonly units: readonly Item[];
  /** Its party, who works for it, its teams. */
  readonly staff: readonly Item[];
  /** Who else is there: companies, schools. */
  readonly bodies: readonly Item[];
  readonly people: readonly NamedQuantity[];
  readonly rest: readonly Item[];
}

type Group = keyof Groups | 'earned';

export function groupsOf(self: Self): Groups {
  const { community } = self;
  const of = (group: Group) => community.others.filter((one) => groupOf(one) === group);
  const typed = (group: Group) => of(group).map(otherItem);
  const counted = (...keys: readonly Parameters<typeof countedItem>[1][]) =>
    keys.flatMap((key) => countedItem(self, key) ?? []);
  const measured = (key: 'area' | 'farmland' | 'officeArea') => measuredItem(self, key) ?? [];
  const staff = typed('staff');
  const land = landOf(
    inBothUnits(
      [
        measured('area'),
        typed('land').filter(({ name }) => AREA.test(name)),
        measured('farmland'),
        typed('land').filter(({ name }) => !AREA.test(name)),
      ].flat(),
    ),
  );
  // 人均耕地 goes on behind what all the land is made up of.
  const isArea = ({ name }: Item) => AREA.test(name) || (/^人均/.test(name) && (land[0]?.parts?.length ?? 0) > 0);
  return {
    lies: typed('lies'),
    area: land.filter((one) => isArea(one)),
    land: land.filter((one) => !isArea(one)),
    grown: typed('grown'),
    units: compoundsOf([
      ...typed('units').filter(({ name }) => FIRST.test(name)),
      ...counted('compounds', 'buildings', 'naturalVillages', 'residentGroups', 'grids'),
      ...typed('units').filter(({ name }) => !FIRST.test(name)),
    ]),
    staff: membersOf([
      ...staff.filter(({ name }) => PARTY.test(name)),
      ...counted('partyBranches'),
      ...staff.filter(({ name }) => CELLS.test(name)),
      ...counted('partyMembers'),
      ...staff.filter(({ name }) => MEMBERS.test(name)),
      ...counted('cadres'),
      ...staff.filter(({ name }) => !PARTY.test(name) && !CELLS.test(name) && !MEMBERS.test(name)),
    ]),
    bodies: withParts([...counted('units'), ...typed('bodies')]),
    people: of('people'),
    rest: typed('rest'),
  };
}

function groupOf(one: NamedQuantity): Group {
  const { amount } = one;
  const name = one.name.replace(/[“”]/g, '');
  if (LIES.test(name)) return 'lies';
  if (LAND.test(amount?.text ?? '') && GROWN.test(name)) return 'grown';
  if (isEarned(one)) return 'earned';
  if (LAND.test(amount?.text ?? '') || /面积$/.test(name)) return 'land';
  if (/^\d{4}年/.test(name)) return 'rest';
  if (STAFF.test(name)) return 'staff';
  if (UNITS.test(name)) return 'units';
  if (BODIES.test(name) || /^[家所]$/.test(amount?.unit ?? '')) return 'bodies';
  if (/(?:占比|比例)$/.test(name)) return 'rest';
  return PEOPLE.test(amount?.text ?? '') || /(?:人口|户)$/.test(name) ? 'people' : 'rest';
}

/** 辖区面积0.692平方公里 and 辖区面积 1038.03亩: one size in two units. */
const inBothUnits = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item, at) => {
    const isSame = (one: Item) =>
      one.name.replace(OWN_AREA, '') === item.name.replace(OWN_AREA, '') &&
      isNoMore(one.sizes[0], item.sizes[0], ALIKE) &&
      isNoMore(item.sizes[0], one.sizes[0], ALIKE);
    if (items.slice(0, at).some(isSame)) return [];
    const again = items.slice(at + 1).find(isSame);
    return [again ? { ...item, said: [...item.said, `（${wordsOf(again.said).slice(again.name.length)}）`] } : item];
  });
/** 辖区面积 of a community is 面积 of a village, and its 村域面积. */
const OWN_AREA = /^(?:辖区|社区|村域|区域|国土|土地)?总?(?=面积$)/;
/** What is rounded in one unit and not in the other. */
const ALIKE = 1.01;

/** 优质稻 500余亩: what is grown on it, and no land. */
const GROWN = /(?:[稻麦薯果茶菜药桑棉烟蔗竹蒜柑橘桃梨豆米树]|大棚|种植|花卉|苗木|作物)$/u;
const AREA = /^(?:国土|土地|村域|区域|辖区|社区|占地)?(?:总)?面积$/u;
const STAFF =
  /(?:党总支|党支部|党小组|党组织|党员|代表|干部|职工|工作者|工作人员|专职|网格[员长]|楼[栋]?长|组长|任职|委员|成员|(?:护林|保洁|管护|管理|协管|巡查|巡逻|巡防|消防|安全|调解|信息|宣传|联络|监督|普查|防疫|保安|水管|河道|清洁|巡护|辅导|协理|养护|护[河路水])员|班子|社工|村官|积极分子|志愿者|志愿服务队|队伍|服务队|团队|协会)$|^(?:两委|“两委”)/u;
const PARTY = /^(?:党总支|党委)/u;
const CELLS = /^党(?:支部|小组|组织)(?!班子|成员|委员)/u;
const MEMBERS = /党员$/u;
const UNITS =
  /(?:片区|小组|自然[村屯湾]|村组|网格|楼[栋群]|[民住]宅?楼|楼房|单元|屯|院落|庭院|居民区|小区|城中村|[街小]巷|道路|行政村|城改村|宿舍区)$|^(?:民族|社区)$/u;
/** 片区 stand before what is in them, and so do the 社区 of a 街道. */
const FIRST = /^(?:民族|社区)$|(?:片区|行政村|城改村)$/u;
const BODIES =
  /(?:单位|企业|学校|[小中大]学|幼儿园|商[铺店户场业]|[网店]点|市场|医院|诊所|卫生[站室院所]|服务[站中]?心?|场所|网吧|宾馆|银行|工厂|机关|[商营]户|合作社|公司|店|机构|楼宇|园区|业委会|业主委员会|[敬养]老院|现场|出租房|群租房)(?:（[^）]*）)?$/u;
/** 近500名, 178户745人. */
const PEOPLE = /^[约近超逾]?\d[\d.,]*[余多万]*[人名户]|\d人(?:（[^）]*）)?$/u;

/**
 * 面积6.94平方公里，其中耕地930亩、经济林2800亩: parts of all the land where there is as much of it, in one unit; 人均 is none, and 退耕还林 may be within another.
 */
function landOf(items: readonly Item[]): readonly Item[] {
  const [all, ...others] = items;
  const per = others.filter(({ name }) => /^人均/.test(name));
  const parts = others.filter((one) => !per.includes(one));
  const sum = parts.reduce((total, { sizes }) => total + (sizes[0]?.value ?? 0), 0);
  const unit = all?.sizes[0]?.unit ?? '';
  const fits =
    all !== undefined &&
    /面积$/.test(all.name) &&
    !/耕地/.test(all.name) &&
    parts.length > 0 &&
    parts.every(({ sizes, name }) => sizes[0]?.unit === unit && !/总|土地面积|退耕/.test(name)) &&
    new Set(parts.map(({ said }) => /[^\d.余多约近超]+$/u.exec(wordsOf(said))?.[0])).size === 1 &&
    isNoMore({ value: sum, unit }, all.sizes[0]);
  return fits ? [...(per.length > 0 ? [{ ...all, parts }, ...per] : [{ ...all, parts }])] : items;
}

/** 交房入住小区5个 of 居民小区6个. */
function compoundsOf(items: readonly Item[]): readonly Item[] {
  const all = items.find(({ name }) => /^居民小区$/.test(name));
  const parts = items.filter((one) => one !== all && /.小区$/.test(one.name) && isNoMore(one.sizes[0], all?.sizes[0]));
  if (!all || parts.length === 0) return items;
  return items.filter((one) => !parts.includes(one)).map((one) => (one === all ? { ...all, parts } : one));
}

/** 在职党员126人、直管党员75人 of 党员201名 where they are all of them; 女党员1名 of 党员17名, for whom a party counts among its own. */
function membersOf(items: readonly Item[]): readonly Item[] {
  const all = items.find(({ name }) => /^党员$/.test(name));
  const parts = items.filter((one) => one !== all && MEMBERS.test(one.name));
  const sum = parts.reduce((total, { sizes }) => total + (sizes[0]?.value ?? 0), 0);
  const whole = parts.length > 1 && sum === all?.sizes[0]?.value;
  const own = parts.filter((one) => whole || (OWN_MEMBERS.test(one.name) && isNoMore(one.sizes[0], all?.sizes[0])));
  if (!all || own.length === 0) return items;
  return items.filter((one) => !own.includes(one)).map((one) => (one === all ? { ...all, parts: own, whole } : one));
}
const OWN_MEMBERS = /^(?:\d|女|妇女|男|流动|(?:生活)?困难|贫困|老|年轻|青年|预备|正式|离?退休|少数民族|大学生|入党)/u;

import type { Field, Quantity } from '../vocabulary/field.js';
import { ACTIVITY, ORGANISATION } from '../vocabulary/fields.js';
import { unitsOf } from '../vocabulary/units.js';
import { ofWhom } from './of-whom.js';
import { isQuantity, parseQuantity } from './quantity.js';

const N = '(?:\\d[\\d,]*|[一二两三四五六七八九十百]{1,5})';
const HEADS = '(?:人次|[人名位户家])';

/** 30天, 两周, 7晚, 36课时: how long it went on, and not how often. */
const HOW_LONG = new RegExp(
  `^(?:连续|连演|共|历时|为期)?(${N}余?(?:天|晚|个晚上|日|周|个?星期|个月|个半月|学时|课时))$`,
  'u',
);
/** 一栋一场, 每村1次, 一小区一场: each has one, and nobody says how many there are. */
const EACH_ONE =
  /^[一每]个?(?:小区|网格|单元|院落|支部|社区|村组|[户栋幢楼组村队社院片街巷站点厂校园企班])[一1]?[一1][次场期回讲课班]$|^每个?\p{Script=Han}{1,4}[一1][次场期回讲课班]$/u;
/** 三天六场, 三个班共36课, 6次共24课, 两个月办了8场: the last is how many. */
const OF_WHICH = new RegExp(
  `^${N}(?:天|晚|周|个月|个班|个点|个村|个小区|次|期|轮)共?(?:办|演|上)?了?(${N}[场次讲课节回期])$`,
  'u',
);
/** 11次（4月停一次）: how many there were; what is in brackets says which there were not. */
const BUT = /^((?:约|近|逾|共)?\d{1,4}[余多]?[次场期回讲课班])\([^()]*(?:停|缺|取消|改期|顺延|除外|未开)[^()]*\)$/u;
/** 五个小区各一场, 29组各一次: as many as there are of them. */
const EACH_OF_SO_MANY = new RegExp(
  `^(?<many>${N})个?(?:小区|网格|单元|院落|支部|社区|村组|[组栋幢村队院片街站点校园班户]){1,2}各(?:办|开|讲|演)?[一1](?<unit>[次场期回讲课班])(?:[,，]共.{2,8}人次?)?$`,
  'u',
);
/** 5次院坝会, 3期培训班: how often, and what it was, which the title says as well. */
const SO_MANY_OF =
  /^((?:约|近|逾)?[\d一二两三四五六七八九十]{1,4}[余多]?[次场期回讲])\p{Script=Han}{0,8}(?:[会课班展演雪雨]|讲座|讲堂|活动|培训|检查|宣传|比赛|巡查|座谈|演练|义诊)$/u;
/** 集中8次, 连演三场, 先后开展6次: how it was done stands before how often. */
const HOW =
  /^(?!.*[约近逾超每各均第最至限拟计].*)(?:集中|连续|连演|分(?=[\d一二两三四五六七八九十])|先后|前后|分别|分散|统一|专题|现场|线上|线下|上门|流动|巡回|组织|开展|举办|召开)\p{Script=Han}{0,4}?(?=[\d一二两三四五六七八九十])/u;

/** 春秋各一次, 上下半年各办1场: two of them. */
const HALVES = /^(?:春、?秋(?:两?季)?|上、?下半年|寒暑假|两期)各办?([\d一二两三四五六]{1,2}([次场期回]))$/u;

/** 日均40人, 每晚30人, 每天五十来人, 平均每场约20人, 40人/天: how many each time. */
const AVERAGE = new RegExp(
  `^(?:平均|天天|基本上?)?(?:[日月周晚场年]均|每[天日晚次场班周月季期课堂组队栋户村]|日(?=接待|服务|就餐)|平均|天天|周末|节假日|旺季|平日|平时|一天|一晚上?)(?:约?有|来|接待|服务|参加|约|近|可?达|上课|就餐){0,2}(?:\\d[\\d,]*|[一二两三四五六七八九十百几数]{1,4})[余多来]?(?:${HEADS}|[个名位](?:孩子|学生|儿童|小朋友|老人|居民|村民|党员|志愿者))(?:左右|上下|以上)?$`,
  'u',
);
const PER = new RegExp(`^(约|近|逾)?(\\d[\\d,]*[余多]?${HEADS})/(天|日|晚|次|场|班|周|月|期|组)$`, 'u');
/** 最多80人, 高峰200人, 单场最高200人, 2人一组: the most of it, or who goes together. */
const MOST_OF_IT = new RegExp(
  `^(?:单[场日次]|一次)?(?:最多|最高|最少|多时|高峰时?|最高峰)时?(?:约|近|逾|达)?\\d[\\d,]*[余多]?${HEADS}$|^${N}人一[组班队]$`,
  'u',
);
/** 八支队80人, 六支队伍共120人, 三个班90人: whoever came, by their groups. */
const GROUPS = new RegExp(
  `^${N}(?:支(?:队伍?|志愿队|服务队)?|个(?:队|班|组|小组|单位|支部|村|小区|网格|家庭)|[组户对](?:家庭|亲子)|家单位|队|班|桌|批)(?:共|计|合计)?((?:约|近|逾)?\\d[\\d,]*[余多]?${HEADS})$`,
  'u',
);

/** 800余户2000人: households and the people in them. */
const HOUSEHOLDS = /^(?:约|近|逾)?\d[\d,]*[余多]?户(?:共|计)?((?:约|近|逾)?\d[\d,]*[余多]?(?:人次|人))$/u;

/** 168户各一人: as many as there are of them; 86户代表 are 86户. 60对爷孙: told as typed. */
const ONE_OF_EACH = /^((?:约|近|逾)?\d[\d,]*[余多]?)[户家](?:各|每户|每家)(?:派|出|来)?[一1][人名]$/u;
const OF_EACH = /^((?:约|近|逾)?\d[\d,]*[余多]?户)(?:户主|代表|居民|村民|家长|业主)$/u;
const PAIRS = /^(?:约|近|逾)?[\d一二两三四五六七八九十]{1,4}[余多]?对\p{Script=Han}{2,5}$/u;
/** 入社118户: the word before says what the field does. */
const JOINED = /^(?:入社|入会|参社|社员|会员|队员|成员|现有|共有|共|有)(?=\d)/u;

/** Whose number is of people. */
const isOfPeople = ({ unit }: Field) => unit === '人次';

/** What people write where a number is asked, beside numbers: told as written, and counted where it is plain how many. */
export function looseCount(typed: string, field: Field): Quantity | undefined {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/\((次)\)$/u, '$1');
  if (field === ACTIVITY.sessions) return looseSessions(plain, field);
  // 各10人 of four teams.
  if (field === ORGANISATION.people && /^各(?:有|约)?\d+[余多]?[人名位]$/u.test(plain)) return told(plain, '人');
  if (field === ORGANISATION.people && JOINED.test(plain)) {
    const theirs = parseQuantity(plain.replace(JOINED, ''), field.unit);
    if (isQuantity(theirs) && unitsOf(field)?.includes(theirs.unit) !== false) return theirs;
  }
  if (isOfPeople(field)) {
    const each = ONE_OF_EACH.exec(plain)?.[1];
    const counted = each === undefined ? undefined : parseQuantity(`${each}人`);
    if (counted && isQuantity(counted)) return { ...counted, text: plain };
    const households = OF_EACH.exec(plain)?.[1];
    const theirs = households === undefined ? undefined : parseQuantity(households);
    if (theirs && isQuantity(theirs)) return { ...theirs, text: plain };
    if (PAIRS.test(plain)) return told(plain, field.unit);
  }
  const [, people] = GROUPS.exec(plain) ?? HOUSEHOLDS.exec(plain) ?? [];
  const inGroups = people === undefined ? undefined : parseQuantity(people);
  const whole = inGroups && isQuantity(inGroups) && !inGroups.vague ? { ...inGroups, text: plain } : undefined;
  // 六支66人
  if (!isOfPeople(field)) return field === ORGANISATION.people ? whole : undefined;
  const typedOf = ofWhom(plain);
  const theirs = typedOf && parseQuantity(typedOf.count);
  // Who they are is read with the row: read-activities.ts.
  if (theirs && isQuantity(theirs) && !theirs.vague) return theirs;
  const [, about = '', count, each] = PER.exec(plain) ?? [];
  if (count !== undefined) return told(`每${each}${about}${count}`, field.unit);
  if (AVERAGE.test(plain) || MOST_OF_IT.test(plain)) return told(plain, field.unit);
  return whole;
}

function looseSessions(plain: string, field: Field): Quantity | undefined {
  const [, half, unit = ''] = HALVES.exec(plain) ?? [];
  const each = half === undefined ? undefined : parseQuantity(half, field.unit);
  if (each && isQuantity(each)) return { value: 2 * each.value, unit, text: `${2 * each.value}${unit}` };
  const { many, unit: one = '' } = EACH_OF_SO_MANY.exec(plain)?.groups ?? {};
  const all = many === undefined ? undefined : parseQuantity(many + one, field.unit);
  if (all && isQuantity(all)) return { value: all.value, unit: one, text: `${all.value}${one}` };
  const noted = (BUT.exec(plain) ?? SO_MANY_OF.exec(plain))?.[1];
  const whole = noted === undefined ? undefined : parseQuantity(noted, field.unit);
  if (whole && isQuantity(whole) && unitsOf(field)?.includes(whole.unit)) return whole;
  const [, long] = HOW_LONG.exec(plain) ?? [];
  if (long !== undefined) return told(long, field.unit);
  if (EACH_ONE.test(plain)) return told(plain, field.unit);
  const count = OF_WHICH.exec(plain)?.[1] ?? (HOW.test(plain) ? plain.replace(HOW, '') : undefined);
  const read = count === undefined ? undefined : parseQuantity(count, field.unit);
  if (!read || !isQuantity(read)) return undefined;
  return unitsOf(field)?.includes(read.unit) ? read : looseSessions(count ?? '', field);
}

const told = (text: string, unit = ''): Quantity => ({ value: 0, unit, text, vague: true });

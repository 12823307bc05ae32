import type { Figure } from '../../facts/figure.js';
import type { Measure } from '../../facts/measure.js';
import { countActivities } from '../../facts/measures.js';
import type { Activity, CountName } from '../../ledger/ledger.js';
import type { NamedQuantity, Quantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';
import { fillPattern, patternWords } from './fill-pattern.js';
import { joined, type Pieces, wordsOf } from './piece.js';
import { CLAUSE_PAIRS, openingVerbs } from './verbs.js';
import { DONE_TO, withVerbs } from './with-verbs.js';

const MEASURE = {
  sessions: '场次',
  attendance: '人次',
  minors: '未成年人次',
  volunteers: '志愿者人次',
  hours: '服务时长',
  served: '受益人次',
} as const satisfies Partial<Record<CountName, Measure>>;

/** A count of the rows that record one, as a figure that keeps them. The one place where the narrative makes figures. */
export function countFigure(path: string, count: keyof typeof MEASURE, rows: readonly Activity[], as?: string): Figure {
  const recorded = rows.filter((row) => row[count]);
  return { ...countActivities(path, MEASURE[count], recorded), ...(as !== undefined && { unit: as }) };
}

/** One row's own count: as typed where it was typed with a qualifier or a unit of its own, else a figure; nothing where it has none. */
export function countPiece(count: keyof typeof MEASURE, row: Activity): Pieces | undefined {
  const typed = row.asTyped?.[count];
  if (typed) return quantityPiece(typed);
  return row[count]
    ? [countFigure(`活动${row.row}`, count, [row], OF_PEOPLE.includes(count) && isOnOneDay(row) ? '人' : undefined)]
    : undefined;
}

/**
 * Whom one day saw came once: 46人参加, where bare numbers were typed. Of several days or times it is 人次, and so it is beside what was typed as
 * 人次.
 */
const OF_PEOPLE: readonly CountName[] = ['attendance', 'minors', 'volunteers', 'served'];
const isOnOneDay = (row: Activity): boolean =>
  row.time === undefined &&
  (row.end === undefined || row.end === row.date) &&
  (row.sessions ?? 1) === 1 &&
  OF_PEOPLE.every((count) =>
    row[count] === undefined ? !row.asTyped?.[count]?.text.includes('人次') : row.bare?.includes(count),
  );

/** 74户（共295人） and 7户（7人） are 74户295人 and 7户7人: households and their people are one count. */
export const quantityPiece = (quantity: Quantity): Pieces => [
  quantity.text.replace(/(?<=户)（(?:共|计)?(\d+人)）$/, '$1'),
];

/** 清理垃圾80多车, 清理张贴物5000余张 → the verb that the first has is said once. Where there is one of everything the numbers fall if `ones` says so. */
export function quantityList(quantities: readonly NamedQuantity[], ones = false): readonly Pieces[] {
  let said = '';
  const single = ones && quantities.every(({ amount }) => !amount || (amount.value === 1 && !amount.qualifier));
  return withMeasures(quantities).map(({ name, amount, beside }, _, all) => {
    const verb = sharedFront(name) || sharedVerb(name);
    const shown = verb !== '' && verb === said ? name.slice(verb.length) : name;
    // 挂瓦 between 修建台阶 and 修建女儿墙: behind another act a verb is said again.
    said = verb || (classifyClause(name) === '述' ? '' : said);
    if (!amount || (single && !beside)) return [shown];
    const acts = didIt(shown, amount);
    if (acts) return acts;
    // 同意改造的居民占98%
    if (/^[\d.]+%$/.test(amount.text) && SHARE_OF.test(shown))
      return [shown, patternWords('占比', { 比: amount.text })];
    if (DONE_TO.test(shown) && /^[^（，]*[人名位]$/.test(amount.text))
      return fillPattern('为几人', { 人数: quantityPiece(amount), 做: shown });
    const [, act = '', whom] = FOR_PEOPLE.exec(shown) ?? [];
    const forThem =
      whom && classifyClause(act) !== '主' && !SEEN.test(act) ? [act, whom] : DONE_FOR.exec(shown)?.slice(1);
    if (forThem) return fillPattern('为谁', { 人次: quantityPiece(amount), 谁: forThem[1], 做: forThem[0] });
    const [, does, what] = (all.length === 1 && amount.text.endsWith('个') && DECKED.exec(shown)) || [];
    if (does && what) return [does, ...quantityPiece(amount), what];
    return [shown, ...quantityPiece(amount)];
  });
}

/** 纳入台账的 of 纳入台账的小型超市 and 纳入台账的农家乐: what tells which ones they are. */
export const sharedFront = (name: string): string => /^[^，、的《“]{3,}的(?=[^，、的]{2,})/.exec(name)?.[0] ?? '';

/** The verb of 检查商铺 that 检查企业 before it has said; 检查出隐患, 参保率 and 宣传单 have none that could fall. */
function sharedVerb(name: string): string {
  const [verb = ''] = openingVerbs(CLAUSE_PAIRS, name);
  const rest = name.slice(verb.length);
  return rest.length >= 2 && !/^(?:出(?![租口入生])|[到了过成完好起后的率得]|合格|达标|人员|成功)/.test(rest)
    ? verb
    : '';
}

/** 新增宅间道 4处 and 宅间道长 约200米 → 新增宅间道4处（长约200米）, 全职妈妈 20多名 and 参与调解 千件 → 20多名全职妈妈参与调解千件: what was measured, and who did it, has just been named. */
export function withMeasures(typed: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const given = withItsParts(typed);
  const all: NamedQuantity[] = [];
  for (const one of given) {
    const last = all.at(-1);
    if (last?.amount && /^[约近]?\d+[余多]?[名位人户]$/.test(last.amount.text) && didSo(one, last)) {
      all[all.length - 1] = { ...one, name: last.amount.text + last.name + one.name, beside: [last.amount] };
      continue;
    }
    const measure = last?.amount && one.amount && measured(one.name, last.name);
    if (!measure || !last?.amount || !one.amount) {
      all.push(one);
      continue;
    }
    const text = `${last.amount.text}（${measure}${one.amount.text}）`;
    all[all.length - 1] = { ...last, amount: { ...last.amount, text }, beside: [one.amount] };
  }
  return all;
}

/** 受淹 48间, 砖房 33间, 砼房 6间 → 受淹48间，其中砖房33间、砼房6间: things of one unit behind what was done to all of them, and no more of them than of all. */
function withItsParts(given: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const [whole, ...parts] = given;
  const unit = whole?.amount?.unit;
  const fits =
    whole?.amount?.value !== undefined &&
    unit !== undefined &&
    !/[人名位户]/.test(unit) &&
    parts.length > 1 &&
    (classifyClause(whole.name) === '述' || SUFFERED.test(whole.name)) &&
    parts.every(({ name, amount }) => amount?.value && amount.unit === unit && classifyClause(name) === '主') &&
    parts.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0) <= whole.amount.value;
  if (!fits || !whole?.amount) return given;
  const text = parts.map(({ name, amount }) => name + (amount?.text ?? '')).join('、');
  return [
    {
      ...whole,
      amount: { ...whole.amount, text: patternWords('其中各', { 总: whole.amount.text, 列: text }) },
      beside: parts.flatMap(({ amount }) => amount ?? []),
    },
  ];
}

/** 受淹 48间: what befell all of them. */
const SUFFERED = /^(?:受淹|受损|受灾|倒塌|冲毁)$/;

const didSo = ({ name, amount }: NamedQuantity, who: NamedQuantity): boolean =>
  /^(?:参与|参加).{2,}/.test(name) &&
  amount !== undefined &&
  !/[名位人户](?:次)?$/.test(amount.text) &&
  classifyClause(who.name) === '主';

function measured(name: string, before: string | undefined): string | undefined {
  const [, thing, measure] = /^(.{2,}?)(全长|总长|长|宽|高|总面积|面积)$/.exec(name) ?? [];
  return thing && measure && before?.endsWith(thing) ? measure : undefined;
}

const SHARE_OF = /(?:居民|村民|住户|业主|群众|党员|家庭|农户|商户|[的]人)$/;

/** What people do without anything that they do it to: 28人献血. */
const COME = /^(?:参[加与训]|报名|献血|签名|入选|当选)$/;

/** 自认岗位 15人 → 15人自认岗位: those who were counted did it. */
const doneBy = (name: string, { text }: Quantity): boolean =>
  /^[^（，]*[人名位户]$/.test(text) &&
  (COME.test(name) || WORDS.peopleDo.some((verb) => name.startsWith(verb) && name.length > verb.length)) &&
  !/(?:员|者|人|户|家庭|代表|老人|学生|儿童|群众|居民|青年|妇女|军人|商户|单位|对象)$/.test(name);

/** 自认岗位 15人 → 15人自认岗位, 实现集中供水的自然村 13条 → 13条自然村实现集中供水: those who were counted act. Undefined of any other. */
export function didIt(name: string, amount: Quantity): Pieces | undefined {
  // 参加少儿 15名 → 15名少儿参加.
  const [, came, whom] = CAME.exec(name) ?? [];
  if (came && whom && /^[^（，]*[名位户家个支]$/.test(amount.text)) return [...quantityPiece(amount), whom, came];
  if (came && whom && /^[^（，]*人$/.test(amount.text)) return [whom, ...quantityPiece(amount), came];
  if (doneBy(name, amount)) return [...quantityPiece(amount), name];
  // 商铺暂缓营业 900余家 → 900余家商铺暂缓营业.
  const [, things, stood] = STOOD.exec(name) ?? [];
  if (things && stood && classifyClause(name) === '主' && /[家户个处所间]$/.test(amount.text))
    return [...quantityPiece(amount), things, stood];
  const [, attained = '', who = ''] = ATTAINED.exec(name) ?? [];
  if (who === '' || openingVerbs(ATTAINS, attained).length === 0) return undefined;
  // 老人3人 and 3户农户: 人 counts behind whom it counts.
  return amount.text.endsWith('人')
    ? [who, ...quantityPiece(amount), attained]
    : [...quantityPiece(amount), who, attained];
}
const CAME =
  /^(参加|参与|参训|参赛|参演|到场|上岗|亮明身份)((?:[一-鿿]{0,3})(?:[^人成组]员|者|队|老人|学生|儿童|少儿|孩子|群众|居民|青年|妇女|农户|住户|家庭|企业|单位|商户|商家|民宿))$/;
const STOOD =
  /^([^的，、\d]{2,8}?)((?:暂缓|暂停|停止|恢复|正常|照常)[^，、的]{2}|停业|歇业|复工|复产|开业|入驻|入住|签约)$/;
const ATTAINED = /^([^的，、]{4,})的([^的，、]{2,8})$/;
const ATTAINS = [...WORDS.peopleDo, ...WORDS.attains];

/** 免费测量血压的老人 10余名 → 为10余名老人免费测量血压. */
const FOR_PEOPLE = /^(.{4,})的(老人|居民|群众|党员|学生|儿童|孩子|残疾人|家长|妇女|志愿者)$/;

/** 走访90岁以上的老人 8位: they are whom it was done to. */
const SEEN = new RegExp(`^(?:上门|入户)?(?:${[...WORDS.visits, ...WORDS.serving].join('|')})`);

/** 办理小额贷款的私营企业 2个 → 为2个私营企业办理小额贷款. */
const DONE_FOR =
  /^((?:免费|帮助)?(?:办理|代办|申请|申办|解决|购买|安装|提供|落实|争取|协调)[^，的]{2,12})的([^，的]{0,6}(?:企业|商户|家庭|农户|住户|业主|单位|人员|职工|工人|农民工))$/;

/** 装扮小区 5个 → 装扮5个小区: what was not made but had already been there. */
const DECKED =
  /^(装扮|走进|覆盖|走访|惠及|服务|整治|清理|检查|打扫|改造|点亮|巡查|排查)(小区|楼栋|楼道|院落|网格|社区|点位|单元|楼组|村组|站点)$/;

/** Clauses one behind the other; 检查企业12家、商铺86家 where the verb was said once. */
export function quantityClauses(quantities: readonly NamedQuantity[]): Pieces {
  const all = quantityList(quantities);
  return joined(
    all.flatMap((pieces, at) => {
      const said = quantities.length === all.length && !wordsOf(pieces).startsWith(quantities[at]?.name ?? '');
      const shares = at > 0 && said && (quantities[at]?.name ?? '').endsWith(wordsOf(pieces.slice(0, 1)));
      // 垃圾、余泥等17360吨，牛皮癣600平方米: a list is parted from what follows it.
      const list = [quantities[at - 1], quantities[at]].some((one) => one?.name.includes('、'));
      return [at === 0 ? '' : shares && !list ? '、' : '，', ...pieces];
    }),
  );
}

/** The same as words: 清理垃圾80多车、张贴物5000余张 where the verb was said once, else clause by clause. */
export function quantityWords(given: readonly NamedQuantity[], title = '', told = title): readonly string[] {
  const words: string[] = [];
  const quantities = withVerbs(withMeasures(given), title, told);
  for (const [index, pieces] of quantityList(quantities).entries()) {
    const word = wordsOf(pieces);
    const shared = index > 0 && !word.startsWith(quantities[index]?.name ?? '') && !/^[为\d]/.test(word);
    if (shared) words[words.length - 1] += `、${word}`;
    else words.push(word);
  }
  return words;
}

/** Whose number 人次 is: of those who came (参加), where nothing else that was typed says that it is another's. */
export const isTheirs = ({ participants, minors, volunteers, audience, asTyped }: Activity): boolean =>
  participants.length > 0 &&
  !minors &&
  !volunteers &&
  !asTyped?.volunteers &&
  // 老人 of whom 社区老人和街道领导 took part: they are among those who came.
  audience.every((whom) => participants.length > 1 && participants.some((who) => who.endsWith(whom)));

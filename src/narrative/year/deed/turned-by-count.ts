import { endings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { SAYS_HOW, TIMED } from '../../deeds/verb-and-object.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { CLAUSE_PAIRS, TITLE_VERBS } from '../../phrases/verbs.js';
import type { Title } from '../../titles/classify-title.js';
import { isWork } from './name-deed.js';
import { lettersWithin } from './whom-counted.js';

/** 改厕35户 is what was done, and 村集体分红18万元 a clause. */
export function countedItself(name: string, quantity: NamedQuantity | undefined): Title | undefined {
  if (!quantity?.amount || /[“”，、]/.test(name)) return undefined;
  // 拆违 with 拆除违建 6处: two characters of what the number says whole.
  const short = name.length === 2 && quantity.name.length === 4 && lettersWithin(name, quantity.name);
  if (short && classifyClause(quantity.name) === '述')
    return { kind: '动', text: quantity.name + quantity.amount.text };
  // 快递柜进楼 with 快递柜 8组
  if (name.startsWith(quantity.name) && /^[进上入][一-鿿]{1,3}$/.test(name.slice(quantity.name.length)))
    return { kind: '主谓', text: name + quantity.amount.text };
  if (isWork(name)) return undefined;
  // 龙船饭 190围 is what there was, and nobody's doing.
  if (name === quantity.name)
    return { kind: /[饭宴席]$/.test(name) ? '主谓' : '动', text: name + quantity.amount.text };
  const front = name.slice(0, -quantity.name.length);
  if (quantity.name.length !== 2 || !name.endsWith(quantity.name) || front.length < 2 || TITLE_VERBS.includes(front))
    return undefined;
  // 一站式窗口办件 1.1万件: by what it was done, and nobody carries it out.
  return HAPPENS.test(quantity.name) ||
    MEDIUM.test(front) ||
    BUILT_THERE.test(front) ||
    endings(CLAUSE_PAIRS, front).length > 0
    ? { kind: '主谓', text: name + quantity.amount.text }
    : { kind: '动', text: patternWords('开展某事', { 名: name + quantity.amount.text }) };
}

/** What comes about, and nobody carries out. */
const HAPPENS = /^(?:分红|增收|减产|丰收|打卡)$/;
/** 站前路搭风雨连廊310米: where, and what was built there. */
const BUILT_THERE = /[路口街巷院区楼村边旁场][搭修建装铺栽种挖砌架][一-鿿]{0,4}$/;
/** Who does what follows. */
const BODIES =
  /^(?:业委会|居委会|村委会|理事会|党总?支部?|党委|妇联|关工委|团委|网格员|楼组?长|志愿者|民警|律师|医生|教师)[^，]{2}/;
/** By what something is made known. */
const MEDIUM =
  /(?:银行|超市|驿站|中心|群|公众号|视频号|广播|喇叭|电子屏|显示屏|大屏|宣传栏|橱窗|展板|热线|平台|网站|小程序|抖音|朋友圈|窗口|大厅)$/;

/**
 * 养老金资格认证, 防返贫监测, 棚户区改造搬迁, 楼宇政务代办, 低保年度复核: what stands before the verb is not what it is done to. 文明养犬登记, 冷水稻订单种植: nor is what
 * ends in another act.
 */
const OF_NO_THING =
  /(?:认证|监测|劝返|[抽核]查|帮扶|补贴|筛查|代办|回访|复核|消杀|清退|搬迁|安置)$|(?:养犬|订单|除锈|年度|[之以]?[前后])[一-鿿]{2}$|^(?:防|控)[一-鿿]{2}/;

/** 健身路径更新 with 更新器材 23件: a noun and its verb, turned round by what was counted. */
export function turnedByCount(name: string, quantities: readonly NamedQuantity[]): string | undefined {
  const pair = name.slice(-2);
  const before = name.slice(-4, -2);
  // 矛盾纠纷排查化解: two verbs of what is done to one thing.
  const verb =
    name.length >= 6 && [TITLE_VERBS, WORDS.works].some((verbs) => verbs.includes(before)) ? before + pair : pair;
  const what = name.slice(0, -verb.length);
  const [how = ''] = SAYS_HOW.exec(what) ?? [];
  const object = what.slice(0, what.length - how.length);
  const fits =
    name.length >= 4 &&
    TITLE_VERBS.includes(pair) &&
    // 妇女免费两癌筛查: how, and for whom, do not stand behind the verb.
    !/免费|义务|志愿|入户$|上门$|下乡$|下沉$/.test(name) &&
    // 林蛙沟承包 is done by those who take it over.
    !/[“”、与和]|(?:动员|承包|建档|建卡|立卡)$/.test(name) &&
    !OF_NO_THING.test(name) &&
    // 慈善工作站救助, 楼组长代办: who does it stands before the verb.
    !/(?:站|队|会|团|公司|支部|[楼组队站]长|(?<!人)员|干部|骨干|志愿者|书记)$/.test(what) &&
    !TIMED.test(what) &&
    // 环境卫生大清扫 stays, and 旱地黄豆连片种植 has 连片 before its verb.
    (how === '' || (how.length > 1 && object.length > 1)) &&
    // 业委会轮值接待: who does it stands before how.
    !BODIES.test(what) &&
    // 在职党员双报到, 邻里互评: what is said of the verb stands before it.
    !/[双互]$/.test(what) &&
    // 红色代办 and 居家适老化改造: what stands before it says how.
    !/[化式性型]$|^(?:红色|爱心|阳光|便民|暖心|贴心|公益|绿色|智慧|党员|邻里)/.test(what) &&
    quantities.some(
      ({ name: counted }) =>
        counted.startsWith(pair) && (name.length > 4 || counted === pair || counted.includes(what)),
    );
  // 微信群推送 is done by means of it.
  return fits && !MEDIUM.test(what) ? how + verb + object : undefined;
}

import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';
import { patternWords } from './fill-pattern.js';
import { goodsVerb } from './goods-verb.js';
import { verbOf } from './verb-of.js';
import { CLAUSE_PAIRS, endsAsWork, openingVerbs } from './verbs.js';

/** 理发 17人, 测量血压 36人 → 为17人理发: what is done to people. */
export const DONE_TO =
  /^(?:免费|义务|上门)?(?:测量?血压|量血压|测血糖|测量血糖|理发|剪发|义诊|体检|按摩|推拿|诊脉|把脉|针灸|问诊|看诊|诊疗|检查视力|测视力|修剪指甲)$/;

/** 粽子 400个 of 包粽子送老人, 慰问金 1.74万元: what was given needs its verb, the title's where it has one; of several the first. */
export function withVerbs(quantities: readonly NamedQuantity[], title: string, told = title): readonly NamedQuantity[] {
  let said = '';
  // What there is of many is said with one verb: 有护林员4人、供水管理员1人、保洁员2人.
  let has = false;
  // 登记 of 登记出租房 holds for 暂住人员 behind it, 发放 of 发放折页 for 宣传单.
  let typed = '';
  return quantities.map((quantity, at) => {
    const { name } = quantity;
    const own = MADE.exec(told.slice(0, Math.max(0, told.indexOf(name))))?.[0] ?? doneWith(title, quantity);
    // 鱼类养殖 is done itself.
    const goods =
      (endsAsWork(name) && !/补[助贴]$/.test(name)) ||
      /^领补/.test(name) ||
      (GRANTED.test(name) && /[人名位户]$/.test(quantity.amount?.text ?? ''))
        ? undefined
        : goodsVerb(title, quantity);
    // 铺设水管7.5公里、蓄水池4口: what has no verb behind it would have that of the first.
    const offered = goods ?? (name === OFFERED && SEEKS_WORK.test(title) ? OFFERS : undefined);
    const named = title.startsWith(name) && title !== name && !openingVerbs(CLAUSE_PAIRS, title).length;
    const loose = quantities.slice(at + 1).some((one) => isLoose(one.name));
    // 有微信群31个 of 微信群辟谣: what the title names was there.
    const there = offered !== undefined && IS_SET.test(offered) && told.includes(name) && THING_NAMED.test(name);
    const given = there
      ? HAS
      : offered !== undefined &&
          ((NARROW.test(offered) && loose) ||
            (SET.test(offered) && (told.includes(name) || BUILDS.test(name))) ||
            (STALLS.test(offered) && (STALLS.test(title) || /租/.test(title) || /^入/.test(name))) ||
            (MAKES.test(offered) && MAKES.test(title)))
        ? named && SET.test(offered)
          ? TOUCHES
          : undefined
        : offered;
    // 慰问款 is what was given, whatever 慰问 is.
    // 慰问金每人 200元 is no amount that was given.
    const bare =
      !/^(?:惠及|受益|覆盖|参与|参加)/.test(name) &&
      !DONE_TO.test(name) &&
      !ADDS.test(name) &&
      (classifyClause(withoutManner(name)) === '主' || GOODS.has(name)) &&
      !/[^一-鿿、\d]|每[人户位名家]$/.test(name);
    // 党员大会 4次 was held.
    const held =
      /(?<![人户])[次场期届]$/.test(quantity.amount?.text ?? '') && !/^[出办开做搞发写]/.test(name)
        ? verbOf(name)?.verb
        : undefined;
    // 大病户 5户 of 困难救助: they were helped, and are not what there is.
    const helped =
      given === HAS && HELPS.test(title) && !title.startsWith(name) && /[户名位人]$/.test(quantity.amount?.text ?? '');
    // 云杉900株 of 路旁栽树.
    const planted = !loose && PLANTS.test(quantity.amount?.text ?? '') && !GROWN.test(name) ? PLANTED : undefined;
    const received = RECEIVES.test(title);
    const verb =
      bare && !received
        ? (own ?? (helped ? patternWords('惠及') : (given ?? planted)) ?? (held && /^[召举]/.test(held) ? held : ''))
        : '';
    if (FAIR.test(title) && OFFERERS.test(name) && /家$/.test(quantity.amount?.text ?? ''))
      return { ...quantity, name: patternWords('到场') + name.replace(/^(?:参会|参加|来场|到场)/, '') };
    // 10支球队参赛 of 村组篮球赛, 3支秧歌队参演 of 秧歌会.
    const shows = /(?:赛|秧歌会|演出|[展汇会]演|巡游)$/.exec(title)?.[0];
    if (shows && /^(?!参)[一-鿿]{1,4}队$/.test(name) && /支$/.test(quantity.amount?.text ?? ''))
      return { ...quantity, name: patternWords(shows === '赛' ? '参赛' : '参演') + name };
    const counted = MEASURED.exec(name)?.[1];
    // 死亡牲畜 36头 beside 送饲草: nobody did so, 牲畜死亡.
    const [, befell, whom] = (verb === '' && LOST.exec(name)) || [];
    if (befell && whom) return { ...quantity, name: whom + befell };
    // 消火栓修复 58个 → 修复消火栓.
    const [, mended, mend] = (THINGS.test(quantity.amount?.text ?? '') && MENDED.exec(name)) || [];
    if (mended && mend && classifyClause(mended) === '主') return { ...quantity, name: mend + mended };
    const holds =
      typed !== '' &&
      (verb === HAS || typed === verb || ALIKE.some((all) => [typed, verb].every((one) => all.includes(one))));
    const shown =
      verb !== '' && verb !== said && !(has && BEHIND.test(verb)) && !holds
        ? verb + name
        : counted && title.startsWith(name.slice(0, 2))
          ? counted
          : name;
    said = verb;
    if (!bare) typed = openingVerbs(CLAUSE_PAIRS, name).find((one) => name.length > one.length + 1) ?? '';
    has ||= bare && (verb === '' || shown === HAS + name);
    return { ...quantity, name: shown };
  });
}

/** 新发展党员 and 重点慰问低保户 are what was done, as 发展党员 and 慰问低保户 are. */
const withoutManner = (name: string): string => {
  const [how = ''] = MANNER.exec(name) ?? [];
  const act = name.slice(how.length);
  return openingVerbs(CLAUSE_PAIRS, act).some((verb) => act.length > verb.length + 1) ? act : name;
};
/** 增充电位48个, 定网格员6名, 新签租户17家: one character says what was done. */
export const ADDS =
  /^(?:增(?![加长值])|定(?![点向期时])|划(?![艇船算])|堵|记(?![者录得])|收(?=意见|建议))[一-鿿]{2,}$|^(?:义务)?(?:投工|投劳|出工|用工)$|^(?:新签|日产|年产|会办)[一-鿿]{0,6}$/;
const MANNER = new RegExp(`^(?:新|${WORDS.titleAdverbs.join('|')})`);

/** 困难家庭 of 慰问困难家庭, 平安家庭 of 平安创建: what the title does to it. */
function doneWith(title: string, { name, amount }: NamedQuantity): string | undefined {
  const before = openingVerbs(CLAUSE_PAIRS, title).find((verb) => title.slice(verb.length) === name);
  const [built] = /^建设(?=$|[，、])/.exec(title.slice(title.indexOf(name) + name.length)) ?? [];
  if (built && title.includes(name)) return built;
  // 冬修山塘4个 of 水利冬修.
  const [mends] = MENDS.exec(title) ?? [];
  // 棉衣11件 of 慰问五保老人, 十星户12户 of 评星级文明户.
  if (VISITS.test(title) && GIFTS.test(amount?.text ?? '')) return GIVEN_TO;
  if (/^评(?:选)?[^选比议审估]/.test(title) && /^\d+[余多]?[户名位个]$/.test(amount?.text ?? ''))
    return patternWords('选出');
  // 支委3名 of 村支两委换届.
  if (
    /换届(?:选举)?$|改选$/.test(title) &&
    /^\d+[名人位]$/.test(amount?.text ?? '') &&
    !/登记|选民|参选|参加/.test(name)
  )
    return patternWords('选定');
  // 大学新生17名 of 边民子女助学.
  if (/助学$/.test(title) && /[名人位]$/.test(amount?.text ?? '') && /[生弟女童]$/.test(name))
    return patternWords('资助');
  // 老树17棵 of 黄葛树认养: they stood there before.
  const [adopts] = ADOPTS.exec(title) ?? [];
  if (adopts && PLANTS.test(amount?.text ?? '')) return adopts;
  const isThing = THINGS.test(amount?.text ?? '') && !/^(?:受益|惠及|覆盖|涉及)|[容量]$|[面体]积$/.test(name);
  if (mends && !before && isThing && !title.includes(name) && !name.startsWith(mends)) return mends;
  const [behind] = SET_UP.exec(title) ?? [];
  return before ?? (behind && title.startsWith(name.slice(0, 2)) && title !== name ? behind : undefined);
}
const VISITS = new RegExp(WORDS.visits.join('|'));
const ADOPTS = /认[养领]$/;
const GIFTS = /^(?:约|近)?\d+[余多]?[件份袋桶箱瓶床套盒条斤个册本双]$/;
const GIVEN_TO = Object.keys(WORDS.goods).find((verb) => /^送/.test(verb));
const SET_UP = /(?:创建|评选|评定)$/;
/** 4个, 2000米, and no people or money. */
const THINGS = /\d[余多]?万?[余多]?(?:[条个座处口栋间幢眼段套扇块方盏]|公里|千米|米|亩|平方米|立方米)$/;
const MENDS = /(?<=..)(?:冬修|维修|修缮|加固|硬化|疏通|疏浚|翻修|拓宽|扩建|亮化)$/;

/** 困难救助, 春节慰问, 看望五保户: whom it was done to. */
const HELPS = /(?:救助|帮扶|资助|慰问|走访|看望|探望)$|^(?:看望|慰问|走访|救助|资助)/;

/** The verb of what there is, and is neither made nor given. */
const [HAS = ''] = Object.keys(WORDS.goods);
/** What befell somebody or something. */
const LOST = /^(死亡|受淹|倒塌|受损|受灾)([一-鿿]{2,4})$/;
const MENDED = /^([一-鿿]{2,6})(修复|维修|更换|安装|拆除)$/;
const TOUCHES = patternWords('涉及');
/** 摊位 22个 of 搭社区菜场: put there, and not where some were let or the title sets them up itself. */
const STALLS = /^设/;
/** 修建消防水池管网 with 高位水池 2口 has said so. */
const MAKES = /^(?:修|新?建)/;
/** What stands in one list with those that are there, or have no verb. */
const BEHIND = new RegExp(`^(?:${[HAS, TOUCHES].join('|')}|使用|出动|培养)$`);
const [OFFERS, OFFERED] = [patternWords('提供'), patternWords('岗位')];
const SEEKS_WORK = /招聘|就业|勤工/;
/** 补助 7人: they were given it. */
const GRANTED = /^补[助贴]$/;
/** 42家企业到场 of 招聘会: who came to offer something. */
const FAIR = /(?:招聘|双选|洽谈|供需|展销)会$/;
const OFFERERS = /^(?:参会|参加|来场|到场|用人)?(?:企业|单位)$/;
/** 微信群31个 of 微信群辟谣: it was there. */
const SET = /^(?:建立|涉及|设|划分|修建|清理)$/;
const IS_SET = /^(?:建立|设)$/;
const THING_NAMED = /[群点]$/;
/** 新打机井: it has its verb. */
const BUILDS = /^新?[打修建铺挖砌]/;
/** What fits some things alone. */
const NARROW = /^(?:张贴|签订|铺设|提供)$/;
const isLoose = (name: string): boolean =>
  !COMES.test(name) &&
  (/(?:学生|居民|人员|职工|老人|户)$/.test(name) ||
    (classifyClause(name) === '主' &&
      !Object.values(WORDS.goods).some((all) => all.some((one) => name.endsWith(one))) &&
      !PLANT.test(name)));
/** 报名 23人, 上岗学生 146名: those who were counted say what they did. */
const COMES = /^(?:报名|入伍|上岗|参[加训赛演])/;
const PLANT = /[杉松柏槐柳杨树木花桂樱梅丁香梨桃枣栗竹苗]$/;
/** 900株: what stands in the ground. */
const PLANTS = /\d[余多]?万?[余多]?[株棵]$/;
const GROWN = /[花草]籽|种子|补助|补贴/;
const PLANTED = patternWords('栽植');
/** 接收捐赠: what came is not given out. */
const RECEIVES = /^(?:接收|接受|收到|收下|募集|受赠)/;

const GOODS: ReadonlySet<string> = new Set(Object.values(WORDS.goods).flat());

/** 救助金额 of 救助困难家庭: what was measured, without the verb that the title has. */
const MEASURED = /^[\u4e00-\u9fff]{2}(金额|资金|总额|面积|人数|户数)$/;

const ALIKE = WORDS.alikeVerbs;

/** A verb of one character, just before what was made. */
const MADE = /(?:[包写送做发赠捐献修换装栽]|(?<![各多品新两几数每])种)$/;

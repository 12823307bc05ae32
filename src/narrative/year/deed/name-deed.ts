import { holdsAny } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityList, quantityPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces } from '../../phrases/piece.js';
import { endsAsWork, TITLE_VERBS } from '../../phrases/verbs.js';

/** A name that is the subject is not 组织 but 举行. */
export const intransitive = (verb: string) =>
  verb === '组织' ? patternWords('举行') : verb === patternWords('开办') ? patternWords('开课') : verb;

/** A summary that says four characters of the title again tells what the title does. */
export const repeats = (summary: readonly string[], name: string) => {
  const text = summary.join();
  return [...name].some((_, i) => i + 4 <= name.length && text.includes(name.slice(i, i + 4)));
};

/** “小微空间”改造, 冬季清雪应急队组建, 抗震救灾: what ends with a verb is done, and no activity of that name. */
export const isWork = (text: string): boolean => endsAsWork(text) || COUPLED.test(text) || DONE.test(text);
/** 内河清草, 小旅店夜查, 污水纳管, 明渠改暗排, 监督小组查工地, 三清三拆: a verb of one character and what it is done to, or when. */
const DONE =
  /(?:[^\d“”][清巡][^明新凉风廉单洁水真河溪华逻回视，”]|[夜日][查巡访谈学]|[种植]绿|纳管|[^，]{3}(?:供水|架电|会办)|除四害|养[鱼猪鸡鸭鹅蜂牛羊蚕]|^冬修水利|[^整]改[^造革善进建变编选成为良版名正][^，”]{0,2}|[^，]{2}(?:[^检调抽审普复]查|[盆移引]?栽|[^规计策]划|[^推评候竞优当]选|[^安包服武改组]装|[^交更轮兑转]换|管)(?:工地|树|停?车位|业委会|暖气|卫生|网吧|店铺)|禁[赌毒码烧放]、禁[一-鿿]|[统群][^，]{1,2}[统群][^，]|错时停车|打[钢编门牌]?号|[^，]{2}防(?:霜冻|盗[鱼抢窃牛]?)|[^，]{3}经营|[^，]{2}捕捞|[茶菜粮果菌][叶蔬食品菇]?生产|[一二三四五六七八九两][清拆治改查][一二三四五六七八九两][清拆治改查建])$/;
/** 反诈进社区, 天井清杂日: what comes to a place, and a day for something, is an activity. */
const IS_OCCASION =
  /[^促推改引先跟上前]进(?:社区|小区|校园|学校|家庭|院落|楼院|楼栋|企业|市场|菜场|商铺|商户|工地|网格|村组|乡村|农家|军营|机关|大棚|田头|车间|班组|渔船|商圈|暑假|寒假|假期|[院楼村校企户])$|..日$|^(?:积分|鲜花|垃圾|废[旧品]|旧[书衣物]|空瓶|烟头|图书)换[一-鿿]{2,}$/;
const COUPLED = new RegExp(`(?:[${WORDS.coupled}][\u4e00-\u9fff]){2}$`);

/** 义务植树, 重阳节敬老饭: it says what was done, where 菜园变花园 is a name that somebody gave it. */
export const isPlain = (text: string) =>
  /[“”]/.test(text) ||
  (IS_LIST.test(text) && !isMotto(text)) ||
  (!holdsAny(WORDS.slogans, text) && (/(?:节|日|月)(?=[\u4e00-\u9fff]{2})/.test(text) || holdsAny(TELLING, text)));
/** 秧歌和冰灯, 青少年兴趣小组, 爱国卫生月, 积分换肥皂: two things, those who do it, a day for it, and what is given for what are no name that somebody gave. */
const IS_LIST =
  /^[^，！!“”]{2,}[、和与][^，！!“”]{2,}$|(?:小组|[^，]{2}[日月])$|^(?:积分|鲜花|垃圾|废[旧品]|旧[书衣物]|空瓶|烟头|图书)换[一-鿿]{2,}$/;
/** 守卡口、助核酸: halves of one length are what people call an activity. */
const isMotto = (text: string): boolean => {
  const [one = '', other = '', ...more] = text.split('、');
  return more.length === 0 && one.length === other.length;
};
const TELLING = [...TITLE_VERBS, ...WORDS.acts, ...WORDS.festivals].filter((word) => word.length > 1);

/**
 * 菜园变花园 → 开展“菜园变花园”活动; what says itself what it is, or has quotation marks of its own, needs none. What is not understood is an
 * activity only where its 类别 is one or where it is a slogan: 冬季征兵 → 开展冬季征兵工作. How well it was done the ledger does not say.
 */
export function named(text: string, category: string): string {
  if (PAID.test(text)) return patternWords('发放') + text;
  if (SCHEME.test(text)) return patternWords('落实某事', { 事: text });
  if (isWork(text) || COUNTED.test(text) || OCCASION.test(text)) return patternWords('开展某事', { 名: text });
  if (category === '会议' && /^[议商](?![事定会讨]).{2}/.test(text)) return patternWords('商议', { 题: text.slice(1) });
  if (category === '会议' && /(?:委员会|理事会|协会)$/.test(text)) return patternWords('召开某会议', { 名: text });
  const isCalledWork = text.endsWith(patternWords('工作'));
  if (isActivity(text, category) && !isCalledWork)
    return HAS_WORD.test(text)
      ? patternWords('引名目', { 题: text.replace(/[“”]/g, '') })
      : patternWords(isPlain(text) ? '自名目' : '名目', { 题: text });
  if (OF_ITEMS.test(text)) return patternWords('办成某事', { 事: text });
  if (/(?:任务|安排)$/.test(text)) return patternWords('完成') + text;
  const 名 = text.replace(/工作$|(?<=监测|排查|摸底|统计|帮扶|救助)情况$/, '');
  return patternWords(isCalledWork ? '做好某工作' : '开展某工作', { 名 });
}

/** 夕阳红助学金 is paid, and carried out by nobody. */
const PAID = /[^，“”]{2}(?:助学金|奖学金|慰问金|救助金|抚恤金|优抚金|养老金|津贴)$/;

/** 困难家庭慰问143户: with how many it is no name of an activity. */
const COUNTED = /[^\d“”]\d[\d.]*[余多万]{0,2}[^\d，、“”]{1,3}$/;

/** 雨露计划: what others have laid down. */
const SCHEME = /^[^，“”、和与]{2,10}计划$/;

/** 十件民生实事, 民生微实事: they are 办. */
const OF_ITEMS = /^(?:[一二三四五六七八九十\d]+[件项])?(?:民生)?微?实事$/;
/** “社区服务活动日” is an activity by its name. */
const HAS_WORD = /^“[^“”]{0,12}活动[^“”]{1,12}”$/;

/** 会员活动日: it has the word. */
const OCCASION = /活动[日周月]$/;

/** Whether a name can stand before 活动. */
export const isActivity = (text: string, category: string): boolean =>
  WORDS.activities.includes(category) ||
  /[“”]/.test(text) ||
  IS_OCCASION.test(text) ||
  (category !== '日常工作' && (isPlain(text) || holdsAny(WORDS.slogans, text)));

/** 端午民俗文化体验: what people are to live through is an activity. */
const BARE = /^[^、“”]{4,30}体验$/;

export const themed = ({ noun, theme }: { noun: string; theme?: string }): string =>
  BARE.test(noun)
    ? patternWords('体验活动', { 名: noun })
    : theme && !/[“”]/.test(theme + noun) && /[讲课堂]$|讲堂$|沙龙$/.test(noun)
      ? patternWords('题上', { 题: theme, 会: noun })
      : noun;

/** 居民议事会：楼道加装扶手 → 商议楼道加装扶手. */
export const agenda = ({ noun, theme }: { noun: string; theme?: string }): readonly string[] =>
  theme && /[议协商]事?会$|议事/.test(noun) ? [patternWords('商议', { 题: theme })] : [];

export function predicate(title: { noun: string; verb: string; theme?: string }): string {
  const { noun, verb } = title;
  const [topic] = agenda(title);
  if (topic) return `${verb}${noun}，${topic}`;
  return `${verb}${themed(title)}`.replace(/^(组织|开展|举办)\1/, '$1');
}

/** The name alone, for sentences that bring a verb of their own. */
export function nounOf({ title, name }: DeedParts): string {
  return title.kind === '事件' ? themed(title) : title.kind === '名动' ? title.noun + title.verb : name;
}

/** 完成道路硬化的村民组 4个: who has the sentence's verb did it for so many of them, 完成4个村民组道路硬化. */
function attainedFor({ name, amount }: NamedQuantity): string | undefined {
  const [, verb, what, whom] = /^(完成|实现)([^的，、]{2,8})的([^的，、]{2,8})$/.exec(name) ?? [];
  return amount && verb && what && whom ? verb + amount.text + whom + what : undefined;
}

/** 桥涵 8座 of 修桥涵: a thing has the verb of the title. */
const isItsThing = (title: string, thing: string): boolean =>
  title.length > thing.length && title.endsWith(thing) && classifyClause(thing) === '主';

/** What was done, where the sentence has a cause before it: the quantities with their verb, else the title's predicate. */
export function doneWhat({ title, name }: DeedParts, { quantities, category }: Deed['row']): Pieces {
  const [only, ...more] = quantities ?? [];
  const attained = more.length === 0 && only ? attainedFor(only) : undefined;
  if (title.kind === '动' && only?.amount && isItsThing(title.text, only.name))
    return listedPieces([[title.text, ...quantityPiece(only.amount)], ...quantityList(more)], '、');
  const done = attained ? [[attained]] : quantityList(quantities ?? []);
  if (done.length > 0) return listedPieces(done, '、');
  if (title.kind === '名动') return [`开展${name}`];
  return [title.kind === '事件' ? predicate(title) : title.kind === '名' ? named(name, category) : title.text];
}

/** 开展送春联活动, 举办讲座, 清楼道: a title as it stands behind who held it, where its summary tells what others did. */
export function heldAs({ title, summary }: DeedParts, { row: { host, category } }: Deed): string | undefined {
  if (!host || summary.join().includes(host) || title.kind === '名动') return undefined;
  if (title.kind === '事件') return predicate(title);
  return title.kind === '名' ? named(title.text, category) : title.text;
}

/** “菜园变花园”活动, 重阳节敬老饭活动. */
export const asName = (text: string) =>
  isWork(text)
    ? text
    : isPlain(text)
      ? patternWords('某活动', { 名: text })
      : patternWords('名作名', { 题: text.replace(/[“”]/g, '') });

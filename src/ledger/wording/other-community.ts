import { WORDS } from '../../standards.js';
import type { Community } from '../ledger.js';

/** Another community's name in a text, and where it stands there. */
export interface OtherCommunity {
  readonly text: string;
  readonly at: number;
}

/** Ends of what stands before 社区 that make no name of it: 文明社区, 走进社区, 各社区. */
const GENERIC = new RegExp(
  `(?:${[
    '各|本|全|我|该|每|对|把|使|从|给|跟|被|是|其|这|此|某|另|替|按|关于|对于|由于|属于|位于|便于|利于|拥有|享有|设有|建有|所有|响应|认同|信任|信赖|归属|满意|热心|关切|个|进|入|到|回|在|由|让|为|向|与|和|及|的|新|老|大|小|型|式|性|满|级|色|两|年|月|日|后|中|内|外|街道|乡镇|城市|农村|城乡|周边|相邻|邻近|辖区|下辖|其他|有关|多个|一些|试点|不出|积累|住|(?<![仁博友慈])爱|以来|期间|之际|时候|[春夏秋冬]季|[年月][初底末]|生态|宜业|共富|零碳|无烟|无废|智能',
    '文明|绿色|平安|无毒|和谐|智慧|示范|健康|幸福|美丽|书香|老年|友好|宜居|民主|法治|诚信|低碳|减灾|安全|科普|双拥|慈善|温馨|温暖|无邪教|康复|节水|节约|清洁|卫生|数字|零距离|学习|模范|先进|标准|品牌|儿童|青年|就业|反邪教|完整|未来|韧性|红色|活力|人文|文化|法律|科技|环保|体育|戏曲|艺术|图书|消防|教育|医疗',
    '服务|建设|回报|扮靓|美化|热爱|关爱|关心|参与|融入|深入|推动|促进|支持|管理|治理|创建|打造|共建|共治|居民|党员|志愿|情系|奉献|联系|帮扶|爱心|组织|开展|完成|依托|结合|围绕|根据|发动|动员|带动|提升|改善|完善|增强|营造|充实|丰富|激活|点亮|守护|扎根|立足|回归|下沉|报到|联合|协助|配合|协同|走访|来到|走出|离开|加强|推进|巩固|维护|优化',
    '化|建立|树立|设立|成立|确立|订立|夯实|压实|落实|做实|抓实|筑牢|守牢|凝聚|构建|组建|筹建|搭建|新建|重建|改造|塑造|锻造|[做办抓搞管用当建]好|做强|建强|建成|形成|组成|养成|促成|作为|成为|变为|视为|健全|规范|保障|保证|保持|确保|确定|实现|满足|反映|掌握|了解|熟悉|培育|培养|发挥|引导|指导|引领|引入|引进|吸引|调动|整合|利用|借助|覆盖|遍布|惠及|涉及|针对|聚焦|紧扣|坚持|坚守|拓展|扩大|延伸|设置|明确|繁荣|发展|弘扬|宣传|宣讲|展示|展现|呈现|讲述|感受|感知|体验|享受|感谢|改进|改善|改革|创新|探索|统筹|协调|督促|监督|检查|考核|评价|评选|表彰|培训|教育|教导|选派|选举|选好|配齐|配强|吸纳|纳入|列入|加入|成就|投身|致力|反哺|奔赴|关注|重视|尊重|理解|认识|通过|对照|破解|消除|减少|降低|制定|修订|制订|草拟|撰写|编写|测评|评议|述评|征求|听取|收集|汇总|整理|召集|召开|邀请|聘请|招募|号召|倡导|鼓励|支援|补充|丰富|均衡|调整|理顺|盘点|保护|爱护|呵护|关怀|服从|接受|报送|报告|汇报|以及|包括|例如',
  ].join('|')})$`,
  'u',
);

/**
 * 提增, 做优, 走近, 感动: two characters that say what is done, by the last, which ends no name (but for 劳动, 运动, 生活, 冶炼), or by both, for 东升 and 前进 are
 * names; and words that neither tells.
 */
const ENDS_AS_VERB = new RegExp(
  [
    '[增近透优振慑撼诫植颂付派补短靠促变]|(?<![劳运])动|(?<!生)活|(?<!冶)炼',
    '[提增加推促拓扩深优健夯筑搭激培扶护惠赋凝强拉撬融盘擦锻壮做抓打照畅建][升进强展质能实牢宽领亮通]',
    '造福|方便|鼓舞|考验|影响|引[发起]|激发|赞美|讴歌|惩治|任命|运营|接管|交给|送给',
  ]
    .map((end) => `(?:${end})$`)
    .join('|'),
  'u',
);

/** What may stand before a name that a community uses of itself; after 与, 赴, 参观 another one is normal. */
const BEFORE = '(?<=^|[，。；：、！？（）《》“”\\s]|为|在|使|让|推动|建设|体现|作为)';
const VERB = '(?!以|把|被|因|与|和|同|赴|到|向|对|由|从|全|各|联合|参观|前往|邀请|来自|学习)';
/** What follows the name where a community speaks of its own people and bodies. 社区工作者 and 社区服务 are words of their own. */
const BODY =
  '(?:居民|居委|党委|党总支|党支部|党组织|干部|两委|“两委”|全体|群众|志愿|辖区|网格|服务(?:中心|站|大厅)|精神|创建|将|已|共|的|[，。；、！？）”]|$)';
const NAMED = new RegExp(
  `${BEFORE}(?:[〇\\u3400-\\u9fff]{1,6}(?:街道|镇|乡))?${VERB}([〇\\u3400-\\u9fff]{2,5})社区(?=${BODY})(?!居民?(?:联合|结对))`,
  'gu',
);

const HONESTY = /诚信(\p{Script=Han}{2,6}?)[，,、\s]*从我做起/gu;
const SLOGANS =
  /^(?:经营|做人|友善|社区|守法|为人|待人|纳税|立身|守信|立业|兴业|服务|之行|文明|兴商|居民|商户|你我|万家|人人|美德|家园|创建|建设|考试|就是|很|要|处事|办事|敬业|为本|有我|先行|立人|立德|道德|家庭|校园|企业|邻里)/u;

/** The name of another community (白沙社区, or the place in 诚信白沙，从我做起) where the community's own belongs. */
export function otherCommunity(text: string, { name, place }: Community): OtherCommunity | undefined {
  if (text.includes('社区')) {
    const bare = name.replace(/社区$/u, '');
    for (const match of text.matchAll(NAMED)) {
      const found = match[1] ?? '';
      if (GENERIC.test(found) || ENDS_AS_VERB.test(found) || isDone(found) || isOwn(found, bare, place)) continue;
      return { text: `${found}社区`, at: match.index + match[0].lastIndexOf(found) };
    }
  }
  if (!text.includes('从我做起')) return undefined;
  for (const { 1: found = '', index } of text.matchAll(HONESTY)) {
    if (!SLOGANS.test(found) && found !== place && !name.includes(found)) return { text: `诚信${found}`, at: index };
  }
  return undefined;
}

/** 民主测评, 组织排查: what has a verb in it is no name. */
const VERBS: readonly string[] = [
  ...WORDS.titleVerbs,
  ...WORDS.verbs,
  ...WORDS.clauseVerbs,
  ...WORDS.innerVerbs,
  ...WORDS.taskVerbs,
].filter((word) => word.length > 1);
const isDone = (found: string) => VERBS.some((verb) => found.includes(verb));

const isOwn = (found: string, bare: string, place: string | undefined) =>
  found.endsWith(bare) || bare.endsWith(found) || (place !== undefined && found.endsWith(place));

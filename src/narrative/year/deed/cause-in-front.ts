import { WORDS } from '../../../standards.js';
import type { Deed } from '../../matters/matter.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 要使普查数据更加精准, 为了方便居民: what it was for. */
const PURPOSE = new RegExp(
  `^(?:要|为了?)(?=(?:确保|保证|落实|控制|做好|抓好|办好|强化|规范|完成|配合|应对|适应|${WORDS.aims.join('|')})[^，])`,
);
/** 元旦、春节期间要加强安全防范, 节前要做好安全工作: in what time something is to be minded. */
const IN_TIME =
  /^([^，；。]{2,16}(?:期间|节前|节日|期|季|前))(?:要|应|需要?)((?:加强|做好|抓好|强化|注意|防止|防范|确保)[^，；。]{2,})$/;
/** 上级计生组织有通知, 城区办会议有要求; 市总工会提出哪里有职工，哪里就要建立工会组织. */
const HAS_ASKED =
  /^([^，；。“”]{2,20}?)(?:已经?|专门|统一)?(?:有|下发了?|下达了?|发来|发出|发了)(?:专门|明确|统一)?的?(通知|文件|要求|部署|安排|规定|任务|号召|倡议)$/;
const PUT_FORWARD =
  /^([^，；。“”]{0,10}(?:上级|中央|总工会|[省市县区镇乡][^，；。“”]{0,8}|街道|党委|政府|党工委))(?:提出了?|要求)([^；。“”]{4,40})$/;
/** 丰富青少年的周末生活: what is to be done by it, and what was no fault. */
const AIMS = new RegExp(`^(?:${WORDS.aims.join('|')})(?![了着过])[^，；。“”\\d]{3,24}$`);
/** 喜迎建党95周年: what day it was for, whatever number it has. */
const OCCASION = /^(?:喜迎|迎接|庆祝|欢庆|纪念)[^，。；“”]{3,30}$/;
const INVITED = /^(?:应|受)?([^，；。“”]{2,24}?)(?:的)?(?:发来|发出|诚挚|热情|盛情)?邀请(?:参加|前往|社区参加)?$/;
const ASKS = new RegExp(`^([^，；。“”]{2,24}?(?:${WORDS.asking.join('|')}))(?:明确)?要求([^，；。]*)$`);
const THAT_DAY = /^(?:这一天|当天|当日|那天|今天)(?:正)?是([^，；。]{2,})$/;

const WAS_MADE = /^(?:社区|村里?|街道)?(被(?:列|选|确定|评|定|纳入|抽|划)[^，；。]{2,})$/;
const WHY = /^(?:因|由于)(?!地制|人施|此)[^；]{3,}$/;

/** 两节期间 and 加强安全防范 → 加强两节期间安全防范. */
const verbFirst = (time: string, minded: string): string =>
  minded.slice(0, 2) + time + asWork(minded.slice(0, 2), minded);

/** 做好安全生产 → 做好安全生产工作: what is done well is a work. */
const asWork = (verb: string, minded: string): string => {
  const [first = '', ...rest] = minded.slice(verb.length).split('、');
  const bare = /^[做抓搞]好$/.test(verb) && !/(?:工作|准备|保障|服务|防范|管理|预防|措施|衔接)$/.test(first);
  return [bare ? patternWords('某工作', { 名: first }) : first, ...rest].join('、');
};

/**
 * What stands before a deed and is no fault: 要使数据更加精准 → 为使数据更加精准，; 区责任书要求把重点放在群防群治上 → 按照区责任书关于把重点放在群防群治上的要求，;
 * 当天是“世界知识产权日” → 是“世界知识产权日”，, behind its day. undefined where it is none of these.
 */
export function causeInFront({ row }: Deed): { readonly front: string; readonly day?: boolean } | undefined {
  const cause = row.cause?.trim().replace(/(?<![。；])[。；]+$/, '');
  if (!cause || /[。；]/.test(cause)) return undefined;
  const [, time, minded] = IN_TIME.exec(cause) ?? [];
  if (time && minded) return { front: patternWords('为目的', { 目的: verbFirst(time, minded) }) };
  const [, body, asked] = HAS_ASKED.exec(cause) ?? [];
  if (body && asked) return { front: patternWords('照其要求于', { 谁: body, 何: asked }) };
  const [, above, slogan] = PUT_FORWARD.exec(cause) ?? [];
  if (above && slogan?.includes('，')) return { front: patternWords('照其提出', { 谁: above, 话: slogan }) };
  // 因燃气管道改造: it says itself that it is why.
  if (WHY.test(cause)) return { front: patternWords('因何', { 因: cause }) };
  // 社区被列为必检窗口: what came over it.
  const [, came] = WAS_MADE.exec(cause) ?? [];
  if (came) return { front: patternWords('因某事', { 事: came }) };
  if (PURPOSE.test(cause)) return { front: patternWords('为目的', { 目的: cause.replace(PURPOSE, '') }) };
  if (AIMS.test(cause) || OCCASION.test(cause)) return { front: patternWords('为目的', { 目的: cause }) };
  const [, host] = INVITED.exec(cause) ?? [];
  if (host) return { front: patternWords('应邀', { 谁: host }) };
  const [, who, what] = ASKS.exec(cause) ?? [];
  if (who)
    return { front: what ? patternWords('照其要求', { 谁: who, 事: what }) : patternWords('按其要求', { 谁: who }) };
  const [, day] = THAT_DAY.exec(cause) ?? [];
  return day && row.end === undefined && row.time?.text === undefined
    ? { front: patternWords('是日', { 名: day }), day: true }
    : undefined;
}

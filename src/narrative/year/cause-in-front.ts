import { WORDS } from '../../standards.js';
import { patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';

/** 要使普查数据更加精准, 为了方便居民: what it was for. */
const PURPOSE =
  /^(?:要|为了?)(?=(?:使|让|确保|保证|避免|防止|方便|解决|提高|更好|进一步|丰富|加强|落实|迎接|庆祝|纪念)[^，])/;
/** 丰富青少年的周末生活: what is to be done by it, and what was no fault. */
const AIMS = new RegExp(`^(?:${WORDS.aims.join('|')})(?![了着过])[^，；。“”\\d]{3,24}$`);
const INVITED = /^(?:应|受)?([^，；。“”]{2,24}?)(?:的)?(?:发来|发出|诚挚|热情|盛情)?邀请(?:参加|前往|社区参加)?$/;
const ASKS = new RegExp(`^([^，；。“”]{2,24}?(?:${WORDS.asking.join('|')}))(?:明确)?要求([^，；。]*)$`);
const THAT_DAY = /^(?:这一天|当天|当日|那天|今天)(?:正)?是([^，；。]{2,})$/;

/**
 * What stands before a deed and is no fault: 要使数据更加精准 → 为使数据更加精准，; 区责任书要求把重点放在群防群治上 → 按照区责任书关于把重点放在群防群治上的要求，;
 * 当天是“世界知识产权日” → 是“世界知识产权日”，, behind its day. undefined where it is none of these.
 */
export function causeInFront({ row }: Deed): { readonly front: string; readonly day?: boolean } | undefined {
  const cause = row.cause?.trim().replace(/(?<![。；])[。；]+$/, '');
  if (!cause || /[。；]/.test(cause)) return undefined;
  if (PURPOSE.test(cause)) return { front: patternWords('为目的', { 目的: cause.replace(PURPOSE, '') }) };
  if (AIMS.test(cause)) return { front: patternWords('为目的', { 目的: cause }) };
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

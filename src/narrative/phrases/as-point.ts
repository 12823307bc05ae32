import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';
import { CLAUSE_VERBS, openingVerbs } from './verbs.js';

const { both, byEnd, things } = WORDS.pointVerbs;

/** 环境和安全, 平安和帮扶: two things, and no third that is done. */
const TWO = /^[^，、；“”]{2,6}[和与][^，、；“”]{1,6}$/;
/** 精雕细琢美环境, 多措并举保平安: how, and what is done in three characters. */
const HOW_AND_DEED = /^[\u4e00-\u9fff]{4}[美靓优净亮洁绿护治强保惠促抓建办讲树睦兴稳暖][\u4e00-\u9fff]{2}$/;
/** 强化服务, 促发展: what is done to the thing is said. */
const HAS_VERB =
  /^(?:强化|深化|优化|美化|净化|细化|硬化|绿化|加强|加快|提升|提高|创新|健全|完善|规范|改善|丰富|开展|建立|建强|建好|推进|推动|打造|抓|做|办|搞|强|促|优|惠|兴|建|进|学|统|睦|以|让|用)/;

/** 全民健身, 场容场貌: no verb of its own, and none that is known to go with it. */
export function lacksVerb(heading: string): boolean {
  const title = WORDS.heads[heading] ?? heading;
  const acts = openingVerbs(CLAUSE_VERBS, title).some((one) => one.length > 1);
  const says =
    /[，：；]/.test(title) || title.split('、').some((part) => HAS_VERB.test(part)) || HOW_AND_DEED.test(title);
  return asPoint(heading) === title && !acts && !says && classifyClause(title) === '主';
}

/**
 * The heading of what is to be done as a point of its own: 人居环境 → 改善人居环境, 平安和帮扶 → 抓好平安和帮扶. What has its verb, is a sentence, or ends as
 * no list knows stays as it is.
 */
export function asPoint(heading: string): string {
  const title = WORDS.heads[heading] ?? heading;
  if (/[，：；]/.test(title) || title.split('、').some((part) => HAS_VERB.test(part)) || HOW_AND_DEED.test(title))
    return title;
  const [verb] = Object.entries(byEnd).find(([, ends]) => ends.some((end) => title.endsWith(end))) ?? [];
  const acts = openingVerbs(CLAUSE_VERBS, title).some(
    (one) => one.length > 1 && !/^[和与]/.test(title.slice(one.length)),
  );
  // 服务居民: an act; 宣传发动, 志愿服务: the names of works.
  const named = title.length === 4 && !things.some((end) => title.endsWith(end));
  if (acts && !named) return title;
  if (TWO.test(title)) return both + title;
  return verb === undefined ? title : verb + title;
}

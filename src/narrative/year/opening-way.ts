import type { Ledger } from '../../ledger/ledger.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { shareRun } from '../deeds/share-run.js';
import { withoutEnd } from '../deeds/without-end.js';
import { deedOfPaper, STRIVES } from './opening-deed.js';
import { aimed } from './opening-frame.js';

/** Along which lines it worked (总体思路), towards what, and what was done where neither says so. */
export function wayOf(ledger: Ledger, approach: string) {
  const goal = ledger.goal && !saysMatter(ledger.goal, ledger.matter) ? withoutEnd(ledger.goal) : undefined;
  const acts = goal !== undefined && classifyClause(goal) === '述' && !STATES.test(goal);
  const said = held(withParty(withoutEnd(approach)));
  // 围绕“服务居民、促进和谐”的目标: what is quoted does nothing.
  const hangs = UNFINISHED.test(
    said
      .replace(/“[^“”]*”/g, '_')
      .split('，')
      .at(-1) ?? '',
  );
  const open = said !== withoutEnd(approach) || hangs;
  const known = ledger.matter !== undefined && !goal && said.includes(ledger.matter.replace(/^.*(?=.{4}$)/, ''));
  return {
    总体思路: said,
    目标: goal && (acts ? goal : aimed(goal)),
    // …，以党建引领乡村振兴: what the paper is on has been said.
    做:
      (known && !hangs) || acts || !(open || ledger.goal)
        ? undefined
        : ((known ? undefined : deedOfPaper(ledger)) ?? patternWords('开展各项')),
  };
}

/** 管理有序、服务完善、环境优美: how all is to be, and nothing that was done, whatever the first begins with. */
const STATES = /^[^，、；。“”]{3,8}(?:[、，][^，、；。“”]{3,8}){2,}$/;

/** 争做民族团结的楷模社区 beside 争做民族团结模范社区: begins, goes on and ends as the 事由 does. */
const saysMatter = (goal: string, matter = ''): boolean =>
  STRIVES.test(matter) &&
  goal.slice(0, 2) === matter.slice(0, 2) &&
  withoutEnd(goal).slice(-2) === matter.slice(-2) &&
  shareRun(goal.slice(2, -2), matter.slice(2, -2), 4);

/** 党政领导、综治协调, 务实、不懈、整体推进: phrases that one is to live up to, and nothing that was done; 抓党建、强治理 is. */
function isMotto(approach: string): boolean {
  if (!/^[^，、；。“”]{2,7}(?:[、，][^，、；。“”]{2,7})+$/.test(approach) || /抓$/.test(approach)) return false;
  const phrases = approach.split(/[、，]/);
  if (phrases.every((phrase) => GOES_TOGETHER.test(phrase))) return true;
  if (UNFINISHED.test(phrases.at(-1) ?? '')) return false;
  const acts = phrases.filter((phrase) => classifyClause(phrase) === '述').length;
  return !phrases.every(({ length }) => length === 3) && (acts * 2 < phrases.length || /^以/.test(approach));
}

/** 规划与基础先行、造血与输血并重: how things are to go together, whatever the first begins with. */
const GOES_TOGETHER = /(?:先行|并举|并重|并进|并行|结合|同步|优先|为[主先本重]|第一|至上|引领|统领|联动|互动)$/;

/** 民族无小事: a sentence with a subject of its own. */
const MAXIM = /^(?!以|把)[^，、；。“”]{2,6}(?:无小事|大于天|大如天|大过天|重于泰山|是大事|无止境|至上|为天)$/;

/** A motto is quoted; 党建带妇建 is a way that is held to; what begins with a verb is done. */
const held = (approach: string): string =>
  isMotto(approach)
    ? patternWords(approach.split(/[、，]/).every(({ length }) => length === 4) ? '要求' : '思路要求', {
        思路: approach,
      })
    : MAXIM.test(approach)
      ? patternWords('理念要求', { 思路: approach })
      : /^党建带/.test(approach) || ABREAST.test(approach)
        ? patternWords('坚持', { 思路: approach })
        : FORMULA.test(approach)
          ? patternWords('思路要求', { 思路: approach.replace(/[“”]/g, '') })
          : approach;

/** 规划与基础先行、建设与管理并举: how things go together is held to. */
const ABREAST =
  /^[^，、。“”以]{2,14}(?:并举|并重|先行|为先|为本|为要|优先|结合|并进|并行|兼顾|统筹|联动|同步|互动|一体)(?:[、，][^，、。“”]{2,14}(?:并举|并重|先行|为先|为本|为要|优先|结合|并进|并行|兼顾|统筹|联动|同步|互动|一体))*$/;
/** 一社区一品牌一亮点: three and more of one thing each. */
const FORMULA = /^“?一[一-鿿]{1,3}?一[一-鿿]{1,3}?一[一-鿿]{1,8}”?$/;

/** 党建引领全村振兴 wants its 以. */
const withParty = (approach: string): string =>
  approach.replace(
    /(^|，)(党建引领)(?=[^，])/,
    (_, mark: string, party: string) => `${mark}${patternWords('以党建', { 党建: party })}`,
  );

/** A clause that says by what or for what, and wants what was done. */
const UNFINISHED =
  /^(?:以|把)[^，]+(?:为|作为)[^，]{2,6}$|^[^，]{2,12}为(?:导向|抓手|载体|核心|重点|目标|主线|基础|依托|动力|保障|中心|龙头|根本|宗旨|纽带|平台|支撑|引擎|突破口)$|^(?:围绕|紧扣|按照?|根据|以|为|坚持以|紧紧围绕|结合)(?!.*(?:开展|推进|推动|促进|打造|建设[^目要]|创建[^目要]|提升|做好|抓好|服务[^理宗]))[^，]*(?:目标|要求|部署|方针|思路|主线|中心|重点|理念|指导|载体|特色|原则|宗旨|核心|契机|抓手|基础|主题|任务|统领|引领)$/;

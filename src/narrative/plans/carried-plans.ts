import type { Ledger, Plan } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { clauses, hasNumber } from '../deeds/clauses.js';
import type { DeedParts } from '../deeds/deed-parts.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { type Deed, isDeed, matters } from '../deeds/matter.js';
import { endsAsWork } from '../deeds/verbs.js';
import { asWork, comesAgain, isNamed, isRegular, ownParts, settingOf } from './carry-on.js';
import { isScheme } from './common-setting.js';
import { eventName, type NamedEvent } from './tell-example.js';

const NOTHING = {
  steps: [],
  place: undefined,
  participants: [],
  lecturers: [],
  partners: [],
  audience: [],
  when: undefined,
  owner: undefined,
  measure: undefined,
  cause: undefined,
  problem: undefined,
} as const;

/** Of more rows a plan would be the year told again. */
const MOST = 12;

const LECTURES = /讲堂/;
/** The 专题 of a plan that names none. */
const OTHER = '其他';

/** What has come of it, or was so once, is no way of going on. */
const PAST =
  /[了过]|已|曾|完成|建成|获|得到|受到|达到?|评为|提高|增强|减少|丰富|营造|感受|反响|好评|现场|当天|当日|首次|\d/;
/** So many characters of how it is done. */
const HOW = 60;

/**
 * A ledger that plans nothing: what comes again every year is what its community will do, each with how it is done; 继续开展消防宣传，上门发放资料，在群里推送常识.
 * As it is where it has plans, is a scheme, or has nothing that comes again.
 */
export const withCarriedPlans = oncePer((ledger: Ledger): Ledger => {
  if (ledger.plans.length > 0 || isScheme(ledger)) return ledger;
  const setting = settingOf(ledger);
  const seen = new Set<string>();
  let topic: string | undefined;
  const plans = matters(ledger).flatMap((deed): readonly Plan[] => {
    if (!isDeed(deed) || (deed.kind === '会议' && !isRegular(deed)) || !comesAgain(deed, ledger)) return [];
    const parts = ownParts(deed, setting);
    const { verb, name } = workNamed(parts);
    const how = howOf(deed, name);
    if (seen.has(name) || !(isNamed(parts) || how.length > 0)) return [];
    seen.add(name);
    // Said once of what goes on side by side.
    const own = deed.topics[0] ?? deed.row.category;
    const again = topic === own;
    topic = own;
    // Lectures have their field in their name.
    const field = LECTURES.test(name) ? OTHER : own;
    return [
      {
        ...NOTHING,
        // Under the heading that takes its row.
        id: deed.id,
        topic: field,
        topics: [field],
        target: [`${again ? '' : patternWords('继续')}${verb}${name}`, ...how].join('，'),
        basis: [],
      },
    ];
  });
  // One alone is said where there is nothing else to go on with: no place that is kept, no practice.
  const alone = ledger.facilities.length + ledger.practices.length === 0;
  return plans.length > (alone ? 0 : 1) ? { ...ledger, plans: plans.slice(0, MOST) } : ledger;
});

/** 文件资料管理 is done well as work, and has no marks of a name. */
function workNamed(parts: DeedParts): NamedEvent {
  const { verb, name } = asWork(eventName(parts));
  return verb === patternWords('办好') && name === `“${parts.name}”` && endsAsWork(parts.name)
    ? { verb: '', name: patternWords('做好某工作', { 名: parts.name }) }
    : { verb, name };
}

/** The clauses of a summary that say how, as long as there is room. */
function howOf({ summary = '' }: Deed, name: string): readonly string[] {
  const kept: string[] = [];
  for (const clause of clauses(summary)) {
    const plain = classifyClause(clause) !== '主' && !PAST.test(clause) && !hasNumber(clause) && !name.includes(clause);
    if (!plain || kept.join().length + clause.length > HOW) break;
    kept.push(clause);
  }
  return kept;
}

import { groupBy } from '../../../group-by.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { drawnTogether } from '../../deeds/drawn-together.js';
import { type Deed, isDeed, matters } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses, hasNumber } from '../../phrases/clauses.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { isScheme } from '../common-setting.js';
import { isVerbal } from '../task/task-target.js';
import { asWork, isNamed, ownParts, settingOf, workTogether } from './carry-on.js';
import { comesAgain, isRegular } from './comes-again.js';
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
/** So many that go on are a list of last year: those of one field are one task. */
const MANY = 6;

/** A plan that carries a row on, with the verb and the name that it is told by. */
type Carried = Plan & { readonly act: NamedEvent; readonly field: string };

const withoutAct = ({ act: _, field: __, ...plan }: Carried): Plan => plan;

/** 继续开展腊八节送粥和端午包粽子活动，举办迎国庆红歌会: what goes on in one field, by its verbs. */
function byField(plans: readonly Carried[]): readonly Plan[] {
  return [...groupBy(plans, ({ field }) => field)].flatMap(([field, [first, ...rest]]): readonly Plan[] => {
    if (!first) return [];
    if (rest.length === 0) return [withoutAct(first)];
    const verbs = groupBy([first, ...rest], ({ act }) => act.verb);
    const acts = [...verbs].flatMap(([verb, all]) => {
      const names = all.map(({ act }) => act.name);
      if (verb === '') return workTogether(names);
      const events = names.every((name) => name.endsWith(patternWords('活动')) && !name.includes('“'));
      const bare = events ? names.map((name) => name.slice(0, -patternWords('活动').length)) : names;
      return [`${verb}${listedWords(bare)}${events ? patternWords('活动') : ''}`];
    });
    return [{ ...withoutAct(first), topic: field, topics: [field], target: patternWords('继续') + acts.join('，') }];
  });
}

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
  const meetings = new Set<string | undefined>();
  let topic: string | undefined;
  const plans = matters(ledger).flatMap((deed): readonly Carried[] => {
    if (!isDeed(deed) || (deed.kind === '会议' && !isRegular(deed)) || !comesAgain(deed, ledger)) return [];
    const parts = ownParts(deed, setting);
    const { verb: held, name: called } = workNamed(parts);
    // 一季度党员大会 is one of four.
    const name = called.replace(/^第?[一二三四]季度/, '');
    const verb = deed.kind === '会议' && held === patternWords('举办') ? patternWords('召开') : held;
    const how = howOf(deed, name);
    const drawn = together(parts, how);
    if (seen.has(name) || !(isNamed(parts) || how.length > 0)) return [];
    seen.add(name);
    if (deed.kind === '会议') meetings.add(deed.id);
    // Said once of what goes on side by side.
    const own = deed.topics[0] ?? deed.row.category;
    const again = topic === own;
    const { time } = deed.row;
    const often = time?.text !== undefined && /^(?:每|定期|不定期)/.test(time.text) ? time.text : '';
    topic = own;
    // Lectures have their field in their name.
    const field = LECTURES.test(name) ? OTHER : own;
    return [
      {
        ...NOTHING,
        field: LECTURES.test(name) ? OTHER : deed.row.category,
        act: drawn.does ? { verb: '', name: drawn.does } : { verb, name },
        // Under the heading that takes its row.
        id: deed.id,
        topic: field,
        topics: [field],
        target: [`${again ? '' : patternWords('继续')}${often}${drawn.does ?? verb + name}`, ...drawn.how].join('，'),
        basis: [],
      },
    ];
  });
  // One event beside a reading room and a way of working would be all of the year that goes on: those are named with it.
  const kept = ledger.facilities.length + ledger.practices.length;
  const events = plans.filter(({ id }) => !meetings.has(id)).length;
  const most = plans.length > 2 || events > 1 || kept < plans.length;
  if (!most || plans.length === 0) return ledger;
  return {
    ...ledger,
    plans: plans.length > MANY && ledger.themes.length === 0 ? byField(plans) : plans.slice(0, MOST).map(withoutAct),
  };
});

/** 选拔队员 with 在小区内选拔 → 在小区内选拔队员: a title and how it is done are one, as where the year is told. */
function together({ title }: DeedParts, summary: readonly string[]) {
  const drawn = drawnTogether({ title, summary });
  const does = drawn.title !== title && drawn.title.kind === '动' ? drawn.title.text : undefined;
  return { ...(does && { does }), how: does || drawn.title === title ? drawn.summary : summary };
}

/** 文件资料管理 is done well as work, and has no marks of a name. */
function workNamed(parts: DeedParts): NamedEvent {
  const { verb, name } = asWork(eventName(parts));
  // 整治工作不断深入: how it goes on is what is done for it.
  if (verb === '' && GOES_ON.test(name) && !isVerbal(name))
    return { verb, name: patternWords('衡量推动', { 事: name }) };
  return { verb, name };
}

const GOES_ON = /(?:不断|持续|日益)[一-鿿]{2}$/;

/** The clauses of a summary that say how, as long as there is room; a text of its own tells how it was. */
function howOf({ summary = '', prose }: Deed, name: string): readonly string[] {
  const kept: string[] = [];
  if (prose) return kept;
  for (const clause of clauses(summary)) {
    const plain = classifyClause(clause) !== '主' && !PAST.test(clause) && !hasNumber(clause) && !name.includes(clause);
    if (!plain || kept.join().length + clause.length > HOW) break;
    kept.push(clause);
  }
  return kept;
}

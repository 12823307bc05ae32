import { isPassage } from '../../../facts/fact.js';
import { isUnderWay } from '../../../facts/held.js';
import type { Activity, Ledger, Plan } from '../../../ledger/ledger.js';
import { isDeed, matters } from '../../matters/matter.js';
import type { SectionSpec } from '../../matters/section.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { TASKS } from '../../phrases/sizes.js';
import { commonSetting, isScheme, withoutHeadingTime, withoutSetting } from '../common-setting.js';
import { withCarriedPlans } from '../going-on/carried-plans.js';
import { periodicOf } from '../going-on/carry-on.js';
import { openMatters } from '../going-on/open-matters.js';
import { askedRows, facedProblem } from '../opening/plan-opening.js';
import { withoutSaidOwner } from '../opening/plan-signer.js';
import { forPaper, oncePerPaper, type Paper, RULES, type Rule, sectionsLedger } from '../paper.js';
import { askedFor, lifting } from '../task/lift-to-standard.js';
import { isEvidence } from '../task/plan-measure.js';
import { shortcomings } from '../task/shortcomings.js';
import { tellItem } from '../task/tell-item.js';
import { type Task, tellTask } from '../task/tell-task.js';
import { withoutWonAims } from '../won-aims.js';
import { withBearingThemes } from './bearing-themes.js';
import { byDays } from './by-days.js';
import { withoutOldEvent } from './old-event.js';
import { ofOneTime } from './one-time.js';
import { flatRecord, isFlat, leadProblems } from './plan-flat.js';
import { headRecord } from './plan-head.js';
import { NO_SECTION, type PlanContent, type PlanFacts, sectionedPlan } from './plan-sections.js';
import { withReadyPlans } from './ready-plans.js';
import { withTopicThemes } from './topic-themes.js';
import { withSupplies, withWholeEvent } from './whole-event.js';
import { isOnlyAnswer } from './with-answers.js';
import { withGaps } from './with-gaps.js';

/**
 * Ledger + the sections of a template + what the paper is for → what the community will do, section by section. A plan is told once; so is a
 * row that is open.
 */
export function planFacts(whole: Ledger, specs: readonly SectionSpec[], paper: Paper = '计划'): PlanFacts {
  const given = withoutOldEvent(withReadyPlans(withoutWonAims(whole)));
  const ready = paper === '计划' ? withCarriedPlans(given) : given;
  const own = paper === '计划' ? withGaps(withSupplies(withWholeEvent(ready))) : ready;
  const ledger = withBearingThemes(sectionsLedger(byDays(withTopicThemes(own)), paper));
  const { gaps, open, ...told } = OF_PAPER[paper](ledger);
  const enough = paper === '计划' && whole.plans.length >= ENOUGH;
  // What a plan takes up is told where that plan has its place: no task stands before the first sentence.
  const asked = told.rule.gaps === 'first' ? { lifts: [], problems: gaps.map(({ said }) => said) } : askedFor(gaps);
  const { lifts, problems: short } = asked;
  const content: PlanContent = {
    ...told,
    ledger,
    paper,
    short,
    lifts,
    open: open.filter(({ again }) => !again),
    enough,
  };
  return isFlat(ledger) ? flatPlan(content) : sectionedPlan(content, specs);
}

/** Typed tasks that make a plan by themselves. */
const ENOUGH = 4;

/** A paper without sections: its tasks, one after the other. */
function flatPlan({ ledger, paper, tasks, tell, told, targets, short, lifts, open, enough }: PlanContent): PlanFacts {
  const said = paper === '思路' && leadProblems(ledger) !== undefined;
  const taskFor = (plan: Plan) =>
    said && plan.target && !isOnlyAnswer(plan, ledger)
      ? tell({ ...plan, problem: undefined })
      : (tasks.get(plan) ?? tell(plan));
  const { plans } = ledger;
  const own = paper === '计划' && !isScheme(ledger) ? ofOneTime(plans, taskFor) : plans.map(taskFor);
  const problem = facedProblem(short, isScheme(ledger));
  const { record, asEver, count } = flatRecord(ledger, { tasks: own, told, targets, paper, problem });
  const { 一句 } = record;
  const isFaced = problem && 一句 && isPassage(一句) && wordsOf(一句.pieces).includes(wordsOf(problem));
  const beside = {
    count,
    asEver: enough ? () => periodicOf(ledger, told, targets) : asEver,
    flat: record,
    paper,
    short: isFaced ? [] : short,
    lifts,
    open,
    left: [],
    titles: [],
  };
  return { head: headRecord(ledger, beside), themes: [], ofSection: () => NO_SECTION };
}

/** What does not depend on the sections. */
const OF_PAPER = oncePerPaper((ledger: Ledger, paper) => {
  const rule: Rule = ledger.plans.length < TASKS.many ? withFewPlans(paper) : RULES[paper];
  const gaps = shortcomings(ledger);
  const open = openMatters(matters(ledger), ledger);
  const openRows = [
    ...open.flatMap(({ matter }) => (isDeed(matter) ? [matter.row] : [])),
    ...ledger.activities.filter(isUnderWay),
  ];
  const tasks = new Map(ledger.plans.map((plan) => [plan, taskOf(plan, ledger, paper)]));
  return {
    rule,
    gaps,
    open,
    tasks,
    tell: (plan: Plan) => taskOf(plan, ledger, paper),
    told: new Set<Activity>([...openRows, ...askedRows(ledger), ...[...tasks.values()].flatMap(({ rows }) => rows)]),
    targets: ledger.plans.map(({ topic, target = '' }) => topic + target).join(),
  };
});

/** A plan as the paper tells it: an item of 要点 is one line; where what falls short is not told first, its task says what it is to lift. */
function taskOf(typed: Plan, ledger: Ledger, paper: Paper): Task {
  const here = withoutSaidOwner(typed, ledger);
  // Who the paper is of answers for all of it.
  const own = here.owner === ledger.community.name || isItself(here) ? { ...here, owner: undefined } : here;
  // By what it is seen to be done is asked where somebody answers for it, and where standards are gone through.
  const plan =
    own.measure && isEvidence(own.measure) && paper !== '计划' && paper !== '规划'
      ? { ...own, measure: undefined }
      : own;
  // 请街道和厂里商定补缴办法 says nothing without what it is for.
  const answers =
    plan.target !== undefined && isOnlyAnswer(plan, ledger) && !shareRun(plan.problem ?? '', plan.target, NAMING);
  const told = forPaper(
    paper === '计划' ? withoutHeadingTime(withoutSetting(plan, commonSetting(ledger)), ledger) : plan,
    paper,
  );
  const shaped = answers ? { ...told, problem: plan.problem } : told;
  if (RULES[paper].gaps === 'first') return tellTask(shaped, ledger);
  const { rows } = tellTask({ ...shaped, basis: plan.basis }, ledger);
  const lift = (said: Pieces) => lifting(plan, ledger, said);
  const item = paper === '要点' && !answers ? tellItem(shaped) : undefined;
  const { whole, short, listed, dated } = item
    ? { whole: item, short: item, listed: item, dated: item }
    : tellTask(shaped, ledger);
  return { whole: lift(whole), short: lift(short), listed: lift(listed), dated: lift(dated), rows };
}

/** So many characters of a problem in what is done about it name what it is about: 雨水井. */
const NAMING = 3;

/** Who else, in its own paper? But somebody has to send those who act. */
const isItself = ({ owner = '', participants }: Plan): boolean => participants.length === 0 && ITSELF.test(owner);
const ITSELF = /^(?:本|我)?(?:社区|村)$/;

/** Items are made of tasks; with few of them, names would be all that the other sections have. */
const withFewPlans = (paper: Paper): Rule =>
  paper === '要点' ? { ...RULES.要点, results: 'without task' } : RULES[paper];

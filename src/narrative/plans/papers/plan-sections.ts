import { type FactRecord, isPassage, list } from '../../../facts/fact.js';
import { type Passage, passage } from '../../../facts/passage.js';
import type { Activity, Ledger, Plan } from '../../../ledger/ledger.js';
import { YES } from '../../../ledger/vocabulary/field.js';
import { allocate } from '../../matters/allocate.js';
import { type Deed, isDeed, matters } from '../../matters/matter.js';
import type { Section, SectionSpec } from '../../matters/section.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { TASKS } from '../../phrases/sizes.js';
import { toPassage } from '../../phrases/to-passage.js';
import { isScheme } from '../common-setting.js';
import { type CarryOn, carryOn, eventsGoingOn } from '../going-on/carry-on.js';
import { goesOn } from '../going-on/goes-on.js';
import type { openMatters } from '../going-on/open-matters.js';
import type { NamedEvent } from '../going-on/tell-example.js';
import { type Paper, RULES, type Rule } from '../paper.js';
import { isPlanAlone } from '../plan-described.js';
import type { Task } from '../task/tell-task.js';
import { alike, isSaid, listForm, NO_LIST } from './list-form.js';
import { headRecord } from './plan-head.js';
import { LEFT_TITLE, leftParts, plansOf } from './plan-homes.js';
import { areRunIn } from './run-in.js';
import { sectionTasks } from './section-tasks.js';
import { NO_THEME, themeRecord } from './theme-record.js';
import { toldTasks } from './told-tasks.js';

const NOTHING = passage([]);

/** A section that has nothing. */
export const NO_SECTION: FactRecord = {
  有: undefined,
  任务: NOTHING,
  短任务: NOTHING,
  引: NOTHING,
  任务列: list<Passage>([], NOTHING),
  ...NO_LIST,
  多条: undefined,
  合段: NOTHING,
  例: NOTHING,
  变例: NOTHING,
  续例: NOTHING,
  办: NOTHING,
};

/** A theme of the ledger's own, with nothing to do. */
export const NO_OWN_SECTION: FactRecord = { ...NO_THEME, ...NO_SECTION, 段落: list<Passage>([], NOTHING) };

/** What a plan paper can say: of each section, and beside the sections. */
export interface PlanFacts {
  readonly head: FactRecord;
  readonly themes: readonly FactRecord[];
  readonly ofSection: (key: string) => FactRecord;
}

/** What a paper has to say, whatever its sections are. */
export interface PlanContent {
  readonly ledger: Ledger;
  readonly paper: Paper;
  readonly rule: Rule;
  readonly tasks: ReadonlyMap<Plan, Task>;
  /** A plan, be it none of the ledger's as it stands, as the paper tells it. */
  readonly tell: (plan: Plan) => Task;
  /** Rows that the tasks, or what is open, tell already. */
  readonly told: ReadonlySet<Activity>;
  /** Whether so many tasks were typed that nobody asks what goes on as ever (继续用好活动室). */
  readonly enough: boolean;
  /** What the tasks say, in one text. */
  readonly targets: string;
  readonly short: readonly Pieces[];
  readonly lifts: readonly Pieces[];
  readonly open: ReturnType<typeof openMatters>;
}

/** A paper with sections: each with its tasks, or with what the year leaves it to go on with. */
export function sectionedPlan(
  { ledger, paper, rule, tasks, tell, told, targets, short, lifts, open, enough }: PlanContent,
  specs: readonly SectionSpec[],
): PlanFacts {
  // The ledger's own themes are all its sections; what none of them takes stands at the end.
  const hasThemes = ledger.themes.length > 0;
  const sections = allocate(ledger, matters(ledger), hasThemes ? [] : specs);
  const homes = plansOf(ledger, sections);
  const asEver: NamedEvent[] = [];
  let count = 0;
  const records = new Map<Section, FactRecord>();
  for (const section of sections) {
    const full = ledger.plans.length > TASKS.many ? 2 : 3;
    const plans = homes.get(section) ?? [];
    const joint = section.theme ? sectionTasks({ plans, title: section.key, paper, tell }) : undefined;
    const own =
      joint?.items ??
      plans.flatMap((plan) => {
        const task = tasks.get(plan);
        return task ? [plan.topic === section.takes[0] ? task : { ...task, short: task.whole }] : [];
      });
    const { results } = rule;
    const withResults = results === 'all' || (results === 'without task' && own.length === 0);
    const carried = carryOn(section, ledger, { told, tasks: targets, results: withResults });
    // Beside so many typed tasks a heading that none of them is under promises nothing: 继续做好防疫工作 is nobody's plan.
    const asTyped = own.length > 0 ? withoutEvents(carried) : { others: [] };
    const rest = withGoing(
      hasThemes && enough ? asTyped : carried,
      open.filter(({ matter }) => section.matters.includes(matter)),
      ledger,
    );
    const least = section.theme || section.takes.length === 1 ? 1 : 2;
    const going = open.some((one) => section.matters.includes(one.matter) && goesOn(one, ledger));
    // What came of the year is no plan by itself.
    const has = own.length > 0 || going || rest.goingOn !== undefined || rest.others.length + (rest.kept ?? 0) >= least;
    if (has) count += 1;
    else asEver.push(...rest.others);
    records.set(
      section,
      has
        ? sectionRecord(own, own.length < full ? rest : withoutEvents(rest), {
            even: count % 2 === 0,
            paper,
            lead: joint?.lead,
            scheme: paper === '计划' && isScheme(ledger),
          })
        : NO_SECTION,
    );
  }
  if (hasThemes) {
    const taken = new Set(sections.flatMap((section) => section.matters));
    const rest = matters(ledger).filter(
      (matter): matter is Deed => isDeed(matter) && !taken.has(matter) && !told.has(matter.row),
    );
    asEver.push(...eventsGoingOn(rest, ledger, targets));
  }
  const placed = new Set([...homes.values()].flat());
  const left = ledger.plans.filter((plan) => !placed.has(plan));
  const themes = sections.filter(({ theme }) => theme);
  const forms = themes.map((section) => ({
    ...themeRecord(section, ledger),
    ...(records.get(section) ?? NO_SECTION),
  }));
  const parts = hasThemes ? leftParts(left) : [];
  for (const { title, plans } of parts)
    forms.push({
      ...NO_THEME,
      标题: title,
      其余: title === LEFT_TITLE ? YES : undefined,
      ...sectionRecord(
        plans.flatMap((plan) => tasks.get(plan) ?? []),
        { others: [] },
        { even: false, paper, lead: undefined, scheme: paper === '计划' && isScheme(ledger) },
      ),
    });
  return {
    head: headRecord(ledger, {
      count,
      // Behind the last heading it would stand under what it is no part of.
      asEver: () => (enough && hasThemes ? [] : asEver),
      flat: NOT_FLAT,
      paper,
      short,
      lifts,
      open: open.filter(
        (one) => !goesOn(one, ledger) || sections.every(({ matters: all }) => !all.includes(one.matter)),
      ),
      left: hasThemes ? [] : left.flatMap((plan) => tasks.get(plan) ?? []),
      titles: themes
        .filter((section) =>
          enough || paper !== '计划'
            ? records.get(section) !== NO_SECTION
            : section.matters.length > 0 || homes.get(section)?.length,
        )
        .map(({ key }) => key)
        .concat(parts.map(({ title }) => title).filter((title) => title !== LEFT_TITLE)),
      runIn: paper === '计划' && hasThemes && !isScheme(ledger) && !isPlanAlone(ledger) && areRunIn(forms),
      brief: forms.filter(({ 有, 在外 }) => 有 && !在外).every(isBrief),
    }),
    themes: alike(forms),
    ofSection: (key) => {
      const section = sections.find((one) => one.key === key && !one.theme);
      return (section && records.get(section)) ?? NO_SECTION;
    },
  };
}

/** A heading over one sentence, or over two of a few words. */
const isBrief = ({ 任务, 多条, 合写, 概述, 引, 补写 }: FactRecord): boolean =>
  (!多条 || isSaid(合写)) && !概述 && !isSaid(引) && !补写 && lengthOf(任务) <= BRIEF;
const lengthOf = (fact: FactRecord[string]) =>
  fact !== undefined && isPassage(fact) ? wordsOf(fact.pieces).length : 0;
const BRIEF = 90;

/** The names that a paper without sections has beside those of every paper. */
const NOT_FLAT: FactRecord = {
  平: undefined,
  按期: undefined,
  问题列: undefined,
  成效列: list<Passage>([], NOTHING),
  任务列: list<Passage>([], NOTHING),
  多条: undefined,
  编号: undefined,
  连写: undefined,
  一句: undefined,
};

/** What is under way in a section goes on there, before what comes again. */
function withGoing(rest: CarryOn, open: PlanContent['open'], ledger: Ledger): CarryOn {
  const going = open.flatMap((one) => goesOn(one, ledger) ?? []).map((one): Pieces => [one]);
  return going.length === 0
    ? rest
    : { ...rest, events: strung([...going, ...(rest.events ? [rest.events] : [])], '；') };
}

/** A section of several tasks has enough to do. */
const withoutEvents = ({ events: _, ...rest }: CarryOn): CarryOn => rest;

interface Place {
  readonly even: boolean;
  readonly paper: Paper;
  readonly lead: Task | undefined;
  readonly scheme: boolean;
}

/** Papers on why and where to say in turn what came of the year and what goes on; the others go on. */
function sectionRecord(own: readonly Task[], rest: CarryOn, { even, paper, lead, scheme }: Place): FactRecord {
  const { example = [], goingOn = [], change = [], changeBeside = [], events = [] } = rest;
  const items = own.map(({ whole, listed }) => (own.length > 1 || paper === '计划' ? listed : whole));
  const alone = own.length + events.length === 0;
  const onward = goingOn.length > 0 && (even || alone || RULES[paper].results !== 'all');
  return {
    有: YES,
    任务: toPassage(toldTasks(own.map(({ whole }) => whole))),
    短任务: toPassage(toldTasks(own.map(({ short }) => short))),
    引: lead ? toPassage(lead.listed) : NOTHING,
    任务列: list(items.map(toPassage), NOTHING),
    ...listForm(events.length > 0 ? [...items, events] : items, paper, { scheme, goesOn: events.length > 0 }),
    合段: toPassage(toldTasks(items)),
    多条: own.length > 0 && own.length + (events.length > 0 ? 1 : 0) > 1 ? YES : undefined,
    例: toPassage(onward ? [] : changeBeside.length > 0 ? [...example, '；', ...changeBeside] : example),
    变例: toPassage(onward || example.length === 0 ? change : []),
    续例: toPassage(onward ? goingOn : []),
    办: toPassage(events),
  };
}

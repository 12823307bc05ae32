import { writeChineseNumber } from '../chinese/write-chinese-number.js';
import { communityFigures } from '../facts/community-figures.js';
import { type FactRecord, list } from '../facts/fact.js';
import { type Passage, passage } from '../facts/passage.js';
import type { Activity, Ledger } from '../ledger/ledger.js';
import { CATEGORIES } from '../ledger/vocabulary/fields.js';
import { oncePer } from '../once-per.js';
import { allocate } from './allocate.js';
import { type CarryOn, carryOn } from './carry-on.js';
import { spokenTitle } from './deed-parts.js';
import { fillPattern } from './fill-pattern.js';
import { isDeed, matters } from './matter.js';
import { type OpenMatter, openMatters } from './open-matters.js';
import { joined, listedWords, type Pieces } from './piece.js';
import { plansOf } from './plan-homes.js';
import type { Section, SectionSpec } from './section.js';
import { shortcomings } from './shortcomings.js';
import { formerly, type Task, tellTask } from './tell-task.js';
import { toldTasks } from './told-tasks.js';

/** What a plan paper can say: of each section, and beside the sections. */
export interface PlanFacts {
  readonly head: FactRecord;
  readonly themes: readonly FactRecord[];
  readonly ofSection: (key: string) => FactRecord;
}

const toPassage = (pieces: Pieces): Passage => passage(joined(pieces));

/** A section that has nothing. */
export const NO_SECTION: FactRecord = {
  有: undefined,
  任务: passage([]),
  短任务: passage([]),
  例: passage([]),
  续例: passage([]),
  办: passage([]),
  量: passage([]),
  逢双: undefined,
};

/** Ledger + the sections of a template → what the community will do, section by section. A plan is told once; so is a row that is open. */
export function planFacts(ledger: Ledger, specs: readonly SectionSpec[]): PlanFacts {
  const { gaps, answering, open, tasks, told, targets } = ofAllPapers(ledger);
  const sections = allocate(ledger, matters(ledger), specs);
  const homes = plansOf({ ...ledger, plans: ledger.plans.filter((plan) => !answering.has(plan)) }, sections);
  const asEver: string[] = [];
  let count = 0;
  const records = new Map<Section, FactRecord>();
  for (const section of sections) {
    const own = (homes.get(section) ?? []).flatMap((plan) => {
      const task = tasks.get(plan);
      return task ? [plan.topic === section.takes[0] ? task : { ...task, short: task.whole }] : [];
    });
    const rest = carryOn(section, ledger, told, targets);
    const has = own.length > 0 || rest.example !== undefined || rest.names.length > 1;
    if (has) count += 1;
    else asEver.push(...rest.names);
    records.set(section, has ? sectionRecord(own, rest, count % 2 === 0) : NO_SECTION);
  }
  const short = gaps.map(({ said, plan }) => {
    const task = plan && tasks.get(plan);
    return task ? fillPattern('补短', { 短板: said, 任务: task.whole }) : said;
  });
  const themes = sections
    .filter(({ theme }) => theme)
    .map((section) => ({ 标题: section.key, ...(records.get(section) ?? NO_SECTION) }));
  const placed = new Set([...homes.values(), [...answering]].flat());
  const left = ledger.plans.filter((plan) => !placed.has(plan));
  return {
    head: {
      ...headRecord(
        ledger,
        { count, asEver, short },
        open.filter(({ again }) => !again),
        left.flatMap((plan) => tasks.get(plan) ?? []),
      ),
      ...ownThemes(
        ledger,
        sections.flatMap((one) => (one.theme && records.get(one) !== NO_SECTION ? [one.key] : [])),
      ),
    },
    themes,
    ofSection: (key) => {
      const section = sections.find((one) => one.key === key && !one.theme);
      return (section && records.get(section)) ?? NO_SECTION;
    },
  };
}

/** What does not depend on the sections. */
const ofAllPapers = oncePer((ledger: Ledger) => {
  const gaps = shortcomings(ledger);
  const open = openMatters(matters(ledger), ledger);
  const openRows = open.flatMap(({ matter }) => (isDeed(matter) ? [matter.row] : []));
  const tasks = new Map(ledger.plans.map((plan) => [plan, tellTask(plan, ledger)]));
  return {
    gaps,
    answering: new Set(gaps.flatMap(({ plan }) => plan ?? [])),
    open,
    tasks,
    told: new Set<Activity>([...openRows, ...[...tasks.values()].flatMap(({ rows }) => rows)]),
    targets: ledger.plans.map(({ topic, target = '' }) => topic + target).join(),
  };
});

function sectionRecord(own: readonly Task[], rest: CarryOn, even: boolean): FactRecord {
  const { example = [], goingOn = [], events = [], total = [] } = rest;
  const onward = even && goingOn.length > 0;
  return {
    有: '是',
    任务: toPassage(toldTasks(own.map(({ whole }) => whole))),
    短任务: toPassage(toldTasks(own.map(({ short }) => short))),
    例: toPassage(onward ? [] : example),
    续例: toPassage(onward ? goingOn : []),
    办: toPassage(events),
    量: toPassage(total),
    逢双: even ? '是' : undefined,
  };
}

/** The ledger's own themes that have something to do; a section of the template for a sentence on what one of them tells falls away. */
const ownThemes = ({ community, approach, notApplicable }: Ledger, titles: readonly string[]): FactRecord => ({
  自有: titles.length > 0 ? '是' : undefined,
  方面: titles.length > 1 && !approach ? listedWords(titles) : undefined,
  六无: notApplicable.includes('6无') ? undefined : '是',
  志愿者: titles.length === 0 && communityFigures(community).注册志愿者 ? '是' : undefined,
});

/** What the year is for: the ledger's own words, and the matters of its plans. */
function aimsOf({ plans, matter, approach }: Ledger): FactRecord {
  const topics = [...new Set(plans.map(({ topic }) => topic))].filter((topic) => topic !== '其他');
  const few = plans.length > 1 && topics.length > 1 && topics.length <= MATTERS_NAMED;
  return {
    事由: matter,
    思路: approach,
    专题: few ? listedWords(topics.map((topic) => (isPlain(topic) ? topic : `“${topic}”`))) : undefined,
    项数: `${plans.length}项`,
    件数: few ? `${topics.length === 2 ? '两' : writeChineseNumber(topics.length)}件事` : undefined,
  };
}

const MATTERS_NAMED = 5;
const isPlain = (topic: string) => (CATEGORIES as readonly string[]).includes(topic);

interface Rest {
  readonly count: number;
  readonly asEver: readonly string[];
  readonly short: readonly Pieces[];
}

function headRecord(
  ledger: Ledger,
  { count, asEver, short }: Rest,
  open: readonly OpenMatter[],
  left: readonly Task[],
): FactRecord {
  return {
    上期: formerly(ledger),
    成篇: ledger.plans.length > 1 && count > 3 ? '是' : undefined,
    有: ledger.plans.length + count + asEver.length > 0 ? '是' : undefined,
    未了: list(
      open.map((one) => toPassage(tellOpen(one, ledger))),
      passage([]),
    ),
    照常: asEver.length > 0 ? listedWords(asEver) : undefined,
    ...aimsOf(ledger),
    短板: list(short.map(toPassage), passage([])),
    其他任务: left.length > 0 ? toPassage(toldTasks(left.map(({ whole }) => whole))) : undefined,
    衡量: list([...new Set(ledger.plans.flatMap(({ measure }) => measure ?? []))], ''),
  };
}

/** The row that it comes from, as a sentence says it, and what is left of it. */
const tellOpen = ({ matter, text }: OpenMatter, { year }: Ledger): Pieces =>
  isDeed(matter)
    ? fillPattern('未了', { 名: spokenTitle(matter.row.shortTitle ?? matter.row.title, year), 事: text })
    : [text];

import type { Activity, IsoDate, Ledger, Plan, Totals } from '../ledger/ledger.js';
import { ARCHIVE, CATEGORIES, ROUTINE_CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS, TOPICS } from '../standards.js';
import { join } from './activity-record.js';
import { campaignFacts, campaignList, ownCampaigns } from './campaign-facts.js';
import { charts } from './charts.js';
import { chronicle } from './chronicle.js';
import { comparisons, isDue } from './comparison.js';
import { countingFacts } from './counting-facts.js';
import { type FactRecord, isFigure, lazily, list } from './fact.js';
import { festivals } from './festivals.js';
import type { Figure } from './figure.js';
import type { Subject } from './focus.js';
import { activitiesWhere, type GroupContext, group, groupContext } from './group.js';
import { headFacts, meetingFacts } from './head-facts.js';
import { byDate, countedOnly, held } from './held.js';
import { holdings } from './holdings.js';
import { indicatorFacts, indicatorResults } from './indicators.js';
import { nextSteps } from './next-steps.js';
import { photos } from './photos.js';
import { planRecord } from './plan-record.js';
import { quantityFacts, quantitySums } from './quantity-facts.js';
import { roleModelFacts } from './role-models.js';
import { tables } from './tables.js';

/** Everything that a template can name: a closed set, the same names for every ledger but for its own campaigns and indicators. */
export type Facts = FactRecord;

export interface FactOptions {
  /** The 成文日期: which meetings, which words. */
  readonly dated: IsoDate;
  /** Last year's ledger, read, or its totals. */
  readonly previous?: Ledger | Totals;
  /** What the report is about, where it is not the whole of its period. */
  readonly subject?: Subject | undefined;
  /** Paths of 照片 under which there is no picture that a report can hold. */
  readonly unusablePhotos?: ReadonlySet<string>;
}

/** Whom activities served; free text in a ledger, but these can be named in a template. */
export const AUDIENCES = [
  '老人',
  '残疾人',
  '困难家庭',
  '未成年人',
  '党员',
  '妇女',
  '青年',
  '退役军人',
  '流动人口',
  '居民',
  '志愿者',
] as const;

/** Ledger → Facts. Groups are worked out when a template asks for them. */
export function facts(ledger: Ledger, options: FactOptions): Facts {
  const context = groupContext({ ...ledger, activities: byDate(countedOnly(ledger).activities) });
  const previous = isDue(ledger, options.dated) ? options.previous : undefined;
  const root = { ...headFacts(ledger, options.dated), ...meetingFacts(ledger, options.dated) };
  return lazily(root, {
    ...Object.fromEntries(
      ownCampaigns(ledger).map((campaign) => [campaign.name, () => campaignFacts(campaign, context)]),
    ),
    ...groupMakers(context),
    ...routineMakers(ledger),
    ...holdings(ledger),
    数据: () => quantityFacts(ledger.activities),
    数据项: () => quantitySums(ledger.activities),
    纪实: () => chronicle(ledger),
    // What a build is asked to print of it (build.ts).
    附件: () => ({ 详: undefined }),
    小结: () => subjectFacts(options.subject),
    口径: () => countingFacts(ledger, context),
    ...listMakers(ledger, context),
    同比: () => comparisons(ledger, previous),
    图: () => charts(ledger, previous),
    照片: () => photos(ledger, options.unusablePhotos ?? new Set()),
  });
}

/** 一项: the report is about one activity. */
const subjectFacts = (subject: Subject | undefined): FactRecord => ({
  标题: subject?.title,
  何事: subject?.matter,
  一项: subject && !subject.matter ? '是' : undefined,
});

/** The named sets of activities. */
function groupMakers(context: GroupContext) {
  const make = (name: string, path: string, fits: (a: Activity) => unknown, planWords?: readonly string[]) => () =>
    group(name, path, activitiesWhere(context, fits), context, planWords);
  const record = (names: readonly string[], maker: (name: string) => () => FactRecord) => () =>
    lazily({}, Object.fromEntries(names.map((name) => [name, maker(name)])));
  const topic = new Map(TOPICS.map((t) => [t.name, t]));
  return {
    总计: make('全年', '总计', () => true, []),
    估计: make('估计', '估计', isEstimated, []),
    未记人次: make('未记人次', '未记人次', (a) => a.attendance === undefined && !a.asTyped.attendance, []),
    ...Object.fromEntries(CATEGORIES.map((name) => [name, make(name, name, (a) => a.category === name)])),
    ...Object.fromEntries(
      CAMPAIGNS.map(({ name }) => [
        name,
        () => campaignFacts(context.ledger.campaigns.find((c) => c.name === name) ?? { name, items: [] }, context),
      ]),
    ),
    服务对象: record(AUDIENCES, (name) => make(name, `服务对象.${name}`, (a) => a.audience.includes(name))),
    专题: record([...topic.keys()], (name) => {
      const { words = [], without = [] } = topic.get(name) ?? {};
      const named = (a: Activity) => words.some((w) => a.title.includes(w) || w in a.campaigns);
      return make(name, `专题.${name}`, (a) => !without.includes(a.category) && named(a), words);
    }),
  };
}

/** A number that is marked as guessed; where there is none nothing was, and 30余 says itself what it is. */
const isEstimated = ({ estimated, attendance, asTyped }: Activity) =>
  estimated && attendance !== undefined && !asTyped.attendance;

/** Meetings and routine work are told, and count nowhere but under their own names. */
function routineMakers(ledger: Ledger) {
  const context = groupContext({ ...ledger, activities: byDate(held(ledger.activities)) });
  return Object.fromEntries(
    ROUTINE_CATEGORIES.map((name) => [
      name,
      () =>
        group(
          name,
          name,
          activitiesWhere(context, (a) => a.category === name),
          context,
        ),
    ]),
  );
}

/** What stands in the ledger as lists. */
function listMakers(ledger: Ledger, context: GroupContext) {
  const results = indicatorResults(ledger);
  const own = ownCampaigns(ledger);
  const honesty = own.find(({ name }) => name.includes('诚信'));
  let found: readonly FactRecord[] | undefined;
  const days = () => {
    found ??= festivals(context);
    return found;
  };
  return {
    指标: () => indicatorFacts(results),
    表: () => tables(ledger, results),
    节日: () => list(days(), group('', '', [], context)),
    节日数: () => festivalCount(days()),
    专项: () => campaignList(own, context),
    自设专项: () =>
      lazily(
        {},
        {
          诚信: () => campaignFacts(honesty ?? { name: '', items: [] }, context),
          其他: () =>
            campaignList(
              own.filter((campaign) => campaign !== honesty),
              context,
            ),
        },
      ),
    典型: () => roleModelFacts(ledger.roleModels),
    下一步: () => nextSteps(ledger),
    计划要点: () => list(firstOfEachTopic(ledger.plans).map(planRecord), planRecord(undefined)),
    计划: () => list(ledger.plans.map(planRecord), planRecord(undefined)),
    存在问题: () =>
      list(
        ledger.problems.map((text) => text.replace(/[。；;]+$/, '')),
        '',
      ),
    档案: () =>
      Object.fromEntries(
        Object.entries(ARCHIVE).map(([key, { zh }]) => [zh, join(ledger.archive?.[key as keyof typeof ARCHIVE])]),
      ),
  };
}

/** More days than a sentence can name are counted; fewer are named, and there is no count. */
const NAMED_DAYS = 6;

function festivalCount(days: readonly FactRecord[]): Figure | undefined {
  if (days.length <= NAMED_DAYS) return undefined;
  const sources = days.flatMap(({ 场次: sessions }) => (isFigure(sessions) ? sessions.sources : []));
  return {
    kind: 'figure',
    name: '节日数',
    value: days.length,
    unit: '个',
    origin: 'activities',
    sources: [...new Set(sources)],
    unrecorded: 0,
  };
}

/** One plan of each topic, the first: what a summary names where the annex has them all. */
function firstOfEachTopic(plans: readonly Plan[]): readonly Plan[] {
  return plans.filter((plan, index) => plans.findIndex(({ topic }) => topic === plan.topic) === index);
}

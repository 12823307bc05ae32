import type { Activity, IsoDate, Ledger, Plan, Totals } from '../ledger/ledger.js';
import { ARCHIVE, CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS, TOPICS } from '../standards.js';
import { join } from './activity-record.js';
import { campaignFacts, campaignList, ownCampaigns } from './campaign-facts.js';
import { charts } from './charts.js';
import { comparedWith, comparisons, isDue } from './comparison.js';
import { periodText } from './dates.js';
import { type FactRecord, isFigure, lazily, list } from './fact.js';
import { festivals } from './festivals.js';
import type { Figure } from './figure.js';
import { activitiesWhere, type GroupContext, group, groupContext } from './group.js';
import { headFacts, meetingFacts } from './head-facts.js';
import { indicatorFacts, indicatorResults } from './indicators.js';
import { nextSteps } from './next-steps.js';
import { isWholeYear } from './period-name.js';
import { photos } from './photos.js';
import { planRecord } from './plan-record.js';
import { roleModelFacts } from './role-models.js';
import { byDate, tables } from './tables.js';

/** Everything that a template can name: a closed set, the same names for every ledger but for its own campaigns and indicators. */
export type Facts = FactRecord;

export interface FactOptions {
  /** The 成文日期: which meetings, which words. */
  readonly dated: IsoDate;
  /** Last year's ledger, read, or its totals. */
  readonly previous?: Ledger | Totals;
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
  const context = groupContext({ ...ledger, activities: byDate(ledger.activities) });
  const previous = isDue(ledger, options.dated) ? options.previous : undefined;
  const root = { ...headFacts(ledger, options.dated), ...meetingFacts(ledger, options.dated) };
  return lazily(root, {
    ...Object.fromEntries(
      ownCampaigns(ledger).map((campaign) => [campaign.name, () => campaignFacts(campaign, context)]),
    ),
    ...groupMakers(context),
    ...listMakers(ledger, context),
    同比: () => comparisons(ledger, previous),
    图: () => charts(ledger, previous),
    照片: () => photos(ledger, options.unusablePhotos ?? new Set()),
  });
}

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
    未记人次: make('未记人次', '未记人次', (a) => a.attendance === undefined, []),
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

/** A number that somebody guessed; where there is none nothing was. */
const isEstimated = ({ estimated, attendance, asTyped }: Activity) =>
  attendance !== undefined && (estimated || asTyped.attendance?.qualifier !== undefined);

/** How the figures are counted, where the text has to say so. */
function countingFacts(context: GroupContext): FactRecord {
  const { ledger } = context;
  const acrossMonths = ({ date, end = date }: Activity) => date.slice(0, 7) !== end.slice(0, 7);
  return {
    区间说明: isWholeYear(ledger.period) ? undefined : periodText(ledger.period),
    同比基期: comparedWith(ledger.period),
    交叉: context.ledger.activities.some(overlaps) ? '是' : undefined,
    跨月: group('跨月', '口径.跨月', activitiesWhere(context, acrossMonths), context, []),
  };
}

/** Whether it is counted under two campaigns, or two items of one: their figures are no parts of a sum. */
const overlaps = ({ campaigns }: Activity) =>
  Object.keys(campaigns).length > 1 || Object.values(campaigns).some((items) => items.length > 1);

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
    口径: () => countingFacts(context),
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

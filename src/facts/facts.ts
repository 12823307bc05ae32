import type { Activity, IsoDate, Ledger, Plan, Totals } from '../ledger/ledger.js';
import { audienceName } from '../ledger/vocabulary/audience.js';
import { ARCHIVE, CATEGORIES, LEDGER, ROUTINE_CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS, TOPICS } from '../standards.js';
import { join } from './activity-record.js';
import { campaignFacts, campaignList, ownCampaigns } from './campaign-facts.js';
import { charts } from './charts.js';
import { comparedWith, comparisons } from './comparison.js';
import { daysBetween, periodText } from './dates.js';
import { type FactRecord, isFigure, lazily, list } from './fact.js';
import { FESTIVAL_REMEDY, festivals } from './festivals.js';
import { type Figure, sourcesOf } from './figure.js';
import { activitiesWhere, type GroupContext, group, groupContext } from './group.js';
import { headFacts, meetingFacts } from './head-facts.js';
import { byDate, countedOnly, held } from './held.js';
import { INDICATOR_REMEDY, indicatorFacts, indicatorResults } from './indicators.js';
import { nextSteps } from './next-steps.js';
import { photos } from './photos.js';
import { planRecord } from './plan-record.js';
import { roleModelFacts } from './role-models.js';
import { tables } from './tables.js';
import { groupWant, inHead, REGISTER, type Want, wanting, withActivity } from './want.js';

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
  const context = groupContext({ ...ledger, activities: byDate(countedOnly(ledger).activities) });
  const previous = isDue(ledger, options.dated) ? options.previous : undefined;
  const root = { ...headFacts(ledger, options.dated), ...meetingFacts(ledger, options.dated) };
  wanting<FactRecord>(root, (name) => rootWant(name, ledger));
  return lazily(root, {
    ...Object.fromEntries(
      ownCampaigns(ledger).map((campaign) => [campaign.name, () => campaignFacts(campaign, context)]),
    ),
    ...groupMakers(context),
    ...routineMakers(ledger),
    ...listMakers(ledger, context),
    同比: () => comparisons(ledger, previous),
    图: () => charts(ledger, previous),
    照片: () => photos(ledger, options.unusablePhotos ?? new Set()),
  });
}

/** A year is held against the one before once it is nearly over: its papers are written in its last month, and half a year is no year. */
const isDue = ({ period }: Ledger, dated: IsoDate) => daysBetween(dated, period.end) <= 31;

/** Whether the figures are those of the year that the report is named after, all of it. */
const isWholeYear = ({ year, period }: Ledger) => period.start === `${year}-01-01` && period.end === `${year}-12-31`;

/** The named sets of activities. */
function groupMakers(context: GroupContext) {
  const make = (set: Parameters<typeof group>[0], fits: (a: Activity) => unknown) => () =>
    group(set, activitiesWhere(context, fits), context);
  const record =
    (names: readonly string[], maker: (name: string) => () => FactRecord, want: (name: string) => Want) => () =>
      lazily(wanting<FactRecord>({}, want), Object.fromEntries(names.map((name) => [name, maker(name)])));
  const topic = new Map(TOPICS.map((t) => [t.name, t]));
  return {
    总计: make({ name: '全年', path: '总计', title: '总计', planWords: [] }, () => true),
    估计: make({ name: '估计', planWords: [] }, (a) => a.estimated),
    未记人次: make({ name: '未记人次', planWords: [] }, (a) => a.attendance === undefined),
    ...Object.fromEntries(
      CATEGORIES.map((name) => [name, make({ name, remedy: categoryRemedy(name) }, (a) => a.category === name)]),
    ),
    ...Object.fromEntries(
      CAMPAIGNS.map(({ name }) => [
        name,
        () => campaignFacts(context.ledger.campaigns.find((c) => c.name === name) ?? { name, items: [] }, context),
      ]),
    ),
    服务对象: record(
      AUDIENCES,
      (name) =>
        make({ name, path: `服务对象.${name}`, remedy: audienceRemedy(name) }, (a) =>
          a.audience.some((word) => audienceName(word) === name),
        ),
      (name) => ({ label: `面向${name}的活动情况`, remedy: audienceRemedy(name) }),
    ),
    专题: record(
      [...topic.keys()],
      (name) =>
        make(
          { name, path: `专题.${name}`, remedy: topicRemedy(name), planWords: topic.get(name)?.words ?? [name] },
          (a) => a.topics.includes(name),
        ),
      (name) => groupWant(name, topicRemedy(name)),
    ),
  };
}

const categoryRemedy = (name: string) => withActivity(`类别: ${name}`);
const audienceRemedy = (name: string) => withActivity(`服务对象: ${name}`);

const topicRemedy = (name: string) => withActivity(`专题: ${name}`);

/** What is wanting where a root name says nothing; undefined for what is none. */
function rootWant(name: string, { campaigns }: Ledger): Want | undefined {
  if (CATEGORIES.some((category) => category === name)) return groupWant(name, categoryRemedy(name));
  if ([...CAMPAIGNS, ...campaigns].some((campaign) => campaign.name === name))
    return groupWant(name, withActivity(`专项: ${name}`));
  if (['总计', '估计', '未记人次'].includes(name)) return groupWant(name, REGISTER);
  if (name === '节日' || name === '节日数') return { label: name, remedy: FESTIVAL_REMEDY };
  if (name === '指标') return { label: name, remedy: INDICATOR_REMEDY };
  return Object.values(LEDGER).some(({ zh }) => zh === name) ? { label: name, remedy: inHead(name) } : undefined;
}

/** Meetings and routine work are told, and count nowhere but under their own names. */
function routineMakers(ledger: Ledger) {
  const context = groupContext({ ...ledger, activities: byDate(held(ledger.activities)) });
  return Object.fromEntries(
    ROUTINE_CATEGORIES.map((name) => [
      name,
      () =>
        group(
          { name, path: name, remedy: categoryRemedy(name) },
          activitiesWhere(context, (a) => a.category === name),
          context,
        ),
    ]),
  );
}

/** How the figures are counted, where the text has to say so. */
function countingFacts(context: GroupContext): FactRecord {
  const { ledger } = context;
  const acrossMonths = ({ date, end = date, time }: Activity) => !time?.shape && date.slice(0, 7) !== end.slice(0, 7);
  return {
    区间说明: isWholeYear(ledger) ? undefined : periodText(ledger.period),
    同比基期: comparedWith(ledger.period),
    跨月: group({ name: '跨月', path: '口径.跨月', planWords: [] }, activitiesWhere(context, acrossMonths), context),
  };
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
    节日: () => list(days(), group({ name: '' }, [], context)),
    节日数: () => festivalCount(days()),
    专项: () => campaignList(own, context),
    自设专项: () =>
      lazily(
        wanting<FactRecord>({}, (name) => groupWant(name, REGISTER)),
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
        ledger.problems.map((text) => text.replace(/(?<![。；;])[。；;]+$/, '')),
        '',
      ),
    档案: () =>
      wanting(
        Object.fromEntries(
          Object.entries(ARCHIVE).map(([key, { zh }]) => [zh, join(ledger.archive?.[key as keyof typeof ARCHIVE])]),
        ),
        (name) => ({ label: name, remedy: inHead('档案') }),
      ),
  };
}

/** More days than a sentence can name are counted; fewer are named, and there is no count. */
const NAMED_DAYS = 6;

function festivalCount(days: readonly FactRecord[]): Figure | undefined {
  if (days.length <= NAMED_DAYS) return undefined;
  const names = days.map(({ 名称: name }) => String(name));
  const rows = days.flatMap(({ 场次: sessions }) => (isFigure(sessions) ? sourcesOf(sessions) : []));
  return {
    kind: 'figure',
    name: '节日数',
    value: days.length,
    unit: '个',
    derivation: { by: 'named', names, rows: [...new Set(rows)] },
  };
}

/** One plan of each topic, the first: what a summary names where the annex has them all. */
function firstOfEachTopic(plans: readonly Plan[]): readonly Plan[] {
  return plans.filter((plan, index) => plans.findIndex(({ topic }) => topic === plan.topic) === index);
}

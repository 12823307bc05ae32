import { ARCHIVE, CATEGORIES } from '../ledger/fields.js';
import type { Activity, Campaign, IsoDate, Ledger, Plan, Totals } from '../ledger/ledger.js';
import { CAMPAIGNS, TOPICS, WORDING } from '../standards.js';
import { join } from './activity-record.js';
import { charts } from './charts.js';
import { comparedWith, comparisons } from './comparison.js';
import { longDate, periodText } from './dates.js';
import { type FactRecord, isFigure, lazily, list } from './fact.js';
import { festivals } from './festivals.js';
import { type Figure, typedFigure } from './figure.js';
import { type GroupContext, group, groupContext } from './group.js';
import { indicatorFacts, indicatorResults } from './indicators.js';
import { congress, guidance, latest, meetingSpirit, plenum } from './meetings.js';
import { nextSteps } from './next-steps.js';
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
  const root = { ...headFacts(ledger, options), ...meetingFacts(ledger, options.dated) };
  return lazily(root, {
    ...Object.fromEntries(
      ownCampaigns(ledger).map((campaign) => [campaign.name, () => campaignFacts(campaign, context)]),
    ),
    ...groupMakers(context),
    ...listMakers(ledger, context),
    同比: () => comparisons(ledger, options.previous),
    图: () => charts(ledger, options.previous),
    照片: () => photos(ledger, options.unusablePhotos ?? new Set()),
  });
}

const activitiesWhere = ({ ledger }: GroupContext, fits: (activity: Activity) => unknown) =>
  ledger.activities.filter(fits);

const ownCampaigns = (ledger: Ledger) =>
  ledger.campaigns.filter((campaign) => !CAMPAIGNS.some((builtIn) => builtIn.name === campaign.name));

/** Whether the figures are those of the year that the report is named after, all of it. */
const isWholeYear = ({ year, period }: Ledger) => period.start === `${year}-01-01` && period.end === `${year}-12-31`;

/** The head of the ledger, by its own names. */
function headFacts({ community, ...ledger }: Ledger, { dated }: FactOptions): FactRecord {
  const head = (name: string, value: number | undefined, unit: string) => typedFigure(`社区.${name}`, value, unit);
  return {
    社区: {
      名称: community.name,
      地名: community.place,
      街道: community.subdistrict,
      地区: community.region,
      党组织: community.partyOrganisation,
      户数: head('户数', community.households, '户'),
      常住人口: head('常住人口', community.residents, '人'),
      户籍人口: head('户籍人口', community.registeredResidents, '人'),
      党员数: head('党员数', community.partyMembers, '名'),
      网格数: head('网格数', community.grids, '个'),
      小区数: head('小区数', community.compounds, '个'),
      注册志愿者: head('注册志愿者', community.registeredVolunteers, '人'),
      志愿服务队: head('志愿服务队', community.volunteerTeams, '支'),
    },
    年度: String(ledger.year),
    计划年度: String(ledger.planYear),
    统计区间: periodText(ledger.period),
    成文日期: longDate(dated),
    上级: ledger.superior,
    弘扬精神: ledger.motto?.replace(/^“(.*)”$/, '$1'),
  };
}

/** Proposed from the date, unless the ledger has its own word; and the words that belong to that date. */
function meetingFacts(ledger: Ledger, dated: IsoDate): FactRecord {
  return {
    指导思想: ledger.guidance ?? guidance(dated),
    会议精神: ledger.meetings ?? meetingSpirit(dated),
    党代会: named(ledger.meetings, /党的[一二三四五六七八九十]+大/) ?? congress(dated),
    全会: named(ledger.meetings, /[一二三四五六七八九十]+届[一二三四五六七]中全会/) ?? plenum(dated),
    用语: Object.fromEntries(
      Object.entries(WORDING).map(([name, forms]) => [
        name,
        (latest(forms, (form) => form.from, dated) ?? forms[0])?.text,
      ]),
    ),
  };
}

/** The meeting that the ledger's own 会议精神 names. */
const named = (meetings: string | undefined, meeting: RegExp) => meetings?.match(meeting)?.[0];

/** The named sets of activities. */
function groupMakers(context: GroupContext) {
  const make = (name: string, path: string, fits: (a: Activity) => unknown, planWords?: readonly string[]) => () =>
    group(name, path, activitiesWhere(context, fits), context, planWords);
  const record = (names: readonly string[], maker: (name: string) => () => FactRecord) => () =>
    lazily({}, Object.fromEntries(names.map((name) => [name, maker(name)])));
  const topic = new Map(TOPICS.map((t) => [t.name, t]));
  return {
    总计: make('全年', '总计', () => true, []),
    估计: make('估计', '估计', (a) => a.estimated, []),
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

/** A campaign: an activity counts once in it, and in each of its items that it names. Items go by full and short names. */
function campaignFacts({ name, items }: Campaign, context: GroupContext): FactRecord {
  const item = (full: string) =>
    group(
      full,
      `${name}.${full}`,
      activitiesWhere(context, (a) => a.campaigns[name]?.includes(full)),
      context,
    );
  const made = lazily<FactRecord>({}, Object.fromEntries(items.map((full) => [full, () => item(full)])));
  const shorts = CAMPAIGNS.find((builtIn) => builtIn.name === name)?.items ?? [];
  const activities = activitiesWhere(context, (a) => name in a.campaigns);
  const campaign = group(name, name, activities, context);
  return lazily(campaign as Record<string, never>, {
    ...Object.fromEntries(
      shorts.flatMap(({ name: full, short = [] }) => short.map((s) => [s, () => made[full] ?? item(full)])),
    ),
    ...Object.fromEntries(items.map((full) => [full, () => made[full]])),
    细项: () =>
      list(
        items.map((full) => made[full] ?? {}),
        group('', '', [], context),
      ),
    已开展: () =>
      list(
        items
          .filter((full) => activities.some((a) => a.campaigns[name]?.includes(full)))
          .map((full) => made[full] ?? {}),
        group('', '', [], context),
      ),
    细项名单: () => join(items),
    空白细项: () => join(items.filter((full) => !activities.some((a) => a.campaigns[name]?.includes(full)))),
  });
}

const campaignList = (campaigns: readonly Campaign[], context: GroupContext) =>
  list(
    campaigns.map((campaign) => campaignFacts(campaign, context)),
    campaignFacts({ name: '', items: [] }, context),
  );

/** How the figures are counted, where the text has to say so. */
function countingFacts(context: GroupContext): FactRecord {
  const { ledger } = context;
  const acrossMonths = ({ date, end = date }: Activity) => date.slice(0, 7) !== end.slice(0, 7);
  return {
    区间说明: isWholeYear(ledger) ? undefined : periodText(ledger.period),
    同比基期: comparedWith(ledger.period),
    跨月: group('跨月', '口径.跨月', activitiesWhere(context, acrossMonths), context, []),
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

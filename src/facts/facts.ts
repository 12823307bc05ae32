import type { Activity, IsoDate, Ledger, Totals } from '../ledger/ledger.js';
import { audienceName } from '../ledger/vocabulary/audience.js';
import { ARCHIVE, CATEGORIES, LEDGER, ROUTINE_CATEGORIES } from '../ledger/vocabulary/fields.js';
import { CAMPAIGNS, TOPICS } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { join } from './activity-record.js';
import { annexFacts } from './annex-facts.js';
import { campaignFacts, campaignList, ownCampaigns } from './campaign-facts.js';
import { charts } from './charts.js';
import { chronicle } from './chronicle.js';
import { comparisons, isDue } from './comparison.js';
import { countingFacts } from './counting-facts.js';
import { type FactRecord, isFigure, lazily, list } from './fact.js';
import { festivals } from './festivals.js';
import { type Figure, sourcesOf } from './figure.js';
import type { Subject } from './focus.js';
import { activitiesWhere, type GroupContext, group, groupContext } from './group.js';
import { headFacts, meetingFacts } from './head-facts.js';
import { byDate, countedOnly, held } from './held.js';
import { holdings } from './holdings.js';
import { indicatorFacts, indicatorResults } from './indicators.js';
import { isUnrecorded } from './measure.js';
import { photos } from './photos.js';
import { planRecord } from './plan-record.js';
import { quantityFacts, quantitySums } from './quantity-facts.js';
import { roleModelFacts } from './role-models.js';
import { tables } from './tables.js';
import { groupWant, type Want, wanting } from './want.js';

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
  wanting<FactRecord>(root, (name) => rootWant(name, ledger));
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
    附件: () => annexFacts(),
    小结: () => subjectFacts(options.subject, ledger),
    口径: () => countingFacts(ledger, context),
    ...listMakers(ledger, context),
    同比: () => comparisons(ledger, previous),
    图: () => charts(ledger, previous),
    照片: () => photos(ledger, options.unusablePhotos ?? new Set()),
  });
}

/** 一项: the note is about one activity. 文种: a ledger's own is that of its report; only where it is a note itself does a note go by it. */
const subjectFacts = (subject: Subject | undefined, { documentKind }: Ledger): FactRecord => ({
  标题: subject?.title,
  文种: documentKind && /小结|总结|简报/.test(documentKind) ? documentKind : undefined,
  何事: subject?.matter,
  一项: subject && !subject.matter ? '是' : undefined,
});

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
    估计: make({ name: '估计', planWords: [] }, isEstimated),
    未记人次: make({ name: '未记人次', planWords: [] }, (a) => isUnrecorded('人次', a)),
    未记服务时长: make({ name: '未记服务时长', planWords: [] }, (a) => isUnrecorded('服务时长', a)),
    ...Object.fromEntries(
      CATEGORIES.map((name) => [name, make({ name, remedy: GAP_WORDS.category(name) }, (a) => a.category === name)]),
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
        make({ name, path: `服务对象.${name}`, remedy: GAP_WORDS.audience(name) }, (a) =>
          a.audience.some((word) => audienceName(word) === name),
        ),
      (name) => ({ label: GAP_WORDS.audienceLabel(name), remedy: GAP_WORDS.audience(name) }),
    ),
    专题: record(
      [...topic.keys()],
      (name) =>
        make(
          { name, path: `专题.${name}`, remedy: GAP_WORDS.topic(name), planWords: topic.get(name)?.words ?? [name] },
          (a) => a.topics.includes(name),
        ),
      (name) => groupWant(name, GAP_WORDS.topic(name)),
    ),
  };
}

/** What is wanting where a root name says nothing; undefined for what is none. */
function rootWant(name: string, { campaigns }: Ledger): Want | undefined {
  if (CATEGORIES.some((category) => category === name)) return groupWant(name, GAP_WORDS.category(name));
  if ([...CAMPAIGNS, ...campaigns].some((campaign) => campaign.name === name))
    return groupWant(name, GAP_WORDS.campaign(name));
  if (['总计', '估计', '未记人次'].includes(name)) return groupWant(name, GAP_WORDS.register);
  if (name === '节日' || name === '节日数') return { label: name, remedy: GAP_WORDS.festival };
  if (name === '指标') return { label: name, remedy: GAP_WORDS.indicators };
  return Object.values(LEDGER).some(({ zh }) => zh === name)
    ? { label: name, remedy: GAP_WORDS.head(name) }
    : undefined;
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
          { name, path: name, remedy: GAP_WORDS.category(name) },
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
    指标: () => indicatorFacts(results, ledger),
    表: () => tables(ledger, results),
    节日: () => list(days(), group({ name: '' }, [], context)),
    节日数: () => festivalCount(days()),
    专项: () => campaignList(own, context),
    自设专项: () =>
      lazily(
        wanting<FactRecord>({}, (name) => groupWant(name, GAP_WORDS.register)),
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
        (name) => ({ label: name, remedy: GAP_WORDS.head('档案') }),
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

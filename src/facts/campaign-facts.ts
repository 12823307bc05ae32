import type { Campaign, Ledger } from '../ledger/ledger.js';
import { CAMPAIGNS } from '../standards.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { join } from './activity-record.js';
import { type FactRecord, lazily, list } from './fact.js';
import { activitiesWhere, type GroupContext, group } from './group.js';
import { groupWant, wanting } from './want.js';

/** The campaigns that only this ledger has. */
export const ownCampaigns = (ledger: Ledger) =>
  ledger.campaigns.filter((campaign) => !CAMPAIGNS.some((builtIn) => builtIn.name === campaign.name));

/** 样本专项 stands for all the built-in ones. */
const isNotApplicable = (name: string, { notApplicable }: Ledger) =>
  notApplicable.includes(name) ||
  (notApplicable.includes('样本专项') && CAMPAIGNS.some((builtIn) => builtIn.name === name));

/** Whether the community runs any of the built-in campaigns. */
export const runsCampaigns = (ledger: Ledger): boolean => CAMPAIGNS.some(({ name }) => !isNotApplicable(name, ledger));

/** A campaign: an activity counts once in it, and in each of its items that it names. Items go by full and short names. */
export function campaignFacts({ name, items }: Campaign, context: GroupContext): FactRecord {
  const item = (full: string) =>
    group(
      { name: full, path: `${name}.${full}`, title: `${name}的${full}`, remedy: GAP_WORDS.item(full) },
      activitiesWhere(context, (a) => a.campaigns[name]?.includes(full)),
      context,
    );
  const made = lazily<FactRecord>({}, Object.fromEntries(items.map((full) => [full, () => item(full)])));
  const shorts = CAMPAIGNS.find((builtIn) => builtIn.name === name)?.items ?? [];
  const activities = activitiesWhere(context, (a) => name in a.campaigns);
  const remedy = GAP_WORDS.campaign(name);
  const campaign = group({ name, remedy }, activities, context);
  const fullName = new Map([
    ...items.map((full) => [full, full] as const),
    ...shorts.flatMap(({ name: full, short = [] }) => short.map((s) => [s, full] as const)),
  ]);
  const wants = (part: string) => {
    const full = fullName.get(part);
    return full === undefined
      ? { label: GAP_WORDS.label([name, part]), remedy }
      : groupWant(part, GAP_WORDS.item(full));
  };
  return lazily(wanting(campaign, wants) as Record<string, never>, {
    ...Object.fromEntries(
      shorts.flatMap(({ name: full, short = [] }) => short.map((s) => [s, () => made[full] ?? item(full)])),
    ),
    ...Object.fromEntries(items.map((full) => [full, () => made[full]])),
    细项: () =>
      list(
        items.map((full) => made[full] ?? {}),
        group({ name: '' }, [], context),
      ),
    已开展: () =>
      list(
        items
          .filter((full) => activities.some((a) => a.campaigns[name]?.includes(full)))
          .map((full) => made[full] ?? {}),
        group({ name: '' }, [], context),
      ),
    交叉: () => (activities.some((a) => (a.campaigns[name]?.length ?? 0) > 1) ? '是' : undefined),
    不适用: () => (activities.length === 0 && isNotApplicable(name, context.ledger) ? '是' : undefined),
    细项名单: () => join(items),
    空白细项: () => join(items.filter((full) => !activities.some((a) => a.campaigns[name]?.includes(full)))),
  });
}

export const campaignList = (campaigns: readonly Campaign[], context: GroupContext) =>
  list(
    campaigns.map((campaign) => campaignFacts(campaign, context)),
    campaignFacts({ name: '', items: [] }, context),
  );

import { CAMPAIGNS, type StandardCampaign } from '../../standards.js';
import type { Campaign } from '../ledger.js';
import { CATEGORIES, LEDGER } from '../vocabulary/fields.js';

/** One item of one campaign, by full names. */
export interface ItemOf {
  readonly campaign: string;
  readonly item: string;
}

/** The campaigns of a ledger, found by any name that people write. */
export interface CampaignIndex {
  readonly list: readonly Campaign[];
  readonly byName: ReadonlyMap<string, Campaign>;
  /** Full names alone. */
  readonly byItem: ReadonlyMap<string, readonly ItemOf[]>;
  /** Short forms (招招手). */
  readonly byShort: ReadonlyMap<string, readonly ItemOf[]>;
}

/** The first names of facts that are neither categories nor fields of the head, and the words of the templates' own language. */
const FACT_NAMES =
  '总计 合计 同比 党代会 全会 用语 估计 未记人次 服务对象 专题 表 图 节日 节日数 照片 自设专项 类别 主题 日期 细项 落实 逐项 列举 项 文种 标题 样本 成文 缺口 口径 期间 计划期间 未记服务时长 数据 数据项 纪实 附件 小结 是村';

/** What a template can ask of a campaign itself. */
const CAMPAIGN_FACTS =
  '名称 场次 人次 未成年人次 志愿者人次 服务时长 受益人次 活动 举例 最大 环节 环节名单 报道名单 空白月份 计划 细项 已开展 细项名单 空白细项 已记 交叉 不适用';

/** Names that an item of the user's may not take: beside its campaign's own facts it could not be told from them. */
export const RESERVED_ITEMS: ReadonlySet<string> = new Set(CAMPAIGN_FACTS.split(' '));

/** Names that a campaign of the user's may not take: each of them already means something in a template. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...CATEGORIES,
  ...Object.values(LEDGER).map((field) => field.zh),
  ...FACT_NAMES.split(' '),
]);

/** Names are compared without regard to width, spaces and the quotation marks that people put around them. */
export const nameKey = (name: string) => name.normalize('NFKC').replaceAll(/[\s“”"'‘’]/gu, '');

/** The built-in campaigns and the ledger's own; the ledger's items win, and a campaign it names without items keeps the built-in ones. */
export function indexCampaigns(own: readonly Campaign[]): CampaignIndex {
  const standards = new Map<string, StandardCampaign>(CAMPAIGNS.map((c) => [c.name, c]));
  const canonical = new Map(CAMPAIGNS.flatMap((c) => [c.name, ...(c.synonyms ?? [])].map((n) => [nameKey(n), c.name])));
  const campaigns = new Map<string, Campaign>(
    CAMPAIGNS.map((c) => [c.name, { name: c.name, items: c.items.map((i) => i.name) }]),
  );
  for (const { name, items } of own) {
    const known = canonical.get(nameKey(name)) ?? name;
    campaigns.set(known, { name: known, items: items.length > 0 ? items : (campaigns.get(known)?.items ?? []) });
  }

  const list = [...campaigns.values()];
  const byName = new Map(list.map((c) => [nameKey(c.name), c]));
  for (const [key, name] of canonical) {
    const campaign = campaigns.get(name);
    if (campaign) byName.set(key, campaign);
  }
  const byItem = new Map<string, ItemOf[]>();
  const byShort = new Map<string, ItemOf[]>();
  for (const { name, items } of list) {
    for (const item of items) {
      add(byItem, item, { campaign: name, item });
      const shorts = standards.get(name)?.items.find((i) => i.name === item)?.short ?? [];
      for (const short of shorts) add(byShort, short, { campaign: name, item });
    }
  }
  return { list, byName, byItem, byShort };
}

function add(map: Map<string, ItemOf[]>, name: string, item: ItemOf): void {
  const key = nameKey(name);
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

/** Every item that a name may mean: those with this full name, or else those with this short form. */
export function itemsNamed({ byItem, byShort }: CampaignIndex, name: string): readonly ItemOf[] {
  const key = nameKey(name);
  return byItem.get(key) ?? byShort.get(key) ?? [];
}

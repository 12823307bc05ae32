import { nearest } from '../../chinese/nearest.js';
import type { Activity } from '../ledger.js';
import type { MapNode, Node } from '../syntax/tree.js';
import { categoryWord, headWord, isOwnWord } from '../vocabulary/category-word.js';
import { ACTIVITY, CATEGORIES } from '../vocabulary/fields.js';
import { type CampaignIndex, type ItemOf, itemsNamed, nameKey } from './campaigns.js';
import { valueNode } from './read-record.js';
import type { Reading } from './reading.js';
import { topicsOf } from './topics.js';

const SHORTHAND_CATEGORY = '专项活动' satisfies (typeof CATEGORIES)[number];
const CATEGORY_NAMES: ReadonlySet<string> = new Set(CATEGORIES);

interface Named {
  /** Undefined where it was missing or unknown, which has been reported. */
  readonly category: string | undefined;
  readonly campaigns: readonly string[];
  readonly items: readonly string[];
  readonly topics: readonly string[];
}

/**
 * The category of an activity, its topics, and the campaigns it belongs to: by its 专项, by the shorthand 类别 (八个不 is 专项活动 with that 专项), or by
 * any of its items. An item that several campaigns have is taken for those named; where none of them is, the row has to say which.
 * @param toldKinds Words of the ledger's own for a kind of work that rows before this one had: each is told once, and joins them.
 */
export function classify(
  named: Named,
  node: MapNode,
  index: CampaignIndex,
  reading: Reading,
  toldKinds: Set<string>,
): Pick<Activity, 'category' | 'campaigns' | 'topics' | 'notTopics'> {
  const found = new Map<string, Set<string>>();
  const join = (campaign: string, item?: string) => {
    const items = found.get(campaign) ?? new Set<string>();
    found.set(campaign, item === undefined ? items : items.add(item));
  };

  const shorthand =
    named.category === undefined || CATEGORY_NAMES.has(named.category)
      ? undefined
      : index.byName.get(nameKey(named.category));
  if (shorthand) join(shorthand.name);
  each(
    named.campaigns,
    'campaigns',
    node,
    (name) => index.byName.has(nameKey(name)),
    (name, at) => {
      const campaign = index.byName.get(nameKey(name));
      if (campaign) join(campaign.name);
      else reportCampaign(name, at, index, reading);
    },
  );
  const chosen = new Set(found.keys());
  each(
    named.items,
    'items',
    node,
    (name) => itemsNamed(index, name).length > 0,
    (name, at) => {
      for (const { campaign, item } of resolveItem(name, chosen, at, index, reading)) join(campaign, item);
    },
  );

  const campaigns: Record<string, readonly string[]> = Object.create(null);
  for (const [campaign, items] of found) campaigns[campaign] = [...items];
  const { category, topics: implied } = shorthand
    ? { category: SHORTHAND_CATEGORY, topics: [] }
    : meaning(named.category, node, reading, toldKinds);
  return { category, campaigns, ...topicsOf({ category, campaigns, implied, typed: named.topics }) };
}

/**
 * A category by its own name, by another word for it, or by the known word that it ends with; a word that nobody knows is 其他. Either of the last two
 * is told, and stands as a topic of its own, so that a theme can take it. A word that fits several is a fault that names them.
 */
function meaning(named: string | undefined, node: MapNode, { report }: Reading, toldKinds: Set<string>) {
  if (named === undefined || CATEGORY_NAMES.has(named)) return { category: named ?? '', topics: [] };
  const at = () => valueNode(node, ACTIVITY, 'category');
  const word = categoryWord(named);
  if (word?.asks) report('category-unclear', '错误', { text: named, categories: word.asks }, at());
  if (word) return { category: word.category ?? named, topics: word.topics ?? [] };
  const head = headWord(named);
  const first = !toldKinds.has(named);
  toldKinds.add(named);
  if (first && head)
    report('category-by-head', '提醒', { text: named, word: head.word, category: head.category }, at());
  else if (first) report('category-own', '提醒', { text: named, category: OTHER, categories: CATEGORIES }, at());
  return { category: head?.category ?? OTHER, topics: [...new Set([...(head?.topics ?? []), named])] };
}
const OTHER = '其他' satisfies (typeof CATEGORIES)[number];

/** What may stand as 类别 beside the categories: names of campaigns, words for a category, and what ends with one. */
export const isCategoryWord = (text: string, index: CampaignIndex): boolean =>
  index.byName.has(nameKey(text)) || categoryWord(text) !== undefined || headWord(text) !== undefined;

/** Those, and kinds of work of one's own; what is nearly a name that is known is a slip. */
export const isOwnCategory = (text: string, index: CampaignIndex): boolean =>
  isCategoryWord(text, index) ||
  (isOwnWord(text) && nearest(text, [...CATEGORIES, ...index.list.map(({ name }) => name)]) === undefined);

/** Names of a list, those written with 、 on one line apart, unless the whole is a name itself. */
function each(
  names: readonly string[],
  field: 'campaigns' | 'items',
  node: MapNode,
  isKnown: (name: string) => boolean,
  visit: (name: string, at: () => Node) => void,
): void {
  names.forEach((name, i) => {
    const parts = isKnown(name) ? [name] : name.split(/[、，；]/u).map((part) => part.trim());
    for (const part of parts) if (part) visit(part, () => itemNode(valueNode(node, ACTIVITY, field), i));
  });
}

const itemNode = (node: Node, i: number) => (node.type === 'list' ? (node.items[i] ?? node) : node);

function resolveItem(
  name: string,
  chosen: ReadonlySet<string>,
  at: () => Node,
  index: CampaignIndex,
  reading: Reading,
): readonly ItemOf[] {
  const key = nameKey(name);
  const all = [...(index.byItem.get(key) ?? []), ...(index.byShort.get(key) ?? [])];
  const within = all.filter(({ campaign }) => chosen.has(campaign));
  if (within.length > 0) return within;
  const candidates = itemsNamed(index, name);
  const campaigns = [...new Set(candidates.map(({ campaign }) => campaign))];
  if (campaigns.length === 1) return candidates;
  if (campaigns.length > 1) reading.report('ambiguous-item', '错误', { text: name, campaigns }, at());
  else {
    const known = index.list.flatMap((c) => (chosen.size === 0 || chosen.has(c.name) ? c.items : []));
    const near = nearest(name, known) ?? nearest(name, index.byShort.keys());
    const empty = [...chosen].find((campaign) => index.byName.get(nameKey(campaign))?.items.length === 0);
    reading.report('unknown-item', '错误', { text: name.slice(0, 40), nearest: near, campaigns: empty }, at());
  }
  return [];
}

function reportCampaign(name: string, at: () => Node, index: CampaignIndex, { report }: Reading): void {
  const itemOf = itemsNamed(index, name)[0]?.campaign;
  const near = itemOf
    ? undefined
    : nearest(
        name,
        index.list.map((c) => c.name),
      );
  report('unknown-campaign', '错误', { text: name.slice(0, 40), nearest: near, itemOf }, at());
}

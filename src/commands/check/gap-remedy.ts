import { CATEGORIES, LEDGER } from '../../ledger/vocabulary/fields.js';
import { CAMPAIGNS, TOPICS } from '../../standards.js';
import { GAP_WORDS as WORDS } from '../../words/gap-words.js';

/** What to write into the ledger so that a gap closes, told by the path of the facts that a template asked for. */
export function gapRemedy(name: string): string {
  const [root = '', part = ''] = name.split('.');
  if (CATEGORIES.some((category) => category === root)) return WORDS.category(root);
  const campaign = CAMPAIGNS.find((one) => one.name === root);
  if (campaign) {
    const item = campaign.items.find(({ name: full, short = [] }) => [full, ...short].includes(part));
    return item ? WORDS.item(item.name) : WORDS.campaign(root);
  }
  return (ROOTS[root] ?? inHead)(part, root);
}

const inHead = (_: string, root: string) =>
  Object.values(LEDGER).some(({ zh }) => zh === root) ? WORDS.head(root) : WORDS.register;

const ROOTS: Readonly<Record<string, (part: string, root: string) => string>> = {
  专题: (part) => {
    const words = TOPICS.find(({ name }) => name === part)?.words ?? [part];
    return WORDS.topic(words.slice(0, 3));
  },
  服务对象: WORDS.audience,
  节日: () => WORDS.festival,
  社区: WORDS.community,
  指标: () => WORDS.indicators,
  表: (part) => (part === '档案' ? WORDS.archive : part === '计划' ? WORDS.plans : WORDS.indicators),
};

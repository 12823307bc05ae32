import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { proposeTopics } from '../../ledger/wording/propose-topics.js';
import type { LoadedLedger } from '../../open/load-ledger.js';

/** Topics that the title of an activity speaks for, and that the ledger does not say. */
export interface Proposal {
  readonly line: number | null;
  readonly title: string;
  readonly topics: readonly string[];
}

export const proposals = ({ ledger, located }: LoadedLedger): readonly Proposal[] =>
  ledger.activities.flatMap((activity) => {
    const topics = proposeTopics(activity);
    const line = topics.length > 0 ? (located.typedAt(['activities', activity.row - 1, 'title']).line ?? null) : null;
    return topics.length > 0 ? [{ line, title: activity.title, topics }] : [];
  });

const SHOWN = 20;

/** What could be tagged, at the end of what was checked: nothing of it counts until the ledger says so. */
export function proposalLines(found: readonly Proposal[], all: boolean): readonly string[] {
  const [first] = found;
  if (!first) return [];
  const shown = all ? found : found.slice(0, SHOWN);
  const zh = ACTIVITY.topics.zh;
  return [
    `\n可以加的专题：${found.length} 项活动，台账里写了“${zh}”才计入\n`,
    ...shown.map(({ line, title, topics }) => `  第 ${line} 行 ${title}：${topics.join('、')}\n`),
    ...(shown.length < found.length ? [`  ……加 --all 全部列出\n`] : []),
    `    → 核对后运行 report check --fix 写进台账；不对的，在那一项写“${zh}: -${first.topics[0]}”，以后不再提。\n`,
  ];
}

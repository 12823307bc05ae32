import { ACTIVITY } from '../../ledger/vocabulary/fields.js';
import { proposeTopics } from '../../ledger/wording/propose-topics.js';
import type { LoadedLedger } from '../../open/load-ledger.js';
import { CHECK_WORDS as WORDS } from '../../words/check-words.js';

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
    WORDS.proposals({ rows: found.length, field: zh }),
    ...shown.map(WORDS.proposal),
    ...(shown.length < found.length ? [WORDS.moreProposals] : []),
    WORDS.proposalsRemedy({ field: zh, topic: first.topics[0] ?? '' }),
  ];
}

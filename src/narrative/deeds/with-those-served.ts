import { beginnings } from '../../chinese/word-ends.js';
import type { Activity } from '../../ledger/ledger.js';
import { WHOLE_CLAUSE_VERBS } from '../phrases/verbs.js';
import type { Title } from '../titles/classify-title.js';
import { withNumber } from './with-their-number.js';

interface Words {
  readonly title: Title;
  readonly summary: readonly string[];
}

/**
 * 为享受低保的残疾人申请救助金 with 13位 served → 为13位享受低保的残疾人申请救助金, 慰问低保户 with 45户 → 慰问低保户45户: how many were served stands with who they
 * are, in the title that is done or else in the summary. As typed, so only where it was typed with a unit of people or households; and so does a
 * quantity of their name.
 */
export function withThoseServed<T extends Words>(words: T, { audience, asTyped, quantities }: Activity): T {
  const [who = '', ...others] = audience.filter((one) => one !== '等');
  const own = quantities.find(({ name }) => name === who);
  const count = own?.amount?.text ?? asTyped.served?.text ?? '';
  if (others.length > 0 || who.length < 2 || !OF_PEOPLE.test(count)) return words;
  const { title, summary } = words;
  const done = title.kind === '动' ? title.text : '';
  if ([done, ...summary].join().includes(count)) return words;
  const inTitle = counted(done, who, count);
  if (inTitle) return { ...words, title: { kind: '动', text: inTitle } };
  const at = done.includes(who) ? -1 : summary.findIndex((clause) => clause.includes(who));
  const clause = counted(summary[at] ?? '', who, count);
  return clause ? { ...words, summary: summary.map((one, index) => (index === at ? clause : one)) } : words;
}

const OF_PEOPLE = /^[约近]?\d+[余多]?[位名户人家个]$/;

/** 为特困居民开展结对帮扶 with 13名 → 为13名特困居民…: the only ones whom a deed was for. */
export function thoseServed(whom: readonly string[], { asTyped }: Activity): readonly string[] {
  const [who, ...others] = whom;
  const count = asTyped.served?.text ?? '';
  if (!who || others.length > 0 || !OF_PEOPLE.test(count) || /^(?:辖区|广大|全体|所有)/.test(who)) return whom;
  return [withNumber(who, count)];
}

/** Behind these they are those to whom it is done; and behind them goes what is. */
const DONE_TO = /(?:[为给向对帮]|帮助|慰问|走访|看望|探望|救助|资助|关爱|安置|照顾|帮扶)$/;

function counted(clause: string, who: string, count: string): string | undefined {
  const at = clause.indexOf(who);
  const [before, behind] = [clause.slice(0, at), clause.slice(at + who.length)];
  if (at < 0 || clause.split(who).length > 2 || !DONE_TO.test(before) || /\d/.test(before)) return undefined;
  const last = behind === '';
  if (!last && !/^[的送]/.test(behind) && beginnings(WHOLE_CLAUSE_VERBS, behind).length === 0) return undefined;
  // 低保户45户 at the end, and 45户低保户 before what is done.
  return before + (last ? who + count : withNumber(who, count)) + behind;
}

import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { CLAUSE_VERBS } from '../deeds/verbs.js';

/** 按时间节点汇报工作进展 with 各组用电话等方式汇报 → 各组用电话等方式汇报工作进展: by what it was done stands before what those did who are named. */
export function saidByDoers(act: string, summary: readonly string[]): readonly string[] | undefined {
  const last = summary.at(-1) ?? '';
  const [verb = ''] = act.startsWith('按') ? endings(VERBS, last) : [];
  const at = verb === '' ? -1 : act.indexOf(verb);
  return at > 0 ? [...summary.slice(0, -1), last + act.slice(at + verb.length)] : undefined;
}
const VERBS = [...CLAUSE_VERBS, ...WORDS.works].filter(({ length }) => length > 1);

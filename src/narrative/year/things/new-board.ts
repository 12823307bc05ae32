import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';
import type { Voice } from '../voice.js';
import { doerOf } from './thing-sentence.js';

/** 新一届上任 of 居委会, whose summary says that 新一届居委会干部走上工作岗位: it came in, and nobody set it up. */
export const isNewBoard = ({ row, summary = '' }: MatterOf<'组织'>): boolean =>
  COMES_IN.test(row.change ?? '') && row.name.some((name) => shareRun(summary, name, 3));
const COMES_IN = /(?:上任|就任|履新|到任|上岗|任职|履职)$/;
/** 走上工作岗位 of what 上岗: it says itself that it came in. */
export const cameIn = ({ row, summary = '' }: MatterOf<'组织'>): boolean =>
  COMES_IN.test(row.change ?? '') && /(?:走上|走马上任|上任|上岗|就任|履新)/.test(clauses(summary)[0] ?? '');

/** 换届 of a board of which more is said: it did so itself, and is what the rest is said of. */
export const changedItself = ({ row, summary = '', result }: MatterOf<'组织'>): boolean =>
  row.name.length === 1 &&
  !row.amount &&
  WORDS.changes.完成.includes(row.change ?? '') &&
  (row.makeup.length > 0 ||
    (result !== undefined && summary === '' && !/完成$/.test(result) && classifyClause(result) !== '主'));

/** 换届选举 of the branch itself: it has held it. */
export const heldChange = (change: string): string =>
  WORDS.changes.完成.includes(change)
    ? patternWords('完成') + change
    : // 执委增补 is 增补执委.
      change.replace(/^([一-鿿]{2,4})(增补|补选|改选|调整|轮换)$/, '$2$1');

/** What the party organisation did itself it goes on doing; what was founded was not there before. */
export const selfOf = (matter: MatterOf<'组织'>, change: string, voice: Voice): string =>
  WORDS.changes.完成.includes(change)
    ? patternWords('社区党组织', { 党组织: voice.partyOrganisation ?? '' })
    : doerOf([matter], voice);

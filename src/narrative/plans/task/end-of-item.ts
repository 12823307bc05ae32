import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { isScheme } from '../common-setting.js';
import { proofOf } from './plan-measure.js';
import { hasOwnersTable, isBody, SERVED } from './plan-owner.js';

/** A task without who answers for it and what it is seen by, and those as the end of its item: （责任人：村主任；考核依据：验收单）. */
interface EndOfItem {
  readonly plan: Plan;
  readonly end: string | undefined;
}

/**
 * Who answers, and what shows that it is done, stand behind the whole of a task, in the one form that fits whatever the task is: of 由村主任牵头, 妇联办…, and
 * …，由会计负责 in one plan a head of office asks why.
 */
function endOfItem(typed: Plan, ledger: Ledger): EndOfItem {
  const { plan, said } = answersFor(typed, ledger);
  const { proof, measure } = proofOf(plan);
  const parts = [said, proof && patternWords('考核依据', { 事: proof })].filter((part) => part);
  return {
    plan: proof === undefined ? plan : { ...plan, measure },
    end: parts.length > 0 ? patternWords('条末', { 何: parts.join('；') }) : undefined,
  };
}

/** In 方案 people do what is theirs (布置会场), those for whom a task is come to it, and a long plan has its table. */
function answersFor(plan: Plan, ledger: Ledger): { readonly plan: Plan; readonly said?: string } {
  const all = plan.owner?.trim().split('、') ?? [];
  const owner = all.join('、').replace(IN_CHARGE, '');
  if (owner === '' || isScheme(ledger) || all.some((who) => SERVED.test(who))) return { plan };
  const bare = { ...plan, owner: undefined };
  const told = `${plan.target ?? ''}，${plan.steps.join('，')}`;
  if (hasOwnersTable(ledger) || told.includes(owner.replace(OWN, ''))) return { plan: bare };
  if (LEADS.test(owner)) return { plan: bare, said: owner };
  const kind = owner.split(/[、和]/).every((who) => isBody(who) || UNIT.test(who)) ? '责任单位' : '责任人';
  return { plan: bare, said: patternWords(kind, { 谁: owner }) };
}
const IN_CHARGE = /(?<=.{2})(?:具体|主要|全面)?负责$/;
/** 社区书记, where the task names 书记. */
const OWN = /^(?:本?社区|辖区|村)(?=志愿者|党员|居民|书记|主任|支书)/;
const UNIT = /[处科室股局]$/;
/** 书记牵头，民政员登记: says itself who does what. */
const LEADS = /，|牵头|负责|主抓|配合|协助/;

type Forms = Readonly<Record<'whole' | 'short' | 'listed' | 'dated', Pieces>>;

/** A plan as it is told, with that end. */
export function withEnd<T extends Forms>(typed: Plan, ledger: Ledger, say: (plan: Plan, ledger: Ledger) => T): T {
  const { plan, end } = endOfItem(typed, ledger);
  const task = say(plan, ledger);
  const ended = (said: Pieces): Pieces => (end === undefined ? said : [...said, end]);
  const { whole, short, listed, dated } = task;
  return { ...task, whole: ended(whole), short: ended(short), listed: ended(listed), dated: ended(dated) };
}

/** The end of an item that names who answers. */
export const ANSWERS_LAST = /（责任(?:人|单位)：[^（）；]+）$/;
/** Items as sentences, without what stands in brackets behind them. */
export const withoutEnds = (said: string): string => said.replace(ENDS, '');
const ENDS = /（(?:责任人|责任单位|考核依据)：[^（）]+）/g;

import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { TASKS } from '../../phrases/sizes.js';
import { isVerbal } from './task-target.js';

/** Who acts (an organisation), who answers (a post) where nobody is said to act, and the target that has taken either in. */
export interface Answering {
  readonly body?: string;
  readonly post?: string;
  readonly target: string;
}

/** A long plan has a table for who answers for what: its sentences leave out the posts. */
export const hasOwnersTable = ({ plans }: Ledger): boolean => plans.length > TASKS.flat && mostHaveOwners(plans);

const mostHaveOwners = oncePer(
  (plans: readonly Plan[]): boolean => plans.filter(({ owner }) => owner).length * 2 >= plans.length,
);

/** @param target What is done begins with its verb; what is not so has nobody before it. */
export function answering(plan: Plan, ledger: Ledger, whole: string, verbal: boolean): Answering {
  const all = plan.owner?.replace(IN_CHARGE, '').split('、') ?? [];
  const owner = all.filter((who) => !SERVED.test(who)).join('、') || undefined;
  // 由低保对象负责: those come, and nobody is answered for by them.
  const come = all.filter((who) => SERVED.test(who) && !whole.includes(who.slice(0, 2))).join('、');
  const target = come === '' || !verbal ? whole : `${whole}，${patternWords('谁参加', { 谁: come })}`;
  // Who is named in what is to be done is not named again.
  if (
    owner === undefined ||
    target.includes(owner.replace(/^(?:本?社区|辖区|村)(?=志愿者|党员|居民|书记|主任|支书)/, ''))
  )
    return { target };
  if (/负责人$/.test(owner) && /负责人/.test(target)) return { target };
  if (OFFICE.test(owner) && !hasOwnersTable(ledger) && !/负责/.test(target)) return { post: owner, target };
  if (isBody(owner)) {
    const charged = verbal && /(?<!小)组$/.test(owner) && !/负责/.test(target);
    return { body: charged ? patternWords('谁负责', { 谁: owner }) : owner, target };
  }
  if (hasOwnersTable(ledger)) return { target };
  if (!/负责/.test(target)) return { post: owner, target };
  const [first = '', ...rest] = target.split('，');
  const said =
    rest.length > 0
      ? fillPattern('主抓', { 首: first, 谁: owner, 余: rest.join('，') })
      : fillPattern('牵头', { 谁: owner, 事: first });
  return { target: said.join('') };
}

/** 社会事务办 does not take the jobs, nor 城建办 build the school: an office of a street answers. */
const OFFICE = /(?:[^主举承开]办|科|股|局|团工委)$/;

/** 卫生主任具体负责 answers. */
const IN_CHARGE = /(?<=.{2})负责$/;

/**
 * 由社区书记牵头，…, 民政员登记住户: of those who answer every other one stands before what is to be done, for 由…负责 behind each of them reads as a
 * form. What is to be so, or how much of it, has nobody before it.
 */
export function led(target: string, { owner, id }: Plan, { plans }: Ledger): string | undefined {
  const answering = plans.filter((one) => one.owner && !isDoer(one.owner));
  const at = answering.findIndex((one) => one.owner === owner && one.id === id);
  const who = owner?.replace(IN_CHARGE, '') ?? '';
  const isNext = at % 2 === 1 || DOES.test(who);
  const deed = target.replace(OFTEN, '');
  if (!isVerbal(deed) || classifyClause(deed) === '主') return undefined;
  if (owner === undefined || !isNext || /^由|由[^，]{2,12}(?:负责|主讲|牵头)/.test(target)) return undefined;
  if (LEADERS.test(who) || OFFICE.test(who)) return `${patternWords('由谁带头', { 谁: who })}${target}`;
  const [, ...others] = deed.split('，');
  // 办好开渔节，记忆馆开放200天: the second is said of the thing.
  if (!ACTS.test(who) || classifyClause(deed) !== '述' || others.some((one) => OF_ITSELF.test(one))) return undefined;
  // 城建专干 does not lay the pipes, he sees to it.
  return BUILDS.test(deed) ? `${patternWords('由谁负责', { 谁: who })}${target}` : `${who}${target}`;
}
/** 渔村记忆馆开放200天 */
const OF_ITSELF = /^[^，、\d]{3,10}(?:开放|接待|办满|达到|增[至到]|开到|扩[至到])/;
/** What workmen do. */
const BUILDS =
  /^(?:再|继续|完成|全部)?(?:改造|改建|新建|扩建|修建|修[好缮]|整修|维修|硬化|绿化|亮化|铺设|架设|安装|加装|疏通|清淤|拆|建(?![立档]|微信|群|QQ)|装(?!扮)|施划)/;
const OFTEN = /^每[^，]{1,3}(?=开展|举办|召开|组织)/;
/** One person, by what he does. */
const ACTS = /^[^、和及]{2,8}(?:专干|干事|员)$/;
/** 助残员, 劳动保障员: what he is called is what he does. */
const DOES = /^[^、和及委]{2,6}(?<!委)员$/;
const LEADERS = /(?:书记|主任|[队组会站校]长|主席)$/;

/** People for whom, or with whom, something is done. */
const SERVED = /(?:对象|居民|村民|群众|老人|老年人|家庭)$/;

/** An organisation that does itself what it answers for; an office of a street has it done. */
export const isDoer = (owner: string): boolean => isBody(owner) && !OFFICE.test(owner);

/** An organisation acts; a post (宣传专干, 调解主任) answers. */
export const isBody = (owner: string): boolean =>
  /(?:物业|企业|公司|办|局|院|小组|志愿队|银行|服务点|工作室|委|委会|委员会|联|会|站|队|社|校|所|部|支部|总支|中心|协会|团|联盟|组|组织)$/.test(
    owner,
  );

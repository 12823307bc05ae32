import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { oncePer } from '../../../once-per.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { TASKS } from '../../phrases/sizes.js';

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

/** People for whom, or with whom, something is done. */
export const SERVED = /(?:对象|居民|村民|群众|老人|老年人|家庭)$/;

/** An organisation acts; a post (宣传专干, 调解主任) answers. */
export const isBody = (owner: string): boolean =>
  /(?:物业|企业|公司|办|局|院|小组|志愿队|银行|服务点|工作室|委|委会|委员会|联|会|站|队|社|校|所|(?<!干)部|总支|中心|协会|团|协|联盟|组|组织)$/.test(
    owner,
  );

import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { whosePaper } from '../../matters/whose-paper.js';
import { planKind } from '../plan-kind.js';

/** Whose plan it is: 红星社区党委, or another body, where that alone signs it; else the community. */
export function planSigner(ledger: Ledger): string {
  const [signer = '', ...others] = ledger.signedBy;
  const { name } = ledger.community;
  const isOfBody =
    planKind(ledger) !== undefined &&
    others.length === 0 &&
    signer.startsWith(name) &&
    BODY.test(signer.slice(name.length));
  return isOfBody ? signer : whosePaper(ledger);
}
/** Whoever else signs than those who sign for all of it. */
const BODY = /^(?!居|村|社区居|委员会)[\u4e00-\u9fff]{2,8}$/;

/** A plan without who does it where its heading, or whose paper it is, has said so: 党支部 under 发挥社区党支部的作用. */
export function withoutSaidOwner(plan: Plan, ledger: Ledger): Plan {
  const { owner = '', id, participants, target = '' } = plan;
  if (owner === '') return plan;
  const heading = ledger.themes.find(({ takes }) => id !== undefined && takes.includes(id))?.title ?? '';
  const own = owner.replace(/^本?(?:社区|村)(?=党)/, '');
  const sends = participants.length > 0 && !/^(?:成立|组建|建立)/.test(target);
  const isPaper = !sends && BODY.test(own) && planSigner(ledger) === `${ledger.community.name}${own}`;
  return isPaper || (own.length > 2 && heading.includes(own) && !/[和与及、]/.test(heading))
    ? { ...plan, owner: undefined }
    : plan;
}

import type { Ledger, Plan } from '../../ledger/ledger.js';
import { whosePaper } from '../deeds/whose-paper.js';
import { planKind } from './plan-kind.js';

/** Whose plan it is: 红星社区党委, where that alone signs it; a body of the community that does; else the community. */
export function planSigner(ledger: Ledger): string {
  const [signer = '', ...others] = ledger.signedBy;
  const { name } = ledger.community;
  const isOfParty =
    planKind(ledger) !== undefined &&
    others.length === 0 &&
    signer.startsWith(name) &&
    PARTY.test(signer.slice(name.length));
  return isOfParty ? signer : whosePaper(ledger);
}
const PARTY = /^(?:党委|党总支|党支部|党组织)$/;

/** A plan without who does it where its heading, or whose paper it is, has said so: 党支部 under 发挥社区党支部的作用. */
export function withoutSaidOwner(plan: Plan, ledger: Ledger): Plan {
  const { owner = '', id, participants, target = '' } = plan;
  if (owner === '') return plan;
  const heading = ledger.themes.find(({ takes }) => id !== undefined && takes.includes(id))?.title ?? '';
  const own = owner.replace(/^本?(?:社区|村)(?=党)/, '');
  const sends = participants.length > 0 && !/^(?:成立|组建|建立)/.test(target);
  const isPaper = !sends && PARTY.test(own) && planSigner(ledger) === `${ledger.community.name}${own}`;
  return isPaper || (own.length > 2 && heading.includes(own) && !/[和与及、]/.test(heading))
    ? { ...plan, owner: undefined }
    : plan;
}

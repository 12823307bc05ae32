import type { Ledger } from '../../ledger/ledger.js';
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

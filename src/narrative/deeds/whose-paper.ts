import type { Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';

/** 共青团五沙村支部委员会 → 五沙村团支部: a paper that a body of the community signs alone is that body's, and says so; else the community's. */
export function whosePaper({ community, signedBy, documentKind }: Ledger): string {
  const [signer = '', ...others] = signedBy;
  const body = Object.entries(WORDS.signers).find(([, ends]) => ends.some((word) => signer.includes(word)))?.[0];
  const own = body && others.length === 0 && !(documentKind ?? '').includes(body);
  return own ? `${community.name}${body}` : community.name;
}

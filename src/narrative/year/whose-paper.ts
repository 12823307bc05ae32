import type { Ledger } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { isPlaced } from './brief-ground.js';

/** 共青团五沙村支部委员会 → 五沙村团支部: a paper that a body of the community signs alone is that body's, and says so; else the community's. */
export function whosePaper({ community, signedBy, documentKind }: Ledger): string {
  const [signer = '', ...others] = signedBy;
  const body = Object.entries(WORDS.signers).find(([, ends]) => ends.some((word) => signer.includes(word)))?.[0];
  const own = body && others.length === 0 && !(documentKind ?? '').includes(body);
  return own ? `${community.name}${body}` : community.name;
}

/** 义乌市北苑街道丹溪社区: where no paragraph says what it belongs to, its name does; 街道 is not said beside who leads it. */
export function placedPaper(ledger: Ledger): string {
  const whose = whosePaper(ledger);
  const { name, region = '', subdistrict = '' } = ledger.community;
  if (isPlaced(ledger)) return whose;
  const said = (place: string) => place === '' || name.includes(place) || (ledger.superior ?? '').includes(place);
  return [region, subdistrict.replace(region, '')].filter((place) => !said(place)).join('') + whose;
}

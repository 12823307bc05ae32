import type { Ledger } from '../../ledger/ledger.js';
import { whosePaper } from '../deeds/whose-paper.js';
import { isPlaced } from './brief-ground.js';

/** 义乌市北苑街道丹溪社区: where no paragraph says what it belongs to, its name does; 街道 is not said beside who leads it. */
export function placedPaper(ledger: Ledger): string {
  const whose = whosePaper(ledger);
  const { name, region = '', subdistrict = '' } = ledger.community;
  if (isPlaced(ledger)) return whose;
  const said = (place: string) => place === '' || name.includes(place) || (ledger.superior ?? '').includes(place);
  return [region, subdistrict.replace(region, '')].filter((place) => !said(place)).join('') + whose;
}

import type { Ledger } from '../../../ledger/ledger.js';
import { whosePaper } from '../../matters/whose-paper.js';
import { isPlaced } from './brief-ground.js';

/** 义乌市北苑街道丹溪社区: where no paragraph says what it belongs to, its name does; 街道 is not said beside who leads it. */
export function placedPaper(ledger: Ledger): string {
  const whose = whosePaper(ledger);
  const { name, region = '', subdistrict = '' } = ledger.community;
  if (isPlaced(ledger) || !whose.startsWith(name)) return whose;
  const said = (place: string) => place === '' || name.includes(place) || (ledger.superior ?? '').includes(place);
  return [region, subdistrict.replace(region, '')].filter((place) => !said(place)).join('') + whose;
}

/** 高胥村驻村第一书记 of a 述职报告, 高胥村党总支 of a paper on its 党建: who reports, where the name of the paper says so; undefined where the community does. */
export function reporterOf({ community, documentKind = '' }: Ledger): string | undefined {
  const { name, partyOrganisation } = community;
  const [, secretary] = /^[^，。]{0,4}?((?:驻村)?第一书记)[^，。]*(?:述职|总结|汇报|报告)/.exec(documentKind) ?? [];
  if (secretary) return name + secretary;
  return partyOrganisation && PARTY_WORK.test(documentKind) ? name + partyOrganisation : undefined;
}
const PARTY_WORK =
  /^(?:\d{4}年度?|[上下]半年|年度)?(?:基层|抓)?(?:党建|党[支总]部|党总支|党委|主题党日)(?:工作)?(?:年度|半年)?(?:情况)?(?:的)?(?:述职)?(?:汇报|总结|小结|报告)/;

import type { Ledger } from '../../../ledger/ledger.js';
import { whosePaper } from '../../matters/whose-paper.js';
import { isPlaced } from './brief-ground.js';

/** 义乌市北苑街道丹溪社区: where no paragraph says what it belongs to, its name does; 街道 is not said beside who leads it. */
export function placedPaper(ledger: Ledger): string {
  const whose = whosePaper(ledger);
  const { name, region = '', subdistrict = '' } = ledger.community;
  if (isPlaced(ledger) || !whose.startsWith(name)) return whose;
  const above = ledger.superior ?? '';
  // 区和街道 of a community of 龙华区: they know which.
  const isLevel = (place: string) => LEVELS.test(above) && above.startsWith(place.at(-1) ?? '');
  const said = (place: string) => place === '' || name.includes(place) || above.includes(place) || isLevel(place);
  return [region, subdistrict.replace(region, '')].filter((place) => !said(place)).join('') + whose;
}

/** Levels of office and no names: 区和街道, 县、镇. */
const LEVELS = /^[省市县区镇乡](?:[、和与及](?:[省市县区镇乡]|街道))+$/;

/** 高胥村驻村第一书记 of a 述职报告, 高胥村党总支 of a paper on its 党建: who reports, where the name of the paper says so; undefined where the community does. */
export function reporterOf({ community, documentKind = '' }: Ledger): string | undefined {
  const { name, partyOrganisation } = community;
  const [, secretary] = /^[^，。]{0,4}?((?:驻村)?第一书记)[^，。]*(?:述职|总结|汇报|报告)/.exec(documentKind) ?? [];
  if (secretary) return name + secretary;
  return partyOrganisation && PARTY_WORK.test(documentKind) ? name + partyOrganisation : undefined;
}
const PARTY_WORK =
  /^(?:\d{4}年度?|[上下]半年|年度)?(?:基层|抓)?(?:党建|党[支总]部|党总支|党委|主题党日)(?:工作)?(?:年度|半年)?(?:情况)?(?:的)?(?:述职)?(?:汇报|总结|小结|报告)/;

import type { Honour } from '../../../ledger/ledger.js';
import { withoutEnd } from '../../phrases/without-end.js';

export interface HonourWords {
  /** Who won it, where that is not the community. */
  readonly who?: string | undefined;
  /** 多次, 连续两年, 2004年、2005年: how often. */
  readonly often?: string | undefined;
  /** What else its summary says. */
  readonly more?: string | undefined;
}

/** How often something was won stands with that it was. */
const OFTEN =
  /^(连续[^，；。]{1,4}[年届次度]|多次|再次|先后|屡次|数次|先后多次)(?:获评|获得|荣获|被评为?|被授予|获奖|获此(?:称号|荣誉|殊荣))(?:称号|荣誉)?(?:，([^。]+))?$/;
/** 景馨花园小区获得, 3号楼入选: who it was that won it. */
const WON =
  /^(?!连续|多次|再次|先后|屡次|全[省市区县国]|[仅只共]|\d{4}年)([^，；。]{2,16}?)(?:入选|获评|获得|所获|荣获|取得|当选|获此(?:殊荣|称号|荣誉))$/;

/** 2004年、2005年两年获得: in which years, and nobody who won it. */
const IN_YEARS =
  /^(\d{4}年(?:度)?(?:[、和]\d{4}年(?:度)?)+)(?:[两三四]年)?(?:[均都]|连续|先后)?(?:获评|获得|荣获|被评为?|获此(?:称号|荣誉|殊荣))$/;

const LATELY = /(?:近日|日前|近期|最近)(?=入选|获|荣获|被评|当选)/;
const WITHIN = /^(在[^，；。]{2,24}[中里])(?:入选|获评|获得|荣获|评得|被评为?|当选)$/;

/** 先进基层党组织 is won by the party of a community, and not by a village. */
export const isOfParty = ({ name }: Pick<Honour, 'name'>): boolean => /(?:党组织|党支部|党总支|党委)[”]?$/.test(name);

/** What the summary of an honour says of its winning. */
export function honourWords({ summary }: Pick<Honour, 'summary'>): HonourWords {
  if (summary === undefined) return {};
  // A paper on a year has no 近日.
  const text = withoutEnd(summary).replace(LATELY, '');
  const [, often, more] = OFTEN.exec(text) ?? [];
  if (often) return { often, more };
  // 在创建“双十百万”工程中评得: in what it was won stands before it, as how often does.
  const within = WITHIN.exec(text)?.[1];
  if (within) return { often: within };
  const years = IN_YEARS.exec(text)?.[1];
  if (years) return { often: years };
  const who = WON.exec(text)?.[1];
  return who ? { who } : { more: text };
}

/** “文明小区”3个: how many of it were given is no part of its name. */
export const quotedName = (name: string): string =>
  /[“”]/.test(name) ? name : name.replace(COUNTED, '').replace(/^.+$/, '“$&”') + (COUNTED.exec(name)?.[0] ?? '');
const COUNTED = /(?<=\p{Script=Han})\d{1,4}[余多]?[个项块面家户人名]$/u;

/** 典型案例 is what was chosen, and no title. */
export const CASE = /(?:案例|项目|作品|课题|名录|做法|经验)[”’]?$/;
export const PRIZE = /(?:奖|[金银铜]牌|奖章|奖状|[冠亚季]军|第[一二三四五六七八]名)[”’]?$/;
export const TIMES = /(?:表彰|奖励?|表扬|荣誉|称号)\d+[余多]?[次项个块面]+(?:（[次项个]+）)?$/;

/** 市优秀志愿服务社区 says its level itself. */
export const titled = (title: string, by: string) =>
  title.slice(0, 6).includes(by.replace(/级$/, '')) || title.includes(by) || title.includes('全国')
    ? title
    : by + title;

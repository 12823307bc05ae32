import type { Honour } from '../../../ledger/ledger.js';
import type { MatterOf } from '../../matters/matter.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';

export interface HonourWords {
  /** Who won it, where that is not the community. */
  readonly who?: string | undefined;
  /** 多次, 连续两年: how often. */
  readonly often?: string | undefined;
  /** What else its summary says. */
  readonly more?: string | undefined;
}

/** How often something was won stands with that it was. */
const OFTEN =
  /^(连续[^，；。]{1,4}[年届次度]|\d{4}年(?:[、和]\d{4}年)+(?:[两三四五]年)?|多次|再次|先后|屡次|数次|先后多次)(?:获评|获得|荣获|被评为?|被授予|获奖|获此(?:称号|荣誉|殊荣))(?:称号|荣誉)?(?:，([^。]+))?$/;
/** 景馨花园小区获得, 3号楼入选: who it was that won it. */
const WON =
  /^(?!连续|\d{4}年|多次|再次|先后|屡次|全[省市区县国]|[仅只共])([^，；。]{2,16}?)(?:入选|获评|获得|所获|荣获|取得|当选|获此(?:殊荣|称号|荣誉))$/;

const LATELY = /(?:近日|日前|近期|最近)(?=入选|获|荣获|被评|当选)/;
const WITHIN = /^(在[^，；。]{2,24}[中里])(?:入选|获评|获得|荣获|评得|被评为?|当选)$/;

/** 先进基层党组织 is won by the party of a community, and not by a village. */
export const isOfParty = ({ name }: Pick<Honour, 'name'>): boolean => /(?:党组织|党支部|党总支|党委)[”]?$/.test(name);

/** What the summary of an honour says of its winning. */
export function honourWords({ summary, name }: Pick<Honour, 'summary' | 'name'>): HonourWords {
  const said = summaryWords(summary);
  const body = said.who ?? bodyOf(name);
  return body ? { ...said, who: body } : said;
}

/** “五四红旗团支部” is won by the branch, 红色领航和美小区3个 by three estates: whom a title names is who won it. */
function bodyOf(name: string): string | undefined {
  const [, what, some] = SOME.exec(name) ?? [];
  if (what && some) return some + what;
  const [, body] = /[^“”](团支部|团总支|妇联|志愿服务队|调委会)[”’]?$/.exec(name) ?? [];
  return body ? patternWords('社区党组织', { 党组织: body }) : undefined;
}

const SOME = /[^“”](小区|院落|楼栋|商户|家庭)[”’]?(\d{1,3}[个户栋])$/;

/** 和美小区 of 和美小区3个, where those who won it are named. */
export const withoutWinners = (name: string): string => (SOME.test(name) ? name.replace(/\d{1,3}[个户栋]$/, '') : name);

function summaryWords(summary: string | undefined): HonourWords {
  if (summary === undefined) return {};
  // A paper on a year has no 近日.
  const text = withoutEnd(summary).replace(LATELY, '');
  const [, often, more] = OFTEN.exec(text) ?? [];
  if (often) return { often, more };
  // 在创建“双十百万”工程中评得: in what it was won stands before it, as how often does.
  const within = WITHIN.exec(text)?.[1];
  if (within) return { often: within };
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

/** 市优秀志愿服务社区 says its level itself; the 区 of 书香社区 is none, nor is the 市 of 城市管理. */
export const titled = (title: string, by: string) =>
  title.slice(0, 6).replace(NO_LEVEL, '').includes(by.replace(/级$/, '')) ||
  title.includes(by) ||
  title.includes('全国')
    ? title
    : by + title;
const NO_LEVEL = /[社小园校片景厂街辖院]区|[城都超]市|乡村|农村/g;

/** 第三批 is which of them it was, and stands with its level: 第三批省级“示范党支部”. */
export function withBatch(honour: MatterOf<'荣誉'>): MatterOf<'荣誉'> {
  const { row } = honour;
  const [, batch, more] = BATCH.exec(withoutEnd(row.summary ?? '')) ?? [];
  if (!batch) return honour;
  // 第七届全国文明单位: where the name says its level, or none is known.
  const titled_ = !row.level || titled(row.name, row.level) === row.name;
  const said = titled_ ? { name: batch + row.name } : { level: batch + row.level };
  return { ...honour, summary: more, row: { ...row, summary: more, ...said } };
}
const BATCH = /^((?:首|第[一二三四五六七八九十\d]{1,3})[批届])(?:，(.+))?$/;

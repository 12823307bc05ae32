import type { Facility } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { clauses } from '../../phrases/clauses.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** What is done for a place before it is there. */
const CLEARS =
  /^(?:多方|积极|全力|主动|集中|先后|共)?(?:争取|筹[集措]|自筹|流转|拆[除迁掉]|清[理除运走]|腾[退出空]|征[用收地]|平整|填[埋平]|[回埋]填|整合|盘活|协调|申请|收回|租[用赁下])[^，；。]{2,}(?<!建成|建立|新建|修建|兴建)$/;
/** What goes on with that. */
const FILLS = /^(?:[回埋]?填|种植?|栽[种植]?|铺[设装]|砌|修建|硬化|绿化)[^，；。]{2,8}$/;
/** By what means: land, rooms and money that there were, a chance, a model, a standard. */
const MEANS =
  /^(?:利用|使用|用|借助?|依托|抓住|按照?|采取|采用)[^，；。]{2,}?(?:空地|空闲地|荒地|边角地|地块|场地|场所|用房|旧房|房屋|厂房|校舍|契机|机遇|模式|标准|方式|资金|项目|政策)$/;
/** Verbs of building: before these there was something to clear. */
const BUILDS = /^(?:重新|新)?(?:[新修兴扩重翻改]建|建[成设造起]?|修[筑缮]?|打造|改[造建]|搭建)/;

/** 争取上级资金 is done with its building in one breath. */
const ONE_BREATH =
  /^(?:争取|申请|筹集|自筹|利用|用|借助|依托)[^，、；。]{2,12}(?:资金|项目|政策|空地|空闲地|荒地|边角地)$/;

/** 投入81万元: what it cost, which is spent before it is there. */
const PAID = /^(?:先后|累计|共)?(?:投入|投资|自筹)(?:资金)?(?:约|近|逾|超过?)?[\d.]+[多余]?[百千]?[万亿]?[多余]?元$/;

/** 清理垃圾坑，种植花木，具有园林风格 of 建成: what was done first, with the mark before its verb; and what else is said. */
export function beforeMade(summary: string | undefined, change: string): Beforehand {
  // 均为硬化路面 of 硬化: that they are what was made of them.
  const typed = clauses(summary ?? '').filter((clause) => !(ALL_ARE.test(clause) && clause.includes(change)));
  if (!BUILDS.test(change)) return { acts: '', rest: typed };
  const paid = typed.filter((clause) => PAID.test(clause));
  const all = typed.filter((clause) => !paid.includes(clause));
  const end = all.findIndex(
    (clause, at) => !CLEARS.test(clause) && !MEANS.test(clause) && !(at > 0 && FILLS.test(clause)),
  );
  const first = end < 0 ? all : all.slice(0, end);
  const rest = all.slice(first.length);
  const [only = ''] = first;
  const mark = first.length === 0 || (first.length === 1 && ONE_BREATH.test(only)) ? '' : '，';
  return { acts: [...paid, ...first].join('，') + mark, rest };
}

const ALL_ARE = /^(?:均|都|全部?)(?:已)?[为是][^，；。\d]{2,8}$/;

interface Beforehand {
  readonly acts: string;
  readonly rest: readonly string[];
}

/** 堤口北侧有深5米、占地300平方米的垃圾坑: where there was what. */
const THERE_WAS = /^(?:原来?|过去|以前)?([^，；。有]{2,12})(?:原来?|曾经?|过去)?有([^，；。]{2,}的)([^，；。的]{2,8})$/;

/** 清理垃圾坑 where the cause tells which: 清理堤口北侧深5米、占地300平方米的垃圾坑. Undefined where the acts do not name it. */
export function clearedOf(cause: string, acts: string): string | undefined {
  const [, where, how, what] = THERE_WAS.exec(cause) ?? [];
  if (!where || !how || !what || !acts.includes(what)) return undefined;
  const at = acts.indexOf(what);
  const end = at + what.length;
  // Its own 、 would run on into those of the acts.
  const rest = how.includes('、') ? acts.slice(end).replaceAll('、', '，') : acts.slice(end);
  return acts.slice(0, at) + where + how + what + rest;
}

/** What changes a thing into another. */
const TURNS = /^(?:改造|改建|改装|翻建|扩建|升级)(?:成)?$/;

/** 由原来的景观池改造, or a cause that says 原来是景观池: what it was before, and what else is said. */
export function turnedFrom(all: readonly string[], { change = '', cause = '' }: Facility): Turned | undefined {
  if (!TURNS.test(change)) return undefined;
  const at = all.findIndex((clause) => FROM.test(clause));
  const from = FROM.exec(all[at] ?? '')?.[1];
  if (from) return { from, before: all.slice(0, at), rest: all.slice(at + 1) };
  const [, was] = /^(?:这里)?原(?:来|先|本)?(?:是|为)(?:一[个座片块处])?([^，；。]{2,})$/.exec(cause) ?? [];
  return was ? { from: patternWords('原来的', { 事: was }), before: [], rest: all } : undefined;
}
const FROM = /^由([^，]{2,}?)(?:改[造建装成]?|翻建|扩建|升级)(?:而?成|而来)?$/;

interface Turned {
  readonly from: string;
  /** What stands before it. */
  readonly before: readonly string[];
  readonly rest: readonly string[];
}

/** 原有的一些破损、老化 of what was mended: what it was like before, as a word before its name. */
export function wornOut([first = '', ...rest]: readonly string[], change: string): Worn | undefined {
  const [, worn = ''] = /^原[有来]?的?(?:一些|部分|大多)?(.{2,})$/.exec(first) ?? [];
  const words = worn.split(/[、和]/);
  const all = words.every((word) => word.length <= 4 && WORDS.faults.some((fault) => word.includes(fault)));
  return worn && all && /[修换改整]/.test(change)
    ? { what: patternWords('原有怎样', { 怎样: worn }), rest }
    : undefined;
}

interface Worn {
  readonly what: string;
  readonly rest: readonly string[];
}

/** 建在老厂地块, 在最繁华地段 of what was built: where. */
export function builtAt(all: readonly string[], change: string): BuiltAt {
  const [first = '', ...rest] = all;
  // 分别设在三个小区内: each of them has one.
  const spread = /^(分别)(?:设|建|安装|安放|位|坐落)[在于]([^，；。]{2,})$/.exec(first);
  if (spread) return { at: spread[2] ?? '', each: spread[1] ?? '', said: rest };
  // 自筹资金，装在路口 of what was 安装: where stands with its verb.
  const index = all.findIndex((clause) => change.endsWith(PUT_AT.exec(clause)?.[1] ?? '…'));
  if (index >= 0) return { at: PUT_AT.exec(all[index] ?? '')?.[2] ?? '', said: all.filter((_, i) => i !== index) };
  const at = /[建设立辟装置]/.test(change)
    ? (/^(?:建|设|办|选址|落户|位|坐落)[在于]([^，；。]{2,})/.exec(first)?.[1] ??
      /^在([^，；。]{2,}?(?:地段|地块|路口|中心地带|广场|公园|小区|路|街|巷|村口|院内|楼下|一楼|二楼)等?)$/.exec(
        first,
      )?.[1])
    : undefined;
  return at ? { at, said: rest } : { said: all };
}

const PUT_AT = /^((?:安|加)?装|[建设栽种修铺挂摆])[在于]([^，；。]{2,})$/;

interface BuiltAt {
  readonly at?: string;
  readonly each?: string;
  /** What else is said of it. */
  readonly said: readonly string[];
}

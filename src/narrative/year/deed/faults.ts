import { beginnings, wordsIn } from '../../../chinese/word-ends.js';
import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { verbOf } from '../../phrases/verb-of.js';
import { openingVerbs, TITLE_VERBS, WHOLE_TITLE_VERBS } from '../../phrases/verbs.js';
import {
  baseless,
  type FaultFinder,
  mixedLevels,
  numbersLast,
  saidInBrackets,
  sentenceParts,
  unquoted,
} from './faults-of-numbers.js';

/**
 * How a sentence reads badly, by how much that costs a report with its readers: A what was typed is turned into something else, C one thing is
 * said twice, E parts and totals are mixed, B the words are out of order, D a verb that says nothing, K a leftover of a draft.
 */
export type FaultKind = 'A' | 'B' | 'C' | 'D' | 'E' | 'K';

export interface ProseFault {
  readonly name: string;
  readonly kind: FaultKind;
  /** The words at fault. */
  readonly found: string;
  /** 1; less where it may be meant. */
  readonly weight: number;
}

const TIMES = new RegExp(
  `全年|每[天日周月年季]度?|\\d{1,2}月\\d{1,2}日|(?:${WORDS.festivals.filter((one) => one.length > 1).join('|')})节?`,
  'g',
);
/** From so many characters two places say the same; from one fewer they may. */
const RUN = 5;

const matching =
  (pattern: RegExp): FaultFinder =>
  (text) =>
    text.match(pattern) ?? [];

/** Those that come again, each as often as it does. */
const again = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) < at);

/** A text's clauses, each with the items of its lists apart. */
const clausesOf = (part: string): readonly string[] => part.split(/[，：（）]/).filter((clause) => clause !== '');

/** Runs of so many characters that two clauses share, or one clause has twice outside of a list: the longest of each pair. */
function runsTwice(text: string, length: number): readonly string[] {
  return sentenceParts(text).flatMap((part) => {
    const all = clausesOf(part);
    return all.flatMap((clause, at) => {
      const before = all.slice(0, at).join('|');
      for (let i = 0; i + length <= clause.length; i += 1) {
        const run = clause.slice(i, i + length);
        if (!/^[\u4e00-\u9fff]+$/.test(run)) continue;
        const own = clause.indexOf(run, i + length);
        const between = own < 0 ? '' : clause.slice(i + length, own);
        if (before.includes(run) || (own >= 0 && !/[、和与及]/.test(between))) return [run];
      }
      return [];
    });
  });
}

/** 推行…处置，率先推行…: a clause begins with a verb, or ends with one, that another has begun with. */
function verbsTwice(text: string): readonly string[] {
  return sentenceParts(text).flatMap((part) => {
    const clauses = part.split('，');
    const first = clauses.flatMap((clause) => beginnings(WHOLE_TITLE_VERBS, clause).slice(0, 1));
    const last = clauses.flatMap((clause, at) => {
      const before = clauses.slice(0, at).flatMap((one) => beginnings(WHOLE_TITLE_VERBS, one).slice(0, 1));
      return before.filter((verb) => clause.length > verb.length && clause.endsWith(verb)).slice(0, 1);
    });
    return [...again(first), ...last];
  });
}

/** 看望老人，上门看望: a verb of what is done in two clauses. */
function verbsAgain(text: string): readonly string[] {
  const clauses = unquoted(text)
    .split(/[，。；]/)
    .map((clause) => [...new Set(wordsIn(WHOLE_TITLE_VERBS, clause))]);
  return [
    ...new Set(
      clauses.flatMap((verbs, at) => verbs.filter((verb) => clauses.slice(0, at).some((all) => all.includes(verb)))),
    ),
  ];
}

/** What a clause does that holds something. */
const HOLDS = new RegExp(
  [...Object.keys(WORDS.events), ...WORDS.takesEvent, patternWords('社区自称')]
    .filter(({ length }) => length > 1)
    .join('|'),
);

/** 每季度，法律讲座，讲…: behind its time a clause has nothing but the name of an event. */
const verbless: FaultFinder = (text) =>
  sentenceParts(text).flatMap((part) => {
    const [time = '', name = ''] = part.split('，');
    const isTime = /^(?:每[^，]{1,4}|全年|年内|[^，]{0,2}[上下]半年|第.季度|\d+月[^，]{0,5})$/.test(time);
    const isName = verbOf(name) !== undefined && !HOLDS.test(name) && openingVerbs(TITLE_VERBS, name).length === 0;
    return isTime && part.split('，').length > 2 && isName ? [name] : [];
  });

/** 设有县重点处: what is above a community is none that it has. */
const ABOVE = /设有(?:本?[省市县区]|街道|上级)[^，。；]{2,}(?:局|处|委|办|中心|公司)/g;

/** 针对…的习俗的问题: what is no fault is nothing to face. */
const noProblem: FaultFinder = (text) =>
  text
    .split(/[，。]/)
    .filter(
      (clause) =>
        clause.startsWith('针对') &&
        clause.endsWith('的问题') &&
        WORDS.customs.some((custom) => clause.includes(custom)),
    );

/** 组织各居民小组长与各居民小组长签订: the same words of four characters and more twice in one clause, and no list. */
const clauseTwice: FaultFinder = (text) =>
  sentenceParts(text)
    .flatMap(clausesOf)
    .flatMap((clause) => {
      for (let i = 0; i + WORDS_TWICE <= clause.length; i += 1) {
        const run = clause.slice(i, i + WORDS_TWICE);
        const own = clause.indexOf(run, i + WORDS_TWICE);
        if (own < 0 || !/^[\u4e00-\u9fff]+$/.test(run)) continue;
        const between = clause.slice(i + WORDS_TWICE, own);
        if (/^[^、及和与]*$|^[\u4e00-\u9fff]{0,4}[和与]$/.test(between)) return [run];
      }
      return [];
    })
    .slice(0, 1);
const WORDS_TWICE = 4;

/** 社区组织镇长到社区视察: a community has nothing done by those above it. */
const ORDERS_ABOVE =
  /组织(?:[^，。；“”]{0,12}?(?:[省市区县镇乡]长|(?:[省市区县镇乡]|街道|上级)[^，。；、“”]{0,4}(?:领导(?!小组|班子)|书记|局长|主任)|局领导|局长))[^，。；]*(?:到|来|视察|检查|调研|指导|慰问|走访|参加|开展)/g;

const FAULTS: readonly (readonly [name: string, kind: FaultKind, weight: number, find: FaultFinder])[] = [
  ['not-its-own', 'A', 1, matching(ABOVE)],
  ['orders-above', 'A', 1, matching(ORDERS_ABOVE)],
  ['no-problem', 'A', 1, noProblem],
  // 维修改善，原有的破损: read as what came of it
  ['mended-wrong', 'A', 1, matching(/(?:维修|改善|修缮|更换|改造)，(?:原有|原来|部分)[^，。]*(?:破|损|旧|老化)/g)],
  ['half-word', 'A', 1, matching(/(?:装配|一站|流动|开放|嵌入)式(?=[、和，。])/g)],
  // 每月举办广播会，每月召开4次.
  ['time-twice', 'C', 1, (text) => sentenceParts(text).flatMap((part) => again(part.match(TIMES) ?? []))],
  ['verb-twice', 'C', 1, verbsTwice],
  ['verb-again', 'C', 0.4, (text) => (verbsTwice(text).length > 0 ? [] : verbsAgain(text).slice(0, 1))],
  // 发放慈善医疗卡，每人发放一张慈善医疗卡.
  ['run-twice', 'C', 1, (text) => runsTwice(text, RUN).slice(0, 1)],
  ['word-twice', 'C', 0.4, (text) => (runsTwice(text, RUN).length > 0 ? [] : runsTwice(text, RUN - 1).slice(0, 1))],
  ['base-lost', 'E', 1, baseless],
  ['levels-mixed', 'E', 1, mixedLevels],
  // …，老人12名，党员3名，卡片5张。
  ['numbers-last', 'E', 1, numbersLast],
  ['clause-twice', 'C', 2, clauseTwice],
  // 水利冬修冬修山塘4个
  ['stutter', 'C', 1.5, matching(/([一-鿿]{2})\1/g)],
  // 召开定期民主生活会
  ['adverb-behind', 'B', 1, matching(/(?:开展|召开|举办|组织|举行)(?:定期|不定期|经常|及时|按时)/g)],
  ['total-before', 'B', 1, matching(/共[^，。\d]{0,4}期间/g)],
  ['for-for', 'B', 1, matching(/用[于来]供|可供供/g)],
  // …产业，妇联执委参加，带动…: who goes on is not those who came
  ['came-between', 'B', 0.5, matching(/，[^，。；\d会]{2,10}参加，(?=带动|发放|提高|完成|走访)/g)],
  ['no-verb', 'B', 1, verbless],
  // …，突出“文艺拥军”，传统节日来临之际。
  ['time-last', 'B', 1, matching(/，[^，。；]{0,8}(?:来临之际|期间|全年|节前|之前|之后)。/g)],
  // 围绕“四美一化”建设目标。
  [
    'unfinished',
    'B',
    1,
    matching(/(?:^|，)(?:围绕|按照|根据|以)[^，。]*(?:目标|要求|部署|思路|重点|载体|特色|原则|指导)。/g),
  ],
  // 开展“给巡逻队配备喇叭”活动, 开展门口值守, 做好低保工作，有…
  [
    'hollow',
    'D',
    1,
    matching(
      /(?:开展|做好)“?[给为向][^，。]{2,}(?:活动|工作)|开展[^，。“”]{0,16}(?:值守|公示|公开|制度|结果|会活动|工程活动)(?=[，。])|开展(?:看望|探望)(?=[，。])|做好[^，。]{2,12}工作，有|开展“?三会一课/g,
    ),
  ],
  // 军属参加座谈会，感谢大家支持社区: those who are asked in thank nobody
  ['guest-acts', 'A', 1, matching(/[^，。会]{3,20}参加[^，。]{0,20}会，(?=感谢|送上|慰问|通报|宣读|传达|要求|部署)/g)],
  // 为烈军属开展“八一”慰问: whom one goes to see is seen
  ['hollow-visit', 'D', 1, matching(/[为对][^，。]{2,40}开展[^，。]{0,12}(?:慰问|走访|看望|探望)(?=[，。])/g)],
  // 为特殊人群走访危险区域群众, 为重点人群摸排重点人群
  [
    'visit-for',
    'B',
    1,
    matching(/为[^，。]{2,20}(?:走访|慰问|看望|探望|摸排)[^，。]{0,8}(?:群众|人员|居民|村民|老人|家庭|人群)/g),
  ],
  // 书记带头…整治开展多次: a clause is nothing that is held
  [
    'clause-held',
    'B',
    1,
    matching(/(?:带头|带领|召开|制定|签订)[^，。；]{4,40}(?:开展|举办|召开)(?:[多数]次|\d+[余多]?[次场])/g),
  ],
  // 文艺队伍15支（舞蹈队、合唱队等） behind 舞蹈队、合唱队等
  ['bracket-twice', 'C', 2, saidInBrackets],
  ['done', 'D', 1, matching(/，(?:均?已经?|全部)?完成[。；]/g)],
  ['leftover', 'K', 1, matching(/角度写|情况[^，。]{0,2}情况|(每[月周年])\1|简介情况/g)],
];

/** The faults of a text, in the order of the table. */
export const faultsIn = (text: string): readonly ProseFault[] =>
  FAULTS.flatMap(([name, kind, weight, find]) => find(text).map((found) => ({ name, kind, weight, found })));

/** How much a text reads badly: the sum of its faults. */
export const faultsOf = (text: string): number => faultsIn(text).reduce((sum, { weight }) => sum + weight, 0);

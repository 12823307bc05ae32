import type { Period } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import { type ClauseKind, classifyClause } from './classify-clause.js';
import { classifyTitle, type Title } from './classify-title.js';
import { toldClauses } from './clauses.js';
import { isTheirs } from './count-piece.js';
import { drawnTogether, lacksObject } from './drawn-together.js';
import { patternWords } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { listedWords, type Pieces } from './piece.js';

/** What the narrative needs to know of the whole ledger to say one row of it. */
export interface DeedSetting {
  readonly period: Period;
  readonly year: number;
  readonly partyOrganisation?: string | undefined;
  /** Category → where its activities are held as a rule: not worth saying. */
  readonly usualPlaces: ReadonlyMap<string, string>;
  /** The ledger is small enough for all that was typed of a row. */
  readonly full?: boolean;
}

interface DeedWords {
  readonly title: Title;
  /** Its name as the text says it. */
  readonly name: string;
  readonly summary: readonly string[];
  /** How the summary begins; undefined where there is none. */
  readonly kind?: ClauseKind;
  readonly result?: string;
}

/** An activity taken to pieces for a sentence. */
export interface DeedParts extends DeedWords {
  readonly subject: string;
  /** Who did what the summary begins with: volunteers, where it tells what they did. */
  readonly actor: string;
  /** Whether the ledger names the subject. */
  readonly hosted: boolean;
  readonly partners?: string;
  readonly place?: string;
}

/**
 * A deed belongs to one ledger, and so has one year; it is taken to pieces once, however often it is tried in a sentence, by reports and plans.
 * Its place in a sentence is another thing for those that know the usual places.
 */
const wordsKnown = new WeakMap<Deed, DeedWords>();
const partsKnown = oncePer((_: DeedSetting['usualPlaces']) => new WeakMap<Deed, DeedParts>());

export function deedParts(deed: Deed, setting: DeedSetting): DeedParts {
  const known = partsKnown(setting.usualPlaces);
  const parts = known.get(deed) ?? takeApart(deed, setting);
  known.set(deed, parts);
  return parts;
}

/** What it is called, what came of it: whoever tells it. */
function deedWords(deed: Deed, year: number): DeedWords {
  const before = wordsKnown.get(deed);
  if (before) return before;
  const spoken = withoutTime(spokenTitle(deed.row.shortTitle ?? deed.row.title, year), deed.row.time?.text);
  const called = asTrip(withVisitors(withWholePartner(spoken, deed.row.partners), deed.row.partners), deed.row.place);
  const [name, typed] = withCount(called, withoutCommunity(toldClauses(deed.summary)));
  const led = withLecturers(typed, deed.row.lecturers, name);
  const came = sinceDone(deed.result?.trim().replace(/(?<![。；，！\s])[。；，！\s]+$/, ''), name);
  const { title, summary, result } = drawnTogether({
    title: asContest(classifyTitle(name), deed, came),
    summary: withDoers(withoutEcho(led, name), deed.row),
    result: came,
  });
  const kind = summary[0] === undefined ? undefined : classifyClause(summary[0]);
  const words = { title, name, summary, ...(kind && { kind }), ...(result && { result }) };
  wordsKnown.set(deed, words);
  return words;
}

function takeApart(deed: Deed, setting: DeedSetting): DeedParts {
  const { row } = deed;
  const words = deedWords(deed, setting.year);
  const { name, summary, kind } = words;
  const subject = row.host ?? defaultSubject(deed, setting);
  const actor = row.host ?? (volunteersAct(deed, kind, summary[0] ?? '') ? patternWords('志愿者') : subject);
  const said = [name, ...summary].join();
  return {
    ...words,
    subject,
    actor,
    hosted: row.host !== undefined,
    ...optional('partners', partnersOf(deed, subject, said)),
    ...optional('place', placeOf(deed, subject, said, setting)),
  };
}

/** 修建灌溉主渠 with 主渠已完工 → 已完工: what was just named is not named again. */
function sinceDone(result: string | undefined, name: string): string | undefined {
  const [, what, since] = /^([^，；。\d已]{2,10})((?:已|均已|现已|都已|已经)[^，；。]{2,8})$/.exec(result ?? '') ?? [];
  let at = 0;
  for (const letter of (what ?? '').replace(/[和与、]/g, '')) at = at < 0 ? -1 : name.indexOf(letter, at);
  return since && at >= 0 ? since : result;
}

/** 走访困难家庭，走访81户 → 走访困难家庭81户: what the title does is not done again for its number. */
function withCount(name: string, summary: readonly string[]): readonly [name: string, summary: readonly string[]] {
  const [first = '', ...rest] = summary;
  const [, verb = '', many] = /^([一-鿿]{2})((?:约|近|逾|超)?\d+[余多]?[户人名位家])$/.exec(first) ?? [];
  const at = verb === '' ? -1 : name.indexOf(verb);
  return many && at >= 0 && name.length > at + 3 ? [name + many, rest] : [name, summary];
}

/** 部署学雷锋活动月，确定开展学雷锋活动月，要求…: a clause that says nothing but the title's object again is not said. */
function withoutEcho(summary: readonly string[], name: string): readonly string[] {
  const object = name.slice(2);
  if (summary.length < 2 || object.length < 4) return summary;
  return summary.filter((clause) => !(clause.endsWith(object) && clause.length <= object.length + 4));
}

/** 社区召开会议，制定方案: the sentence has that subject already. */
const withoutCommunity = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  const bare = first.replace(/^社区(?=[一-鿿]{3})/, '');
  const own =
    bare !== first && classifyClause(bare) === '述' && !WORDS.keepsCommunity.some((word) => bare.startsWith(word));
  return first === '' ? [] : [own ? bare : first, ...rest];
};

/** What somebody is invited to do: 讲垃圾分类, 到楼组开讲, 教老人挂号. */
const SPEAKS =
  /^(?:[讲教授作宣演]|到|来|进|以|围绕|结合|针对|面向|为|给|向|从|解读|分享|介绍|指导|开[课设讲作门]|传授|现场|辅导|培训|手把手|一对一|担任|主讲)/;
/** Events at which somebody speaks. */
export const LECTURE =
  /(?:[讲课班]|讲堂|讲座|课堂|夜校|学堂|培训|宣讲|报告会|讲习|托管|辅导|宣传|教育|沙龙|读书会)[”’]?$/;

/**
 * Who was invited to speak, before what they spoke about: 邀请律师、法官等到楼组开讲. A summary that names them already, by two characters, says it
 * itself.
 */
function withLecturers(summary: readonly string[], lecturers: readonly string[], title: string): readonly string[] {
  if (lecturers.length === 0) return summary;
  const [first = '', ...rest] = summary;
  const who = listedWords(lecturers);
  const named = lecturers.some((one) => one !== '等' && pairsOf(one).some((pair) => first.includes(pair)));
  if (named || /^[邀请]/.test(first)) return summary;
  if (lacksObject(first)) return [patternWords('由谁做', { 谁: who, 做: first }), ...rest];
  // 3位书法家备了春联: at what is no lecture the guests do what is told.
  if (first !== '' && !LECTURE.test(title) && !SPEAKS.test(first) && classifyClause(first) === '述')
    return [`${who}${first}`, ...rest];
  if (!SPEAKS.test(first) || classifyClause(first) === '主')
    return [patternWords(LECTURE.test(title) ? '邀讲' : '请来', { 主讲: who }), ...summary];
  return [patternWords('邀请', { 主讲: who, 简介: first }), ...rest];
}

/** 大学生志愿者辅导作业，1020人次参加: those who came did it, and the number is another's. */
function withDoers(summary: readonly string[], row: Deed['row']): readonly string[] {
  const [first, ...rest] = summary;
  const theirs = row.participants.length === 0 || row.attendance === undefined || isTheirs(row);
  if (theirs || first === undefined || classifyClause(first) === '主') return summary;
  return [`${listedWords(row.participants)}${first}`, ...rest];
}

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).flatMap((_, i) => (WORDS.common.includes(text.slice(i, i + 2)) ? [] : [text.slice(i, i + 2)]));

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** “温暖寒假”寒假志愿服务 in 寒假: a quotation has said the time. */
const withoutTime = (name: string, time: string | undefined): string =>
  time !== undefined && name.includes(`”${time}`) && name.slice(0, name.indexOf('”')).includes(time)
    ? name.replace(`”${time}`, '”')
    : name;

/** 与无线连结对 with 省军区无线连: whom the title calls by a short name is called by the whole one, and not named twice. */
function withWholePartner(name: string, partners: readonly string[]): string {
  for (const partner of partners)
    for (let from = 1; partner.length - from >= 2; from += 1) {
      const at = WORDS.withWhom.map((word) => name.indexOf(word + partner.slice(from)) + 1).find((i) => i > 0);
      if (at !== undefined && !name.includes(partner))
        return `${name.slice(0, at)}${partner}${name.slice(at + partner.length - from)}`;
    }
  return name;
}

/** 街道运动会 with 获团体第一名, and nobody who held it: it was taken part in. */
function asContest(title: Title, { row }: Deed, result = ''): Title {
  const won = [result, ...row.quantities.map(({ name }) => name)].some((text) =>
    /^(?:荣获|获得?(?!评|知|益|悉)|夺得?)/.test(text),
  );
  const contest = title.kind === '事件' && /(?:赛|运动会|比武|汇演|展演)$/.test(title.noun);
  return contest && won && row.host === undefined ? { ...title, verb: patternWords('参加') } : title;
}

/** 迎接各级检查 with 街道, 区 and 市: who came to inspect is no partner. */
function withVisitors(name: string, partners: readonly string[]): string {
  const [, verb, what] =
    /^(迎接|接受|接待)(?:各级各部门|各级|上级)?(检查|指导|考察|调研|督查|督导|验收|参观)/.exec(name) ?? [];
  if (!verb || !what || partners.length === 0) return name;
  return `${verb}${listedWords(partners)}${name.slice(name.indexOf(what))}`;
}

/** 房山水峪采摘 at 房山水峪 → 到房山水峪采摘: where a title begins with the place, people went there for what it ends with. */
function asTrip(name: string, place: string | undefined): string {
  const act = place && name.startsWith(place) ? name.slice(place.length) : '';
  return WORDS.trips.includes(act) ? `${patternWords('到地')}${name}` : name;
}

/** Without the series that a festival stands in, the report's own year and the community's own name in front. */
export function spokenTitle(title: string, year: number): string {
  const plain = title
    .trim()
    .replace(/(?<![。！!；])[。！!；]+$/, '')
    .replace(/^我们的节日[·•・：:]/, '')
    .replace(new RegExp(`^${year}年(?:度)?`), '');
  const bare = plain.replace(/^社区/, '');
  return bare.length < 4 || WORDS.keepsCommunity.some((word) => bare.startsWith(word)) ? plain : bare;
}

const volunteersAct = ({ row }: Deed, kind: ClauseKind | undefined, summary: string): boolean =>
  kind === '述' &&
  WORDS.volunteering.includes(row.category) &&
  (row.volunteers ?? 0) > 0 &&
  !WORDS.arranging.some((word) => summary.startsWith(word));

/** Nobody is named: the party organisation where it is its own matter, else the community. */
function defaultSubject({ row }: Deed, setting: DeedSetting): string {
  if ([row.category, ...row.topics].some((word) => WORDS.party.includes(word)) && setting.partyOrganisation)
    return patternWords('社区党组织', { 党组织: setting.partyOrganisation });
  return patternWords('社区自称');
}

/** 光华路街道城管科 is 街道城管科 where the summary speaks of it. */
const END = 5;

/** Those who took part and whom the sentence has not said: three by name, of more two and 等. */
function partnersOf({ row }: Deed, subject: string, said: string): string | undefined {
  const received = WORDS.received.some((word) => said.includes(`,${word}`));
  const named = row.partners.filter(
    (partner) =>
      partner !== '等' &&
      !row.lecturers.includes(partner) &&
      !said.includes(partner) &&
      !(partner.length > END && said.includes(partner.slice(-END))) &&
      !subject.includes(partner) &&
      !row.place?.startsWith(partner),
  );
  if (received || named.length === 0) return undefined;
  return named.length > 3 ? `${named.slice(0, 2).join('、')}${patternWords('等')}` : listedWords(named);
}

/** Places that say nothing, and lists of them that are a mouthful. */
const VAGUE = /线上|网格群|微信|若干|所有|全社区|^辖区$|^社区$/;
const LISTED = /^各|网格|、.*、/;

function placeOf({ row }: Deed, subject: string, said: string, setting: DeedSetting): string | undefined {
  const { place } = row;
  if (!place || VAGUE.test(place) || setting.usualPlaces.get(row.category) === place) return undefined;
  if (setting.full ? place.length > 44 : place.length > 14 || LISTED.test(place)) return undefined;
  const core = place.replace(/^社区/, '');
  if (said.includes(place) || said.includes(core.slice(0, 4)) || /(?:^|,)[在到]/.test(said)) return undefined;
  return subject.startsWith('社区') ? core : place;
}

/** A summary behind its own title: what it repeats of it, four characters or more, is not said again. */
export function withoutRepeat(summary: readonly string[], name: string): readonly string[] {
  const [first = '', ...rest] = summary;
  let length = first.length - 1;
  while (length >= 4 && !name.includes(first.slice(0, length))) length -= 1;
  return length < 4 ? summary : [first.slice(length).replace(/^的/, ''), ...rest];
}

export const asPieces = (words: readonly string[]): Pieces | undefined =>
  words.length === 0 ? undefined : [words.join('，')];

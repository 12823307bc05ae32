import { oncePer } from '../../../once-per.js';
import { type DeedParts, deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, wordsOf } from '../../phrases/piece.js';
import { isTitleSaid } from '../../phrases/says.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Title } from '../../titles/classify-title.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { HELD_VERBS } from './called-together.js';
import { asCircumstance, causeBefore, causeForm } from './cause-form.js';
import { causeInFront } from './cause-in-front.js';
import { atItsPlace } from './cause-place.js';
import { withEcho } from './echo.js';
import { faultsOf } from './faults.js';
import { isCauseSaid, missing } from './missing.js';
import { sayer, type Telling, type Way } from './say-deed.js';
import { byTitle } from './tell-by-title.js';
import { tellCause } from './tell-cause.js';
import { tellCensus } from './tell-census.js';
import { byDoers } from './tell-doers.js';
import { tellFacing } from './tell-facing.js';
import { tellFixedDay } from './tell-fixed-day.js';
import { tellAway, tellInvited } from './tell-invited.js';
import { byParticipants } from './tell-participants.js';
import { tellPassed } from './tell-passed.js';
import { tellProse } from './tell-prose.js';
import { special } from './tell-special.js';
import { tellVisit } from './tell-visit.js';

/**
 * Every way in which one activity can be a sentence, the most fitting first; at least one. Of a small ledger what leaves out least comes first: the
 * plain form tells all, a clever one only where its row has no more.
 */
export function tellDeed(deed: Deed, voice: Voice): readonly Sentence[] {
  const { closeness, also = false, clauses, rows, length } = voice;
  const key = `${closeness}${also}${clauses}${rows}${length}`;
  const known = told(deed);
  const ways = known.get(key) ?? waysOf(deed, voice);
  known.set(key, ways);
  return ways;
}

/** A deed belongs to one ledger, and is tried in many places: its sentences are made once for each voice. */
const told = oncePer((_: Deed) => new Map<string, readonly Sentence[]>());

/** What a way loses that says something twice: less than one that leaves a name out. */
const FAULT = 5;
/** What a sentence about the thing and not about who did it loses. */
const PASSIVE = 10;

/** What one loses behind which those hang who did it. */
const HANGS = 14;

/** What one loses that says less than half of the title. */
const TITLE = 20;

/** A way that loses a number or a name more than another has is none. */
const LOSS = 25;

/** A row whose 简介 is a text of its own, told with that. */
export const proseOf = (deed: Deed, voice: Voice): Sentence | undefined =>
  deed.prose && tellProse(deed, deed.prose, voice);

function waysOf(deed: Deed, voice: Voice): readonly Sentence[] {
  const typed = proseOf(deed, voice);
  if (typed) return [typed];
  const inFront = causeInFront(deed);
  const time = whenOf(deed, voice.closeness, voice);
  const [given_, plain] = withPurpose(deedParts(deed, voice));
  const purpose = inFront?.front ?? given_;
  const [echoing, parts] = withEcho(inFront ? { ...deed, row: { ...deed.row, cause: undefined } } : deed, plain);
  const census = tellCensus(deed, parts.subject);
  if (census) return [census];
  const telling = { deed: echoing, voice, parts, say: sayer(echoing, voice, parts) };
  const all = [tellCause, tellFixedDay, tellVisit, tellFacing, special, byDoers, byParticipants, byTitle];
  const said = (ways: (telling: Telling) => readonly Way[]) => ways(telling).filter((one) => one !== undefined);
  // What others hold is told in no way but as theirs.
  const theirs = firstOf([tellInvited, tellAway, tellPassed], said);
  const found = theirs ?? (voice.full ? all.flatMap(said) : firstOf(all, said)) ?? [];
  // 社区组织低保户清除…, and not 社区清除…，低保户参加: what is not held is not attended.
  const held = parts.title.kind === '事件' && HELD_VERBS.test(parts.title.verb);
  const ways = found.map((given, index): Sentence => {
    const told = purpose ? behind(purpose, given, inFront && time, inFront?.day === true) : given;
    const caused = inFront || !voice.full ? told : doneThere(withCause(told, deed, parts, time, voice), parts.title);
    const way = inOne(caused, deed);
    const less = voice.full
      ? missing(way.pieces, deed, voice) +
        (isTitleSaid(plain.name, wordsOf(way.pieces)) || plain.labelled ? 0 : TITLE) +
        faultsOf(wordsOf(way.pieces)) * FAULT +
        (/事件$/.test(way.pattern) ? PASSIVE : 0) +
        (!held && /[^\d人次名位]参加(?=[，。])/.test(wordsOf(way.pieces)) ? HANGS : 0) +
        index / 8
      : 0;
    // What a day is, and no doer, would stand before what was done.
    if (inFront?.day) return { ...way, told: [deed], less, subject: undefined };
    return { ...way, told: [deed], less, agains: () => agains(deed, voice, way) };
  });
  if (!voice.full) return ways;
  const [best, ...others] = ways.sort((a, b) => (a.less ?? 0) - (b.less ?? 0));
  // Where one way reads well none is taken that does not.
  const fault = (way: Sentence) => faultsOf(wordsOf(way.pieces));
  const least = best ? fault(best) : 0;
  return best
    ? [
        best,
        ...others.filter((way) => (way.less ?? 0) < (best.less ?? 0) + LOSS && fault(way) <= least + 0.3).slice(0, 5),
      ]
    : [];
}

/** What is tried first and finds a way; nothing behind it is tried. */
function firstOf<T>(all: readonly T[], said: (one: T) => readonly Sentence[]): readonly Sentence[] | undefined {
  for (const one of all) {
    const ways = said(one);
    if (ways.length > 0) return ways;
  }
  return undefined;
}

/**
 * A time comes before what stands in front of a deed, and what a day is behind its day: 12月，按照组织部门要求，村里拆除…, 4月26日是“世界知识产权日”，社区….
 */
function behind(front: string, way: Sentence, time: string | undefined, isDay = false): Sentence {
  const [first = '', ...rest] = way.pieces;
  const timed = time !== undefined && typeof first === 'string' && first.startsWith(time);
  if (!timed) return isDay ? way : { ...way, pieces: joined([front, ...way.pieces]) };
  const told = first.slice(time.length).replace(/^，/, '');
  return { ...way, pieces: joined([`${time}${isDay ? '' : '，'}${front}${told}`, ...rest]) };
}

/** 社区组织党员开展巡逻 of what had a cause → 针对外来人口多的问题，社区组织党员开展巡逻: no way of telling a row leaves out why. */
function withCause(
  way: Sentence,
  { row }: Deed,
  { name, ownTitle }: DeedParts,
  time: string | undefined,
  { year }: Voice,
): Sentence {
  const cause = row.cause && withoutEnd(row.cause.trim());
  if (!cause || isCauseSaid(cause, wordsOf(way.pieces), year)) return way;
  const form = causeForm(cause, year, time);
  if (form.pattern !== '今昔') return { ...behind(causeBefore(form, time), way, time), opening: '因' };
  const front = causeBefore({ ...form, cause: atItsPlace(cause, row.place, name, ownTitle) }, time);
  return { ...way, pattern: form.pattern, opening: '因', pieces: joined([front, ...way.pieces]) };
}

/** 还有46户用旱厕。3月，村里改造户厕 → 还有46户用旱厕，3月，村里改造户厕: why a thing was done is no sentence by itself, but before 为此. */
function inOne(way: Sentence, { row: { cause = '' } }: Deed): Sentence {
  const [first, ...rest] = way.pieces;
  if (way.pattern !== '今昔' || typeof first !== 'string' || /[。；]/.test(withoutEnd(cause.trim()))) return way;
  const at = first.indexOf('。');
  const follows = first.slice(at + 1);
  if (at < 0 || follows === '' || follows.startsWith(patternWords('因此做'))) return way;
  // 全村一早都是烟，1月至4月，村里更换…: a time between two commas belongs to neither.
  const [whole, time] = ITS_TIME.exec(follows) ?? [];
  const said = follows.slice(whole?.length);
  const { subject } = way;
  const inTurn =
    time &&
    subject &&
    /^[^\d]{1,8}$/.test(subject) &&
    !/^组织/.test(said.slice(subject.length)) &&
    said.startsWith(subject)
      ? subject + time + said.slice(subject.length)
      : follows;
  const why = first.slice(0, at);
  return { ...way, pieces: [`${asCircumstance(why) ?? why}，${inTurn}`, ...rest] };
}
const ITS_TIME = /^((?:\d{4}年)?\d{1,2}月[^，。]{0,10})，/;

/** 东园小区杂物乱堆。6月，社区整治东园小区 → …，社区进行整治: where it was has been said. */
function doneThere(way: Sentence, title: Title): Sentence {
  const [first, ...rest] = way.pieces;
  if (way.pattern !== '今昔' || title.kind !== '动' || typeof first !== 'string') return way;
  const [verb = ''] = openingVerbs(TITLE_VERBS, title.text);
  const place = title.text.slice(verb.length);
  if (verb.length < 2 || place === '' || !first.startsWith(place)) return way;
  return { ...way, pieces: [first.replace(title.text, patternWords('进行', { 动: verb })), ...rest] };
}

/** 3月是学雷锋月: what a day is stands before what was done on it. */
const GROUND = /^[^，]{2,8}是[^，]{2,12}[月日节年周]$/;

/** 举行启动仪式，为迎接世界读书日，参加活动 → 为迎接世界读书日，…: what it was for stands in front. */
function withPurpose(parts: DeedParts): readonly [purpose: string | undefined, parts: DeedParts] {
  const [first, ...summary] = parts.summary;
  const ground = first !== undefined && summary.length > 0 && GROUND.test(first);
  if (!first || (!ground && !PURPOSE.test(first))) return [undefined, parts];
  const { kind: _, ...others } = parts;
  const kind = summary[0] === undefined ? undefined : classifyClause(summary[0]);
  return [ground ? `${first}。` : `${first}，`, { ...others, summary, ...(kind && { kind }) }];
}
const PURPOSE =
  /^为(?:了|迎接|庆祝|纪念|弘扬|传承|丰富|提高|提升|增强|营造|加强|推进|落实|贯彻|普及|倡导|保障|方便|解决|缓解|进一步|更好)/;

/** As it is said where the sentence before had the same subject. */
function agains(deed: Deed, voice: Voice, way: Sentence): readonly Sentence[] | undefined {
  if (voice.also || way.subject === undefined) return undefined;
  const ways = tellDeed(deed, { ...voice, also: true });
  const fitting = ways.filter(({ opening, less = 0 }) => opening === way.opening && less < (way.less ?? 0) + 9);
  return fitting.length > 0 ? fitting : ways.slice(0, 1);
}

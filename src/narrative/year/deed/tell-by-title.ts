import { WORDS } from '../../../standards.js';
import { withoutRepeat } from '../../deeds/deed-parts.js';
import { behindItsDay } from '../../deeds/verb-and-object.js';
import { LECTURE } from '../../deeds/with-lecturers.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber } from '../../phrases/clauses.js';
import { countPiece } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, wordsOf } from '../../phrases/piece.js';
import { covers, identifies, isHeldIn, isMeansSaid } from '../../phrases/says.js';
import { inAll } from '../in-all.js';
import { festivalOf, PAUSES, whenOf } from '../when.js';
import { byWhom } from './by-whom.js';
import { byThoseWhoCame, goers, quietScale } from './crowd.js';
import { hasDoer } from './has-doer.js';
import {
  agenda,
  asName,
  heldAs,
  intransitive,
  isActivity,
  isPlain,
  isWork,
  named,
  predicate,
  repeats,
  themed,
} from './name-deed.js';
import { prepared } from './prepared.js';
import { also, type Telling, type Way, withinRoom } from './say-deed.js';
import { isMany } from './tell-many.js';
import { tellMeasures } from './tell-measures.js';
import { atPlace, titleGoesOn } from './title-goes-on.js';
import { toWhom, whomOf, withTheirNames } from './to-whom.js';
import { withAmounts } from './with-amounts.js';
import { servedBehind } from './with-served.js';

/** 公益广告电子屏: what it names is a thing and no activity. */
const IS_THING = /[屏栏墙站屋馆厅点角车]$/;

/** What is put on may be the subject; a meal, and what people are taken to, is somebody's doing. */
const PUT_ON = /(?:演练|演习|拉练|演出|展)$/;
const MEAL = /[饭宴粥面]$|车间$/;

const SET_UP = /^(?:设立|修建|开通|办理|开设)$/;
/** 全年, 定期, 每周六: no time at which something was. */
const STEADY = /^(?:全年|定期|不定期|经常|按期|每)/;

/** 赛程历时三天: how an event ran is not what happened at it. */
export const OF_ITSELF = /^(?:赛程|历时|为期|会期|全程|共分|分为)/;

/** 由…, 经…, 设…三个环节: it wants its title before it. */
export const LEANS = /^(?:[由经]|设.{2,200}个环节$)/;

/** By what kind of title it is. */
export function byTitle({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { title, kind, summary } = parts;
  const when = whenOf(deed, voice.closeness, voice);
  // Who else and where, and both only where that is no mouthful.
  const crowded = (parts.partners?.length ?? 0) + (parts.place?.length ?? 0) > 20;
  const listed = (all: readonly string[]) => (all.length > 0 ? listedPieces(all.map((one) => [one])) : undefined);
  const told = [parts.name, 'text' in title ? title.text : '', ...summary, parts.result ?? ''].join();
  const who = {
    伴: parts.beside,
    地: crowded && parts.partners && !voice.full ? undefined : parts.place,
    ...(voice.full && { 阵地: listed(deed.row.basis.filter((place) => !isMeansSaid(place, told))) }),
  };
  /** For whom, where the deed is named by its title and nothing else says it. */
  const whom = whomOf(deed, voice, parts);
  const sessions =
    voice.full && (isMany(deed) || (deed.row.sessions ?? 1) > 1) ? (countPiece('sessions', deed.row) ?? []) : [];
  const titled = (given: string | Pieces | undefined, rest?: readonly string[]): Way[] => {
    if (!given) return [];
    const named_ = withTheirNames([given].flat(), deed.row.audience);
    const 谓 = [...(named_ ?? [given].flat()), ...sessions];
    return act(谓, rest, undefined, named_ ? undefined : toWhom(whom, [given].flat().join('')));
  };
  const act = (
    谓: string | Pieces,
    rest?: readonly string[],
    subject = parts.subject,
    对象: Pieces | undefined = undefined,
  ): Way[] => {
    const by = (way: Sentence): Sentence => ({ ...way, subject });
    const time = when && PAUSES.test(when) ? `${when}，` : when;
    const slots = { ...who, ...byWhom(谓, 对象) };
    if (voice.also && time)
      return [say('时中', '时', { ...slots, 时: time }, rest), say('时还', '时', { ...slots, 时: time }, rest)].map(by);
    const first = say('主在前', '主', { ...slots, 主: also(subject, voice), 时: when }, rest);
    // What went on all the year needs no time to begin with where others beside it do.
    // How often it was so many times is told with them.
    if (when?.startsWith('每') && isMany(deed)) return [by(first)];
    if (when && STEADY.test(when))
      return [first, say('主在前', '主', { ...slots, 主: also(subject, voice) }, rest)].map(by);
    // Behind a sentence of the same doer, and where nothing says when, the doer need not be said.
    if (voice.also && !when) return [first, say('一事', '主', { ...slots }, rest)].map(by);
    return [say('一事', '时', { ...slots, 时: when, 主: also(subject, voice) }, rest), first].map(by);
  };
  const event = (noun: string, verb: string, told = withoutRepeat(summary, noun), always = false): Way[] => {
    // Who held it is the subject, and an event has no room for another.
    if (verb === patternWords('参加')) return [];
    if (!always && parts.hosted && parts.subject !== patternWords('社区自称')) return [];
    // 猜灯谜活动开展: with neither time nor place it says nothing.
    if (!always && !when && !parts.place) return [];
    // 反诈宣传1月25日在广场开展: somebody does it.
    if (!always && voice.full && (verb === patternWords('开展') || SET_UP.test(verb))) return [];
    // 老人体检5月举行: only what is put on is held by nobody's doing.
    if (voice.full && (MEAL.test(noun) || (verb === patternWords('组织去') && !PUT_ON.test(noun)))) return [];
    const them = parts.partners;
    const 伴 = them === undefined || them.length > 18 || repeats([them], noun) ? undefined : them;
    const slots = {
      名: noun,
      地: parts.place,
      动: intransitive(verb),
      规模: 伴 && !voice.full ? undefined : quietScale(deed, parts, voice),
      伴,
    };
    return [
      say('事件', '名', { ...slots, 时: when === '全年' && /^收[官尾]$/.test(verb) ? undefined : when }, told),
      ...(when && when !== '全年' ? [say('时事件', '时', { ...slots, 时: when }, told)] : []),
    ];
  };
  const itself = (said: readonly string[] = summary): Way[] => {
    // 在兰景花园，网格员开展巡查: of a small ledger it is said where.
    const where = voice.full && parts.place && title.kind !== '主谓' ? patternWords('在先', { 地: parts.place }) : '';
    const told = where === '' ? said : said.map((clause, at) => (at === 0 ? where + clause : clause));
    // 放假以前关工委就开始准备: it has its time itself.
    const timed = when === patternWords('全年') || /^[^，]{2,6}(?:以前|之前|以后|之后|期间|前后)/.test(told[0] ?? '');
    const kept = say('自述', when && !timed ? '时' : '人', { 时: timed ? undefined : when }, told);
    return !voice.full &&
      identifies(told, parts.name) &&
      deed.row.time?.text === undefined &&
      /^[\d一二三四五六七八九十]/.test(told[0] ?? '')
      ? [kept, say('自述', '数', {}, told)]
      : [kept];
  };
  const asPredicate = (): Way[] => {
    const kept = withAmounts(withinRoom(summary, parts, voice), deed.row.quantities, parts.name).clauses;
    const festival = festivalOf(deed);
    const unsaid = festival !== undefined && !kept.join().includes(festival) && !voice.also;
    // 2月24日 is said with the name that has the festival.
    if (unsaid && when && /\d日/.test(when)) return [];
    return [
      ...(unsaid ? [say('一事', '节', { 时: festival, 主: parts.actor, ...who, 谓: kept.join('，') }, [])] : []),
      ...act(kept.join('，'), [], parts.actor),
    ];
  };
  // 社区做了一次全面的摸底 of 迎文明创建摸底: it says itself who, and what; but not who held what others did.
  if (title.kind !== '主谓' && summary.slice(0, 2).some((clause) => hasDoer(clause, deed, parts)))
    return [...itself(), ...(voice.full ? titled(heldAs(parts, deed)) : [])];
  switch (title.kind) {
    case '动': {
      const [doing, rest] = prepared(title.text, summary);
      // 救助困难家庭566人次: how many stands with who.
      const served = voice.full ? servedBehind(title.text, deed.row) : [];
      const isArranged =
        !parts.hosted && deed.row.participants.length === 0 && WORDS.arranges.some((verb) => doing.startsWith(verb));
      // 组织42人参观消防中队: those who went are whom it had go, where they alone were counted.
      const arranged: Pieces = isArranged ? [patternWords('组织去'), ...goers(deed), doing] : [doing];
      // 街道领导30多人次到村调研: those who went are its host, and came to nothing that others held.
      const went =
        parts.hosted && deed.row.participants.length === 0 && /^[到赴]/.test(doing)
          ? (countPiece('attendance', deed.row) ?? [])
          : [];
      return doing === title.text ? titled([...went, ...arranged, ...served]) : act(doing, rest);
    }
    case '主谓':
      return itself(titleGoesOn(atPlace(title.text, parts.place), summary, wordsOf(inAll(when, sessions, voice))));
    case '名动':
      if (!parts.hosted && /启动仪式$/.test(deed.row.title))
        return titled(patternWords('举行仪式', { 名: deed.row.title.replace(/^.*?[：:]/, '') }));
      return parts.hosted && /^(?:启动|启用|发放|成立|组建)$/.test(title.verb)
        ? titled(behindItsDay(title.verb, title.noun))
        : event(title.noun, title.verb, undefined, true);
    case '名':
      if (kind && WORDS.bodies.some((end) => parts.name.endsWith(end))) return [say('日常', '名', { 名: parts.name })];
      if (kind === '主' && (IS_THING.test(title.text) || covers([...summary, parts.result ?? ''], parts.name)))
        return itself();
      if (
        kind !== undefined &&
        kind !== '主' &&
        !LEANS.test(summary[0] ?? '') &&
        (isPlain(title.text) ? covers : identifies)([...summary, parts.result ?? ''], parts.name)
      ) {
        const own = asPredicate();
        if (own.length > 0) return own;
      }
      return [
        ...tellMeasures({ deed, voice, parts, say }),
        ...titled(named(title.text, deed.row.category)),
        ...(isWork(title.text) || isActivity(title.text, deed.row.category) ? event(asName(title.text), '开展') : []),
      ];
    case '事件': {
      const compound = /[与暨]/.test(title.noun);
      const inside = /[的上]/.test(title.noun);
      const says =
        kind === '主' &&
        !compound &&
        !inside &&
        !OF_ITSELF.test(summary[0] ?? '') &&
        WORDS.gatherings.some((end) => title.noun.endsWith(end));
      const self = kind === '主' && (covers(summary, parts.name) || isHeldIn(title.noun, summary[0]));
      const bare = kind !== undefined && kind !== '主' && !LEANS.test(summary[0] ?? '');
      const better =
        bare &&
        !(deed.row.lecturers.length > 0 && LECTURE.test(parts.name)) &&
        covers([...summary, parts.result ?? ''], parts.name) &&
        (title.verb === '开展' ||
          title.verb === patternWords('开办') ||
          (compound && hasNumber(summary.join())) ||
          repeats(summary, parts.name));
      const noun = themed(title);
      // Who held it and with whom is not said of what happened at it.
      const attended = parts.hosted || parts.partners !== undefined;
      const said = withoutRepeat(summary, noun);
      const theirs = byThoseWhoCame(said, deed.row.participants);
      const atIt = says ? [say('会上', '时', { 时: when, 名: noun }, theirs ?? said)] : [];
      if (
        when &&
        deed.row.time?.text &&
        who.伴 === undefined &&
        !parts.hosted &&
        who.阵地 === undefined &&
        parts.place === undefined &&
        whom.length === 0 &&
        summary.length === 0 &&
        deed.row.quantities.length === 0 &&
        (countPiece('served', deed.row) ?? countPiece('volunteers', deed.row)) === undefined &&
        sessions.length === 0
      )
        return [
          {
            ...say('只做', '时', { 时段: when, 动: title.verb, 名: noun, 规模: quietScale(deed, parts, voice) }),
            subject: parts.subject,
          },
          ...event(noun, title.verb, undefined, true),
        ];
      return [
        ...(attended ? [] : atIt),
        ...(self && !says ? itself() : []),
        ...(better ? asPredicate() : []),
        ...(compound && self && !voice.full ? [] : titled(predicate(title), theirs)),
        ...(attended ? atIt : []),
        ...(compound || /^\d/.test(noun)
          ? []
          : event(noun, title.verb, [...agenda(title), ...withoutRepeat(summary, noun)])),
      ];
    }
  }
}

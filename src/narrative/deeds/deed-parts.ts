import { escaped } from '../../chinese/escaped.js';
import { oncePer } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import type { Deed } from '../matters/matter.js';
import { type ClauseKind, classifyClause } from '../phrases/classify-clause.js';
import { toldClauses } from '../phrases/clauses.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords, type Pieces } from '../phrases/piece.js';
import { saysNoMore } from '../phrases/says-no-more.js';
import { withLinks } from '../phrases/with-links.js';
import { classifyTitle, type Title } from '../titles/classify-title.js';
import { asStanding } from './as-standing.js';
import { closerAudience, closerDoers } from './closer-audience.js';
import { defaultSubject, partnersSaid, placeSaid, volunteersAct } from './deed-around.js';
import type { DeedSetting } from './deed-setting.js';
import { drawnTogether } from './drawn-together.js';
import { isLabel } from './is-label.js';
import { withOwnSubject } from './own-subject.js';
import {
  asContest,
  asTrip,
  spokenTitle,
  withCount,
  withItsPlaces,
  withoutGuests,
  withVisitors,
  withWholePartner,
  withWholePlace,
} from './spoken-name.js';
import { toResidents } from './to-residents.js';
import { withDoers, withHost, withPartnersCounted } from './who-did-it.js';
import { withLecturers } from './with-lecturers.js';
import { withTheirNumber, withWholeNames } from './with-their-number.js';
import { withThoseServed } from './with-those-served.js';

interface DeedWords {
  readonly title: Title;
  /** As it is by itself, whatever the summary says with it. */
  readonly ownTitle: Title;
  /** Its name as the text says it. */
  readonly name: string;
  /** Its name only labels it, and is not said. */
  readonly labelled: boolean;
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
  /** 会同派出所. */
  readonly beside?: string;
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
  const spoken = spokenTitle(deed.row.shortTitle ?? deed.row.title, year);
  const whole = withItsPlaces(
    withWholePlace(withWholePartner(spoken, deed.row.partners), deed.row.place),
    deed.row.place,
  );
  const called = withoutGuests(asTrip(withVisitors(whole, deed.row.partners), deed.row.place), deed.row.host);
  const [name, typed] = withCount(
    called,
    withTheirNumber(withWholeNames(withoutCommunity(toldClauses(deed.summary)), deed.row), deed.row),
  );
  const told = classifyTitle(name);
  const speaks = speaking(told, deed.row.lecturers);
  const led = withPartnersCounted(speaks ? typed : withLecturers(typed, deed.row.lecturers, name), deed.row.partners);
  const came = sinceDone(deed.result?.trim().replace(/(?<![。；，！\s])[。；，！\s]+$/, ''), name);
  const ownTitle = asStanding(asContest(withOwnSubject(speaks ?? told, name, deed.row), deed, came), deed.row);
  const {
    title,
    summary: drawn,
    result,
  } = drawnTogether({
    title: ownTitle,
    summary: withLinks(
      closerAudience(
        closerDoers(withHost(withDoers(withoutEcho(led, name), deed.row), deed.row.host), deed.row.participants),
        deed.row.audience,
      ),
      deed.row,
      ownTitle.kind === '动',
    ),
    result: came,
  });
  // 宣传用火安全，排查隐患，监督安全: of several things that were done none is left out.
  const several = drawn.length > 2 && drawn.every((clause) => classifyClause(clause) !== '主');
  const summary = withoutBeginning(drawn, result).filter(
    (clause, at) => (several && at > 0) || !saysNoMore(clause, 'text' in title ? name + title.text : name, deed.row),
  );
  // 党员下沉 by 下沉党员 with 认领服务岗位: what was done is the title.
  const labelled = isLabel(name, title, summary, deed.row);
  const told_ = labelled ? summary.slice(1) : summary;
  const kind = told_[0] === undefined ? undefined : classifyClause(told_[0]);
  const came_ = unsaidResult(result, [name, ...summary].join());
  const said: Title = labelled
    ? { kind: classifyClause(summary[0] ?? '') === '主' ? '主谓' : '动', text: summary[0] ?? '' }
    : title;
  const words = {
    title: said,
    ownTitle,
    name,
    labelled,
    summary: told_,
    ...(kind && { kind }),
    ...(came_ && { result: came_ }),
  };
  wordsKnown.set(deed, words);
  return words;
}

/** 介绍元宵节的由来 by 主持人: who speaks does what the title says. */
function speaking(title: Title, lecturers: readonly string[]): Title | undefined {
  const speaks = title.kind === '动' && /^(?:介绍|讲述|讲解|解说|说明|示范|演示|分享|解读|宣读|点评)/.test(title.text);
  if (speaks && lecturers.length > 0) return { kind: '主谓', text: listedWords(lecturers) + title.text };
  const [who = '', ...more] = lecturers;
  const text = 'text' in title ? title.text : '';
  if (title.kind === '动' || !GIVES_TALK.test(text)) return undefined;
  // 老战士讲传统 by 老战士 and 老干部.
  const named = more.length > 0 ? lecturers.find((one) => one.length > 1 && text.startsWith(one)) : undefined;
  if (named) return { kind: '主谓', text: listedWords(lecturers) + text.slice(named.length) };
  if (more.length > 0) return undefined;
  // 老军垦讲建场史 by 老军垦战士, 田歌传承人进社区 by 省级田歌传承人: who speaks is in the title, by a shorter name.
  const ends = [...who].map((_, at) => who.slice(at)).find((end) => end.length > 1 && text.startsWith(end));
  const front =
    ends ??
    [...who].map((_, at) => who.slice(0, who.length - at)).find((one) => one.length > 2 && text.startsWith(one));
  return front ? { kind: '主谓', text: who + text.slice(front.length) } : undefined;
}

const GIVES_TALK =
  /^[^，“”]{2,12}?(?:[讲教](?![座堂解师员室育])|进(?:社区|小区|校园|村|家庭|企业)$|[谈话说](?=[^，]{2}))/;

function takeApart(deed: Deed, setting: DeedSetting): DeedParts {
  const { row } = deed;
  const own = deedWords(deed, setting.year);
  const words = setting.full
    ? withThoseServed({ ...own, summary: toResidents(own.summary, row.audience, own.name) }, row)
    : own;
  const { name, summary, kind } = words;
  const subject = row.host ?? defaultSubject(deed, setting);
  const actor = row.host ?? (volunteersAct(deed, kind, summary[0] ?? '') ? patternWords('志愿者') : subject);
  const said = [name, 'text' in words.title ? words.title.text : '', ...summary].join();
  const where = setting.full ? atPlace(words.title, row.place) : undefined;
  return {
    subject,
    actor,
    hosted: row.host !== undefined,
    ...words,
    ...(where && { title: where }),
    ...partnersSaid(deed, subject, said, setting.full),
    ...optional('place', where ? undefined : placeSaid(deed, subject, said, setting)),
  };
}

/** 认领“微心愿” with 认领“微心愿”153个: what the result begins with says it with its number. */
const withoutBeginning = (summary: readonly string[], result = ''): readonly string[] =>
  summary.filter(
    (clause) => !(clause.length > 3 && result.startsWith(clause) && /^(?:共|约)?\d/.test(result.slice(clause.length))),
  );

/** 提醒居民加强防范，居民防范意识提高: what people were told to mind more is no result of its own. */
function unsaidResult(result: string | undefined, said: string): string | undefined {
  const [, what] =
    /^(?:居民|群众|大家|村民|业主)?(?:的)?([^，；。]{2,6})意识(?:得到|明显|进一步|有了)*(?:提高|增强|提升)$/.exec(
      result ?? '',
    ) ?? [];
  return what && new RegExp(`(?:加强|增强|提高|强化|注意)[^，。；]{0,4}${escaped(what)}`).test(said)
    ? undefined
    : result;
}

/** 在小区门口值守 at 东风一区 → 在东风一区小区门口值守. */
const atPlace = (title: Title, place: string | undefined): Title | undefined =>
  title.kind === '动' &&
  place &&
  !/家[中里]$/.test(place) &&
  /^在(?!.*在)/.test(title.text) &&
  !title.text.includes(place)
    ? { kind: '动', text: patternWords('在其处', { 地: place, 做: title.text.slice(1) }) }
    : undefined;

/** 修建灌溉主渠 with 主渠已完工 → 已完工: what was just named is not named again. */
function sinceDone(result: string | undefined, name: string): string | undefined {
  const [, what, since] = /^([^，；。\d已]{2,10})((?:已|均已|现已|都已|已经)[^，；。]{2,8})$/.exec(result ?? '') ?? [];
  let at = 0;
  for (const letter of (what ?? '').replace(/[和与、]/g, '')) at = at < 0 ? -1 : name.indexOf(letter, at);
  return since && at >= 0 ? since : result;
}

/** 部署学雷锋活动月，确定开展学雷锋活动月，要求…: a clause that says nothing but the title's object again is not said. */
function withoutEcho(summary: readonly string[], name: string): readonly string[] {
  const object = name.slice(2);
  if (summary.length < 2 || object.length < 4) return summary;
  return summary.filter(
    (clause) => !(clause.endsWith(object) && clause.length <= object.length + 4 && !/^[在到]/.test(clause)),
  );
}

/** 社区召开会议，制定方案: the sentence has that subject already. */
const withoutCommunity = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  const bare = first.replace(/^社区(?=[一-鿿]{3})/, '');
  const own =
    bare !== first && classifyClause(bare) !== '主' && !WORDS.keepsCommunity.some((word) => bare.startsWith(word));
  return first === '' ? [] : [own ? bare : first, ...rest];
};

const optional = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** A summary behind its own title: what it repeats of it, four characters or more, is not said again. */
export function withoutRepeat(summary: readonly string[], name: string): readonly string[] {
  const [first = '', ...rest] = summary;
  let length = first.length - 1;
  while (length >= 4 && !name.includes(first.slice(0, length))) length -= 1;
  return length < 4 ? summary : [first.slice(length).replace(/^的/, ''), ...rest];
}

export const asPieces = (words: readonly string[]): Pieces | undefined =>
  words.length === 0 ? undefined : [words.join('，')];

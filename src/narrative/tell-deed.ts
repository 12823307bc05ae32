import { WORDS } from '../standards.js';
import { classifyClause } from './classify-clause.js';
import { clauses, hasNumber, leans, numberGroups, trimmed, withoutResult } from './clauses.js';
import { countPiece, quantityList } from './count-piece.js';
import { asPieces, type DeedParts, deedParts, identifies, type Setting, withoutRepeat } from './deed-parts.js';
import { fillPattern, hasSlot, type Slots } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { listed, type Pieces, strung, textOf } from './piece.js';
import type { Opening, Sentence } from './section.js';
import { timeOf, whenOf } from './when.js';

export interface Voice extends Setting {
  /** How many counted activities of a category the ledger has. */
  readonly ofCategory: (category: string) => number;
  readonly closeness: '日' | '月';
  /** Clauses of a 简介 that there is room for. */
  readonly clauses: number;
  /** The paragraph has said something of the same subject already. */
  readonly also?: boolean;
}

/** Every way in which one activity can be a sentence, the most fitting first; at least one. */
export function tellDeed(deed: Deed, voice: Voice): readonly Sentence[] {
  const parts = deedParts(deed, voice);
  const telling = { deed, voice, parts, say: sayer(deed, voice, parts) };
  const found = [special, byParticipants, byTitle].reduce<readonly Sentence[]>(
    (all, ways) => (all.length > 0 ? all : ways(telling).filter((one) => one !== undefined)),
    [],
  );
  return found.map((way) => ({ ...way, again: again(deed, voice, way) }));
}

/** As it is said where the sentence before had the same subject. */
function again(deed: Deed, voice: Voice, way: Sentence): Sentence | undefined {
  if (voice.also || way.subject === undefined) return undefined;
  const ways = tellDeed(deed, { ...voice, also: true });
  return ways.find(({ opening }) => opening === way.opening) ?? ways[0];
}

interface Telling {
  readonly deed: Deed;
  readonly voice: Voice;
  readonly parts: DeedParts;
  readonly say: Say;
}
type Way = Sentence | undefined;
type Say = (pattern: string, opening: Opening, slots: Slots, summary?: readonly string[]) => Sentence;

/** Fills a pattern with what every sentence of the row has: when, the summary trimmed to its room, the result where it belongs. */
function sayer(deed: Deed, voice: Voice, parts: DeedParts): Say {
  return (pattern, opening, slots, summary = parts.summary) => {
    const { result } = parts;
    const groups = result && hasNumber(result) ? 1 : 0;
    const kept = withinRoom(summary, parts, voice);
    const own = [...kept, ...quantityList(deed.row.quantities ?? []).map(textOf)];
    const bare = own.length === 0 && !result && !slots.规模 && !slots.场次 && !slots.次数 && voice.closeness === '日';
    const told = [...clauses(typeof slots.谓 === 'string' ? slots.谓 : '').slice(1), ...own];
    const filled: Slots = {
      ...slots,
      ...(hasSlot(pattern, '简介') && { 简介: asPieces(own) ?? (bare ? scale(deed, '人次规模') : undefined) }),
      ...resultSlots(pattern, result, `${Object.values(slots).join('')}${told.join()}`, told.length > 0),
    };
    return {
      pattern,
      opening,
      pieces: fillPattern(pattern, filled),
      told: [deed],
      groups: numberGroups([...clauses(String(slots.谓 ?? '')), ...own]) + groups + (slots.规模 || slots.场次 ? 1 : 0),
      ...(slots.主 !== undefined && { subject: parts.subject }),
    };
  };
}

/** A result with a subject of its own, a number or much to say, is a sentence of its own; any other follows after a comma. */
function resultSlots(pattern: string, result: string | undefined, before: string, told: boolean): Slots {
  if (!result) return {};
  const apart = classifyClause(result) === '主' && told && (hasNumber(result) || before.length + result.length > 60);
  return hasSlot(pattern, '又') && (apart || /[。；]/.test(result)) ? { 又: result } : { 成效: result };
}

const word = (name: string) => textOf(fillPattern(name, {}));
const also = (subject: string, voice: Voice) => (voice.also && subject === word('社区自称') ? word('还') : subject);

/** Before and after; somebody invited to speak; many times; quantities that say it all. */
function special({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  const when = whenOf(deed, voice.closeness, voice);
  if (row.cause && parts.result)
    // What was done says the quantities already.
    return [
      {
        ...sayer({ ...deed, row: { ...row, quantities: [] } }, voice, parts)('今昔', '因', {
          起因: row.cause.replace(/[。；]+$/, ''),
          时: when,
          主: parts.subject,
          伴: parts.partners,
          做: doneWhat(parts, row.quantities),
        }),
        told: [deed],
      },
    ];
  if (row.lecturers.length > 0 && parts.summary.length > 0)
    return [say('主讲', '名', { 名: nounOf(parts), 主讲: listed(row.lecturers.map((who) => [who])) })];
  const verbs = (row.quantities ?? []).filter(({ name, amount }) => amount && classifyClause(name) === '述');
  if (verbs.length >= 2 && row.participants.length === 0) return [sayQuantities({ deed, voice, parts, say })];
  const sessions =
    isMany(deed) && !(parts.summary.length > 0 && parts.result) ? countPiece('sessions', row) : undefined;
  if (sessions && (row.participants.length === 0 || countPiece('attendance', row)))
    return [true, false].map((timed) => sayMany({ deed, voice, parts, say }, sessions, timed));
  return [];
}

/** Four times and more, or a number of times that was typed as people know it. */
const isMany = ({ row }: Deed) => (row.sessions ?? 0) >= 4 || row.asTyped?.sessions !== undefined;

function sayMany({ deed, voice, parts, say }: Telling, sessions: Pieces, timed: boolean): Sentence {
  const { title } = parts;
  const verb = title.kind === '事件' ? title.verb : '开展';
  const { row } = deed;
  return say('多场', row.basis ? '地' : '名', {
    阵地: row.basis,
    名: nounOf(parts),
    时段: timed ? whenOf(deed, voice.closeness, voice) : undefined,
    动: verb,
    场次: sessions,
    规模: scale(deed, timeOf(deed)?.text ? '受众规模' : '人次规模'),
  });
}

function sayQuantities({ deed, parts }: Telling): Sentence {
  const { row } = deed;
  const [first, ...rest] = parts.summary;
  const audience =
    row.audience.length > 0 && first
      ? listed(
          row.audience.map((who) => [who]),
          '、',
        )
      : undefined;
  return {
    pattern: '数说',
    opening: '主',
    pieces: fillPattern('数说', {
      主: parts.subject,
      数据列: strung(quantityList(row.quantities), '，'),
      对象: audience,
      简介: audience ? asPieces([first ?? '', ...rest]) : undefined,
      简说: audience ? undefined : asPieces(parts.summary),
      成效: parts.result,
    }),
    told: [deed],
    groups: 1 + (parts.result && hasNumber(parts.result) ? 1 : 0),
    subject: parts.subject,
  };
}

const scale = ({ row }: Deed, pattern: '受众规模' | '人次规模'): Pieces | undefined => {
  const count = countPiece('attendance', row);
  if (!count) return undefined;
  if (row.participants.length === 0) return fillPattern(pattern, { 人次: count });
  const people = listed(row.participants.map((who) => [who]));
  return row.participants.length === 1 && row.asTyped?.attendance
    ? fillPattern('人数参加', { 人次: count, 参加: people })
    : fillPattern('参加规模', { 参加: people, 人次: count });
};

/** People act: together where it is that kind of work, with each other where they talk, else they take part. */
function byParticipants({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  if (row.participants.length === 0 && !(isTalk(parts) && row.partners.length > 0)) return [];
  const people = listed((row.participants.length > 0 ? row.participants : row.partners).map((who) => [who]));
  const when = whenOf(deed, voice.closeness, voice);
  if (isTalk(parts)) return [say('同座', '主', { 主: also(parts.subject, voice), 伴: people, 谓: parts.name })];
  const times = countPiece('sessions', row);
  const many = row.participants.length > 1 && WORDS.together.includes(row.category) ? word('合力') : undefined;
  const counted = row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? times : undefined;
  if (countPiece('attendance', row)) return [];
  if (counted)
    return [
      say('众人在后', '名', { 名: nounOf(parts), 时: when, 次数: counted, 参加: people, 合: many }),
      say('众人', '人', { 参加: people, 合: many, 时: when, 做: [nounOf(parts), ...counted] as Pieces }),
    ];
  return [say('众人', '人', { 参加: people, 时: when, 做: fillPattern('参加某事', { 名: nounOf(parts) }) })];
}

const isTalk = ({ name, title }: DeedParts) =>
  WORDS.talks.includes(name) || (title.kind === '动' && WORDS.talks.includes(title.text));

/** By what kind of title it is. */
function byTitle({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { title, kind, summary } = parts;
  const when = whenOf(deed, voice.closeness, voice);
  // Who else and where, and both only where that is no mouthful.
  const crowded = (parts.partners?.length ?? 0) + (parts.place?.length ?? 0) > 20;
  const who = { 伴: parts.partners, 地: crowded && parts.partners ? undefined : parts.place };
  const act = (谓: string, rest?: readonly string[], subject = parts.subject): Way[] => {
    const by = (way: Sentence): Sentence => ({ ...way, subject });
    const time = when && /日$/.test(when) ? `${when}，` : when;
    if (voice.also && time)
      return [say('时中', '时', { 时: time, ...who, 谓 }, rest), say('时还', '时', { 时: time, ...who, 谓 }, rest)].map(
        by,
      );
    return [
      say('一事', '时', { 时: when, 主: also(subject, voice), ...who, 谓 }, rest),
      say('主在前', '主', { 主: also(subject, voice), 时: when, ...who, 谓 }, rest),
    ].map(by);
  };
  const event = (noun: string, verb: string): Way[] => [
    say(
      '事件',
      '名',
      { 名: noun, 时: when, 地: parts.place, 动: held(verb), 规模: quietScale(deed, parts) },
      withoutRepeat(summary, noun),
    ),
    ...(when
      ? [
          say(
            '时事件',
            '时',
            { 时: when, 名: noun, 地: parts.place, 动: held(verb), 规模: quietScale(deed, parts) },
            withoutRepeat(summary, noun),
          ),
        ]
      : []),
  ];
  const itself = (told: readonly string[] = summary): Way[] => {
    const kept = say('自述', when ? '时' : '人', { 时: when }, told);
    return identifies(told, parts.name) &&
      deed.row.time?.text === undefined &&
      /^[\d一二三四五六七八九十]/.test(told[0] ?? '')
      ? [kept, say('自述', '数', {}, told)]
      : [kept];
  };
  const asPredicate = (): Way[] => {
    const kept = withinRoom(summary, parts, voice);
    return act(kept.join('，'), [], parts.actor);
  };
  switch (title.kind) {
    case '动':
      return act(title.text);
    case '主谓':
      return itself([title.text, ...withoutRepeat(summary, title.text)]);
    case '名动':
      return parts.hosted && /^(?:启动|启用|发放)$/.test(title.verb)
        ? [...act(title.verb + title.noun), ...event(title.noun, title.verb)]
        : event(title.noun, title.verb);
    case '名':
      if (kind && WORDS.bodies.some((end) => parts.name.endsWith(end))) return [say('日常', '名', { 名: parts.name })];
      if (kind === '主') return itself();
      if (kind && !/^[由经]/.test(summary[0] ?? '')) return asPredicate();
      return act(named(title.text));
    case '事件': {
      const compound = /[与暨]/.test(title.noun);
      const says = kind === '主' && !compound && WORDS.gatherings.some((end) => title.noun.endsWith(end));
      const self = kind === '主' && identifies(summary, parts.name);
      const bare = kind !== undefined && kind !== '主' && !/^[由经]/.test(summary[0] ?? '');
      const better =
        bare && (title.verb === '开展' || (compound && hasNumber(summary.join())) || repeats(summary, parts.name));
      const noun = themed(title);
      if (when && deed.row.time?.text && summary.length === 0)
        return [
          say('只做', '时', { 时段: when, 动: title.verb, 名: noun, 规模: quietScale(deed, parts) }),
          ...event(noun, title.verb),
        ];
      return [
        ...(says ? [say('会上', '时', { 时: when, 名: noun }, withoutRepeat(summary, noun))] : []),
        ...(self && !says ? itself() : []),
        ...(better ? asPredicate() : []),
        ...(compound && self ? [] : act(predicate(title))),
        ...(compound || /^\d/.test(noun) ? [] : event(noun, title.verb)),
      ];
    }
  }
}

/** A name that is the subject is not 组织 but 举行. */
const held = (verb: string) => (verb === '组织' ? '举行' : verb);

/** A summary that says four characters of the title again tells what the title does. */
const repeats = (summary: readonly string[], name: string) => {
  const text = summary.join();
  return [...name].some((_, i) => i + 4 <= name.length && text.includes(name.slice(i, i + 4)));
};

/** What of a summary is told: at most three groups of numbers with those of the result, and no more than a breath can hold. */
function withinRoom(summary: readonly string[], { result }: DeedParts, voice: Voice): readonly string[] {
  if (leans(result)) return summary;
  const groups = result && hasNumber(result) ? 1 : 0;
  const own = withoutResult(summary, result);
  let kept = trimmed(own, voice.clauses);
  while (kept.length > 1 && (numberGroups(kept) + groups > 3 || kept.join().length > 75)) kept = kept.slice(0, -1);
  return trimmed(own, kept.length);
}

/** How many came is said only where nothing else has a number. */
const quietScale = (deed: Deed, { summary, result }: DeedParts) =>
  hasNumber(summary.join()) || hasNumber(result ?? '') || (deed.row.sessions ?? 1) > 1
    ? undefined
    : scale(deed, '人次规模');

/** 菜园变花园 → 开展“菜园变花园”活动; quotation marks of its own are enough. */
const named = (text: string) =>
  textOf(/[“”]/.test(text) ? fillPattern('自名目', { 题: text }) : fillPattern('名目', { 题: text }));

const themed = ({ noun, theme }: { noun: string; theme?: string }) =>
  theme && !/[“”]/.test(theme + noun) && /[讲课堂]$|讲堂$|沙龙$/.test(noun)
    ? textOf(fillPattern('题上', { 题: theme, 会: noun }))
    : noun;

function predicate(title: { noun: string; verb: string; theme?: string }): string {
  const { noun, verb, theme } = title;
  if (theme && /[议协商]事?会$|议事/.test(noun)) return textOf(fillPattern('商议', { 会: verb + noun, 题: theme }));
  return `${verb}${themed(title)}`.replace(/^(组织|开展|举办)\1/, '$1');
}

/** The name alone, for sentences that bring a verb of their own. */
export function nounOf({ title, name }: DeedParts): string {
  return title.kind === '事件' ? themed(title) : title.kind === '名动' ? title.noun + title.verb : name;
}

/** What was done, where the sentence has a cause before it: the quantities with their verb, else the title's predicate. */
function doneWhat({ title, name }: DeedParts, quantities: Deed['row']['quantities']): Pieces {
  const done = quantityList(quantities ?? []);
  if (done.length > 0) return listed(done);
  return [title.kind === '事件' ? predicate(title) : title.kind === '名' ? named(name) : name];
}

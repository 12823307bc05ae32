import { beginnings } from '../../chinese/word-ends.js';
import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { isAnybody } from '../deeds/are-persons.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { clauses, hasNumber, leans, numberGroups, trimmed, withoutResult } from '../deeds/clauses.js';
import { countPiece, isTheirs, quantityPiece, quantityWords } from '../deeds/count-piece.js';
import type { DeedParts } from '../deeds/deed-parts.js';
import { fillPattern, hasSlot, patternWords, type Slots } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import { isInName, isNamedIn } from '../deeds/says.js';
import type { Opening, Sentence } from '../deeds/section.js';
import { CLAUSE_VERBS, TITLE_VERBS } from '../deeds/verbs.js';
import { LECTURE } from '../deeds/with-lecturers.js';
import { PREPARES } from './prepared.js';
import { BREATH, resultSlots, WHOLE } from './result-slots.js';
import type { Voice } from './voice.js';
import { withAmounts } from './with-amounts.js';
import { withItsNumber } from './with-its-number.js';

export interface Telling {
  readonly deed: Deed;
  readonly voice: Voice;
  readonly parts: DeedParts;
  readonly say: Say;
}
export type Way = Sentence | undefined;
export type Say = (pattern: string, opening: Opening, slots: Slots, summary?: readonly string[]) => Sentence;

/** Fills a pattern with what every sentence of the row has: when, the summary trimmed to its room, what was counted, the result where it belongs. */
export function sayer(deed: Deed, voice: Voice, parts: DeedParts): Say {
  return (pattern, opening, slots, summary = parts.summary) => {
    const { result } = parts;
    const kept = withinRoom(summary, parts, voice);
    const act = clauses(slots.谓 === undefined ? '' : typeof slots.谓 === 'string' ? slots.谓 : wordsOf(slots.谓));
    // 青少年和家长 40余组: how many of those came who took part.
    const came_ =
      slots.参加 === undefined ? deed.row.quantities.find((one) => isCrowd(one, deed.row.participants)) : undefined;
    const isReady = ({ name }: NamedQuantity) =>
      PREPARES.test(name) && ![...act, ...kept].some((clause) => clause.includes(name));
    const { clauses: merged, data } = withAmounts(
      kept,
      deed.row.quantities.filter(
        (one) =>
          one !== came_ &&
          !isReady(one) &&
          !(slots.谓 !== undefined && isSpent(one) && one === deed.row.quantities.find(isSpent)),
      ),
      parts.name,
      act.length > 0 ? act : [wordsOf([slots.做 ?? slots.名 ?? ''].flat())],
    );
    const groups =
      numberGroups([
        ...act,
        ...kept,
        ...(deed.row.quantities.length > 0 || deed.paid ? ['1'] : []),
        ...(result && hasNumber(result) ? ['1'] : []),
      ]) + (slots.场次 || slots.几次 ? 1 : 0);
    const scaled = slots.规模 !== undefined;
    const crowd =
      scaled || (slots.伴 !== undefined && hasSlot(pattern, '规模'))
        ? undefined
        : crowdOf(deed, `${saidBefore(slots)}，${kept.join('，')}`, groups, voice);
    const came: readonly Pieces[] = came_?.amount
      ? [fillPattern('参加规模', { 参加: came_.name, 人次: quantityPiece(came_.amount) })]
      : crowd
        ? [crowd]
        : [];
    const summed = merged.map((clause): Pieces => [kept.includes(clause) ? clause : inAll(deed, clause)]);
    // 整修强弱电网 with 整修电网3条: the number goes with what was done.
    const said = [slots.谓 ?? []].flat();
    const plain =
      merged.length + came.length === 0 && said.every((piece) => typeof piece === 'string') ? said.join('') : '';
    const numbered = plain === '' ? undefined : withItsNumber(plain, data[0]);
    const amounts = withoutSameVerb(numbered ? data.slice(1) : data, merged.at(-1) ?? act.at(-1) ?? '');
    const listed: readonly Pieces[] = amounts.length > 0 ? [[inAll(deed, sideBySide(amounts))]] : [];
    const ready = deed.row.quantities.filter(isReady);
    const own: readonly Pieces[] = [
      ...(ready.length > 0 ? [[quantityWords(ready, parts.name).join('、')]] : []),
      // 每周接待，固定两个工作日，受益50余人次: a count of all the weeks is none of each.
      ...(goesOnDoing(merged, parts) || LISTS.test(merged[0] ?? '') || deed.row.time?.text?.startsWith('每')
        ? [...summed, ...listed, ...came]
        : SAYS_ITSELF.includes(pattern) || act.length > 1 || INVITES.test(merged[0] ?? '')
          ? [...summed, ...came, ...listed]
          : [...came, ...summed, ...listed]),
      ...(deed.paid ? [[deed.paid]] : []),
    ];
    const told = [...act.slice(1), ...own.map(wordsOf)];
    // 投资9万元，路宽3.6米 of 硬化路面: the money comes before what it paid for.
    const spent = slots.谓 === undefined ? undefined : deed.row.quantities.find(isSpent);
    const filled: Slots = {
      ...slots,
      ...(numbered && { 谓: numbered }),
      ...(spent?.amount && { 谓: [`${spent.name}${spent.amount.text}`, ...[slots.谓 ?? ''].flat()] }),
      ...(hasSlot(pattern, '简介') && { 简介: own.length > 0 ? strung(own, '，') : undefined }),
      ...resultSlots(pattern, result, saidBefore(slots) + told.join(), told.length > 0 || scaled, scaled, told.at(-1)),
    };
    return {
      pattern,
      opening,
      pieces: fillPattern(pattern, filled),
      told: [deed],
      groups,
      ...(slots.主 !== undefined && { subject: parts.subject }),
    };
  };
}

/** A quantity whose name is a list of those who took part, and of nobody else. */
function isCrowd({ name, amount }: NamedQuantity, participants: readonly string[]): boolean {
  const who = participants.filter((one) => one !== '等');
  const rest = who.reduce((left, one) => left.replace(one, ''), name);
  return amount !== undefined && who.length > 0 && rest !== name && /^[和与及、]*$/.test(rest);
}

/** 投资 9万元: what was spent on the deed itself. */
const isSpent = ({ name, amount }: NamedQuantity): boolean =>
  /^(?:总投资|投资|投入|投入资金|投入经费|总投入|出资)$/.test(name) && /元$/.test(amount?.text ?? '');

/** 带动妇女就业，带动发展针织户46户 → 带动妇女就业，发展针织户46户: a verb that the clause before has, before another verb. */
function withoutSameVerb([first = '', ...rest]: readonly string[], before: string): readonly string[] {
  const [verb = ''] = beginnings(TITLE_VERBS, first);
  const bare = first.slice(verb.length);
  const twice = verb.length > 1 && before.startsWith(verb) && beginnings(TITLE_VERBS, bare).length > 0;
  return first === '' ? [] : [twice ? bare : first, ...rest];
}

/** 开展节水宣传，设置宣传点，讲节水常识，40余人次参加: who did it goes on doing, and those who came are not between. */
const goesOnDoing = (told: readonly string[], { kind, title }: DeedParts): boolean =>
  told.length > 0 &&
  kind === '述' &&
  !INVITES.test(told[0] ?? '') &&
  !(title.kind === '事件' && title.verb === '召开') &&
  told.slice(1).every((clause) => classifyClause(clause) !== '主');

/** 内容有手工、烹饪: of the title just said, and not of those who came. */
const LISTS = new RegExp(`^(?:${patternWords('内容有', { 列: '…' }).slice(0, -1)}|${patternWords('包括')})`);

/** Who speaks comes before who listens. */
export const INVITES = /^(?:邀请|请来)/;

/** 每天宣传，共书写标语23条: so many in all, and not each time. */
const inAll = ({ row }: Deed, amounts: string): string =>
  row.time?.text?.startsWith('每') && /\d/.test(amounts) && beginnings(ACTS, amounts).length > 0
    ? patternWords('共') + amounts
    : amounts;

/** Amounts side by side; what was done for so many is a clause, and so is what was done with another verb: 看望老人39人，慰问困难户19户、军属13户. */
const sideBySide = (data: readonly string[]) => {
  const verbs = data.map((one) => beginnings(ACTS, one)[0]);
  // 张贴学习材料20余份，书写黑板报6期: what was done with one verb and with another.
  const acts = new Set(verbs).size === data.length && verbs.every(Boolean);
  return data.reduce(
    (all, one, at) =>
      all === ''
        ? one
        : `${all}${acts || /^为/.test(one) || (verbs[at] && verbs[at - 1] !== verbs[at]) ? '，' : '、'}${one}`,
    '',
  );
};
const ACTS = CLAUSE_VERBS.filter(({ length }) => length > 1);

/** Sentences that begin with the summary: who came stands behind it. */
const SAYS_ITSELF = ['自述', '会上', '今昔', '以名'];

/** From how many a crowd is worth saying beside another number. */
const CROWD = 300;

/**
 * How many came, or were served: where nothing else has a number, or where there is room for it beside others and it was typed as people know
 * it, or is many.
 */
function crowdOf(deed: Deed, said: string, groups: number, voice: Voice): Pieces | undefined {
  const { row } = deed;
  const alone = groups === 0 && (row.sessions ?? 1) === 1 && voice.closeness === '日';
  const known = row.asTyped.attendance !== undefined || (row.attendance ?? 0) >= CROWD;
  const tells = (count: Pieces | undefined) => count !== undefined && !said.includes(String(wordsOf(count)));
  const unsaid = row.participants.filter((who) => who !== '等' && !isAnybody(who) && !isNamedIn(who, said));
  if (tells(countPiece('attendance', row)))
    return alone || (known && groups < 2) || voice.full ? scale(deed, '人次规模') : undefined;
  // 党委副书记 at a 茶话会 is told of, and of the others nobody has said that they were there.
  const none = unsaid.length === row.participants.filter((who) => who !== '等').length;
  if (voice.full && unsaid.length > 0 && (none || /(?:会|课|讲座|培训|仪式)$/.test(row.title)))
    return fillPattern('一起参加', { 参加: listedPieces(row.participants.map((who) => [who])) });
  const served = countPiece('served', row);
  if (served && (voice.full || (groups < 2 && row.asTyped.served)) && tells(served))
    return /[户位名家]$/.test(wordsOf(served))
      ? fillPattern('惠及规模', { 人次: served, 谁: ARE_PEOPLE.test(wordsOf(served)) ? whoIn(row) : undefined })
      : fillPattern('受益规模', { 人次: served });
  return undefined;
}

export const also = (subject: string, voice: Voice) =>
  voice.also && subject === patternWords('社区自称') ? patternWords('还') : subject;

/** 20多位 and 30名 want a word for whom they count. */
const ARE_PEOPLE = /[位名]$/;

export const scale = ({ row }: Deed, pattern: '受众规模' | '人次规模'): Pieces | undefined => {
  const count = countPiece('attendance', row);
  if (!count) return undefined;
  if (row.participants.length + row.audience.length === 0 && ARE_PEOPLE.test(wordsOf(count)))
    return fillPattern(LECTURE.test(row.title) ? '听讲规模' : '参加者规模', { 人次: count });
  const named = row.participants.every((who) => isInName(who, row.title) || row.title.startsWith(who));
  if (row.participants.length === 0 || !isTheirs(row) || named) {
    const of = row.asTyped?.attendance && /[名位]$/.test(row.asTyped.attendance.text);
    if (of) return fillPattern('人数参加', { 人次: count, 参加: row.audience[0] });
    // 262人次 of 排查整改 went out to do it.
    const out =
      row.participants.length + row.audience.length === 0 && GOES_OUT.test(row.title) && !HELD.test(row.title);
    return fillPattern(out ? '出动规模' : pattern, { 人次: count });
  }
  const people = listedPieces(row.participants.map((who) => [who]));
  return row.participants.length === 1 && row.asTyped?.attendance && ARE_PEOPLE.test(wordsOf(count))
    ? fillPattern('人数参加', { 人次: count, 参加: people })
    : fillPattern('参加规模', { 参加: people, 人次: count });
};

/** How many came: where nothing else has a number, and always in a small ledger. */
export const quietScale = (deed: Deed, { summary, result }: DeedParts, voice: Voice) =>
  !voice.full && (hasNumber(summary.join()) || hasNumber(result ?? '') || (deed.row.sessions ?? 1) > 1)
    ? undefined
    : scale(deed, '人次规模');

/** What of a summary is told: at most three groups of numbers with those of the result, and no more than a breath can hold. */
export function withinRoom(summary: readonly string[], { result }: DeedParts, voice: Voice): readonly string[] {
  if (leans(result)) return summary;
  const groups = result && hasNumber(result) ? 1 : 0;
  const own = withoutResult(summary, result);
  let kept = trimmed(own, voice.clauses);
  const most = voice.full ? WHOLE : BREATH;
  while (kept.length > 1 && ((!voice.full && numberGroups(kept) + groups > 3) || kept.join().length > most))
    kept = kept.slice(0, -1);
  return trimmed(own, kept.length);
}

/** What people are sent out to do, and not what they come to. */
const GOES_OUT = /排查|巡查|检查|巡逻|巡防|执法|清查|督查|抢险|除雪|扫雪/;
const HELD = /(?:会|课|演练|培训|讲座|活动|演习|体检)$|身体|健康/;

/** 独居老人“一日一电话”: whom a title is about. */
const whoIn = ({ audience, title }: Deed['row']): string | undefined =>
  audience.find((who) => who !== '等') ?? WORDS.effects.people.find((who) => title.includes(who));

const saidBefore = (slots: Slots): string =>
  Object.values(slots)
    .map((slot) => (slot === undefined || typeof slot === 'string' ? (slot ?? '') : wordsOf(slot)))
    .join('');

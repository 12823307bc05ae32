import { beginnings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Opening, Sentence } from '../../matters/section.js';
import { amountsSaid } from '../../phrases/amounts-said.js';
import { clauses, hasNumber, leans, numberGroups, trimmed, withoutResult } from '../../phrases/clauses.js';
import { quantityPiece, quantityWords } from '../../phrases/count-piece.js';
import { fillPattern, hasSlot, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { isFromAbove } from '../../phrases/from-above.js';
import { goesOnDoing } from '../../phrases/goes-on-doing.js';
import { type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { TITLE_VERBS, WHOLE_CLAUSE_VERBS } from '../../phrases/verbs.js';
import type { Voice } from '../voice.js';
import { crowdOf } from './crowd.js';
import { PREPARES } from './prepared.js';
import { BREATH, resultSlots, WHOLE } from './result-slots.js';
import { withAmounts } from './with-amounts.js';

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
      (PREPARES.test(name) || SENT_OUT.some((one) => name.endsWith(one)) || isCloser(name, act[0])) &&
      ![...act, ...kept].some((clause) => clause.includes(name));
    const { clauses: merged, data } = withAmounts(
      kept,
      deed.row.quantities.filter(
        (one) =>
          one !== came_ &&
          !isReady(one) &&
          !(spends(slots, parts) && isSpent(one) && one === deed.row.quantities.find(isSpent)),
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
        : crowdOf(deed, voice, {
            said: `${saidBefore(slots)}，${kept.join('，')}`,
            groups,
            called: isCalled(deed, slots, kept),
          });
    const asks = INVITES.test(merged[0] ?? '');
    const begun = /^出动/.test(wordsOf(crowd ?? [])) ? 0 : begunBy(merged, parts, deed);
    const behind = scaled && hasSlot(pattern, '简介') && (asks || begun > 0);
    const came: readonly Pieces[] = came_?.amount
      ? [fillPattern('参加规模', { 参加: came_.name, 人次: quantityPiece(came_.amount) })]
      : crowd
        ? [crowd]
        : behind
          ? [[slots.规模 ?? ''].flat()]
          : [];
    const summed = merged.map((clause): Pieces => [kept.includes(clause) ? clause : inAll(deed, clause)]);
    const amounts = withoutSameVerb(data, merged.at(-1) ?? act.at(-1) ?? '');
    const listed: readonly Pieces[] = amounts.length > 0 ? [[inAll(deed, amountsSaid(amounts))]] : [];
    const ready = deed.row.quantities.filter(isReady);
    const own: readonly Pieces[] = [
      ...(ready.length > 0 ? [[amountsSaid(quantityWords(ready, parts.name))]] : []),
      ...inOrder(summed, listed, came, {
        begun,
        // 每周接待，固定两个工作日，受益50余人次: a count of all the weeks is none of each.
        last:
          LISTS.test(merged[0] ?? '') ||
          deed.row.time?.text?.startsWith('每') === true ||
          (begun > 0 && parts.kind === '述' && merged.every(goesOnDoing) && !SAYS_ITSELF.includes(pattern)),
        first: SAYS_ITSELF.includes(pattern) || act.length > 1 || asks,
      }),
      ...(deed.paid ? [[deed.paid]] : []),
    ];
    const told = [...act.slice(1), ...own.map(wordsOf)];
    // 投资9万元，路宽3.6米 of 硬化路面: the money comes before what it paid for.
    const spent = spends(slots, parts) ? deed.row.quantities.find(isSpent) : undefined;
    const filled: Slots = {
      ...slots,
      ...(behind && { 规模: undefined }),
      ...(spent?.amount && { 谓: [`${spent.name}${spent.amount.text}`, ...[slots.谓 ?? ''].flat()] }),
      ...(hasSlot(pattern, '简介') && { 简介: own.length > 0 ? strung(own, '，') : undefined }),
      ...resultSlots(
        pattern,
        parts,
        saidBefore(behind ? { ...slots, 规模: undefined } : slots) + told.join(),
        told.length > 0 || scaled,
        scaled,
        told.at(-1),
      ),
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

/** 出动农垃车2辆: what they came with comes before what was done with it. */
const SENT_OUT = WORDS.goods.出动 ?? [];

/** 重点慰问低保户家庭 of 走访慰问居民家庭: whom of them above all stands behind them, before what else was done. */
const isCloser = (name: string, act = ''): boolean => {
  const [, does = ''] = /^重点([一-鿿]{2})/.exec(name) ?? [];
  return (
    does !== '' && beginnings(TITLE_VERBS, does).length > 0 && act.slice(0, WORDS.visits[0]?.length).includes(does)
  );
};

/** 举办培训班，组织失业妇女参加: those who came are called to it by the doer of the sentence, where nothing that is told of them follows. */
const isCalled = ({ row }: Deed, { 主, 谓 }: Slots, told: readonly string[]): boolean =>
  主 !== undefined &&
  /^(?:举办|举行|开设|开办)/.test(typeof 谓 === 'string' ? 谓 : wordsOf([谓 ?? ''].flat())) &&
  (told.length === 0 || INVITES.test(told[0] ?? '')) &&
  row.quantities.length === 0 &&
  !row.participants.some(isFromAbove);

/** A quantity whose name is a list of those who took part, and of nobody else. */
function isCrowd({ name, amount }: NamedQuantity, participants: readonly string[]): boolean {
  const who = participants.filter((one) => one !== '等');
  const rest = who.reduce((left, one) => left.replace(one, ''), name);
  return amount !== undefined && who.length > 0 && rest !== name && /^[和与及、]*$/.test(rest);
}

/** 投资9.6亿元 of 招商引企: those who came spend it, and not whoever called them. */
const spends = (slots: Slots, { name }: { readonly name: string }): boolean =>
  slots.谓 !== undefined && !/招商|引资|引企/.test(name);

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

/**
 * 开展节水宣传，设置宣传点，讲节水常识，40余人次参加: who did it goes on doing, and those who came are not between. With how many clauses: what had a
 * number in the end is said behind those who came, as is what a meeting came to.
 */
const begunBy = (told: readonly string[], { title }: DeedParts, { row }: Deed): number => {
  const [first = ''] = told;
  if (INVITES.test(first) || row.category === '会议' || (title.kind === '事件' && title.verb === '召开')) return 0;
  if (told.every(goesOnDoing) || !told.some(hasNumber)) return told.length;
  const counted = told.findIndex((clause, at) => at > 0 && hasNumber(clause));
  if (!goesOnDoing(first)) return 0;
  return counted > 0 ? counted : told.length;
};

/** What was done, who came, and what was counted: in which order. */
function inOrder(
  summed: readonly Pieces[],
  listed: readonly Pieces[],
  came: readonly Pieces[],
  { begun, last, first }: { readonly begun: number; readonly last: boolean; readonly first: boolean },
): readonly Pieces[] {
  if (last) return [...summed, ...listed, ...came];
  if (first && begun === 0) return [...summed, ...came, ...listed];
  return [...summed.slice(0, begun), ...came, ...summed.slice(begun), ...listed];
}

/** 内容有手工、烹饪: of the title just said, and not of those who came. */
const LISTS = new RegExp(`^(?:${patternWords('内容有', { 列: '…' }).slice(0, -1)}|${patternWords('包括')})`);

/** Who speaks comes before who listens. */
export const INVITES = /^(?:邀请|请来|委托|由[^，]{2,24}主讲|请[^，]{2,24}指导)/;

/** 每天宣传，共书写标语23条: so many in all, and not each time. */
const inAll = ({ row }: Deed, amounts: string): string =>
  row.time?.text?.startsWith('每') &&
  // 全年12次 has said that it is of all.
  (row.sessions ?? 1) < 2 &&
  /\d/.test(amounts) &&
  beginnings(WHOLE_CLAUSE_VERBS, amounts).length > 0
    ? patternWords('共') + amounts
    : amounts;

/** Sentences that begin with the summary: who came stands behind it. */
const SAYS_ITSELF = ['自述', '会上', '今昔', '以名'];

export const also = (subject: string, voice: Voice) =>
  voice.also && subject === patternWords('社区自称') ? patternWords('还') : subject;

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

const saidBefore = (slots: Slots): string =>
  Object.values(slots)
    .map((slot) => (slot === undefined || typeof slot === 'string' ? (slot ?? '') : wordsOf(slot)))
    .join('');

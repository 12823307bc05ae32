import { groupBy } from '../../group-by.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { hasNumber, numberGroups, toldClauses, trimmed } from '../deeds/clauses.js';
import { countPiece, quantityPiece, quantityWords } from '../deeds/count-piece.js';
import { asPieces, type DeedParts, deedParts, saysAll } from '../deeds/deed-parts.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, listedWords, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { effect } from './effect.js';
import { missing } from './missing.js';
import { nounOf } from './name-deed.js';
import { tellDeed } from './tell-deed.js';
import { howOften } from './tell-special.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

/** Meetings in one sentence, the most frequent first: 全年召开党委会议46次、部署总结会5次. Those whose title is a predicate go for themselves. */
export function tellMeetings(deeds: readonly Deed[], voice: Voice): readonly Sentence[] {
  const plain = deeds.filter((deed) => isMeeting(deed, voice));
  const others = deeds.filter((deed) => !plain.includes(deed)).flatMap((deed) => tellDeed(deed, voice).slice(0, 1));
  const byTime = groupBy(plain, (deed) => whenOf(deed, deeds.length > 1 ? '月' : '日', voice) ?? '');
  const sentences = [...byTime].map(([when, rows]): Sentence => {
    const ordered = [...rows].sort((a, b) => often(b) - often(a));
    const summary = ordered.flatMap(({ summary: text }) => trimmed(toldClauses(text), voice.clauses));
    const results = ordered.flatMap(({ result }) => (result ? [result.replace(/(?<![。；])[。；]+$/, '')] : []));
    const host = hostOf(rows);
    const said = (主: string | undefined): Sentence => ({
      pattern: '会议',
      opening: 主 ? '主' : '时',
      pieces: fillPattern('会议', {
        时段: when,
        主,
        会议列: listedPieces(
          ordered.map((deed) => [nounOf(deedParts(deed, voice)), ...(times(deed) ?? [])]),
          '、',
        ),
        简介: asPieces(summary),
        成效: asPieces(results.map(effect)),
      }),
      told: ordered,
      groups: 1 + numberGroups(results),
      ...(主 && { subject: 主, agains: () => [said(undefined)] }),
    });
    return said(host);
  });
  return [...sentences, ...others];
}

/** A meeting that is called by its name; what bears another verb, or tells who came or who was asked, goes for itself. */
function isMeeting(deed: Deed, voice: Voice): boolean {
  const { title, name, summary } = deedParts(deed, voice);
  const { participants, quantities, cause } = deed.row;
  const came = participants.some((who) => who !== '等' && !name.includes(who));
  const called = title.kind === '事件' ? title.verb === '召开' : title.kind === '名' && /[会议事]$/.test(name);
  const plain =
    !voice.full || missing([name, ...summary, ...(times(deed) ?? []), deed.row.host ?? ''], deed, voice) < 12;
  return called && plain && !came && !cause && quantities.length === 0 && !/^邀请/.test(summary[0] ?? '');
}

/** Who called them, where the ledger says the same of each. */
const hostOf = ([first, ...rest]: readonly Deed[]): string | undefined =>
  rest.every(({ row }) => row.host === first?.row.host) ? first?.row.host : undefined;

/** How often, where the row says so or stands for more than once. */
const times = ({ row }: Deed): Pieces | undefined =>
  row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? countPiece('sessions', row) : undefined;

const often = ({ row }: Deed) => row.asTyped?.sessions?.value ?? row.sessions ?? 0;

/** Recurring work: what has only a number shares a sentence, by who did it; each other has its own. */
export function tellRoutine(deeds: readonly Deed[], voice: Voice): readonly Sentence[] {
  const bare = deeds.filter(
    (deed) =>
      !deed.summary && !deed.result && !deed.row.quantities?.length && times(deed) && peopleOf(deed) === deed.row.host,
  );
  const byDoer = groupBy(bare, (deed) => deedParts(deed, voice).subject + (whenOf(deed, '月', voice) ?? ''));
  const together = [...byDoer.values()].filter(({ length }) => length > 1).map((all) => tellTogether(all, voice));
  const gains = groupBy(deeds.filter(isGain), (deed) => whenOf(deed, '月', voice) ?? '');
  together.push(...[...gains.values()].map((all) => tellGains(all, voice)));
  const told = new Set(together.flatMap((one) => one.told));
  const at = deeds.findIndex((deed) => told.has(deed));
  const alone = (some: readonly Deed[]) =>
    some.filter((deed) => !told.has(deed)).map((deed) => complete(tellOne(deed, voice), deed, voice));
  return [...alone(deeds.slice(0, Math.max(at, 0))), ...together, ...alone(deeds.slice(Math.max(at, 0)))];
}

/** 社区党委全年举办主题党日148次、党课12次，开展走访40余次. */
function tellTogether(deeds: readonly Deed[], voice: Voice): Sentence {
  const [first] = deeds as readonly [Deed, ...Deed[]];
  const { subject } = deedParts(first, voice);
  const byVerb = groupBy(deeds, (deed) => verbOfName(deed, voice));
  const done = [...byVerb].map(
    ([verb, all]): Pieces => [
      verb,
      ...strung(
        all.map((deed): Pieces => [nounOf(deedParts(deed, voice)), ...(times(deed) ?? [])]),
        '、',
      ),
    ],
  );
  return {
    pattern: '例行',
    opening: '主',
    pieces: fillPattern('例行', { 主: subject, 时段: whenOf(first, '月', voice), 动列: strung(done, '，') }),
    told: deeds,
    groups: byVerb.size,
    subject,
  };
}

/** 招商引资 that has come to 完成4.57亿元: a name and what came of it, and nothing that was done. */
const isGain = ({ row, kind, summary, result }: Deed): boolean =>
  kind === '日常工作' &&
  !summary &&
  !row.host &&
  row.quantities.length + row.participants.length === 0 &&
  row.sessions === undefined &&
  /^(?:完成|达到|实现|增长|突破|新增|累计)/.test(result ?? '') &&
  hasNumber(result ?? '');

/** 1月至8月，招商引资完成4.57亿元；固定资产投资完成4.7亿元. */
function tellGains(deeds: readonly Deed[], voice: Voice): Sentence {
  const parts = deeds.map((deed, index) => {
    const 时 = index === 0 ? whenOf(deed, '月', voice) : undefined;
    return fillPattern('一成', { 时, 名: nounOf(deedParts(deed, voice)), 成效: deedParts(deed, voice).result });
  });
  return {
    pattern: '日常成',
    opening: '名',
    pieces: fillPattern('日常成', { 列: strung(parts, '；') }),
    told: deeds,
    groups: deeds.length,
  };
}

const verbOfName = (deed: Deed, voice: Voice) => {
  const { title } = deedParts(deed, voice);
  return title.kind === '事件' && deed.kind !== '日常工作' ? title.verb : '开展';
};

/** Of a small ledger the form of an activity, where that of recurring work leaves more out. */
function complete(sentence: Sentence, deed: Deed, voice: Voice): Sentence {
  const plain = voice.full ? tellDeed(deed, voice)[0] : undefined;
  return plain && (plain.less ?? 0) + 9 < missing(sentence.pieces, deed, voice) ? plain : sentence;
}

/** 发展党员, 入户走访独居老人, 矛盾纠纷｜排查化解: a name that is a predicate, or that can be turned into one. */
function predicateOf({ title, name }: DeedParts): string | undefined {
  if (title.kind === '动') return name;
  const closing = WORDS.routineVerbs.find((verb) => name.endsWith(verb) && name.length >= verb.length + 3);
  return closing && closing + name.slice(0, -closing.length);
}

function tellOne(deed: Deed, voice: Voice): Sentence {
  const parts = deedParts(deed, voice);
  const { result, summary: told, kind } = parts;
  const name = nounOf(parts);
  const when = whenOf(deed, '月', voice);
  const data = dataOf(deed, name, told.length > 0);
  const summary = trimmed(told, voice.clauses);
  const groups = (data ? 1 : 0) + numberGroups(summary) + (result && hasNumber(result) ? 1 : 0);
  const tell = (pattern: string, opening: Sentence['opening'], slots: Parameters<typeof fillPattern>[1]): Sentence => ({
    pattern,
    opening,
    pieces: fillPattern(pattern, { ...slots, 成效: result && effect(result) }),
    told: [deed],
    groups,
  });
  const counted = data && wordsOf([...(when ? [when] : []), patternWords('共'), ...data]);
  // 在职党员报到 and 在职党员逐人认领…: the summary begins with what the name begins with.
  if (summary[0] && name.slice(0, 3) === summary[0].slice(0, 3))
    return tell('自述', '人', { 简介: [...summary, ...(counted ? [counted] : [])].join('，') });
  // “有话好好说”调解日每周五开展，律师和老党员坐班
  const people = peopleOf(deed) ?? parts.subject;
  const by = peopleOf(deed) && kind !== '主' ? peopleOf(deed) : undefined;
  if (summary.length > 0 && (when?.startsWith('每') || by || (kind === '主' && parts.title.kind === '事件')))
    return tell('日常起', '名', {
      名: name,
      时段: when,
      动: verbOfName(deed, voice),
      简介: `${by ?? ''}${summary.join('，')}`,
      数据: data,
    });
  // 核查整改督办件，逐一核查并落实整改: a title that is a predicate stands behind who does it.
  if (summary.length > 0 && parts.title.kind === '动' && kind !== '主') return tellDeed(deed, voice)[0] as Sentence;
  if (summary.length > 0)
    return tell('日常', '名', { 名: name, 简介: asPieces(summary), 时段: data && when, 数据: data });
  const act = predicateOf(parts);
  if (data && times(deed) === undefined && classifyClause(deed.row.quantities[0]?.name ?? '…') !== '主') {
    // 党员发展 beside 发展党员4名: the quantities say it.
    const names = deed.row.quantities.map(({ name: what }) => what);
    const said = names.some((what) => what === name || sameWords(what, name)) || saysAll(names.join(''), name);
    const slots = { 主: people, 时段: when };
    const by = (sentence: Sentence): Sentence => ({ ...sentence, subject: people });
    if (said) return by(tell('日常做', '主', { ...slots, 数据: data }));
    if (!act) return by(tell('日常开展', '主', { ...slots, 名: name, 数据: data }));
    // 调处矛盾纠纷 with 调处矛盾 32起: what the act begins with is counted, and said once.
    const [first, ...others] = deed.row.quantities;
    const counts = first?.amount && act.startsWith(first.name);
    return counts
      ? by(
          tell('日常做', '主', {
            ...slots,
            数据: [act, first.amount?.text ?? '', ...quantityWords(others).map((one) => `、${one}`)],
          }),
        )
      : by(tell('日常谓', '主', { ...slots, 谓: act, 数据: data }));
  }
  if (act && data)
    return times(deed)
      ? { ...tell('日常次', '主', { 主: people, 时段: when, 谓: act, 数据: times(deed) }), subject: people }
      : { ...tell('日常谓', '主', { 主: people, 时段: when, 谓: act, 数据: data }), subject: people };
  if (data && when)
    return when.startsWith('每') && times(deed)
      ? tell('日常每', '名', { 名: name, 几次: howOften(when, verbOfName(deed, voice), times(deed) ?? []) })
      : times(deed) && deed.row.quantities.length === 0
        ? { ...tell('日常几次', '主', { 主: people, 时段: when, 名: name, 数: times(deed) }), subject: people }
        : tell('日常数', '时', { 时段: when, 名: name, 数据: data });
  return tellDeed(deed, voice)[0] as Sentence;
}

const peopleOf = ({ row: { host, participants } }: Deed): string | undefined =>
  host ?? (participants.length > 0 ? listedWords(participants) : undefined);

/** 党员发展 and 发展党员: the same characters in another order. */
const sameWords = (a: string, b: string) => [...a].sort().join('') === [...b].sort().join('');

/** What was counted; behind its own name only the verb and the number are said again: 发展党员流程从严，共发展33名. */
function dataOf(deed: Deed, name: string, behind: boolean): Pieces | undefined {
  const all = deed.row.quantities.map(({ name: what, amount }): Pieces => {
    const short = behind && what === name && what.length === 4 && classifyClause(what) === '述';
    return [short ? what.slice(0, 2) : what, ...(amount ? quantityPiece(amount) : [])];
  });
  const often = times(deed);
  if (often) all.unshift(fillPattern('次数', { 次数: often }));
  return all.length > 0 ? listedPieces(all, '、') : undefined;
}

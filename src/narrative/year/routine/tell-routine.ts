import { groupBy } from '../../../group-by.js';
import { WORDS } from '../../../standards.js';
import { asPieces, deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber, numberGroups, toldClauses, trimmed } from '../../phrases/clauses.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { effect } from '../deed/effect.js';
import { faultsOf } from '../deed/faults.js';
import { missing } from '../deed/missing.js';
import { nounOf } from '../deed/name-deed.js';
import { proseOf, tellDeed } from '../deed/tell-deed.js';
import { inAll } from '../in-all.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';
import { tellWork } from './tell-work.js';
import { peopleOf, verbOfName } from './work.js';
import { isCountOnly, tallied, tallyOf, timesOfRow } from './work-counts.js';

/** Meetings in one sentence, in the order of the ledger: 全年召开党委会议46次、部署总结会5次. Those whose title is a predicate go for themselves. */
export function tellMeetings(deeds: readonly Deed[], voice: Voice): readonly Sentence[] {
  const plain = deeds.filter((deed) => !deed.prose && isMeeting(deed, voice));
  const others = deeds.filter((deed) => !plain.includes(deed)).flatMap((deed) => tellDeed(deed, voice).slice(0, 1));
  const byTime = groupBy(plain, (deed) => whenOf(deed, deeds.length > 1 ? '月' : '日', voice) ?? '');
  const sentences = [...byTime].map(([when, rows]): Sentence => {
    const summary = rows.flatMap(({ summary: text }) => trimmed(toldClauses(text), voice.clauses));
    const results = rows.flatMap(({ result }) => (result ? [result.replace(/(?<![。；])[。；]+$/, '')] : []));
    const host = hostOf(rows) ?? subjectOf(rows, voice);
    const said = (主: string | undefined): Sentence => ({
      pattern: '会议',
      opening: 主 ? '主' : '时',
      pieces: fillPattern('会议', {
        时段: when,
        主,
        会议列: listedPieces(
          rows.map((deed) => [
            nounOf(deedParts(deed, voice)),
            ...inAll(rows.length === 1 ? when : undefined, timesOfRow(deed) ?? [], voice),
          ]),
          '、',
        ),
        简介: asPieces(summary),
        成效: asPieces(results.map(effect)),
      }),
      told: rows,
      groups: 1 + numberGroups(results),
      ...(主 && { subject: 主, agains: () => [{ ...said(undefined), unnamed: true }] }),
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
    !voice.full || missing([name, ...summary, ...(timesOfRow(deed) ?? []), deed.row.host ?? ''], deed, voice) < 12;
  return called && plain && !came && !cause && quantities.length === 0 && !/^邀请/.test(summary[0] ?? '');
}

/** Who called them, where the ledger says the same of each. */
const hostOf = ([first, ...rest]: readonly Deed[]): string | undefined =>
  rest.every(({ row }) => row.host === first?.row.host) ? first?.row.host : undefined;

/** Whose they are where the ledger names nobody: of one body all. */
const subjectOf = (rows: readonly Deed[], voice: Voice): string | undefined => {
  const subjects = new Set(rows.map((deed) => deedParts(deed, voice).subject));
  return subjects.size === 1 ? [...subjects][0] : undefined;
};

/** Recurring work: what has only a number shares a sentence, by who did it; each other has its own. */
export function tellRoutine(deeds: readonly Deed[], voice: Voice): readonly Sentence[] {
  const bare = deeds.filter(
    (deed) =>
      !deed.summary &&
      !deed.result &&
      !deed.row.quantities?.length &&
      timesOfRow(deed) &&
      peopleOf(deed) === deed.row.host,
  );
  const byDoer = groupBy(bare, (deed) => deedParts(deed, voice).subject + (whenOf(deed, '月', voice) ?? ''));
  const together = [...byDoer.values()].filter(({ length }) => length > 1).map((all) => tellTogether(all, voice));
  const gains = groupBy(deeds.filter(isGain), (deed) => whenOf(deed, '月', voice) ?? '');
  together.push(...[...gains.values()].map((all) => tellGains(all, voice)));
  const tallies = groupBy(deeds.filter(isCountOnly), (deed) => whenOf(deed, '月', voice) ?? '');
  together.push(...[...tallies.values()].map((all) => tellTallies(all, voice)));
  const told = new Set(together.flatMap((one) => one.told));
  const at = deeds.findIndex((deed) => told.has(deed));
  const alone = (some: readonly Deed[]) =>
    some
      .filter((deed) => !told.has(deed))
      .map((deed) => proseOf(deed, voice) ?? complete(tellWork(deed, voice), deed, voice));
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
        all.map((deed): Pieces => [nounOf(deedParts(deed, voice)), ...(timesOfRow(deed) ?? [])]),
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

/** 5月，甲垃圾分类共计87桶，另有…；乙垃圾分类共计61桶. */
function tellTallies(deeds: readonly Deed[], voice: Voice): Sentence {
  const parts = deeds.map((deed, index) =>
    tallyOf(deed, index === 0 ? whenOf(deed, '月', voice) : undefined, nounOf(deedParts(deed, voice))),
  );
  // How it is counted is the same of all, and said once.
  const lead = [...new Set(deeds.map(tallied))].filter((how) => how !== '').join('，');
  return {
    pattern: '日常成',
    opening: '时',
    pieces: fillPattern('日常成', { 先: lead || undefined, 列: strung(parts, '；') }),
    told: deeds,
    groups: deeds.length,
  };
}

/** 换届选举，分四个阶段: a name that does nothing itself, and no verb for it. */
const NO_VERB = 20;
const isBody = (name: string) => /[“”]/.test(name) || WORDS.bodies.some((end) => name.endsWith(end));

/** Of a small ledger the form of an activity, where that of recurring work leaves more out. */
function complete(sentence: Sentence, deed: Deed, voice: Voice): Sentence {
  const plain = voice.full ? tellDeed(deed, voice)[0] : undefined;
  const { name, kind, title } = deedParts(deed, voice);
  const topic = sentence.pattern === '日常' && kind !== '主' && title.kind !== '动' && !isBody(name);
  const less = missing(sentence.pieces, deed, voice) + faultsOf(wordsOf(sentence.pieces)) * 8 + (topic ? NO_VERB : 0);
  return plain && (plain.less ?? 0) + 9 < less ? plain : sentence;
}

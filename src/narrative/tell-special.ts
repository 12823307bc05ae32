import { listed } from '../chinese/listed.js';
import { WORDS } from '../standards.js';
import { classifyClause } from './classify-clause.js';
import { hasNumber } from './clauses.js';
import { countPiece, quantityList } from './count-piece.js';
import { asPieces, type DeedParts } from './deed-parts.js';
import { fillPattern } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { doneWhat, intransitive, nounOf } from './name-deed.js';
import { listedPieces, type Pieces, strung, wordsOf } from './piece.js';
import { also, sayer, scale, type Telling, type Way, word } from './say-deed.js';
import type { Sentence } from './section.js';
import { timeOf, whenOf } from './when.js';

/** Before and after; somebody invited to speak; many times; quantities that say it all. */
export function special({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  const when = whenOf(deed, voice.closeness, voice);
  if (row.cause && parts.result)
    // What was done says the quantities already.
    return [
      {
        ...sayer({ ...deed, row: { ...row, quantities: [] } }, voice, parts)('今昔', '因', {
          起因: row.cause.replace(/(?<![。；])[。；]+$/, ''),
          时: when,
          主: parts.subject,
          伴: parts.partners,
          做: doneWhat(parts, row.quantities),
        }),
        told: [deed],
      },
    ];
  if (row.lecturers.length > 0 && parts.summary.length > 0)
    return [
      say(parts.kind === '主' ? '主讲主' : '主讲', '名', {
        名: nounOf(parts),
        主讲: listedPieces(row.lecturers.map((who) => [who])),
      }),
    ];
  const verbs = (row.quantities ?? []).filter(({ name, amount }) => amount && classifyClause(name) === '述');
  if (verbs.length >= 2 && row.participants.length === 0) return [sayQuantities({ deed, voice, parts, say })];
  const sessions =
    isMany(deed) && !(parts.summary.length > 0 && parts.result) ? countPiece('sessions', row) : undefined;
  const repeated = parts.summary.some(
    (clause) => clause.includes(parts.name) || clause.includes(wordsOf(sessions ?? ['—'])),
  );
  if (sessions && repeated) return [say('自述', '时', {})];
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
  return say('多场', row.basis.length > 0 ? '地' : '名', {
    阵地: row.basis.length > 0 ? listed(row.basis) : undefined,
    名: nounOf(parts),
    时段: timed ? whenOf(deed, voice.closeness, voice) : undefined,
    动: verb,
    场次: sessions,
    规模: parts.summary.some((clause) => clause.includes(String(row.attendance)))
      ? undefined
      : scale(deed, timeOf(deed)?.text ? '受众规模' : '人次规模'),
  });
}

function sayQuantities({ deed, parts }: Telling): Sentence {
  const { row } = deed;
  const [first, ...rest] = parts.summary;
  const audience =
    row.audience.length > 0 && first
      ? listedPieces(
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

/** People act: together where it is that kind of work, with each other where they talk, else they take part. */
export function byParticipants({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  if (row.participants.length === 0 && !(isTalk(parts) && row.partners.length > 0)) return [];
  const people = listedPieces((row.participants.length > 0 ? row.participants : row.partners).map((who) => [who]));
  const when = whenOf(deed, voice.closeness, voice);
  if (isTalk(parts)) return [say('同座', '主', { 主: also(parts.subject, voice), 伴: people, 谓: parts.name })];
  const times = countPiece('sessions', row);
  const many = row.participants.length > 1 && WORDS.together.includes(row.category) ? word('合力') : undefined;
  const counted = row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? times : undefined;
  if (countPiece('attendance', row)) return [];
  if (counted && !many && parts.summary.length > 0 && parts.kind !== '主')
    return [
      say('众人做', '名', {
        名: nounOf(parts),
        时: recurring(when, parts) ?? when,
        次数: counted,
        参加: people,
      }),
    ];
  if (counted)
    return [
      say('众人在后', '名', { 名: nounOf(parts), 时: when, 次数: counted, 参加: people, 合: many }),
      say('众人', '人', { 参加: people, 合: many, 时: when, 做: [nounOf(parts), ...counted] as Pieces }),
    ];
  return [say('众人', '人', { 参加: people, 时: when, 做: fillPattern('参加某事', { 名: nounOf(parts) }) })];
}

/** 每月召开，共12次: how often and how many times are not one number. */
const recurring = (when: string | undefined, { title }: DeedParts) =>
  when?.startsWith('每')
    ? fillPattern('每次', { 时: when, 动: title.kind === '事件' ? intransitive(title.verb) : '开展' })
    : undefined;

const isTalk = ({ name, title }: DeedParts) =>
  WORDS.talks.includes(name) || (title.kind === '动' && WORDS.talks.includes(title.text));

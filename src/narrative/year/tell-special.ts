import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { hasNumber } from '../deeds/clauses.js';
import { countPiece, quantityList } from '../deeds/count-piece.js';
import { asPieces, covers, type DeedParts } from '../deeds/deed-parts.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { intransitive, nounOf } from './name-deed.js';
import { also, scale, type Telling, type Way, word } from './say-deed.js';
import { whenOf } from './when.js';

/** Quantities that say it all; many times. */
export function special({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  if (saysItAll(deed, parts)) return [sayQuantities({ deed, voice, parts, say })];
  const sessions = isMany(deed) ? countPiece('sessions', row) : undefined;
  const repeated = parts.summary.some(
    (clause) => clause.includes(parts.name) || clause.includes(wordsOf(sessions ?? ['—'])),
  );
  if (sessions && repeated) return [say('自述', '时', {})];
  if (sessions && (row.participants.length === 0 || countPiece('attendance', row)))
    return sayMany({ deed, voice, parts, say }, sessions);
  return [];
}

/** Quantities with their verbs say what the title says, and nothing but them is told. */
function saysItAll({ row }: Deed, { summary, kind, title, name }: DeedParts): boolean {
  const verbs = row.quantities.filter(({ name: what, amount }) => amount && classifyClause(what) === '述');
  if (verbs.length < 2 || verbs.length < row.quantities.length || row.participants.length > 0) return false;
  const forWhom = row.audience.length > 0 && kind !== '主' && title.kind === '动';
  return (
    (summary.length === 0 || forWhom) &&
    covers(
      verbs.map(({ name: what }) => what),
      name,
    )
  );
}

/** Four times and more, a number of times that was typed as people know it, or several in a time that is no day. */
export const isMany = ({ row }: Deed) =>
  (row.sessions ?? 0) >= 4 ||
  row.asTyped?.sessions !== undefined ||
  ((row.sessions ?? 0) > 1 && row.time?.text !== undefined);

/** 每周六开展，共46场; 3月至11月开展20余场: how often and how many times are not one number. */
export const howOften = (when: string | undefined, verb: string, sessions: Pieces): Pieces =>
  fillPattern(when?.startsWith('每') ? '每次' : '几次', { 时段: when, 动: verb, 场次: sessions });

/** 亲邻影院等常态化服务: people come to it, and take no part. */
const SERVES = /(?:服务|放映|影院|展)$/;

function sayMany({ deed, voice, parts, say }: Telling, sessions: Pieces): readonly Sentence[] {
  const { row } = deed;
  const { title } = parts;
  const when = whenOf(deed, voice.closeness, voice);
  const verb = title.kind === '事件' ? title.verb : '开展';
  const name = nounOf(parts);
  const numbered = hasNumber(parts.summary.join()) || row.quantities.length > 0;
  const unsaid = !parts.summary.some((clause) => clause.includes(String(row.attendance)));
  const rooms = numbered && row.asTyped?.attendance === undefined && (row.attendance ?? 0) < 100;
  const 规模 = unsaid && !rooms ? scale(deed, SERVES.test(name) ? '受众规模' : '人次规模') : undefined;
  const by = row.basis.length > 0 ? listedPieces(row.basis.map((what) => [what])) : undefined;
  const byName = (timed: boolean, basis = by) =>
    say('多场', basis && basis.length > 0 ? '地' : '名', {
      阵地: basis,
      名: name,
      几次: howOften(timed ? when : undefined, intransitive(verb), sessions),
      规模,
    });
  const bySubject = say('多场主', when && !when.startsWith('每') ? '时' : '主', {
    时段: when,
    主: also(parts.subject, voice),
    阵地: by,
    伴: parts.partners,
    动: verb,
    名: name,
    场次: sessions,
    规模,
  });
  const hosted = (parts.hosted || parts.partners !== undefined) && !when?.startsWith('每');
  const plain = by ? [byName(true, [])] : [];
  if (hosted) return [bySubject, byName(true), ...plain];
  return [byName(true), ...plain, ...(when?.startsWith('每') ? [] : [byName(false)])];
}

function sayQuantities({ deed, parts, voice }: Telling): Sentence {
  const { row } = deed;
  const audience =
    row.audience.length > 0 && parts.summary.length > 0
      ? listedPieces(
          row.audience.map((who) => [who]),
          '、',
        )
      : undefined;
  const when = whenOf(deed, voice.closeness, voice);
  return {
    pattern: '数说',
    opening: '主',
    pieces: fillPattern('数说', {
      主: also(parts.subject, voice),
      时: when === '全年' || when?.startsWith('每') ? undefined : when,
      数据列: strung(quantityList(row.quantities), '，'),
      对象: audience,
      简介: audience ? asPieces(parts.summary) : undefined,
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
  // 居民代表会议: those who came stand in its name.
  const came = row.participants.filter((who) => !parts.name.includes(who) && !parts.summary[0]?.startsWith(who));
  if (came.every((who) => who === '等') && !(isTalk(parts) && row.partners.length > 0)) return [];
  const people = listedPieces((row.participants.length > 0 ? row.participants : row.partners).map((who) => [who]));
  const when = whenOf(deed, voice.closeness, voice);
  if (isTalk(parts)) return [say('同座', '主', { 主: also(parts.subject, voice), 伴: people, 谓: parts.name })];
  const times = countPiece('sessions', row);
  const many = row.participants.length > 1 && WORDS.together.includes(row.category) ? word('合力') : undefined;
  const counted = row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? times : undefined;
  const { title } = parts;
  const verb = title.kind === '事件' ? title.verb : '开展';
  const name = nounOf(parts);
  const came_ = countPiece('attendance', row);
  // 社区舞蹈队和艺术团60余人参加文艺展演: those who came are those who did it.
  if (came_ && title.kind === '动' && !row.host && row.asTyped?.attendance)
    return [say('众人', '人', { 参加: [...people, ...came_], 时: when, 做: [name, ...(counted ?? [])] })];
  if (came_) return [];
  if (counted) {
    const often = howOften(when, intransitive(verb), counted);
    if (many)
      return [
        say('众人在后', '名', { 名: name, 几次: often, 参加: people, 合: many }),
        say('众人', '人', {
          参加: people,
          合: many,
          时: when,
          做: [title.kind === '事件' ? verb : '', name, ...counted] as Pieces,
        }),
      ];
    const acts = parts.summary.length > 0 ? parts.kind !== '主' : opensWithVerb(deed);
    return [
      say(acts ? '众人做' : '众人在后', '名', {
        名: name,
        几次: often,
        参加: acts ? people : fillPattern('一起参加', { 参加: people }),
      }),
    ];
  }
  // What is no gathering is not attended but done.
  const does = title.kind === '动' ? [name] : verb === '开展' ? [verb, name] : fillPattern('参加某事', { 名: name });
  return [say('众人', '人', { 参加: people, 时: when, 做: does })];
}

const opensWithVerb = ({ row: { quantities } }: Deed) =>
  quantities[0] !== undefined && classifyClause(quantities[0].name) === '述';

const isTalk = ({ name, title }: DeedParts) =>
  WORDS.talks.includes(name) || (title.kind === '动' && WORDS.talks.includes(title.text));

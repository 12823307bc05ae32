import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { hasNumber } from '../deeds/clauses.js';
import { countPiece, isTheirs, quantityList } from '../deeds/count-piece.js';
import { asPieces, type DeedParts } from '../deeds/deed-parts.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, type Pieces, strung, wordsOf } from '../deeds/piece.js';
import { covers, isInName, isNamedIn, saysAll } from '../deeds/says.js';
import type { Sentence } from '../deeds/section.js';
import { ROWS } from '../deeds/sizes.js';
import { effect } from './effect.js';
import { heard } from './missing.js';
import { intransitive, named, nounOf, predicate } from './name-deed.js';
import { prepared } from './prepared.js';
import { also, scale, type Telling, type Way } from './say-deed.js';
import { toWhom } from './to-whom.js';
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

/** 电子屏发布信息200条: what it was done with. */
const MEDIA =
  /^(?:电子屏|显示屏|大屏|公众号|微信群|业主群|广播|喇叭|宣传车|宣传栏|橱窗|楼宇电视)(?:滚动)?(?:发布|播放|推送|刊发|播报|刊登|转发|张贴)/;

/** Quantities with their verbs say what the title says, and nothing but them is told. */
function saysItAll({ row }: Deed, { summary, kind, title, name }: DeedParts): boolean {
  const verbs = row.quantities.filter(
    ({ name: what, amount }) => amount && (classifyClause(what) === '述' || MEDIA.test(what)),
  );
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

const STEADY = /^(?:全年|定期|不定期|经常|按期)/;

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
    say(when?.startsWith('每') ? '常场' : '多场', basis && basis.length > 0 ? '地' : '名', {
      阵地: basis,
      名: name,
      几次: howOften(timed ? when : undefined, intransitive(verb), sessions),
      规模,
    });
  const told = [name, ...parts.summary, parts.result ?? ''].join();
  const whom = voice.rows <= ROWS.some ? heard(row.audience, told) : [];
  const bySubject = (pattern: '多场主' | '多场时', time = when): Sentence => ({
    ...say(pattern, pattern === '多场时' ? '时' : '主', {
      时段: time,
      主: parts.subject,
      阵地: by,
      伴: parts.partners,
      对象: toWhom(whom, verb + name),
      动: verb,
      名: name,
      场次: sessions,
      规模,
    }),
    subject: parts.subject,
  });
  const plain = by ? [byName(true, [])] : [];
  // 每周六开展，共46场 is said of the work.
  if (when?.startsWith('每')) return [byName(true), ...plain];
  const timed = when && !STEADY.test(when) ? [bySubject('多场时')] : [];
  const untimed = when && STEADY.test(when) ? [bySubject('多场主', '')] : [];
  return [bySubject('多场主'), ...timed, ...untimed, byName(true), ...plain];
}

const withMeans = (quantity: NamedQuantity): NamedQuantity =>
  MEDIA.test(quantity.name) ? { ...quantity, name: patternWords('利用', { 名: quantity.name }) } : quantity;

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
      数据列: strung(quantityList(row.quantities.map(withMeans)), '，'),
      对象: audience,
      简介: audience ? asPieces(parts.summary) : undefined,
      简说: audience ? undefined : asPieces(parts.summary),
      成效: parts.result && effect(parts.result),
    }),
    told: [deed],
    groups: 1 + (parts.result && hasNumber(parts.result) ? 1 : 0),
    subject: parts.subject,
  };
}

/** People act: together where it is that kind of work, with each other where they talk, else they take part. */
export function byParticipants({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  const [first = '', ...more] = parts.summary;
  const who = row.participants.filter((one) => one !== '等');
  // 党员学习, 学习党的十八大精神: the summary says what the title does.
  const own = who.find((one) => parts.name.startsWith(one) && !STAFF.test(one));
  const act = own === undefined ? '' : parts.name.slice(own.length);
  if (act.length > 1 && first.startsWith(act) && row.attendance === undefined)
    return calledFor({ deed, voice, parts, say }, [first], undefined, more);
  // 志愿者课余志愿服务, 利用课余时间参加志愿服务: who it was stands in its name, and what they did says the rest of it.
  if (
    who.some((one) => parts.name.includes(one)) &&
    parts.kind !== undefined &&
    parts.kind !== '主' &&
    saysAll(first + who.join(''), parts.name)
  )
    return [
      say(
        '众人',
        '人',
        {
          参加: listedPieces(row.participants.map((one) => [one])),
          时: whenOf(deed, voice.closeness, voice),
          做: first,
        },
        more,
      ),
    ];
  // 居民代表会议: those who came stand in its name.
  // 甲队跳舞，乙队唱歌: the summary says of each what they did.
  const each = who.length > 1 && who.every((one) => parts.summary.some((clause) => clause.startsWith(one)));
  const came = row.participants.filter(
    (one) =>
      !each &&
      !parts.name.includes(one) &&
      !isInName(one, parts.name) &&
      !isNamedIn(one, (parts.summary[0] ?? '').slice(0, one.length + 4)),
  );
  if (came.every((who) => who === '等') && !(isTalk(parts) && row.partners.length > 0)) return [];
  const people = listedPieces((row.participants.length > 0 ? row.participants : row.partners).map((who) => [who]));
  const when = whenOf(deed, voice.closeness, voice);
  if (isTalk(parts)) return [say('同座', '主', { 主: also(parts.subject, voice), 伴: people, 谓: parts.name })];
  const times = countPiece('sessions', row);
  const many = row.participants.length > 1 && WORDS.together.includes(row.category) ? patternWords('合力') : undefined;
  const counted = row.asTyped?.sessions || (row.sessions ?? 1) > 1 ? times : undefined;
  const { title } = parts;
  const verb = title.kind === '事件' ? title.verb : '开展';
  const name = nounOf(parts);
  const together = calledTogether({ deed, voice, parts, say }, counted);
  if (together.length > 0) return together;
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
    // 社区召开会议11次，全体工作人员每日一会: what is held has a host, and comes behind its verb.
    if (acts && first !== '' && HELD.test(verb)) {
      const slots = { 时段: when, 主: also(parts.subject, voice), 动: verb, 名: name, 场次: counted };
      const held = say('多场主', '主', slots, [`${wordsOf(people)}${first}`, ...more]);
      return [{ ...held, subject: parts.subject }];
    }
    return [
      say(acts ? '众人做' : '众人在后', '名', {
        名: name,
        几次: often,
        参加: acts ? people : fillPattern('一起参加', { 参加: people }),
      }),
    ];
  }
  // What is no gathering is not attended but done.
  const does =
    title.kind === '动' ? [title.text] : verb === '开展' ? [verb, name] : fillPattern('参加某事', { 名: name });
  return [say('众人', '人', { 参加: people, 时: when, 做: does })];
}

/** Those whose work it is: nobody calls them together. */
const STAFF =
  /(?:干部|人员|(?<![党团队社会演动成])员|楼[栋组]?长|书记|主任|民警|医生|律师|教师|老师|领导|代表|物业|公司|中心|所|业主|商户)$/;
/** What is held is attended; what is done, people are called together for. */
const HELD = /^(?:召开|举办|举行)$/;

/** 社区组织居民在老旧小区开展环境整治3次: who called those together that did it. */
function calledTogether({ deed, voice, parts, say }: Telling, many: Pieces | undefined): readonly Way[] {
  const { row } = deed;
  const { title } = parts;
  const named_ = row.participants.filter((who) => who !== '等');
  const came = row.asTyped?.attendance ? countPiece('attendance', row) : undefined;
  const others = row.attendance !== undefined && (!came || !isTheirs(row));
  if (named_.length === 0 || (!row.host && named_.every((who) => STAFF.test(who))) || others) return [];
  const [first = '', ...more] = parts.summary;
  if (named_.some((who) => first.startsWith(who) || parts.name.includes(who))) return [];
  if (title.kind === '主谓' || title.kind === '名动' || (title.kind === '事件' && HELD.test(title.verb))) return [];
  const act =
    title.kind === '事件' ? predicate(title) : title.kind === '动' ? title.text : named(title.text, row.category);
  const [doing, summary] =
    parts.kind !== '主' && saysAll(first, parts.name) ? [first, more] : prepared(act, parts.summary);
  return calledFor({ deed, voice, parts, say }, [doing, ...(many ?? [])], came, summary);
}

/** 社区组织谁做什么, with its time before the community or behind it. */
function calledFor(
  { deed, voice, parts, say }: Telling,
  做: Pieces,
  came: Pieces | undefined,
  summary: readonly string[],
): readonly Way[] {
  const { row } = deed;
  const slots = {
    主: parts.subject,
    伴: parts.partners,
    参加: [...listedPieces(row.participants.map((who) => [withoutCommunity(who)])), ...(came ?? [])],
    地: parts.place,
    做,
  };
  const when = whenOf(deed, voice.closeness, voice);
  const called = wordsOf(fillPattern('组织谁', { 谁: slots.参加 }));
  const by = (way: Sentence): Sentence => ({ ...way, subject: parts.subject, called });
  const plain = by(say('组织众人', '主', { ...slots, 时: when }, summary));
  return when && !STEADY.test(when) && !when.startsWith('每')
    ? [by(say('时组织众人', '时', { ...slots, 时: when }, summary)), plain]
    : when
      ? [plain, by(say('组织众人', '主', slots, summary))]
      : [plain];
}

/** 社区组织社区党员: it is said whose they are. */
const withoutCommunity = (who: string) => (who.length > 3 ? who.replace(/^社区/, '') : who);

const opensWithVerb = ({ row: { quantities } }: Deed) =>
  quantities[0] !== undefined && classifyClause(quantities[0].name) === '述';

const isTalk = ({ name, title }: DeedParts) =>
  WORDS.talks.includes(name) || (title.kind === '动' && WORDS.talks.includes(title.text));

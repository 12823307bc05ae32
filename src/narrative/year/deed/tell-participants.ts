import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { countPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { isFromAbove, visitFromAbove } from '../../phrases/from-above.js';
import { listedPieces, type Pieces, wordsOf } from '../../phrases/piece.js';
import { isInName, isNamedIn, saysAll } from '../../phrases/says.js';
import { WENT } from '../../phrases/went.js';
import { isCall, meetingDoes } from '../../titles/as-clause.js';
import { inAll, totalWord } from '../in-all.js';
import { whenOf } from '../when.js';
import { calledFor, calledTogether, HELD_VERBS, isStaff, STAFF } from './called-together.js';
import { intransitive, nounOf } from './name-deed.js';
import { also, type Telling, type Way } from './say-deed.js';
import { howOften } from './tell-many.js';
import { toWhom, whomOf } from './to-whom.js';

/** People act: together where it is that kind of work, with each other where they talk, else they take part. */
export function byParticipants({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  const [first = '', ...more] = parts.summary;
  const who = row.participants.filter((one) => one !== '等');
  // 党员学习, 学习党的十八大精神: the summary says what the title does.
  if (visitFromAbove(parts.name, who)) return [];
  // 动员居民参与巡逻 of 居民: those who were called upon have called nobody.
  if (parts.title.kind === '动' && isCall(parts.title.text)) return [];
  // 群众会逐项讨论表决: who did it is its own.
  if (parts.title.kind === '主谓' && meetingDoes(parts.title.text)) return [];
  const own = who.find((one) => parts.name.startsWith(one) && !STAFF.test(one));
  const act = own === undefined ? '' : parts.name.slice(own.length);
  if (act.length > 1 && first.startsWith(act) && row.attendance === undefined)
    return calledFor({ deed, voice, parts, say }, [first], undefined, more);
  // 网格员防火巡查行动 of 网格员: whose it is did it.
  const ours = row.participants.length === 1 ? row.participants[0] : undefined;
  const theirs =
    ours && isStaff(ours) && !row.host && row.attendance === undefined && parts.name.startsWith(ours)
      ? parts.name.slice(ours.length)
      : '';
  if (
    ours &&
    theirs.length > 3 &&
    parts.title.kind === '事件' &&
    parts.title.verb === '开展' &&
    !/^[的、和与]/.test(theirs)
  )
    return [say('众人', '人', { 参加: ours, 时: whenOf(deed, voice.closeness, voice), 做: ['开展', theirs] })];
  // 志愿者课余志愿服务, 利用课余时间参加志愿服务: who it was stands in its name, and what they did says the rest of it.
  const theirName =
    !parts.labelled &&
    who.some(
      (one) =>
        parts.name.includes(one) ||
        parts.name.startsWith(one.replace(OF_BODY, '')) ||
        (one.length > 2 && one.endsWith(parts.name.slice(0, 2))),
    ) &&
    parts.kind !== undefined &&
    parts.kind !== '主' &&
    saysAll(first + who.join(''), parts.name);
  // 多次参加全市培训: those who are named went there, and did not take part in their going.
  const went = WENT.test(first) && who.length > 0 && row.attendance === undefined && !row.host;
  // 低保户政策学习: they were called to it.
  if (theirName && LEARNS.test(parts.name) && row.attendance === undefined && !who.some(isStaff))
    return calledFor({ deed, voice, parts, say }, [first], undefined, more);
  if (theirName || went)
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
  // 社区主任带着干部和工作人员…: a clause of the summary has them all.
  const clauses = parts.title.kind === '主谓' ? [parts.title.text, ...parts.summary] : parts.summary;
  const told = clauses.find((clause) => who.some((one) => clause.startsWith(one))) ?? '';
  // 观众和志愿者快闪而出，路过的居民加入合唱: all of them are told of, each with what they did.
  const all = [...parts.summary, parts.result ?? ''].join('，');
  const allDo = who.length > 1 && told !== '' && who.every((one) => all.includes(one));
  const doing = 'text' in parts.title ? parts.title.text : '';
  const came = row.participants.filter(
    (one) =>
      !each &&
      !allDo &&
      !isNamedIn(one, told) &&
      !parts.name.includes(one) &&
      !isInName(one, parts.name) &&
      // 与各居民小组长签订责任书: with whom it was done, they were not called together for it.
      !WORDS.withWhom.some((word) => doing.startsWith(word + one)) &&
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
  if (counted && title.kind !== '主谓') {
    const often = howOften(when, intransitive(verb), counted, voice);
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
    // 外出考察多次: who went away did so.
    if (title.kind === '动' && !row.host)
      return [say('众人', '人', { 参加: people, 时: when, 做: [title.text, ...counted] })];
    const acts = parts.summary.length > 0 ? parts.kind !== '主' : opensWithVerb(deed);
    const slots = {
      时段: when,
      主: also(parts.subject, voice),
      动: verb,
      名: name,
      场次: inAll(when, counted, voice),
    };
    // 社区召开会议11次，全体工作人员每日一会: what is held has a host, and comes behind its verb.
    if (acts && /^每|^一[日周月天]/.test(first) && HELD_VERBS.test(verb)) {
      const held = say('多场主', '主', slots, [`${wordsOf(people)}${first}`, ...more]);
      return [{ ...held, subject: parts.subject }];
    }
    if (
      HELD_VERBS.test(verb) &&
      (row.host || first !== '' || row.participants.length > came.length || when?.startsWith('每'))
    ) {
      const there = wordsOf(fillPattern('一起参加', { 参加: people }));
      return [{ ...say('多场主', '主', slots, [there, ...parts.summary]), subject: parts.subject }];
    }
    // 每月开展理论学习，共12次，党委委员…: how often goes with the community that holds it.
    const total = `${totalWord(voice.period)}${wordsOf(counted)}`;
    if (acts && when?.startsWith('每') && title.kind === '事件') {
      const slots = { 主: also(parts.subject, voice), 时: when, 谓: `${verb}${name}` };
      const told = [total, `${wordsOf(people)}${first}`, ...more];
      return [{ ...say('主在前', '主', slots, told), subject: parts.subject }];
    }
    // 五老人员开展网吧义务监督30次: what is no gathering is done by those who are named.
    if (!acts && !HELD_VERBS.test(verb) && title.kind === '事件' && !row.host)
      return [
        say('众人', '人', {
          参加: people,
          时: when,
          伴: parts.beside,
          做: [verb, name, ...inAll(when, counted, voice)] as Pieces,
        }),
      ];
    return [
      say(acts ? '众人做' : '众人在后', '名', {
        名: name,
        几次: often,
        参加: acts ? people : fillPattern('一起参加', { 参加: people }),
      }),
    ];
  }
  // 社区举办讲座，…参加: who held it goes on with what the summary says, and not those who came.
  if (voice.full && title.kind === '事件' && HELD_VERBS.test(verb) && (first !== '' || parts.result)) return [];
  // What is no gathering is not attended but done.
  // 涉侨人员参与公益 by 热心人士: a clause has its doer.
  if (title.kind === '主谓') return [];
  const does =
    title.kind === '动' ? [title.text] : verb === '开展' ? [verb, name] : fillPattern('参加某事', { 名: name });
  const whom = toWhom(whomOf(deed, voice, parts), wordsOf(does)) ?? [];
  const came__ = say('众人', '人', { 参加: people, 时: when, 伴: parts.beside, 做: [...whom, ...does] });
  // 党员 come to a 联欢会 that the community holds: it had them come; a team goes itself.
  const asked =
    title.kind === '事件' &&
    HELD_VERBS.test(verb) &&
    !row.host &&
    who.length === 1 &&
    !who.some((one) => isStaff(one) || isFromAbove(one) || GOES.test(one));
  if (!asked) return [came__];
  const guests = listedPieces(row.participants.map((one) => [one.replace(/^社区(?=.{2})/, '')]));
  return [say('组织众人', '主', { 主: also(parts.subject, voice), 时: when, 参加: guests, 做: does }), came__];
}

/** 队员 of 舞龙队: those who are in it. */
const OF_BODY = /(?<=[队团社会])(?:队员|成员|团员|会员|骨干)$/;

const GOES = /[队团会社]$/;
const LEARNS = /(?:学习|教育|培训|轮训)(?:活动)?$/;

const opensWithVerb = ({ row: { quantities } }: Deed) =>
  quantities[0] !== undefined && classifyClause(quantities[0].name) === '述';

const isTalk = ({ name, title }: DeedParts) =>
  WORDS.talks.includes(name) || (title.kind === '动' && WORDS.talks.includes(title.text));

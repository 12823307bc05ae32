import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber } from '../../phrases/clauses.js';
import { countPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, wordsOf } from '../../phrases/piece.js';
import { isPlainAct } from '../../titles/plain-act.js';
import { inAll, keptDay, totalWord } from '../in-all.js';
import type { Voice } from '../voice.js';
import { GOES_ON, whenOf } from '../when.js';
import { BY } from './by-whom.js';
import { scale, servedScale, withOthers } from './crowd.js';
import { intransitive, nounOf } from './name-deed.js';
import { INVITES, type Telling } from './say-deed.js';
import { toWhom, whomOf } from './to-whom.js';

/** Four times and more, a number of times that was typed as people know it, or several in a time that is no day. */
export const isMany = ({ row }: Deed) =>
  (row.sessions ?? 0) >= 4 ||
  row.asTyped?.sessions !== undefined ||
  ((row.sessions ?? 0) > 1 && row.time?.text !== undefined);

/** 每周六开展，全年46场; 3月至11月开展20余场: how often and how many times are not one number. */
export const howOften = (when: string | undefined, verb: string, sessions: Pieces, { period }: Voice): Pieces =>
  when?.startsWith('每')
    ? fillPattern('每次', { 时段: when, 动: verb, 合: totalWord(period), 场次: sessions })
    : fillPattern('几次', { 时段: when, 动: verb, 场次: sessions });

/** 亲邻影院等常态化服务: people come to it, and take no part. */
const SERVES = /(?:服务|放映|影院|展)$/;

/** 老年大学教学点: it is there, and people have lessons in it. */
const IS_PLACE = /(?:教学点|学习点)$/;
/** 党史学习教育: one campaign, in which people met so often. */
const CAMPAIGN = /(?:学习教育|主题教育|教育实践活动)$/;

/** 市民学校: it is kept, and opens for a lesson. */
const IS_SCHOOL = /(?:市民|居民|村民|家长|老年|人口|文明|业余)(?:学校|大学|学堂)$/;
/** 民族团结教育月5场: of a month so many activities were held. */
const asOccasion = (name: string): string =>
  /(?:教育|宣传|服务|活动|安全)[月周]$/.test(name) && !/活动[月周]$/.test(name)
    ? patternWords('某活动', { 名: name })
    : name;

/** 受益430余人次, where nothing else of it has a number. */
const servedAlone = (row: Deed['row'], numbered: boolean): Pieces | undefined => {
  const served = numbered || countPiece('attendance', row) ? undefined : countPiece('served', row);
  return served && servedScale(row, served);
};

export function tellMany({ deed, voice, parts, say }: Telling, sessions: Pieces): readonly Sentence[] {
  const { row } = deed;
  const { title } = parts;
  const when = whenOf(deed, voice.closeness, voice);
  // 楼长带头清理杂物10余次: it says itself who does it.
  if (title.kind === '主谓') {
    const 规模_ = scale(deed, '人次规模');
    const asks = INVITES.test(parts.summary[0] ?? '') ? 1 : 0;
    const told = [
      `${title.text}${wordsOf(inAll(when, sessions, voice))}`,
      ...parts.summary.slice(0, asks),
      ...(规模_ ? [wordsOf(规模_)] : []),
      ...parts.summary.slice(asks),
    ];
    return [say('自述', when ? '时' : '人', { 时: when }, told)];
  }
  // “五五”普法启动 3场: it was begun once, and held so often.
  const begun = title.kind === '名动' && /^(?:启动|开讲|开课)$/.test(title.verb) ? title : undefined;
  // 清理死角垃圾4次: a title that is a predicate brings its verb.
  const acts = title.kind === '动' && (title.text.length > 3 || isPlainAct(title.text) || /^[上讲听]/.test(title.text));
  // 通过资源共享等方式｜为党员｜开展服务: how comes before whom it is for.
  const [how = ''] = (acts && BY.exec(title.text)) || [];
  const act = acts ? title.text.slice(how.length) : '';
  const one = acts && (isPlainAct(act) || /^[上讲听]/.test(act)) ? 1 : 2;
  const own = acts ? act.slice(0, one) : (begun?.verb ?? (IS_SCHOOL.test(parts.name) ? patternWords('开办') : '开展'));
  const verb = title.kind === '事件' ? title.verb : own;
  const name = acts ? act.slice(one) : (begun?.noun ?? asOccasion(nounOf(parts)));
  const numbered = hasNumber(parts.summary.join()) || row.quantities.length > 0;
  const unsaid = !parts.summary.some((clause) => clause.includes(String(row.attendance)));
  const rooms = numbered && row.asTyped?.attendance === undefined && (row.attendance ?? 0) < 100;
  // Who was asked to speak comes before those who came.
  const asked = voice.full && INVITES.test(parts.summary[0] ?? '');
  const came = unsaid && !rooms && !asked ? scale(deed, SERVES.test(name) ? '受众规模' : '人次规模') : undefined;
  // Of 志愿服务 those who did it are told.
  const helped = numbered || row.category !== '志愿服务' ? undefined : countPiece('volunteers', row);
  const 规模 = voice.full
    ? withOthers(came, row)
    : (came ??
      (helped ? fillPattern('参加规模', { 参加: patternWords('志愿者'), 人次: helped }) : servedAlone(row, numbered)));
  const by = row.basis.length > 0 ? listedPieces(row.basis.map((what) => [what])) : undefined;
  const byName = (timed: boolean) =>
    say(when?.startsWith('每') ? '常场' : '多场', '名', {
      名: name,
      几次: howOften(
        timed ? when : undefined,
        IS_PLACE.test(name) ? patternWords('上课') : intransitive(verb),
        sessions,
        voice,
      ),
      规模,
    });
  const whom = toWhom(whomOf(deed, voice, parts), verb + name);
  const bySubject = (pattern: '多场主' | '多场时', time = when): Sentence => ({
    ...say(pattern, pattern === '多场时' ? '时' : '主', {
      时段: time,
      主: parts.subject,
      阵地: by,
      伴: parts.beside,
      地: voice.full ? parts.place : undefined,
      ...(how === '' ? { 对象: whom, 动: verb } : { 动: [how, ...(whom ?? []), verb] }),
      名: name,
      场次: begun || CAMPAIGN.test(name) ? ['，', patternWords('共'), ...sessions] : inAll(time, sessions, voice),
      规模,
    }),
    subject: parts.subject,
  });
  // By what means it was done is said of who did it.
  const itself = by ? [] : [byName(true)];
  if (acts || begun) return [bySubject('多场主'), ...(when && !GOES_ON.test(when) ? [bySubject('多场时')] : [])];
  if (when?.startsWith('每')) {
    if (IS_PLACE.test(name) || IS_SCHOOL.test(name)) return itself;
    // 每月25日为积分兑换日，全年12次.
    const called = keptDay(name, when);
    if (called && itself.length > 0 && !parts.hosted && !parts.beside && !parts.place)
      return [say('日为', '时', { 时段: when, 名: called, 合: totalWord(voice.period), 场次: sessions, 规模 })];
    return [bySubject('多场主')];
  }
  const timed = when && !GOES_ON.test(when) ? [bySubject('多场时')] : [];
  const untimed = when && GOES_ON.test(when) ? [bySubject('多场主', '')] : [];
  return [bySubject('多场主'), ...timed, ...untimed, ...itself];
}

import { WORDS } from '../../../standards.js';
import type { Deed } from '../../matters/matter.js';
import { countPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, wordsOf } from '../../phrases/piece.js';
import { covers, isTitleSaid } from '../../phrases/says.js';
import { shareRun } from '../../phrases/share-run.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Title } from '../../titles/classify-title.js';
import { whenOf } from '../when.js';
import { isStaff } from './called-together.js';
import { withCalled } from './cause-called.js';
import { answers, causeForm, isFault, isNeed } from './cause-form.js';
import { atItsPlace } from './cause-place.js';
import { doneWhat, isWork, named, predicate } from './name-deed.js';
import { sayer, type Telling, type Way } from './say-deed.js';
import { OF_ITSELF } from './tell-by-title.js';
import { isMany } from './tell-many.js';
import { toWhom, whomOf } from './to-whom.js';

const DONE = /^(?:集中签约|签约|评定|发放|启动|成立|组建)$/;

/**
 * 东风袜厂宿舍化粪池管道改造 because of 两处化粪池管道破损 → 针对东风袜厂宿舍两处化粪池管道破损，进行改造: what both name is said once.
 */
function aimed(cause: string, name: string, act: Pieces): { readonly 起因: string; readonly 做: Pieces } {
  const work = WORDS.titleVerbs.find((verb) => verb.length === 2 && name.endsWith(verb));
  const core = work ? name.slice(0, -work.length) : '';
  let length = Math.min(core.length, cause.length);
  while (length >= 3 && !cause.includes(core.slice(-length))) length -= 1;
  if (!work || length < 3) return { 起因: cause, 做: act };
  return { 起因: `${core.slice(0, -length)}${cause}`, 做: fillPattern('进行', { 动: work }) };
}

/**
 * 老人终身未婚 before 帮扶8社一位70岁的五保老人 → 8社一位70岁的五保老人终身未婚, and 帮扶老人: whom a title names closely is named where they are meant first.
 */
function nameFirst(cause: string, act: string): readonly [cause: string, act: string] | undefined {
  const [who = ''] = WHOM.exec(cause) ?? [];
  const verb = who === '' ? '' : (openingVerbs(TITLE_VERBS, act)[0] ?? '');
  const closely = act.slice(verb.length);
  const fits = verb.length > 1 && closely.endsWith(who) && closely.length >= who.length + 3;
  return fits && !/[、，“”]/.test(closely) ? [closely + cause.slice(who.length), verb + who] : undefined;
}
const WHOM = new RegExp(`^(?:${WORDS.effects.people.join('|')})`);

const saysWho = (title: Title, who = ''): boolean =>
  title.kind === '主谓' || (who.length > 1 && 'text' in title && title.text.startsWith(who));

/** What was wrong, what was done about it and by whom, how often and how much, and what came of it. */
export function tellCause(given: Telling): readonly Way[] {
  const { deed, voice, parts, say } = withCalled(given);
  const { row } = deed;
  const { summary, kind, result, title, name } = parts;
  if (!row.cause) return [];
  const typed = withoutEnd(row.cause.trim());
  const { pattern: past, cause } = causeForm(typed, voice.year, whenOf(deed, voice.closeness, voice));
  const faced = past === '针对问题' ? cause : undefined;
  // 村社干部 do what is their work, and do not take part in it.
  const theirs = title.kind === '动' && row.attendance === undefined && row.participants.every(isStaff);
  const people =
    row.participants.length > 0 && (WORDS.together.includes(row.category) || theirs)
      ? listedPieces(row.participants.map((who) => [who]))
      : undefined;
  // 春节前下了一场雪 of 春节前; what is so all the year is answered once: 纠纷最多。全年，这些纠纷起于小事.
  const time = whenOf(deed, voice.closeness, voice);
  const when = time && (cause.startsWith(time) || /^(?:全年|常年)$/.test(time)) ? undefined : time;
  // 乡干部治理河道 by 乡干部: the title has its doer.
  // 退休党员组织关系转接 by 社区党总支: those whom it was done for are named first, and do nothing.
  const forThem = title.kind === '主谓' && row.host !== undefined && isWork(name);
  const doer =
    !forThem && saysWho(title, row.host ?? row.participants[0]) ? undefined : (row.host ?? people ?? parts.subject);
  // 舞龙要用力协作，需要…的队员。为此，社区年初选拔….
  const needed = past === '今昔' && doer !== undefined && when !== undefined && isNeed(cause);
  const slots = {
    起因: past === '今昔' ? atItsPlace(cause, row.place, name, parts.ownTitle) : cause,
    时: needed ? undefined : when,
    主: needed ? [...[doer].flat(), when] : doer,
    ...(past === '今昔' &&
      (needed || answers(cause, when, ['text' in title ? title.text : '', ...summary])) && {
        为此: patternWords('因此做'),
      }),
    伴: parts.beside,
    // 中心路 of 中心路出店经营 has been said, and where an event was held is not where it arose.
    ...(faced && title.kind !== '事件' && !shareRun(parts.place ?? '', faced, 2) && { 地: parts.place }),
  };
  const often = isMany(deed) ? countPiece('sessions', row) : undefined;
  const came = row.asTyped?.attendance && people ? countPiece('attendance', row) : undefined;
  const sessions = often ? [...often, ...(came ? ['、', ...came] : [])] : [];
  const sayIt = row.quantities.map((one) => one.name).join();
  if (
    summary.length === 0 &&
    row.quantities.length > 0 &&
    isTitleSaid(title.kind === '动' ? title.text : name, sayIt)
  ) {
    // What was done says the quantities already.
    const without = sayer({ ...deed, row: { ...row, quantities: [] } } as Deed, voice, parts);
    return [{ ...without(past, '因', { ...slots, 做: doneWhat(parts, row) }), told: [deed] }];
  }
  const said = [cause, ...summary, result ?? ''];
  // 海福巷3号 is nowhere else.
  const [place = ''] = /\d{1,6}(?:号|幢|栋|组|单元)/.exec(name) ?? [];
  // 整治甲、乙、丙三条街: no other word says which.
  const listed = name.includes('、') && !name.split('、').every((one) => said.join().includes(one.slice(-2)));
  const called = title.kind === '动' ? title.text : name;
  // 调解邻里纠纷 with 调解争吵、噪音引起的纠纷: what stands for the title is told with what follows it.
  const drawn = title.kind === '动' && title.text !== name && kind === '主';
  const told = [...summary, result ?? ''];
  const clear =
    !drawn &&
    summary.length > 0 &&
    !OF_ITSELF.test(summary[0] ?? '') &&
    covers(told, called) &&
    said.join().includes(place) &&
    !listed;
  const named_ = !voice.full || isTitleSaid(called, said.slice(1).join());
  if (kind === '主' && clear && named_)
    return [say(past, '因', { ...slots, 主: undefined, 伴: undefined, 做: summary[0] ?? '' }, summary.slice(1))];
  const short =
    clear && sessions.length === 0 && !/^[由经]/.test(summary[0] ?? '')
      ? [say(past, '因', { ...slots, 做: summary[0] ?? '' }, summary.slice(1))]
      : [];
  // Of a small ledger what the summary leaves out of the title may stand before it.
  if (short.length > 0 && named_) return short;
  // 适老化改造启用 is by nobody's doing; 门前三包集中签约 is.
  if (title.kind === '名动' && !DONE.test(title.verb))
    return [say(past, '因', { ...slots, 主: undefined, 伴: undefined, 做: name })];
  const where = voice.full && parts.place ? parts.place : undefined;
  const act: Pieces =
    title.kind === '事件'
      ? [where ? patternWords('在其处', { 地: where, 做: predicate(title) }) : predicate(title), ...sessions]
      : title.kind === '名动'
        ? /签约|评定/.test(title.verb)
          ? fillPattern('开展某事', { 名: name, 次: sessions })
          : [title.verb + title.noun]
        : [title.kind === '名' || forThem ? named(name, row.category) : title.text, ...sessions];
  // 两处化粪池管道破损: what is short and names the same thing goes into the sentence.
  if (isFault(typed) && title.kind !== '动' && typed.length <= 16 && !/[，；]/.test(typed) && summary.length === 0) {
    const { 地: _, 为此: __, ...others } = { 地: undefined, 为此: undefined, ...slots };
    return [say('针对起因', slots.时 ? '时' : '主', { ...others, ...aimed(typed, name, act) })];
  }
  const first = past === '今昔' && title.kind === '动' ? nameFirst(typed, title.text) : undefined;
  if (first) return [say(past, '因', { ...slots, 起因: first[0], 做: [first[1], ...sessions] })];
  const whom = title.kind === '动' ? undefined : toWhom(whomOf(deed, voice, parts), wordsOf(act));
  return [...short, say(past, '因', { ...slots, 做: [...(whom ?? []), ...act] })];
}

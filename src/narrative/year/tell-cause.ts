import { WORDS } from '../../standards.js';
import type { Title } from '../deeds/classify-title.js';
import { countPiece } from '../deeds/count-piece.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import { holdsFault } from '../deeds/holds-fault.js';
import type { Deed } from '../deeds/matter.js';
import { listedPieces, type Pieces, wordsOf } from '../deeds/piece.js';
import { covers, isTitleSaid } from '../deeds/says.js';
import { shareRun } from '../deeds/share-run.js';
import { openingVerbs, TITLE_VERBS } from '../deeds/verbs.js';
import { isStaff } from './called-together.js';
import { withCalled } from './cause-called.js';
import { demandOf } from './demand-of.js';
import { doneWhat, named, predicate } from './name-deed.js';
import { sayer, type Telling, type Way } from './say-deed.js';
import { OF_ITSELF } from './tell-by-title.js';
import { isMany } from './tell-many.js';
import { toWhom, whomOf } from './to-whom.js';
import { whenOf } from './when.js';

const DONE = /^(?:集中签约|签约|评定|发放|启动|成立|组建)$/;

/**
 * 有人养猪，气味刺鼻 → 有人养猪、气味刺鼻, as what a deed was aimed at: standing for itself it would be true today. What has a number is a before
 * that its after answers, and stands for itself; so does what is no fault (驻地有省军区). Undefined where it does not fit into a sentence.
 */
export function asProblem(cause: string): string | undefined {
  const fits =
    isFault(cause) &&
    !/(?:难题|问题|困难)$/.test(cause) &&
    !ONCE.test(cause) &&
    cause.length <= 26 &&
    !/[；。“]/.test(cause) &&
    !COUNTS.test(cause);
  return fits && !(cause.includes('、') && cause.includes('，')) ? cause.replaceAll('，', '、') : undefined;
}

/** 全市发展全域旅游: what went on around it. */
const CURRENT = /^(?:全[省市县区镇国]|[省市县区镇]里?|国家|街道|上级)[^，]*(?:发展|推进|开展|实施|创建|推行|启动|推广)/;
/** 过去要求每天观看: how it was, and no problem. */
const ONCE = /^(?:过去|以前|以往|原来|原先|从前|曾经?|上年|去年|往年|\d{4}年)/;

/** 往年洪水漫出河堤1至2米: what came again and again, and no state that its after answers. */
const FORMER = /^(?:往年|历年|以往每年)[^，；。“”]{4,24}$/;

/** 持续强降雨，汛情险峻: what comes over a place is nothing that it could mend. */
const WEATHER = /降雨|暴雨|大雨|雨季|汛情|汛期|台风|洪水|高温|寒潮|疫情|旱情|干旱|降雪|暴雪|冰冻|低温|大风|气温/;

/** It has a number: a before, that its after answers. */
const COUNTS = /\d|[一二三四五六七八九十百两][余多]?[起件次个人户条盏处家]/;

/** 驻地有省军区: no fault, and too short to stand for itself. */
const isGround = (cause: string) =>
  !isFault(cause) && cause.length <= 16 && !/[，；。]/.test(cause) && !COUNTS.test(cause);

const isFault = (cause: string) => !WORDS.customs.some((word) => cause.includes(word)) && holdsFault(cause);

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

/** 下水道堵塞 at 三号楼 → 三号楼下水道堵塞, where the deed that follows is called by that place; 老旧居民楼，没有物业 → 三号楼是老旧居民楼，没有物业. */
function atItsPlace(cause: string, place: string | undefined, name: string): string {
  if (!place || !name.includes(place) || cause.includes(place) || !/^[\u4e00-\u9fff]/.test(cause)) return cause;
  if (/^(?:社区|本|该|有|因|由于|一[个名位户]|每|不少|部分|居民|群众)/.test(cause)) return cause;
  return /^[^，]{2,10}(?:楼|小区|村|路|巷|院)，/.test(cause)
    ? patternWords('其地是', { 地: place, 事: cause })
    : place + cause;
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

const answers = (cause: string, when: string | undefined, told: readonly string[]): boolean =>
  (when === undefined || /^(?:全年|常年)$/.test(when)) &&
  !told.some((clause) => /^接[到报群]/.test(clause)) &&
  !ONCE.test(cause) &&
  !WORDS.customs.some((word) => cause.includes(word));

const saysWho = (title: Title, who = ''): boolean =>
  title.kind === '主谓' || (who.length > 1 && 'text' in title && title.text.startsWith(who));

/** What was wrong, what was done about it and by whom, how often and how much, and what came of it. */
export function tellCause(given: Telling): readonly Way[] {
  const { deed, voice, parts, say } = withCalled(given);
  const { row } = deed;
  const { summary, kind, result, title, name } = parts;
  if (!row.cause) return [];
  const typed = row.cause.trim().replace(/(?<![。；])[。；]+$/, '');
  const asked = demandOf(typed, voice.year);
  const weather = !asked && WEATHER.test(typed) && typed.length <= 26 && !COUNTS.test(typed) && !/[；。“]/.test(typed);
  const faced = asked || weather ? undefined : asProblem(typed);
  const [past, cause] = asked
    ? (['按照要求', asked] as const)
    : faced
      ? (['针对问题', faced] as const)
      : weather && !(typed.includes('、') && typed.includes('，'))
        ? (['起因并', patternWords('针对情况', { 情况: typed.replaceAll('，', '、') })] as const)
        : FORMER.test(typed)
          ? (['起因并', patternWords('针对情况', { 情况: typed })] as const)
          : isGround(typed)
            ? (['起因并', CURRENT.test(typed) ? patternWords('结合某事', { 事: typed }) : typed] as const)
            : (['今昔', typed] as const);
  // 村社干部 do what is their work, and do not take part in it.
  const theirs = title.kind === '动' && row.attendance === undefined && row.participants.every(isStaff);
  const people =
    row.participants.length > 0 && (WORDS.together.includes(row.category) || theirs)
      ? listedPieces(row.participants.map((who) => [who]))
      : undefined;
  const when = whenOf(deed, voice.closeness, voice);
  const slots = {
    起因: past === '今昔' ? atItsPlace(cause, row.place, name) : cause,
    // What is so all the year is answered once: 纠纷最多。全年，这些纠纷起于小事.
    时: /^(?:全年|常年)$/.test(when ?? '') ? undefined : when,
    // 乡干部治理河道 by 乡干部: the title has its doer.
    主: saysWho(title, row.host ?? row.participants[0]) ? undefined : (row.host ?? people ?? parts.subject),
    // What stands behind a time has followed; 接报后… says itself what it answers.
    ...(past === '今昔' &&
      answers(cause, when, ['text' in title ? title.text : '', ...summary]) && { 为此: patternWords('因此做') }),
    伴: parts.partners,
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
        : [title.kind === '名' ? named(name, row.category) : title.text, ...sessions];
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

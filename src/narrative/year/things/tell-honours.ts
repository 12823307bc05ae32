import { countWord } from '../../../chinese/count-word.js';
import { compareDates } from '../../../compare-dates.js';
import { groupBy } from '../../../group-by.js';
import type { Honour } from '../../../ledger/ledger.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedPieces, type Pieces, strung } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import type { Voice } from '../voice.js';
import { timeOf, whenOf } from '../when.js';
import {
  CASE,
  honourWords,
  isOfParty,
  PRIZE,
  quotedName,
  TIMES,
  titled,
  withBatch,
  withoutWinners,
} from './honour-words.js';
import { undatedTitles } from './undated-titles.js';

/** What the community was given, by its time: 4月，社区获评区级书香社区；11月，获区民政局授予“睦邻示范社区”称号. What is older than the paper stands behind it, and apart. */
export function tellHonours(all: readonly MatterOf<'荣誉'>[], voice: Voice): Sentence {
  const ordered = all.map(withBatch).sort((a, b) => compareDates(timeOf(a)?.start ?? '', timeOf(b)?.start ?? ''));
  const past = ordered.filter((one) => (timeOf(one)?.end ?? voice.period.start) < voice.period.start);
  const isUndated = (one: MatterOf<'荣誉'>) => !isDated(one, voice);
  const before = [...past.filter(isUndated), ...past.filter((one) => !isUndated(one))];
  if (before.length === 0) return given(all, ordered, voice);
  const now = ordered.filter((one) => !before.includes(one));
  const older = fillPattern('此前', { 列: strung(wonOnce(before, voice), '；') });
  if (now.length === 0) return honourSentence(all, older, '时');
  const said = given(all, now, voice);
  return { ...said, pieces: joined([...said.pieces, ...older, '。']) };
}

const isDated = (one: MatterOf<'荣誉'>, voice: Voice): boolean => /\d/.test(whenOf(one, '月', voice) ?? '');

/**
 * 社区于2005年获评市级文明小区；于2006年获评区健康社区先进: each of what was won before, by its time, without the mark at its end. `once` stands before what
 * has none.
 */
function wonOnce(before: readonly MatterOf<'荣誉'>[], voice: Voice, once = ''): readonly Pieces[] {
  return before.map((one, at): Pieces => {
    const [other] = before.slice(at - 1, at);
    const { often = '' } = honourWords(one.row);
    // 往年, and 2004年、2005年 of what it says itself: 此前 has said the one, and the other is no time beside it.
    const timed = isDated(one, voice) && !/^\d{4}年/.test(often);
    const [谁, 时] = [
      winnerOf(one.row, voice) ?? patternWords('社区自称'),
      timed ? whenOf(one, '月', voice) : undefined,
    ];
    const again = other && (winnerOf(other.row, voice) ?? patternWords('社区自称')) === 谁;
    const same = again && whenOf(other, '月', voice) === 时;
    const 事 = [timed || often !== '' ? often : once, ...wonBy([one], undefined, undefined, voice)];
    return fillPattern('曾获', { 谁: again ? undefined : 谁, 时: same ? undefined : 时, 事 });
  });
}

/** What the community had won before the time of the paper, and then what others within it had, as a part of what it is. */
export function tellOldHonours(all: readonly MatterOf<'荣誉'>[], voice: Voice): Sentence {
  const isOthers = ({ row }: MatterOf<'荣誉'>) => Number(winnerOf(row, voice) !== undefined);
  const ordered = all
    .map(withBatch)
    .sort((a, b) => isOthers(a) - isOthers(b) || compareDates(timeOf(a)?.start ?? '', timeOf(b)?.start ?? ''));
  const [first] = ordered;
  const subject = (first && winnerOf(first.row, voice)) ?? patternWords('社区自称');
  return { ...honourSentence(all, strung(wonOnce(ordered, voice, patternWords('曾经')), '；'), '主'), subject };
}

function given(all: readonly MatterOf<'荣誉'>[], ordered: readonly MatterOf<'荣誉'>[], voice: Voice): Sentence {
  // Without a time and a giver they are a list.
  const plain = ordered.every(
    ({ row, ...one }) => !timeOf({ row, ...one }) && !row.granter && !row.summary && !isOfParty(row),
  );
  if (plain && !ordered.some(({ row }) => PRIZE.test(row.name))) {
    const names = honourTitles(ordered.map(({ row }) => row));
    const said = honourSentence(all, fillPattern('名列获评', { 称号列: listedPieces(names) }), '主');
    return { ...said, subject: patternWords('社区自称') };
  }
  const undated = undatedTitles(ordered);
  if (undated)
    return honourSentence(all, fillPattern('获称号', { 谁: patternWords('社区自称'), 称号列: undated }), '主');
  const runs = [...groupBy(ordered, (one) => whenOf(one, '月', voice) ?? '').values()].flatMap((same) =>
    runsOf(same, voice),
  );
  const list = runs.map((run, index): Pieces => {
    const [first] = run as [MatterOf<'荣誉'>];
    const words = honourWords(first.row);
    const [before] = runs[index - 1] ?? [];
    const time = timeBehind(first, before, voice);
    // Of one time the next says no time again.
    const when = before && timeBehind(before, runs[index - 2]?.[0], voice) === time ? undefined : time;
    // Behind one of somebody's own the community is named again.
    const again = index === 0 || (before !== undefined && winnerOf(before.row, voice) !== undefined);
    const winner = winnerOf(first.row, voice) ?? (again ? patternWords('社区自称') : undefined);
    const who = words.often ? `${winner ?? ''}${words.often}` : winner;
    return wonBy(run, who, when, voice, time);
  });
  return honourSentence(all, strung(list, '；'), timeOf(ordered[0] as MatterOf<'荣誉'>) ? '时' : '主');
}

/** What one winner was given at one time, by whom that names it, and when, as far as that is to be said. */
function wonBy(
  run: readonly MatterOf<'荣誉'>[],
  who: string | undefined,
  when: string | undefined,
  voice: Voice,
  time = when,
): Pieces {
  const [first] = run as [MatterOf<'荣誉'>];
  const words = honourWords(first.row);
  const row = { ...first.row, summary: words.more };
  if (run.length > 1) {
    const names = listedPieces(honourTitles(run.map(({ row: one }) => one)));
    const won = row.granter
      ? fillPattern('授几个', {
          谁: who,
          授予: row.granter,
          称号列: run.map((one) => quotedName(withoutWinners(one.row.name))).join(''),
          数: countWord(run.length),
        })
      : words.often || winnerOf(first.row, voice)
        ? fillPattern('一评', { 谁: who, 评: '评', 称号: names })
        : timeOf(first) && !ONE_TIME.test(time ?? '')
          ? fillPattern('先后评', { 谁: who, 称号列: names })
          : fillPattern('一评', { 谁: who, 评: '评', 称号: names });
    return when ? fillPattern('一环', { 头: when, 事: won }) : won;
  }
  // 集体表彰13次（项）: how often, and no title.
  const [, since, sum] = /^(?:([^，。]+?以来)，?)?(累计)[。]?$/.exec(row.summary ?? '') ?? [];
  if (TIMES.test(row.name)) {
    const 简介 = sum ? undefined : row.summary && withoutEnd(row.summary);
    return fillPattern('累计获', { 前: since ?? when, 谁: who, 累: sum, 授予: row.granter, 名: row.name, 简介 });
  }
  // “邻里情”获奖 with 街道级: what was won is a prize, and no title.
  const [, what] = /^(.{2,}?)(?:获奖|得奖)$/.exec(row.name) ?? [];
  if (what && row.level && !row.granter) {
    const won = fillPattern('得奖', { 什么: what, 级: row.level });
    return when ? fillPattern('一环', { 头: when, 事: won }) : won;
  }
  // 被确定为创建示范社区 of 创建市文明示范社区: how it was made so, and into what, is said once.
  const [, made] = MADE_SO.exec(row.summary ? withoutEnd(row.summary) : '') ?? [];
  if (made && !row.granter) {
    const won = `${who ?? ''}${made}${titled(row.name, row.level ?? '')}`;
    return when ? fillPattern('一环', { 头: when, 事: won }) : [won];
  }
  if (CASE.test(row.name)) {
    const 简介 = row.summary && withoutEnd(row.summary);
    return fillPattern('入选', { 前: when, 谁: who, 授予: row.granter, 名: titled(row.name, row.level ?? ''), 简介 });
  }
  // 广场舞比赛一等奖, 消防技能竞赛第二名: a prize, and no title.
  if (PRIZE.test(row.name)) {
    const 名 = titled(row.name, row.granter ? '' : (row.level ?? ''));
    const 简介 = row.summary && withoutEnd(row.summary);
    return fillPattern('累计获', { 前: when, 谁: who, 授予: row.granter, 名, 简介 });
  }
  const given = row.granter
    ? fillPattern('授评', { 谁: who, 授予: row.granter, 称号: quotedName(withoutWinners(row.name)) })
    : fillPattern('一评', { 谁: who, 评: '评', 称号: honourTitle(row) });
  const summary = words.more;
  const told = summary ? fillPattern('评简', { 评: given, 简介: summary }) : given;
  return when ? fillPattern('一环', { 头: when, 事: told }) : told;
}

/** 2010年，…；2012年，… of a paper on 2012: behind one of another year its own is said, which would else be the same. */
function timeBehind(honour: MatterOf<'荣誉'>, before: MatterOf<'荣誉'> | undefined, voice: Voice): string | undefined {
  const time = whenOf(honour, '月', voice);
  const [own, other] = [honour, before].map((one) => one && timeOf(one)?.start.slice(0, 4));
  return own && other && own !== other && !time?.includes('年') ? `${own}年${time ?? ''}` : time;
}

/** Those of one winner and one giver that say no more are one list; a case and a number of honours stand for themselves. */
const runsOf = (same: readonly MatterOf<'荣誉'>[], voice: Voice): readonly (readonly MatterOf<'荣誉'>[])[] => {
  const alone = ({ row }: MatterOf<'荣誉'>) =>
    honourWords(row).more !== undefined || [CASE, TIMES].some((kind) => kind.test(row.name));
  const keyOf = (one: MatterOf<'荣誉'>) => {
    const { often = '' } = honourWords(one.row);
    return alone(one) ? `${one.order}` : [one.row.granter ?? '', winnerOf(one.row, voice) ?? '', often].join('|');
  };
  return [...groupBy(same, keyOf).values()];
};

/** Who it was that won it, where that is not the community. */
const winnerOf = (row: Honour, { partyOrganisation = patternWords('党组织') }: Voice): string | undefined =>
  honourWords(row).who ?? (isOfParty(row) ? patternWords('社区党组织', { 党组织: partyOrganisation }) : undefined);

/** In a month or on a day nothing was won one after the other. */
const ONE_TIME = /[月日]$/;

/** 省级“无公害蔬菜基地”: a level is no part of what somebody was called. */
const honourTitle = ({ name: typed, level = '' }: Pick<Honour, 'name' | 'level'>): string => {
  const name = withoutWinners(typed);
  const title = titled(name, level);
  return title === name || PRIZE.test(name) || CASE.test(name) ? title : level + quotedName(name);
};

/**
 * The titles of one list, the highest first: each as its name says it, or all of them in quotation marks where one has to have them, those of one level
 * beside each other: 省级“书香社区”、市级“甲”“乙”.
 */
export function honourTitles(all: readonly Pick<Honour, 'name' | 'level'>[]): readonly Pieces[] {
  const ordered = all.map((one) => ({ ...one, name: withoutWinners(one.name) })).sort((a, b) => rankOf(a) - rankOf(b));
  const titles = ordered.map(honourTitle);
  if (!titles.some((title) => title.includes('“'))) return titles.map((title) => [title]);
  const list: { readonly level: string; said: string }[] = [];
  for (const [at, title] of titles.entries()) {
    const { name = '', level = '' } = ordered[at] ?? {};
    const plain = title === name;
    // 省级文明村 beside 市级“甲”: its level stands before the marks.
    const own = level !== '' && name.startsWith(level) ? name.slice(level.length) : plain ? '' : name;
    const last = list.at(-1);
    if (PRIZE.test(title) || CASE.test(title)) list.push({ level: '', said: title });
    else if (own === '') list.push({ level: '', said: quotedName(title) });
    else if (last && last.level === level && level !== '') last.said += quotedName(own);
    else list.push({ level, said: level + quotedName(own) });
  }
  return list.map(({ said }) => [said]);
}

const LEVELS = [/国/, /省|自治区|直辖市/, /[市州盟地]/, /[区县旗]/, /街道|[镇乡]/];
/** By its level, or what its name begins with; what has none stands last. */
function rankOf({ name, level }: Pick<Honour, 'name' | 'level'>): number {
  const at = LEVELS.findIndex((one) => one.test(level ?? name.slice(0, 3)));
  return at < 0 ? LEVELS.length : at;
}

const MADE_SO = /^(被(?:确定|评定|评选|命名|授予|认定|列|评)为)[^，。；]{2,12}$/;

export const honourSentence = (told: Sentence['told'], list: Pieces, opening: Sentence['opening']): Sentence => ({
  pattern: '获评',
  opening,
  pieces: fillPattern('获评', { 获评列: list }),
  told,
  groups: 0,
});

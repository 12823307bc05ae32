import { escaped } from '../../../chinese/escaped.js';
import { beginnings } from '../../../chinese/word-ends.js';
import { compareDates } from '../../../compare-dates.js';
import { WORDS } from '../../../standards.js';
import { type DeedParts, deedParts, withoutRepeat } from '../../deeds/deed-parts.js';
import { type Deed, isRich } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { hasNumber, leans, numberGroups, trimmed, withoutResult } from '../../phrases/clauses.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';
import { covers, identifies } from '../../phrases/says.js';
import { shareRun } from '../../phrases/share-run.js';
import { ROWS } from '../../phrases/sizes.js';
import { CLAUSE_VERBS } from '../../phrases/verbs.js';
import { scale } from '../deed/crowd.js';
import { withEcho } from '../deed/echo.js';
import { effect } from '../deed/effect.js';
import { named, nounOf } from '../deed/name-deed.js';

import { visitsWhom } from '../deed/tell-visit.js';
import { withAmounts } from '../deed/with-amounts.js';
import type { Voice } from '../voice.js';
import { festivalOf, monthText, whenOf } from '../when.js';

/** Heads of the parts of a chain: all of one sort, none twice. */
export type HeadSort = '月' | '日' | '节' | '细项';

/** Several activities in one sentence, each behind its head: 腊八，…；端午，…. */
export function tellChain(given: readonly Deed[], voice: Voice, sort: HeadSort = '月', campaign?: string): Sentence {
  const deeds = sort === '细项' ? given : [...given].sort((a, b) => compareDates(a.row.date, b.row.date));
  const heads = deeds.map((deed) => headOf(deed, sort, voice, campaign));
  // Nothing but names: 4月举办甲，6月组织乙.
  const bare =
    sort === '月' &&
    deeds.every(
      (deed) => !isRich(deed) && ['事件', '动', '名'].includes(deedParts(deed, voice).title.kind) && !deed.row.host,
    );
  const links = deeds.map((deed, index) => {
    const head = heads[index] ?? '';
    const shown = index > 0 && sort === '月' && head === heads[index - 1] ? same() : head;
    return fillPattern(bare ? '短环' : '一环', {
      头: shortened(shown, heads[index - 1], sort),
      // Who did what was told before is not named again.
      事: linkOf(deed, voice, head, doerOf(deeds[index - 1], voice)),
    });
  });
  const pieces = joined(links.flatMap((link, index) => (index === 0 ? link : [bare ? '，' : '；', ...link])));
  return {
    pattern: '串',
    opening: sort === '节' ? '节' : sort === '细项' ? '名' : '时',
    pieces: fillPattern('串', { 串: pieces }),
    told: deeds,
    groups: numberGroups(links.map((link) => wordsOf(link))),
  };
}

/** Its host, where the part that tells it begins with that. */
function doerOf(deed: Deed | undefined, voice: Voice): string | undefined {
  const parts = deed && deedParts(deed, voice);
  return parts && parts.kind !== '主' && parts.title.kind !== '主谓' ? deed.row.host : undefined;
}

const same = () => patternWords('同月');

/** 9月17日…；18日…: the month is said once. */
function shortened(head: string, before: string | undefined, sort: HeadSort): string {
  const [month, day] = [/^\d+月/, /^\d+月(\d+日.*)$/].map((part) => part.exec(head));
  return sort === '日' && before && month && before.startsWith(month[0]) ? (day?.[1] ?? head) : head;
}

export function headOf(deed: Deed, sort: HeadSort, voice: Voice, campaign?: string): string {
  if (sort === '节') return festivalOf(deed) ?? '';
  if (sort === '细项') return (campaign && deed.row.campaigns[campaign]?.[0]) ?? '';
  if (deed.row.time?.text) return deed.row.time.text;
  return sort === '日' ? (whenOf(deed, '日', voice) ?? '') : monthText(deed.row.date, voice);
}

/** What one part says: the row's own summary where it tells the thing, else the title with its verb; then the result. */
export function linkOf(given: Deed, voice: Voice, head: string, before?: string): Pieces {
  // 铲除小广告，铲除小广告900余处 → 铲除小广告900余处.
  const [deed, parts] = withEcho(given, deedParts(given, voice));
  const { title, kind, result } = parts;
  const kept = voice.full ? parts.summary : within(parts.summary, voice.clauses, result);
  const { clauses: summary, data: quantities } = withAmounts(kept, deed.row.quantities, parts.name);
  const counted = (all: readonly string[]) => (all.length > 0 ? [all.join('、')] : []);
  const tail = [...counted(quantities), ...(deed.paid ? [deed.paid] : []), ...(result ? [effect(result)] : [])];
  const crowd = voice.full ? scale(deed, '人次规模') : undefined;
  const own = deed.row.host && kind !== '主' && deed.row.host !== before ? deed.row.host : '';
  // Who came stands behind the title; behind a summary that tells all, where it tells it.
  const told = (first: string, rest: readonly string[], named = true, ending = tail): Pieces => {
    const came: Pieces = crowd ? ['，', ...crowd] : [];
    const behind = rest.map((one) => `，${one}`);
    return joined([
      first,
      ...(named ? [...came, ...behind] : [...behind, ...came]),
      ...ending.map((one) => `，${one}`),
    ]);
  };
  const unheaded = (text: string) => (head.length === 2 ? text.replace(new RegExp(`^${escaped(head)}节?`), '') : text);
  const by = voice.full && !deed.row.host ? doneBy(deed, parts) : undefined;
  if (by) return told(by, summary);
  if (title.kind === '主谓') return told(title.text, withoutRepeat(summary, title.text).slice(0, 1));
  const visit = voice.full && kind !== '主' ? visitsWhom(parts.name, deed.row, summary.join()) : undefined;
  if (visit) return told(own + unheaded(visit), summary);
  const term = deed.row.category in WORDS.meanings;
  if (kind === '主' && (term || covers(summary, parts.name))) return told(summary[0] ?? '', summary.slice(1), false);
  if (title.kind === '动') return told(own + unheaded(title.text), summary);
  const enough =
    kind !== undefined &&
    (term || covers([...summary, result ?? ''], parts.name)) &&
    (title.kind === '名' || hasNumber(summary.join()) || identifies(summary, parts.name));
  if (enough && !/^[由经]/.test(summary[0] ?? '')) return told(own + (summary[0] ?? ''), summary.slice(1), false);
  // 经推荐、公示，评出五好文明家庭12户: what has come to light says itself what it was.
  if (title.kind === '名动' && shareRun(title.noun, summary.join(), 5))
    return told(own + (summary[0] ?? ''), summary.slice(1), false);
  if (title.kind === '名动') return told(nounOf(parts).replace(new RegExp(`^${escaped(head)}节?`), ''), summary);
  const noun = nounOf(parts);
  const rest = head !== '' && noun.startsWith(head) ? noun.slice(head.length).replace(/^节/, '') : noun;
  const name = rest.length >= 4 ? rest : noun;
  if (title.kind === '事件') return told(`${own}${title.verb}${name}`.replace(/(组织|开展)\1/, '$1'), summary);
  return told(own + named(name, deed.row.category), summary);
}

/** 社区书记｜带头捐冬服, 吴老人｜捐款 of 老人捐款: who did it stands before what it is called, where that is a predicate and nothing else names them. */
function doneBy({ row }: Deed, { title, name, summary }: DeedParts): string | undefined {
  const who = row.participants.filter((one) => one !== '等');
  const [last = ''] = who.slice(-1);
  const told = summary.join();
  if (who.length === 0 || who.some((one) => told.includes(one)) || row.audience.length > 0) return undefined;
  const text = title.kind === '动' ? title.text : title.kind === '事件' ? '' : name;
  const does = [2, 3].find((length) => text.startsWith(last.slice(-length)) && text.length > length + 1);
  const bare = text.slice(does ?? 0);
  const acts = beginnings(CLAUSE_VERBS, bare).length > 0 || beginnings(WORDS.clausePrepositions, bare).length > 0;
  return bare.length > 1 && acts && !text.includes(last) ? listedWords(row.participants) + bare : undefined;
}

/** One group of numbers a part, and the result. */
function within(summary: readonly string[], most: number, result: string | undefined): readonly string[] {
  if (leans(result)) return summary;
  const own = withoutResult(summary, result);
  let kept = trimmed(own, result ? Math.min(most, 2) : most);
  while (kept.length > 1 && (numberGroups(kept) > 1 || kept.join().length > 46)) kept = kept.slice(0, -1);
  return trimmed(own, kept.length);
}

/** Whether a row can be a part of a chain: it has a head, and is told in a breath; of a small ledger it has nothing that a part leaves out. */
export function fitsChain(deed: Deed, voice: Voice): boolean {
  const { row, result } = deed;
  const tooMuch = (result?.length ?? 0) > 40 || /。/.test((result ?? '').slice(0, -1));
  const own = row.cause || row.lecturers.length > 0 || row.participants.length > 0 || row.sumOf.length > 0;
  const crowd = row.asTyped.served !== undefined || (row.sessions ?? 1) > 1;
  const more = voice.full && (row.partners.length > 0 || row.place !== undefined || crowd || voice.rows <= ROWS.few);
  return !deed.prose && !tooMuch && !own && !more && !row.time?.text && row.asTyped?.sessions === undefined;
}

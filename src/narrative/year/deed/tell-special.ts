import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { asPieces, type DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { hasNumber } from '../../phrases/clauses.js';
import { countPiece, quantityClauses } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, wordsOf } from '../../phrases/piece.js';
import { covers } from '../../phrases/says.js';
import { whenOf } from '../when.js';
import { effect } from './effect.js';
import { also, type Telling, type Way } from './say-deed.js';
import { isMany, tellMany } from './tell-many.js';

/** Quantities that say it all; many times. */
export function special({ deed, voice, parts, say }: Telling): readonly Way[] {
  const { row } = deed;
  if (saysItAll(deed, parts)) return [sayQuantities({ deed, voice, parts, say })];
  const sessions = isMany(deed) ? countPiece('sessions', row) : undefined;
  const repeated = parts.summary.some(
    (clause) => clause.includes(parts.name) || clause.includes(wordsOf(sessions ?? ['—'])),
  );
  // 多次参加培训: who did so stands before it.
  const [first = '', ...more] = parts.summary;
  if (sessions && repeated && parts.kind !== '主' && row.participants.length > 0) {
    const people = listedPieces(row.participants.map((who) => [who]));
    return [say('众人', '人', { 参加: people, 做: first }, more)];
  }
  if (sessions && repeated) return [say('自述', '时', {})];
  if (sessions && (row.participants.length === 0 || countPiece('attendance', row)))
    return tellMany({ deed, voice, parts, say }, sessions);
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
  const bare = name.replace(/[“”]/g, '');
  const named = summary.length === 0 && verbs.some((one) => one.name.replace(/[“”]/g, '').endsWith(bare));
  if (verbs.length < row.quantities.length || row.participants.length > 0) return false;
  if (named && verbs.length > 0 && title.kind === '名') return true;
  if (verbs.length < 2) return false;
  const forWhom = row.audience.length > 0 && kind !== '主' && title.kind === '动';
  return (
    (summary.length === 0 || forWhom) &&
    covers(
      verbs.map(({ name: what }) => what),
      name,
    )
  );
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
      地: parts.place,
      数据列: quantityClauses(row.quantities.map(withMeans)),
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

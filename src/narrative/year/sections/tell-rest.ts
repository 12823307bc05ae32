import { groupBy } from '../../../group-by.js';
import { WORDS } from '../../../standards.js';
import { deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { countPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung } from '../../phrases/piece.js';
import { CLAIMS } from '../deed/claims.js';
import { intransitive, isPlain, isWork, nounOf } from '../deed/name-deed.js';
import type { Voice } from '../voice.js';
import { monthText } from '../when.js';

/**
 * What else there was, by name, in every way that it can be said: 11月还举办A，开展B; 此外，…; A和B先后举办. What has no name left is 等. `alone`: it
 * begins a paragraph.
 */
export function tellRest(
  deeds: readonly Deed[],
  voice: Voice,
  most: number,
  alone: boolean,
  first: '名列' | '另起' | '另有' = alone ? '另起' : '另有',
): readonly Sentence[] {
  const named = [...deeds].sort((a, b) => (b.row.attendance ?? 0) - (a.row.attendance ?? 0)).slice(0, most);
  if (named.length === 0) return [];
  const shown = deeds.filter((deed) => named.includes(deed));
  const byVerb = groupBy(shown, (deed) => carryingVerb(deed, voice));
  const phrases = [...byVerb].map(([verb, rows]): Pieces => {
    const names = rows.map((deed) => nameIn(deed, voice));
    const bare = names.map((name) => withoutActivity(name));
    const named = rows.some((deed) => {
      const { title } = deedParts(deed, voice);
      return title.kind === '名' && !isWork(title.text) && (deed.row.sessions ?? 1) < 4;
    });
    const acts = verb === patternWords('开展') && (named || bare.some((name, index) => name !== names[index]));
    // Acts with verbs of their own are no list of names.
    return [verb, ...(verb === '' ? strung(bare, '，') : listedPieces(bare)), acts ? patternWords('活动') : ''];
  });
  const months = new Set(shown.map(({ row }) => monthText(row.date, voice)));
  const when =
    months.size === 1 && deeds.length === shown.length && !shown[0]?.row.time?.text ? [...months][0] : undefined;
  const rest = deeds.length > shown.length ? patternWords('等') : undefined;
  const said = (pattern: string, slots: Parameters<typeof fillPattern>[1]): Sentence => ({
    pattern,
    opening: pattern === '先后' ? '名' : when || alone ? '时' : '主',
    pieces: fillPattern(pattern, { ...slots, 余: rest }),
    told: shown,
    groups: 0,
    ...(pattern === '名列' && !when && { subject: patternWords('社区自称') }),
  });
  const list = { 动列: strung(phrases, '，') };
  const [[verb] = []] = byVerb;
  const inTurn =
    byVerb.size === 1 && verb && shown.length > 1 && !CARRIES.test(verb) && CLAIMS.先后(shown.map(({ row }) => row))
      ? [said('先后', { 名列: listedPieces(shown.map((deed) => nameIn(deed, voice))), 动: intransitive(verb) })]
      : [];
  return [
    said(first, { ...list, 时段: when }),
    ...inTurn,
    ...(alone || first === '名列' ? [] : [said('此外', { ...list, 时段: when })]),
  ];
}

const carryingVerb = (deed: Deed, voice: Voice): string => {
  const { title } = deedParts(deed, voice);
  if (title.kind === '名动' && CARRIES.test(title.verb)) return title.verb;
  if (title.kind === '动') return WORDS.acts.some((act) => title.text.startsWith(act)) ? '组织' : '';
  return title.kind === '事件' ? title.verb : '开展';
};

/** Verbs that a list can set before their noun: 启用便民服务大厅. */
const CARRIES = /^(?:启动|启用|发放|开放|成立|评定)$/;

/** 元宵节包汤圆活动、母亲节插花活动: the word is said once, behind them all. */
function withoutActivity(name: Pieces): Pieces {
  const [only, ...more] = name;
  const activity = patternWords('活动');
  return more.length === 0 && typeof only === 'string' && only.endsWith(activity) && only.length > 4
    ? [only.slice(0, -activity.length)]
    : name;
}

/** With how often, where the row stands for four times and more. */
function nameIn(deed: Deed, voice: Voice): Pieces {
  const parts = deedParts(deed, voice);
  if (parts.title.kind === '名动' && CARRIES.test(parts.title.verb)) return [parts.title.noun];
  const name = parts.title.kind === '事件' ? nounOf(parts).replace(/^(?:组织|开展)/, '') : parts.name;
  const plain =
    parts.title.kind === '事件' || parts.title.kind === '动' || isPlain(name) || isWork(name) || /[与和]/.test(name);
  const often = (deed.row.sessions ?? 1) >= 4 ? (countPiece('sessions', deed.row) ?? []) : [];
  return [plain ? name : `“${name}”`, ...often];
}

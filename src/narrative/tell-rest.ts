import { deedParts } from './deed-parts.js';
import { fillPattern } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { listedWords, type Pieces, strung, textOf } from './piece.js';
import type { Sentence } from './section.js';
import { nounOf, type Voice } from './tell-deed.js';
import { groupBy } from './tell-routine.js';
import { monthText } from './when.js';

/** What else there was, by name: 11月还举办A，开展B. What has no name left is 等. */
export function tellRest(deeds: readonly Deed[], voice: Voice, most: number, alone: boolean): Sentence | undefined {
  const named = [...deeds].sort((a, b) => (b.row.attendance ?? 0) - (a.row.attendance ?? 0)).slice(0, most);
  if (named.length === 0) return undefined;
  const shown = deeds.filter((deed) => named.includes(deed));
  const byVerb = groupBy(shown, (deed) => verbOf(deed, voice));
  const phrases = [...byVerb].map(
    ([verb, rows]): Pieces => [verb, listedWords(rows.map((deed) => nameIn(deed, voice)))],
  );
  const months = new Set(shown.map(({ row }) => monthText(row.date, voice)));
  const when =
    months.size === 1 && deeds.length === shown.length && !shown[0]?.row.time?.text ? [...months][0] : undefined;
  const more = deeds.length > shown.length;
  return {
    pattern: alone ? '另起' : '另有',
    opening: when || alone ? '时' : '主',
    pieces: fillPattern(alone ? '另起' : '另有', {
      时段: when ?? (alone && isYear(voice) ? '年内' : undefined),
      动列: strung(phrases, '，'),
      余: more ? textOf(fillPattern('等', {})) : undefined,
    }),
    told: shown,
    groups: 0,
  };
}

const isYear = ({ period }: Voice) => period.start.slice(5) === '01-01' && period.end.slice(5) === '12-31';

const verbOf = (deed: Deed, voice: Voice): string => {
  const { title } = deedParts(deed, voice);
  if (title.kind === '名动' && CARRIES.test(title.verb)) return title.verb;
  return title.kind === '事件' ? title.verb : title.kind === '动' ? '' : '开展';
};

/** Verbs that a list can set before their noun: 启用便民服务大厅. */
const CARRIES = /^(?:启动|启用|发放|开放|成立|评定)$/;

function nameIn(deed: Deed, voice: Voice): string {
  const parts = deedParts(deed, voice);
  if (parts.title.kind === '名动' && CARRIES.test(parts.title.verb)) return parts.title.noun;
  const name = parts.title.kind === '事件' ? nounOf(parts).replace(/^(?:组织|开展)/, '') : parts.name;
  const plain = parts.title.kind === '事件' || parts.title.kind === '动' || /[“”与和]/.test(name);
  return plain ? name : `“${name}”`;
}

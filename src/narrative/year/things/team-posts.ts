import { asPieces } from '../../deeds/deed-parts.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { clauses } from '../../phrases/clauses.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import type { Slot } from '../../phrases/fill-pattern.js';
import { namesOf } from './changes.js';
import { isLeading } from './led-by.js';
import { sayThing } from './thing-sentence.js';

/** 书记身体健康 of a body that 书记某某 leads: who that is is said with what is said of them, apart from how many they are. */
export function withHeadApart({ row, summary = '', ...rest }: MatterOf<'组织'>, 成效: Slot): Sentence | undefined {
  const { leader = '', people, name } = row;
  const all = clauses(summary);
  const [office] = /^(?:书记|主任|组长|队长|会长|站长)/.exec(all[0] ?? '') ?? [];
  if (!office || !leader.includes(office) || !people || row.members.length > 0 || isLeading(leader)) return undefined;
  const said = all.map((clause) => (clause.startsWith(office) ? clause.slice(office.length) : clause));
  const slots = { 队伍: namesOf(name), 人数: quantityPiece(people), 牵头: leader, 简介: asPieces(said), 成效 };
  return sayThing('队伍和头', '名', [{ ...rest, row, summary } as MatterOf<'组织'>], slots);
}

/** 支委配齐配强 of 社区党支部委员会, 5人 → 社区党支部配齐配强支委5人: a board that its members fill is not what 有. */
export function filledPosts(matter: MatterOf<'组织'>, 成效: Slot): Sentence | undefined {
  const [first = '', ...rest] = clauses(matter.summary ?? '');
  const [, posts, filled] = /^([^\d]{2,6}?)(配齐配强|选齐配强|配强|配齐)$/.exec(first) ?? [];
  const body = matter.row.name.join().replace(/(?:委员会|支委会|班子|委)$/, '');
  if (!posts || !filled || matter.row.name.length > 1) return undefined;
  const people = matter.row.people ? quantityPiece(matter.row.people) : [];
  const slots = { 主: body, 变动句: [filled, posts, ...people], 牵头: matter.row.leader, 简介: asPieces(rest), 成效 };
  return sayThing('组织', '主', [matter], slots, body);
}

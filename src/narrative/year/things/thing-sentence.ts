import type { Matter, MatterOf } from '../../matters/matter.js';
import type { Opening, Sentence } from '../../matters/section.js';
import { clauses, numberGroups, trimmed } from '../../phrases/clauses.js';
import { fillPattern, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, wordsOf } from '../../phrases/piece.js';
import { ROWS } from '../../phrases/sizes.js';
import { linkedClause } from '../../phrases/with-links.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { effect, isStill } from '../deed/effect.js';
import type { Voice } from '../voice.js';
import { whenOf } from '../when.js';

export const COMMUNITY_ITSELF = patternWords('社区自称');

/** A sentence on a thing that is no deed; its groups of numbers are those of what was typed of it. */
export function sayThing(
  pattern: string,
  opening: Opening,
  matter: readonly Matter[],
  slots: Slots,
  subject?: string,
): Sentence {
  const told = matter.flatMap(({ summary, result }) => [...clauses(summary ?? ''), ...(result ? [result] : [])]);
  const pieces = fillPattern(pattern, slots);
  const unnamed =
    subject !== undefined && '主' in slots && slots.主 === undefined && !wordsOf(pieces).startsWith(subject);
  return {
    pattern,
    opening,
    pieces,
    told: matter,
    groups: numberGroups(told),
    subject,
    ...(unnamed && { unnamed, bare: opening === '主' }),
  };
}

/** As many clauses as there is room for, with the marks that were typed between them: what stands apart stays so. */
export function cutShort(text: string | undefined, voice: Voice): Pieces | undefined {
  const kept = trimmed(clauses(text ?? ''), voice.clauses);
  let at = 0;
  const said = kept.map((clause, index) => {
    const start = (text ?? '').indexOf(clause, at);
    const apart = index > 0 && /[；;。]/.test((text ?? '').slice(at, start));
    at = start < 0 ? at : start + clause.length;
    const linked = linkedClause(clause);
    return index === 0 ? linked : `${apart ? '；' : '，'}${linked}`;
  });
  return said.length === 0 ? undefined : [said.join('')];
}
/** What came of it, behind a comma; a row of states goes on as it began. */
export const cameOfIt = (text: string | undefined, before = '') =>
  text && (isStill(clauses(before).at(-1) ?? '') ? withoutEnd(text) : effect(withoutEnd(text)));

/** When a thing was set up or changed: of a small ledger to the day, as what was done is. */
export const whenChanged = (matter: Matter, voice: Voice): string | undefined =>
  whenOf(matter, voice.rows < ROWS.toTheDay ? voice.closeness : '月', voice);

export type ChangedThing = MatterOf<'组织'> | MatterOf<'阵地'>;

/** What was wrong before it goes into a sentence of its own. */
export const hasCause = ({ row }: ChangedThing): boolean => 'cause' in row && row.cause !== undefined;

/** 珠儿潭社区党总支, 党总支; no 物业联合党支部. */
export const isOwnParty = (name: string, partyOrganisation: string): boolean =>
  name.endsWith(partyOrganisation) && /(?:社区|[村镇乡])$|^$/.test(name.slice(0, -partyOrganisation.length));

/** The party organisation for what is its own, else the community. */
export const doerOf = (all: readonly (ChangedThing | MatterOf<'做法'>)[], { partyOrganisation }: Voice): string =>
  partyOrganisation &&
  all.some(({ kind, row }) => kind !== '阵地' && /党|支部/.test([row.name].flat().join())) &&
  // It is no doer of its own founding.
  !all.some(({ row }) => [row.name].flat().some((name) => isOwnParty(name, partyOrganisation)))
    ? patternWords('社区党组织', { 党组织: partyOrganisation })
    : COMMUNITY_ITSELF;

/** 建成社区服务中心, 利用社区空地: beside the name of what is the community's own nobody has to say who did it. */
export const doerBeside = (doer: string, names: Pieces): string | undefined =>
  (doer === COMMUNITY_ITSELF && OWN.test(wordsOf(names))) || wordsOf(names).startsWith(doer) ? undefined : doer;
const OWN = new RegExp(`^(?:(?:利用|用|在|将|把|盘活))?${COMMUNITY_ITSELF}`);

/** 去年，有健身广场和路灯: when, of what nobody says that it was set up. */
export function sinceWhen(way: Sentence, when: string | undefined, past: boolean): Sentence {
  const text = wordsOf(way.pieces);
  if (when === undefined || text.includes(when)) return way;
  const isYear = (past ? /^\d{4}年(?:\d{1,2}月)?$/ : /^\d{4}年$/).test(when);
  // 社区有村史馆 → 社区自2018年起设有村史馆.
  const [has] = isYear ? (HAS.exec(text) ?? []) : [];
  const [first, ...rest] = way.pieces;
  if (has && typeof first === 'string' && first.startsWith(has))
    return { ...way, pieces: joined([patternWords('自起设有', { 时: when }) + first.slice(has.length), ...rest]) };
  // 科普协会有会员68人: how many there are now is nothing that has been so since then.
  const found = (isYear && typeof first === 'string' && MEMBERS.exec(first)) || [];
  const [body, members] = [found[1] ?? found[3], found[2] ?? found[4]];
  if (body && members)
    return {
      ...way,
      opening: '时',
      pieces: joined([patternWords('起设有某组织', { 时: when, 名: body.replace(OWN, ''), 成员: members }), ...rest]),
    };
  // 1月，社区设有工作专班: what has a time within the year was set up then.
  const [, own] = (!isYear && !/(?:起|以来)$/.test(when) && typeof first === 'string' && SET.exec(first)) || [];
  if (own !== undefined && typeof first === 'string') {
    const there = patternWords('自设立', { 谁: own });
    return { ...way, opening: '时', pieces: joined([`${when}，${there}${first.slice(own.length + 2)}`, ...rest]) };
  }
  const pieces = joined([`${isYear ? patternWords('以来', { 时: when }) : when}，`, ...way.pieces]);
  return { ...way, opening: '时', pieces };
}
const SET = new RegExp(`^((?:${COMMUNITY_ITSELF}[^，、；。]{0,4})?)设有`);
/** 文明实践站面积1400平方米: a place, by how large it is. */
const MEMBERS =
  /^([^，、；。]{2,14}?(?:协会|队|小组|社|团|会))(有(?:会员|成员|队员|社员|团员|组员)\d?.*)$|^([^，、；。]{2,14}?(?:[站室馆所厅堂屋院]|中心|广场|公园|之家))(面积(?:约|近)?\d.*)$/;
const HAS = new RegExp(`^${COMMUNITY_ITSELF}(?:设有|建有|有)`);

import { classifyClause } from '../deeds/classify-clause.js';
import { quantityList } from '../deeds/count-piece.js';
import { asPieces, type DeedParts } from '../deeds/deed-parts.js';
import { fillPattern } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { type Pieces, strung } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';

const STATE = /(?:情况|现状|概况|构成|底数)$/;
const PEOPLE = /(?:人员|队伍|干部|骨干|[^党团会成]员|力量)$/;

/** 老年人和下岗失业人员情况, 村聘管护人员: what there is, and nobody does it; all that was counted are names. */
export const isStanding = ({ row }: Deed): boolean =>
  row.category === '日常工作' &&
  classifyClause(row.title) === '主' &&
  row.quantities.length > 0 &&
  (STATE.test(row.title) || PEOPLE.test(row.title)) &&
  row.quantities.every(
    ({ name, amount }) => amount !== undefined && (PEOPLE.test(name) || classifyClause(name) === '主'),
  );

/** 社区有60岁以上老年人786人、空巢老人131户; 村聘管护人员有护林员4人、保洁员2人. */
export function tellStanding(deed: Deed, { subject, name, summary }: DeedParts): Sentence {
  const whose = STATE.test(name) ? subject : name;
  return {
    pattern: '现有数',
    opening: '主',
    pieces: fillPattern('现有数', { 主: whose, 数据列: counted(deed), 简介: asPieces(summary) }),
    told: [deed],
    groups: 1,
    ...(whose === subject && { subject }),
  };
}

const counted = ({ row }: Deed): Pieces => strung(quantityList(row.quantities), '、');

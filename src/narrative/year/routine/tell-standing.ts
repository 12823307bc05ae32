import { asPieces, type DeedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityList } from '../../phrases/count-piece.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';

const STATE = /(?:情况|现状|概况|构成|底数)$/;
const PEOPLE = /(?:人员|队伍|干部|骨干|[^党团会成]员|力量)$/;

/** 老年人和下岗失业人员情况, 村聘管护人员: what there is, and nobody does it; all that was counted are names. */
export const isStanding = ({ row }: Deed): boolean =>
  row.category === '日常工作' &&
  (classifyClause(row.title) === '主' || isListed(row)) &&
  row.quantities.length > 0 &&
  (STATE.test(row.title) || PEOPLE.test(row.title) || isAsOf(row)) &&
  row.quantities.every(
    ({ name, amount }) =>
      amount !== undefined &&
      (PEOPLE.test(name) ||
        ((STATE.test(row.title) || isAsOf(row)) && /(?:[户人]|人口|家庭|对象)$/.test(name)) ||
        classifyClause(name) === '主'),
  );

/** 稳定脱贫户、边缘易致贫户等情况, with 稳定脱贫户 93户: a list of what was counted, whatever its first word is. */
const isListed = ({ title, quantities }: Deed['row']): boolean =>
  STATE.test(title) && quantities.length > 1 && title.startsWith(quantities[0]?.name ?? '…');

/** 截至12月: how it stood then. */
const isAsOf = ({ time }: Deed['row']): boolean => /^截[至止]/.test(time?.text ?? '');

/** 老年人和下岗失业人员情况: of a whole community, and no roster. */
export const isState = (deed: Deed): boolean => STATE.test(deed.row.title) && isStanding(deed);

/** 社区有60岁以上老年人786人、空巢老人131户; 村聘管护人员有护林员4人、保洁员2人. */
export function tellStanding(deed: Deed, { subject, name, summary }: DeedParts): Sentence {
  const whose = STATE.test(name) || isAsOf(deed.row) ? subject : name;
  const asOf = isAsOf(deed.row) ? deed.row.time?.text : undefined;
  // 社区是没有物业管理的大杂居，公用设施老化: what is wrong leads to the numbers.
  const cause = withoutEnd(deed.row.cause ?? '').replace(/^社区(?=[是有])/, '');
  const ground = cause && (/^[是有]/.test(cause) ? whose + cause : cause);
  return {
    pattern: '现有数',
    opening: '主',
    pieces: fillPattern('现有数', {
      时: asOf,
      主: ground ? `${ground}，` : whose,
      数据列: counted(deed),
      简介: asPieces(summary),
    }),
    told: [deed],
    groups: 1,
    ...(whose === subject && { subject }),
  };
}

const counted = ({ row }: Deed): Pieces => strung(quantityList(row.quantities), '、');

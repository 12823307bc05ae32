import { holdsAny } from '../../../chinese/word-ends.js';
import { planPeriod } from '../../../facts/plan-period.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import type { Deed } from '../../matters/matter.js';

/** 为汶川地震灾区捐款: nobody plans that it happens. */
const UNFORESEEN = /灾区|救灾|抗[震灾]|地震|[雪冰水火旱]灾|疫情|转接|复查|测评/;

/** What happens once does not, and nor does what nobody foresees; nor does, in a plan for a quarter or a month, what belongs to another season. */
export const comesAgain = (deed: Deed, ledger: Ledger) =>
  !isOnce(deed) &&
  !UNFORESEEN.test(deed.row.title) &&
  // What a task builds on is told with that task.
  !ledger.plans.some(({ basis }) => deed.row.id !== undefined && basis.includes(deed.row.id)) &&
  (planPeriod(ledger).months === 12 || isRegular(deed));

/** Residents meet again, whatever came of it. */
export const isRegular = ({ row, kind }: Deed) =>
  (row.sessions ?? 1) > 1 ||
  kind === '日常工作' ||
  OFTEN.test(row.time?.text ?? '') ||
  /(?:议事会|例会|联席会)$/.test(row.title);
/** What is done every week or month of a year: nobody has to plan it, and a plan of several tasks says that it goes on. */
export const isPeriodic = ({ row }: Deed, ledger: Ledger) =>
  [row.time?.text, row.asTyped?.sessions?.text].some((often) => PERIODIC.test(often ?? '')) &&
  planPeriod(ledger).months === 12 &&
  !UNFORESEEN.test(ledger.matter ?? '');
const PERIODIC = /^(?:每|按月|按季)/;

/** 每周, 不定期: how often it is. */
const OFTEN = /^(?:每|定期|不定期|经常|按月|按季)/;

/**
 * What happens once is not carried on: something opened, adopted, made, chosen, mended, done so many times; nor is the visit of a superior ours to
 * hold, nor what others asked us to.
 */
const isOnce = ({ row }: Deed) =>
  holdsAny(WORDS.singular, row.title) ||
  ONCE.test(row.title) ||
  MAKES.test(row.title) ||
  (SETS_UP.test(row.title) && row.quantities.length > 0) ||
  ASKED.test(row.summary ?? '') ||
  /\d/.test(row.title.replace(QUOTED, ''));
/** 制定实施方案, 学习某次讲话, 把科普纳入工作计划, 建立信息库. */
const ONCE =
  /^(?:研究|讨论)?(?:制定|制订|出台|印发|下发|起草|划分|取消|召回|改革|添置|购置)|^[把将].{2,}(?:列入|纳入|写入)|^学习[^“”]{2,}(?:讲话|精神)$|^建立(?!健全).*(?:库|平台|机制|制度|体系|网络|群|[站室])$/;
/** 为舞龙队制作道具: a thing, and no course in making it. */
const MAKES = /^(?:为.{2,10})?(?:制作|订做|定做|订制|定制|配备)(?!.*(?:活动|[赛课班营]|培训|体验|教学|指导)$)/;
/** 建立老人信息台账, with 186人 in it: it is there. */
const SETS_UP = /^建立(?!健全).*(?:台账|档案|名册)$/;
/** 应街道邀请: what others hold. */
const ASKED = /(?:^|[，；。])[应受][^，；。]{2,24}(?:邀请|之邀)/;
/** What is called so, and how often it came. */
const QUOTED = /“[^“”]*”|第\d+[届期次场季]/g;

import type { Ledger } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';

/**
 * The ledger of a plan without a goal, or a matter, that the year has brought: 创建省科普示范社区 beside the honour 省科普示范社区 is done, and no aim of the next
 * year. A title of a higher level than the one that was won is still to be won.
 */
export const withoutWonAims = oncePer((ledger: Ledger): Ledger => {
  const { goal, matter, honours, year } = ledger;
  const isWon = (aim: string | undefined): boolean =>
    aim !== undefined &&
    honours.some(({ name, level = '', when }) => {
      const rest = aim.replace(name, '');
      if (when !== undefined && Number(when.start.slice(0, 4)) !== year) return false;
      return name.length >= NAME && rest !== aim && WINS.test(rest) && (!LEVEL.test(rest) || rest.includes(level));
    });
  const [won, past] = [isWon(goal), isWon(matter)];
  if (!won && !past) return ledger;
  const field = FIELD.exec(ledger.documentKind ?? '')?.[1];
  return { ...ledger, ...(won && { goal: undefined }), ...(past && { matter: field }) };
});
/** Characters of the name of an honour. */
const NAME = 4;
const WINS = /^(?:继续|积极)?(?:争?创建?|争当|建成|申报|争取)[^，]{0,4}(?:工作|活动)?$/;
const LEVEL = /国家|全国|[省市区县]级?/;
/** 科普工作 of 科普工作总结 */
const FIELD = /^(?!年度|全年|[上下]半年|年终|社区|村)([\u4e00-\u9fff]{2,8}工作)(?:年度)?(?:总结|汇报|报告|小结)$/;

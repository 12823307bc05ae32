import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from './fill-pattern.js';
import { listedWords } from './piece.js';

const SIGNS = /^(?:签订|签署|签立|订立|签下)[^，]{2,}/;
/** 协调｜捐赠图书: somebody is brought to do something. */
const BRINGS =
  /^(协调|联系|动员|发动|争取|邀请)(爱心(?:企业|商家|单位|人士)|有关(?:单位|部门)|相关(?:单位|部门)|社会力量|企业|商家|)((?:捐[赠助款资建献]|赞助|资助|支[持援]|援[助建]|提供|投资|出资|帮[助扶]|赠送)[^，]*)$/;

/**
 * 签订责任书 by 各居民小组 → 与各居民小组签订责任书: those who sign something sign it with the community; 协调捐赠图书 with 新华书店 → 协调新华书店捐赠图书: who was
 * brought to give it has not done so beside the community.
 */
export function withItsParties(row: Activity): Activity {
  const { title, summary = '', participants, partners } = row;
  const [, brings, whom = '', does] = BRINGS.exec(title) ?? [];
  if (brings && does && partners.length > 0) {
    // 爱心企业 says of those who are named what they are; 有关部门 says nothing of them.
    const kind = /^爱心/.test(whom) ? whom : '';
    return { ...row, title: `${brings}${kind}${listedWords(partners)}${does}`, partners: [] };
  }
  const signers = participants.length > 0 ? participants : partners;
  const said = signers.some((who) => `${title}，${summary}`.includes(who));
  if (!SIGNS.test(title) || signers.length === 0 || said || row.asTyped.attendance || row.attendance !== undefined)
    return row;
  const named = { ...row, title: patternWords('与谁', { 谁: listedWords(signers) }) + title };
  return participants.length > 0 ? { ...named, participants: [] } : { ...named, partners: [] };
}

import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords } from '../phrases/piece.js';

const SIGNS = /^(?:签订|签署|签立|订立|签下)[^，]{2,}/;
/** 协调｜捐赠图书: somebody is brought to do something. */
const BRINGS =
  /^(协调|联系|动员|发动|争取|邀请)(爱心(?:企业|商家|单位|人士)|有关(?:单位|部门)|相关(?:单位|部门)|社会力量|企业|商家|)((?:捐[赠助款资建献]|赞助|资助|支[持援]|援[助建]|提供|投资|出资|帮[助扶]|赠送)[^，]*)$/;

/** 医生 of 仁爱医院, 理发师 of 文峰理发店: whose people they are, where the row names one house and no other doer. */
const HOUSES: readonly (readonly [house: RegExp, people: RegExp])[] = [
  [/(?:医院|卫生院|服务中心|卫生[室站]|诊所|门诊部|医务室)$/, /^(?:医生|医护人员|医务人员|护士|大夫|专家)$/],
  [/(?:小学|中学|学校|大学|学院|幼儿园)$/, /^(?:老师|教师|师生|学生)(?:志愿者)?$/],
  [/(?:派出所|公安分?局|警务室|[交巡]警[大中]队)$/, /^(?:民警|干警|[交巡]警)$/],
  [/(?:店|发艺|[理美]发|造型)$/, /^(?:理发师|美发师|发型师|师傅|技师|店员)$/],
  [/(?:银行|公司|企业|超市|酒店|支行)$/, /^(?:员工|职工|职员)$/],
  [/事务所$/, /^律师$/],
  [/(?:消防|救援)[^，]{0,2}[队站]$/, /^消防员$/],
  [/(?:部队|[中大支]队|连)$/, /^(?:官兵|战士)$/],
];

function ofTheirHouse(row: Activity): Activity {
  const [[who = '', ...more], [house = '', ...houses]] = [row.participants, row.partners];
  const fits = more.length === 0 && houses.length === 0 && HOUSES.some(([of, one]) => of.test(house) && one.test(who));
  if (!fits) return row;
  // 理发师放弃营业前来服务: they have been named.
  const summary = row.summary?.startsWith(who) ? row.summary.slice(who.length) : row.summary;
  return { ...row, summary, participants: [house + who], partners: [] };
}

/**
 * 签订责任书 by 各居民小组 → 与各居民小组签订责任书: those who sign something sign it with the community; 协调捐赠图书 with 新华书店 → 协调新华书店捐赠图书: who was
 * brought to give it has not done so beside the community.
 */
export function withItsParties(typed: Activity): Activity {
  const row = ofTheirHouse(typed);
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

import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Fold } from './log-parts.js';

/** What a title lacks behind a verb and its object, a month or those who did it. */
const HEADS: readonly (readonly [ends: RegExp, pattern: string])[] = [
  [/^反诈进(?:厂|企业|工地|园区)$/, '某宣传'],
  [/(?:读书|阅读|学习|文化|科普)[月周]$/, '某活动'],
  [/[^志愿者]义工$/, '某服务'],
  [/(?:反诈|防诈)(?:敲门|扫楼)$|^全民反诈$/, '某行动'],
];

/** 反诈敲门 → 反诈敲门行动, 读书月 → 读书月活动, 红马甲义工 → 红马甲义工服务: what is 开展 wants its noun. */
export function withItsNoun(row: Activity): Activity {
  const head = /[“”，]/.test(row.title) ? undefined : HEADS.find(([ends]) => ends.test(row.title));
  return head ? { ...row, title: patternWords(head[1], { 名: row.title }) } : row;
}

/** 卫生死角突击清理 → 突击清理卫生死角: how it was done stands before the verb. */
export const howInFront: Fold = ({ title, first, others }) => {
  const [, thing, how, does] = /^([一-鿿]{2,6}?)(突击|集中|统一)(清理|整治|播种|消杀)$/.exec(title) ?? [];
  return thing && how && does ? { title: how + does + thing, quantities: [first, ...others] } : undefined;
};

/** 垃圾分类督导 with 投放点 96处: at so many places. */
export const atSoMany: Fold = ({ row, title, first, others, text }) =>
  /(?:督导|劝导|值守)$/.test(title) && /^(?:投放点|点位|路口)$/.test(first.name) && !row.place
    ? { title, place: text + first.name, quantities: others }
    : undefined;

/** 城中村围合 with 卡点 49个: it is in force, by so many posts. */
export const inForce: Fold = ({ title, first, others }) =>
  /(?:围合|封控|封闭管理)$/.test(title) && first.name === '卡点'
    ? {
        title: patternWords('实行') + title,
        quantities: [{ ...first, name: patternWords('设点', { 点: first.name }) }, ...others],
      }
    : undefined;

/** 慈善工作站救助 with 救助 26户: who does it. */
export const byTheHouse: Fold = ({ row, title, first, others, text }) => {
  const [, house, does] = /^([一-鿿]{2,8}(?:站|中心|室|银行|超市))(救助|帮扶|接待|资助)$/.exec(title) ?? [];
  return house && does === first.name && !row.host
    ? { title: does + text, host: house, quantities: others }
    : undefined;
};

/** 地球日旧衣回收 with 回收旧衣 1.3吨: so much of it. */
export const collected: Fold = ({ row, title, first, others, text }) => {
  const [, thing = ''] = /^回收([一-鿿]{2,4})$/.exec(first.name) ?? [];
  return thing !== '' && title.endsWith(`${thing}${first.name.slice(0, 2)}`) && !row.asTyped.sessions
    ? { title: patternWords('开展') + title + text, quantities: others }
    : undefined;
};

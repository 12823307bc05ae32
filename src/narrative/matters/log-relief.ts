import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Fold } from './log-parts.js';

const RELIEF = /^(?:低保户?|五保户?|特困(?:人员)?|临时救助|残疾人补贴|高龄补贴|医疗救助)$/;

/** 低保和临时救助 with 低保 14户, 临时救助 5户 and 发放 7.6万元: each with its own number, and what was paid out for them. */
export const reliefGiven: Fold = ({ row, title, first, others }) => {
  if (!/救助$/.test(title) || row.summary || row.asTyped.sessions) return undefined;
  const all = [first, ...others];
  const kinds = all.filter(({ name, amount }) => amount && RELIEF.test(name));
  if (kinds.length < 2 || all.some((one) => !kinds.includes(one) && one.name !== '发放')) return undefined;
  const paid = all.filter((one) => !kinds.includes(one));
  const plain = (one: NamedQuantity) => one.name.replace(/户$/, '') + (one.amount?.text ?? '');
  // 困难家庭救助: whom; 低保和临时救助 are what they got.
  const [, whom = ''] = /^([一-鿿]{2,8}(?:家庭|群众|居民|人员|户))救助$/.exec(title) ?? [];
  const ofThem = /^(?:低保|五保|特困|残疾人)/.test(whom) ? '' : whom;
  if (ofThem === '' && !kinds.some(({ name }) => title.includes(name.slice(0, 2)))) return undefined;
  return { title: patternWords('落实') + ofThem + kinds.map(plain).join('、'), quantities: paid };
};

const POINT = /^(?:核酸)?采样点$/;

/** 核酸采样 with 采样点 63个, and 1100余万人次 → 设采样点63个，核酸采样1100余万人次: those who were tested take part in nothing. */
export const sampled: Fold = ({ row, title, first, others }) => {
  if (!/^(?:常态化)?核酸(?:检测)?(?:采样)?$/.test(title) || row.summary || row.asTyped.sessions) return undefined;
  const all = [first, ...others];
  const points = all.find(({ name }) => POINT.test(name));
  const taken = all.find(({ name }) => name === '采样');
  const came = row.asTyped.attendance;
  const many = taken?.amount ?? came;
  if (!points?.amount || !many || (taken && came)) return undefined;
  const name = /采样$/.test(title) ? title : title + patternWords('采样');
  const { attendance: _, ...asTyped } = row.asTyped;
  return {
    title: patternWords('设点采样', { 点: points.name + points.amount.text, 样: name + many.text }),
    quantities: all.filter((one) => one !== points && one !== taken),
    ...(came && { asTyped, attendance: undefined }),
  };
};

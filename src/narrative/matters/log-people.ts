import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords } from '../phrases/piece.js';
import { countsPeople, type Fold, saidOften } from './log-parts.js';

/** 居家健康监测服务 with 服务 3140人, 居家隔离服务 with 隔离 2912人 → 为3140人提供居家健康监测服务. */
export const served: Fold = ({ row, title, first, others, text }) =>
  title.endsWith('服务') &&
  title.length > 4 &&
  first.name.length === 2 &&
  title.includes(first.name) &&
  countsPeople(text)
    ? saidOften(row)
      ? undefined
      : { title: patternWords('为谁提供', { 谁: text, 什么: title }), quantities: others }
    : undefined;

/** 疫苗接种动员 with 动员 5300人 → 动员5300人接种疫苗. */
export const brought: Fold = ({ row, title, first, others, text }) => {
  // 老人疫苗接种 with 接种 612人: they are whom it was done to.
  const [, whom, cure] = /^(老年?人|儿童|学生)([一-鿿]{2,4})接种$/.exec(title) ?? [];
  const [, many] = /^(.*\d[余多]?)人$/.exec(text) ?? [];
  if (whom && cure && many && first.name === '接种' && !saidOften(row))
    return {
      title: patternWords('为多少谁', { 数: `${many}名`, 谁: whom, 做: first.name + cure }),
      quantities: others,
    };
  const [, what = '', does = ''] = /^([一-鿿]{2,6})(接种|参保|体检|献血)动员$/.exec(title) ?? [];
  if (does === '' || saidOften(row) || !(first.name === does || first.name === '动员') || !countsPeople(text))
    return undefined;
  return { title: `${title.slice(-2)}${text}${does}${what}`, quantities: others };
};

/** 春节走访 with 走访 118户, in 春节期间 → 走访118户. */
export const seen: Fold = ({ row, title, first, others, text }) => {
  const [, when = '', sees = ''] = /^([一-鿿]{0,4}?)(走访慰问|走访|慰问|看望)$/.exec(title) ?? [];
  const whomSeen = TO_SEE.test(first.name) && row.audience.length === 0 ? first.name : '';
  if (sees === '' || !(whomSeen || sees.includes(first.name)) || saidOften(row) || !countsPeople(text))
    return undefined;
  const said = row.time?.text?.includes(when.slice(0, 2)) || /^(?:民情|入户|上门)$/.test(when);
  // Whom one went to see stands between: 走访慰问低保户、困难党员26户.
  const whom = row.audience.length > 0 ? listedWords(row.audience) : whomSeen;
  return { title: (said ? '' : when) + sees + whom + text, quantities: others, audience: [] };
};

/** Whom one goes to see: 困难退休职工, 独居老人. */
const TO_SEE =
  /^(?!走访|慰问|看望|探望)[一-鿿]{2,10}(?:职工|党员|老人|家庭|居民|群众|[^住]户|军属|退役军人|残疾人|儿童|妇女|母亲)$/;

/** 重阳送面送糕 with 送 236人, for 老人 → 为236名老人送面送糕. */
export const givenToThem: Fold = ({ row, title, first, others, text }) => {
  const [who = '', ...more] = row.audience;
  const [, day = '', gives = ''] = /^([一-鿿]{0,4}?)((?:送[一-鿿]{1,3})+)$/.exec(title) ?? [];
  const [, many = ''] = /^(\d+[余多]?)人$/.exec(text) ?? [];
  if (gives === '' || first.name !== '送' || many === '' || who === '' || more.length > 0) return undefined;
  const front = row.time?.text?.includes(day) ? '' : day;
  return {
    title: front + patternWords('为多少谁', { 数: `${many}名`, 谁: who, 做: gives }),
    quantities: others,
    audience: [],
  };
};

/** 下岗失业人员再就业 with 介绍就业 96人 → 为下岗失业人员介绍就业96人. */
export const foundWork: Fold = ({ title, first, others, text }) => {
  const [, who = ''] =
    /^([一-鿿]{2,10}(?:人员|青年|妇女|家庭|毕业生))(?:再就业|就业|推荐就业|就业帮扶)$/.exec(title) ?? [];
  return who !== '' && /^(?:介绍|推荐|帮助|安置)(?:再?就业|上岗)$/.test(first.name)
    ? { title: patternWords('为谁办', { 谁: who }) + first.name + text, quantities: others }
    : undefined;
};

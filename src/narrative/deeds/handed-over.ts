import { classifyClause } from './classify-clause.js';
import type { DrawnRule } from './doubling.js';
import { verbAndObject } from './verb-and-object.js';

/** 为患病村民家庭爱心募捐 with 动员干部群众捐款8300元 → 为患病村民家庭动员干部群众捐款8300元. */
export const collected: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const text = title.kind === '事件' ? title.noun : 'text' in title ? title.text : '';
  const [, front] = /^((?:为|给)[^，“”]{2,16}?)(?:爱心|慈善|义务|组织|开展)?(?:募捐|捐款)$/.exec(text) ?? [];
  return front && /^(?:动员|发动|组织|号召)[^，]{2,}捐款(?:\d[^，]{1,8})?$/.test(first)
    ? { ...others, title: { kind: '动', text: front + first }, summary: rest }
    : undefined;
};

/** 低洼田租赁 with 通过村民议事会，把610亩低洼田租给公司: the summary says it all. */
export const handedOver: DrawnRule = ({ title, summary, ...others }) => {
  const { verb = '', object = '' } = verbAndObject(title) ?? {};
  const at = summary.findIndex(
    (clause) => object.length > 1 && /^把/.test(clause) && clause.includes(object + verb.slice(0, 1)),
  );
  return at >= 0 && verb.length > 1 && summary.slice(0, at + 1).every((clause) => classifyClause(clause) !== '主')
    ? {
        ...others,
        title: { kind: '动', text: summary.slice(0, at + 1).join('，') },
        summary: summary.slice(at + 1),
      }
    : undefined;
};

import { WORDS } from '../../standards.js';
import { classifyClause } from './classify-clause.js';

/** 开展, 举办, 进行 and others that say nothing without an object, for a regular expression. */
export const CARRYING_VERBS = [...new Set([...Object.keys(WORDS.events), '进行', '推行', '推广', '运行'])].join('|');

/** 以多种形式不定期开展: how it was done, and a verb that wants its object. */
const WANTING = new RegExp(`^([^，“”《》]{2,}?)(${CARRYING_VERBS})$`);

/** 脱贫攻坚期间在全村: when and where. */
const ABOUT = /期间|在[^在，]{1,8}$|^\d{4}年|每[年月周季天日]|定期$|经常性$|^(?:常年|经常|长期|平时)$/;

/** 排查有关组织: those whom it was done to. */
const BODIES = /(?:有关|相关|[党团]|社会|基层|各[类种级]?|群团|民间|志愿|妇女|自治|经济|非法)组织$/;

/** A clause that ends with a verb and has no object: the front of it. */
export const lacksObject = (clause = ''): string | undefined => {
  // 说生气时怎么办 asks, and carries nothing out.
  if (BODIES.test(clause) || /怎么办$/.test(clause)) return undefined;
  const [, how, verb] = WANTING.exec(clause) ?? [];
  if (how === undefined || (verb === '办' && how.endsWith('来'))) return undefined;
  const kind = classifyClause(how);
  // 支持各类文体组织: those are whom it was done to.
  return kind === '介' || (kind === '述' && verb !== '组织') || ABOUT.test(how) ? how : undefined;
};

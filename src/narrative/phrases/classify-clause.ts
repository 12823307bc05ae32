import { beginnings } from '../../chinese/word-ends.js';
import { oncePerText } from '../../once-per.js';
import { WORDS } from '../../standards.js';
import { CLAUSE_VERBS, openingVerbs } from './verbs.js';

/**
 * How a clause begins. 述: with a verb, it can follow its subject at once; 介: with a preposition or an adverb, likewise; 主: with a
 * subject of its own, it stands as a clause by itself. What is not recognised is 主, the safest.
 */
export type ClauseKind = '述' | '介' | '主';

/** 六支夜巡队, 28户家庭, 32个楼道: a number and what it counts is a subject. */
const COUNTED = /^(?:近|约|逾)?[\d一二三四五六七八九十百两]+[多余]?[个位名户家支条人对场只幢栋盏处座村所辆项]/;

/** 修表、磨剪、配钥匙等老手艺摆成一条街: a list of things that are the subject. */
const ENUMERATED = /^[^，在为]{1,6}、.*等[^，]{2,6}(?:摆|齐|亮相|同|上阵|进|走|到)/;

/** 至11月底完成12个: until when comes before what was done. */
const FROM_A_MONTH = /^(?:至|截至)?(?:\d{4}年)?\d+月(?:底|末|份|\d+日)?(?!的)/;

/** 经常性地举办, and no 经常性工作. */
const OFTEN = /^经常性地?(?=[在对向为]|开展|举办|举行|组织|进行|召开)/;
/** 9时起分组排查: at what hour comes before what was done. */
const FROM_AN_HOUR =
  /^(?:[上下中]午|早上|晚上)?\d{1,2}(?:[时点](?!段|位)(?:\d{1,2}分|半|整|许|左右)?|[:：]\d{2})(?:起|开始|前|后|至\d{1,2}[时点])?，?(?=[^，]{2})/;

/** 修理铺的, 献血的: a verb that tells which one it is. */
const WHICH = /^(?![讲教谈])[^，]{1,4}的(?!确)/;
/** 听取居民的意见, 宣传党的政策: whose the thing is to which something is done. */
const WHOSE =
  /^[^，]{2}(?:[^，]{2}|党)的(?!单位|企业|商户|居民|村民|群众|老人|儿童|孩子|学生|家庭|党员|干部|志愿者|人)(?![^，]{2,8}(?:更|增至|升至|降至|日益|明显|不断|提高|增[强加多]|下降))[^，]{2}/;

export const classifyClause = oncePerText(kindOf);

function kindOf(text: string): ClauseKind {
  const plain = text.trim().replace(/^[“《]/, '');
  const starts = (words: readonly string[]) => beginnings(words, plain).length > 0;
  const longest = (words: readonly string[]) => Math.max(0, ...beginnings(words, plain).map(({ length }) => length));
  // 3月是学雷锋月
  if (/^[^，]{1,6}是/.test(plain)) return '主';
  if (FROM_A_MONTH.test(plain)) return '介';
  const hour = FROM_AN_HOUR.exec(plain)?.[0] ?? '';
  if (hour !== '' && kindOf(plain.slice(hour.length)) !== '主') return '介';
  if (COUNTED.test(plain) || ENUMERATED.test(plain)) return '主';
  if (OFTEN.test(plain)) return '介';
  const verbs = openingVerbs(CLAUSE_VERBS, plain);
  const noun = longest(WORDS.clauseNouns);
  if (noun > 0 && noun >= Math.max(0, ...verbs.map(({ length }) => length))) return '主';
  if (starts(WORDS.clausePrepositions)) return '介';
  const acts = verbs.some(({ length }) => length === 2) && WHOSE.test(plain);
  if (WHICH.test(plain) && !acts) return '主';
  return verbs.length > 0 ? '述' : '主';
}

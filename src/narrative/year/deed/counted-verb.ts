import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { verbOf } from '../../phrases/verb-of.js';
import { CLAUSE_PAIRS, openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';

/** 修装垃圾门 with 维修安装 78个, 清河道 with 清淤 1.5公里, 在湾前栽风景树 with 栽树 8200余株: nothing but the verb, in other words. */
export function countedVerb(given: string, { name }: NamedQuantity, text: string): string | undefined {
  const [front = ''] = /^[在为给向][^，]{2,16}?(?=[办栽种建修装送换])/.exec(given) ?? [];
  const act = given.slice(front.length);
  const many = openingVerbs(TITLE_VERBS, act).some(({ length }) => length > 1);
  const begins = act.slice(0, many ? 2 : 1);
  // 清沟清塘, 送煤送暖: two things.
  if (/[、和与及]|^(.)[^，]\1[^，]$/.test(act)) return undefined;
  const seen =
    act.startsWith(name) &&
    HELPED.test(act) &&
    /^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?(?:户次|人次|[户人名位])$/.test(text);
  if (
    (!COUNTED.test(text) && !seen) ||
    act.length <= name.length ||
    verbOf(act) ||
    ![...name].some((one) => begins.includes(one))
  )
    return undefined;
  // 办卡 of 办敬老卡, 建园 of 新建蜂糖李园: the verb and the last character.
  const short = name.length === 2 && begins.includes(name.charAt(0)) && act.endsWith(name.charAt(1)) && act.length > 3;
  if (short || act.startsWith(name)) return given + text;
  const pairs = name.match(/../g) ?? [];
  if (name.length % 2 > 0 || name.length > 4 || !pairs.every((pair) => CLAUSE_PAIRS.includes(pair))) return undefined;
  return (many || name.length > 2 ? given : front + name + act.slice(1)) + text;
}
const COUNTED =
  /^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?(?:[个处栋幢条座间辆棵株盏块面台套张份件本车吨方袋桶枚根剂只项宗]|公里|千米|米|亩|平方米|立方米)$/;
/** 救助困难群众 with 救助 312户次. */
const HELPED = /^(?:救助|资助|慰问|走访|看望|帮扶|培训|接待|安置|动员)[^，、]{2,}$/;

import { endings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { SAYS_HOW, TIMED } from '../../deeds/verb-and-object.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { endsAsWork } from '../../phrases/verbs.js';
import type { Title } from '../../titles/classify-title.js';
import { lettersWithin } from './whom-counted.js';

/** A title that says with its number what was done, and the quantity that it has said. */
interface CountedTitle {
  readonly kind: '动' | '主谓';
  readonly text: string;
  readonly said: NamedQuantity;
  /** Its end is a known work: behind another doer it is 开展, and put together with its number where it is said. */
  readonly isKnown?: boolean;
}

/** What stands for the work of a title: a clause of its own, or, by a verb in front, a predicate. */
type Rule = (text: string, name: string, amount: string) => Omit<CountedTitle, 'said'> | undefined;

/** 4200方, 1900万只, 25户: what stands behind what it counts. */
const PLAIN = /^(?:约|近|逾)?\d[^，；、“”（）]{1,9}$/;
/** Several things, each perhaps with a number of its own; a name that somebody gave. */
const SEVERAL = /[、和与及“”《》，：\d]/;

/** 沼液粪肥还园 with 还园 4200方, 五老人员登记造册 with 登记 126名, 自行车打钢号 with 打号 1600辆: the verb that the title ends with. */
const endsWithIt: Rule = (text, name, amount) => {
  const known = endsAsWork(text);
  const whole = text.endsWith(name);
  const before =
    name.length === 2 &&
    text.slice(-4).startsWith(name) &&
    (isWork(text.slice(-2)) || /^[造建成]册$/.test(text.slice(-2))) &&
    (classifyClause(name) !== '主' || WEIGHT.test(amount));
  // 打号 of 打钢号, 除冰溜 of 除房檐冰溜
  const inside =
    !text.endsWith(name) &&
    text.endsWith(name.slice(-1)) &&
    text.slice(-name.length - 2).startsWith(name.charAt(0)) &&
    lettersWithin(name, text);
  if (
    !(whole || before || inside) ||
    text.length <= name.length ||
    /^[募捐]/.test(name) ||
    isThing(name) ||
    ENDS_AS_EVENT.test(text)
  )
    return undefined;
  return known && !whole ? carriedOut(text + amount) : { kind: '主谓', text: text + amount, isKnown: known };
};

/** 芦柑采销 with 芦柑 1850吨: how much of it. */
const WEIGHT = /(?:吨|公?斤)$/;

/** 封育 of 封山育林: what two verbs of one character are done to, left out. */
const coupled: Rule = (text, name, amount) =>
  text.length === 4 && name === text.charAt(0) + text.charAt(2) ? { kind: '动', text: text + amount } : undefined;

/** 人工造林 of 春季造林: how it was done, too. */
const saidCloser: Rule = (text, name, amount) =>
  name.length === 4 &&
  isWork(name.slice(2)) &&
  text.endsWith(name.slice(2)) &&
  !text.includes(name) &&
  // 上门认证97人 is done to people, and no work of so many.
  !/[人名位户]$/.test(amount)
    ? carriedOut(text.slice(0, -2) + name + amount)
    : undefined;

/** 燃气软管更换 with 换软管 1980户, 楼层指示牌安装 with 楼层牌 390块, 楼道灯换装 with 声控灯 920盏: the thing stands behind its verb, with its number. */
const turned: Rule = (text, name, amount) => {
  const verb = text.slice(-2);
  const thing = text.slice(0, -2);
  const counted = name.startsWith(verb) ? name.slice(2) : verb.includes(name.charAt(0)) ? name.slice(1) : name;
  // 长表登记 with 长表 421户, 普查表封箱移交 with 普查表 2613张.
  const work = text.slice(name.length);
  if (
    text.startsWith(name) &&
    [2, 4].includes(work.length) &&
    DOES.test(work) &&
    classifyClause(name) === '主' &&
    !OF_PEOPLE.test(name + amount)
  )
    return { kind: '动', text: work + name + amount };
  // 租赁合同清理 with 旧合同 64份: which of them.
  const tail = name.slice(1);
  if (PUTS.test(verb) && /^[旧新老大小]/.test(name) && tail.length > 1 && thing.endsWith(tail) && thing !== tail)
    return { kind: '动', text: verb + name.charAt(0) + thing + amount };
  if (
    !PUTS.test(verb) ||
    thing.length < 2 ||
    counted.length < 2 ||
    TIMED.test(thing) ||
    SAYS_HOW.test(thing) ||
    classifyClause(counted) !== '主' ||
    /[人名位户]$/.test(amount) === (counted === name) ||
    counted.slice(-1) !== thing.slice(-1)
  )
    return undefined;
  return lettersWithin(counted, thing) ? { kind: '动', text: verb + thing + amount } : undefined;
};
const DOES = /^(?:..)?(?:登记|移交|更换|安装|拆除|清理|修缮|维修|收集|发放|采购|验收)$/;
const OF_PEOPLE = /(?:[人员户者民众生童属]|老人|家庭)(?:约|近)?\d|元$/;
/** What is done to a thing, and what the thing is afterwards. */
const PUTS = /^(?:更换|换装|安装|加装|拆除|打捞|修缮|维修|清理|清除|收集|回收|采购|栽种|种植|铺设|修建|新建|搭建)$/;

/** 低保户取暖补贴 with 发放 97户, 夕阳红助学金 with 资助 12人: what is paid has the verb for it. */
const paid: Rule = (text, name, amount) => {
  if ((endings(PAID, text).length === 0 && !text.endsWith('贷款')) || classifyClause(text) !== '主') return undefined;
  const drawn = /^[领发享][^，]{2,}$/.test(name) && text.endsWith(name.slice(1));
  return drawn || name === GIVES || (text.endsWith(name) && /元$/.test(amount))
    ? { kind: '动', text: GIVES + text + amount }
    : undefined;
};
const [GIVES = '', PAID = []] = Object.entries(WORDS.goods).find(([, goods]) => goods.includes('助学金')) ?? [];

/** 漂流图书 of 图书漂流: the same words, the other way round. */
const otherWay: Rule = (text, name, amount) =>
  name.length === 4 && text.endsWith(name.slice(2) + name.slice(0, 2)) && !endsAsWork(text) && !MAKES.test(name)
    ? { kind: '主谓', text: text + amount }
    : undefined;

/** 冬修水渠 is said so. */
const MAKES = /^.?[修建种养栽造挖清拆换装]/;

/** 爷孙共读 with 爷孙 60对, 龙舟趁景 with 龙舟 8条: those who did it were counted. */
const byThem: Rule = (text, name, amount) =>
  text.startsWith(name) && text.length > name.length + 1 && (/对$/.test(amount) || ACTS.test(name + amount))
    ? { kind: '主谓', text: amount + text }
    : undefined;
const ACTS = /[舟船艇队龙](?:约|近)?\d+[余多]?[条支艘只]$/;

/** 股份分红 with 人均 2600元: what everyone got. */
const each: Rule = (text, name, amount) =>
  /^(?:人均|户均|每[人户])/.test(name) && /分红$/.test(text) ? { kind: '主谓', text: text + name + amount } : undefined;

const isWork = (words: string): boolean => endsAsWork(`…${words}`);
/** 开展临时救助11人次: what is known as work is carried out. */
const carriedOut = (text: string) => ({ kind: '动', text: patternWords('开展某事', { 名: text }) }) as const;
/** 菜园 of 屋顶小菜园: a thing that there is. */
const THING = /[园群板牌灯站岗室棚路桥楼点车队组机器网管井塘池地田林册码柜桌椅树花草人员户]$/;
/** 还园 is what was done to it. */
const isThing = (name: string): boolean => THING.test(name) && !/^[还入进出回上下退返].$/.test(name);
/** 屋顶小菜园 with 菜园 80平方米, 村级光伏电站 with 装机 100千瓦: how large the thing is that the title names. */
const sized: Rule = (text, name, amount) =>
  THING.test(text) && MEASURES.test(amount)
    ? text.endsWith(name)
      ? { kind: '主谓', text: text + amount }
      : SIZE.test(name)
        ? { kind: '主谓', text: text + name + amount }
        : undefined
    : undefined;
const MEASURES = /(?:平方米|公里|[亩米方千瓦吨])$/;
const SIZE = /^(?:装机|面积|占地|库容|总长|全长)$/;
/** What ends so was held. */
const ENDS_AS_EVENT = /[谜会赛节展课班日营演讲]$/;

const RULES = [paid, endsWithIt, coupled, saidCloser, turned, otherWay, byThem, each, sized] as const;

/** 开展苹果套袋工作，套袋1900万只 → 苹果套袋1900万只: a title that names what was counted has the number with it, and needs no verb. */
export function countedTitle(title: Title, quantities: readonly NamedQuantity[]): CountedTitle | undefined {
  const text =
    title.kind === '名'
      ? title.text
      : title.kind === '事件' && title.verb === patternWords('开展')
        ? title.noun.replace(/活动$/, '')
        : '';
  if (text.length < 4 || text.length > 16 || SEVERAL.test(text)) return undefined;
  const [first, second] = quantities;
  const both = first && second && first.amount?.unit !== second.amount?.unit ? [first, second] : [first];
  for (const said of both) {
    const amount = said?.amount?.text;
    if (!said || !amount || !PLAIN.test(amount) || said.name.length < 2 || said.name.length > 6) continue;
    for (const rule of RULES) {
      const found = rule(text, said.name, amount);
      const other = [first, second].find((one) => one !== said);
      // 清淤 54车 and 消毒 39栋 of 灾后清淤消毒: each verb has its own number.
      if (
        found &&
        !(
          other &&
          other.name.length > 1 &&
          (text.endsWith(other.name) || (other === first && text.includes(other.name)))
        )
      )
        return { ...found, said };
    }
  }
  return undefined;
}

/** Somebody else is told as doing it, or it was done somewhere: that wants a verb. */
export const isCarriedOut = ({ row }: Deed, { partners, place, beside }: DeedParts): boolean =>
  row.host !== undefined ||
  row.participants.length > 0 ||
  row.audience.length > 0 ||
  (partners ?? place ?? beside) !== undefined;

/** Nothing but the title and its numbers tells the row, and it was once: 每天清运8700立方米 would be so many each day. */
export const isTelling = ({ row }: Deed, { labelled, summary }: DeedParts): boolean =>
  !labelled &&
  summary.length === 0 &&
  (row.sessions ?? 1) < 2 &&
  !/每(?!人|户|位|名)|天天|日日|按[月周季]|逢/.test(row.time?.text ?? '');

import { beginnings, endings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { TIMED } from '../../deeds/verb-and-object.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { verbOf } from '../../phrases/verb-of.js';
import { CLAUSE_PAIRS, endsAsWork, openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { DONE_TO } from '../../phrases/with-verbs.js';
import type { Title } from '../../titles/classify-title.js';
import { countedVerb } from './counted-verb.js';

/** What was done with its numbers in it, and the quantities that it has said. */
interface Numbered {
  readonly text: string;
  readonly said: readonly NamedQuantity[];
}

type Rule = (act: string, quantity: NamedQuantity, text: string) => string | undefined;

/** 3条, 5条（长730米）. */
const MANY = /^(?:约|近|逾)?\d[^，、]{1,17}$/;
/** 15个, 3.5公里, and no people. */
const THINGS =
  /^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?(?:[个家户处所支栋幢条座间辆棵株盏块面台套]|公里|千米|米|亩|公顷|平方米|平方公里)$/;
const LENGTH = /(?:公里|千米|米|亩|公顷|平方米|平方公里)$/;

/** 整修强弱电网 with 整修电网 3条 → 整修强弱电网3条; 走访独居老人 with 走访家庭 15户: those whom one goes to see. */
const sameVerb: Rule = (act, { name }, text) => {
  const [verb, object] = [name.slice(0, 2), name.slice(2)];
  const same = act.endsWith(object) || (/^(?:家庭|人家|人员|对象)$/.test(object) && /^\S*[户人名位家]$/.test(text));
  return MANY.test(text) && object.length > 1 && act.startsWith(verb) && same ? act + text : undefined;
};

/** 开展灌溉沟渠清淤疏浚 with 沟渠 5条 → 清淤疏浚灌溉沟渠5条; 闸门维修 of 水闸 is done to another thing. */
const turnedRound: Rule = (act, { name }, text) => {
  const holds = patternWords('开展');
  const bare = act.startsWith(holds) ? act.slice(holds.length) : act;
  const end = bare.includes(name) ? bare.indexOf(name) + name.length : bare.length;
  const [thing, work] = [bare.slice(0, end), bare.slice(end)];
  const isVerb = (word: string) => word.length === 2 && TITLE_VERBS.includes(word);
  // 灌溉水系 is a thing where two verbs say what is done to it.
  const both = isVerb(work.slice(0, 2)) && isVerb(work.slice(2));
  const plain =
    thing === name || (/^[^、和与的“”]{2,8}$/.test(thing) && (both || openingVerbs(CLAUSE_PAIRS, thing).length === 0));
  const does = act !== bare ? work.length < 5 && isVerb(work.slice(0, 2)) : both;
  // 慈善工作站救助, 长者饭堂助餐, 疫苗接种动员: what stands before the verb does it, or is no thing that it is done to.
  if (
    TIMED.test(thing) ||
    endings(WORDS.agents, thing).length > 0 ||
    NOT_DONE_TO.test(work) ||
    (work.length === 4 && work.endsWith(name))
  )
    return undefined;
  return MANY.test(text) && does && plain && endsAsWork(name + work) ? work + thing + text : undefined;
};

/** 助餐, 送餐: to nothing but people; 动员 is done to those who are moved to it. */
const NOT_DONE_TO = /^(?:[助送供配][餐浴医学老]|动员|发动|夜巡|巡逻)|动员$/;

/** 推进黄牛规模养殖 with 规模养殖黄牛 250头: the same words in another order. */
const sameWords: Rule = (act, { name }, text) => {
  const letters = (words: string) => [...words].sort().join('');
  return name.length > 4 && !/[个家户人名位]$/.test(text) && letters(act.slice(-name.length)) === letters(name)
    ? act + text
    : undefined;
};

/** 修建苏村至腰山水泥路 with 水泥路 3.5公里: how long is what it ends with. */
const measured: Rule = (act, { name }, text) =>
  name.length > 2 && LENGTH.test(text) && classifyClause(name) === '主' && act.endsWith(name) ? act + text : undefined;

/** 协调捐赠图书 with 捐赠图书价值 10万元 → 协调捐赠价值10万元的图书. */
const worth: Rule = (act, { name }, text) => {
  const [, given] = /^(.{4,})价值$/.exec(name) ?? [];
  const [verb = ''] = given ? openingVerbs(CLAUSE_PAIRS, given) : [];
  const thing = given?.slice(verb.length) ?? '';
  return given && verb !== '' && act.endsWith(thing)
    ? act.slice(0, -thing.length) +
        patternWords('怎样的', { 怎样: name.slice(verb.length + thing.length) + text, 名: thing })
    : undefined;
};

/** 完善基础路建设 with 基础路 5公里 → 完善5公里基础路建设, 开展架空层封闭整改 with 封闭整改架空层 3栋 → 开展3栋架空层封闭整改. */
const inside: Rule = (act, { name }, text) => {
  if (!THINGS.test(text)) return undefined;
  // 开展水闸闸门维修 with 水闸 5座
  const holds = patternWords('开展');
  const thing = takenBy(name) ?? name;
  const does = name.slice(0, name.length - thing.length);
  const at = act.indexOf(thing);
  const [before, behind] = [act.slice(0, at), act.slice(at + thing.length)];
  const fits =
    thing.length > (at === holds.length ? 1 : 2) &&
    at > 0 &&
    act.indexOf(thing, at + 1) < 0 &&
    classifyClause(thing) === '主' &&
    endings(CLAUSE_PAIRS, before).length > 0 &&
    (does.match(/../g) ?? []).every((verb) => behind.includes(verb));
  const works =
    beginnings(CLAUSE_PAIRS, behind).length > 0 ||
    (before === holds && endsAsWork(behind)) ||
    /^(?:临时|集中|全面|统一|建设)/.test(behind);
  // 低保和临时救助: one of two things has a number of its own.
  return fits && works && !/^[和与及、]/.test(behind) ? before + text + act.slice(at) : undefined;
};

/** 架空层 of 封闭整改架空层: what two verbs are done to. */
function takenBy(name: string): string | undefined {
  const verbs = [name.slice(0, 2), name.slice(2, 4)];
  return verbs.every((verb) => CLAUSE_PAIRS.includes(verb)) && /^[一-鿿]{3,}$/.test(name.slice(4))
    ? name.slice(4)
    : undefined;
}

/** 清淤当家塘 with 清淤塘口 5口: the same thing, called by what it is counted in. */
const inItsUnit: Rule = (act, { name, amount }, text) => {
  const thing = amount && name.endsWith(amount.unit) ? name.slice(2, -amount.unit.length) : '';
  return thing !== '' && act.includes(name.slice(0, 2)) && act.endsWith(thing) ? act + text : undefined;
};

/** 免费测血压 with 测量血压 36人 → 为36人免费测血压, 开展免费理发 with 理发 17人 → 为17人免费理发. */
const doneToThem: Rule = (act, { name }, text) => {
  const plain = (words: string) => words.replace(/[测量]{1,2}(?=血)/, '');
  const does = act.startsWith(patternWords('开展')) ? act.slice(2) : act;
  return DONE_TO.test(name) &&
    /^[约近]?\d+[余多]?[人名位]$/.test(text) &&
    plain(does).endsWith(plain(name)) &&
    !/^[为给]/.test(does)
    ? patternWords('为几人', { 人数: text, 做: does })
    : undefined;
};

/** 发放低保金、重残金 with 合计发放 471906元 → 合计发放低保金、重残金471906元. */
const inAll: Rule = (act, { name }, text) => {
  const [, , verb] = /^(合计|共计|总计|累计|共)([一-鿿]{2})$/.exec(name) ?? [];
  return verb && act.startsWith(verb) && !/[一-鿿]元$/.test(text) ? name + act.slice(verb.length) + text : undefined;
};

const IS_HOW = new RegExp(`^(?:${WORDS.howBeforeVerb.join('|')})$`);

/** 接种流感疫苗 with 接种 320人: so many people, to whom it was done. */
const DONE_TO_MANY = /^(?:接种|筛查|办理|代办|配备|发放|安装|接送|陪护|护送)$/;

/** 拆除违章搭盖 with 拆除 17处, 绿化沿线闲地 with 绿化 6800平方米: the verb alone was counted. */
const verbAlone: Rule = (act, { name }, text) =>
  name.length === 2 &&
  (act.startsWith(name) ||
    (/[走出掉完好]$/.test(name) && act.startsWith(name.charAt(0))) ||
    (act.indexOf(name) > 1 && IS_HOW.test(act.slice(0, act.indexOf(name))))) &&
  act.length > 3 &&
  !verbOf(act.slice(act.indexOf(name) + name.length)) &&
  (CLAUSE_PAIRS.includes(name) || /[走出掉完好]$/.test(name)) &&
  (THINGS.test(text.replace(/（[^（）]*）$/, '')) ||
    /^(?:约|近)?\d+[余多]?[件份张本起单项]$/.test(text) ||
    (DONE_TO_MANY.test(name) && /^(?:约|近)?\d+[余多]?[人户名位](?:次)?$/.test(text)))
    ? act + text
    : undefined;

/** 入户发倡议书 with 发放倡议书 2196份, 硬化后街 with 硬化道路 1.8公里: the same verb, by one of its characters, and the same thing or what it is. */
const sameThing: Rule = (act, { name }, text) => {
  const thing =
    [...name]
      .slice(1)
      .map((_, at) => name.slice(at + 1))
      .find((one) => one.length > 1 && act.endsWith(one)) ?? '';
  const does = name.slice(0, name.length - thing.length);
  const before = act.slice(0, act.length - thing.length);
  if (!MANY.test(text) || classifyClause(name) === '主') return undefined;
  const [, verb = '', kind = ''] = /^(.{2})(道路|路面|水渠|沟渠|河道|塘口)$/.exec(name) ?? [];
  if (kind !== '' && act.startsWith(verb) && OF_KIND.test(act) && !act.includes(kind)) return act + kind + text;
  const alike = [...does].some((letter) => before.includes(letter));
  return thing !== '' && does.length <= 2 && alike && !/[、和与及]/.test(act) && !before.includes('，')
    ? act + text
    : undefined;
};

/** 后街, 李家塘: a place by its own name. */
const OF_KIND = /^..[^，、和与]{1,8}[街路巷弄道渠沟塘河浜]$/;

/** 发年货给困难户 with 年货 42份 → 发年货42份给困难户: what was given stands before to whom. */
const givenTo: Rule = (act, { name }, text) => {
  const [, gives = '', thing = '', to = ''] = /^([发送捐赠])([^，给到]{2,8})([给到][^，]{2,})$/.exec(act) ?? [];
  return to !== '' && (thing === name || name.slice(1) === thing) && MANY.test(text)
    ? gives + thing + text + to
    : undefined;
};

/** 为高龄老人办补贴 with 办理 45人 → 为高龄老人45人办补贴: how many people, where the act says for whom. */
const forThem: Rule = (act, { name }, text) => {
  const [, front = '', who = '', does = ''] = FOR_WHOM.exec(act) ?? [];
  if (does === '' || name.length > 2 || ![...name].some((letter) => does.includes(letter))) return undefined;
  if (!/^(?:约|近)?\d+[余多]?[名位户人]$/.test(text)) return undefined;
  return text.endsWith('人') ? front + who + text + does : front + text + who + does;
};
const FOR_WHOM =
  /^([为给帮])([^，、为给帮]{0,8}(?:老人|居民|村民|群众|人员|家庭|户|学生|儿童|妇女|青年|残疾人))([^，]{2,})$/;

const RULES = [
  inItsUnit,
  doneToThem,
  inAll,
  sameVerb,
  turnedRound,
  sameWords,
  measured,
  worth,
  inside,
  verbAlone,
  countedVerb,
  forThem,
  givenTo,
  sameThing,
] as const;

/** What was done as a predicate. */
export function actOf(title: Title): string | undefined {
  switch (title.kind) {
    case '动':
      return title.text;
    case '事件':
      return title.verb + title.noun;
    case '名':
      return endsAsWork(title.text) ? patternWords('开展') + title.text : undefined;
    default:
      return undefined;
  }
}

/** A title with the number of what was counted where it names that; undefined where it names none of it. */
export function numberedAct(title: Title, quantities: readonly NamedQuantity[]): Numbered | undefined {
  const act = actOf(title);
  const numbered = act === undefined ? undefined : actWithNumber(act, quantities);
  return numbered && numbered.said.length > 0 ? numbered : undefined;
}

/** The same of an act in words, which stays as it is where it names nothing of what was counted. */
export function actWithNumber(act: string, quantities: readonly NamedQuantity[]): Numbered {
  const none = { text: act, said: [] };
  if (/\d/.test(act)) return none;
  for (const quantity of quantities) {
    const text = quantity.amount?.text;
    if (!text || /[，；“”《》]/.test(text)) continue;
    for (const rule of RULES) {
      const said = rule(act, quantity, text);
      if (said) return { text: said, said: [quantity] };
    }
  }
  return none;
}

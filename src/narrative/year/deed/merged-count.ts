import { endings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { SAYS_HOW, TIMED } from '../../deeds/verb-and-object.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { openingVerbs, TITLE_VERBS, WHOLE_TITLE_VERBS } from '../../phrases/verbs.js';
import type { Title } from '../../titles/classify-title.js';
import { isPlainAct } from '../../titles/plain-act.js';
import { ARE_PEOPLE, lettersWithin } from './whom-counted.js';

/** A title with what was counted of it in it, and the quantities that it has said. */
export interface Merged {
  readonly kind: '动' | '主谓';
  readonly text: string;
  readonly said: readonly NamedQuantity[];
}
type Counted = NamedQuantity & { readonly amount: NonNullable<NamedQuantity['amount']> };

/** 4人, 96户183人, 2.6万元: what stands behind what it counts. */
const PLAIN = /^(?:约|近|逾)?\d[^，；、“”（）]{1,12}$/;
const OF_PEOPLE = /^(?:约|近|逾)?\d[\d,.]*[余多]?[人名位](?:次)?$/;

/**
 * What a title and its numbers say in one: 表彰好媳妇好婆婆 with 好媳妇 12名 and 好婆婆 12名 → 表彰好媳妇12名、好婆婆12名, 楼栋长夜间巡查 with 楼栋长 61名 →
 * 61名楼栋长夜间巡查, 急症转运 with 转运孕妇 4人 → 急症转运孕妇4人. The word that both have is said once.
 */
export function mergedCount(title: Title, quantities: readonly NamedQuantity[]): Merged | undefined {
  const counted = quantities.filter((one): one is Counted => one.amount !== undefined && PLAIN.test(one.amount.text));
  if (counted.length === 0 || title.kind === '名动') return undefined;
  if (title.kind === '主谓') return byItsOwn(title.text, counted);
  const text = title.kind === '事件' ? title.noun : title.text;
  if (/[“”《》\d]/.test(text) || (title.kind === '事件' && title.theme)) return undefined;
  // What is held is no work that was counted: 文艺汇演.
  const isWork = title.kind !== '事件' || title.verb === patternWords('开展');
  return (
    (title.kind === '动' ? listed(text, counted) : undefined) ??
    (isWork ? byDoers(text, counted) : undefined) ??
    (title.kind === '动' ? byVerb(text, counted) : isWork ? byWork(text, counted) : undefined)
  );
}

const MARK = /[、和与及]/;
const said = ({ name, amount }: Counted): string => name + amount.text;

/** 看望五保户、军属 with 五保户 6户 and 军烈属 9户, 打机井、铺管道 with 新打机井 2眼 and 铺设管道 1万米: the things of a list, each with its number. */
function listed(text: string, counted: readonly Counted[]): Merged | undefined {
  const whole = text.split(MARK);
  const all = whole.length > 1 ? matched(whole, counted) : undefined;
  // Each of them has its verb.
  if (all?.every(({ name }) => openingVerbs(TITLE_VERBS, name.replace(/^新/, '')).length > 0))
    return { kind: '动', text: all.map(said).join('，'), said: all };
  const verb = longest(openingVerbs(WHOLE_TITLE_VERBS, text)) || (isPlainAct(text) ? text.charAt(0) : '');
  const object = text.slice(verb.length);
  if (verb === '' || object.length < 2) return undefined;
  const serial = inSeries(verb, object, counted);
  if (serial) return serial;
  const items = object.split(MARK);
  const named = items.length > 1 ? matched(items, counted) : joinedNames(object, counted);
  // 宣传惠民政策、入户走访: what each of them counts has a verb of its own.
  const acts = named?.some(({ name }) => openingVerbs(TITLE_VERBS, name).length > 0);
  return named && !acts ? { kind: '动', text: verb + named.map(said).join('、'), said: named } : undefined;
}

/** 借渔船接被困老人 with 渔船 3条 and 接出 31人 → 借渔船3条，接出被困老人31人. */
function inSeries(verb: string, object: string, [one, other]: readonly Counted[]): Merged | undefined {
  const rest = one && object.startsWith(one.name) ? object.slice(one.name.length) : '';
  const fits =
    one && other && rest.length > 2 && /^.[出回走到完好上]$/.test(other.name) && rest.startsWith(other.name.charAt(0));
  return fits
    ? { kind: '动', text: `${verb}${said(one)}，${other.name}${rest.slice(1)}${other.amount.text}`, said: [one, other] }
    : undefined;
}

const longest = (words: readonly string[]) => words.reduce((best, one) => (one.length > best.length ? one : best), '');

/** For each item the quantity that counts it, where each has its own. */
function matched(items: readonly string[], counted: readonly Counted[]): readonly Counted[] | undefined {
  const found = items.map((item) =>
    counted.find(({ name }) => item.length > 1 && (name === item || name.endsWith(item) || lettersWithin(item, name))),
  );
  const all = found.filter((one) => one !== undefined);
  return all.length === items.length && new Set(all).size === all.length ? all : undefined;
}

/** 好媳妇 and 好婆婆 of 好媳妇好婆婆. */
function joinedNames(object: string, counted: readonly Counted[]): readonly Counted[] | undefined {
  const named = counted
    .filter(({ name }) => name.length > 1 && object.includes(name))
    .toSorted((a, b) => object.indexOf(a.name) - object.indexOf(b.name));
  return named.length > 1 && named.map(({ name }) => name).join('') === object ? named : undefined;
}

/** 楼栋长夜间巡查 with 楼栋长 61名, 机关党员下沉报到 with 下沉党员 63名: how many there were stands with who did it, 结对 61户 behind what they did. */
function byDoers(text: string, counted: readonly Counted[]): Merged | undefined {
  for (const one of counted) {
    if (!OF_PEOPLE.test(one.amount.text)) continue;
    const who = doersIn(text, one.name);
    const does = text.slice(who.length);
    if (who === '' || does.length < 2 || MARK.test(does.charAt(0)) || endings(WORDS.agents, who).length === 0) continue;
    // 发展党员 is done to them, and 联户 by them.
    const same = one.name === does + who;
    if (same ? TITLE_VERBS.includes(does) : !endsWithVerb(does)) continue;
    const many = one.amount.text.endsWith('人') ? who + one.amount.text : one.amount.text + who;
    const rest = counted.find((other) => other !== one && other.name.length === 2 && does.endsWith(other.name));
    return { kind: '主谓', text: many + does + (rest?.amount.text ?? ''), said: rest ? [one, rest] : [one] };
  }
  return undefined;
}

/** 小区划停车位 with 划车位 430个: the verb of a clause and what it is done to, with its number. */
function byItsOwn(text: string, counted: readonly Counted[]): Merged | undefined {
  const [one] = counted;
  const at = one && one.name.length > 2 ? text.indexOf(one.name.charAt(0), 2) : -1;
  return one &&
    at > 0 &&
    text.endsWith(one.name.slice(-1)) &&
    lettersWithin(one.name, text.slice(at)) &&
    !/[，、]/.test(text)
    ? { kind: '主谓', text: text + one.amount.text, said: [one] }
    : undefined;
}

/** Whom a title begins with, where they were counted by that name or by what they did: 机关党员 of 下沉党员. */
function doersIn(text: string, name: string): string {
  if (text.startsWith(name)) return name;
  for (let length = name.length - 1; length >= 2; length -= 1) {
    const who = name.slice(-length);
    const did = name.slice(0, -length);
    const at = text.indexOf(who);
    if (at >= 0 && at <= 4 && did.length > 1 && text.indexOf(did, at + length) > 0) return text.slice(0, at + length);
  }
  return '';
}

const endsWithVerb = (text: string): boolean =>
  endings([...TITLE_VERBS, ...WORDS.works], text).some((verb) => verb.length > 1);

/** 新, 累计: how a number stands to what went before. */
const SINCE = /^(?:新|累计|共|已|年内|当年|本年)/;
/** 退休技工 of 退休技工再上岗: people, and what became of them. */
const BECAME =
  /^(.*(?:[人工员生户民者]|妇女|青年|儿童|家庭|干部))((?:再|重新)?(?:上岗|就业|创业|入学|复学|返乡|脱贫|办证|参保|入住|住院|入党))$/;

const isSameAgain = (text: string, { name, amount }: Counted): boolean =>
  !/[人名位元]/.test(amount.text) &&
  !/^(?:实行|落实|做到|代办)/.test(text) &&
  ((/^.[成好出完掉起上]$/.test(name) && text.startsWith(name.charAt(0))) ||
    (name.length === 2 && name.endsWith(text.slice(-1)) && WORDS.plainVerbs[name.charAt(0)] !== undefined));

/** 加装电梯 with 加装 2部, 介绍退休技工再上岗 with 介绍 23人: nothing but the verb was counted. */
function byVerb(text: string, counted: readonly Counted[]): Merged | undefined {
  const plain = counted.length === 1 && !MARK.test(text) ? counted[0] : undefined;
  // 建沼气池 with 建成 36口, 抽干消毒水井 with 洗井 14口: what was done once more, or to the same thing.
  if (plain && isSameAgain(text, plain)) return { kind: '动', text: text + plain.amount.text, said: [plain] };
  const verb = longest(openingVerbs(WHOLE_TITLE_VERBS, text));
  const one = verb !== '' && counted[0]?.name === verb ? counted[0] : undefined;
  const object = text.slice(verb.length);
  // 植树护绿: two works.
  const both = object.length === 2 && WORDS.coupled.includes(object.charAt(0));
  if (!one || both || object.length < 2 || MARK.test(object) || /元$/.test(one.amount.text)) return undefined;
  const [, who, became] = BECAME.exec(object) ?? [];
  const { text: many } = one.amount;
  const isOfPeople = OF_PEOPLE.test(many);
  if (who && became && isOfPeople)
    return { kind: '动', text: verb + (many.endsWith('人') ? who + many : many + who) + became, said: [one] };
  if (isOfPeople && !ARE_PEOPLE.test(object))
    return { kind: '动', text: `${text}，${patternWords('共')}${many}`, said: [one] };
  return endsWithVerb(object) ? undefined : { kind: '动', text: text + many, said: [one] };
}

/** 急症转运 with 转运孕妇 4人, 退休人员档案接收 with 新接收 132人 and 累计接收 1707人: the number has the verb that the title ends with. */
function byWork(text: string, counted: readonly Counted[]): Merged | undefined {
  const verb = text.slice(-2);
  const front = text.slice(0, -2);
  if (front.length < 2 || !(TITLE_VERBS.includes(verb) || WORDS.works.includes(verb))) return undefined;
  const isThing =
    !SAYS_HOW.test(front) &&
    !TIMED.test(front) &&
    endings(WORDS.agents, front).length === 0 &&
    !MARK.test(front) &&
    !endsWithVerb(front);
  const since = counted.filter(({ name }) => name.replace(SINCE, '') === verb && name !== verb);
  const [first, ...more] = since;
  if (first && isThing) {
    const others = more.map(({ name, amount }) => `、${name.slice(0, -verb.length)}${amount.text}`).join('');
    return { kind: '动', text: first.name + front + first.amount.text + others, said: since };
  }
  const one = counted.find(({ name }) => name.startsWith(verb) && name.length > verb.length + 1);
  const object = one?.name.slice(verb.length) ?? '';
  // Whom or what it was done to, where the title says only how.
  return one && front.length <= 4 && !text.includes(object) && SAYS_WHY.test(front)
    ? { kind: '动', text: text + object + one.amount.text, said: [one] }
    : undefined;
}
const OUTCOME =
  /^(?:查出|查获|发现|评出|选出|清出|清走|清掉|拆掉|拆走|收走|运走|搬走|剪掉|打捞出|找到|收到|救出|劝走|劝离)$/;

/** 群租房清查 with 查出群租 27户 → 查出 27户, 楼道清杂物 with 清走杂物 46车 → 清走 46车: what was found is what the title looks for, and has been named. */
export const foundOf = (
  text: string,
  quantities: readonly NamedQuantity[],
  isMany: boolean,
): readonly NamedQuantity[] =>
  quantities.map((one, at) => {
    // 除四害投药2次 with 投药 1876户: in all.
    if (isMany && at === 0 && one.amount && one.name.length === 2 && text.length > 3 && text.endsWith(one.name))
      return { ...one, name: patternWords('共') };
    const [does, what] = [one.name.slice(0, 2), one.name.slice(2)];
    const only = quantities.every(
      (other) => other === one || other.name.startsWith(does) || !other.name.includes(what),
    );
    return what.length > 1 &&
      !/[“”]/.test(what) &&
      OUTCOME.test(does) &&
      only &&
      text.includes(what) &&
      !MARK.test(text)
      ? { ...one, name: does }
      : one;
  });

/** 急症, 应急, 节前: for what or when, and nothing that it is done to. */
const SAYS_WHY = /(?:急症|应急|紧急|节前|节日|春节|汛期|灾后|夜间|雨后|雪后|上门|入户|集中|免费)$/;

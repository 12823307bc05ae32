import { beginnings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { withMeansCount, withOpenList } from '../../matters/listed-count.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { isCountedIn } from '../../phrases/is-counted-in.js';
import { CLAUSE_VERBS, endsAsWork, openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import { BUILT, withWhatThereIs } from './what-there-is.js';
import { wholeName } from './whole-name.js';

/** 更换褪色、破损的宣传标语 with 更换标语 26条: a clause ends with what was counted, or does it to a thing of that name. */
const isOf = (clause: string, name: string): boolean =>
  clause.endsWith(name) ||
  (name.length >= 4 &&
    clause.startsWith(name.slice(0, 2)) &&
    clause.endsWith(name.slice(2)) &&
    !clause.includes('、和'));

/** 等问题, 各类问题: what was listed is of two characters and counted all the same. */
const isListed = (clause: string, name: string): boolean =>
  name.length === 2 && [OTHERS, ...WORDS.general].some((word) => clause.endsWith(word + name));
const OTHERS = patternWords('等');

/** 可拆卸式太阳能路灯 of 安装可拆卸式太阳能路灯, 装上可拆卸式太阳能路灯: what was done to it, whatever the verb. */
const objectOf = (act: string): string => {
  const verb = longest(openingVerbs(CLAUSE_VERBS, act));
  const rest = act.slice(verb.length);
  return verb === '' ? '' : rest.replace(/^[上好出了起]/, '');
};
const longest = (words: readonly string[]) => words.reduce((best, one) => (one.length > best.length ? one : best), '');
const sameObject = (clause: string, name: string): boolean => {
  const [does, counted] = [objectOf(clause), objectOf(name)];
  return does.length >= 4 && does === counted && !/[、和与及]/.test(does);
};

/** How something is done, before the first of several things: 上门发放宣传单、签订承诺书. */
const HOW = /^(?:上门|入户|现场|集中|逐户|免费|义务|分别|先后)/;

/** 发放宣传单 of 上门发放宣传单、签订承诺书 is 发放禁放宣传单 1500份: one of several things that a clause does. */
const isItem = (item: string, name: string): boolean => {
  const bare = item.replace(HOW, '');
  return (
    bare.length >= 3 &&
    (bare === name || sameObject(bare, name) || (name.startsWith(bare.slice(0, 2)) && name.endsWith(bare.slice(2))))
  );
};

const VERB: ReadonlySet<string> = new Set(CLAUSE_VERBS);

const CAME_TO = /^(?:入住|搬[入进离]|住[进上]|领[取到]|[吃用]上)/;
const ARE_THEY = /^[一-鿿]{1,8}(?:户|老人|儿童|人员|家庭|居民|村民|职工)$/;
const isOfPeople = ({ amount }: NamedQuantity): boolean => HEADS.test(amount?.text ?? '');
const ARE_THOSE = /(?:者|户|员|人|家庭|老人|儿童|居民|村民|职工|党员|学生|妇女)$/;
const HEADS = /^(?:约|近)?\d+[余多]?[名户人位个家]$/;

/** 发公开信 of 发公开信、张贴海报 is 致居民公开信 7000余份: an item's verb, and the quantities that its object names. */
function itsObjects(item: string, quantities: readonly NamedQuantity[]) {
  const bare = item.replace(HOW, '');
  const verb = beginnings(TITLE_VERBS, bare).find(({ length }) => length === 2) ?? bare.slice(0, 1);
  const object = bare.slice(verb.length);
  const found = quantities.filter(
    ({ name, amount }) =>
      object.length > 1 &&
      amount &&
      name.length > object.length &&
      name.endsWith(object) &&
      classifyClause(name) === '主',
  );
  return { verb, found };
}

/** 对…的危房进行鉴定 with 鉴定危房 9户: what was done to so many of it; undefined of any other. */
function doneTo(clause: string, { name, amount }: NamedQuantity): string | undefined {
  const [, front = '', does = ''] = /^([对将把].{2,40}?)进行([一-鿿]{2})$/.exec(clause) ?? [];
  const thing = name.slice(does.length);
  return amount && does !== '' && name.startsWith(does) && thing.length > 1 && front.endsWith(thing)
    ? front.slice(0, -thing.length) + amount.text + thing + clause.slice(front.length)
    : undefined;
}

/** 制作专栏、悬挂标语、发公开信: each of several things that a clause does, with its number; undefined where fewer than two have one. */
function withItems(
  clause: string,
  quantities: readonly NamedQuantity[],
  placed: Set<NamedQuantity>,
): string | undefined {
  const items = clause.split('、');
  if (items.length < 2 || /[“”（）]/.test(clause)) return undefined;
  const found = items.map((item) => {
    const one = quantities.find((quantity) => quantity.amount && isItem(item, quantity.name));
    return one ? { verb: '', found: [one] } : itsObjects(item, quantities);
  });
  // 走访农户、散发宣传资料、办板报 with 发放宣传资料 400余份: one of the things is enough where it is that very thing.
  const own = items.some((item, at) => found[at]?.found.some((one) => sameObject(item, one.name)));
  if (found.filter((one) => one.found.length > 0).length < (own ? 1 : 2)) return undefined;
  const said = items.map((item, at) => {
    const { verb = '', found: ones = [] } = found[at] ?? {};
    const fresh = ones.filter((one) => !placed.has(one));
    for (const one of fresh) placed.add(one);
    const named = fresh.map(({ name, amount }) => `${name}${amount?.text ?? ''}`);
    const [only] = fresh.length === 1 ? fresh : [];
    if (only?.amount && sameObject(item, only.name)) return item + only.amount.text;
    return named.length === 0 ? item : `${HOW.exec(item)?.[0] ?? ''}${verb}${named.join('、')}`;
  });
  return said.join(found.some((one) => one.found.length > 1) ? '，' : '、');
}

/** …发放助学金，发放助学金3.6万元: what a clause ends with is not said again, its number stands there. */
export function withAmounts(
  kept: readonly string[],
  quantities: readonly NamedQuantity[],
  title: string,
  act: readonly string[] = [],
): { readonly clauses: readonly string[]; readonly data: readonly string[] } {
  if (quantities.length === 0) return { clauses: kept, data: [] };
  const placed = new Set<NamedQuantity>();
  const counted = kept.map((clause) => withItems(clause, quantities, placed) ?? clause);
  const left = quantities.filter((one) => !placed.has(one));
  // 上报出生死亡人口 with 死亡人口 23人 and 出生婴儿 25人: a thing beside another is not all that the clause ends with.
  const among = ({ name, amount }: NamedQuantity): boolean =>
    classifyClause(name) === '主' &&
    !endsAsWork(name) &&
    left.some((one) => one.name !== name && one.amount?.unit === amount?.unit && one.amount !== undefined);
  const at = (one: NamedQuantity) =>
    among(one)
      ? -1
      : kept.findIndex(
          (clause) =>
            (one.name.length >= 3 && (isOf(clause, one.name) || sameObject(clause, one.name))) ||
            isListed(clause, one.name),
        );
  const merged = counted.map((clause, index) => {
    const found = left.find((quantity) => quantity.amount && at(quantity) === index);
    if (found) return `${clause}${found.amount?.text ?? ''}`;
    for (const way of [withMeansCount, withOpenList]) {
      const whole = left.find((one) => !placed.has(one) && way(clause, one));
      if (!whole) continue;
      placed.add(whole);
      return way(clause, whole) ?? clause;
    }
    // 查烟道、装报警器 with 一氧化碳报警器 41个: the thing by its whole name, with its number.
    const closer =
      index + 1 === counted.length ? left.find((one) => !placed.has(one) && wholeName(clause, one)) : undefined;
    if (closer) {
      placed.add(closer);
      return wholeName(clause, closer) ?? clause;
    }
    // 入住养老院 with 五保户 5人: they did so.
    const came = index === 0 && CAME_TO.test(clause);
    const who = came ? left.find((one) => ARE_THEY.test(one.name) && isOfPeople(one)) : undefined;
    if (who?.amount) {
      placed.add(who);
      return `${who.name}${who.amount.text}${clause}`;
    }
    // 建立医疗档案 with 建立医疗档案的残疾军人 3名 → 为3名残疾军人建立医疗档案.
    const whose = left.find(
      ({ name, amount }) =>
        amount &&
        HEADS.test(amount.text) &&
        name.startsWith(clause) &&
        /^的/.test(name.slice(clause.length)) &&
        !/^为|\d/.test(clause),
    );
    if (whose?.amount) {
      placed.add(whose);
      return patternWords('为多少谁', { 数: whose.amount.text, 谁: whose.name.slice(clause.length + 1), 做: clause });
    }
    // 对低保户家庭的危房进行鉴定 with 鉴定危房 9户 → 对低保户家庭的9户危房进行鉴定.
    const done = left.find((one) => doneTo(clause, one));
    if (done) {
      placed.add(done);
      return doneTo(clause, done) ?? clause;
    }
    // 表彰星级志愿者 with 表彰 20名: so many of them.
    const ofThem = left.find(
      (one) =>
        one.amount &&
        !placed.has(one) &&
        isOfPeople(one) &&
        clause.startsWith(one.name) &&
        clause.length > one.name.length + 1,
    );
    if (ofThem?.amount && VERB.has(ofThem.name) && ARE_THOSE.test(clause)) {
      placed.add(ofThem);
      return clause + ofThem.amount.text;
    }
    // 带头为困难家庭捐赠 with 捐赠过冬衣物 20余件: what a clause ends with has its object.
    const goesOn = left.find(
      ({ name, amount }) =>
        amount &&
        name.length > 3 &&
        clause.length > 5 &&
        // 当场公布评议 is no 评议.
        !VERB.has(clause.slice(-4, -2)) &&
        !/进行..$/.test(clause) &&
        clause.endsWith(name.slice(0, 2)) &&
        VERB.has(name.slice(0, 2)),
    );
    if (goesOn?.amount) {
      placed.add(goesOn);
      return clause + goesOn.name.slice(2) + goesOn.amount.text;
    }
    return clause;
  });
  const rest = left.filter(
    (quantity) =>
      !placed.has(quantity) && (!quantity.amount || (at(quantity) < 0 && !isCountedIn(quantity, [...act, ...kept]))),
  );
  const alone = rest.filter(({ amount }) => amount?.unit.endsWith('元')).length === 1;
  const told = rest.map((one) => inAll(one, kept, alone));
  return {
    clauses: merged,
    data: withWhatThereIs(
      told,
      quantityWords(told, title, [title, ...kept].join('，')),
      kept.length > 0 || BUILT.test(act[0] ?? ''),
    ),
  };
}

/** 为每人发放现金170元, and 发放现金 11900元 in all: the number of everyone is that of all together. */
function inAll(one: NamedQuantity, kept: readonly string[], alone: boolean): NamedQuantity {
  const each = kept.some((clause) => {
    const at = clause.indexOf(one.name);
    return (
      at >= 0 && one.name.length >= 2 && clause.includes('每') && /^计?\d/.test(clause.slice(at + one.name.length))
    );
  });
  if (each && one.amount)
    return { ...one, name: patternWords('共') + (classifyClause(one.name) === '主' ? '' : one.name) };
  // 给每户送价值150元的米和油, and 慰问品 900元
  const priced =
    alone && one.amount?.unit.endsWith('元') && !one.name.includes('每') && kept.some((clause) => EACH.test(clause));
  return priced ? { ...one, name: patternWords('共计') } : one;
}

/** What everyone got has its price. */
const EACH = /每(?:人|户|位|名|家|个|次|月)[^，]{0,20}\d[余多]?元/;

import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { CLAUSE_VERBS, openingVerbs } from '../phrases/verbs.js';
import { saidOfOnce } from '../phrases/whose-counts.js';

/** Something counted, with what of it was counted for itself. */
interface Level {
  readonly quantity: NamedQuantity;
  readonly shares: string[];
  readonly parts: { readonly name: string; readonly text: string; readonly value: number }[];
}

const WITHIN = '其中';
const PERCENT = /^[\d.]+[%％‰]$/;
/** A类家庭, 甲级户: what is counted by classes. */
const CLASS = /^[A-Za-zＡ-Ｚ甲乙丙丁一二三四五六七八九十]+[类级等档]/;
/** 65户（其中三无人员7户，7人）: a part that stood in the same item. */
const OWN_PART = /^([^（）]*)（其中([^（）\d]+)(\d[^（）]*)）$/;

/** 7户，7人 and 83户（共122人） are one count each. */
const counted = (text: string): string => text.replace(/（共?(\d[^（）]*)）$/, '$1').replace(/(?<=户)，(?=\d+人)/g, '');

const unitOf = ({ amount }: NamedQuantity): string => (amount?.unit ?? '').replace(/[（(].*$/, '');
const numberOf = ({ amount }: NamedQuantity): number => amount?.value ?? 0;

function levelOf(quantity: NamedQuantity): Level {
  const [, whole, name, text] = OWN_PART.exec(quantity.amount?.text ?? '') ?? [];
  if (!quantity.amount || !whole || !name || !text) return { quantity, shares: [], parts: [] };
  return {
    quantity: { ...quantity, amount: { ...quantity.amount, text: whole } },
    shares: [],
    parts: [{ name, text: counted(text), value: Number.parseFloat(text) }],
  };
}

/**
 * What was counted, with its parts behind it: 低保户218户, A类家庭65户, A类重病家庭17户, A类家庭占低保户29.8% → 低保户218户；A类家庭65户，占29.8%，其中重病家庭17户.
 * A part is what is said to be one (其中), what has the whole's class before its name, or what makes up the first with all others.
 */
export function levelled(given: readonly NamedQuantity[]): readonly NamedQuantity[] {
  const quantities = saidOfOnce(given);
  const sum = withSum(quantities) ?? withSumInside(quantities) ?? withTotalLast(quantities);
  if (sum) return sum;
  const levels: Level[] = [];
  let inside = false;
  for (const quantity of quantities) {
    const last = levels.at(-1);
    const share = shareOf(quantity, levels);
    if (share) {
      share.level.shares.push(share.text);
      continue;
    }
    const named = quantity.name.startsWith(WITHIN);
    inside = (named || (inside && stillFits(last, quantity))) && last !== undefined;
    if (last && inside) {
      last.parts.push(partOf(quantity, quantity.name.replace(/^其中/, '')));
      continue;
    }
    const whole = classOf(quantity.name)
      ? levels.find((level) => classOf(level.quantity.name) === classOf(quantity.name))
      : undefined;
    if (whole) whole.parts.push(partOf(quantity, quantity.name.replace(CLASS, '')));
    else levels.push(levelOf(quantity));
  }
  const changed = levels.some(({ shares, parts }) => shares.length > 0 || parts.length > 0);
  return changed && levels.length < quantities.length ? told(levels) : quantities;
}

const classOf = (name: string): string | undefined => CLASS.exec(name)?.[0];

/** 准备接收为预备党员 2名, behind 其中居民积极分子 3名 of 6名: what is left of the whole holds it. */
function stillFits(level: Level | undefined, quantity: NamedQuantity): boolean {
  if (!level || unitOf(level.quantity) !== unitOf(quantity)) return false;
  const used = level.parts.reduce((sum, { value }) => sum + value, 0);
  return used + numberOf(quantity) <= numberOf(level.quantity);
}

const partOf = (quantity: NamedQuantity, name: string) => ({
  name,
  text: counted(quantity.amount?.text ?? '').replace(`（${WITHIN}`, '（'),
  value: numberOf(quantity),
});

/** A类家庭占低保户 29.8%: a share, with what it is a share of where that is not the first thing counted. */
function shareOf(quantity: NamedQuantity, levels: readonly Level[]): { level: Level; text: string } | undefined {
  const [, part, whole] = /^(.{2,}?)占(.+)$/.exec(quantity.name) ?? [];
  const level = levels.find((one) => one.quantity.name === part);
  if (!level || !whole || !PERCENT.test(quantity.amount?.text ?? '')) return undefined;
  const known = levels[0]?.quantity.name === whole;
  return {
    level,
    text: patternWords('占比', { 全体: known ? undefined : whole, 比: quantity.amount?.text }),
  };
}

/** 评议 267户, 通过 252户, 未通过 15户: the first is the sum of those behind it; 接受纠纷 41起, 邻里纠纷 26起: theirs are names for some of it. */
function withSum(quantities: readonly NamedQuantity[]): readonly NamedQuantity[] | undefined {
  const [first, ...others] = quantities;
  if (!first || others.length < 2) return undefined;
  const parts = Math.max(summed(first, others), narrower(first, others));
  if (parts < 2) return undefined;
  const parted = others.slice(0, parts).map((one) => partOf(one, one.name));
  const more = others.slice(parts);
  const [whole] = told([{ quantity: first, shares: [], parts: parted }]);
  if (more.length === 0 || !whole?.amount) return whole && [whole];
  // …，其中邻里纠纷26起、家庭纠纷1起；调解成功39起: what is no part stands behind them all.
  const rest = more.map(({ name, amount }) => name + counted(amount?.text ?? '')).join('、');
  const amounts = more.flatMap(({ amount }) => amount ?? []);
  const text = `${whole.amount.text}；${rest}`;
  return [{ ...whole, amount: { ...whole.amount, text }, beside: [...(whole.beside ?? []), ...amounts] }];
}

/** 甲段 2000米, 乙段 1200米, 工程总量 20万平方米: the whole comes first, whatever it is measured in. */
function withTotalLast(quantities: readonly NamedQuantity[]): readonly NamedQuantity[] | undefined {
  const whole = quantities.at(-1);
  const parts = quantities.slice(0, -1);
  const fits =
    whole !== undefined &&
    parts.length > 1 &&
    /总(?:量|数|计|长|面积)$/.test(whole.name) &&
    parts.every((one) => classifyClause(one.name) === '主' && !/总/.test(one.name));
  return fits ? told([{ quantity: whole, shares: [], parts: parts.map((one) => partOf(one, one.name)) }]) : undefined;
}

/** 发现隐患 82处, 已整改隐患 71处, 责令限期整改 11处 among others that were done: the whole, and its parts behind it. */
function withSumInside(quantities: readonly NamedQuantity[]): readonly NamedQuantity[] | undefined {
  for (const [at, whole] of quantities.entries()) {
    const others = quantities.slice(at + 1);
    const parts = at === 0 ? 0 : summed(whole, others, 1);
    const next = others[parts];
    if (parts < 2 || numberOf(whole) < CHANCE || (next && classifyClause(next.name) === '主')) continue;
    const parted = others.slice(0, parts).map((one) => partOf(one, withoutThing(one.name, whole.name)));
    return [
      ...quantities.slice(0, at),
      ...told([{ quantity: whole, shares: [], parts: parted }]),
      ...others.slice(parts),
    ];
  }
  return undefined;
}
/** Numbers as small as that add up by chance. */
const CHANCE = 10;

/** 已整改隐患 of 发现隐患: 已整改. */
const withoutThing = (name: string, whole: string): string =>
  /^[已未](?=.{3})/.test(name) && whole.endsWith(name.slice(-2)) ? name.slice(0, -2) : name;

const isExact = ({ amount }: NamedQuantity): boolean =>
  amount !== undefined && !amount.qualifier && !amount.vague && !/[（，]/.test(amount.text);
/** 16人（其中女孩7人、男孩9人） as a part. */
const isExactPart = ({ amount }: NamedQuantity): boolean =>
  amount !== undefined && !amount.qualifier && !amount.vague && /^[^（，]+(?:（[^（）]+）)?$/.test(amount.text);

/** How many of those behind it make up a whole; so many of them are `known` to be of it, else all. */
function summed(whole: NamedQuantity, others: readonly NamedQuantity[], known?: number): number {
  if (!isExact(whole)) return 0;
  let left = numberOf(whole);
  for (const [at, one] of others.entries()) {
    if (!isExactPart(one) || unitOf(one) !== unitOf(whole)) return 0;
    left -= numberOf(one);
    if (left > 0) continue;
    // 护林员 4人 beside 保洁员 2人 and two others are no parts of it, whatever they add up to: a part has a word of the whole.
    const akin = others.slice(0, at + 1).filter(({ name }) => sharesWord(name, whole.name)).length;
    // 一孩 16人 and 二孩 4人 of 出生 20人: no others stand beside them, and so many add up by no chance.
    const all = at + 1 === others.length && (akin > 0 || numberOf(whole) >= CHANCE);
    const fits = all || akin >= (known ?? at + 1);
    return left === 0 && at > 0 && fits ? at + 1 : 0;
  }
  return 0;
}

/** 受理矛盾纠纷: what is counted without telling which, behind its verb. */
const PLAIN = new RegExp(`^(?:${WORDS.general.join('|')})*$`);

/** How many of those behind it are a kind of what was counted, all together no more than it: 邻里纠纷 of 受理纠纷, and 调解成功 is none. */
function narrower(whole: NamedQuantity, others: readonly NamedQuantity[]): number {
  const [verb = ''] = openingVerbs(CLAUSE_VERBS, whole.name).filter(({ length }) => length === 2);
  const thing = whole.name.slice(verb.length);
  let left = numberOf(whole);
  let parts = 0;
  for (const one of others) {
    left -= numberOf(one);
    const tail = [4, 3, 2].find((length) => one.name.length > length && thing.endsWith(one.name.slice(-length))) ?? 0;
    const fits = tail > 0 && unitOf(one) === unitOf(whole) && left >= 0 && classifyClause(one.name) === '主';
    if (!fits || !PLAIN.test(thing.slice(0, -tail))) break;
    parts += 1;
  }
  return parts;
}

const sharesWord = (a: string, b: string): boolean =>
  [...a].some((_, i) => i + 1 < a.length && b.includes(a.slice(i, i + 2)));

const PEOPLE = /[名人位户家]$/;
/** 准备接收为预备党员 2名 → 准备接收为预备党员的2名. */
const partText = ({ name, text }: Level['parts'][number]): string =>
  /^(?:准备|拟|即将|正在)/.test(name) && PEOPLE.test(text)
    ? patternWords('的几名', { 怎样: name, 数: text })
    : name + text;

/** Each level with its shares and its parts; where several stand side by side, their order says which part is whose. */
function told(levels: readonly Level[]): readonly NamedQuantity[] {
  const classes = levels.filter(({ quantity }) => classOf(quantity.name));
  const [first] = levels;
  const all = levels.map(({ quantity, shares, parts }, at): NamedQuantity => {
    const { amount } = quantity;
    if (!amount) return quantity;
    const own = parts.map(partText).join('、');
    const text = counted(amount.text) + shares.map((share) => `，${share}`).join('');
    const last = at === levels.length - 1;
    const behind =
      own === ''
        ? ''
        : last || classes.length > 1
          ? patternWords('其中列', { 列: own })
          : patternWords('括中列', { 列: own });
    return { ...quantity, amount: { ...amount, text: text + behind }, beside: [...(quantity.beside ?? []), amount] };
  });
  if (!first || classes.length < 2) return all;
  // Classes of what was counted first: 低保户218户476人。其中，A类家庭65户…；B类家庭42户….
  const words = (one: NamedQuantity) => one.name + (one.amount?.text ?? '');
  const [whole] = all;
  const ofWhole = all.filter((one) => classOf(one.name));
  const others = all.filter((one) => one !== whole && !ofWhole.includes(one));
  const list = ofWhole.map((one) => words(one).replace(WITHIN, patternWords('包括'))).join('；');
  if (!whole?.amount || classOf(whole.name)) return all;
  const more = others.map((one) => patternWords('全体中有', { 全体: whole.name, 数: words(one) })).join('');
  const text = patternWords('各类其中', { 全体: whole.amount.text, 列: list }) + more;
  return [{ ...whole, amount: { ...whole.amount, text }, beside: [...(whole.beside ?? []), whole.amount] }];
}

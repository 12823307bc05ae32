import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { behindItsDay } from '../../deeds/verb-and-object.js';
import type { Deed } from '../../matters/matter.js';
import { countedParties } from '../../phrases/counted-parties.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { saysAll } from '../../phrases/says.js';
import { TITLE_VERBS } from '../../phrases/verbs.js';
import { countedTitle, isCarriedOut, isTelling } from './counted-title.js';
import { bothDone, bothMended, goodsListed } from './goods-listed.js';
import { foundOf, mergedCount } from './merged-count.js';
import { actOf, numberedAct } from './numbered-act.js';
import { areVerbs, givenWith, MADE, saidWithCount } from './said-with-count.js';
import { settledFault } from './settled-fault.js';
import { spelledItems } from './spelled-items.js';
import { countedItself, turnedByCount } from './turned-by-count.js';
import { whomCloser } from './whom-closer.js';
import { closerCounted, whomCounted } from './whom-counted.js';
import { withServed } from './with-served.js';

/** The deed with its quantities in its title, where they name all of that; else as it is. */
export function withSpelling(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] {
  const { title, name } = parts;
  // 保障员窗口服务和走访: who does it stands in its name, and carries out nothing.
  const named = title.kind !== '动' && deed.row.participants.some((who) => name.startsWith(who));
  const items = named ? undefined : spelledItems(actOf(title) ?? '', deed.row.quantities);
  if (items)
    return [
      { ...deed, row: { ...deed.row, quantities: [] } },
      { ...parts, title: { kind: '动', text: items } },
    ];
  const [only, ...others] = deed.row.quantities;
  const same = title.kind === '动' && others.length === 0 && only?.name === title.text ? only.amount : undefined;
  const text = same ? only?.name + same.text : undefined;
  if (text === undefined) return [deed, parts];
  return [
    { ...deed, row: { ...deed.row, quantities: [] } },
    { ...parts, title: { kind: '动', text } },
  ];
}

const HANDED = Object.keys(WORDS.goods).at(-1);

/**
 * 更换公益宣传牌 with 更换公益宣传牌 20块, 拆除长期违法占道设施 with 拆除违章占道设施 近2000平方米: the deed is told with its number, and the number not again.
 */
export function withEcho(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] {
  const of = known(parts);
  const echoed = of.get(deed) ?? echoedIn(deed, parts);
  of.set(deed, echoed);
  return echoed;
}

/** Every way and every voice asks for it; a deed without its cause is another. */
const known = oncePer((_: DeedParts) => new WeakMap<Deed, readonly [Deed, DeedParts]>());

function echoedIn(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] {
  const { title, name } = parts;
  const { quantities } = deed.row;
  const plain = title.kind === '动' ? title.text : title.kind === '主谓' ? undefined : name;
  // 助学金发放 with 助学金 1.8万元 → 发放助学金1.8万元
  const [grant] = quantities;
  if (title.kind === '名动' && title.verb === HANDED && grant?.amount && title.noun.endsWith(grant.name))
    return replaced(deed, parts, [grant], behindItsDay(title.verb, title.noun) + grant.amount.text);
  // 家庭医生签约 with 签约 320人, and with whom: somebody did it.
  const [signed] = quantities;
  if (title.kind === '名动' && signed?.amount && signed.name === title.verb && parts.partners)
    return replaced(deed, parts, [signed], patternWords('开展某事', { 名: name + signed.amount.text }));
  // 改厕 with 改厕 35户, 村集体分红 with 分红 18万元: what it ends with was counted.
  const itself =
    (title.kind === '名' || name.length === 2) && quantities.length === 1
      ? countedItself(name, quantities[0])
      : undefined;
  if (itself)
    return (
      inItsTitle(deed, parts) ?? [
        { ...deed, row: { ...deed.row, quantities: [] } },
        { ...parts, title: itself },
      ]
    );
  // 出租房登记 with 登记出租房 318间 and 登记暂住人员 640人: its verb is said of both, or of neither.
  const verb = name.slice(-2);
  const alike = quantities.filter(
    (one) => one.amount && one.name.startsWith(verb) && one.name.length > verb.length + 1,
  );
  const both = title.kind === '名' && alike.length > 1 && TITLE_VERBS.includes(verb);
  if (both && parts.summary.length === 0 && alike.every((one, at) => at > 0 || saysAll(one.name, name)))
    return replaced(
      deed,
      parts,
      alike,
      verb + alike.map((one) => one.name.slice(verb.length) + (one.amount?.text ?? '')).join('、'),
    );
  // 海域地界纠纷 with 调处 18起
  const settled = title.kind === '名' ? settledFault(name, quantities) : undefined;
  if (settled?.amount) return replaced(deed, parts, [settled], settled.name + name + settled.amount.text);
  const round = title.kind === '名' && !both ? turnedByCount(name, quantities) : undefined;
  if (round) {
    const turnedTitle = { kind: '动', text: round } as const;
    const numbered = numberedAct(turnedTitle, quantities);
    const counted = numbered
      ? undefined
      : quantities.find((one) => areVerbs(one.name) && saidWithCount(round, one, quantities) !== undefined);
    if (counted) return replaced(deed, parts, [counted], saidWithCount(round, counted, quantities) ?? round);
    return numbered
      ? replaced(deed, parts, numbered.said, numbered.text)
      : withMerged(deed, { ...parts, title: turnedTitle });
  }
  // 民政员接待、走访弱势群体 with 接待、走访 3088次: a sentence with the number of what it does.
  const [only, ...more] = quantities;
  if (
    title.kind === '主谓' &&
    only?.amount &&
    more.length === 0 &&
    only.name.length > 1 &&
    title.text.includes(only.name)
  )
    return [
      { ...deed, row: { ...deed.row, quantities: [] } },
      { ...parts, title: { kind: '主谓', text: inItsPlace(title.text, only.name, only.amount.text) } },
    ];
  const served = withServed(deed, parts);
  if (served) return served;
  const whomNow = title.kind === '动' ? whomCloser(title.text, deed.row.audience) : undefined;
  const spelt = withSpelling(deed, parts);
  if (spelt[0] !== deed) return spelt;
  if (whomNow) return [deed, { ...parts, title: { kind: '动', text: whomNow } }];
  const closer = title.kind === '动' && only && more.length === 0 ? closerCounted(title.text, only) : undefined;
  if (only && closer) return replaced(deed, parts, [only], closer);
  const parties = title.kind === '动' ? countedParties([title.text], quantities) : undefined;
  if (parties && parties.rest !== quantities)
    return replaced(
      deed,
      parts,
      quantities.filter((one) => !parties.rest.includes(one)),
      parties.clauses.join(),
    );
  const given =
    title.kind === '动'
      ? (givenWith(title.text, quantities) ?? goodsListed(title.text, quantities) ?? bothDone(title.text, quantities))
      : title.kind === '名'
        ? bothMended(title.text, quantities)
        : undefined;
  if (given) return replaced(deed, parts, given.said, given.text);
  const found = plain && quantities.find((quantity) => saidWithCount(plain, quantity, quantities) !== undefined);
  const whose = plain && !found ? quantities.find((quantity) => whomCounted(plain, quantity) !== undefined) : undefined;
  if (whose && title.kind === '动') return replaced(deed, parts, [whose], whomCounted(plain ?? '', whose) ?? '');
  if (plain && found && (title.kind === '动' || found.name === name || MADE.test(found.name)))
    return replaced(deed, parts, [found], saidWithCount(plain, found, quantities) ?? plain);
  const told = parts.summary.join();
  const numbered = numberedAct(
    title,
    quantities.filter((one) => !told.includes(one.name)),
  );
  // 给走不动的老人上门认证 of 养老金认证 with 认证 3260人: those of the summary are some of them.
  const ofSome = numbered && /^[给为帮]/.test(actOf(title) ?? '') && !/^[给为帮]/.test(parts.name);
  return numbered && !ofSome
    ? replaced(deed, parts, numbered.said, numbered.text)
    : ofSome
      ? [deed, parts]
      : mergedOr(deed, parts, true);
}

/** The deed told in one with what was counted of it, where nothing else puts them together; else as it is. */
export const withMerged = (deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] => mergedOr(deed, parts, false);

/** @param asClause Whether the title may become a clause with its number, and not a predicate alone. */
function mergedOr(deed: Deed, parts: DeedParts, asClause: boolean): readonly [Deed, DeedParts] {
  const { quantities } = deed.row;
  const merged = parts.labelled ? undefined : mergedCount(parts.title, quantities);
  if (!merged || parts.summary.join().includes(merged.said[0]?.name ?? '')) {
    const counted = inItsTitle(deed, parts);
    if (counted && (asClause || counted[1].title.kind === '动')) return counted;
    const found = foundOf(parts.name, quantities, (deed.row.sessions ?? 1) > 1);
    const same = found.every((one, at) => one === quantities[at]);
    return [same ? deed : { ...deed, row: { ...deed.row, quantities: found } }, parts];
  }
  // 社区党总支 has 198名党员 do it.
  const text = merged.kind === '主谓' && deed.row.host ? patternWords('组织去') + merged.text : merged.text;
  const [told, with_] = replaced(deed, parts, merged.said, text);
  const title = { kind: deed.row.host ? '动' : merged.kind, text: with_.title.kind === '动' ? with_.title.text : text };
  return [told, { ...with_, title }];
}

/** A title that its number makes a clause, or, where others are told beside the community, what they carry out. */
function inItsTitle(deed: Deed, parts: DeedParts): readonly [Deed, DeedParts] | undefined {
  const counted = isTelling(deed, parts) ? countedTitle(parts.title, deed.row.quantities) : undefined;
  const theirs = counted?.kind === '主谓' && isCarriedOut(deed, parts);
  if (!counted || (theirs && counted.isKnown)) return undefined;
  // 社区书记带头捐冬服16件: three characters are a verb and what it is done to.
  const text = theirs && counted.said.name.length < 3 ? patternWords('开展某事', { 名: counted.text }) : counted.text;
  const [told, with_] = replaced(deed, parts, [counted.said], text);
  if (told === deed) return undefined;
  const kind = theirs ? '动' : counted.kind;
  return [told, { ...with_, title: { kind, text: with_.title.kind === '动' ? with_.title.text : text } }];
}

/** 换宣传栏26块 of 12期 → 换宣传栏12期、26块: how many times, as typed, comes before how many in all of them. */
function timesFirst({ row }: Deed, text: string, amount: string): string | undefined {
  const times = row.asTyped?.sessions?.text;
  if (!times || /^每/.test(times) || amount === '' || !text.endsWith(amount)) return undefined;
  const act = text.slice(0, -amount.length);
  const total = `${times}、${amount}`;
  return row.time?.text?.startsWith('每') ? `${act}，${patternWords('共')}${total}` : act + total;
}

/** 12对金婚夫妻拍婚纱照 where those who act were counted, else behind the whole. */
const inItsPlace = (text: string, name: string, many: string): string => {
  if (!text.startsWith(name) || text.length === name.length || !/[对名位户家人组]$/.test(many)) return text + many;
  return many.endsWith('人') ? name + many + text.slice(name.length) : many + text;
};

/** 每月15日, 按月, 3月至11月每天一趟. */
export const HOW_OFTEN = /每(?!人|户|位|名)|天天|日日|按[月周季]|逢/;

function replaced(
  deed: Deed,
  parts: DeedParts,
  told: readonly NamedQuantity[],
  text: string,
): readonly [Deed, DeedParts] {
  const row = { ...deed.row, quantities: deed.row.quantities.filter((quantity) => !told.includes(quantity)) };
  const [only, ...more] = told;
  const timed = more.length === 0 ? timesFirst(deed, text, only?.amount?.text ?? '') : undefined;
  // 每天清运垃圾8700立方米 would be so many each day.
  if (!timed && HOW_OFTEN.test(row.time?.text ?? '') && !/，共/.test(text)) {
    const amounts = told.map(({ amount }) => amount?.text ?? '');
    const [amount = ''] = amounts;
    const whole = amounts.length === 1 && amount !== '' && text.endsWith(amount);
    if (!whole) return [deed, parts];
    return [
      { ...deed, row },
      { ...parts, title: { kind: '动', text: `${text.slice(0, -amount.length)}，${patternWords('共')}${amount}` } },
    ];
  }
  if (timed)
    return [
      { ...deed, row: { ...row, sessions: undefined, asTyped: { ...row.asTyped, sessions: undefined } } },
      { ...parts, title: { kind: '动', text: timed } },
    ];
  return [
    { ...deed, row },
    { ...parts, title: { kind: '动', text } },
  ];
}

import { beginnings, endings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { oncePer } from '../../../once-per.js';
import { WORDS } from '../../../standards.js';
import type { DeedParts } from '../../deeds/deed-parts.js';
import { SAYS_HOW } from '../../deeds/verb-and-object.js';
import type { Deed } from '../../matters/matter.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { countedParties } from '../../phrases/counted-parties.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { endsAlike, isSaidCloser, isSameAct } from '../../phrases/same-act.js';
import { saysAll } from '../../phrases/says.js';
import { CLAUSE_PAIRS, TITLE_VERBS } from '../../phrases/verbs.js';
import type { Title } from '../../titles/classify-title.js';
import { isWork } from './name-deed.js';
import { actOf, numberedAct } from './numbered-act.js';
import { spelledItems } from './spelled-items.js';
import { whomCloser } from './whom-closer.js';
import { ARE_PEOPLE, closerCounted, lettersWithin, whomCounted } from './whom-counted.js';
import { withServed } from './with-served.js';

/** How a title and a quantity say one thing: which of them says more of it. */
function said(title: string, quantity: NamedQuantity, others: readonly NamedQuantity[]): string | undefined {
  const { name, amount } = quantity;
  if (!amount) return undefined;
  const chosen = chosenOf(title, name);
  if (chosen) return chosen + amount.text;
  const ofPeople = /[人名位户]$/.test(amount.text);
  // 搬迁贫困户 with 搬迁 6户30人, 帮助贫困户脱贫 with 脱贫 39户164人: how many they are stands behind those whom it was done to.
  if (ofPeople && areVerbs(name) && title.includes(name) && ARE_PEOPLE.test(title)) return title + amount.text;
  const front = title.slice(0, -name.length);
  if (ofPeople && BECAME.includes(name) && title.endsWith(name) && ARE_PEOPLE.test(front))
    return front + amount.text + name;
  // 种植白茶 with 白茶 350亩: what it was done to, by its own name.
  if (name.length === 2 && TITLE_VERBS.includes(front)) return title.endsWith(name) ? title + amount.text : undefined;
  // 办拥军题材板报 and 拥军题材板报 with 出板报 6期
  if (endsAlike(title, name)) return title + amount.text;
  const [makes = ''] = MADE.exec(name) ?? [];
  const made = name.slice(makes.length);
  // 为群众办实事 with 办实事 50余件
  if (makes !== '' && made.length > 1 && title.endsWith(name)) return title + amount.text;
  if (
    makes !== '' &&
    beginnings(TITLE_VERBS, title).length === 0 &&
    made.length > 1 &&
    title !== made &&
    title.endsWith(made)
  )
    return makes + title + amount.text;
  // 梳理出环境卫生问题 with 问题 10余起.
  if (name.length === 2 && others.length === 1 && title.length > 5 && title.endsWith(name) && !ofPeople)
    return title + amount.text;
  if (name.length < 3) return undefined;
  if (lettersWithin(title, name)) return quantityWords([quantity])[0];
  // 申请大病救助、临时救助 with 大病救助和临时救助款 10050元: what it came to.
  const [, thing, money = ''] = /^(.+?)(款|金|资金|金额|经费|费用)$/.exec(name) ?? [];
  if (thing && title.slice(2).replace(/[、和与]/g, '') === thing.replace(/[、和与]/g, ''))
    return title + money + amount.text;
  // 上报出生死亡人口 with 新出生婴儿 25人 and 死亡人口 23人: neither number is that of the whole.
  if (others.some((one) => one.name !== name && one.amount?.unit === amount.unit)) return undefined;
  // 发动党员志愿者群防群治 with 发动党员志愿者 120余人: how many stands with who.
  if (title.startsWith(name) && title.length > name.length + 1 && /[人名位户]$/.test(amount.text))
    return name + amount.text + title.slice(name.length);
  // 清理塌方道路 with 清理塌方地段 11处: the quantity says it, by its own last word.
  if (
    others.length === 1 &&
    title.length === name.length &&
    title.length > 5 &&
    title.slice(0, -2) === name.slice(0, -2)
  )
    return name + amount.text;
  const alike =
    isSameAct(title, name) ||
    isSaidCloser(title, name) ||
    (name.slice(0, 2) === title.slice(0, 2) && name.slice(-2) === title.slice(-2));
  // 流动人口登记 1126人 and 房屋登记 418户: what stands side by side stays there.
  if (others.some((one) => one.name !== name && one.name.slice(-2) === name.slice(-2))) return undefined;
  // 抓好沼气池建设，保证建一个成一个 with 沼气池 62池: what it was counted of is not what it ends with.
  if (title.includes('，') && !title.endsWith(name)) return undefined;
  // 公推公选入党积极分子和后备干部 with 入党积极分子 2名: of two it stands with its own.
  const behind = title.slice(title.indexOf(name) + name.length);
  // 修机井和管道 with 修机井 9眼 and 铺管道 2.4公里: the other has its own number.
  const [, other = ''] = /^[、和与及](.+)$/.exec(behind) ?? [];
  if (
    title.startsWith(name) &&
    other !== '' &&
    others.some((one) => one !== quantity && one.amount && one.name.endsWith(other))
  )
    return name + amount.text;
  // 挖掘能人和社会组织 with 能人志愿者 5位 and 社会组织 3个: each has its own, and the last is not that of all.
  const listed = /[一-鿿]([一-鿿]{2})[、和与及]$/.exec(title.slice(0, title.lastIndexOf(name)))?.[1];
  if (listed && title.endsWith(name) && others.some((one) => one !== quantity && one.name.includes(listed)))
    return undefined;
  if (title.includes(name) && /^[、和与及]/.test(behind)) return title.slice(0, -behind.length) + amount.text + behind;
  if (lettersWithin(name, title) || alike) return title + amount.text;
  // 报送文明创建报道 with 在省、市级媒体报送报道 40篇: where it was done stands before it.
  const at = name.lastIndexOf(title.slice(0, 2));
  const same = at > 0 && name.slice(at) === title.slice(0, 2) + title.slice(-(name.length - at - 2));
  return same ? `${name.slice(0, at)}${title}${amount.text}` : undefined;
}

/** 评十佳家庭 with 评出家庭 10户, 评选好媳妇、好婆婆 with 评出 20人 → 评出十佳家庭, 评出好媳妇、好婆婆. */
function chosenOf(title: string, name: string): string | undefined {
  const [, does = '', what = ''] = /^(评[出选定])(.*)$/.exec(name) ?? [];
  const [, whom] = /^评(?:选|出|定)?([^选出定比议审]..*)$/.exec(title) ?? [];
  return does !== '' && whom?.endsWith(what) && (what !== '' || whom.length > 1) ? does + whom : undefined;
}

/** 给村小送书包 with 书包 53个 and 图书 400册 → 给村小送书包53个、图书400册: what was given, and what else. */
function givenWith(title: string, quantities: readonly NamedQuantity[]) {
  const [first] = quantities;
  if (!first?.amount || quantities.length < 2 || !GIVES.test(title.slice(0, -first.name.length))) return undefined;
  const fits =
    title.endsWith(first.name) && quantities.every((one) => one.amount && IS_GIFT.test(one.name + one.amount.text));
  return fits
    ? {
        text: `${title}${first.amount.text}${quantities
          .slice(1)
          .map(({ name, amount }) => `、${name}${amount?.text ?? ''}`)
          .join('')}`,
        said: quantities,
      }
    : undefined;
}
const GIVES = /[送赠捐发]$|捐赠$|发放$|赠送$/;
/** 图书400册, and no 受益50人. */
const IS_GIFT =
  /^(?![送赠捐发受惠覆走慰接])[\u4e00-\u9fff]{2,8}(?:约|近)?\d+[余多]?[个册本套件份袋桶箱床台把双只支盒张]$/;

/** 转移安置: nothing but verbs. */
const areVerbs = (name: string): boolean =>
  TITLE_VERBS.includes(name) ||
  (name.length === 4 && TITLE_VERBS.includes(name.slice(0, 2)) && TITLE_VERBS.includes(name.slice(2)));

const BECAME = [...TITLE_VERBS, ...WORDS.effects.learnt];

/** 拥军板报 with 出拥军题材板报 6期: the quantity has the verb that the title lacks. */
const MADE = /^(?:刊出|编印|印制|制作|绘制|举办|开展|拍摄|[出办编印画做写拍])/;

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

/** 改厕35户 is what was done, and 村集体分红18万元 a clause. */
function countedItself(name: string, quantity: NamedQuantity | undefined): Title | undefined {
  if (!quantity?.amount || /[“”，、]/.test(name)) return undefined;
  // 拆违 with 拆除违建 6处: two characters of what the number says whole.
  const short = name.length === 2 && quantity.name.length === 4 && lettersWithin(name, quantity.name);
  if (short && classifyClause(quantity.name) === '述')
    return { kind: '动', text: quantity.name + quantity.amount.text };
  // 快递柜进楼 with 快递柜 8组
  if (name.startsWith(quantity.name) && /^[进上入][一-鿿]{1,3}$/.test(name.slice(quantity.name.length)))
    return { kind: '主谓', text: name + quantity.amount.text };
  if (isWork(name)) return undefined;
  if (name === quantity.name) return { kind: '动', text: name + quantity.amount.text };
  const front = name.slice(0, -quantity.name.length);
  if (quantity.name.length !== 2 || !name.endsWith(quantity.name) || front.length < 2 || TITLE_VERBS.includes(front))
    return undefined;
  return HAPPENS.test(quantity.name) || endings(CLAUSE_PAIRS, front).length > 0
    ? { kind: '主谓', text: name + quantity.amount.text }
    : { kind: '动', text: patternWords('开展某事', { 名: name + quantity.amount.text }) };
}

/** What comes about, and nobody carries out. */
const HAPPENS = /^(?:分红|增收|减产|丰收|打卡)$/;
const HANDED = Object.keys(WORDS.goods).at(-1);
/** By what something is made known. */
const MEDIUM =
  /(?:银行|超市|驿站|中心|群|公众号|视频号|广播|喇叭|电子屏|显示屏|大屏|宣传栏|橱窗|展板|热线|平台|网站|小程序|抖音|朋友圈)$/;

/** 健身路径更新 with 更新器材 23件: a noun and its verb, turned round by what was counted. */
function turned(name: string, quantities: readonly NamedQuantity[]): string | undefined {
  const pair = name.slice(-2);
  const before = name.slice(-4, -2);
  // 矛盾纠纷排查化解: two verbs of what is done to one thing.
  const verb = name.length >= 6 && TITLE_VERBS.includes(before) ? before + pair : pair;
  const what = name.slice(0, -verb.length);
  const [how = ''] = SAYS_HOW.exec(what) ?? [];
  const object = what.slice(0, what.length - how.length);
  const fits =
    name.length >= 4 &&
    TITLE_VERBS.includes(pair) &&
    // 妇女免费两癌筛查: how, and for whom, do not stand behind the verb.
    !/免费|义务|志愿|入户$|上门$|下乡$|下沉$/.test(name) &&
    !/[“”、与和]/.test(name) &&
    // 环境卫生大清扫 stays, and 旱地黄豆连片种植 has 连片 before its verb.
    (how === '' || (how.length > 1 && object.length > 1)) &&
    // 红色代办 and 居家适老化改造: what stands before it says how.
    !/[化式性型]$|^(?:红色|爱心|阳光|便民|暖心|贴心|公益|绿色|智慧|党员|邻里)/.test(what) &&
    quantities.some(
      ({ name: counted }) =>
        counted.startsWith(pair) && (name.length > 4 || counted === pair || counted.includes(what)),
    );
  // 微信群推送 is done by means of it.
  return fits && !MEDIUM.test(what) ? how + verb + object : undefined;
}

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
    return replaced(deed, parts, [grant], title.verb + title.noun + grant.amount.text);
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
    return [
      { ...deed, row: { ...deed.row, quantities: [] } },
      { ...parts, title: itself },
    ];
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
  const round = title.kind === '名' && !both ? turned(name, quantities) : undefined;
  if (round) {
    const turnedTitle = { kind: '动', text: round } as const;
    const numbered = numberedAct(turnedTitle, quantities);
    const counted = numbered
      ? undefined
      : quantities.find((one) => areVerbs(one.name) && said(round, one, quantities) !== undefined);
    if (counted) return replaced(deed, parts, [counted], said(round, counted, quantities) ?? round);
    return numbered ? replaced(deed, parts, numbered.said, numbered.text) : [deed, { ...parts, title: turnedTitle }];
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
      { ...parts, title: { kind: '主谓', text: title.text + only.amount.text } },
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
  const given = title.kind === '动' ? givenWith(title.text, quantities) : undefined;
  if (given) return replaced(deed, parts, given.said, given.text);
  const found = plain && quantities.find((quantity) => said(plain, quantity, quantities) !== undefined);
  const whose = plain && !found ? quantities.find((quantity) => whomCounted(plain, quantity) !== undefined) : undefined;
  if (whose && title.kind === '动') return replaced(deed, parts, [whose], whomCounted(plain ?? '', whose) ?? '');
  if (plain && found && (title.kind === '动' || found.name === name || MADE.test(found.name)))
    return replaced(deed, parts, [found], said(plain, found, quantities) ?? plain);
  const told = parts.summary.join();
  const numbered = numberedAct(
    title,
    quantities.filter((one) => !told.includes(one.name)),
  );
  return numbered ? replaced(deed, parts, numbered.said, numbered.text) : [deed, parts];
}

/** 换宣传栏26块 of 12期 → 换宣传栏12期、26块: how many times, as typed, comes before how many in all of them. */
function timesFirst({ row }: Deed, text: string, amount: string): string | undefined {
  const times = row.asTyped?.sessions?.text;
  if (!times || /^每/.test(times) || amount === '' || !text.endsWith(amount)) return undefined;
  const act = text.slice(0, -amount.length);
  const total = `${times}、${amount}`;
  return row.time?.text?.startsWith('每') ? `${act}，${patternWords('共')}${total}` : act + total;
}

function replaced(
  deed: Deed,
  parts: DeedParts,
  told: readonly NamedQuantity[],
  text: string,
): readonly [Deed, DeedParts] {
  const row = { ...deed.row, quantities: deed.row.quantities.filter((quantity) => !told.includes(quantity)) };
  const [only, ...more] = told;
  const timed = more.length === 0 ? timesFirst(deed, text, only?.amount?.text ?? '') : undefined;
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

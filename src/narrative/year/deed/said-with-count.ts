import { beginnings } from '../../../chinese/word-ends.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { WORDS } from '../../../standards.js';
import { quantityWords } from '../../phrases/count-piece.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { endsAlike, isSaidCloser, isSameAct } from '../../phrases/same-act.js';
import { TITLE_VERBS } from '../../phrases/verbs.js';
import { ARE_PEOPLE, lettersWithin } from './whom-counted.js';

/** 拥军板报 with 出拥军题材板报 6期: the quantity has the verb that the title lacks. */
export const MADE = /^(?:刊出|编印|印制|制作|绘制|举办|开展|拍摄|[出办编印画做写拍])/;

const BROKEN = /^(冲坏|冲毁|冲断|损坏|破损|冻坏|刮断|刮倒)(..+)$/;
const MENDS = /^(?:抢修|维修|修复|修理|更换|加固|重建)../;

/** How a title and a quantity say one thing: which of them says more of it. */
export function saidWithCount(
  title: string,
  quantity: NamedQuantity,
  others: readonly NamedQuantity[],
): string | undefined {
  const { name, amount } = quantity;
  if (!amount) return undefined;
  const chosen = chosenOf(title, name);
  if (chosen) return chosen + amount.text;
  // 发展党员 with 新党员 3名
  if (/^新.{2,}/.test(name) && title.endsWith(name.slice(1)) && title.length > name.length) return title + amount.text;
  const ofPeople = /[人名位户]$/.test(amount.text);
  // 搬迁贫困户 with 搬迁 6户30人, 帮助贫困户脱贫 with 脱贫 39户164人: how many they are stands behind those whom it was done to.
  if (ofPeople && areVerbs(name) && title.includes(name) && ARE_PEOPLE.test(title)) return title + amount.text;
  const front = title.slice(0, -name.length);
  if (ofPeople && BECAME.includes(name) && title.endsWith(name) && ARE_PEOPLE.test(front))
    return front + amount.text + name;
  // 种植白茶 with 白茶 350亩: what it was done to, by its own name.
  if (name.length === 2 && TITLE_VERBS.includes(front)) return title.endsWith(name) ? title + amount.text : undefined;
  // 抢修村电线 with 冲坏电线 200米: mended was what had been broken.
  const [, broken, damaged] = BROKEN.exec(name) ?? [];
  if (broken && damaged && title.endsWith(damaged) && MENDS.test(title))
    return patternWords('修坏的', { 修: title.slice(0, 2), 坏: broken, 物: title.slice(2) }) + amount.text;
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
  // 评学习型家庭 with 学习型家庭 14户
  if (whom === name) return patternWords('评出谁', { 谁: name });
  return does !== '' && whom?.endsWith(what) && (what !== '' || whom.length > 1) ? does + whom : undefined;
}

/** 给村小送书包 with 书包 53个 and 图书 400册 → 给村小送书包53个、图书400册: what was given, and what else. */
export function givenWith(title: string, quantities: readonly NamedQuantity[]) {
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
export const areVerbs = (name: string): boolean =>
  TITLE_VERBS.includes(name) ||
  (name.length === 4 && TITLE_VERBS.includes(name.slice(0, 2)) && TITLE_VERBS.includes(name.slice(2)));

const BECAME = [...TITLE_VERBS, ...WORDS.effects.learnt];

import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { classifyClause } from '../../phrases/classify-clause.js';

/** A title that says what was given or mended in general, with the things themselves in it. */
interface Listed {
  readonly text: string;
  readonly said: readonly NamedQuantity[];
}

/** 发放辅助器具, 接收捐赠防护物资: what is handed over, called by no more than its kind. */
const HANDS =
  /^(?:发放|申请|接收捐赠|接收|购置|采购|配备|添置|捐赠|配发)(?:[一-鿿]{0,4}(?:器具|物资|用品|设备|器材|物品|装备))?$/;
/** 6台, 260床: things that can be counted out. */
const PIECES = /^(?:约|近)?\d[\d.]*[余多]?万?[余多]?[件套只台把副根双箱袋辆床个张瓶桶份盒条支架顶]$/;

/** 发放辅助器具 with 轮椅 6台, 拐杖 11副 → 发放辅助器具轮椅6台、拐杖11副. */
export function goodsListed(text: string, quantities: readonly NamedQuantity[]): Listed | undefined {
  const fits =
    quantities.length > 1 &&
    HANDS.test(text) &&
    quantities.every(({ name, amount }) => amount && PIECES.test(amount.text) && classifyClause(name) === '主');
  return fits ? { text: text + quantities.map(withNumber).join('、'), said: quantities } : undefined;
}

const withNumber = ({ name, amount }: NamedQuantity): string => name + (amount?.text ?? '');

const BOTH = /^([^和与及、]{2,10})[和与及、]([^和与及、]{2,8})(改造|修缮|更换|维修|整修|翻新|安装|修建|新建)$/;
const THINGS = /(?:[个处扇间块盏座条眼根套棵]|公里|米|平方米)$/;

/** 楼口坡道和扶手改造 with 坡道 9处 and 扶手 26米 → 改造楼口坡道9处、扶手26米: each of two things has its number. */
export function bothMended(text: string, quantities: readonly NamedQuantity[]): Listed | undefined {
  const [, one = '', other = '', does = ''] = BOTH.exec(text) ?? [];
  const [first, second] = quantities;
  const fits = (thing: string, quantity: NamedQuantity | undefined) =>
    quantity?.amount &&
    THINGS.test(quantity.amount.text) &&
    quantity.name.length <= thing.length &&
    thing.slice(-1) === quantity.name.slice(-1) &&
    classifyClause(quantity.name) === '主';
  return does !== '' && first && second && fits(one, first) && fits(other, second)
    ? { text: `${does}${one}${first.amount?.text}、${other}${second.amount?.text}`, said: [first, second] }
    : undefined;
}

const DONE_TO_BOTH =
  /^(拆除|修建|新建|改造|清理|安装|铺设|修缮|更换)([^和与及、的]{2,10})[和与及]([^和与及、的]{2,8})$/;
const withoutVerb = (name: string): string => name.replace(/^[拆修建铺清装换](?=[一-鿿]{2})/, '');

/** 拆除楼道鸽棚和违建 with 拆鸽棚 3处 and 违建小屋 11间 → 拆除楼道鸽棚3处、违建小屋11间: neither number is that of both. */
export function bothDone(text: string, quantities: readonly NamedQuantity[]): Listed | undefined {
  const [, does = '', one = '', other = ''] = DONE_TO_BOTH.exec(text) ?? [];
  const [first, second] = quantities;
  if (does === '' || !first?.amount || !second?.amount) return undefined;
  const thing = withoutVerb(first.name);
  const fits = one.endsWith(thing) && THINGS.test(first.amount.text) && second.name.includes(other);
  return fits && THINGS.test(second.amount.text) && classifyClause(second.name) === '主'
    ? { text: `${does}${one}${first.amount.text}、${second.name}${second.amount.text}`, said: [first, second] }
    : undefined;
}

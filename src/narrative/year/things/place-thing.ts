import type { Facility } from '../../../ledger/ledger.js';
import type { NamedQuantity } from '../../../ledger/vocabulary/field.js';
import { quantityList } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { joined, listedPieces, type Pieces } from '../../phrases/piece.js';
import { namesOf } from './changes.js';

/** 200平方米: how large it is, in a word that can stand before its name. */
const SIZE = /^(?:约|近|共)?\d[\d.,]*(?:余|多)?(?:平方米|平米|㎡|平方公里|亩|公顷)$/;
/** 占地500平方米, 总建筑面积78463平方米: it says itself what it is. */
const NAMES_ITSELF = /^(?:共?占地|总|建筑|使用|营业|绿化)/;
/** 年出栏万只, 年接待10万人次: what comes of it in a year. */
const YIELDS = /^年(?:出栏|存栏|产|加工|处理|接待|供应|培训|吞吐)/;
/** What makes something that was not there: its size is that of the new thing. */
export const MAKES_NEW = /^(?:重新|新)?(?:[新修兴重]建|建[成设造起]?|修[筑]|打造|设[立置]|开[设辟]|搭建|安装|铺设)/;

/** What it is for, unless its summary says so: 用于公布社区大事. */
export const useOf = (use: string | undefined, summary = ''): Pieces =>
  use === undefined || use.split('、').every((one) => summary.includes(one))
    ? []
    : HAVE_IT.test(use)
      ? fillPattern('做到某样', { 事: use })
      : SAYS_ITSELF.test(use)
        ? [use]
        : GIVES.test(use)
          ? fillPattern('供谁用', { 用途: use.replace(GIVES, '') })
          : isList(use)
            ? fillPattern('集于一体', { 用途: use })
            : IS_ONE.test(use)
              ? fillPattern('作为', { 用途: use })
              : fillPattern('用于', { 用途: use });

/** 休闲娱乐、应急服务、文化交流: several uses of a place are in it as one. */
const isList = (use: string): boolean => /^[一-鿿]{4}(?:、[一-鿿]{4}){2,}$/.test(use);

/** 百姓身边的法治充电站: what it is, and nothing that it is used for. */
const IS_ONE = /(?:[室馆厅]|中心|站|平台|阵地|基地|窗口|家园|课堂|场所|乐园|纽带|桥梁|驿站|去处)$/;

/** How many it holds, where somebody opened it: 可容纳40名学生, 有床位12张, 容量60千瓦. */
export function capacityOf(capacity: string | undefined): Pieces {
  if (capacity === undefined) return [];
  if (HAS.test(capacity)) return fillPattern('有某', { 名: capacity });
  // 一期90人: 一期可容纳90人.
  const [each = ''] = EACH.exec(capacity) ?? [];
  const 容量 = capacity.slice(each.length);
  return fillPattern(HOLDS.test(capacity) ? '容纳' : '容量', { 几: each || undefined, 容量 });
}
const EACH = /^(?:[一每]期|每[次批天日场])(?=\d)/;
/** 40人, 40名学生, and no 60千瓦; 床位12张 are what there is. */
const HOLDS = /[人名位户辆桌](?:[一-鿿]{1,4})?$/;
const HAS = /^(?:床位|座位|席位|车位|泊位|餐位|学位|工位|铺位|摊位)/;

/** 老有所学、老有所乐: what it brings about, and nothing that it is used for. */
const HAVE_IT = /^[一-鿿]有所[一-鿿]/;

/** 给居民借用工具: whom it is there for. */
const GIVES = /^给(?=[^，；。]{4,})/;
const SAYS_ITSELF =
  /^(?:供|免费|义务|无偿|专门|定期|集中|统一|帮助|帮|用于|用作|方便|便于|满足|为|给(?![^，；。]{4,})|让|使|欢迎|鼓励|教育|引导|完善|改善|丰富|服务)/;

/** 健身器材 各类, 健身路径 多条, 远程教育设备 全套: how many there are is no number, and stands before the name. */
export const equipmentOf = ({ equipment }: Pick<Facility, 'equipment'>): readonly NamedQuantity[] =>
  equipment.map((one): NamedQuantity => {
    const [, thing, kinds] = /^(\S{2,20}) ([各多若数几全整成][^\s\d]{1,2})$/.exec(one.name) ?? [];
    const [, what, how] = (!one.amount && /^([^，；。]{2,}?)(齐全|完善|完备|齐备)$/.exec(one.name)) || [];
    if (what && how) return { ...one, name: patternWords('怎样的', { 怎样: how, 名: what }) };
    if (thing && kinds && !one.amount) return { ...one, name: `${kinds}${thing}` };
    const { amount, ...bare } = one;
    return amount && /^[各多若数几]/.test(amount.text) ? { ...bare, name: `${amount.text}${one.name}` } : one;
  });

/** 有电脑5台、桌椅50套; 新增图书2000册 has its verb. Behind 社区有活动室 (`again`) 配有电脑5台, 设有书吧. */
export function fittedWith(equipment: readonly NamedQuantity[], again = false): Pieces {
  const 设施列 = listedPieces(quantityList(equipment, true), '、');
  return equipment.length === 0 || /^(?:新[增添购设]|增[加添设]|添置|购置|更[新换])/.test(equipment[0]?.name ?? '')
    ? 设施列
    : fillPattern(
        !again ? '配有' : equipment.every(({ name }) => /^等$/.test(name) || ROOM.test(name)) ? '设有什么' : '配有设施',
        {
          设施列,
        },
      );
}

/** How large it is, behind a comma. */
export const areaOf = (area: string | undefined): Pieces =>
  area === undefined ? [] : NAMES_ITSELF.test(area) ? [area] : fillPattern('面积', { 面积: area });

/** 书房、会客厅、爱心驿站等场所，服务“一老一小”: an open list of rooms says what they are where more is said of them. */
export function placesOf(row: Facility, summary = ''): Pieces {
  const names = namesOf(row.name);
  const open = row.name.length > 2 && row.name.at(-1) === '等' && row.name.slice(0, -1).every((one) => ROOM.test(one));
  const more = row.use !== undefined || row.equipment.length > 0 || row.capacity !== undefined || summary !== '';
  return open && more ? joined([...names, patternWords('等场所')]) : names;
}
const ROOM = /(?:[室房馆厅站屋园场吧堂角]|空间|中心|驿站|之家|超市|学校|书吧)$/;

/** 200平方米的游园 of what was made, and what else was typed of it: its equipment, its use. */
export function placeThing(row: Facility, change: string, summary = ''): PlaceThing {
  const single = row.name.length === 1 && (row.amount?.value ?? 1) === 1 && MAKES_NEW.test(change);
  const yields = YIELDS.test(row.capacity ?? '') ? row.capacity : undefined;
  const size = single && !yields && SIZE.test(row.area ?? '') ? row.area : undefined;
  const before = [yields, size].filter((one) => one !== undefined);
  return {
    what: [...before.flatMap((one) => fillPattern('面积的', { 面积: one })), ...placesOf(row, summary)],
    said: [
      areaOf(size ? undefined : row.area),
      capacityOf(yields ? undefined : row.capacity),
      fittedWith(equipmentOf(row)),
      useOf(row.use, summary),
    ],
  };
}

interface PlaceThing {
  readonly what: Pieces;
  readonly said: readonly Pieces[];
}

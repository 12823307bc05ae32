import type { BesideQuantity, Quantity } from '../vocabulary/field.js';
import { amountsOf, type TypedPiece } from './amounts.js';
import { isQuantity, parseQuantity } from './quantity.js';

const WITHIN = /^其中[:：]?\s*/u;
export const isPart = (text: string): boolean => WITHIN.test(text);

/** What a measure is called that stands beside a number: 长350米, 占地 1.2亩, 户均 3000元. */
const MEASURE =
  /^(?:(?:总|全|平均|均|净)?[长宽高深厚]度?|(?:总|占地|建筑|使用|种植|覆盖|绿化|受益)?面积|占地|人均|户均|每[户人处个条]|平均每?[户人处个条]?|价值|折合|折款|总?投资|总?金额|总价值?|涉及|惠及|覆盖|受益|服务|直径|容积)(?:为|达到?|有)?\s*(?=[\d约近逾超共计])/u;

/** 占29.8%, 占低保户的29.8%, 占比51%, 成功率 98%. */
const SHARE =
  /^(?:(?:大?约|近|超)?占比?(?<whole>\D{0,12}?)的?|(?<rate>\D{0,8}(?:率|比例|比重))(?:为|达到?)?)\s*(?<share>约?近?超?\d[\d.]{0,8}[%‰])$/u;

/** 约200米, 长350米, 7户7人, 占29.8%: what says more of the thing before it, and names none; undefined for anything else. */
export function measuresOf(text: string): readonly BesideQuantity[] | undefined {
  const { whole = '', rate, share } = SHARE.exec(text)?.groups ?? {};
  const part = share === undefined ? undefined : parseQuantity(share);
  if (part && isQuantity(part))
    return [{ ...part, text: text.replaceAll(/\s/gu, ''), share: rate ?? (whole.trim() || '占比') }];
  const [lead = ''] = MEASURE.exec(text) ?? [];
  const amounts = amountsOf(text.slice(lead.length));
  const [first, ...others] = amounts ?? [];
  if (!first) return undefined;
  return [{ ...first, text: `${lead.replaceAll(/\s/gu, '')}${first.text}`, ...rateOf(first) }, ...others];
}

/** 65户，29.8%: a bare share. */
const rateOf = ({ unit }: Quantity) => (unit === '%' || unit === '‰' ? { share: '占比' } : {});

/** A thing and its amounts: 三无人员 7户7人. */
export interface Named {
  readonly name: string;
  readonly amounts: readonly Quantity[];
}

/** A part whose number comes first: 21个纳入清单. */
const NUMBER_FIRST = /^(\D{0,2}\d[\d,.]*[余多]?万?[^\d\s])(\D{1,24})$/u;

function numberFirst(text: string): Named | undefined {
  const [, first = '', name = ''] = NUMBER_FIRST.exec(text) ?? [];
  const amount = first === '' ? undefined : parseQuantity(first);
  return amount && isQuantity(amount) ? { name, amounts: [amount] } : undefined;
}

/** What was typed behind an amount: as it is printed, and what it says; or the piece that says nothing. */
export type BesideRead =
  | { readonly pieces: readonly TypedPiece[]; readonly beside: readonly BesideQuantity[] }
  | { readonly unreadable: string };

/**
 * A part (其中…) is within the part before it where it fits into that (65户，其中三无人员 7户，其中女 3户), and beside it otherwise; what follows without a
 * name belongs to the last part, and behind a part another name is another part.
 */
export function readBeside(typed: readonly TypedPiece[], named: (text: string) => Named | undefined): BesideRead {
  const pieces: TypedPiece[] = [];
  const beside: BesideQuantity[] = [];
  let path: Path = [];
  for (const { mark, text } of typed) {
    const opens = isPart(text);
    const rest = text.replace(WITHIN, '');
    const measures = opens ? undefined : measuresOf(text);
    const part = opens || (!measures && path.length > 0) ? (numberFirst(rest) ?? named(rest)) : undefined;
    const [amount] = part?.amounts ?? [];
    if (part && amount) path = [...above(path, amount, opens), { name: part.name, amount }];
    const found = part?.amounts ?? measures;
    if (!found) return { unreadable: text };
    const told = text.replaceAll(/\s/gu, '');
    const names = path.map(({ name }) => name);
    pieces.push({ mark, text: told });
    beside.push(
      ...found.map((one, at) => ({
        ...one,
        ...(part && at === 0 && { text: told }),
        ...(names.length > 0 && { part: names }),
      })),
    );
  }
  return { pieces, beside };
}

type Path = readonly { readonly name: string; readonly amount: Quantity }[];

/** The parts that a part stands in. */
function above(path: Path, amount: Quantity, opens: boolean): Path {
  const last = path.at(-1);
  if (!last) return path;
  const fits = path.length < DEEPEST && last.amount.unit === amount.unit && amount.value <= last.amount.value;
  return opens && fits ? path : path.slice(0, -1);
}

/** 其中 of 其中: deeper nobody can say what belongs where. */
const DEEPEST = 2;

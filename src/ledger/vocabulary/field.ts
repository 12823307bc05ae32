/** What a value in a ledger can be. The reader types each kind; nothing else decides how text becomes a value. */
export type Kind =
  | 'text'
  | 'texts'
  | 'count'
  | 'decimal'
  | 'measure'
  | 'quantity'
  | 'quantities'
  | 'date'
  | 'time'
  | 'year'
  | 'flag'
  | 'choice'
  | 'record'
  | 'records'
  | 'previous';

/**
 * A number as people know it: 30余人, 逾百场, 近3000元, 约80人. Printed as typed; `value` is what it is added up with.
 * 30余 has value 30 and 余; 逾百场 100 and 逾; 八十余户 80 and 余.
 */
export interface Quantity {
  readonly value: number;
  /** undefined: exact. 以上, 多 and 余 stand behind the number; 逾, 超, 近 and 约 before it. */
  readonly qualifier?: Qualifier;
  /** 户, 人次, 车 …, as typed; what the field counts where nothing is typed; empty for a bare number of a list. */
  readonly unit: string;
  /** As typed, spaces and footnote marks aside, with the unit: 40余次. */
  readonly text: string;
  /** Typed as digits alone: `unit` is that of the field, and nobody said it. */
  readonly bare?: true;
  /** 多次, 数十场, 几百人, 三四次: said, and no number. `value` is 0 then; it is told as typed and counted as nothing. */
  readonly vague?: true;
}

export const QUALIFIERS = ['余', '多', '以上', '逾', '超', '近', '约'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** 清运垃圾 80余车: a name, which may begin with a verb, and how much. */
export interface NamedQuantity {
  readonly name: string;
  /** undefined where only a name was typed (体育健身设施完善). Its `text` has what `beside` has, in brackets: 4处（约200米）. */
  readonly amount?: Quantity;
  /** What stands beside it, in the order that it was typed. */
  readonly beside?: readonly BesideQuantity[];
}

/**
 * Another measure of the same thing (约200米, 长350米, 365人), added up by name and unit; a share (占29.8%) or a part of it (其中三无人员 7户7人), which are
 * in the whole already.
 */
export interface BesideQuantity extends Quantity {
  /** Of what it is a share: 低保户 in 占低保户29.8%; 占比 where the whole is meant. Shares are added up to nothing. */
  readonly share?: string;
  /** The name of the part, and of the part of that part; undefined for the whole. */
  readonly part?: readonly string[];
}

/** 清运垃圾 80余车, as it is typed. */
export const quantityText = ({ name, amount }: NamedQuantity): string => (amount ? `${name} ${amount.text}` : name);

/**
 * When something was. A day or a span of days has `start` and `end` (the same for one day) and no `text`; a time that is no day (全年,
 * 3月中旬, 每周三, 节前) is printed as typed, and its bounds are the first and the last day that it can mean.
 */
export interface Time {
  readonly start: string;
  readonly end: string;
  /** As typed, only where it is no day, or several that are no span (9月16日、17日晚: then without `shape`). */
  readonly text?: string;
  /**
   * How a time that is no day relates to its span: `once` (年内, 3月, 第三季度, 节前: it happened some day in it), `through` (全年,
   * 3月至11月, 上半年: from its first day to its last), `recurring` (每周三, 每月, 每季). Absent where the days are known.
   */
  readonly shape?: 'once' | 'through' | 'recurring';
  /** It lies before the period: what stands since then is no change of this year. Only of what stands (STANDING). */
  readonly before?: true;
}

/** A table of fields: TypeScript name → field. */
export type Fields = Readonly<Record<string, Field>>;

/**
 * One entry of the vocabulary. `Value` is what the reader gives; a field that is neither required nor a list may be undefined.
 * The English key of a ledger is the TypeScript name in snake_case (`englishName`).
 */
export interface Field<Value = unknown> {
  readonly kind: Kind;
  /** The Chinese key that people write, e.g. 人次. */
  readonly zh: string;
  /** Other keys that mean the same, in ledgers and at the head of a column. */
  readonly synonyms: readonly string[];
  /** What it means, in Chinese, one line: used by the starter file, the schema and the field table. */
  readonly meaning: string;
  /** What only spreadsheets call it, at the head of a column. */
  readonly headers: readonly string[];
  readonly example: string;
  readonly required: boolean;
  /** What the rest of the program has to know of it: test/ledger/vocabulary/traits.test.ts asks for a decision on every field. */
  readonly traits: ReadonlySet<Trait>;
  /** The closed list of a `choice`. */
  readonly values?: readonly string[];
  /** Other words that people write for a value of the list → the value. */
  readonly alike?: Readonly<Record<string, string>>;
  /** What a bare number counts. A `count` or `decimal` that has one takes qualifiers and other units as well (80余户). */
  readonly unit?: string;
  /** The fields of a `record` or of each of `records`. */
  readonly fields?: Fields;
  /** Never set: carries the type. */
  readonly value?: Value;
}

/**
 * prose: sentences, which are checked as such, told as something of its own, and put together from the lines of a cell.
 * own: here the community speaks of itself, and the name of another is a leftover.
 * persons: who somebody is may stand here. The public edition masks the names in it wherever they stand.
 * several: one text that may be written as a list: 主办: [甲, 乙] is 甲和乙. So may a text that holds persons.
 * short: a list of short names, which people part with 、 and commas; in other lists those belong to the text.
 * shared: means the same for each row that one merged cell covers. A number would be counted once a row.
 */
export type Trait = 'prose' | 'own' | 'persons' | 'several' | 'short' | 'shared';

/** The value of a whole record of fields. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never;
};

interface Options {
  readonly synonyms?: readonly string[];
  /** Parted by spaces. */
  readonly headers?: string;
  readonly example?: string;
  /** Parted by spaces. */
  readonly traits?: Traits;
  readonly alike?: Readonly<Record<string, string>>;
}
type Traits = Trait | `${Trait} ${Trait}` | `${Trait} ${Trait} ${Trait}`;

type Given<V> = Omit<Partial<Field<V>>, 'headers' | 'traits'>;

function field<V>(kind: Kind, zh: string, meaning: string, options: Options & Given<V> = {}): Field<V> {
  const { headers, traits, ...more } = options;
  const words = headers?.split(' ') ?? [];
  const has = new Set((traits?.split(' ') ?? []) as readonly Trait[]);
  return { kind, zh, meaning, synonyms: [], headers: words, example: '', required: false, traits: has, ...more };
}

export const text = (zh: string, meaning: string, o?: Options) => field<string | undefined>('text', zh, meaning, o);
export const texts = (zh: string, meaning: string, o?: Options) => field<readonly string[]>('texts', zh, meaning, o);
/** A whole number from 0. */
export const count = (zh: string, meaning: string, o?: Options) => field<number | undefined>('count', zh, meaning, o);
/** A number from 0, with decimals. */
export const decimal = (zh: string, meaning: string, o?: Options) =>
  field<number | undefined>('decimal', zh, meaning, o);
/** A whole number from 0, or one as people know it (80余户); `unit` is what a bare number counts. */
export const countOf = (zh: string, unit: string, meaning: string, o?: Options) =>
  field<Quantity | undefined>('count', zh, meaning, { ...o, unit });
/** The same with decimals. */
export const decimalOf = (zh: string, unit: string, meaning: string, o?: Options) =>
  field<Quantity | undefined>('decimal', zh, meaning, { ...o, unit });
/** A number with an optional unit (34.2%), kept as it was typed. */
export const measure = (zh: string, meaning: string, o?: Options) =>
  field<string | undefined>('measure', zh, meaning, o);
/** A number with a qualifier and a unit (80余户), kept as typed; `unit` is what a bare number means. */
export const quantity = (zh: string, unit: string, meaning: string, o?: Options) =>
  field<Quantity | undefined>('quantity', zh, meaning, { ...o, unit });
/** A list of named quantities: 清运垃圾 80余车. */
export const quantities = (zh: string, meaning: string, o?: Options) =>
  field<readonly NamedQuantity[]>('quantities', zh, meaning, o);
/** A day, a span of days, or a time that is no day. */
export const time = (zh: string, meaning: string, o?: Options) => field<Time | undefined>('time', zh, meaning, o);
/** An ISO date, YYYY-MM-DD. */
export const date = (zh: string, meaning: string, o?: Options) => field<string | undefined>('date', zh, meaning, o);
export const year = (zh: string, meaning: string, o?: Options) => field<number | undefined>('year', zh, meaning, o);
/** How a flag is written. */
export const YES = '是';
export const NO = '否';

/** 是 or 否; false unless written. */
export const flag = (zh: string, meaning: string, o?: Options) => field<boolean>('flag', zh, meaning, o);
export const choice = (zh: string, values: readonly string[], meaning: string, o?: Options) =>
  field<string | undefined>('choice', zh, meaning, { ...o, values });
export const record = <F extends Fields>(zh: string, fields: F, meaning: string, o?: Options) =>
  field<RecordOf<F> | undefined>('record', zh, meaning, { ...o, fields });
export const records = <F extends Fields>(zh: string, fields: F, meaning: string, o?: Options) =>
  field<readonly RecordOf<F>[]>('records', zh, meaning, { ...o, fields });

/** Whether a field is a number that is counted or measured. */
export const isNumeric = ({ kind }: Field) => kind === 'count' || kind === 'decimal';

/** Whether minutes can be turned into it. */
export const isInHours = ({ unit }: Field) => unit === '小时';

/** Whether a field takes several values. */
export const takesSeveral = ({ kind }: Field) => kind === 'texts' || kind === 'records' || kind === 'quantities';

/** The same field, but a ledger without it is a problem. */
export function required<V>(f: Field<V>): Field<Exclude<V, undefined>> {
  return { ...(f as Field<Exclude<V, undefined>>), required: true };
}

/** partyMembers → party_members. */
export function englishName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

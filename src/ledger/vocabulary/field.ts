/** What a value in a ledger can be. The reader types each kind; nothing else decides how text becomes a value. */
export type Kind =
  | 'text'
  | 'texts'
  | 'count'
  | 'hours'
  | 'measure'
  | 'date'
  | 'year'
  | 'flag'
  | 'choice'
  | 'record'
  | 'records'
  | 'previous';

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
  /** The closed list of a `choice`. */
  readonly values?: readonly string[];
  /** The fields of a `record` or of each of `records`. */
  readonly fields?: Fields;
  /** Never set: carries the type. */
  readonly value?: Value;
}

/** The value of a whole record of fields. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never;
};

interface Options {
  readonly synonyms?: readonly string[];
  /** Parted by spaces. */
  readonly headers?: string;
  readonly example?: string;
}

type Given<V> = Omit<Partial<Field<V>>, 'headers'>;

function field<V>(kind: Kind, zh: string, meaning: string, { headers, ...more }: Options & Given<V> = {}): Field<V> {
  const words = headers?.split(' ') ?? [];
  return { kind, zh, meaning, synonyms: [], headers: words, example: '', required: false, ...more };
}

export const text = (zh: string, meaning: string, o?: Options) => field<string | undefined>('text', zh, meaning, o);
export const texts = (zh: string, meaning: string, o?: Options) => field<readonly string[]>('texts', zh, meaning, o);
/** A whole number from 0. */
export const count = (zh: string, meaning: string, o?: Options) => field<number | undefined>('count', zh, meaning, o);
/** Hours, a decimal number from 0. */
export const hours = (zh: string, meaning: string, o?: Options) => field<number | undefined>('hours', zh, meaning, o);
/** A number with an optional unit (34.2%), kept as it was typed. */
export const measure = (zh: string, meaning: string, o?: Options) =>
  field<string | undefined>('measure', zh, meaning, o);
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

/** Whether a field takes several values. */
export const takesSeveral = ({ kind }: Field) => kind === 'texts' || kind === 'records';

/** The same field, but a ledger without it is a problem. */
export function required<V>(f: Field<V>): Field<Exclude<V, undefined>> {
  return { ...(f as Field<Exclude<V, undefined>>), required: true };
}

/** partyMembers → party_members. */
export function englishName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

import type { ChartFact } from './chart.js';
import type { Figure } from './figure.js';
import type { Passage } from './passage.js';
import type { PhotosFact } from './photo.js';
import type { TableFact } from './table.js';
import type { TallyFact } from './tally.js';

/** What a name of a template can stand for. `undefined`: the name is known, the ledger says nothing. */
export type Fact =
  | string
  | Figure
  | TallyFact
  | List
  | TableFact
  | ChartFact
  | PhotosFact
  | Passage
  | FactRecord
  | undefined;

/** A tree of names. Names are a closed set: each is there whether or not the ledger has a value for it. */
export interface FactRecord {
  readonly [name: string]: Fact;
}

const OPEN = Symbol('open');

/** A record whose names are the ledger's own words (数据.慰问金): one that this ledger does not have is known and says nothing. */
export const openRecord = (record: FactRecord): FactRecord => Object.defineProperty(record, OPEN, { value: true });
export const isOpen = (record: FactRecord): boolean => Object.hasOwn(record, OPEN);

/** What {{#逐项}} goes through. */
export interface List<Item extends Fact = Fact> {
  readonly kind: 'list';
  readonly items: readonly Item[];
  /** An item without values: its names are the names that a template may use of each item. */
  readonly exemplar: Item;
}

export function list<Item extends Fact>(items: readonly Item[], exemplar: Item): List<Item> {
  return { kind: 'list', items, exemplar };
}

const isKind = (fact: Fact, kind: string) => typeof fact === 'object' && fact.kind === kind;
export const isFigure = (fact: Fact): fact is Figure => isKind(fact, 'figure');
export const isTally = (fact: Fact): fact is TallyFact => isKind(fact, 'tally');
export const isList = (fact: Fact): fact is List => isKind(fact, 'list');
export const isTable = (fact: Fact): fact is TableFact => isKind(fact, 'table');
export const isChart = (fact: Fact): fact is ChartFact => isKind(fact, 'chart');
export const isPhotos = (fact: Fact): fact is PhotosFact => isKind(fact, 'photos');
export const isPassage = (fact: Fact): fact is Passage => isKind(fact, 'passage');
export const isRecord = (fact: Fact): fact is FactRecord =>
  typeof fact === 'object' && !KINDS.some((isOther) => isOther(fact));

const KINDS = [isFigure, isTally, isList, isTable, isChart, isPhotos, isPassage];

/**
 * Defines names whose facts are worked out when a template first asks for them, and kept. They are kept beside the record: to put them into
 * it gives it another shape at each name, which V8 makes out of all of its names.
 */
export function lazily<T extends object>(record: T, makers: Readonly<Record<string, () => Fact>>): T {
  for (const [name, make] of Object.entries(makers)) {
    let made: { readonly value: Fact } | undefined;
    const get = () => {
      made ??= { value: make() };
      return made.value;
    };
    Object.defineProperty(record, name, { enumerable: true, configurable: true, get });
  }
  return record;
}

/** The same names and more. The facts of the first are still worked out once, wherever they are asked for first. */
export function withFacts(record: FactRecord, makers: Readonly<Record<string, () => Fact>>): FactRecord {
  const same = Object.fromEntries(Object.keys(record).map((name) => [name, () => record[name]]));
  // With what stands beside the names: what is wanting, whether they are open.
  const beside = Object.getOwnPropertySymbols(record).map((key) => [key, Object.getOwnPropertyDescriptor(record, key)]);
  return lazily<FactRecord>(Object.defineProperties({}, Object.fromEntries(beside)), { ...same, ...makers });
}

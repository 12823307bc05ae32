import { nearest } from '../chinese/nearest.js';
import { type Fact, type FactRecord, isList, isRecord, isTally } from './fact.js';

export type LookUp =
  | { readonly found: true; readonly name: string; readonly fact: Fact }
  /** `suggestion` is a whole path; undefined where no name is near. */
  | { readonly found: false; readonly suggestion: string | undefined };

/** Between the names of a path; a person types what the keyboard gives. */
const DOT = /^[.．。/／]/;

/**
 * The fact under a path such as 五手互动.联联手.人次. A name may itself hold a dot: the longest that fits is taken. Items of a list go
 * by their 名称 (节日.春节.场次).
 */
export function lookUp(tree: FactRecord, path: string): LookUp {
  let fact: Fact = tree;
  let name = '';
  let rest = path.trim().replace(/^\{\{\s*|(?:(?<!\s)\s+)?\}\}$/g, '');
  while (rest !== '') {
    const names: FactRecord = namesIn(fact);
    const key = Object.keys(names)
      .filter(
        (candidate) => rest === candidate || (rest.startsWith(candidate) && DOT.test(rest.slice(candidate.length))),
      )
      .reduce<string | undefined>(
        (best, one) => (best !== undefined && best.length >= one.length ? best : one),
        undefined,
      );
    if (key === undefined) return { found: false, suggestion: suggest(tree, names, name, rest) };
    name = join(name, key);
    rest = rest.slice(key.length).replace(DOT, '');
    fact = names[key];
  }
  return name === '' ? { found: false, suggestion: undefined } : { found: true, name, fact };
}

const join = (before: string, name: string) => (before === '' ? name : `${before}.${name}`);

function namesIn(fact: Fact): FactRecord {
  if (isRecord(fact)) return fact;
  if (isTally(fact)) return fact.counts;
  if (!isList(fact)) return {};
  return Object.fromEntries(
    fact.items.flatMap((item) => (isRecord(item) && typeof item.名称 === 'string' ? [[item.名称, item]] : [])),
  );
}

/** The nearest name at the place where the path left the tree; else one of that name further down: 联联手 → 五手互动.联联手. */
function suggest(tree: FactRecord, names: FactRecord, before: string, rest: string): string | undefined {
  const [wrong = '', ...after] = rest.split(/[.．。/／]/);
  const undotted = before === '' && after.length === 0 ? withoutDots(tree) : {};
  const better = nearest(wrong, [...Object.keys(undotted), ...Object.keys(names)]);
  if (better !== undefined && undotted[better] !== undefined) return undotted[better];
  const inner = better === undefined && before === '' ? parentOf(tree, wrong) : undefined;
  const mended = better === undefined ? inner && `${inner}.${wrong}` : join(before, better);
  if (mended === undefined) return undefined;
  const whole = [mended, ...after].join('.');
  return after.length > 0 && lookUp(tree, whole).found ? whole : mended;
}

/** 总计人次 → 总计.人次, for those who leave the dot out; none that is a name of its own. */
const withoutDots = (tree: FactRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(tree).flatMap(([group, fact]) =>
      Object.keys(namesIn(fact))
        .filter((name) => !Object.hasOwn(tree, group + name))
        .map((name) => [group + name, `${group}.${name}`]),
    ),
  );

const parentOf = (tree: FactRecord, name: string): string | undefined =>
  Object.keys(tree).find((key) => Object.hasOwn(namesIn(tree[key]), name));

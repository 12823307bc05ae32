import { surnameOf } from './person-names.js';

/** They tell persons of one surname apart. No digits: behind one, “12名” would be read as part of a name. */
const ORDER = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥';

/**
 * What stands for each name: the surname stays and 某 stands for the rest, a name with a dot keeps its first character, and two that would come
 * out the same are told apart. So courts publish names (法释〔2016〕19号，第八条、第九条), with 甲, 乙 where those write 1, 2.
 * @param names Full names, in the order in which the ledger has them.
 */
export function maskNames(names: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const masked = all.map((name) => `${surnameOf(name) || name.slice(0, 1)}某`);
  return new Map(
    all.map((name, index) => {
      const mask = masked[index] ?? '';
      if (masked.indexOf(mask) === masked.lastIndexOf(mask)) return [name, mask];
      const before = masked.slice(0, index).filter((other) => other === mask).length;
      return [name, mask + mark(before)];
    }),
  );
}

const mark = (index: number): string =>
  index < ORDER.length
    ? (ORDER[index] ?? '')
    : mark(Math.floor(index / ORDER.length) - 1) + (ORDER[index % ORDER.length] ?? '');

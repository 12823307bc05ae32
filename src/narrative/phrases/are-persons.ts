import { PERSONS } from '../../standards.js';

const SURNAMES: ReadonlySet<string> = new Set(PERSONS.姓.replaceAll(/\s/gu, ''));

/** 甲某 aside, whose name is not told. */
const NAME = /^[一-鿿]{2,3}$/;
const SOMEBODY = /某$/;

/** 于在义、董瑞明, and no 党员、居民: a list of nothing but names of persons. */
export const arePersons = (members: readonly string[]): boolean =>
  members.length > 0 && members.every((one) => NAME.test(one) && (SURNAMES.has(one.slice(0, 1)) || SOMEBODY.test(one)));

/** 师傅 of 王师傅: what somebody is called, behind the name of the family. */
const CALLED = new RegExp(`([一-鿿])(?:${PERSONS.称呼.filter(({ length }) => length > 1).join('|')})$`);
const COMMON: ReadonlySet<string> = new Set(PERSONS.不是姓名);

/** 诊所史大夫, 于在义: one person, who is named and did it, and is not one of those who came. */
export const isOnePerson = (who: string): boolean =>
  SURNAMES.has(CALLED.exec(who)?.[1] ?? '') || (arePersons([who]) && !COMMON.has(who));

/** 居民, 广大群众: whoever wanted to; that they came to what was held says nothing. */
export const isAnybody = (who: string): boolean =>
  /^(?:社区|辖区|广大|本村|全村|小区)?(?:居民|群众|居民群众|村民|村民群众)$/.test(who);

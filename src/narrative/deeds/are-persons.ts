import { PERSONS } from '../../standards.js';

const SURNAMES: ReadonlySet<string> = new Set(PERSONS.姓.replaceAll(/\s/gu, ''));

/** 甲某 aside, whose name is not told. */
const NAME = /^[一-鿿]{2,3}$/;
const SOMEBODY = /某$/;

/** 于在义、董瑞明, and no 党员、居民: a list of nothing but names of persons. */
export const arePersons = (members: readonly string[]): boolean =>
  members.length > 0 && members.every((one) => NAME.test(one) && (SURNAMES.has(one.slice(0, 1)) || SOMEBODY.test(one)));

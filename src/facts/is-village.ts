import type { Ledger } from '../ledger/ledger.js';

/** Whose paper it is: the head of its ledger, and who signs. */
export type Self = Pick<Ledger, 'community' | 'signedBy'>;

/** Whether a community is a village or a part of one (百布屯), which never calls itself 社区; 田林十二村 of a 居民委员会 is an estate in a town. */
export const isVillage = (self: Self): boolean => VILLAGE.test(self.community.name) && !isEstate(self);

/** Whether it is a 街道 that writes of itself, and no community. */
export const isStreet = (self: Self): boolean => /街道(?:办事处)?$/u.test(self.community.name);

const isEstate = ({ community: { name, subdistrict = '' }, signedBy }: Self): boolean =>
  signedBy.some((one) => /居(?:民委员|委)会/u.test(one)) || (CALLED_ESTATE.test(name) && /街道/u.test(subdistrict));

const VILLAGE = /(?:[村屯寨]|嘎查|(?<=村)委会)$/u;
const CALLED_ESTATE = /(?:[一二三四五六七八九十\d]|新)村$/u;

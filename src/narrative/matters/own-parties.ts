import type { Activity, Ledger } from '../../ledger/ledger.js';

/** 社区党支部, 居委会: a body of the community's own. */
const BODY = /(?:党委|党总支|党支部|总支|支部|居委会|村委会|妇联|团支部|工会|关工委|监委会|两委)$/;
/** 社区合唱队: people of its own. */
const TEAM = /(?:队|协会|社团|艺术团|志愿者|网格员)$/;

/**
 * 社区党支部 typed as one that took part: the community works with nobody who is a part of it. Where no other host is named a body of its own did it, and a
 * team of its own took part.
 */
export const ownParties = ({ community, organisations }: Pick<Ledger, 'community' | 'organisations'>) => {
  const own = (who: string) =>
    /^(?:本|我)?(?:社区|村)/.test(who) ||
    who.startsWith(community.name) ||
    organisations.some(({ name }) => name.includes(who));
  return (row: Activity): Activity => {
    // Of several, or beside another host, each is named as it was typed.
    const hosts = row.host === undefined ? row.partners.filter((who) => own(who) && BODY.test(who)) : [];
    const bodies = hosts.length === 1 ? hosts : [];
    // Of 150 who came not all were the 社区合唱队.
    const counted = row.attendance !== undefined || row.asTyped.attendance !== undefined;
    const teams = counted ? [] : row.partners.filter((who) => own(who) && TEAM.test(who));
    if (bodies.length + teams.length === 0) return row;
    const [host] = bodies;
    return {
      ...row,
      partners: row.partners.filter((who) => !bodies.includes(who) && !teams.includes(who)),
      participants: [...teams.filter((who) => !row.participants.includes(who)), ...row.participants],
      ...(host && { host: host.replace(community.name, '') || host }),
    };
  };
};

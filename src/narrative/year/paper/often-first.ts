/** 多次 at the end of a clause. */
const OFTEN = /([^，。；]{2,48}?)((?<![\d十百千几好余许])[多数][次场回])(?=[，。；])/g;
const HOLDS = /(?:召开|举办|举行|开展|带头|带领|组织)(?=[^、]{2})/;

/** 召开领导小组会议多次 → 多次召开领导小组会议: how often, where that is no number, stands before its verb; in a list (召开甲会、乙会多次) it is of the last. */
export const oftenFirst = (text: string): string =>
  text.replace(OFTEN, (whole, clause: string, often: string) => {
    const at = HOLDS.exec(clause)?.index ?? -1;
    return at < 0 || clause.slice(at).includes('、') ? whole : clause.slice(0, at) + often + clause.slice(at);
  });

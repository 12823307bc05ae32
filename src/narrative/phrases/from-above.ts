import { listedWords } from './piece.js';

/** 鳌江镇镇长, 街道领导, 区民政局局长: who stands above a community, and has nothing done by it. */
const ABOVE =
  /[省市区县镇乡]长|(?:[省市区县镇乡州街]|街道|上级|管委会)[^，。；、]{0,8}(?:领导(?!小组|班子)|书记|局长|党委委员|主任)/;

/** 社区主任, 镇人大代表: one of the community's own, or no post. */
const OWN = /^(?:本?社区|本?村)|志愿|党员|居民/;

/** 无线连战士, 民警: who serves elsewhere, and comes of his own. */
export const servesElsewhere = (who: string): boolean =>
  /(?:战士|官兵|武警|[^退]军人|部队|消防员|消防队员)$/.test(who) || COMES_FROM.test(who);
/** 14个市计生协会成员, 外市社区书记: of other places. */
const COMES_FROM = /^(?:外|各|\d+个|全[国省市区县]|其他|兄弟)(?:省|市(?!场)|县|自治区|地市|城市|市县|盟|旗|州)/;

export const isFromAbove = (who: string): boolean => ABOVE.test(who) && !OWN.test(who);

/** 镇领导｜到社区视察指导: they come, and what for. */
const VISIT =
  /^(?:[省市区县镇乡州]|街道|上级|[一-鿿]{1,4}[省市区县镇乡](?:委)?|街道办事处)[^，。；“”到来赴]{0,12}?(?:领导|书记|局长|[区县镇乡市]长|主任|部门|干部|人大|政协|纪委|[局办部厅委]|[研查导核察家]组|一行|代表团)((?:到|来|赴|亲临|莅临)[^，“”]{2,})$/;

/** 镇领导到社区视察指导 by 鳌江镇镇长 → 鳌江镇镇长到社区视察指导: those who are meant, where the row names them. Undefined of any other title. */
export function visitFromAbove(name: string, who: readonly string[]): string | undefined {
  const [, does] = VISIT.exec(name) ?? [];
  if (!does) return undefined;
  return who.some(isFromAbove) ? `${listedWords(who)}${does}` : name;
}

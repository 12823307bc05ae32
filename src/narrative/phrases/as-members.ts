import { patternWords } from './fill-pattern.js';
import { listedWords } from './piece.js';

/** 杨劲（服务中心副主任）任副组长: who is what in it is a clause. */
const HOLDS =
  /^(.{2,40}?)((?:兼?任|担任)(?:常务|第一)?[副正]?(?:组长|队长|主任|指挥长?|会长|站长|团长|主席|秘书长?|成员))$/;
/** 组长郑小良: who is what in it by the name. */
const CALLED = /^(?:常务|第一)?[副正]?(?:组长|队长|指挥长?|会长|成员)(?=[^，、]{2,})/;

/** Who is in a body, as one and more clauses: 甲、乙任副组长，丙和丁为成员. */
export function asMembers(members: readonly string[]): string {
  if (members.some((one) => CALLED.test(one))) return patternWords('组成人员', { 列: listedWords(members) });
  const posts = members.flatMap((one) => {
    const [, who = '', post = ''] = HOLDS.exec(one) ?? [];
    return post === '' ? [] : [{ who, post }];
  });
  const others = members.filter((one) => !HOLDS.test(one));
  return [
    ...[...new Set(posts.map(({ post }) => post))].map(
      (post) => `${posts.flatMap((one) => (one.post === post ? one.who : [])).join('、')}${post}`,
    ),
    ...(others.length > 0 ? [patternWords('为成员', { 谁: listedWords(others) })] : []),
  ].join('，');
}

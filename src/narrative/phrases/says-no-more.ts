import type { Activity } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';

/** Words that bring nothing of their own to a clause. */
const LIGHT = new RegExp(`^(?:${WORDS.light.join('|')})`);

const CALLED = /^(?:召集|牵头|组织|主办|承办|负责|发起|主持)$/;

/** A verb of one character with what becomes of the thing: 拆掉, 铲除. */
const AGAIN = /^([拆清铲修换装补栽种挖铺刷改移砍运])[掉了除完好走开上净]([一-鿿]{2,})$/;

/**
 * Whether a clause has nothing that the title and the names of a row have not: 组织党员植树 of 义务植树 by 党员. Who and where is said with the
 * title, wherever that stands.
 */
export function saysNoMore(clause: string, name: string, row: Activity): boolean {
  // 拆掉矮桥 of 拆除溪上小矮桥
  const [, does, what] = AGAIN.exec(clause) ?? [];
  if (does && what && name.startsWith(does) && name.endsWith(what)) return true;
  // 理事会召集 of what 理事会 had everybody do.
  if (row.host && clause.startsWith(row.host) && CALLED.test(clause.slice(row.host.length))) return true;
  const names = [row.host, row.place, ...row.participants, ...row.audience, ...row.partners, ...row.lecturers]
    .filter((one) => one !== undefined && one.length > 1)
    .sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  let rest = clause.replace(/[，、“”]/g, '');
  let said = false;
  while (rest !== '') {
    const who = names.find((one) => one && rest.startsWith(one));
    let length = who?.length ?? LIGHT.exec(rest)?.[0].length ?? 0;
    if (length === 0) {
      length = rest.length;
      while (length > 1 && !name.includes(rest.slice(0, length))) length -= 1;
      if (length < 2) return false;
      said = true;
    }
    rest = rest.slice(length);
  }
  return said;
}

import type { Activity } from '../../ledger/ledger.js';

/** 带领群众…: somebody is led, or called on, to do something. */
const LED = /^(带领|组织|发动|动员|号召|引导)([^，；。]{2,})$/;

/** 带领群众发展经济 with 广大群众 taking part: 带领广大群众发展经济, and nobody else is called together for it. */
export function whoIsLed(row: Activity): Activity {
  const [, verb, rest = ''] = LED.exec(row.title) ?? [];
  const [who, ...others] = row.participants;
  if (!verb || !who || others.length > 0) return row;
  for (let at = 0; at + 2 <= who.length; at += 1) {
    const end = who.slice(at);
    if (rest.startsWith(end) && rest.length > end.length)
      return { ...row, title: `${verb}${who}${rest.slice(end.length)}`, participants: [] };
  }
  return row;
}

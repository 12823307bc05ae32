import { WORDS } from '../../../standards.js';

/** What is done before the event that it is for. */
export const PREPARES = /^(?:准备|筹备|备|筹集|募集|印制|制作|赶制|采购|编排|排练|动员|组建|划分|划定|设立|设置|搭建)/;
/** 排练节目参演: what it was for stands in the title. */
const FOR_IT = /(?:参演|参赛|参展|参加|登台|上台)$/;

const GOING = /^(?:带队|带头|逐户|分组|分片|分头|逐一)?(?:上门|入户|登门)$/;

/** 参加文艺展演 with 排练歌舞节目参演 → 排练歌舞节目，参加文艺展演, and what else the summary says. */
export function prepared(act: string, summary: readonly string[]): readonly [act: string, rest: readonly string[]] {
  const [first = '', ...rest] = summary;
  // 带队上门 before 慰问困难党员: how it was done.
  if (GOING.test(first) && WORDS.titleVerbs.some((verb) => act.startsWith(verb))) return [first + act, rest];
  // 到网格内劝导 before 劝导车辆乱停放: where it was done, and the title from its verb on.
  if (/^[到在进赴]/.test(first) && first.length > 3 && first.endsWith(act.slice(0, 2)))
    return [first.slice(0, -2) + act, rest];
  const joins = WORDS.takesEvent.some((verb) => act.startsWith(verb)) && PREPARES.test(first);
  return joins ? [`${first.replace(FOR_IT, '')}，${act}`, rest] : [act, summary];
}

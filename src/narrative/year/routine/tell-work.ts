import { WORDS } from '../../../standards.js';
import { asPieces, deedParts } from '../../deeds/deed-parts.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';
import { saysAll } from '../../phrases/says.js';
import { hasCountInside, isEchoed } from '../deed/has-count-inside.js';
import { hasDoer } from '../deed/has-doer.js';
import { tellDeed } from '../deed/tell-deed.js';
import type { Voice } from '../voice.js';
import { tellCountedWork } from './tell-counted-work.js';
import { tellRunWork } from './tell-run-work.js';
import { isStanding, tellStanding } from './tell-standing.js';
import { type Work, workOf } from './work.js';
import { isCountOnly, tallied, tallyOf } from './work-counts.js';

/** One row of recurring work: by who does it and what, by its name and how it runs, or by what was counted of it. */
export function tellWork(given: Deed, voice: Voice): Sentence {
  const plain = deedParts(given, voice);
  const work = workOf(given, plain, voice);
  if (isStanding(work.deed)) return tellStanding(given, work.parts);
  const asWork = !isToldAsDeed(given, plain, work) && (tellItself(work) ?? tellAtLength(work, voice));
  return asWork || (tellDeed(given, voice)[0] as Sentence);
}

const tellAtLength = (work: Work, voice: Voice): Sentence | undefined =>
  work.summary.length > 0 ? tellRunWork(work, voice) : tellCountedWork(work, voice);

/** What the title and the summary say together, and what somebody named in the summary does: 放假以前社区关工委就开始准备. */
const isToldAsDeed = (given: Deed, plain: Work['parts'], { deed, parts, name, told, summary }: Work): boolean =>
  plain.title !== plain.ownTitle ||
  hasCountInside(summary, deed, name) ||
  isEchoed(given, plain) ||
  (parts.title.kind !== '主谓' && told.slice(0, 2).some((clause) => hasDoer(clause, deed, parts)));

/** Work whose name says who does it, or of which a count says everything. */
function tellItself({ deed, parts, name, when, data, summary, tell, by }: Work): Sentence | undefined {
  const { host, participants, quantities } = deed.row;
  if (isCountOnly(deed)) return tell('日常成', '名', { 先: tallied(deed) || undefined, 列: tallyOf(deed, when, name) });
  // 退管员窗口服务和走访 with 窗口服务 2412次 and 走访 2266次: what they did is counted.
  const whose = participants.find((who) => name.startsWith(who) && name.length > who.length + 1);
  const counts = quantities.map((one) => one.name).join('');
  if (whose && data && !host && summary.length === 0 && saysAll(counts, name.slice(whose.length)))
    return by(tell('日常做', '主', { 主: whose, 时段: when, 数据: data }), whose);
  // 网格长巡查: who and what they do.
  const doer = participants.find((who) => name.startsWith(who) && WORDS.workVerbs.includes(name.slice(who.length)));
  if (doer && !host) {
    const 谓 = name.slice(doer.length);
    const 简介 = asPieces(parts.kind === '主' ? [] : summary);
    return by(tell('日常主', '主', { 主: doer, 时段: when, 谓, 简介, 数据: data }), doer);
  }
  // 在职党员报到 and 在职党员逐人认领…: the summary begins with what the name begins with.
  if (summary[0] && name.slice(0, 3) === summary[0].slice(0, 3)) {
    const counted = data && wordsOf([...(when ? [when] : []), patternWords('共'), ...data]);
    return tell('自述', '人', { 简介: [...summary, ...(counted ? [counted] : [])].join('，') });
  }
  return undefined;
}

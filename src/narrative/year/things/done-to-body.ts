import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import { clauses } from '../../phrases/clauses.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import type { Voice } from '../voice.js';
import { cutShort } from './thing-sentence.js';

/** 加强管理, 定期培训: what is done to people, and nothing that they do. */
const DONE_TO =
  /^(?:(加强|强化|规范)|(?:不断|进一步)?(?:统一|严格|定期|实行|经常|每[年月季周][^，；。]{0,2})[^，；。]{0,4}?)((?:教育|日常|业务|规范|统一|考核|培训|监督)?(?:管理|培训|监管|考核|考评|监督|轮训|慰问|体检))$/;

/** 加强对16名清洁工的管理, 对巡逻队统一管理: where the summary of a body says first what is done to it; undefined where it says what the body does. */
export function doneToBody({ summary }: MatterOf<'组织'>, named: Pieces, voice: Voice): Pieces | undefined {
  const who = named.map((piece) => (typeof piece === 'string' ? withoutCommunity(piece) : piece));
  const [first = ''] = clauses(summary ?? '');
  const [act, verb, work] = DONE_TO.exec(first) ?? [];
  if (!act || !work) return undefined;
  const rest = cutShort((summary ?? '').slice(first.length).replace(/^[，；。]/, ''), voice);
  const done = verb
    ? fillPattern(/^规范$/.test(verb) ? '规范其事' : '加强对谁', { 动: verb, 谁: who, 事: work })
    : fillPattern('对谁做', { 谁: who, 做: act });
  return rest ? [...done, '，', ...rest] : done;
}

/** 社区清洁工 of whom the community does something. */
const withoutCommunity = (who: string) => {
  const bare = who.replace(/^社区(?=[^，]{3})/, '');
  return WORDS.keepsCommunity.some((word) => bare.startsWith(word)) ? who : bare;
};

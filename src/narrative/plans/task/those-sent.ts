import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';

/** Something that is held, with people who come to it. */
const HELD = /(?:^|，)(?:集中|广泛|继续|深入)?(?:开展|举办|举行|组织)[^，]*(?:活动|行动|服务|[节会])$/;
/** Where those who do it go, or to whom. */
const GOES = /^(?:到|赴|深入|走进|上门|入户|为|给|向|帮助|看望|慰问|走访|打扫|清理)/;

/**
 * 开展重阳节活动, with volunteers, whose steps go to somebody's home: 组织志愿者到老人家中…. A step has no subject but those who do it, and 志愿者参加 before
 * it would be another sentence.
 */
export function withThoseSent(plan: Plan): Plan {
  const { target = '', participants, steps } = plan;
  const [first, ...others] = steps;
  const known = [target, ...steps].join('，');
  const sent = participants.length > 0 && participants.every((one) => !known.includes(one));
  if (!first || !sent || !HELD.test(target) || !GOES.test(first)) return withThoseUsed(plan);
  const called = patternWords('组织谁做', { 谁: listedWords(participants), 做: first });
  return { ...plan, participants: [], steps: [called, ...others] };
}

/** 发挥志愿服务队载体作用，在社区治安方面出力: the team does so, and not whoever uses it. */
function withThoseUsed(plan: Plan): Plan {
  const { target = '', participants } = plan;
  const [who, ...others] = participants;
  const [, use, does] = /^((?:充分)?发挥[^，]*作用)，((?:在|到|为|参与|承担|深入|开展)[^；]+)$/.exec(target) ?? [];
  if (!who || others.length > 0 || !use?.includes(who) || !does) return plan;
  return { ...plan, participants: [], target: `${use}，${patternWords('组织其做', { 做: does })}` };
}

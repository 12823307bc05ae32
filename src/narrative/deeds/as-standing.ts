import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Title } from '../titles/classify-title.js';

/** 法律讲坛 of the whole year, however often it was, is 开设, and not held; “三会一课” that was held 七十多次 is no rule that is kept. */
export const asStanding = (title: Title, row: Activity): Title => held(title, row) ?? standing(title, row);

const RULE = new RegExp(`^${patternWords('坚持制度', { 名: '([^”]+)' })}$`);
function held(title: Title, { sessions, asTyped }: Activity): Title | undefined {
  const [, rule] = (title.kind === '动' && (sessions || asTyped.sessions) && RULE.exec(title.text)) || [];
  return rule === undefined ? undefined : { kind: '事件', noun: `“${rule}”`, verb: '开展' };
}

const standing = (title: Title, { time, sessions, asTyped }: Activity): Title =>
  title.kind === '事件' &&
  title.verb === patternWords('举办') &&
  /(?:讲坛|讲堂|课堂|学堂|夜校)”?$/.test(title.noun) &&
  /^(?:全年|年内|常年)$/.test(time?.text ?? '') &&
  (sessions ?? 1) === 1 &&
  !asTyped.sessions
    ? { ...title, verb: patternWords('开设') }
    : title;

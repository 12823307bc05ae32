import type { Activity } from '../../ledger/ledger.js';
import type { Title } from './classify-title.js';
import { patternWords } from './fill-pattern.js';

/** 法律讲坛 of the whole year, however often it was: it is 开设, and not held. */
export const asStanding = (title: Title, { time, sessions, asTyped }: Activity): Title =>
  title.kind === '事件' &&
  title.verb === patternWords('举办') &&
  /(?:讲坛|讲堂|课堂|学堂|夜校)”?$/.test(title.noun) &&
  /^(?:全年|年内|常年)$/.test(time?.text ?? '') &&
  (sessions ?? 1) === 1 &&
  !asTyped.sessions
    ? { ...title, verb: patternWords('开设') }
    : title;

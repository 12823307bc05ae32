import { WORDS } from '../../../standards.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { isFromAbove, servesElsewhere } from '../../phrases/from-above.js';
import { listedWords } from '../../phrases/piece.js';
import { isStaff } from './called-together.js';
import { sayer, type Telling } from './say-deed.js';

/**
 * 信息员 of 开展排查行动: who did what a cause called for, called together by the community, and not those who came to it. Of work that people do together
 * they did it themselves, unless it is said how many there were of them: 社区组织40余名临时清洁工整治….
 */
export function withCalled(telling: Telling): Telling {
  const { deed, voice, parts } = telling;
  const { row } = deed;
  const who = row.participants.filter((one) => one !== '等');
  const told = [parts.name, ...parts.summary].join();
  const does = parts.title.kind === '动' || (parts.title.kind === '事件' && parts.title.verb === '开展');
  const came = row.asTyped.attendance?.text ?? '';
  const counted = row.participants.length === 1 && PERSONS.test(came) ? came : '';
  const together = WORDS.together.includes(row.category) && counted === '';
  const free = !row.cause || row.host || row.attendance !== undefined || together;
  if (
    free ||
    who.length === 0 ||
    !does ||
    (parts.title.kind === '动' && who.every(isStaff)) ||
    parts.kind === '主' ||
    who.some((one) => told.includes(one) || isFromAbove(one))
  )
    return telling;
  const people = listedWords(row.participants);
  const 谁 = counted.endsWith('人') ? people + counted : counted + people;
  const subject =
    isOutside(people) || [told, 'text' in parts.title ? parts.title.text : ''].some((one) => OF_ITSELF.test(one))
      ? 谁
      : `${parts.subject}${patternWords('组织谁', { 谁 })}`;
  const { attendance: _, ...others } = row.asTyped;
  const asTyped = counted === '' ? row.asTyped : others;
  const theirs = { ...deed, row: { ...row, participants: [], asTyped } };
  const own = { ...parts, subject, actor: subject };
  return { deed: theirs, voice, parts: own, say: sayer(theirs, voice, own) };
}

const PERSONS = /[名位人]$/;
/** 主动陪伴: nobody called them to it. */
const OF_ITSELF = /(?:^|,)(?:主动|自发|自愿)/;
/** Whom no community calls together. */
const isOutside = (who: string): boolean => servesElsewhere(who) || /(?:单位|公司)$/.test(who);

import type { Plan } from '../../ledger/ledger.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { listedWords } from '../deeds/piece.js';
import { apartSaid, FEW, MEETS, namesListed, type TaskSetting } from './plan-apart.js';
import { ASKS, EVERYBODY, IS_EVENT, IS_HELD, plainWords } from './plan-audience.js';
import { workedAt } from './plan-places.js';
import { AREA } from './task-target.js';

/** What a plan says of a task that does not begin with its verb. */
interface Stated {
  readonly target: string;
  /** The target with its steps. */
  readonly known: string;
  /** The target with its place, and the place where it has none. */
  readonly own: string;
  readonly at: string | undefined;
  /** Partners whom nothing names. */
  readonly others: readonly string[];
}

/** 民法典讲座4场, 车辆停放有序: what is to be so, or to be had, with where and who in it or behind it: 组织居民参加, 县林业局参与. */
export function statedSetting(plan: Plan, { target, known, own, at, others }: Stated): TaskSetting {
  const { audience, participants, lecturers } = plan;
  const speaks = lecturers.length === 1 ? spoken(target, lecturers[0] ?? '', audience) : undefined;
  if (speaks) return { target: speaks };
  const [area] = AREA.exec(own) ?? [];
  if (area !== undefined && participants.length > 0)
    return {
      target: `${area}${patternWords('由谁做', { 谁: listedWords(participants), 做: own.slice(area.length) })}`,
    };
  const people = audience.filter((word) => !isSaid(word, known) && !EVERYBODY.test(word));
  const asks = people.some((word) => ASKS.test(word));
  const comers = unsaidOf(participants, known, target);
  const isOccasion = OCCASIONS.test(target);
  const many = others.length > FEW;
  const apart = apartSaid({
    人员: isOccasion ? undefined : namesListed(comers),
    主讲: namesListed(lecturers.filter((word) => !known.includes(word))),
    // Only to what is held people come: 发展优秀青年入党，对象为35岁以下的青年.
    [asks || IS_HELD.test(target) || IS_EVENT.test(target.split('，')[0] ?? '') ? '对象' : '面向']: asks
      ? people.join('，')
      : namesListed(people),
    单位: many ? namesListed(others) : undefined,
  });
  const ending = [
    isOccasion && comers.length > 0 ? patternWords('组织谁参加', { 谁: listedWords(comers) }) : undefined,
    many || others.length === 0 ? undefined : patternWords('谁参与', { 谁: listedWords(others) }),
  ];
  const behind = (first?: string) => [first, ...ending].filter((one) => one !== undefined && one !== '').join('，');
  const where = patternWords('地点等', { 地点: at }).replace(/^，/, '');
  const sent = sentTo(own, audience);
  const speaker = /^由[^。]+主讲$/.test(apart ?? '') ? apart : undefined;
  if (speaker && !at && !sent) return { target: own, behind: behind(speaker) };
  if (sent) return { target: sent, behind: behind(where) };
  // 住宅楼无乱堆乱放: how a place is to be.
  if (at && STATE.test(own)) return { target: `${at}${own}`, behind: behind(), apart };
  const worked = at && workedAt(own, at);
  if (worked) return { target: worked, behind: behind(), apart };
  if (at && MEETS.test(at)) return { target: `${patternWords('在先', { 地: at })}${own}`, behind: behind(), apart };
  return { target: own, behind: behind(where), apart };
}

const STATE = /^(?:无|没有|不(?=[乱见留得准])|整洁|干净|保持)/;
/** What people come to. */
const OCCASIONS = /活动|[比竞大]赛|运动会|讲座|培训|演出|晚会|联欢/;

const KIND = /^(?:户|人员|家庭|居民|群众|对象)/;
/** 低保、重残家庭 are 低保户 and 重残人员. */
const isSaid = (word: string, known: string): boolean => {
  const plain = plainWords(word);
  const stem = plain.replace(/(?<=.{2})(?:户|人员|家庭|居民|群众|对象)$/, '');
  // 老年大学 is for 老年人.
  if (/^老年?人$/.test(word) && /老年/.test(known)) return true;
  if (plainWords(known).includes(plain)) return true;
  return (
    stem !== plain &&
    known
      .split(/[，；、和]/)
      .some((part) => part === stem || (part.startsWith(stem) && KIND.test(part.slice(stem.length))))
  );
};

/** 送给老人和儿童, of 空巢老人 and 特教学校儿童: they are said in full where the target says them in short. */
function sentTo(target: string, audience: readonly string[]): string | undefined {
  const [, before = '', whom = ''] = /^(.*(?:送|发|赠|分)(?:给|往))([^，；]{2,12})$/.exec(target) ?? [];
  const all = before !== '' && audience.length > 0 && audience.every((word) => whom.includes(word.slice(-2)));
  return all ? `${before}${listedWords(audience)}` : undefined;
}

/** 书记讲党课 + 社区党委书记, 全体党员: 社区党委书记为全体党员讲党课. */
function spoken(target: string, lecturer: string, audience: readonly string[]): string | undefined {
  const [, who = '', deed = ''] = /^([^，]{2,6}?)((?:讲|上|授|作|做)[^，；]{1,14}(?:，[^；]*)?)$/.exec(target) ?? [];
  if (who === '' || !lecturer.endsWith(who)) return undefined;
  return `${lecturer}${audience.length > 0 ? patternWords('为谁办', { 谁: listedWords(audience) }) : ''}${deed}`;
}

/** Those of a list whom nothing names; where one is unnamed, the others too but for whom the target itself names. */
function unsaidOf(words: readonly string[], known: string, target: string): readonly string[] {
  const unsaid = words.filter((word) => word === '等' || !known.includes(word));
  return unsaid.every((word) => word === '等') ? [] : words.filter((word) => !target.includes(word));
}

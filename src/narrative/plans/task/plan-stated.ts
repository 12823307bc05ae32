import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { ABOVE, FEW, IS_LECTURE, namesListed, OWN_LECTURER, partnersApart, type TaskSetting } from './plan-apart.js';
import { ASKS, EVERYBODY, plainWords } from './plan-audience.js';
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
  const many = others.length > FEW;
  // 志愿者发展到200人: who is to come leads to it.
  const grows = comers.length > 0 && GROWS.test(target);
  const unheard = lecturers.filter((word) => !known.includes(word));
  const taught = unheard.length > 0 ? withLecturersAsked(own, unheard) : undefined;
  const apart = many ? partnersApart(others) : undefined;
  const [above, beside] = [others.filter((one) => ABOVE.test(one)), others.filter((one) => !ABOVE.test(one))];
  const said = (pattern: string, words: readonly string[]) =>
    words.length > 0 ? patternWords(pattern, { 谁: namesListed(words) }) : undefined;
  const ending = [
    said('组织谁参加', grows ? [] : comers),
    said('由谁讲', taught === undefined ? unheard : []),
    asks ? patternWords('对象为', { 谁: people.join('，') }) : undefined,
    many ? undefined : said('争取支持', above),
    many ? undefined : said('谁参与', beside),
  ];
  const behind = ending.filter((one) => one !== undefined).join('，');
  const whom = asks ? [] : people;
  const sent = sentTo(own, audience);
  if (sent) return { target: at ? `${patternWords('时在', { 地: at })}，${sent}` : sent, behind, apart };
  // 住宅楼无乱堆乱放: how a place is to be.
  if (at && STATE.test(own)) return { target: `${at}${own}`, behind, apart };
  const worked = at && workedAt(own, at);
  if (worked) return { target: worked, behind, apart };
  const told = taught ?? own;
  const joined = grows ? `${patternWords('发动谁参加', { 谁: listedWords(comers) })}，${told}` : told;
  const faced = whom.length > 0 ? facing(joined, whom) : joined;
  return { target: at ? `${patternWords('在先', { 地: at })}${faced}` : faced, behind, apart };
}

/** “银龄课堂”开设8门课: 面向老人 stands by what is given, and before what does not say that. */
function facing(target: string, whom: readonly string[]): string {
  const [, name, given] = GIVES.exec(target) ?? [];
  const to = patternWords('会同', { 对象: listedWords(whom) });
  return name && given ? `${name}${to}${given}` : `${to}，${target}`;
}
const GIVES =
  /^(“[^“”]+”[^，]{0,6}|[^，\d“”]{2,8}?)((?:开设|开办|举办|提供|推出|[开办])(?=\d|[一两二三四五六七八九十])[^。]*)$/;

const GROWS = /^[^，]{2,10}(?:发展到|发展|扩大到|扩充到|增加到|增至|达到)[^，]*[\d一二三四五六七八九十]/;

const TAUGHT = /^(?:每[^，]{1,3})?(?:举办|开展|组织|讲|培训|授课)/;

/** 书屋每周开放5天，举办农技讲座6次 + 镇农技员: 邀请镇农技员举办农技讲座6次. */
export function withLecturersAsked(target: string, lecturers: readonly string[]): string | undefined {
  const clauses = target.split('，');
  const at = clauses.findIndex((clause) => IS_LECTURE.test(clause) && TAUGHT.test(clause));
  if (at < 1 || lecturers.some((one) => OWN_LECTURER.test(one))) return undefined;
  clauses[at] = patternWords('邀请', { 主讲: listedWords(lecturers), 简介: clauses[at] });
  return clauses.join('，');
}

const STATE = /^(?:无|没有|不(?=[乱见留得准])|整洁|干净|保持)/;
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

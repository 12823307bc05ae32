import { splitOutside } from '../../chinese/split-outside.js';
import type { Plan } from '../../ledger/ledger.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { listedWords } from '../deeds/piece.js';
import { shareRun } from '../deeds/share-run.js';

/** What is held or made known is for somebody to come to. */
const HELD =
  /^(?:继续|定期|经常|广泛|深入|集中)?(?:依托[^，]{2,12})?(?:举办|开展|组织|举行|召开|开设|开办|办|讲|宣讲|宣传|播放|放映|发放|招募|推出|推行|征集|评选)/;
/** What is done with care, for or to those whom it is about. */
const ATTENDED = /^(?:继续)?(?:做好|落实|加强|抓好|强化|深化|规范|搞好|实施|实行)/;
const GIVEN = /^(?:继续)?(?:送|赠|购|办理|提供|修|安装|配备|解决|代|上门|建)/;
/** Whom everything is for: only an event says so. */
const EVERYBODY = /^(?:全体|广大|社区|辖区)?(?:居民|村民|群众|大家|居民群众)$/;
/** 警卫连官兵: people one does something together with; of a unit it is 会同. */
const PEOPLE = /(?:官兵|居民|村民|志愿者|党员|师生|学生|老人|家属|群众|家庭|孩子|青年|代表)$/;
/** How, and not what: 打“智力拥军”牌，举办知识竞赛. */
const HOW = /^(?:打(?:好|造)?“|围绕|突出|坚持|以|按照?|结合|利用|针对|为|把)/;

/** 辖区部分老年人 and 组织部分老年人开交心会 are the same people; so are 养老院20多位老人 and 与养老院老人一起. */
const isSame = (word: string, target: string) =>
  word.length > 4 &&
  (shareRun(word, target, 4) || (shareRun(word, target, 3) && target.includes(word.slice(-2)) && /\d/.test(word)));

/** Where, with whom and for whom a task is done, in it or behind it, as far as it does not say so itself. */
export function withSetting(plan: Plan, target: string, verbal: boolean): { target: string; behind?: string } {
  const { place, partners, audience } = plan;
  const unsaid = (words: readonly string[]) => words.filter((word) => !target.includes(word) && !isSame(word, target));
  const [others, people] = [unsaid(partners), unsaid(audience)];
  const at = place && !target.includes(place) ? place.replace(/^在/, '') : undefined;
  const units = others.filter((one) => !PEOPLE.test(one));
  const folk = others.filter((one) => PEOPLE.test(one));
  const named = (words: readonly string[]) => (words.length > 0 ? listedWords(words) : undefined);
  if (!verbal) {
    const slots = { 单位: named(others), 地点: at, 对象: named(people.filter((one) => !EVERYBODY.test(one))) };
    return { target, behind: patternWords('地点等', slots).replace(/^，/, '') };
  }
  const clauses = [...splitOutside(target, '，')];
  const later = HOW.test(clauses[0] ?? '') ? clauses.findIndex((clause) => HELD.test(clause)) : 0;
  const index = Math.max(0, later);
  const deed = clauses[index] ?? '';
  const held = HELD.test(deed);
  const whom = named(held ? people : people.filter((one) => !EVERYBODY.test(one)));
  const kind = held ? '对象' : GIVEN.test(deed) ? '为谁' : ATTENDED.test(deed) ? '对谁' : '对象';
  const head = patternWords('会同', {
    单位: named(units),
    同人: named(folk),
    顿: units.length > 0 && at ? '，' : undefined,
    地点: at,
    [kind]: whom,
  });
  clauses[index] = `${head}${deed}`;
  return { target: clauses.join('，') };
}

/** 拔河比赛由各楼长选送队伍: an event, and by whom or how others come to it. */
const EVENT_BY =
  /^([^，由以；]{2,18})((?:由[^，]*?(?:选送|推荐|推选|报名|选派|组队|组成|参加|承办|担任)|以[^，]*?为[^，]*?单位).*)$/;
const EVENT = /[赛演展节]|活动|讲座|联欢|晚会|运动会/;
/** Those who are chosen are people, and no competition. */
const CHOSEN = /^由[^，]*(?:选送|推荐|推选|报名|选派)(?!\d|[^，]*[人名队支个])/;

/** An event of which its target says by whom it is made up, as something that is held then or there: its time or its place has a verb then. */
export function eventHeld(
  { when, place, audience }: Plan,
  target: string,
): { target: string; audience: readonly string[] } {
  const [, event, how] = EVENT_BY.exec(target) ?? [];
  if (!event || !how || !EVENT.test(event) || !(when ?? place)) return { target, audience };
  const whom = CHOSEN.test(how) && audience.length > 0 ? listedWords(audience) : undefined;
  return {
    target: patternWords('举行某事', { 名: event, 谁: whom, 怎样: how }),
    audience: whom ? [] : audience,
  };
}

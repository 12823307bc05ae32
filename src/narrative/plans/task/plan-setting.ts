import { splitOutside } from '../../../chinese/split-outside.js';
import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { type Actors, actorsOf, areComeTo } from './plan-actors.js';
import {
  ABOVE,
  FEW,
  IS_LECTURE,
  MEETS,
  namesListed,
  OWN_LECTURER,
  partnersApart,
  type TaskSetting,
} from './plan-apart.js';
import { type ForWhom, IS_HELD, issuedTo, withAudience } from './plan-audience.js';
import { clauseBuilt, doneToAt } from './plan-places.js';
import { statedSetting, withLecturersAsked } from './plan-stated.js';
import { servedInFull } from './served-in-full.js';

/** 警卫连官兵: people one does something together with; of a unit it is 会同. */
const PEOPLE = /(?:官兵|居民|村民|志愿者|党员|师生|学生|老人|家属|群众|家庭|孩子|青年|代表)$/;
/** How, and not what: 打“智力拥军”牌，举办知识竞赛. */
const HOW = /^(?:打(?:好|造)?“|围绕|突出|坚持|以|按照?|结合|利用|针对|为|把)/;
/** 以属地化管理为原则: nothing is done in it. */
const BY_WHAT = /^(?:以[^，]+为[^，]{1,4}|坚持[^，]+|按照?[^，]+(?:原则|要求|标准|思路))$/;
/** What people go somewhere for. */
const GOING = /^(?:与|和|同|陪|看望|慰问|走访|探望|探访|拜访|为|给|参观|上门|祭扫|瞻仰)/;
/** Nobody goes there from elsewhere. */
const HERE = /^(?:社区|居委会|村委会|小区|党群服务中心|文化广场|广场|活动室)/;
export function withSetting(plan: Plan, typed: string, verbal: boolean): TaskSetting {
  const target = servedInFull(typed, plan.audience);
  const { partners, audience, participants, lecturers, steps } = plan;
  const known = [target, ...steps].join('，');
  // Of partners of whom the steps name one the others are not named alone.
  const unnamed = partners.filter(
    (word) => !target.includes(word) && !participants.includes(word) && !plan.place?.includes(word),
  );
  const others = unnamed.every((word) => known.includes(word)) ? [] : unnamed;
  const [own, at] = placeOf(plan, target);
  if (!verbal) return statedSetting(plan, { target, known, own, at, others });
  const clauses = [...splitOutside(own, '，')];
  const later = HOW.test(clauses[0] ?? '') ? clauses.findIndex((clause) => IS_HELD.test(clause)) : 0;
  const index = later >= 0 ? later : BY_WHAT.test(clauses[0] ?? '') && clauses.length > 1 ? 1 : 0;
  const deed = lectured(clauses[index] ?? '', plan, target);
  const isOpen = !IS_HELD.test(clauses[index] ?? '') && !audience.some((word) => known.includes(word));
  const issue = (clause: string, at: number) => issuedTo(clause, audience, isOpen && at > index);
  const issued = clauses.findIndex((clause, at) => issue(clause, at) !== undefined);
  if (issued >= 0) clauses[issued] = issue(clauses[issued] ?? '', issued) ?? '';
  const given: ForWhom =
    issued < 0 ? withAudience(deed, plan, known) : { deed: issued === index ? (clauses[issued] ?? deed) : deed };
  const unheard = lecturers.filter((one) => one !== '等' && !`${deed}，${known}`.includes(one));
  const shown = /[团队社]$/.test(participants.join('、')) ? clauses.findIndex((clause) => SHOWN.test(clause)) : -1;
  // 居民亲手制作灯笼: a step has said who does it.
  const begins = (word: string) => steps.some((step) => step.startsWith(word));
  const allDo = participants.some(begins) && participants.every((word) => steps.join('，').includes(word));
  const doers = participants.filter((word) => !allDo && !begins(word));
  const actors = actorsOf({ ...plan, participants: shown > index ? [] : doers }, given.deed, target, given);
  const built = at === undefined ? -1 : clauseBuilt(clauses);
  if (built >= 0) clauses[built] = `${patternWords('时在', { 地: at })}${clauses[built]}`;
  const where = at === undefined || built >= 0 || MEETS.test(at) ? undefined : placed(actors.deed, at, actors);
  const many = others.length > FEW;
  // 参加 is done with them, not 会同 them.
  const joins = /^参[加与]/.test(deed);
  const helps = !many && others.length > 0 && HELPS.test(actors.deed);
  const units = many || joins || helps ? [] : others.filter((one) => !PEOPLE.test(one));
  const above = units.filter((one) => ABOVE.test(one));
  const head = patternWords('会同', {
    支持: namesListed(above),
    单位: namesListed(units.filter((one) => !above.includes(one))),
    同人: namesListed(many || helps ? [] : joins ? others : others.filter((one) => PEOPLE.test(one))),
    顿: (units.length > 0 || (joins && others.length > 0)) && where?.at ? '，' : undefined,
    地点: where?.at,
    到地: where?.to,
  });
  const first = at && MEETS.test(at) ? patternWords('在先', { 地: at }) : '';
  const comers = areComeTo(actors.deed) && index < clauses.length - 1 ? actors.behind : undefined;
  if (shown > index) clauses[shown] = `${listedWords(participants)}${clauses[shown]}`;
  const done = where?.deed ?? actors.deed;
  const helping = helps ? done.replace(HELPS, (verb) => `${verb}${listedWords(others)}`) : done;
  const facing = given.front ?? '';
  // 面向小区、楼栋的业主，在某商住楼小区举办…: two long phrases do not stand before one verb.
  clauses[index] =
    where?.at !== undefined && facing.length > LONG && where.at.length > LONG / 2
      ? `${facing}，${first}${head}${helping}`
      : `${first}${head}${facing}${helping}`;
  if (comers !== undefined && !plan.measure?.includes(comers))
    clauses.splice(index + 1, 0, patternWords('谁参加', { 谁: comers }));
  const more = many ? partnersApart(others) : undefined;
  const apart = [given.apart, more].filter((one) => one !== undefined).join('。') || undefined;
  const taught = unheard.length > 0 ? withLecturersAsked(clauses.join('，'), unheard) : undefined;
  const lecture =
    unheard.length > 0 && taught === undefined ? patternWords('由谁讲', { 谁: listedWords(unheard) }) : undefined;
  const behind = [given.tail, lecture].filter((one) => one !== undefined).join('，');
  if (/^(?:一起|共同)/.test(clauses[0] ?? '') && actors.who === undefined && actors.heads === undefined)
    clauses[0] = patternWords('大家做', { 做: clauses[0] ?? '' });
  const { behind: _, ...before } = actors;
  return {
    target: taught ?? clauses.join('，'),
    actors: comers === undefined ? actors : before,
    apart,
    ...(behind !== '' && { behind }),
  };
}
/** 配合鉴定火灾起因: those who do it are helped by it. */
const HELPS =
  /^(?:配合|协助)(?=(?:做好|完成|开展|鉴定|调查|处理|查处|落实|组织|搞好|办理|检查|排查|整治|举办|推进|实施|管理|维护|解决|宣传|进行))/;

/** 表演节目 is what a troupe does. */
const SHOWN = /^(?:表演|演出|演唱|演奏)/;

/** The target and where it is done, as far as that says no more: 参观科技馆 in 市科技馆 is 参观市科技馆; what the reason has said is not said again. */
function placeOf({ place, problem = '', cause = '', steps }: Plan, target: string): readonly [string, string?] {
  const plain = place?.replace(/^在/, '');
  if (!plain || [target, problem, cause].join('，').includes(plain)) return [target];
  if (steps.some((step) => step.includes(patternWords('时在', { 地: plain })))) return [target];
  for (let length = plain.length - 1; length >= 3; length -= 1) {
    const end = plain.slice(-length);
    if (target.includes(end)) return [target.replace(end, plain)];
  }
  return [target, plain];
}
const LONG = 9;

/** 每季举办讲座: how often stands before who is asked. */
const EACH = /^每(?:[天日周月季年]|季度|半年)(?=举办|开展|开设|讲)/;
/** 举办健康讲座 + 张医生: 邀请张医生举办健康讲座. */
function lectured(deed: string, { lecturers }: Plan, target: string): string {
  const unsaid = lecturers.filter((one) => one === '等' || !target.includes(one));
  // 组织村民参加培训: those who are sent do not give it.
  const isSent = /^(?:每[^，]{1,3})?组织[^，]{2,14}参加/.test(deed);
  if (!unsaid.some((one) => one !== '等') || !IS_LECTURE.test(deed) || /^[请邀]/.test(deed) || isSent) return deed;
  // The community's own secretary is not invited.
  if (unsaid.every((one) => OWN_LECTURER.test(one))) return deed;
  const [often = ''] = EACH.exec(deed) ?? [];
  return `${often}${patternWords('邀请', { 主讲: listedWords(unsaid), 简介: deed.slice(often.length).replace(/^组织/, '') })}`;
}

/** Where a deed is done: 到养老院与老人…, 在广场举办…; the people of a place need its name no more. */
function placed(deed: string, place: string, { who }: Actors): { deed: string; at?: string; to?: string } {
  const without = deed.replace(/^(与|和|同|陪|看望|慰问|走访)(.+)$/, (all, verb: string, rest: string) =>
    rest.startsWith(place) ? `${verb}${rest.slice(place.length).replace(/^的/, '')}` : all,
  );
  const invited =
    /^((?:每(?:[天日周月季年]|季度|半年))?(?:特?邀请?|请)[^，为到给向]{2,18}?)(为[^，]+|(?:讲|作|授|开展|举办|辅导|指导|宣讲|传授|教|培训|坐诊|义诊).*)$/.exec(
      without,
    );
  if (invited?.[1] && invited[2]) return { deed: `${invited[1]}${patternWords('到地方', { 地: place })}${invited[2]}` };
  const done = doneToAt(without, place);
  if (done !== undefined) return { deed: done };
  if (GOING.test(without) && (who !== undefined || !HERE.test(place))) return { deed: without, to: place };
  return { deed: without, at: place };
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

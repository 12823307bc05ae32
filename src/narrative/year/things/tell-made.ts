import { IN_VIEW } from '../../deeds/title-inside.js';
import type { Sentence } from '../../matters/section.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { joined, strung } from '../../phrases/piece.js';
import { inTurn } from '../in-turn.js';
import type { Voice } from '../voice.js';
import { bodyPeople } from './body-people.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { isLeading, ledBy } from './led-by.js';
import { makingOf } from './making.js';
import { placeThing } from './place-thing.js';
import { type ChangedThing, cameOfIt, cutShort, doerBeside, doerOf, sayThing, whenChanged } from './thing-sentence.js';

/**
 * 帮扶单位多方筹集资金新建灯光球场1个; 2007年4月，经办事处党委批准，党总支由党支部改设，有委员5人: who made it, how and on what ground stand before
 * what was made. Undefined where the summary does not begin with that.
 */
export function tellMade(matter: ChangedThing, voice: Voice, aimed?: string, acts = ''): Sentence | undefined {
  const { row } = matter;
  const making = makingOf(matter.summary, row.change);
  // Of what there is, with people of its own, the summary says how it works.
  if (!making) return undefined;
  const led_ = matter.kind === '阵地' || matter.row.members.length > 0 || matter.row.leader !== undefined;
  if (!row.change && (led_ || making.who === undefined)) return undefined;
  const when = whenChanged(matter, voice);
  const lead = [aimed, making.lead].filter((one) => one !== undefined).join('，');
  const verb = row.change ?? making.verb;
  // 升级 with 秉持亲民化的理念: those who had that in view did it, and not the place.
  const ours = /^(?:升级|揭牌|搬迁)$/.test(verb) && IN_VIEW.test(making.lead?.split('，')[0] ?? '');
  const plain = ours
    ? { verb, what: joined([...namesOf(row.name), ...(row.amount ? quantityPiece(row.amount) : [])]), own: false }
    : changeOf(namesOf(row.name), verb, row.amount);
  const place = matter.kind === '阵地' ? placeThing(matter.row, plain.own ? '' : verb, matter.summary) : undefined;
  const change = place && !plain.own && !ours ? changeOf(place.what, verb, row.amount) : plain;
  // 主动与社区沟通后迅速成立 of what 罗某 leads: the community is none that does so of itself.
  const leader = matter.kind === '组织' ? matter.row.leader : undefined;
  const itself = leader && !isLeading(leader) && /^(?:主动|自发|自愿|积极)/.test(making.how ?? '') ? leader : undefined;
  const led = matter.kind === '组织' ? headOf(matter, making.who ?? itself) : {};
  const 简介 = inTurn(
    ...(matter.kind === '组织' ? [bodyPeople(matter)] : (place?.said ?? [])),
    cutShort(making.rest, voice),
  );
  const 成效 = cameOfIt(matter.result);
  if (change.own) {
    const front = [when, lead || making.how].filter(Boolean).join('，');
    const 变动列 = strung([changesOf([change]), ...(简介 ? [简介] : []), ...(成效 ? [[成效]] : [])], '，');
    return sayThing('变动', front === '' ? '名' : '时', [matter], { 时段: front, 变动列 });
  }
  const doer = making.who ?? itself ?? doerOf([matter], voice);
  // 村妇代会整合资源 is the doing of 村妇代会, and goes on as its.
  const head = matter.kind === '组织' ? matter.row.leader : undefined;
  const subject = head && doer.startsWith(head) ? head : doer;
  const 变动句 = [acts, making.how ?? '', ...changesOf([change])];
  const slots = {
    时: when,
    针对: lead,
    主: acts === '' ? doerBeside(doer, place?.what ?? namesOf(row.name)) : doer,
    变动句,
    ...led,
    简介,
    成效,
  };
  return sayThing('组织时', when ? '时' : lead ? '因' : '主', [matter], slots, subject);
}

/** Who leads it; who is in it stands with their number, where there is one. */
function headOf({ row: { leader, members, people, name } }: Extract<ChangedThing, { kind: '组织' }>, who = '') {
  const head = leader && who.includes(leader) ? undefined : leader;
  return people ? ledBy([], [], head) : ledBy(namesOf(name), members, head);
}

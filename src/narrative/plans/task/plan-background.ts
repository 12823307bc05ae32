import { escaped } from '../../../chinese/escaped.js';
import type { Activity, Ledger, Organisation, Plan } from '../../../ledger/ledger.js';
import { asMembers } from '../../phrases/as-members.js';
import { quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern } from '../../phrases/fill-pattern.js';
import { joined, listedWords, type Pieces, wordsOf } from '../../phrases/piece.js';
import { rowsById } from '../../phrases/rows-by-id.js';
import { shareRun } from '../../phrases/share-run.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isScheme } from '../common-setting.js';

/** What a plan builds on and no number says. */
export interface Background {
  /** A sentence of its own without its end mark, on what the task names: “军民讲坛”由军政干部主讲，每季一讲. */
  readonly apart?: Pieces;
  /** 在现有硬化道路22公里的基础上. */
  readonly from?: Pieces;
  /** The thing that there is, which the target need not name again. */
  readonly named?: string;
}

/** What the ledger says of the rows, organisations and places of 对应 that a reader has to know to understand the task. */
export function backgroundOf(plan: Plan, ledger: Ledger): Background {
  const { basis } = plan;
  const target = plan.target ?? '';
  const row = rowsById(ledger.activities, basis).find((one) => isKnown(one, target));
  if (row) return { apart: tellRow(row) };
  const body = bodyOf(plan, ledger);
  // Who leads it, and no more, is no ground for a task of it.
  const known = body && (body.members.length > 0 || body.summary !== undefined || HOW_LED.test(body.leader ?? ''));
  if (body) return SETS_UP.test(target) || !known ? {} : { apart: tellBody(body, isScheme(ledger)) };
  const place = rowsById(ledger.facilities, basis).find((one) => one.amount && one.name.length === 1);
  // 市民学校1所 is nothing on which 开课12次 builds, nor are 30 wells one on which the same 30 are cleaned: more of the same has to be added.
  if (!place?.amount || plan.problem !== undefined || plan.cause !== undefined) return {};
  const adds = new RegExp(
    `(?:再[装建种添]|新[增建添装设]|增[设加]|加装|续建|扩建)[^，]*\\d余?${escaped(place.amount.unit)}`,
  );
  const [named = ''] = place.name;
  return adds.test(target)
    ? { from: fillPattern('在现有上', { 名: named, 数: quantityPiece(place.amount) }), named }
    : {};
}

const bodyOf = ({ basis }: Plan, ledger: Ledger) => rowsById(ledger.organisations, basis).find((one) => one.leader);

/** 成立领导小组，明确分工, of a body that the ledger knows: who leads it and who is in it stands there. */
export function setUp(plan: Plan, target: string, ledger: Ledger): string {
  const body = bodyOf(plan, ledger);
  const [verb] = SETS_UP.exec(target) ?? [];
  if (!body || !verb) return target;
  const [first = '', ...rest] = target.split('，');
  if (KEEPS_UP.test(first)) {
    const led = wordsOf(tellBody({ ...body, change: undefined }, true)).slice(listedWords(body.name).length + 1);
    return [first, ...(led ? [led] : []), ...rest].join('，');
  }
  return [wordsOf(tellBody({ ...body, change: body.change ?? verb }, true)), ...target.split('，').slice(1)].join('，');
}
/** 社区书记任组长, and no 村主任. */
const HOW_LED = /(?<!主)任|为/;
/** 调整充实普法领导小组 has named it. */
const KEEPS_UP = /^(?:调整|充实|健全|完善)/;
const SETS_UP =
  /^(?:成立|组建|建立|设立|调整充实|调整|充实|健全|完善)(?=[^，]{0,16}(?:小组|队伍?|委员会|工作组|专班|机构)(?:，|$))/;

/** Something that goes on and that the task names, and who gives it: what it did this year is no ground for the next. */
const isKnown = ({ title, lecturers, summary, time }: Activity, target: string): boolean =>
  Boolean(time) &&
  lecturers.length > 0 &&
  !/\d/.test(summary ?? '') &&
  shareRun(title.replace(/[“”]/g, ''), target.replace(/[“”]/g, ''), Math.min(4, title.replace(/[“”]/g, '').length));

const tellRow = ({ title, shortTitle, lecturers, summary }: Activity): Pieces =>
  fillPattern('已有的事', {
    名: shortTitle ?? title,
    主讲: lecturers.length > 0 ? listedWords(lecturers) : undefined,
    简介: summary && withoutEnd(summary),
  });

/**
 * 社区书记任组长 is a clause, 社区党委 a name.
 * @param next Whether it is still to be set up: 成立 and not 已成立.
 */
export function tellBody({ name, change, leader, members, summary }: Organisation, next = false): Pieces {
  const led = !leader || HOW_LED.test(leader) ? leader : fillPattern('牵头做', { 牵头: leader }).join('');
  return joined(
    fillPattern(next ? '要有组织' : '已有组织', {
      变动: change,
      名: listedWords(name),
      牵头: led,
      成员: members.length > 0 ? asMembers(members) : undefined,
      简介: summary && withoutEnd(summary),
    }),
  );
}

import { readChineseNumber } from '../../../chinese/read-chinese-number.js';
import { communityFigures } from '../../../facts/community-figures.js';
import { figureWords } from '../../../facts/figure.js';
import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import { formerly } from '../../../facts/plan-period.js';
import type { Activity, Ledger, Plan } from '../../../ledger/ledger.js';
import { COMMUNITY } from '../../../ledger/vocabulary/fields.js';
import { countPiece, quantityPiece } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, strung } from '../../phrases/piece.js';
import { rowsById } from '../../phrases/rows-by-id.js';
import { shareRun } from '../../phrases/share-run.js';
import { WHOLE_TITLE_VERBS } from '../../phrases/verbs.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { classifyTitle } from '../../titles/classify-title.js';

import { isDescribed } from '../plan-described.js';
import { standardOf } from './shortcomings.js';
import type { Before } from './with-base.js';

/** 注册志愿者达到800名: what is to grow, how, and to how much. */
export interface Rise {
  readonly name: string;
  /** 达到800名, 增至四个: verb, number and unit. */
  readonly to: string;
  readonly value: number;
  readonly unit: string;
  /** What the target says behind it, with its mark. */
  readonly rest: string;
}

const RISES =
  /^([^，；由]{2,12}?)(?:要)?(达到|增加到|增至|扩至|扩大到|提高到|升至)(\d[\d.]*|[一二三四五六七八九十百两]+)([^\d，；、以之]{1,2})(.*)$/;

export function riseOf(target: string): Rise | undefined {
  const [, name, verb, number, unit, rest] = RISES.exec(target) ?? [];
  if (!name || !verb || !number || !unit) return undefined;
  const value = /^\d/.test(number) ? Number(number) : readChineseNumber(number);
  // 达到 says where it ends, 增加到 that it grew: only the second goes with where it began.
  const grows = verb === '达到' ? patternWords('增加到') : verb;
  return value === undefined ? undefined : { name, to: `${grows}${number}${unit}`, value, unit, rest: rest ?? '' };
}

/** Where a figure that is to grow stands now, and the rows that say so; undefined where the ledger does not know, or where it is no growth. */
export interface Base {
  readonly pieces: Pieces;
  /** What stands on the ledger's head is now, what rows count was in the year. */
  readonly now: boolean;
  readonly rows: readonly Activity[];
}

const PEOPLE = /^[人名位]$/;
const SESSIONS = /^[场期讲课次]$/;
const same = (a: string, b: string) => a === b || [PEOPLE, SESSIONS].some((kind) => kind.test(a) && kind.test(b));

export function baseOf({ name, value, unit }: Rise, ledger: Ledger): Base | undefined {
  const { community } = ledger;
  const figure = [COMMUNITY.registeredVolunteers, COMMUNITY.volunteerTeams].flatMap(({ zh }) => {
    const known = communityFigures(community)[zh];
    return known && name.endsWith(zh) && same(unit, known.unit) ? [known] : [];
  })[0];
  if (figure) return figure.value < value ? said([{ ...figure, unit }], true, []) : undefined;
  const people = ledger.organisations.find((one) => one.people && one.name.some((own) => own.includes(name)))?.people;
  if (people && same(people.unit, unit))
    return people.value < value ? said(quantityPiece(people), true, []) : undefined;
  return name.length < 3 ? undefined : fromRows(ledger, { name, value, unit });
}

/** One row with that name: the sum of several is no figure that can be looked up. */
function fromRows(ledger: Ledger, { name, value, unit }: Pick<Rise, 'name' | 'value' | 'unit'>): Base | undefined {
  const rows = ledger.activities.filter((row) => row.counted && row.title.includes(name));
  const [row] = rows;
  if (!row || rows.length > 1 || !SESSIONS.test(unit)) return undefined;
  const count = row.asTyped?.sessions?.value ?? row.sessions ?? 0;
  const pieces = countPiece('sessions', row);
  return pieces && count > 0 && count < value ? said(pieces, false, rows) : undefined;
}

const said = (pieces: Pieces, now: boolean, rows: readonly Activity[]): Base => ({ pieces, now, rows });

/** What a task builds on. */
export interface Basis {
  /** What the rows and indicators of 对应 count (集中清洁40余次, 居民小区卫生达标率98%); of one row that the target names the count alone: 18次. */
  readonly counted?: Pieces;
  /** Indicators that the task is to change, and does not count: 贫困发生率为23%. */
  readonly stands?: Pieces;
  /** Each of those by itself. */
  readonly before?: readonly Before[];
  /** What is done of it already, where nothing was counted: 在主渠完工的基础上. */
  readonly stage?: Pieces;
  readonly rows: readonly Activity[];
}

/** Nothing is said that the target does not exceed. */
export function basisOf(plan: Plan, ledger: Ledger): Basis {
  const rows = rowsById(ledger.activities, plan.basis);
  const target = plan.target ?? '';
  const counted = rows.flatMap((row) => {
    const { sessions } = row;
    const count = row.asTyped?.sessions || (sessions ?? 1) > 1 ? countPiece('sessions', row) : undefined;
    const value = row.asTyped?.sessions?.value ?? sessions ?? 0;
    return count && value > 0 && growsFrom(row.title, target, value)
      ? [{ name: row.shortTitle ?? row.title, count, value }]
      : [];
  });
  // 基本情况 has said what is held against no standard, but for a single one beside headings.
  const ground = isDescribed(ledger) && !(ledger.themes.length > 0 && ledger.indicators.length === 1);
  const results = (plan.basis.length > 0 ? indicatorResults(ledger) : []).filter(
    ({ scope, requirement, rate }) => !(ground && scope === '其他' && !requirement && !rate),
  );
  const known = results.filter(
    ({ name, value, met }) =>
      value &&
      value.unit !== YEARS &&
      met !== false &&
      plan.basis.includes(name) &&
      !target.includes(figureWords(value)),
  );
  // 集体收入达到900万元 grows from 872万元; 搬迁45户 does not grow from 贫困发生率23%, nor 不低于上年 from 98%, which is said before it.
  const grows = ({ name, isLimit, value }: IndicatorResult) =>
    !isLimit && value !== undefined && exceeds(name, target, Number(/[\d.]+/.exec(figureWords(value))?.[0]));
  // What has come up to its standard is what one builds on; 不低于上年 speaks of it itself.
  const builds = (one: IndicatorResult) =>
    grows(one) || (one.met === true && !one.isLimit && !target.includes(formerly(ledger)));
  const lifted = known.flatMap((one): readonly Before[] => {
    const value = Number(/[\d.]+/.exec(one.value ? figureWords(one.value) : '')?.[0]);
    return one.value && builds(one) ? [{ name: one.name, said: [one.value], value, isRate: true }] : [];
  });
  const measured = lifted.map(({ name, said: now }): Pieces => [name, ...now]);
  const before = [
    ...counted.map(({ name, count, value }): Before => ({ name, said: count, value, isRate: false })),
    ...lifted,
  ];
  const stands = known
    .filter((one) => !builds(one))
    .flatMap(({ name, value, met, target: goal }): readonly Pieces[] => {
      if (!value) return [];
      if (!goal || met !== undefined) return [fillPattern('为', { 指标: name, 实际: [value] })];
      // 减畜任务640头 of which 380 are done is none of 380.
      return GIVEN.test(name) ? [fillPattern('任务完成', { 任务: name, 标准: [standardOf(goal)], 实际: [value] })] : [];
    });
  const apart = stands.length > 0 ? { stands: strung(stands, '，') } : {};
  const said: readonly Pieces[] = [...counted.map(({ name, count }): Pieces => [name, ...count]), ...measured];
  const done = rows.flatMap((row) => stageOf(row, target))[0];
  const [built] = rows.flatMap((row) =>
    builtOf(row, target).map((what) => ({ what, before: LONG_AGO.test(row.time?.text ?? '') })),
  );
  if (said.length > 0) return { ...apart, counted: strung(said, '、'), before, rows };
  const stage = done
    ? fillPattern('在成效上', { 成效: done })
    : built &&
      (built.before
        ? fillPattern('在成效上', { 成效: fillPattern('已做', { 事: built.what }) })
        : fillPattern('在基数上', { 何时: formerly(ledger), 基数: built.what }));
  return { ...apart, ...(stage && { stage }), rows };
}

/** 减畜任务, 造林计划: so much is to be done. */
const GIVEN = /(?:任务|计划|目标)$/;
/** 连续59年无火灾 is no number that one builds on: it goes on. */
const YEARS = '年';

/** 梨子基地灌溉主渠完工, of 主渠已完工 and 修建梨子基地灌溉主渠; nothing where the target says what was done itself. */
function stageOf({ result = '', title }: Activity, target: string): readonly string[] {
  const plain = withoutEnd(result);
  if (!DONE.test(plain)) return [];
  const done = plain.replace(/(?:均已|已经|已)(?=[^已]*$)/, '');
  const what = /^[^，]{2,4}?(?=(?:均已|已经|已))/.exec(plain)?.[0];
  if (shareRun(done.slice(0, -2), target, 2)) return [];
  const name = classifyTitle(title);
  const noun =
    name.kind === '动' && what && title.endsWith(what)
      ? title.replace(/^[修建新扩改铺安加]{1,2}[建造装设]?/, '')
      : what;
  return [what && noun ? done.replace(what, noun) : done];
}

/**
 * 建成鱼塘300亩, of 整修鱼塘400亩, and 搭防雹网640亩, of 防雹网再搭500亩: as much of the same as has been done, where the target says the thing and more of it.
 * Undefined where several were counted that it could be.
 */
function builtOf({ title, quantities }: Activity, target: string): readonly Pieces[] {
  const alike = quantities.flatMap(({ name, amount }): readonly Pieces[] => {
    if (!amount || amount.vague || !target.includes(name.slice(-2)) || name.length < 2) return [];
    const more = [...target.matchAll(/(?<![\d.])(\d[\d.]*)[余多]?([^\d，；。]{1,4})/g)].find(([, , unit = '']) =>
      unit.startsWith(amount.unit),
    );
    if (more === undefined || equals(target, amount.value)) return [];
    const before = target.slice(0, more.index).split('，').at(-1) ?? '';
    const adds = ADDS.test(before);
    const does = title.endsWith(name) && title.length - name.length < SHORT ? title : name;
    const isDone = BUILT.test(does) || (does === title && DOES.test(does)) || ACTS.has(does);
    return isDone && (adds || Number(more[1]) > amount.value) && !/^由|[由到至]$/.test(before)
      ? [[does, ...quantityPiece(amount)]]
      : [];
  });
  return alike.length === 1 ? alike : [];
}
/** 近年来: more than the year before. */
const LONG_AGO = /年来|以来|历年|多年/;
const BUILT = /^(?:建成|完成|修建|新建|改造|硬化|种植|栽植|发展|安装|铺设)[^，]{2,8}$/;
/** 搭防雹网, 修水渠. */
const DOES = /^[搭修建装铺栽种挖砌埋架拆改通]\p{Script=Han}/u;
const ADDS = /再|新增|增[加设]|加装|续建|扩建/;
/** 改厕, 硬化: what is done, by its own word. */
const ACTS: ReadonlySet<string> = new Set(WHOLE_TITLE_VERBS);
/** Characters of a verb before the thing. */
const SHORT = 4;

/** A first part of something, in so few words that what is still to be done can follow at once. */
const DONE = /^[^，。；]{2,18}(?:已|均已|已经)[^，。；]{0,4}(?:完成|完工|建成|竣工|到位|投用|启用)$/;

/** Whether the clause of the target that speaks of it has a larger number. */
const exceeds = (name: string, target: string, value: number): boolean =>
  target.split(/[，；]/).some((clause) => {
    const [more] = /(?<![\d.])\d+(?:\.\d+)?/.exec(clause) ?? [];
    return more !== undefined && Number(more) > value && shareRun(name, clause, 2);
  });

/**
 * Whether a clause of the target speaks of the row and asks for more of the same than there was: 20场 beside 15场. Beside what counts nothing, says how
 * often (支委会12次 of 每月一次), or counts something else (30天, 夜校8个), a number of last year compares nothing.
 */
const growsFrom = (title: string, target: string, value: number): boolean =>
  target.split(/[，；]/).some((clause) => {
    const [, more] =
      /(?<![\d.])(\d+)余?[场次期讲课]/.exec(clause.replace(/每[^，、\d]{1,6}\d{1,3}[场次期讲]/g, '')) ?? [];
    return more !== undefined && Number(more) > value && shareRun(title, clause, 2);
  });

/** Whether the target asks for the very number that there was: then the two do not stand side by side. */
const equals = (target: string, value: number) =>
  [...target.matchAll(/\d+/g)].some(([number]) => Number(number) === value) ||
  RHYTHMS.some(([words, times]) => times === value && words.test(target));

const RHYTHMS = [
  [/每月[一1][次场期]/, 12],
  [/每季(?:度)?[一1][次场期]/, 4],
] as const;

import { escaped } from '../../../chinese/escaped.js';
import { inDigits } from '../../../chinese/in-digits.js';
import { splitOutside } from '../../../chinese/split-outside.js';
import type { Ledger, Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { isSameProblem } from '../task/same-problem.js';
import { sharedWords } from '../task/shared-words.js';
import { isVerbal } from '../task/task-target.js';

/** 措施 of 存在问题 by itself: a plan that is for one of the problems of the ledger, and of no field, row or number of its own. */
export const isMeasure = ({ problem, target, topic, id, basis }: Plan, { problems }: Ledger): boolean =>
  problem !== undefined &&
  target !== undefined &&
  topic === '其他' &&
  id === undefined &&
  basis.length === 0 &&
  problems.some((text) => withoutEnd(text) === withoutEnd(problem));

/** One that nobody answers for, and no time is set for: it says nothing without what it is for. */
export const isOnlyAnswer = (plan: Plan, ledger: Ledger): boolean =>
  isMeasure(plan, ledger) && plan.when === undefined && plan.owner === undefined;

/**
 * The plans with each 措施 of 存在问题 in the row of 计划 that is about the same: one task, which says what is done and what it is to come to.
 * What no row is about stays a task of its own.
 */
export function withAnswers(plans: readonly Plan[], ledger: Ledger): readonly Plan[] {
  const all = [...plans];
  for (const measure of plans.filter((plan) => isMeasure(plan, ledger))) {
    const rows = all.filter((plan) => plan !== measure && !isMeasure(plan, ledger));
    const row = answeredBy(measure, rows);
    if (!row) continue;
    all[all.indexOf(row)] = together(row, measure);
    all.splice(all.indexOf(measure), 1);
  }
  return all;
}

/** The one row that speaks of the same: of the problem that the measure is for, of what the measure does, or of what is wrong. */
function answeredBy(measure: Plan, rows: readonly Plan[]): Plan | undefined {
  const { target = '', problem = '' } = measure;
  const ways: readonly ((row: Plan) => boolean)[] = [
    (row) => isOne(target, row.target ?? ''),
    (row) => row.problem !== undefined && isSameProblem(row.problem, problem),
    (row) => endsInVerb(target, row.target ?? '', problem),
    (row) => sharedWords(problem, row.target ?? '').run >= RUN,
    (row) => isOfOneMatter(measure, row),
    (row) => splitOutside(withoutEnd(row.target ?? ''), '，').some((clause) => isMuchAs(clause, target)),
  ];
  const told = rows.filter((row) => row.target !== undefined);
  const open = told.filter((row) => row.steps.length === 0 || saysAll(row, measure));
  const isNamed = (row: Plan) => row.problem !== undefined && isSameProblem(row.problem, problem);
  for (const is of ways) {
    // Steps or not, what answers the problem that the row names is the row's.
    const [only, ...more] = [...open, ...told.filter((row) => !open.includes(row) && isNamed(row))].filter(is);
    if (only) return more.length === 0 && fits(measure, only) ? only : undefined;
  }
  return undefined;
}

/**
 * 改种脐橙、茶花, of 黄龙病毁了柑园, and 柑园改种300亩: the row names what is wrong, or two words of it, and what the measure does; 装分贝仪, of 广场舞声音吵, and 广场舞分贝仪装3台 against
 * 广场舞扰民.
 */
function isOfOneMatter({ target = '', problem = '' }: Plan, row: Plan): boolean {
  const own = row.target ?? '';
  const [wrong, done] = [sharedWords(problem, own).words, sharedWords(target, own).words];
  return wrong > 1 || (wrong > 0 && done + sharedWords(target, row.problem ?? '').words > 0);
}

/** A row with steps of its own takes the problem, and nothing more to do. */
const saysAll = ({ target = '' }: Plan, measure: Plan): boolean =>
  splitOutside(withoutEnd(measure.target ?? ''), '，').every((clause) =>
    splitOutside(withoutEnd(target), '，').some((one) => isMuchAs(one, clause)),
  );

/** Who does it, and when, is not said of it in two ways. */
const fits = (measure: Plan, row: Plan): boolean =>
  (measure.owner === undefined || row.owner === undefined || measure.owner === row.owner) &&
  (measure.when === undefined || row.when === undefined || measure.when === row.when);

const isOne = (measure: string, target: string): boolean => {
  const { words, run } = sharedWords(sameNight(measure), sameNight(target));
  return run >= RUN || words > 1;
};
/** 晚上七点以后, of 晚间的活动 */
const sameNight = (text: string) => text.replace(/晚上|夜间|夜里/g, patternWords('晚间'));
/** Characters. */
const RUN = 4;

/** 结合土地整备分片拆, of 成片违建, and 拆违20万平方米. */
const endsInVerb = (measure: string, target: string, problem: string): boolean =>
  ONE_VERB.test(measure.slice(-1)) && measure.at(-1) === target[0] && problem.includes(target[1] ?? '，');
const ONE_VERB = /[拆改建修装种清招]/;

function together(row: Plan, measure: Plan): Plan {
  const [own, other] = [row.problem, measure.problem ?? ''];
  // 晚间没处停车, beside 停车位供需相差六千余个: both are why.
  const isSame = own === undefined || isSameProblem(own, other) || isOneProblem(own, other);
  return {
    ...row,
    problem: isSame ? (own && own.length > other.length ? own : other) : bothProblems(other, own),
    target: asOne(withoutSaidTime(measure.target ?? '', row.when), withoutEnd(row.target ?? '')),
    when: row.when ?? measure.when,
    owner: row.owner ?? measure.owner,
  };
}

/** Two problems as one: 停车位供需相差六千余个、晚间没处停车; of several clauses each is told from the other. */
export const bothProblems = (one: string, other: string): string => {
  const both = [one, other].map(withoutEnd);
  return both.some((text) => /[，、]/.test(text))
    ? patternWords('以及', { 甲: both[0]?.replaceAll('，', '、'), 乙: both[1]?.replaceAll('，', '、') })
    : both.join('、');
};

/** 广场舞扰民, and 广场舞声音吵，有投诉; 人畜混居, and 人畜不分. */
function isOneProblem(one: string, other: string): boolean {
  const { words, run } = sharedWords(one, other);
  return run >= THING || (words > 0 && Math.min(one.length, other.length) <= WHOLE + 1);
}

/** 雨季前清一遍大沟, of 5月雨季前: the row has said when. */
const withoutSaidTime = (measure: string, when = ''): string => {
  const [time = ''] = /^[^，、\d]{1,4}前，?/.exec(measure) ?? [];
  const left = time !== '' && when.includes(time.replace('，', '')) ? measure.slice(time.length) : measure;
  return withoutEnd(left).replace(/\d{4}年(?=[\u4e00-\u9fff]{2})/, '');
};

/** What is done, and what it is to come to, without what both say. */
function asOne(measure: string, target: string): string {
  const clauses = [...splitOutside(target, '，')];
  const done = [...splitOutside(measure, '，')];
  // 装门禁、选院长, and 5个无物业院落装门禁
  const members = done.length === 1 && clauses.length === 1 ? measure.split('、') : [];
  const others = members.filter((one) => !target.includes(one));
  if (others.length < members.length) return [target, ...others].join('、');
  // 三条街每周回查，不许回潮 has said 每周回查; of 开工九年一贯制学校 and 再开工一所九年一贯制学校 the one that says more stands.
  const more = done.filter(
    (clause) =>
      !target.includes(clause) && !clauses.some((one) => isMuchAs(one, clause)) && !saysAmount(clause, target),
  );
  if (more.length < done.length) {
    const fuller = (one: string) =>
      done.find((clause) => !/^先/.test(clause) && isMuchAs(one, clause) && clause.length > one.length) ?? one;
    return [...clauses.map(fuller), ...more].join('，');
  }
  // 每条巷口设微型消防点，共12个, of 建微型消防点12个: what the measure ends with is only counted.
  const [, thing, count] = COUNTS_IT.exec(target) ?? [];
  const at = thing ? done.findIndex((clause) => clause.endsWith(thing) && clause.length > thing.length + 1) : -1;
  if (at >= 0) return done.toSpliced(at + 1, 0, `${patternWords('共')}${count}`).join('，');
  const both = withWhat(measure, target);
  if (both !== undefined) return both;
  const [, again = ''] = /^[再新]?([拆改建修装种清招])/.exec(target) ?? [];
  if (again !== '' && measure.endsWith(again)) return `${measure.slice(0, -1)}${target}`;
  return `${measure}，${withoutSaid(withoutSaidWhom(target, measure), measure)}`;
}

const COUNTS_IT =
  /^(?:建成?|设立?|配[齐备]?|安?装|新增|增设|新建|选聘|聘)([^，、\d]{3,10})(\d+[余多]?[个名处支台套人])$/;

/** 争取加宽3公里, of 进村公路加宽3公里: what is done, and how much of it. */
const saysAmount = (clause: string, target: string): boolean => {
  const [amount] = AMOUNT.exec(clause) ?? [];
  if (!amount || !target.includes(amount)) return false;
  return target.includes(clause.slice(0, 2)) || target.includes(clause.slice(0, -amount.length).slice(-2) + amount);
};
const AMOUNT = /\d[\d.]{0,8}[\u4e00-\u9fff]{1,2}$/;

/** 先在三个小区筹建业委会 and 3个小区组建业委会; 每半月回头看一次 and 半月一次回头看, 三成活动放到晚上 and 三成放在晚上: one in other words, as most of its characters and all of its figures are there. */
const isMuchAs = (one: string, clause: string): boolean =>
  saysMuchOf(one, clause) || (/^先/.test(clause) && saysMuchOf(inDigits(one), inDigits(clause.replace(/^先在?/, ''))));

function saysMuchOf(one: string, clause: string): boolean {
  const [short = '', long = ''] = [one, clause]
    .map(sameNight)
    .toSorted((a, b) => a.length - b.length || Number(/\d/.test(a)) - Number(/\d/.test(b)));
  let left = long;
  let shared = 0;
  for (const char of short) {
    if (!left.includes(char)) continue;
    left = left.replace(char, () => '');
    shared += 1;
  }
  const figures = (short.match(FIGURES) ?? []).filter((figure) => figure.length < YEAR);
  if (short.length < WHOLE || !figures.every((figure) => long.includes(figure))) return false;
  // 列出权责清单 and 定下村社权责清单: one thing, and another verb.
  const { run } = sharedWords(short, long);
  const isOneThing = run >= THING && (run + VERB >= short.length || HOLDS.test(short));
  const isOneDeed = ONE_VERB.test(short[0] ?? '') && short[0] === long[0] && shared >= THING;
  return shared >= short.length * MUCH || isOneThing || (isOneDeed && short.length <= WHOLE + 1);
}
/** Characters of a clause that another can say, and the share of them that it has. */
const [WHOLE, MUCH] = [4, 0.65] as const;
/** Characters of the name of a thing, of a verb before it, and of a year. */
const [THING, VERB, YEAR] = [3, 2, 4] as const;
/** 年年办夏令营, beside 寻根夏令营两期 */
const FIGURES = /\d+|[一二三四五六七八九十]{1,3}[成点]/g;
const HOLDS = /^(?:年年|每年)?[举开]?办/;

/** 改种脐橙、茶花 and 柑园改种300亩: 柑园改种脐橙、茶花300亩. */
function withWhat(measure: string, target: string): string | undefined {
  const [, where = '', verb = '', amount = ''] =
    /^([^，\d]{1,6}?)([\u4e00-\u9fff]{2})(\d[\d.]{0,8}[^，\d]{1,3})$/.exec(target) ?? [];
  const what = verb !== '' && measure.startsWith(verb) && PLANTS.test(verb) ? measure.slice(verb.length) : '';
  return what.length > 1 && !/[，；\d]/.test(what) ? where + verb + what + amount : undefined;
}

const PLANTS = /^[改补扩新重加][种栽植养修建装换铺挖造]$/;

/** 与灌东市签移交协议, behind 和灌东市对接: with whom has been said. */
const withoutSaidWhom = (target: string, measure: string): string => {
  const [lead = '', whom = ''] = /^[和与同]([^，、]{2,6}?)(?=签|商|谈|共|联|对接|协商|约定)/.exec(target) ?? [];
  return whom !== '' && new RegExp(`[和与同]${escaped(whom)}`).test(measure) ? target.slice(lead.length) : target;
};

/** 旧厂房地块建临时车位90个, where the place has just been named; 准物业进10处宿舍区 behind 办准物业. */
function withoutSaid(target: string, measure: string): string {
  for (let length = target.length - 2; length >= RUN - 1; length -= 1) {
    const [front, rest] = [target.slice(0, length), target.slice(length)];
    // 错时停车位 behind 错时停车: 位 is no word by itself.
    if (/^[位库场率点站员室处户数量面费].[^\d]/.test(rest)) continue;
    if (measure.endsWith(front) || (length >= RUN && measure.includes(front) && isVerbal(rest))) return rest;
  }
  return target;
}

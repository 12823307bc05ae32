import type { Sentence } from '../../matters/section.js';
import { amountsSaid } from '../../phrases/amounts-said.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { countPiece, quantityPiece, quantityWords } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';
import { verbOf } from '../../phrases/verb-of.js';
import { endsAsWork, TITLE_VERBS } from '../../phrases/verbs.js';
import { servedScale } from '../deed/crowd.js';
import { HOW_OFTEN } from '../deed/echo.js';
import { actWithNumber } from '../deed/numbered-act.js';
import { sameWords, saysMost } from '../deed/same-words.js';
import { keptDay, totalWord } from '../in-all.js';
import type { Voice } from '../voice.js';
import { verbOfName, type Work } from './work.js';
import { workAsAct } from './work-as-act.js';
import { besideIt, HAPPENS, isSpelled, timesOfRow } from './work-counts.js';
import { yearly } from './yearly.js';

/** From so many characters a clause is no name of a work. */
const CLAUSE = 12;

/** 受理纠纷39起, and no 12345工单. */
const NUMBERED = /(?<![\d.])(?!12345|119|110|120)\d/;

/** Recurring work of which nothing is said but what was counted; undefined where it is told as any deed is. */
export function tellCountedWork(work: Work, voice: Voice): Sentence | undefined {
  const { deed, parts, name, when, data, people, tell, by } = work;
  // 各种鱼类养殖 with 鱼类养殖 300余亩 → 开展各种鱼类养殖300余亩; 医保参保 with 参保 2180人 and 参保率 97% → 医保参保2180人、参保率97%.
  const [one, ...more] = deed.row.quantities;
  if (one?.amount && name.length > one.name.length && name.endsWith(one.name) && !timesOfRow(deed)) {
    const front = name.slice(0, -one.name.length);
    const counts = [one.name, ...quantityPiece(one.amount), ...besideIt(more)];
    // 人口出生 20人: nobody carries that out.
    return HAPPENS.test(one.name) || !endsAsWork(name)
      ? tell('日常数', '时', { 时段: when, 名: front, 数据: counts })
      : by(tell('日常做', '主', { 主: people, 时段: when, 数据: [patternWords('开展'), front, ...counts] }));
  }
  const act = workAsAct(parts);
  // 每月一次核对人口，共出生25人: what came of all the times is that of none of them.
  const [sum] = deed.row.quantities;
  if (data && when && HOW_OFTEN.test(when) && sum?.amount && !sum.amount.vague && !timesOfRow(deed)) {
    const verb = act ?? (endsAsWork(name) ? patternWords('开展') + name : undefined);
    const bare = verb?.startsWith(sum.name) || (TITLE_VERBS.includes(sum.name) && verb?.includes(sum.name));
    const came = bare || HAPPENS.test(sum.name) || classifyClause(sum.name) === '述';
    const counts = bare ? [sum.amount.text, ...besideIt(more)] : data;
    if (verb && came && !NUMBERED.test(verb))
      return by(tell('日常主', '主', { 主: people, 时段: when, 谓: verb, 数据: counts }));
  }
  // 受理民事纠纷39起: it has its number.
  if (act && data && NUMBERED.test(act.replace(/“[^“”]{1,60}”/g, '')) && timesOfRow(deed) === undefined)
    return by(tell('日常做', '主', { 主: people, 时段: when, 数据: [act, ...besideIt(deed.row.quantities)] }));
  if (data && timesOfRow(deed) === undefined && classifyClause(deed.row.quantities[0]?.name ?? '…') !== '主') {
    // 党员发展 beside 发展党员4名: the quantities say it.
    const names = deed.row.quantities.map(({ name: what }) => what);
    const numbered = act === undefined ? undefined : actWithNumber(act, deed.row.quantities);
    if (numbered && numbered.said.length > 0) {
      const others = deed.row.quantities.filter((one) => !numbered.said.includes(one));
      return by(tell('日常做', '主', { 主: people, 时段: when, 数据: [numbered.text, ...besideIt(others)] }));
    }
    // What stands behind the whole has its words in the amount: 接受纠纷41起，…；调解成功39起.
    const all = deed.row.quantities.map(({ name: what, amount }) => what + (amount?.text ?? '')).join('');
    const said = names.some((what) => what === name || sameWords(what, name)) || saysMost(all, name);
    const slots = { 主: people, 时段: when };
    // 代办证件 with 代办 310件: its act begins with what was counted, and says of what.
    const begins =
      act !== undefined && names[0] !== undefined && act.length > names[0].length && act.startsWith(names[0]);
    if (said && !begins) return by(tell('日常做', '主', { ...slots, 数据: data }));
    if (!act && parts.title.kind === '主谓' && name.length > CLAUSE) return undefined;
    const verb = verbOfName(deed, voice);
    // 开设宣传专栏, and not 开展: what is kept has the verb that goes with it.
    if (!act && verb !== '开展') return by(tell('日常做', '主', { ...slots, 数据: [verb, name, '，', ...data] }));
    if (!act) return by(tell('日常开展', '主', { ...slots, 名: name, 数据: data }));
    // 调处矛盾纠纷 with 调处矛盾 32起: what the act begins with is counted, and said once.
    const [first, ...others] = deed.row.quantities;
    // 发展党员 2名 of 发展党员工作: what it did says it.
    if (first?.amount && /^(?:工作|情况|活动)$/.test(act.slice(first.name.length)) && act.startsWith(first.name))
      return by(tell('日常做', '主', { ...slots, 数据: data }));
    const counts = first?.amount && act.startsWith(first.name);
    return counts
      ? by(
          tell('日常做', '主', {
            ...slots,
            数据: [act, first.amount?.text ?? '', ...besideIt(others)],
          }),
        )
      : by(tell('日常谓', '主', { ...slots, 谓: act, 数据: data }));
  }
  // 每天集中清运垃圾，使用清运车2种: how often goes with the act, and what it was done with needs its verb.
  if (act && data && when?.startsWith('每') && !timesOfRow(deed))
    return by(
      tell('日常主', '主', {
        主: people,
        时段: when,
        谓: act,
        简介: amountsSaid(quantityWords(deed.row.quantities, name)),
      }),
    );
  // 登记流动人口 with 流动人口 820人.
  if (act && data && one?.amount && act.endsWith(one.name) && act !== one.name && !timesOfRow(deed)) {
    const 数据 = [act, one.amount.text, ...besideIt(more)];
    return by(tell('日常做', '主', { 主: people, 时段: when, 数据 }));
  }
  if (act && data)
    return timesOfRow(deed)
      ? { ...tell('日常次', '主', { 主: people, 时段: when, 谓: act, 数据: timesOfRow(deed) }), subject: people }
      : { ...tell('日常谓', '主', { 主: people, 时段: when, 谓: act, 数据: data }), subject: people };
  // 今冬冬修山塘4个 of 水利冬修.
  if (data && one?.amount && one.name.length > 2 && one.name.startsWith(name.slice(-2)))
    return by(tell('日常做', '主', { 主: people, 时段: when, 数据: data }));
  // 领导接访48次，积案12件: how often stands with its name.
  const amounts = quantityWords(deed.row.quantities, name);
  const volunteers = deed.row.category === '志愿服务' ? countPiece('volunteers', deed.row) : undefined;
  const served = countPiece('served', deed.row);
  const helped = volunteers
    ? fillPattern('参加规模', { 参加: patternWords('志愿者'), 人次: volunteers })
    : served && servedScale(deed.row, served);
  const often = timesOfRow(deed);
  if (data && often && amounts.length > 0 && !when?.startsWith('每') && endsAsWork(name))
    return by(tell('日常次数', '主', { 主: people, 时段: when, 名: name, 数: often, 数据: amountsSaid(amounts) }));
  const day = when && often && !deed.row.host ? keptDay(name, when) : undefined;
  if (day)
    return tell('日为', '时', {
      时段: when,
      名: day,
      合: totalWord(voice.period),
      场次: often,
      简介: amounts.length > 0 ? amountsSaid(amounts) : undefined,
    });
  if (data && when)
    return when.startsWith('每') && timesOfRow(deed)
      ? by(
          tell('日常每', '主', {
            主: people,
            时段: when,
            动: verbOfName(deed, voice),
            名: name,
            合: totalWord(voice.period),
            场次: timesOfRow(deed),
            数据: amounts.length > 0 ? amountsSaid(amounts) : helped,
          }),
        )
      : timesOfRow(deed) && deed.row.quantities.length === 0
        ? {
            ...tell('日常几次', '主', { 主: people, 时段: when, 名: name, 数: timesOfRow(deed), 数据: helped }),
            subject: people,
          }
        : (yearly(deed, name, tell) ??
          ((classifyClause(name) === '主' || parts.title.kind === '名') &&
          (endsAsWork(name) || verbOf(name)?.verb === patternWords('开展'))
            ? by(tell('日常开展', '主', { 主: people, 时段: when, 名: name, 数据: data }))
            : isSpelled(name, deed)
              ? by(tell('日常做', '主', { 主: people, 时段: when, 数据: data }))
              : besideName(work, data)));
  return undefined;
}

/** What is neither a work nor said by its numbers: a clause stands before them, a name is carried out. */
function besideName({ deed, parts, name, when, people, tell, by }: Work, data: Pieces): Sentence {
  const often = timesOfRow(deed);
  const amounts = quantityWords(deed.row.quantities, name);
  // 流动党员找组织 with 找到 73名: those who looked are not those who found.
  const [first] = deed.row.quantities;
  const [, verb] = /^(.)[到出成完]/.exec(first?.name ?? '') ?? [];
  const echoes = verb !== undefined && name.includes(verb);
  const isClause = parts.title.kind === '主谓' || name.includes('、');
  // 支部包小区、党员包楼栋: several things that were done, and then what was counted.
  if (deed.row.participants.length > 0 || (isClause && !echoes))
    return tell('日常数', '时', { 时段: when, 名: isClause ? `${name}，` : name, 数据: data });
  if (!echoes && often && amounts.length > 0)
    return by(tell('日常次数', '主', { 主: people, 时段: when, 名: name, 数: often, 数据: amountsSaid(amounts) }));
  const 名 = echoes ? fillPattern('名作名', { 题: name }) : name;
  return by(tell('日常开展', '主', { 主: people, 时段: when, 名, 数据: data }));
}

import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { hasNumber, numberGroups, trimmed } from '../deeds/clauses.js';
import { quantityPiece, quantityWords } from '../deeds/count-piece.js';
import { asPieces, type DeedParts, deedParts } from '../deeds/deed-parts.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { Deed } from '../deeds/matter.js';
import { listedWords, wordsOf } from '../deeds/piece.js';
import { isTitleSaid, saysAll } from '../deeds/says.js';
import type { Sentence } from '../deeds/section.js';
import { verbOf } from '../deeds/verb-of.js';
import { endsAsWork } from '../deeds/verbs.js';
import { withSpelling } from './echo.js';
import { effect } from './effect.js';
import { hasCountInside, isEchoed } from './has-count-inside.js';
import { hasDoer } from './has-doer.js';
import { isWork, named, nounOf } from './name-deed.js';
import { sameWords, saysMost } from './same-words.js';
import { LEANS } from './tell-by-title.js';
import { tellDeed } from './tell-deed.js';
import { howOften } from './tell-many.js';
import { isStanding, tellStanding } from './tell-standing.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';
import { workAsAct } from './work-as-act.js';
import {
  besideIt,
  dataOf,
  HAPPENS,
  isCountOnly,
  isSpelled,
  tallied,
  tallyOf,
  timesOfRow,
  withoutSum,
} from './work-counts.js';
import { yearly } from './yearly.js';

export const verbOfName = (deed: Deed, voice: Voice) => {
  const { title } = deedParts(deed, voice);
  return title.kind === '事件' && deed.kind !== '日常工作' ? title.verb : '开展';
};

/** What is longer than a name is a clause, and wants a comma behind it: 指导单位建立安全生产档案，按登记表做检查. */
const CALLED = 8;

/** One row of recurring work: by who does it and what, by its name and how it runs, or by what was counted of it. */
export function tellWork(given: Deed, voice: Voice): Sentence {
  const plain = deedParts(given, voice);
  const [deed, parts] = withSpelling(given, plain);
  const category = deed.row.category;
  const { result, summary: told, kind } = parts;
  const name = nounOf(parts);
  const when = whenOf(deed, '月', voice);
  const data = dataOf(deed, name, told.length > 0);
  const summary = trimmed(told, voice.clauses);
  const groups = (data ? 1 : 0) + numberGroups(summary) + (result && hasNumber(result) ? 1 : 0);
  const tell = (pattern: string, opening: Sentence['opening'], slots: Parameters<typeof fillPattern>[1]): Sentence => ({
    pattern,
    opening,
    pieces: fillPattern(pattern, { ...withoutSum(deed, slots), 成效: result && effect(result) }),
    told: [given],
    groups,
  });
  const counted = data && wordsOf([...(when ? [when] : []), patternWords('共'), ...data]);
  const people = peopleOf(deed, told) ?? parts.subject;
  const by = (sentence: Sentence, who = people): Sentence => ({ ...sentence, subject: who });
  if (isStanding(deed)) return tellStanding(given, parts);
  // What the title and the summary say together is told as a deed.
  if (plain.title !== plain.ownTitle || hasCountInside(summary, deed, name) || isEchoed(given, plain))
    return tellDeed(given, voice)[0] as Sentence;
  // 放假以前社区关工委就开始准备 of 暑期活动准备
  if (parts.title.kind !== '主谓' && told.slice(0, 2).some((clause) => hasDoer(clause, deed, parts)))
    return tellDeed(given, voice)[0] as Sentence;
  if (isCountOnly(deed)) return tell('日常成', '名', { 先: tallied(deed) || undefined, 列: tallyOf(deed, when, name) });
  // 退管员窗口服务和走访 with 窗口服务 2412次 and 走访 2266次: what they did is counted.
  const whose = deed.row.participants.find((who) => name.startsWith(who) && name.length > who.length + 1);
  const counts = deed.row.quantities.map((one) => one.name).join('');
  if (whose && data && !deed.row.host && summary.length === 0 && saysAll(counts, name.slice(whose.length)))
    return by(tell('日常做', '主', { 主: whose, 时段: when, 数据: data }), whose);
  // 网格长巡查: who and what they do.
  const doer = deed.row.participants.find(
    (who) => name.startsWith(who) && WORDS.workVerbs.includes(name.slice(who.length)),
  );
  if (doer && !deed.row.host)
    return by(
      tell('日常主', '主', {
        主: doer,
        时段: when,
        谓: name.slice(doer.length),
        简介: asPieces(kind === '主' ? [] : summary),
        数据: data,
      }),
      doer,
    );
  // 在职党员报到 and 在职党员逐人认领…: the summary begins with what the name begins with.
  if (summary[0] && name.slice(0, 3) === summary[0].slice(0, 3))
    return tell('自述', '人', { 简介: [...summary, ...(counted ? [counted] : [])].join('，') });
  // 财务经费 with 管好各项专款，…到财务室报账: a name that is no work says less than its summary does.
  if (saysTitle(parts)) {
    const [谓 = '', ...rest] = summary;
    if (!LEANS.test(谓) && !OWN_NAME.test(name))
      return by(tell('日常主', '主', { 主: people, 时段: when, 谓, 简介: asPieces(rest), 数据: data }));
  }
  // “有话好好说”调解日每周五开展，律师和老党员坐班
  const doers = kind !== '主' ? peopleOf(deed, told) : undefined;
  const runs =
    summary.length > 0 && (when?.startsWith('每') || doers || (kind === '主' && parts.title.kind === '事件'));
  if (runs && OWN_NAME.test(name) && parts.title.kind !== '动')
    return tell('日常起', '名', {
      名: name,
      时段: when,
      动: verbOfName(deed, voice),
      简介: `${doers ?? ''}${summary.join('，')}`,
      数据: data,
    });
  if (runs) {
    // 网格员开展地毯式排查，以网格为单位…: who does it comes first, and where the summary names them, the community.
    const who = deed.row.host ?? doers ?? parts.subject;
    const [first = '', ...rest] = summary;
    const told = kind !== '主' && saysAll(first, name);
    const more = told ? rest : summary;
    const 谓 = told ? first : parts.title.kind === '动' ? parts.title.text : named(name, category);
    return by(tell('日常主', '主', { 主: who, 时段: when, 谓, 简介: asPieces(more), 数据: data }), who);
  }
  // 核查整改督办件，逐一核查并落实整改: a title that is a predicate stands behind who does it.
  const tells =
    parts.title.kind === '主谓' ||
    parts.title.kind === '动' ||
    (kind === '主' && voice.full) ||
    /^(?:为了?|因|由于|经过?|专人)/.test(summary[0] ?? '');
  if (summary.length > 0 && tells) return tellDeed(given, voice)[0] as Sentence;
  // 法律顾问进社区 with 链接驻点律师: a name that does not act itself is what is carried out.
  if (
    summary.length > 0 &&
    kind === '述' &&
    parts.title.kind === '名' &&
    !WORDS.bodies.some((end) => name.endsWith(end))
  )
    return by(
      tell('日常主', '主', { 主: people, 时段: when, 谓: named(name, category), 简介: asPieces(summary), 数据: data }),
    );
  // 互学互比活动 with 把创建作为亮点: in it the community does so.
  if (summary.length > 0 && kind !== '主' && parts.title.kind === '事件' && TAKEN_PART.test(name))
    return by(
      tell('日常中', '主', {
        主: people,
        名: name,
        时段: data ? undefined : when,
        简介: asPieces(summary),
        时: data && when,
        数据: data,
      }),
    );
  // 农业开发项目 with 配合部门完成农业开发项目, 团员“推优” with 把优秀团员选出来: a name does not act.
  if (summary.length > 0 && kind !== '主' && !BODY.test(name) && !/^(?:由|每)/.test(summary[0] ?? ''))
    return summary.some((clause) => clause.includes(name)) && !data
      ? by(tell('日常做', '主', { 主: people, 时段: when, 数据: summary.join('，') }))
      : (tellDeed(given, voice)[0] as Sentence);
  if (summary.length > 0)
    return tell('日常', '名', {
      名: name,
      顿: name.length > CALLED && !summary[0]?.startsWith('由') ? '，' : undefined,
      简介: asPieces(summary),
      时段: data && when,
      数据: data,
    });
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
  if (data && timesOfRow(deed) === undefined && classifyClause(deed.row.quantities[0]?.name ?? '…') !== '主') {
    // 党员发展 beside 发展党员4名: the quantities say it.
    const names = deed.row.quantities.map(({ name: what }) => what);
    // What stands behind the whole has its words in the amount: 接受纠纷41起，…；调解成功39起.
    const all = deed.row.quantities.map(({ name: what, amount }) => what + (amount?.text ?? '')).join('');
    const said = names.some((what) => what === name || sameWords(what, name)) || saysMost(all, name);
    const slots = { 主: people, 时段: when };
    if (said) return by(tell('日常做', '主', { ...slots, 数据: data }));
    if (!act && parts.title.kind === '主谓' && name.length > CLAUSE) return tellDeed(given, voice)[0] as Sentence;
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
        简介: quantityWords(deed.row.quantities, name).join('、'),
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
  if (data && when)
    return when.startsWith('每') && timesOfRow(deed)
      ? tell('日常每', '名', { 名: name, 几次: howOften(when, verbOfName(deed, voice), timesOfRow(deed) ?? []) })
      : timesOfRow(deed) && deed.row.quantities.length === 0
        ? { ...tell('日常几次', '主', { 主: people, 时段: when, 名: name, 数: timesOfRow(deed) }), subject: people }
        : (yearly(deed, name, tell) ??
          (classifyClause(name) === '主' && (endsAsWork(name) || verbOf(name)?.verb === patternWords('开展'))
            ? by(tell('日常开展', '主', { 主: people, 时段: when, 名: name, 数据: data }))
            : isSpelled(name, deed)
              ? by(tell('日常做', '主', { 主: people, 时段: when, 数据: data }))
              : tell('日常数', '时', { 时段: when, 名: name, 数据: data })));
  return tellDeed(given, voice)[0] as Sentence;
}

/** From so many characters a clause is no name of a work. */
const CLAUSE = 12;

/** A name that is no work, of which the summary says half and more. */
const saysTitle = ({ title, kind, name, summary }: DeedParts): boolean =>
  title.kind === '名' && kind !== undefined && kind !== '主' && !isWork(name) && isTitleSaid(name, summary.join());

/** Who acts, or a place where it is done. */
const BODY = new RegExp(`(?:${WORDS.bodies.join('|')}|队|组|会|站|室|岗|中心|热线|平台|人员|员)$`);

/** What a community takes part in. */
const TAKEN_PART = /(?:活动|行动|竞赛|比赛|评比|创建|工程)$/;

/** “有话好好说”调解日: a name of its own stands for itself. */
const OWN_NAME = /[“”]|(?:日|站|岗|角|屋|亭|热线)$/;

/** Who did it; not those of whom the summary says what was done with them: 抽调8名普查员. */
export const peopleOf = ({ row: { host, participants } }: Deed, told: readonly string[] = []): string | undefined =>
  host ??
  (participants.length > 0 && !participants.some((who) => told.some((clause) => clause.includes(who)))
    ? listedWords(participants)
    : undefined);

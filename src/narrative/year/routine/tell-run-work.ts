import { WORDS } from '../../../standards.js';
import { asPieces, type DeedParts } from '../../deeds/deed-parts.js';
import type { Sentence } from '../../matters/section.js';
import { isTitleSaid, saysAll } from '../../phrases/says.js';
import { isWork, named } from '../deed/name-deed.js';
import { LEANS } from '../deed/tell-by-title.js';
import type { Voice } from '../voice.js';
import { peopleOf, verbOfName, type Work } from './work.js';

/** What is longer than a name is a clause, and wants a comma behind it: 指导单位建立安全生产档案，按登记表做检查. */
const CALLED = 8;

/** Recurring work of which a summary says how it runs; undefined where it is told as any deed is. */
export function tellRunWork(work: Work, voice: Voice): Sentence | undefined {
  const { deed, parts, name, when, data, told, summary, people, tell, by } = work;
  const { kind } = parts;
  // 财务经费 with 管好各项专款，…到财务室报账: a name that is no work says less than its summary does.
  if (saysTitle(parts)) {
    const [谓 = '', ...rest] = summary;
    if (!LEANS.test(谓) && !OWN_NAME.test(name))
      return by(tell('日常主', '主', { 主: people, 时段: when, 谓, 简介: asPieces(rest), 数据: data }));
  }
  // “有话好好说”调解日每周五开展，律师和老党员坐班
  const doers = kind !== '主' ? peopleOf(deed, told) : undefined;
  const runs = when?.startsWith('每') || doers || (kind === '主' && parts.title.kind === '事件');
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
    const 谓 = told ? first : parts.title.kind === '动' ? parts.title.text : named(name, deed.row.category);
    return by(tell('日常主', '主', { 主: who, 时段: when, 谓, 简介: asPieces(more), 数据: data }), who);
  }
  // 核查整改督办件，逐一核查并落实整改: a title that is a predicate stands behind who does it.
  const tells =
    parts.title.kind === '主谓' ||
    parts.title.kind === '动' ||
    (kind === '主' && voice.full) ||
    /^(?:为了?|因|由于|经过?|专人)/.test(summary[0] ?? '');
  if (tells) return undefined;
  // 法律顾问进社区 with 链接驻点律师: a name that does not act itself is what is carried out.
  if (kind === '述' && parts.title.kind === '名' && !WORDS.bodies.some((end) => name.endsWith(end)))
    return by(
      tell('日常主', '主', {
        主: people,
        时段: when,
        谓: named(name, deed.row.category),
        简介: asPieces(summary),
        数据: data,
      }),
    );
  // 互学互比活动 with 把创建作为亮点: in it the community does so.
  if (kind !== '主' && parts.title.kind === '事件' && TAKEN_PART.test(name))
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
  if (kind !== '主' && !BODY.test(name) && !/^(?:由|每)/.test(summary[0] ?? ''))
    return summary.some((clause) => clause.includes(name)) && !data
      ? by(tell('日常做', '主', { 主: people, 时段: when, 数据: summary.join('，') }))
      : undefined;
  return tell('日常', '名', {
    名: name,
    顿: name.length > CALLED && !summary[0]?.startsWith('由') ? '，' : undefined,
    简介: asPieces(summary),
    时段: data && when,
    数据: data,
  });
}

/** A name that is no work, of which the summary says half and more. */
const saysTitle = ({ title, kind, name, summary }: DeedParts): boolean =>
  title.kind === '名' && kind !== undefined && kind !== '主' && !isWork(name) && isTitleSaid(name, summary.join());

/** Who acts, or a place where it is done. */
const BODY = new RegExp(`(?:${WORDS.bodies.join('|')}|队|组|会|站|室|岗|中心|热线|平台|人员|员)$`);

/** What a community takes part in. */
const TAKEN_PART = /(?:活动|行动|竞赛|比赛|评比|创建|工程)$/;

/** “有话好好说”调解日: a name of its own stands for itself. */
const OWN_NAME = /[“”]|(?:日|站|岗|角|屋|亭|热线)$/;

import { splitOutside } from '../../../chinese/split-outside.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { classifyTitle } from '../../titles/classify-title.js';
import { allOf, steadyAt, withPlacesOffered } from './amount-said.js';
import { comesTo } from './comes-to.js';
import { neededFor } from './needed-for.js';

/**
 * What a target names, with the verb that somebody who does it would say: 油茶低产林改造300亩 → 完成油茶低产林改造300亩, 采果节一场 → 举办采果节一场, 登记率98% →
 * 登记率达到98%. What says already what becomes of something (垃圾每周清运两次) stays as it was typed.
 */
export function withVerbBefore(
  target: string,
  { audience, place }: { audience: readonly string[]; place?: string },
): string {
  const clauses = [...splitOutside(target, '，')];
  const said = clauses.map((clause, at) => {
    const first = at === 0;
    return (
      held(clause) ??
      allOf(clause) ??
      kept(clause) ??
      taught(clause) ??
      oftenHeld(clause) ??
      (first ? (workNamed(clause) ?? doneTo(clause) ?? givenTo(clause, audience)) : undefined) ??
      turned(clause) ??
      shownOn(clause) ??
      (place === undefined ? donePlainly(clause) : undefined) ??
      heldCounted(clause, first) ??
      (FULL.test(clause) ? patternWords('实现', { 事: clause }) : undefined) ??
      comesTo(clause) ??
      steadyAt(clause) ??
      neededFor(clause) ??
      (CAME.test(clause) ? clause.replace(CAME, '$2$1') : undefined) ??
      clause.replace(RATE, (rate) => patternWords('率达到', { 率: rate })).replace(COMES_TO, patternWords('率达到'))
    );
  });
  return sameVerbOnce(said.map(withPlacesOffered)).join('，');
}
/** 参加300人: 300人参加. */
const CAME = /^(参加)(\d+余?人)$/;
/** 绿化率到30%, 集体收入到900万元 */
const COMES_TO =
  /(?<=率|日均|收入|总量|面积|产值|满意度|知晓度|覆盖面|住户|签约户|人数|户数|队员|会员|志愿者|结对认亲)到(?=\d|[一二三四五六七八九]成)/;
const RATE = /(?:率|满意度|知晓度|覆盖面|占比|集体(?:经济)?收入)(?=[\d一二三四五六七八九]|百分之)/g;

/** 搞一次“咱区也有文艺人”演出 */
function held(clause: string): string | undefined {
  const [, times, event] = /^搞([一两]次|个)(.{2,})$/.exec(clause) ?? [];
  if (!times || !event) return undefined;
  const holds = /(?:演出|[赛会展])$/.test(event);
  return `${holds ? patternWords('举办') : patternWords('开展')}${times}${event}`;
}

/** 清洁家园每周不断: kept up, and not left to stand by itself. */
function kept(clause: string): string | undefined {
  const [, work, often] = /^([^，、；\d每]{2,10})(每(?:周[一二三四五六日末]|[天日周月季年]))不断$/.exec(clause) ?? [];
  return work && often ? patternWords('坚持开展', { 多久: often, 名: work }) : undefined;
}

/** 市民学校12课: a school gives its lessons. */
function taught(clause: string): string | undefined {
  const [, school, lessons] = /^([^，、；\d每]{2,12}(?:学校|课堂|学堂|夜校))(\d+余?[课讲])$/.exec(clause) ?? [];
  return school && lessons ? patternWords('某校开课', { 名: school, 数: lessons }) : undefined;
}

/** 门前三包责任书签订 is 签订门前三包责任书, 人居环境整治 what is 开展. */
function workNamed(clause: string): string | undefined {
  const [, study, rhythm] = STUDIED.exec(clause) ?? [];
  if (study && rhythm) return `${patternWords('开展某事', { 名: study })}，${rhythm}`;
  const [, thing, verb] = SIGNED.exec(clause) ?? OPENED.exec(clause) ?? FITTED.exec(clause) ?? [];
  if (thing && verb) return `${verb}${thing}`;
  const [, left, work] = COMPLETED.exec(clause) ?? [];
  if (left && work) return patternWords('完成某事', { 名: `${left}${work}` });
  const [, kept, care] = KEPT.exec(clause) ?? [];
  if (kept && care) return patternWords('做好某事', { 名: `${kept}${care}` });
  const [again = ''] = /^继续/.exec(clause) ?? [];
  const visits = clause.slice(again.length);
  if (visits.includes('、') && visits.split('、').every((one) => VISIT.test(one)))
    return `${again}${patternWords('开展某事', { 名: visits })}`;
  const isWork = WORK.test(clause) && classifyClause(clause) === '主' && !DOER.test(clause) && !DOES.test(clause);
  return isWork ? patternWords('开展某事', { 名: clause }) : undefined;
}
const SIGNED = /^([^，、\d]{2,14}(?:书|协议|合同|公约))(签订|签署)$/;
const FITTED = /^([^，、\d]{2,10})([配备补]齐)$/;
const OPENED = /^([^，、\d]{2,14}(?:中心|站|室|馆|食堂|广场|公园))(启用|投用)$/;
/** 政策学习每季一课 */
const STUDIED = /^(?:举办|开展|组织)?([^，；：“”\d每]{2,16}学习)(每(?:[周月季年]|季度)[一两1-9][课次讲期])$/;
/** 安全饮水全覆盖 is to come about. */
const FULL = /^(?!实现|做到|推动|确保|争取|力争|开展)[^，、；\d要由将使]{2,12}(?:全覆盖|清零)$/;
/** 剩下的3条小巷完成硬底化 */
const COMPLETED = /^([^，、；]{2,16}?[^部面])完成([^，、；\d了的]{2,8}(?:化|改造|建设|整治|治理|维修|铺设|修缮))$/;
const KEPT = /^([^，、\d]{2,10})(管护|养护|保洁|维护|防护|看护)到位$/;
const WORK =
  /^(?=.{6})(?:“[^“”]+”)?[^，；。：“”\d]{0,16}(?:评选|评比|创评|整治|帮扶|帮教|学习教育|主题教育|宣传教育|评议|排查|排查化解|化解|调处|普查|演练|包户联系|结对联系|积分管理|网格管理|托管|援助)$/;
/** 敬老院慰问、五保户走访 */
const VISIT = /^[^，；\d]{2,8}(?:慰问|走访|助学|助残|助老|帮扶|救助|义诊|排查|巡查|普查)$/;
/** 居务公开每月评议: what becomes of it is said. */
const DOES = /[每全逐由有要再已常实]|定期|积极|继续|参与/;
/** 村民代表评议: somebody does it. */
const DOER = /(?:党员|代表|干部|志愿者|居民|村民|小组|支部|单位)[^，、]{2}$|[把将让使由对给为]/;

/** 3200余亩柑橘统防统治4次, 12个门岗每日各巡一次: it is done to them. */
const doneTo = (clause: string): string | undefined =>
  TREATED.test(clause) || (ROUNDS.test(clause) && !PEOPLE.test(clause))
    ? patternWords('对某做', { 做: clause })
    : undefined;
const TREATED =
  /^\d[\d.]*[余多]?(?:亩|公顷|株|家|个|处|栋|幢|座)[^，\d]{1,8}?(?:统防统治|防治|飞防|普查|巡查|检查|清理|维护|检修|消杀)(?:\d+|[一两二三四])[次遍]$/;
const ROUNDS =
  /^[^，：“”]{2,16}?每[^，：]{1,8}?(?:巡查?|巡检|检查|清扫|消毒|消杀|整治|清理|检修)(?:[一两二三四]|\d+)[次遍]$/;
const PEOPLE = /(?:员|队|干部|党员|支部|小组|社区|楼长|户)每/;

/** 独居老人、残疾人建立一人一档, of those whom it is for. */
function givenTo(clause: string, audience: readonly string[]): string | undefined {
  const [, whom = '', given = ''] = GIVEN.exec(clause) ?? [];
  const isWhom =
    (audience.length > 0 && audience.every((one) => whom.includes(one))) ||
    (RECORDED.test(given) && whom.split('、').every((one) => THOSE.test(one)));
  return whom !== '' && isWhom ? `${patternWords('为谁办', { 谁: whom })}${given}` : undefined;
}
const RECORDED = /^建立(?:一人一|一户一|[^，]{0,4}档案)/;
const THOSE = /(?:老人|残疾人|孕产妇|儿童|困难家庭|重点人员|监测户|低保户|困难户|学生)$/;
const GIVEN = /^([^，]{2,24}?)((?:建立|发放|配备|办理|安装|配送)[^，]+)$/;

/** 每季法律讲座1场, 每月一次主题党日: how often stands first, and the verb behind it. */
function oftenHeld(clause: string): string | undefined {
  const [, often, times = '', event = '', many = ''] = OFTEN_HELD.exec(clause) ?? [];
  const verb = often && (times === '') !== (many === '') ? verbOf(event) : undefined;
  return verb && `${often}${verb}${times}${event}${many}`;
}
const OFTEN_HELD =
  /^(每(?:季度|半年|学期|[天日周月季年]))([一两1-3][次场期])?([^，、；。：“”\d每一两]{2,12}?)((?:不少于|至少)?(?:[一两二三四五六]|\d+余?)[场次期讲])?$/;

/** 好人事迹上街巷宣传栏12期 */
function shownOn(clause: string): string | undefined {
  const [, what, board, many] = SHOWN_ON.exec(clause) ?? [];
  return what && board && many ? patternWords('某处刊登', { 处: board, 名: what, 数: many }) : undefined;
}
const SHOWN_ON = /^([^，、；\d]{2,10}?)上([^，、；\d]{0,8}(?:宣传栏|公示栏|橱窗|墙报|板报|公众号))(\d+余?[期次])$/;

/** 太阳能路灯再装30盏 is 再装太阳能路灯30盏; 主路两旁植树1000株 is done there. */
function turned(clause: string): string | undefined {
  const [, place, built] = AT_PLACE.exec(clause) ?? [];
  if (place && built) return patternWords('时在', { 地: `${place}${built}` });
  const [, thing, verb, amount] = TURNED.exec(clause) ?? [];
  return thing && verb && amount && !HOW_MUCH.test(thing) ? `${verb}${thing}${amount}` : undefined;
}
const TURNED =
  /^((?:“[^“”]+”)?[^，、；“”\d]{2,12}?)(再[装建种添评聘]|评选?|新增|新添|添置|增设|新建|加装|新装|收集|发放|评选表彰|化解|偿还)(\d[\d.]*[余多]?[^，、；\d]{1,3}(?:、[^，；]{2,10})?)$/;
/** 年内新增20个 names nothing. */
const HOW_MUCH = /^(?:完成|计划|力争|争取|全年|年内|每|逐步|分批|陆续|继续|共|再|[在向为给将把由])|[和并]$/;
const AT_PLACE =
  /^([^，、；]{1,14}?(?:两旁|两侧|两边|沿线|门口|路口|急弯处|路段|[街巷]道))((?:植树|栽植|种植|补植|加装|安装|铺设|修建|新建|增设)[^，]*\d[^，]*)$/;

/** 厕所改造30户: a work by its name and how much of it is what is to be completed. */
const donePlainly = (clause: string): string | undefined =>
  (WORKED.test(clause) || REST.test(clause)) && (classifyClause(clause) === '主' || /^改/.test(clause))
    ? patternWords('完成某事', { 名: clause })
    : undefined;
const WORKED =
  /^(?:(?:[^，、；“”\d]{2,14}?(?:改造|抚育|间伐|更新|维修|清淤|硬化|绿化|亮化|治理|修缮|加固|疏浚|划线|搬迁|安置|新建|扩建|铺设|架设|疏通|纳管|分流)|改[厕灶水圈电])(?:约|近)?\d[\d.]*[余多]?[^，、；\d]{1,4}(?:、|$))+$/;

/** 其余4栋楼的楼门改造 */
const REST =
  /^(?:其余|余下|剩余|剩下)的?\d+[^，、；\d]{2,14}(?:改造|整治|维修|硬化|绿化|亮化|治理|修缮|安装|清理)$|^[^，、；“”\d每全]{3,12}(?:改造|修缮|硬化)$/;

/** 采果节一场, 再就业培训4期120人, 小型比赛每月1次: something that is held, and how many of it. */
function heldCounted(clause: string, first: boolean): string | undefined {
  const listed = first ? heldFirst(clause) : undefined;
  if (listed) return listed;
  // 好人榜4期: 办好 would be another word.
  if (/^[好办]/.test(clause)) return undefined;
  const [, noun = '', often = '', many = ''] = HELD.exec(clause) ?? [];
  // 办环保讲座10场 has its verb.
  if (noun.startsWith('办')) return undefined;
  if (first && EVENTS.test(clause) && classifyClause(clause) === '主') return `${patternWords('举办')}${clause}`;
  if (first && COUNTS.test(clause) && classifyClause(clause) === '主') return `${patternWords('组织去')}${clause}`;
  // 做到…各不少于2次，科普讲座不少于4场: in a row of what is to be so it is one more.
  const verb = noun === '' || (!first && /^(?:不少于|至少)/.test(many)) ? undefined : verbOf(noun);
  if (verb === undefined || /^其中|宣传$|每/.test(noun)) return undefined;
  // 全年培训4期: the verb stands behind when it is.
  const [when = ''] = /^(?:全年|年内|[上下]半年)/.exec(clause) ?? [];
  return often === ''
    ? `${when}${verb}${clause.slice(when.length)}`
    : first && verb !== patternWords('开展')
      ? undefined
      : `${often}${verb}${noun}${many}`;
}
/** 招聘会三场、再上岗240人; 暑期托管两期、每期40人: an event and its number, and what else there is of it. */
function heldFirst(clause: string): string | undefined {
  const [head = '', ...rest] = clause.split('、');
  const [, noun = '', often = ''] = HELD.exec(head) ?? [];
  const verb = rest.length > 0 && often === '' && rest.every((one) => MORE.test(one)) ? verbOf(noun) : undefined;
  if (!verb || noun.startsWith(verb)) return undefined;
  const mark = rest.some((one) => one.startsWith('再')) ? '，' : '、';
  return `${verb}${[head, ...rest].join(mark)}`;
}
const MORE = /^(?:再[\u4e00-\u9fff]{2,4}\d|每[场次期]\d|[^，、；\d]{2,8}[一两二三四五六\d]+[场次期周天])/;
const HELD =
  /^((?:“[^“”]+”)?[^，、；。：“”\d]{2,14}?)(每(?:[天日周月季年]|季度|半年))?((?:不少于|至少)?(?:[一两二三四五六七八九十]+|\d+余?)(?:[场次期讲届周])(?:、?\d+余?[人名]次?)?)$/;

/** “三八”节插花、六一运动会、重阳敬老宴 */
const EVENTS = /^(?:[^，、；\d]{3,10}、){2,}[^，、；\d]{2,10}(?:运动会|联欢会|游园会|晚会|[比大]赛|[宴演展节])$/;
/** 党员冬训一次、党课每季一次 */
const COUNTS =
  /^(?:[^，、；：“”\d每]{2,8}(?:每(?:[天日周月季年]|季度))?[一两二三四五六\d]+[次场期讲]、)+[^，、；：“”\d每]{2,8}(?:每(?:[天日周月季年]|季度))?[一两二三四五六\d]+[次场期讲]$/;

function verbOf(noun: string): string | undefined {
  if (/进(?:校园|学校|社区|小区|楼[栋院组道]|院落|企业|工地|家庭|村组|农家)$/.test(noun)) return patternWords('开展');
  if (DOER.test(noun) || /[队团会]演出$|[办开举展组进]|^\d/.test(noun)) return undefined;
  if (!LESSON.test(noun) && classifyClause(noun) !== '主') return undefined;
  const title = classifyTitle(noun);
  if (title.kind === '事件' && title.noun === noun) return title.verb;
  if (/(?:课堂|课程)$/.test(noun)) return patternWords('开设');
  if (/(?:[节赛展班营]|演出|讲座|培训|仪式|集市|文化活动)$/.test(noun)) return patternWords('举办');
  if (/联[欢谊]$/.test(noun)) return patternWords('举办');
  return /(?:活动|评[议比选]|训练|冬训|排查|行动|义诊|演练|播放|实践|清漂|宣讲|巡查|阅读|共读)$/.test(noun)
    ? patternWords('开展')
    : undefined;
}
/** 就业培训 is a noun, whatever its first characters are. */
const LESSON = /(?:培训|讲座|培训班|联[欢谊])$|^(?:演练|宣讲|巡查|排查|义诊)$|宣讲进[^，]{2,4}$/;

/** 完成油茶低产林改造300亩，完成楠竹抚育500亩: the second verb gives way. */
function sameVerbOnce(clauses: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const clause of clauses) {
    const last = all.at(-1) ?? '';
    const [verb = ''] = COUNTED.test(clause) ? (DONE.exec(clause) ?? []) : [];
    if (verb !== '' && last.startsWith(verb) && COUNTED.test(last))
      all[all.length - 1] = `${last}、${clause.slice(verb.length)}`;
    else all.push(clause);
  }
  return all;
}
const DONE = /^(?:完成|举办|开展|新增)/;
const COUNTED = /(?:\d|[一两二三四五六七八九十])[^，\d]{1,3}$/;

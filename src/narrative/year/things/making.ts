import { BY_ORDER, IN_VIEW } from '../../deeds/title-inside.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { clauses } from '../../phrases/clauses.js';
import { withoutEnd } from '../../phrases/without-end.js';

/** Verbs of making, at the end of a clause that does not say what was made: its row's name does. */
const MAKES =
  /^((?:“[^“”]*”|[^，；。“”]){2,}?)(成立|[组新筹兴修扩改创]建(?:成|起来)?|建(?:成|立|起来?|设)|[创开兴合承]办|创立|办(?:成|起来?)|组起来?|设(?:立|起|置)|开(?:设|辟)|搭建|打造|营造|发起|制[定订]|订立|拟[定订]|出台|编[制写]|推行|实行|改设)$/;

/** 加强阵地｜建设: nouns as well, which only somebody's doing before them makes verbs. */
const NOUNS =
  /^(?:建设|改[造建]|扩建|创建|营造|打造|推行|实行|编[制写]|调整|升级|改革|完善|落实|整治|维修|管理|服务|培训)$/;
/** What somebody did for it, just before the verb. */
const DOING =
  /(?:牵头|带[头领][^，；。]{0,6}|[筹集出投捐]资|资[金源]|[捐筹]款|募捐|众筹|义务|自[发筹行]|率先|共同|联合|一起|协助|帮助|支持|资助|赞助|负责|主导|发起|申请[^，；。]{0,6}投资)$/;
/** Nothing that was done for them. */
const FOR_WHOM = /^面向[^，；。]{0,20}(?:[者人员户们]|居民|老人|群众|学生|家庭|青年|妇女|儿童|职工|党员|企业)$/;
/** Who it was. */
const WHO =
  /(?:村|社区|会|支部|总支|党委|单位|公司|部门|[局办队站所组]|居民|村民|党员|群众|志愿者|职工|截[至止]目前共?|共|先后)$/;
/** 帮扶单位多方筹集资金 begins with who it was, whatever 帮扶 is. */
const BODY =
  /^[^，；。]{0,8}(?:单位|公司|部门|支部|总支|党委|委员会|居委会|妇联|居民|村民|党员|群众|志愿者|职工|街道|社区)/;
const LEADS =
  /^(?:在[^，；。]+(?:[下上]|期间)|经[^，；。]+(?:批准|同意|审批|研究|讨论|推荐)|从[^，；。]+出发|(?:依照|按照|根据|结合|遵照)(?:“[^“”]*”|[^，；。“”])+|按(?:“[^“”]*”|[^，；。“”])+(?:要求|部署|规定|安排))$/;
const HOW = /^(?:高标准|高起点|高质量|高规格|统一|率先|自行|自筹资金|重新)$/;
/** 在原有基础上新成立. */
const ANEW = /(?:新|正式)$/;
/** What it was before, and no founder. */
const WAS = /^(?:原|旧|老(?!党员|干部|人|同志|年|战士|教师|支书))/;

/** 在…基础上成立, 帮扶单位多方筹集资金建成, 高标准建立, 由村党支部牵头制定: how a thing was made, as the first clause of its summary. */
export interface Making {
  /** Before everything: 经某某批准. */
  readonly lead?: string;
  /** Who made it. */
  readonly who?: string;
  /** How, before the verb. */
  readonly how?: string;
  readonly verb: string;
  /** What else the summary says. */
  readonly rest: string;
}

/** 经某某批准, 和老师沟通后: what came before it. */
const isLead = (front: string): boolean =>
  LEADS.test(front) ||
  (/^[^，；。]{3,}后$/.test(front) && (/^[和与同经]/.test(front) || classifyClause(front) !== '主'));

/** Undefined where the summary's first clause says no such thing, or says it of something else. */
export function makingOf(summary = '', change = '…'): Making | undefined {
  const all = clauses(summary);
  // 有队员26人，和老师沟通后成立: how it came about, wherever that was typed.
  const at = Math.max(
    0,
    all.findIndex(
      (one) => change.length > 1 && isLead(one.slice(0, -change.length).replace(ANEW, '')) && one.endsWith(change),
    ),
  );
  const first = all[at] ?? '';
  const others = all.filter((_, i) => i !== at);
  if (onlyGround(summary) && !withoutEnd(summary).endsWith(change) && !MAKES.test(first))
    return { lead: [first, ...others].join('，'), verb: '', rest: '' };
  // 本着便民的原则，更换桌椅: what they had in view comes before what was done, and before what was done for it.
  const inView = IN_VIEW.test(first) || BY_ORDER.test(first) || /^本着[^，；。]{2,}$/.test(first);
  const goesOn = BY_ORDER.test(first) || classifyClause(others[0] ?? '') !== '主';
  if (inView && others.length > 0 && !others[0]?.startsWith('以') && goesOn)
    return { lead: first, verb: '', rest: others.join('，') };
  // 面向新业态劳动者: for whom it was made, and nothing more.
  if (others.length === 0 && FOR_WHOM.test(first)) return { how: first, verb: '', rest: '' };
  // 村民自发捐款重建 of 重建: it ends with what was done.
  const own = change.length > 1 && first.endsWith(change) && first.length > change.length + 1;
  const [, typed = '', verb = ''] = (own ? ['', first.slice(0, -change.length), change] : MAKES.exec(first)) ?? [];
  const front = own ? typed.replace(ANEW, '') : typed;
  const rest = others.join('，');
  if (front === '') return undefined;
  if (isLead(front)) return front === typed ? { lead: front, verb, rest } : { how: typed, verb, rest };
  // 因人员变动及时调整: why comes before who did it.
  const [, why, how] = (own && /^((?:因|由于|随着|鉴于)[^，；。]{2,}?)(及时|适时|重新|进一步)?$/.exec(front)) || [];
  if (why) return { lead: why, ...(how && { how }), verb, rest };
  if (HOW.test(front)) return { how: front, verb, rest };
  // 分院坝建立, 联合医疗机构组建: how it was laid out, with whom.
  if (own && /^(?:分[^，；。]{1,4}|(?:联合|会同|依托|借助)[^，；。]{2,12})$/.test(front))
    return { how: front, verb, rest };
  const by = /^由(.+?)(?:共同|一起|联合)?$/.exec(front)?.[1];
  if (by) return WAS.test(by) ? undefined : { who: by, verb, rest };
  // 主动与社区沟通后迅速成立: how it came about.
  if (own && /^(?:主动|自发|自愿)[^，；。]{3,}$/.test(front)) return { how: front, verb, rest };
  // 与学院协商翻修: with whom.
  if (own && /^[与同和][^，；。]{2,}(?:协商|协调|沟通|合作|联合|商定)$/.test(front)) return { how: front, verb, rest };
  if (!DOING.test(front) && (NOUNS.test(verb) || !WHO.test(front))) return undefined;
  return BODY.test(front) || classifyClause(front) === '主' ? { who: front, verb, rest } : { how: front, verb, rest };
}

/** 由村卫生室合并而成, 由覆膜瓜菜种植形成, 由驻村工作队就地转化: what a thing came of, as all of its first clause. */
export const cameOf = (summary = ''): boolean =>
  /^由[^，；。]{2,}(?:形成|组成|合并|而[成来]|转化|转变|演变|改[造建设])$/.test(clauses(summary)[0] ?? '');

const GROUND = /^(?:依照|按照|根据|结合|遵照|围绕|本着)[^，；。]{2,}$/;
/** 依照县里的方案，结合社区实际: nothing but on what ground it was done, which stands before it. */
const onlyGround = (summary = ''): boolean => {
  const all = clauses(summary);
  return all.length > 0 && all.every((one) => (GROUND.test(one) || IN_VIEW.test(one)) && !/[，；。]|并|后/.test(one));
};

import type { Plan } from '../../../ledger/ledger.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { CLAUSE_VERBS, openingVerbs } from '../../phrases/verbs.js';

/** What is held is for somebody to come to. */
export const IS_HELD =
  /^(?:继续|定期|经常|广泛|深入|集中|共同)?(?:依托[^，]{2,12})?(?:举办|开展|组织|举行|召开|开设|开办|办|讲|宣讲|播放|放映|招募|推出|推行|评选)/;
/** What is made known goes to somebody. */
const TOLD =
  /^(?:继续|广泛|深入|集中|定期|经常|大力|积极|及时|利用[^，]{2,16}|通过[^，]{2,16})?(?:宣传|宣讲|普及|发放|派发|分发|赠送|推介|公布|公开|通报|征求|征集|讲解|介绍|传授|传播)/;
/** What is done with care, for or to those whom it is about. */
const ATTENDED = /^(?:继续)?(?:做好|落实|加强|抓好|强化|深化|规范|搞好|实施|实行|执行)/;
/** 送月饼、大米 goes to somebody. */
const HANDED = /^(?:赠?送|发|发放|送去|送上)(?!教|医|药下乡|法|戏|文化|岗|政策|服务|餐|温暖)[^，；]{2,}$/;
/** What people are asked to, or shown. */
const FACING = /^(?:建立|设立|成立|搭建|开通|开放|设|征|招|评|提供|推|播|讲|演|展)/;
const GIVEN = /^(?:继续)?(?:上门|送|购|办理|提供|修|安装|配备|解决|代|建|免费|完成|改造)/;
/** 帮助选择节育措施: them. */
const HELPS = /^((?:积极|主动|及时)?帮助)(?=选择|落实|解决|办理|联系|了解|掌握|树立|克服|提高|学习|找|做|完成)/;
/** Visits that name nobody. */
const VISITS = /(?:走访|慰问|看望|探访|探望|关爱|帮扶|照料|陪伴|结对)$/;
/** 邀请专家讲健康知识: whom to come, before what they do. */
const INVITED =
  /^((?:每(?:[天日周月季年]|季度|半年))?(?:特?邀请?|请|聘请)[^，为到给向]{2,18}?)((?:现场|集中|上门|免费|义务)?(?:讲|作|做|授|开[展办设]|举[办行]|主持|辅导|指导|宣讲|表演|传授|教|上课|培训|坐诊|义诊|解答|理发|演).*)$/;
/** 组织志愿者…: those who act stand there already. */
const SENT =
  /^(组织(?:[^，]{0,10}?)(?:志愿者|党员|干部|医生|民警|学生|队员|律师|工作者|网格员|社工|理发师|医务人员|工作人员|专家|教师|老师|师傅|艺人))(?!的|之家|活动|学习|参[加观]|开会|观看)(.{2,})$/;
/** Whom everything is for. */
export const EVERYBODY = /^(?:全体|广大|社区|辖区|全村|本村|本社区)*(?:居民|村民|群众|大家|居民群众)$/;
/** 70岁以上须有家属陪同: what is asked of those who come is no name of them. */
export const ASKS = /须|必须|应当|不得|凭|陪同|自愿报名/;
/** 慰问困难儿童, of 留守儿童 and 孤儿: some of whom are named. */
const KINDS =
  /^((?:继续|定期|集中|上门|重点)*(?:慰问|走访慰问|走访|看望|探望|关爱|帮扶|救助|资助|关心))((?:困难|特殊|弱势|重点)[\u4e00-\u9fff]{2,4})$/;
/** People come to it. */
const MEETING = /^(?:召开|举行)(?:.*(?:会|座谈|仪式|大会))?$/;
const WATCHED = /^(?:学习(?!型)|养殖|种植|栽植|饲养|观看|收看|看(?!望|护|管)|参观|收听|游览|体验|登|徒步)/;
/** What somebody is called at the end. */
const HEAD = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,}$/;
/** Behind these a word begins that is whom it is for, and may be said in full. */
const BEFORE_WHOM =
  /(?:^|与|和|同|组织|招募|发动|动员|引导|鼓励|培训|表彰|帮扶|救助|关心|督促|邀请|请|为|给|对|向|帮助|慰问|走访|看望|关爱)$/;
/** 辖区部分老年人 are the same as 部分老年人. */
const WHERE = /^(?:本?社区|辖区|本?村|全体|广大)*$/;
/** 与养老院老人一起 */
const TOGETHER = /^((?:与|和|同|陪))([^，]{2,20}?)((?:一起|共同|一道|一同|过|共度|共[^，]).*)$/;

/** 老年人 and 老人 are the same. */
export const plainWords = (text: string) => text.replace(/老年(?=人)/g, (word) => word.slice(0, 1));

/** Of 辖区部分老年人 and 组织部分老年人开交心会 the longest end that both have. */
function commonEnd(word: string, target: string): string | undefined {
  const head = HEAD.exec(word)?.[0] ?? '';
  for (let length = head.length; length >= 2; length -= 1) {
    const end = head.slice(-length);
    if (target.includes(end)) return end;
  }
  return undefined;
}

/** 养老院20多位老人 and 与养老院老人一起 are the same people. */
const isSame = (word: string, target: string) =>
  word.length > 4 &&
  (shareRun(word, target, 4) || (shareRun(word, target, 3) && target.includes(word.slice(-2)) && /\d/.test(word)));

/** 检查出租房 is about 出租户. */
const isOwner = (word: string, target: string) =>
  /^[\u4e00-\u9fff]{2,3}[户家]$/.test(word) && target.includes(word.slice(0, 2));

/** What a task says with those whom it is for. */
export interface ForWhom {
  readonly deed: string;
  /** 面向, 为 or 对 with whom, before the deed: it stands behind the place. */
  readonly front?: string;
  /** Those who come to what is held. */
  readonly comers?: string;
  /** Those who do it together. */
  readonly who?: string;
  /** A sentence behind the task: who may take part. */
  readonly apart?: string;
  /** A clause behind it, where nothing in it takes them. */
  readonly tail?: string;
}

/**
 * A deed with those whom it is for, said once and with one of 面向, 为, 向, 组织, 邀请 and 与: 组织老人猜灯谜, 邀请专家为老人讲…. Whom everything is
 * for is not said.
 */
export function withAudience(deed: string, { audience }: Pick<Plan, 'audience'>, target: string): ForWhom {
  if (audience.some((word) => ASKS.test(word)))
    return { deed, apart: patternWords('参加对象为', { 谁: audience.join('，') }) };
  const kinds = audience.length > 1 ? KINDS.exec(deed) : null;
  if (kinds?.[1] && kinds[2] && audience.every((word) => !deed.includes(word)))
    return { deed: `${kinds[1]}${audience.join('、')}${patternWords('等')}${kinds[2]}` };
  const together = TOGETHER.exec(deed);
  const [only, ...others] = audience;
  if (together && only && others.length === 0) {
    const [, word = '', who = '', rest = ''] = together;
    if (isSame(only, who) || commonEnd(only, who)) return { deed: `${word}${longer(only, who)}${rest}` };
  }
  let said = deed;
  const told: string[] = [];
  const unsaid = audience.filter((word) => {
    if (namesPeople(plainWords(target), plainWords(word))) return false;
    const end = commonEnd(word, target);
    if (end === undefined || end === word) return !isSame(word, target) && !isOwner(word, target);
    const at = said.indexOf(end);
    const more = word.slice(0, -end.length);
    if (
      at >= 0 &&
      BEFORE_WHOM.test(said.slice(0, at)) &&
      more.length <= 10 &&
      !WHERE.test(more) &&
      !shareRun(more, target, 2)
    )
      said = `${said.slice(0, at)}${word}${said.slice(at + end.length)}`;
    // 为金婚老人拍照 in another clause has not named 80岁以上老人.
    else if (at < 0 && /\d/.test(more) && !shareRun(more, target, 2)) return true;
    else if (/[^的]{4,40}的/.test(more) && !shareRun(more, target, 3)) told.push(word);
    return false;
  });
  // 表彰“健康老人” of 热心社区工作的健康老人: who they are is a sentence of its own.
  if (unsaid.length === 0 && told.length > 0 && CHOOSES.test(said))
    return { deed: said, apart: patternWords('对象为', { 谁: listedWords(told) }) };
  // Everybody alone is not said but of what people take part in; beside others everybody is one of those who may come.
  const wanted = unsaid.some((word) => !EVERYBODY.test(word)) || (TAKE_PART.test(said) && !RESIDENTS.test(target));
  // 动员居民投身创建 behind what is held for 居民 and 青少年 has named some of those who come to it.
  const meant = audience.filter((word) => unsaid.includes(word) || (EVERYBODY.test(word) && !deed.includes(word)));
  return unsaid.length > 0 && wanted ? withWhom(said, listedWords(meant), target) : { deed: said };
}

/** 发出倡议: those to whom it goes are not those who come. */
export const issuedTo = (clause: string, audience: readonly string[], later: boolean): string | undefined =>
  audience.length > 0 && (ISSUED.test(clause) || (later && HANDED_OUT.test(clause)))
    ? patternWords('向谁', { 谁: listedWords(audience), 做: clause })
    : undefined;
/** 悬挂横幅，发放资料: what is handed out goes to them, whatever else is done. */
const HANDED_OUT = /^(?:发放|派发|分发|赠送|发送)/;
const ISSUED = /^(?:发出|发起|提出|发布|印发)[^，]*(?:倡议书?|呼吁|号召|公开信|慰问信|一封信|邀请|通知)$/;

/** A 老年人社团 or a 党员动员会 is none of the people that it is called after. */
const namesPeople = (target: string, word: string): boolean => {
  for (let at = target.indexOf(word); at >= 0; at = target.indexOf(word, at + 1))
    if (!CALLED_AFTER.test(target.slice(at + word.length))) return true;
  return false;
};
const CALLED_AFTER =
  /^(?:社团|协会|合唱团|艺术团|活动(?:室|中心|站|日)|大学|食堂|之家|节|中心|工作|动员|大会|代表|教育|先锋|示范|远程)/;
/** What residents come to, or are told. */
const TAKE_PART =
  /^(?:继续|定期|经常|广泛|深入|集中)?(?:邀请[^，]{2,16}?)?(?:举办|开展|组织|举行|召开|开设)[^，]*(?:比赛|竞赛|大赛|教育|讲座|培训|宣讲|运动会|联欢会?|演出|知识宣传|(?:义诊|咨询)(?:活动)?)$|^(?:征集|征求)/;
const RESIDENTS = /居民|村民|群众|全民|家庭|业主/;

/** What is done to some, who have to be known. */
const CHOOSES = /^(?:表彰|评选|奖励|慰问|走访|看望|资助|救助|帮扶|培训|招募)/;

/** 上门入户: where one goes. */
const GOES_IN = /^(?:上门|入户|登门)+(?=，|$)/;

const longer = (a: string, b: string) => (a.length >= b.length ? a : b);

function withWhom(deed: string, whom: string, target: string): ForWhom {
  if (/^(?:一起|共同|一道)/.test(deed)) return { deed, who: whom };
  if (MEETING.test(deed)) return { deed, comers: whom };
  if (GOES_IN.test(deed)) return { deed: patternWords('到谁家中', { 谁: whom, 做: deed }) };
  if (WATCHED.test(deed)) return { deed: patternWords('组织谁做', { 谁: whom, 做: deed }) };
  const invited = INVITED.exec(deed);
  if (invited?.[1] && invited[2]) return { deed: `${invited[1]}${patternWords('为谁办', { 谁: whom })}${invited[2]}` };
  const sent = SENT.exec(deed);
  if (sent?.[1] && sent[2])
    return {
      deed: VISITS.test(sent[2]) ? `${deed}${whom}` : `${sent[1]}${patternWords('为谁办', { 谁: whom })}${sent[2]}`,
    };
  const organised = /^(组织)(.+)$/.exec(deed);
  if (organised?.[2]) return { deed: patternWords('组织谁做', { 谁: whom, 做: asDone(organised[2]) }) };
  if (VISITS.test(deed) && deed.length <= 8 && !IS_HELD.test(deed)) return { deed: `${deed}${whom}` };
  if (/^(?:签订|签署)/.test(deed)) return { deed, front: patternWords('与谁', { 谁: whom }) };
  if (/^[面向为给对与和同]/.test(deed)) return { deed, front: patternWords('会同', { 对象: whom }) };
  const [, by, held] = BY_WAY.exec(deed) ?? [];
  if (by && held) return { deed: `${by}${patternWords('会同', { 对象: whom })}${held}` };
  const way = wayBefore(deed);
  if (way !== undefined && TOLD.test(deed.slice(way.length)))
    return { deed: `${way}${patternWords('向谁', { 谁: whom, 做: deed.slice(way.length) })}` };
  if (TOLD.test(deed)) return { deed: patternWords('向谁', { 谁: whom, 做: deed }) };
  const [, at = '', handed = ''] = /^(入户|上门|逐户)(.+)$/.exec(deed) ?? [];
  if (HANDED.test(handed)) return { deed: `${at}${patternWords('向谁', { 谁: whom, 做: handed })}` };
  if (HANDED.test(deed) && target.split('，').every((clause) => HANDED.test(clause)))
    return { deed: patternWords('向谁', { 谁: whom, 做: deed }) };
  if (HELPS.test(deed)) return { deed: deed.replace(HELPS, (verb) => `${verb}${whom}`) };
  const word = IS_HELD.test(deed) ? '对象' : GIVEN.test(deed) ? '为谁' : ATTENDED.test(deed) ? '对谁' : undefined;
  if (word === undefined && !FACING.test(deed)) return { deed, tail: patternWords('服务对象为', { 谁: whom }) };
  const [, how = '', plain = deed] = /^(继续|定期|经常|广泛|深入|集中)(.{2,})$/.exec(deed) ?? [];
  return how !== '' && word !== '为谁'
    ? { deed: `${how}${patternWords('会同', { [word ?? '对象']: whom })}${plain}` }
    : { deed, front: patternWords('会同', { [word ?? '对象']: whom }) };
}

/** 通过多种形式开展宣传教育: how, and what is held. */
const BY_WAY =
  /^((?:通过|利用|用|以|借助|运用|结合|依托|按照?)[^，]*?(?:形式|方式|途径|渠道|平台|原则|契机))((?:广泛|深入|集中)?(?:开展|举办|组织|进行)[^，]+)$/;

/** 通过网站、宣传栏 before 宣传活动: by what means stands before to whom. A verb with which a noun begins (宣传栏) is none. */
function wayBefore(deed: string): string | undefined {
  if (!/^(?:通过|利用|用|以|借助|运用|结合|依托)/.test(deed)) return undefined;
  const found = [...deed.matchAll(TELLS)].at(-1);
  return found && found.index > 2 ? deed.slice(0, found.index) : undefined;
}
const TELLS =
  /(?:广泛|深入|集中|及时|大力)?(?:宣传|宣讲|普及|发放|派发|推介|公布|公开|通报|征求|征集|讲解|介绍)(?![栏册单品画板员队车窗牌片页材资橱展标语阵平渠载媒渠方形手])/g;

/** 猜灯谜等文化娱乐活动 is 开展, 健步走 is 参加; what begins with its verb is done. */
function asDone(rest: string): string {
  if (/^(?:开展|参加|观看|参观|学习|收看|到|赴|进行|前往|召开|举办)/.test(rest)) return rest;
  if (/活动$/.test(rest)) return patternWords('开展某事', { 名: rest });
  const verbal = /^[看猜游学听读写做包唱跳打练]/.test(rest) || openingVerbs(CLAUSE_VERBS, rest).length > 0;
  return verbal ? rest : patternWords('参加某事', { 名: rest });
}

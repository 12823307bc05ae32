import { isDeed } from '../../matters/matter.js';
import type { LaidParagraph, Section, Sentence } from '../../matters/section.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { classifyTitle } from '../../titles/classify-title.js';
import type { Voice } from '../voice.js';

/** 街道、社区党组织始终把握方向: it says itself who. */
const HAS_DOER = /^(?:为社区|街道|社区|党|居委|两委|“两委”|支部|全体|各)(?!建|校)/;

/** 105天修通祖祖辈辈没有的路, 第一处用了四年, 连续59年没有重大火灾, 赶在6月下旬全部上山: when, or which, comes first, and not who. */
const BY_ITSELF = /^(?:第[一二三四五\d]|连续|\d|正月|腊月|赶在)/;

/** A theme of the ledger's own begins with what it says of itself. */
export function withTheme(
  { theme, matters }: Section,
  plans: readonly LaidParagraph[],
  voice: Voice,
): readonly LaidParagraph[] {
  const [first, ...rest] = plans;
  const lead = first && leadOf({ theme, matters }, voice);
  if (!first || !lead) return plans;
  return [{ skeleton: first.skeleton, sentences: [[lead], ...first.sentences] }, ...rest];
}

/** What a theme says of itself, as a sentence; undefined where it says nothing, or what is said elsewhere. */
export function leadOf({ theme, matters }: Pick<Section, 'theme' | 'matters'>, voice: Voice): Sentence | undefined {
  if (!theme?.statement) return undefined;
  const hosts = matters.flatMap((m) => (isDeed(m) && m.row.host ? [m.row.host] : []));
  // One row's host does not speak for a section.
  const most = hosts.length > 1 || hosts.length === matters.length;
  const host =
    most && hosts[0] !== undefined && hosts.every((h) => h === hosts[0]) ? hosts[0] : patternWords('社区自称');
  const said = theme.statement.replace(/(?<![。；])[。；]+$/, '').replace(/^社区(?!党|居委|干部)/, '');
  // 抓好党员队伍建设 of a paper on 党员队伍建设: its opening has said so.
  const core = said.replace(/^(?:抓好|抓实|做好|搞好|推进|开展|加强)/, '');
  if (voice.matter && core.length > 3 && voice.matter.includes(core)) return undefined;
  // 以“舌尖上的邻里情”为主题 before a deed of that name: no sentence by itself, and its deed says it.
  const [, motto] = /^以“([^“”]+)”为[^，]{2,4}$/.exec(said) ?? [];
  if (motto && matters.some((m) => isDeed(m) && m.row.title.includes(motto))) return undefined;
  // 与无线连结对第一年: nothing that was done.
  if (/第[一二三四五\d]+[年次届]$/.test(said)) return undefined;
  // 由辖区居民登台献艺 of a row that has them take part: it says so.
  if (/^由/.test(said) && matters.some((m) => isDeed(m) && m.row.participants.some((who) => said.includes(who))))
    return undefined;
  // 为社区解决了多项难题, under 民生工作站解民忧: the body that the heading names did so.
  const body = /^[为对]/.test(said)
    ? matters
        .flatMap((m) => (m.kind === '组织' || m.kind === '阵地' ? m.row.name : []))
        .find((name) => theme.title.includes(name))
    : undefined;
  // 由辖区居民登台献艺: what the heading names, and not the community.
  const byWhom = /^由/.test(said) && classifyTitle(theme.title).kind !== '动' ? theme.title : undefined;
  const doer = body ?? byWhom ?? (HAS_DOER.test(said) || BY_ITSELF.test(said) ? undefined : host);
  return {
    pattern: '领句',
    opening: '主',
    pieces: fillPattern('领句', { 主: doer, 概述: doer === undefined || body || byWhom ? said : asWay(said) }),
    told: [],
    groups: 0,
    ...(!byWhom && { subject: body ?? host }),
  };
}

/** 六支义工队、一个飞信群: what there is, without its verb. */
const THINGS = /^[一两二三四五六七八九十][支个条处家项][^，、；\d]{1,8}(?:[队群站会室点团组]|平台|机制|中心)$/;
/** 先下水、后路面、再配套; 分类管，一院一策; 绿化、刷墙、纳污一起上: how one works, without its verb. */
const WAY =
  /^(?:先[^，、]{1,5}[、，]|围着|分[类级片区块][^，、]{1,3}(?:，|$)|以[^，、]{2,8}为[线本先主重]|[^，；]*(?:一起[^，；]{1,2}|一环扣一环|齐头并进|一齐[^，；]{1,2}|并[举进重]|先.{1,2}后.{1,2}|[两三四]头抓|[两三四]手抓)$|一[^，；、]{1,3}一[^，；、]{1,3}(?:，|$))/;
/** 书记负总责、网络到单位; 网格管到楼、服务送到门: who or what does what, each of them in a few words. */
const EACH_DOES =
  /^[\u4e00-\u9fff]{2}[负管送到抓办走进落][\u4e00-\u9fff]{1,3}(?:[、，][\u4e00-\u9fff]{2}[负管送到抓办走进落][\u4e00-\u9fff]{1,3})+$/;

/** 老少妇各有去处. */
const EACH_HAS = /^[^，、；]{2,6}各有[^，、；]{2,4}$|^(?:一[^一，、]{1,3}一[^一，、]{1,3}(?:、|$)){2,}$/;

/** A statement that says how somebody works, or what they have, with the verb that it wants behind who it is. */
function asWay(said: string): string {
  if (said.split('、').every((item) => THINGS.test(item))) return patternWords('有某', { 名: said });
  if (EACH_DOES.test(said) || EACH_HAS.test(said)) return patternWords('做到某样', { 事: said });
  return WAY.test(said) ? patternWords('坚持做法') + said : said;
}

import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { lacksObject } from '../phrases/lacks-object.js';
import type { Doubling, DrawnRule } from './doubling.js';
import { verbAndObject } from './verb-and-object.js';

/** 加强宣传, 加大宣传力度: done to what the title ends with, and to nothing else. */
const STRENGTHENS =
  /^((?:大力|积极|广泛|深入|认真|不断|进一步|协助[^，]{2,8}?)?(?:加强|加大|强化|深化|扩大|做好|搞好|抓好|开展))((?:[一-鿿]{2}){1,2}?)(力度|工作|范围|频次|)$/;

/** 关心下一代工作宣传 with 发挥地理优势，加强宣传 → 发挥地理优势，加强关心下一代工作宣传: a clause that has the title's last word takes the whole of it. */
export const tailNamed: DrawnRule = ({ title, summary, ...others }) => {
  const name = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : '';
  const at = summary.findIndex((clause) => STRENGTHENS.test(clause));
  const [, does = '', tail = '', how = ''] = STRENGTHENS.exec(summary[at] ?? '') ?? [];
  const before = summary.slice(0, Math.max(0, at));
  if (tail === '' || name.length < 4 || !name.endsWith(tail) || /[“”《》，]/.test(name)) return undefined;
  return before.some((clause) => classifyClause(clause) === '主')
    ? undefined
    : {
        ...others,
        title: { kind: '动', text: [...before, does + name + how].join('，') },
        summary: summary.slice(at + 1),
      };
};

const MAKES =
  /^(?:制作|设计|绘制|印制|编印|喷绘|书写|悬挂|张贴|创作|编排|拍摄|办|出)(?!好)[^，“”]*(?:[幅语报板栏墙画册片]|条幅)$/;
const THEME = /^以(“[^“”]+”)为(?:主题|内容|题材)$/;

/** 制作条幅 with 以“共建家园”为主题 → 制作以“共建家园”为主题的条幅: what a thing is about stands before it. */
export const aboutIt: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const { verb = '', object = '', front = '' } = (title.kind === '动' && verbAndObject(title)) || {};
  return title.kind === '动' && THEME.test(first) && MAKES.test(title.text) && verb !== '' && front === ''
    ? {
        ...others,
        title: { kind: '动', text: verb + patternWords('怎样的', { 怎样: first, 名: object }) },
        summary: rest,
      }
    : undefined;
};

const PUT = /^([把将][^，]{2,20}?)((?:列入|纳入|摆上|写入|列为)[^，]{2,})$/;

/** 把科教工作列入议事日程 with 作为重要工作之一 → 把科教工作作为重要工作之一，列入议事日程. */
export const takenAs: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [, what, where] = PUT.exec(title.kind === '动' ? title.text : '') ?? [];
  return what && where && /^(?:当[作成]|作为)[^，]{2,}/.test(first)
    ? { ...others, title: { kind: '动', text: `${what}${first}，${where}` }, summary: rest }
    : undefined;
};

const LOOKS = /^(?:检查|排查|巡查|核查)(?=[^，]*(?:有无|是否|有没有))/;

/** 入户检查房屋 with 检查屋顶有无凹陷 → 入户检查房屋，查看屋顶有无凹陷: what one looks for has a verb of its own. */
export const looksFor: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const [does = ''] = LOOKS.exec(first) ?? [];
  const text = title.kind === '动' ? title.text : title.kind === '事件' ? title.noun : '';
  return does !== '' && text.includes(does)
    ? { ...others, title, summary: [patternWords('查看') + first.slice(does.length), ...rest] }
    : undefined;
};

/** 评比文明家庭 with 常年组织 → 常年组织评比文明家庭: how a thing is kept up. */
export const carriedOn: DrawnRule = ({ title, summary: [first = '', ...rest], ...others }) => {
  const how = lacksObject(first);
  const does = how === undefined || /[场次期回\d]/.test(how) ? '' : first.slice(how.length);
  return title.kind === '动' && how && how.length <= 12 && /^(?:组织|开展|进行)$/.test(does)
    ? { ...others, title: { kind: '动', text: how + (does === '组织' ? does : '') + title.text }, summary: rest }
    : undefined;
};

/** On what ground, and 因地制宜, 再三研究: nothing that was done to anything. */
const GROUND = /^(?:根据|按照|依据|依照|立足|秉持|本着|遵循|结合)[^，]{2,}/;
/** 围绕“三项清单”: and no 结合游园办市集, which does something. */
const ABOUT = /^(?:围绕|按照|根据)[^，]{2,}(?:”|清单|目标|重点|主题|任务|内容|实际|特点)$/;
const IDIOM = /^[一-鿿]{4}$/;
/** 争取国家相关政策: what a deed was begun with. */
const WON = /^(?:多方|积极|主动)?(?:争取|抢抓|抓住|借助)[^，]*(?:政策|资金|项目|机遇|契机)$/;
/** 按照区里文件精神: what the whole of a deed was done by, whatever its summary goes on with. */
export const BY_ORDER = /^(?:根据|按照|依据|依照)[^，]*(?:精神|部署|规划|规定|意见|通知|方案|文件)[”》]?$/;
/** 以便民为目标, 始终以党建为引领. */
export const IN_VIEW =
  /^(?:(?:秉[持承]|坚持|遵循|贯彻)[^，；。]{2,}的?(?:理念|原则|思路|宗旨|方针)|(?:始终|坚持)?以[^，；。]{2,}为(?:原则|宗旨|目标|理念|导向|依托|抓手|引领|主线|突破口|切入点))$/;

/** 确立工作目标 with 根据社区实际，因地制宜 → 根据社区实际，因地制宜，确立工作目标; 梳理亮点 with 以便民为目标，总结做法 → 以便民为目标，梳理亮点，总结做法. */
export const groundsFirst: DrawnRule = ({ title, summary, ...others }) => {
  const [first = '', ...rest] = summary;
  const act = title.kind === '动' ? title.text : title.kind === '事件' ? title.verb + title.noun : undefined;
  if (act === undefined || (title.kind === '事件' && title.theme)) return undefined;
  const only = title.kind === '事件' ? ABOUT.test(first) && rest.length === 0 : GROUND.test(first);
  const means = title.kind === '动' && WON.test(first) && rest.length === 0;
  if (means || (only && rest.every((clause) => IDIOM.test(clause))))
    return { ...others, title: { kind: '动', text: [...summary, act].join('，') }, summary: [] };
  return BY_ORDER.test(first) || (IN_VIEW.test(first) && !rest[0]?.startsWith('以'))
    ? { ...others, title: { kind: '动', text: `${first}，${act}` }, summary: rest }
    : undefined;
};

const BETTERS = /^(?:进一步|不断|全面|逐步|持续|大力|切实|扎实)(?:完善|改进|优化|推进|规范|落实|加强|提升)$/;

/** “六室”阵地建设 with 筹集资金，进一步完善 → 筹集资金，进一步完善“六室”阵地建设: a last verb without an object is done to what the title names. */
export const endsOpen: DrawnRule = ({ title, summary, ...others }) => {
  const what = title.kind === '事件' ? title.noun : title.kind === '名' ? title.text : '';
  return what !== '' && BETTERS.test(summary.at(-1) ?? '') && summary.every((one) => classifyClause(one) !== '主')
    ? { ...others, title: { kind: '动', text: summary.join('，') + what }, summary: [] }
    : undefined;
};

const COMBINED = /^[同与和]([^，]{2,24}?)(?:有机)?(?:结合起来|相结合)$/;

/** 同计生、综治工作结合起来 behind 宣传法律 → 结合计生、综治工作，宣传法律: with what a deed went together stands before it. */
export function combined(said: Doubling): Doubling {
  const { title, summary } = said;
  const at = summary.findIndex((clause) => COMBINED.test(clause));
  const [, what] = COMBINED.exec(summary[at] ?? '') ?? [];
  const act = title.kind === '动' ? title.text : title.kind === '事件' ? title.verb + title.noun : undefined;
  if (!what || act === undefined || /^结合/.test(act)) return said;
  return {
    ...said,
    title: { kind: '动', text: `${patternWords('结合某事', { 事: what })}，${act}` },
    summary: summary.filter((_, i) => i !== at),
  };
}

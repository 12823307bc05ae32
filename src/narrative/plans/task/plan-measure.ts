import type { Plan } from '../../../ledger/ledger.js';
import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { broughtAbout, GROWS, LETS, PEOPLE_LEARN, stillToCome } from './brought-about.js';

/** 每周不少于2次, 测评结果与奖金挂钩: what a measure says belongs to the task; 签到册、照片 is what it is seen by. */
export const isEvidence = (measure: string): boolean => {
  const plain = measure.replace(/\d{4,6}(?=回访|热线)|[“”]/g, '');
  return (
    !SEEN.test(measure) &&
    !/[\d%％，]|每[周月季]|不少于|不低于|以上$|达到/.test(plain) &&
    plain.split(/[、和]/).some((one) => EVIDENCE.test(one) || (CHECKED.test(one) && !SHOWN.test(one)))
  );
};

/** 口语测试, 耳标登记, 评比公示, 星级评定结果: by what it is checked, by its name. */
const CHECKED =
  /^(?![逐定及全每经通自做如均都已])[^，；\d]{2,6}(?:测试|考试|登记|公示|备案|结果|签字|签收|抽查|回访|打分|评分|数据|[^牌]榜|普查数|统计数|巡查本)$|^[巡检值][查班]本$|^(?:公示|抽查|回访)$|^[^，；\d]{1,3}榜$/;

/** As a task says it. */
const SEEN = /^(?:以[^，]+依据$|考核依据为)/;

const EVIDENCE =
  /(?<![造建])(?:[册簿表账录证书卡图单档牌]|档案|照片|报告|通报|存根|纪要|方案|材料|证明|意见|回执|资料|年报|日[志记]|卷宗|文件|通知|[录记]本|收据|发票|账目|协议|工单|签名|视频|合同|问卷|回访|使用登记|备案|系统数据|截图|清单|名单|手续)$/;

/** What a measure says and its task does not, as the task goes on to it: 规范图书并编码造册 has said 编码造册. */
export const measureOf = ({ measure }: Plan, target: string): string | undefined =>
  measure !== undefined &&
  !isEvidence(measure) &&
  !isCounted(measure) &&
  !target.includes(withoutEnd(measure).slice(-4))
    ? aimed(withoutEnd(measure), target)
    : undefined;

/** 教育转化率100%, 达标率90%以上. */
const RATE = /^([^，；]{0,28}?(?:率|占比|比例|覆盖面|满意度|知晓度|参与度))(?:要?达到?)?(\d[\d.]*[%％].*|百分之.+)$/;
/** 无侵占绿地现象. */
const NONE = /^(?:无|零|没有)(?!障碍)/;
const NEVER = /^[^，；]{0,12}?不(?:发生|出现|超过|突破|反弹|滑坡|低于)/;
/** 居民的环境意识提高: a state that somebody has to bring about; the verb can take it. */
const TURNED = new RegExp(
  `^([^，；\\d由从比使把]{2,24}?)(?:得到|有所|更加|更)?((?:明显|显著|进一步|不断|逐步|持续)?(?:${[...WORDS.effects.turned].sort((a, b) => b.length - a.length).join('|')}))$`,
);
/** 健康知识知晓率和健康行为形成率: what is measured, and no number to reach. */
const RATES =
  /^[^，；\d有使让把将]{2,32}率$|^[^，；\d有使让把将]{4,32}(?:积极性|主动性|自觉性|满意度|知晓度|参与度|文明程度|能力|水平|素质|素养|质量)$/;
const FELT =
  /^[^，；\d有使让把将]{3,32}(?:意识|观念|认同感|归属感|获得感|幸福感|安全感|荣誉感|责任感|凝聚力|战斗力|向心力|免疫力)$/;
/** Of these less is better. */
const BAD = /(?:发案|事故|投诉|上访|失业|流失|辍学|违法|犯罪|死亡|空置|返贫|复吸|差错|拖欠)率$/;

/** The clause with its verb in front; what has none in it stays. */
function turnedRound(clause: string): string {
  const [, name, verb] = TURNED.exec(clause) ?? [];
  if (name && verb) return patternWords('衡量改', { 名: name, 动: verb });
  if (FELT.test(clause)) return patternWords('衡量强', { 名: clause });
  return RATES.test(clause) ? patternWords(BAD.test(clause) ? '衡量降' : '衡量升', { 名: clause }) : clause;
}
const bringing = (clause: string): string => {
  const turned = turnedRound(clause);
  return GROWS.test(clause) || (turned === clause && !PEOPLE_LEARN.test(clause))
    ? (broughtAbout(clause) ?? clause)
    : turned;
};
/** Beside one rate another, or how it is to be. */
const rateIn = (clause: string): string => {
  const [, name, number] = RATE.exec(clause) ?? [];
  return name && number ? patternWords('衡量率', { 名: name, 数: number }) : bringing(clause);
};
const isDone = (clause: string): boolean => classifyClause(clause) === '述';

/** 窗口登记本、每季居民打分. */
const SEEN_BY =
  /^[^，；\d]*(?:[录记]本|日[志记]|台账|名册|签到[册表]|卷宗|打分|评分|回访|抽查|年报)(?:$|[、和])[^，；\d]*$/;

/** What a task is seen to be done by (逐户验收单), and what its measure says beside that: how much, or how, it is to be done. */
export function proofOf({ measure, target }: Plan): { readonly proof?: string; readonly measure?: string | undefined } {
  const plain = measure === undefined ? '' : withoutEnd(measure);
  if (plain === '' || target === undefined) return { measure };
  const [, typed] = /^(?:以([^，]+)为(?:考核)?依据)$/.exec(plain) ?? [];
  if (typed !== undefined) return { proof: typed };
  const isSeen = isEvidence(plain) || isCounted(plain);
  if (isSeen || (SEEN_BY.test(plain) && !isDone(plain))) return { proof: plain };
  // 复查台账，飞线清零: what it is seen by, and what it is to come to.
  const [first = '', ...rest] = plain.split('，');
  return rest.length > 0 && isEvidence(first) && !rest.some(isEvidence)
    ? { proof: first, measure: rest.join('，') }
    : { measure };
}

/** 家喻户晓，人人皆知. */
/** 划线完工: it is done, and nothing that is lived up to. */
const ENDED = /(?:完工|竣工|建成|完成|启用|投用|挂牌|开放|开业)$/;
const PUT_TO_USE = /^([^，；\d]{2,4})(启用|投用|开放|开通|通车|通水)$/;
/** What is counted to see it, and nothing that is done: a paper that does not say by what a task is seen leaves it out. */
const isCounted = (measure: string): boolean => {
  const plain = withoutEnd(measure);
  return BARE_RATE.test(plain) || COUNTED.test(plain);
};
const BARE_RATE = /^[^，；、\d]{1,4}率$|^[^，；、\d]{2,8}(?:单元|[户人件栋楼次处])数$/;
/** 无照摊点数, 入冬前收草量: what is counted, and nothing that is done. */
const COUNTED = /^(?!.*(?:不|达|超|[至少多]于))[^，；、]{2,12}(?<![质力])(?:数|量)$/;
const SET_PHRASE = /^[^，；\d]{4}(?:[，、]|$)/;
/** 竣工验收, 交通部门验收: it has to be passed. */
const PASSED = /^[^，；\d]{2,12}(?<!通过|经|组织)验收$/;
/** 镇年度考核 */
const ASSESSED = /^[^，；\d]{1,10}(?:考核|考评|测评|评议)$/;
/** 宣传栏公示: where it is to be seen. */
const SHOWN = /^([^，；]{1,8}(?:栏|公示牌|公众号|群))(公示|公布|公开)$/;
/** Something that is to be so: 感人事迹深入人心, 平安家庭达到95%以上. */
const BECOMES =
  /^[^，；使让把]{2,28}?(?:达到|深入|突破|保持|控制|降[至到为]|增[至到]|升[至到]|提高到|下降|上升|为零|清零|全覆盖|到位|满意|解决|化解|畅通|整洁|优美|有序|安全|稳定|融洽|和谐|完好|健全|浓厚|规范)/;

/** 排查矛盾纠纷，矛盾纠纷调解率达到…: what the rate is of has been said. */
function unsaidOf(name: string, target: string): string {
  if (name.includes('、')) return name;
  for (let length = name.length - 3; length >= 4; length -= 1)
    if (target.includes(name.slice(0, length))) return name.slice(length);
  return name;
}

/** As what the task is to bring about; what is not understood stays as it was typed. */
function aimed(typed: string, target: string): string {
  if (SEEN.test(typed)) return typed;
  const measure = stillToCome(typed);
  // 窗口登记本、每季居民打分: what it is seen by, where it cannot stand with that of other tasks.
  if (SEEN_BY.test(measure) && !isDone(measure)) return patternWords('以为凭', { 事: measure });
  // 建临时车位90个, and 车位启用: the thing has been named.
  const [, thing, ended] = PUT_TO_USE.exec(measure) ?? [];
  if (thing && ended && target.includes(thing) && !target.split(thing).at(-1)?.includes('、'))
    return patternWords('并做', { 事: ended });
  // 接种率: by what it is measured, without a number to reach.
  if (BARE_RATE.test(measure)) return patternWords('以为凭', { 事: measure });
  const [first = '', ...rest] = measure.split('，');
  // 复查台账，飞线清零: what it is seen by, behind what it is to come to.
  if (rest.length > 0 && isEvidence(first) && !rest.some(isEvidence))
    return `${aimed(rest.join('，'), target)}，${patternWords('以为凭', { 事: first })}`;
  const rate = RATE.exec(first);
  if (rate) {
    const reached = patternWords('衡量率', { 名: unsaidOf(rate[1] ?? '', target), 数: rate[2] });
    return [reached, ...rest.map((clause) => (isDone(clause) ? clause : rateIn(clause)))].join('，');
  }
  const clauses = [first, ...rest];
  const each = clauses.map((clause) => (isDone(clause) ? turnedRound(clause) : bringing(clause)));
  const isTurned = (said: string, at: number) => said !== clauses[at];
  if (each.some(isTurned) && each.every((said, at) => isTurned(said, at) || isDone(said)))
    return each
      .map((said, at) =>
        at > 0 && LETS.exec(said)?.[0] === (LETS.exec(each[at - 1] ?? '')?.[0] ?? '…') ? clauses[at] : said,
      )
      .join('，');
  if (PEOPLE_LEARN.test(first)) return patternWords('衡量使', { 事: measure });
  const kind = classifyClause(first);
  const [, fault] = /^(?:无|没有)([^，]{2,10}现象)$/.exec(measure) ?? [];
  if (fault) return patternWords('衡量杜绝', { 事: fault });
  if (PASSED.test(measure)) return patternWords('衡量通过', { 事: measure });
  if (ASSESSED.test(measure)) return patternWords('衡量接受', { 事: measure });
  const [, board, show] = SHOWN.exec(measure) ?? [];
  if (board && show) return patternWords('某处公示', { 处: board, 做: show });
  if (/占[^，]{1,30}[%％]/.test(first)) return patternWords('衡量确保', { 事: measure });
  if (NONE.test(first)) return patternWords('衡量做到', { 事: measure });
  if (NEVER.test(first)) return patternWords('衡量确保', { 事: measure });
  if (kind !== '主') return measure;
  if (SET_PHRASE.test(measure) && !ENDED.test(measure)) return patternWords('衡量做到', { 事: measure });
  return BECOMES.test(first) && !/^(?:每|平均|人均|户均|各)/.test(first)
    ? patternWords('衡量使', { 事: measure })
    : measure;
}

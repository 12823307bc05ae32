import type { Plan } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../deeds/classify-clause.js';
import { patternWords } from '../deeds/fill-pattern.js';
import { CLAUSE_VERBS, openingVerbs } from '../deeds/verbs.js';
import { withoutEnd } from '../deeds/without-end.js';

/** 每周不少于2次, 测评结果与奖金挂钩: what a measure says belongs to the task; what is looked at (签到册) stands apart. */
export const isEvidence = (measure: string) =>
  !/[\d%％，]|每[周月季]|不少于|不低于|以上$|达到/.test(measure) && EVIDENCE.test(measure);

const EVIDENCE =
  /(?<![造建])(?:[册簿表账录证书卡图单档]|档案|照片|报告|通报|存根|纪要|方案|材料|证明|意见|回执|资料|年报|日[志记]|卷宗|文件|通知|[录记]本|收据|发票|视频)$/;

/** What a measure says and its task does not, as the task goes on to it: 规范图书并编码造册 has said 编码造册. */
export const measureOf = ({ measure }: Plan, target: string): string | undefined =>
  measure !== undefined && !isEvidence(measure) && !target.includes(withoutEnd(measure).slice(-4))
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
  /^[^，；\d有使让把将]{4,32}(?:率|积极性|主动性|自觉性|满意度|知晓度|参与度|文明程度|能力|水平|素质|素养|质量)$/;
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
const isDone = (clause: string): boolean => classifyClause(clause) === '述';

const SOMEBODY = /村民|妇女|儿童|家庭|工作者|志愿者|人员|职工|农民|学员|队员|会员|(?<=[一-鿿]{2})户/.source;
/** 居民了解、喜爱传统节日: people, and what they are to come to. */
const PEOPLE_LEARN = new RegExp(
  `^[^，；\\d使让把]{0,12}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:特别是[^，；]{2,6})?(?:都|均|普遍)?(?:${WORDS.effects.learnt.join('|')})`,
);

/** 业主有相互了解的平台, 每个社区工作者在工作中体验愉悦: people, and what they are to have. */
const PEOPLE_COME = new RegExp(
  `^[^，；\\d使让把]{0,28}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:都|均|也|普遍|真正|切实|充分|每[天日周月年]|在[^，；]{2,16}?){0,3}(?:[一-鿿]{2}(?=有[一-鿿]))?(?:${WORDS.effects.gains.join('|')}|爱上|有(?!意见)|得到|受到|看到|享有|体验|体会|能|可以)`,
);
/** 青少年爱上阅读: people, and what they are to do. */
const SOME_PEOPLE = new RegExp(
  `^[^，；\\d使让把]{0,14}(?:${WORDS.effects.people.join('|')}|${SOMEBODY})(?:都|均|也|普遍|真正|自觉|主动|积极|踊跃)*(?=爱上|[一-鿿]{4})`,
);
/** 村级集体经济发展壮大. */
const GROWS =
  /^[^，；\d使让把由]{2,20}?(?:又好又快|健康|持续|稳步|快速|协调|有序|全面|和谐|蓬勃|不断|稳定)*(?:发展|壮大|发展壮大|繁荣|振兴|进步)$/;
/** 文化工作更上一个台阶. */
const STEPS_UP = /^[^，；\d使让把由]{2,20}?(?:再?更?[上迈登跃]上?(?:一个?)?新?(?:的)?(?:台阶|水平|层楼))$/;

const LETS = /^(?:让|做到)/;

/** One clause with its own subject as what the task is to bring about; undefined where it is not understood. */
function broughtAbout(clause: string): string | undefined {
  if (GROWS.test(clause)) return patternWords('衡量促进', { 事: clause });
  if (STEPS_UP.test(clause)) return patternWords('衡量推动', { 事: clause });
  if (EVERYWHERE.test(clause)) return patternWords('衡量做到', { 事: clause });
  const [people = ''] = SOME_PEOPLE.exec(clause) ?? [];
  const act = openingVerbs(CLAUSE_VERBS, clause.slice(people.length)).length > 0;
  if (PEOPLE_COME.test(clause) || (people !== '' && act)) return patternWords('衡量让', { 事: clause });
  return /焕然一新$/.test(clause) ? patternWords('衡量使', { 事: clause }) : undefined;
}

/** What a target says at its end of how things are to become: 推进社区文化，文化工作更上一个台阶. */
export const upliftIn = (clause: string): string =>
  STEPS_UP.test(clause) && classifyClause(clause) === '主' ? patternWords('衡量推动', { 事: clause }) : clause;

/** 有了平台, 出行方便了, 接受了教育 are so already. */
const stillToCome = (measure: string) =>
  measure
    .replace(/(?<=[有到])了(?![解结])|了(?=，|$)/g, '')
    .replace(/([一-鿿]{2})了(?=[一-鿿“]{2})(?![解结])/g, (all, verb: string) =>
      CLAUSE_VERBS.includes(verb) || WORDS.effects.learnt.includes(verb) ? verb : all,
    );
/** 人人肩上有担子, 小事不出网格, 垃圾日产日清: how it is to be everywhere. */
const EVERYWHERE =
  /^(?:每[户人家]|家家|户户|人人|事事|处处|件件)[^\d，；]{2,}$|^[^，；\d]{2,6}不出[^，；]{2,6}$|^[^，；]{2,8}(?:日产日清|应[^，；]尽[^，；]|不落地|不漏[一-鿿]|不断线)$/;

/** 民情日记和办结回访. */
const SEEN_BY =
  /^[^，；\d]*(?:[录记]本|日[志记]|台账|名册|签到[册表]|卷宗|打分|评分|回访|抽查|年报)(?:$|[、和])[^，；\d]*$/;

/** 家喻户晓，人人皆知. */
const SET_PHRASE = /^[^，；\d]{4}(?:[，、]|$)/;
/** Something that is to be so: 感人事迹深入人心, 平安家庭达到95%以上. */
const BECOMES =
  /^[^，；使让把]{2,28}?(?:达到|深入|保持|控制|降[至到为]|增[至到]|升[至到]|提高到|下降|上升|为零|全覆盖|到位|满意|解决|化解|畅通|整洁|优美|有序|安全|稳定|融洽|和谐|完好|健全|浓厚|规范)/;

/** 排查矛盾纠纷，矛盾纠纷调解率达到…: what the rate is of has been said. */
function unsaidOf(name: string, target: string): string {
  if (name.includes('、')) return name;
  for (let length = name.length - 3; length >= 4; length -= 1)
    if (target.includes(name.slice(0, length))) return name.slice(length);
  return name;
}

/** As what the task is to bring about; what is not understood stays as it was typed. */
function aimed(typed: string, target: string): string {
  const measure = stillToCome(typed);
  const [first = '', ...rest] = measure.split('，');
  const rate = RATE.exec(measure);
  if (rate) return patternWords('衡量率', { 名: unsaidOf(rate[1] ?? '', target), 数: rate[2] });
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
  if (NONE.test(first)) return patternWords('衡量做到', { 事: measure });
  if (NEVER.test(first)) return patternWords('衡量确保', { 事: measure });
  if (kind !== '主') return measure;
  // 窗口登记本、每季居民打分: what it is seen by, where it cannot stand with that of other tasks.
  if (SEEN_BY.test(measure)) return patternWords('以为凭', { 事: measure });
  if (SET_PHRASE.test(measure)) return patternWords('衡量做到', { 事: measure });
  return BECOMES.test(first) && !/^(?:每|平均|人均|户均|各)/.test(first)
    ? patternWords('衡量使', { 事: measure })
    : measure;
}

import { splitOutside } from '../../../chinese/split-outside.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';

/** A goal that is put as how things are to be, with its verb in front, clause by clause; what is not understood stays as it was typed. */
export const goalTurned = (target: string): string =>
  [...splitOutside(target, '，')]
    .map((clause) => left(clause) ?? whole(clause) ?? done(clause) ?? had(clause) ?? clause)
    .join('，');

/** 余下2件积案化解 → 化解余下2件积案, 群众路线意见余下25条改完 → 改完群众路线余下25条意见. */
function left(clause: string): string | undefined {
  const [, of = '', how, count, thing = '', verb] = LEFT.exec(clause) ?? [];
  if (!how || !count || verb === undefined) return undefined;
  // 完成余下47栋签约并启动拆除 has its verb in front.
  if (openingVerbs(TITLE_VERBS, of).length > 0) return undefined;
  const [, own = of, named = ''] = thing === '' ? (COUNTED.exec(of) ?? []) : [];
  // 剩下6户冷屋供热前修好: by when stands before what is done; a time that nobody knows stays where it is.
  const [, rest = thing, before = ''] = BY_THEN.exec(thing) ?? [];
  if (/[前后]$/.test(rest)) return undefined;
  return `${before}${verb}${own}${how}${count}${rest}${named}`;
}
const LEFT =
  /^([^，；、\d]{0,10}?)((?:余下|剩下|剩余|其余|还剩)的?)(\d+[件条处个户项栋起宗名间])([^，；、\d全]{0,6}?)((?:全部)?(?:化解|改完|整改|办结|解决|修好|修完|销号|拆除|清理完))$/;
const BY_THEN =
  /^([^，]*?)((?:供[热暖水]|开栓|入[冬汛春]|[进主]?汛期?|开学|过冬|封冻|上冻|雨季|台风季|春节|国庆|年关)前)$/;
/** What is counted, of whose it is. */
const COUNTED = /^([^，]{2,8})(意见|问题|建议|隐患|积案|案件|事项|诉求)$/;

/** 剩下的旱厕全部改完 → 全部改完剩下的旱厕, 底楼防盗窗装齐 → 装齐底楼防盗窗. */
function whole(clause: string): string | undefined {
  const [, thing, verb] = ALL.exec(clause) ?? FITTED.exec(clause) ?? [];
  return thing && verb ? `${verb}${thing}` : undefined;
}
const ALL = /^([^，；、\d由将把对使让]{3,12})(全部(?:改完|修完|建完|装完|化解|整改|拆除|解决|清除|修复|更换|办结))$/;
const FITTED = /^([^，；、\d由将把对使让]{3,12})((?:装|收|修|建)齐)$/;

/** 四个社区“两委”换届平稳完成 → 平稳完成四个社区“两委”换届. */
function done(clause: string): string | undefined {
  const [, work, how = '', verb] = DONE.exec(clause) ?? [];
  return work && verb ? `${how}${verb}${work}` : undefined;
}
const DONE =
  /^(?!做好|推进|推动|确保|力争|抓好|争取)([^，；、\d由将把对使让]{2,16}(?:换届|改造|建设|搬迁|验收|登记))(平稳|如期|按期|顺利|全面|全部)?(完成)$/;

/** 62栋都有楼栋长: it is so by somebody's doing. */
const had = (clause: string): string | undefined =>
  HAD.test(clause) ? patternWords('衡量做到', { 事: clause }) : undefined;
const HAD = /^(?!做到|确保|力争|实现|让|使)[^，；]{2,12}(?:都有|人人会|人人有|家家有|户户有)[^，；]{2,}$/;

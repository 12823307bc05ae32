import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { lacksObject } from '../phrases/lacks-object.js';
import { listedWords } from '../phrases/piece.js';

/** What somebody is invited to do: 讲垃圾分类, 到楼组开讲, 教老人挂号. */
const SPEAKS =
  /^(?:[讲教授作宣演]|到|来|进|以|围绕|结合|针对|面向|为|给|向|从|解读|分享|介绍|指导|开[课设讲作门]|传授|现场|辅导|培训|手把手|一对一|担任|主讲)/;

const SPOKEN = /^讲/;

/** Events at which somebody speaks. */
export const LECTURE =
  /(?:[讲课班]|讲堂|讲座|课堂|夜校|学堂|培训|轮训|训练营|培训营|讲解|宣讲|报告会|讲习|托管|辅导|宣传|教育|沙龙|[读荐]书会|故事会|学校|普法|(?:普法|反诈|法律|科普|健康)启动|[^促推改引先]进(?:社区|小区|校园|家庭|院落|楼栋|企业|村组|乡村))[”’]?$|(?:讲座|课堂|培训|宣讲)[和与暨及、]|讲(?!文明|卫生|诚信|道德|礼|理|和睦)\p{Script=Han}{2,5}[”’]?$/u;

/**
 * Who was invited to speak, before what they spoke about: 邀请律师、法官等到楼组开讲. A summary that names them already, by two characters, says it
 * itself.
 */
export function withLecturers(
  summary: readonly string[],
  lecturers: readonly string[],
  title: string,
): readonly string[] {
  if (lecturers.length === 0) return summary;
  const [first = '', ...rest] = summary;
  const who = listedWords(lecturers);
  const text = summary.join();
  // 中医 of 从中医养生的角度讲 is nobody: who has a name is named by what is last of it.
  const named = lecturers.some(
    (one) =>
      text.includes(one) ||
      (one !== '等' && pairsOf(one.slice(one.length > LONG ? -LAST : 0)).some((pair) => first.includes(pair))),
  );
  // 老党员讲党史故事 has said who speaks.
  const spoken = lecturers.every((one) => SPOKEN.test(title.split(one)[1] ?? ''));
  // 退休教师义务补课 by 退休教师: the title begins with them.
  const begins = lecturers.length === 1 && title.startsWith(lecturers[0] ?? '…') && title.length > who.length + 2;
  if (named || spoken || begins || /^[邀请]/.test(first)) return summary;
  // 假期里请来给学生讲安全: whom, behind the word for it.
  const [asked] = /^[^，]{0,8}(?:邀请|请来|请)(?=[给到为来讲向])/.exec(first) ?? [];
  if (asked) return [asked + who + first.slice(asked.length), ...rest];
  // 社区党委书记 gives the lesson, and is nobody's guest.
  const ours = lecturers.every((one) => OURS.test(one));
  if (ours && first !== '' && SPEAKS.test(first) && classifyClause(first) !== '主' && !/^[由以]/.test(first))
    return [patternWords('由谁做', { 谁: who, 做: first }), ...rest];
  // 支部书记和县党校教师: where one of them is of the house, nobody invited them all.
  if (lecturers.some((one) => OURS.test(one)) && LECTURE.test(title))
    return [patternWords('由谁讲', { 谁: who }), ...summary];
  if (lacksObject(first)) return [patternWords('由谁做', { 谁: who, 做: first }), ...rest];
  // 3位书法家备了春联: at what is no lecture the guests do what is told.
  if (
    first !== '' &&
    !LECTURE.test(title) &&
    !SPEAKS.test(first) &&
    !HOLDS.test(first) &&
    classifyClause(first) === '述'
  )
    return [`${who}${first}`, ...rest];
  if (!SPEAKS.test(first) || classifyClause(first) === '主')
    return [patternWords(wayOfAsking(title, lecturers, first), { 主讲: who }), ...summary];
  return [patternWords('邀请', { 主讲: who, 简介: first }), ...rest];
}

/** A coach shows how it is done, and who is asked to what is learned by doing; others come to what is no lecture, or are asked and do what follows. */
function wayOfAsking(
  title: string,
  lecturers: readonly string[],
  first: string,
): '邀讲' | '请谁指导' | '请谁参加' | '请来' {
  if (lecturers.every((one) => /教练|技师|师傅/.test(one))) return '请谁指导';
  if (LECTURE.test(title)) return '邀讲';
  return TAUGHT.test(title) ? '请谁指导' : first === '' ? '请谁参加' : '请来';
}

/** 书法辅导站, 干部学哈语: who speaks there shows how it is done. */
const TAUGHT = /(?:演练|操练|拉练|辅导站|手工|书法|剪纸|排练|训练)[”’]?$|学[^，]{1,3}[语话舞拳操]$/;

/** Those of the community itself. */
const OURS =
  /^(?:社区|村|居委会|两委|党支部|党总支|党委|支部|总支|班子)[^，。；]{0,10}(?:书记|主任|成员|委员|干部|工作者|支部|总支|党委)(?:(?<=书记|主任|委员|干部)[一-鿿]{2,3}(?:同志)?)?$|^书记$/;

/** 市中医院主任医师金亚明: longer than a post or a body alone; and its name with what stands before it. */
const [LONG, LAST] = [9, 5] as const;

/** What the community does, and not its guests. */
const HOLDS = /^(?:开办|开设|举办|举行|召开|组织|安排|设立|设置|成立|组建|发动|招募)/;

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).flatMap((_, i) => (WORDS.common.includes(text.slice(i, i + 2)) ? [] : [text.slice(i, i + 2)]));

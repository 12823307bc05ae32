import { escaped } from '../../chinese/escaped.js';
import { charactersWide } from './page-measures.js';

/**
 * The words of a title, none of which a line break may tear: names of the ledger and of bodies, dates with what they go to, pairs,
 * quotations and set phrases by the tables here, and so the same everywhere; what is left, in titles of a user's own, by the dictionary of
 * the platform, which may differ from one version of ICU to another.
 * @param perLine A name that is wider than a line is parted between the words that it is made of.
 */
export function titleWords(title: string, names: readonly string[], perLine: number): readonly string[] {
  const known = [...names, ...names.flatMap((name) => name.match(COMMUNITY) ?? [])].filter((name) =>
    title.includes(name),
  );
  const held = [...new Set(known.length > 0 ? known : (title.match(BODY) ?? []))]
    .filter((name) => name !== '' && charactersWide(name) <= perLine)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  const pattern = new RegExp([...held, PAIR, DATE, QUOTED, NUMBER, BODIES, PHRASES, '[A-Za-z]+'].join('|'), 'gu');
  const words: string[] = [];
  let at = 0;
  for (const match of title.matchAll(pattern)) {
    words.push(...segments(title.slice(at, match.index)), match[0]);
    at = match.index + match[0].length;
  }
  return [...words, ...segments(title.slice(at))];
}

const COMMUNITY = /^\D{1,12}?(?:社区|居民区|村|街道|镇|乡)/u;
/** A community, and its committee with it: 家属院社区居民委员会. */
const BODY = /^\D{1,12}?(?:社区|居民区|村|街道|镇|乡)(?:[居村]民委员会|[居村]委会|党委|党总支|党支部|办事处)?/u;
/** 文明社区、文明小区. */
const PAIR = '(?<pair>\\p{Script=Han}{2})\\p{Script=Han}{2}、\\k<pair>\\p{Script=Han}{2}';
const DAY = '(?:\\d{1,2}月)?(?:\\d{1,2}日)?';
/** 2025年, 2024年8月至2025年7月, 2025年9月28日至10月7日, 2025年第三季度. */
const DATE = `\\d{4}年(?:度|第[一二三四]季度|[上下]半年|${DAY}(?:[至—～~-](?:\\d{4}年)?${DAY})?)`;
const QUOTED = '“[^”]{1,12}”|《[^》]{1,12}》';
const NUMBER = '第?\\d[\\d.%—~～-]*(?:年度|年|月|日|周年|届|次|场|个)?';
const BODIES =
  '[居村]民委员会|[居村]务监督委员会|业主委员会|妇女联合会|委员会|联合会|领导小组|办公室|指导中心|服务中心|党总支|党支部';
const PHRASES =
  '新时代文明实践[站所]?|精神文明建设|创建(?:全国|全省|全市|[省市区县]级)?(?:文明|卫生|和谐|平安|绿色|学习型)(?:城市|城区|社区|小区|街道|村)|工作开展情况|流动人口|集中供热|供热|泛区|蓄滞洪区|分洪|社会主义核心价值观|未成年人|思想道德|志愿服务|道德讲堂|平安和谐(?:社区)?|文明社区(?:创建)?|文明小区|工作总体思路|工作情况汇报|工作汇报|工作思路|工作要点|工作计划|工作安排|创建规划|活动小结|活动台账|活动照片|统计图表';

/** Two characters that no table knows are one word: 望江, 关于. */
const segments = (text: string): readonly string[] => {
  if (text.length < 3) return text ? [text] : [];
  dictionary ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return [...dictionary.segment(text)].map(({ segment }) => segment);
};

/** Made where it is first needed: it takes longer than a title. */
let dictionary: Intl.Segmenter | undefined;

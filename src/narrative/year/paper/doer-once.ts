import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';

const OWN = [patternWords('社区自称'), patternWords('村自称')].join('|');
/** 村里村党支部书记带领…, 社区社区居委会…: it is said closer who it was. */
const CLOSER = new RegExp(
  `(^|。)((?:[^，。]{1,12}，)?)(?:${OWN})(?=(?:村|社区)(?:党|“?两委|委会|居委|妇联|干部|工作人员|工作者))`,
);
/** 镇村干部镇村干部集中力量…: a doer, and a title that names them. */
const TWICE = /(^|。)([一-鿿]{3,8})\2/;

/** 社区开展社区整体改造, 社区设有社区志愿者服务队; 社区教育 and 社区工作者 would be other words without it. */
const ITS_OWN =
  /(^|。)((?:[^，。]{1,12}，)?社区(?:全年)?(?:开展|实施|推进|进行|完成|设有|建有|成立))社区(?!教育|矫正|康复|服务|戒毒|文化|卫生|治理|老年|大学|学院|书院|学校|食堂|党|居|工作|团|医|民|自治|共|网|警|图书|志愿服务)(?=[一-鿿]{4})/;

/** 居民近500人次参加，居民自己编排节目: who came goes on. */
const CAME = /(?<=[，。；])([一-鿿]{2,8})((?:约|近|逾|超)?\d[\d余多万]{0,8}(?:人次|人|名|位)参加，)\1(?=[一-鿿]{2})/;

/** Who did something is said once, the closest way. */
export const doerOnce = (paragraphs: readonly ToldParagraph[]): readonly ToldParagraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(once) }));

function once(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence.pieces;
  if (typeof first !== 'string') return sentence;
  const said = first.replace(CLOSER, '$1$2').replace(TWICE, '$1$2').replace(ITS_OWN, '$1$2').replace(CAME, '$1$2');
  return said === first ? sentence : { ...sentence, pieces: [said, ...rest] };
}

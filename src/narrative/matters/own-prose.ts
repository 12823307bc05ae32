import { escaped } from '../../chinese/escaped.js';
import { partsOutside } from '../../chinese/split-outside.js';
import { dateParts } from '../../facts/dates.js';
import { isVillage, type Self } from '../../facts/is-village.js';
import type { Activity } from '../../ledger/ledger.js';
import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';

/** A 简介 that is a text of its own: whole sentences that say themselves who did what, as people paste them from their notes and news. */
export interface OwnProse {
  /** Its sentences, with their marks but the last 。; the community is called as the paper calls it. */
  readonly text: string;
  /** Whether it says itself when it was: its day, or only the hour of it. */
  readonly timed: boolean | 'hour';
}

/** 3月5日上午，, 10月1日至7日，, 7月，: a time of its own at the beginning. */
const DATED =
  /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[底初末])?(?:(?:至|-|—|～|~)(?:\d{1,2}月)?\d{1,2}日)?(?:[上下中]午|早上|晚上?|傍晚|清晨)?(?:\d{1,2}(?:[时点]|[:：]\d{2})(?:\d{1,2}分|半|整|许)?)?[，,]/;
/** 上午9时，: a part of the day that the row names. */
const HOUR =
  /^(?:当[天日])?(?:[上下中]午|早上|晚上?|傍晚|清晨)(?:\d{1,2}(?:[时点]|[:：]\d{2})(?:\d{1,2}分|半|整|许)?)?[，,]/;
/** 近日，: what is news on its day is none in a report. */
const LATELY = /^(?:近日|日前|近期|连日来|今[天日]|昨[天日]|当[天日])(?=[上下]午|[，,])[，,]?/;
/** 端午节前夕，, 元旦来临之际，. */
const FEAST = new RegExp(
  `^在?[^，。]{0,6}(?:${WORDS.festivals.filter(({ length }) => length > 1).join('|')})[^，。\\d]{0,8}(?:前夕|之际|期间|当天|前后|[前后日])，|^在?[^，。]{2,12}(?:来临|到来)之际，`,
);
/** What a sentence is for, before it says when and who. */
const PURPOSE = /^为(?:了|进一步|迎接|庆祝|纪念|弘扬|[^，。：“]{2,8})[^。]*?，/;

/** The prose of a row; undefined where its 简介 is made of predicates and notes that a sentence must be built around. */
export function ownProse(row: Activity, self: Self, year: number): OwnProse | undefined {
  const typed = (row.summary ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('');
  const sentences = partsOutside(typed, '。！？').filter(({ part }) => part.trim() !== '');
  const several = sentences.length > 1;
  // 正月十五闹元宵。2月12日下午，青石社区举办…: a first sentence may set the scene.
  const says = sentences.slice(0, 2).some(({ part }) => saysWho(part, self.community.name, several));
  if (!says) return undefined;
  const own = withOwnName(withoutPadding(typed.replace(/,/g, '，')).replace(/(?<![。；，])[。；，]+$/, ''), self);
  return timed(own, row, year);
}

/** 下一步，社区将…; 此次活动弘扬了…: what is to come has its place in the plans, and praise without a number says nothing of the year. */
const PADDING = /^(?:下一步|今后|接下来|未来(?!社区|乡村)|(?:此次|本次|这次|通过(?:此次|本次|这次))活动[^\d]*$)/;

function withoutPadding(text: string): string {
  const kept = partsOutside(text, '。')
    .map(({ part }) => part)
    .filter((part, at) => part !== '' && (at === 0 || !PADDING.test(part)));
  return `${kept.join('。')}。`;
}

/** 3月5日上午，青石社区组织…, 为迎接…，社区书记带队…: behind time and purpose stands somebody who does something. */
function saysWho(sentence: string, community: string, several: boolean): boolean {
  const plain = sentence.replace(/,/g, '，');
  const front = withoutFront(plain);
  const own = front.startsWith(community) || /^(?:我|本|我们)(?:社区|村)/.test(front);
  return own || ((several || (front !== plain && plain.includes('，'))) && isDoer(front));
}

/** Without time and purpose at its beginning, in whatever order. */
function withoutFront(sentence: string): string {
  const rest = [DATED, HOUR, LATELY, FEAST, PURPOSE].reduce((text, front) => text.replace(front, ''), sentence);
  return rest === sentence || rest === '' ? sentence : withoutFront(rest);
}

/** 社区党委书记带队走访, and not 志愿者36人 or 接到居民反映. */
const isDoer = (clause: string): boolean =>
  classifyClause(clause) === '主' &&
  /^(?:社区|村|街道|[^，\d]{2,16}(?:书记|主任|志愿者|居委会|党支部|党委|站))/.test(clause);

/** 青石社区组织… → 社区组织…, 青石村党支部 → 村党支部: a paper calls its own community by what it is; what is quoted stays. */
export function withOwnName(text: string, self: Self): string {
  const { name } = self.community;
  const typed = /(?:社区|村)$/.test(name) ? `${escaped(name)}|` : '';
  const own = new RegExp(`(?<!“[^”]{0,20})(?:${typed}(?<=^|[，。；、])(?:我们|我|本)(?:社区|村))(.{0,3})`, 'g');
  return text.replace(own, (_, behind: string) => {
    const whose = isVillage(self) ? patternWords(OF_IT.test(behind) ? '村' : '村自称') : patternWords('社区自称');
    return whose + behind;
  });
}
/** 村党支部, 村服务中心: somebody or something of the village. */
const OF_IT = /^(?:党|委会|村?民|“?两委|妇联|团|工会|关工委|服务|文化|卫生|医|小学|干部|班子)/;

/** Its day as the row has it: said once, in the form of a report. */
function timed(text: string, row: Activity, year: number): OwnProse {
  const { month, day } = dateParts(row.date);
  const plain = text.replaceAll(`${year}年${month}月`, `${month}月`);
  const lately = LATELY.exec(plain)?.[0];
  const body = lately ? plain.slice(lately.length) : plain;
  const says =
    DATED.test(body) || FEAST.test(body) || (row.time?.text === undefined && body.includes(`${month}月${day}日`));
  return { text: body, timed: says || (HOUR.test(body) ? 'hour' : false) };
}

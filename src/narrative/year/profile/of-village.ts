import { isStreet, isVillage, type Self } from '../../../facts/is-village.js';
import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import type { Pieces } from '../../phrases/piece.js';

const COMMUNITY = patternWords('社区自称');
const VILLAGE = patternWords('村自称');

/** A village (牛车湾村) and a street office are no community, and never call themselves one: where a sentence names its doer 社区, 村里 or 街道 stands. */
export function ofVillage(paragraphs: readonly ToldParagraph[], self: Self): readonly ToldParagraph[] {
  if (isStreet(self))
    return paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(ofStreet) }));
  if (!isVillage(self)) return paragraphs;
  return paragraphs.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(renamed) }));
}

/** 社区 and 社区党工委 that a sentence begins with are the street's; those that it goes on to tell of are its communities. */
function ofStreet(sentence: Sentence): Sentence {
  if (sentence.pattern !== '获评' && !sentence.subject?.startsWith(COMMUNITY)) return sentence;
  // Of honours each is named by who won it: 街道获评…；6月，街道党工委获评….
  const all = sentence.pattern === '获评';
  const at = sentence.pieces.findIndex((piece) => typeof piece === 'string' && OWN.test(piece));
  const renamed_ = (piece: Pieces[number], i: number) =>
    typeof piece === 'string' && (all || i === at) ? piece.replace(all ? WON : OWN, STREET) : piece;
  return { ...sentence, pieces: sentence.pieces.map(renamed_) };
}
const STREET = patternWords('街道自称');
const WON = new RegExp(`(?<=^|[，。；])${COMMUNITY}(?=党|获|先后|被|于|在|曾|连续|多次)`, 'g');
const OWN = new RegExp(`(?<=^|[，。])${COMMUNITY}(?!居民|卫生|工作者|干部|志愿|书记|主任|工作站)`);

function renamed(given: Sentence): Sentence {
  // 社区党支部获评 within a sentence on others.
  const pieces = given.pieces.map((p) => (typeof p === 'string' ? p.replace(PARTY_WON, VILLAGE.slice(0, 1)) : p));
  const sentence = { ...given, pieces };
  const { subject = '' } = sentence;
  // 社区党支部 of a village is 村党支部.
  if (PARTY.test(subject)) {
    const { pieces } = sentence;
    const at = pieces.findIndex((piece) => typeof piece === 'string' && piece.includes(subject));
    const own = String(pieces[at]).replace(subject, subject.replace(COMMUNITY, VILLAGE.slice(0, 1)));
    return at < 0 ? sentence : { ...sentence, pieces: pieces.with(at, own) };
  }
  if (subject !== COMMUNITY)
    return { ...sentence, pieces: sentence.pieces.map((p) => (typeof p === 'string' ? p.replace(ACTS, VILLAGE) : p)) };
  const at = sentence.pieces.findIndex((piece) => typeof piece === 'string' && DOER.test(piece));
  const piece = sentence.pieces[at];
  return typeof piece === 'string'
    ? { ...sentence, pieces: sentence.pieces.with(at, piece.replace(DOER, VILLAGE).replace(TOWARDS, '$1$2')) }
    : sentence;
}

const PARTY_WON = new RegExp(
  `(?<=^|[，。；])${COMMUNITY}(?=党(?:支部|总支|委|组织)(?:[^，。；]{0,16}获|被[^，。；]{1,16}授))`,
  'g',
);
const PARTY = new RegExp(`^${COMMUNITY}(?=党(?:支部|总支|委|组织))`);

/** 生产生活都不便。社区完善基础路: behind another clause, where what it does follows. */
const ACTS = new RegExp(
  `(?<=^|[，。；])${COMMUNITY}(?=(?:从|用|将|把|会同|组织|开展|举办|召开|完善|建[立成设]|成立|新[建增]|投入|安排|修[建筑]|硬化|制定|实[行施]|推[行进]|发放|邀请|设有|有|还|获|先后获|涌现|评出|产生|被|于|连续|在[^，。；]{2,24}中获))`,
  'g',
);

/** 村里面向群众 is read as 村里面. */
const TOWARDS = new RegExp(`(${VILLAGE})面(向)`);

/** At a sentence's beginning or behind its time; 社区居民 and 社区卫生站 are names. */
const DOER = new RegExp(`(?<=^|[，。])${COMMUNITY}(?!居民|党|卫生|工作者|干部|志愿)`);

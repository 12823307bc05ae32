import { type Piece, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { shareRun } from '../deeds/share-run.js';

/** What says of somebody what they have, or what a section amounts to, names them. */
const NAMED = ['设有', '领句'];

/** A community and its party organisation act as one: 社区党支部举办…，推行…. */
const sameDoer = (before: string, subject: string): boolean =>
  before === subject || (subject.length === 2 && before.startsWith(subject) && /^..党/.test(before));

/** How a sentence is said behind another of the same doer: without naming it again, or in the ways that the row has for that. */
export function again(way: Sentence, before: Sentence | undefined): readonly Sentence[] {
  if (NAMED.includes(way.pattern) || (way.pattern === '获评' && !isOf(way, before))) return [way];
  if (before?.subject === undefined || way.subject === undefined || !sameDoer(before.subject, way.subject))
    return [way];
  const bare = withoutDoer(way);
  const others = (way.agains?.() ?? [way]).map((one) => ({ ...one, subject: before.subject }));
  return bare ? [{ ...bare, subject: before.subject }, ...others] : others;
}

/**
 * A paper is the community's: a paragraph may begin with what it did, where it would begin like the one before.
 */
export function unsaid(way: Sentence): readonly Sentence[] {
  const bare = way.subject?.length === 2 && !NAMED.includes(way.pattern) ? withoutDoer(way) : undefined;
  return bare && !/^\d/.test(wordsOf(bare.pieces)) ? [bare] : [];
}

/** 开展志愿服务15次，获评优秀志愿服务社区: an honour goes with what it was given for. */
const isOf = (way: Sentence, before: Sentence | undefined): boolean =>
  before !== undefined && shareRun(wordsOf(way.pieces).replace(/^社区/, ''), wordsOf(before.pieces), 4);

/** 社区启用驿站 → 启用驿站; 9月，社区举办灯会 → 9月举办灯会. Undefined where the doer does not stand at its beginning. */
function withoutDoer(way: Sentence): Sentence | undefined {
  const [first, ...rest] = way.pieces;
  if (typeof first !== 'string' || way.subject === undefined) return undefined;
  const at = first.indexOf(way.subject);
  const time = first.slice(0, Math.max(at, 0));
  if (at < 0 || (at > 0 && !/^[^，。]{1,12}，$/.test(time))) return undefined;
  const when = /[日午]，$/.test(time) ? time : time.slice(0, -1);
  const said = first.slice(at + way.subject.length);
  if (said.startsWith('还') || (said === '' && rest.length === 0)) return undefined;
  return {
    ...way,
    opening: at > 0 || /^\d+月/.test(said) ? '时' : '主',
    bare: at === 0 && !TIMED.test(said),
    pieces: [when + said, ...rest],
  };
}

const TIMED = /^(?:\d|全年|每|定期|经常|[上下]半年|第.季度|.{1,4}(?:前|后|期间|假|季))/;

/** Sentences of so many characters are parts of one where the doer is the same. */
const [SHORT, BREATH] = [40, 72] as const;

/** 社区开展消防安全检查。举行消防演练2次，…。 → 社区开展消防安全检查，举行消防演练2次，…。 What came of the first stays at its end. */
export function linked(sentences: readonly Sentence[]): readonly Sentence[] {
  let length = 0;
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const text = wordsOf(sentence.pieces);
    length += text.length;
    const ends =
      sentence.pattern === '领句' || sentence.told.some(({ result }) => result) || /[。；]/.test(text.slice(0, -1));
    const joins =
      (next?.bare || (next && handsOn(sentence, next))) &&
      !ends &&
      text.length <= SHORT &&
      length + wordsOf(next.pieces).length <= BREATH + 20 &&
      text.endsWith('。');
    if (!joins) {
      length = 0;
      return sentence;
    }
    return { ...sentence, pieces: withComma(sentence.pieces) };
  });
}

/** 社区工作人员分发炸元宵，志愿者发放宣传册: what others did beside it, with no time of its own. */
const handsOn = (sentence: Sentence, { pieces, subject }: Sentence): boolean =>
  subject !== undefined &&
  sentence.subject !== undefined &&
  subject !== sentence.subject &&
  sentence.pattern === '一事' &&
  wordsOf(sentence.pieces).length <= ASIDE &&
  wordsOf(pieces).startsWith(subject);
const ASIDE = 18;

const withComma = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) =>
    index === pieces.length - 1 && typeof piece === 'string' ? piece.replace(/。$/, '，') : piece,
  );

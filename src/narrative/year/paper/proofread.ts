import type { Sentence } from '../../matters/section.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';
import { saysAll } from '../../phrases/says.js';
import { timeOf } from '../when.js';
import { countedOnce } from './counted-once.js';
import { grownTo } from './grown-to.js';
import { keptSo } from './kept-so.js';
import { oftenFirst } from './often-first.js';
import { predicatesApart } from './predicates-apart.js';
import { timesInAll } from './times-in-all.js';
import { withTypedMarks } from './with-typed-marks.js';

/** A clause of fewer characters may come again: 40余人参加. Who came is said of each. */
const SHORT = 7;

/**
 * A clause behind a comma that says word for word what the paragraph has said before is not said again, where its sentence says something
 * without it: the last resort, when none of the ways of a row could do without it.
 */
export function proofread(sentences: readonly Sentence[], before = ''): readonly Sentence[] {
  let said = before;
  const last: string[] = [];
  const kept = sentences.filter((sentence) => {
    const text = wordsOf(sentence.pieces);
    const again = isPaymentSaid(sentence, last);
    last.push(text);
    return !again;
  });
  let year: string | undefined;
  return kept.map((sentence, at) => {
    const dated = withItsYear(sentence, year);
    year = YEAR.exec(wordsOf(dated))?.[1] ?? year;
    const own = withoutSaid(withoutCauseSaid(dated, kept[at - 1]), said);
    const once = own.map((piece) =>
      typeof piece === 'string' ? grownTo(keptSo(countedOnce(oftenFirst(piece)))) : piece,
    );
    const plain = timesInAll(predicatesApart(once, sentence.told), sentence.told);
    // Between ； and ； a comma parts.
    const alone = [kept[at - 1], sentence].every((one) => !one || wordsOf(one.pieces).endsWith('。'));
    const pieces = alone ? withTypedMarks(plain, sentence.told) : plain;
    said += wordsOf(pieces);
    return { ...sentence, pieces };
  });
}

/** 2月成立舞龙队 behind 2008年，社区成立锣鼓队 of 2009: behind another year a month has its own, and so has 年初. */
function withItsYear({ pieces, told: [first] }: Sentence, last: string | undefined): Pieces {
  const [start, ...rest] = pieces;
  const year = first && timeOf(first)?.start.slice(0, 4);
  if (!year || !last || last === year || typeof start !== 'string') return pieces;
  const dated = start.replace(
    ITS_TIME,
    (_, front: string, time: string) => `${front}${year}${time.startsWith('年') ? '' : '年'}${time}`,
  );
  return dated === start ? pieces : [dated, ...rest];
}
const YEAR = /^(?:[^，。；\d][^。；]*。(?:为此，[^，。；\d]{2,8})?|[^，。；\d]{2,24}于)?(\d{4})年/;
/** Where a sentence begins, or behind the cause that it begins with. */
const ITS_TIME =
  /^([^，。；\d][^。；]*。(?:为此，[^，。；\d]{2,8}?)?|)(\d{1,2}月|年[初中底末]|[上下]半年|第[一二三四]季度)/;

/** 用小额经费购买和安装路灯 of a payment without its sum, behind a sentence that has told it. */
const isPaymentSaid = ({ told, pieces }: Sentence, before: readonly string[]): boolean => {
  const text = wordsOf(pieces).replace(/[，。]/g, '');
  const unpriced = told.length > 0 && told.every(({ kind }) => kind === '投入') && !/\d/.test(text);
  return unpriced && before.some((one) => saysAll(one, text.replace(/^社区|^村里/, '')));
};

/** How it was before, at the beginning of what is said of it. */
const ONCE = /^(?:起初|原来|原先|以前|过去|之前|此前|早先|当初|刚开始时?|一开始)(?:[只仅都是]*[靠有能在用]?)/;

/** 起初只靠活动室宣传。社区设立宣传橱窗 behind 起初在活动室宣传: how it was before has just been told. */
function withoutCauseSaid(pieces: Pieces, before: Sentence | undefined): Pieces {
  const [first, ...rest] = pieces;
  const [cause = ''] = (typeof first === 'string' && /^[^，。\d]{8,}。(?=.)/.exec(first)) || [];
  return cause !== '' && before && saysAll(wordsOf(before.pieces), cause.slice(0, -1).replace(ONCE, ''))
    ? [(first as string).slice(cause.length), ...rest]
    : pieces;
}

/** 给主要道路、河道、庭院种绿 behind 在主要道路、河道、庭院种绿: all of it but its first words. */
function saysNearly(said: string, words: string): boolean {
  const most = Math.min(words.length - SHORT, Math.floor(words.length * FRONT));
  for (let front = 0; front <= most; front += 1) if (said.includes(words.slice(front))) return true;
  return false;
}
const FRONT = 0.25;

function withoutSaid(pieces: Pieces, said: string): Pieces {
  let changed = false;
  let own = said;
  const kept = pieces.map((piece) => {
    // In a list what is said of one is said of the next: 甲87桶，另有少量；乙61桶，另有少量.
    if (typeof piece !== 'string' || piece.includes('；')) return piece;
    const text = piece.replace(/，([^，。；“”《》]+)(?=[，。；])/g, (clause, words: string, at: number) => {
      const known = words.length >= SHORT && !/\d|参[加与]$/.test(words) && saysNearly(own + piece.slice(0, at), words);
      changed ||= known;
      return known ? '' : clause;
    });
    own += text;
    return text;
  });
  return changed ? kept : pieces;
}

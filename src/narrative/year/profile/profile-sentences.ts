import { isVillage } from '../../../facts/is-village.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { selfWord } from '../../matters/whose-paper.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { joined, type Pieces, strung, wordsOf } from '../../phrases/piece.js';
import { COMMUNITY_ITSELF } from '../things/thing-sentence.js';

/** The clauses of a profile, those of one sentence beside each other. */
interface Clauses {
  readonly first: readonly Pieces[];
  readonly owns: readonly Pieces[];
  readonly living: readonly Pieces[];
  readonly known: readonly Pieces[];
  /** Many kinds of those who live there, in a sentence of their own. */
  readonly kinds: readonly Pieces[];
  readonly bodies: readonly Pieces[];
  readonly party: readonly Pieces[];
  /** Whose it is, and nothing else, is no profile. */
  readonly isPlaceOnly: boolean;
}

/** In one breath, or a sentence for where it is, for who lives there, for who works there; each names whose they are. */
export function profileSentences(
  ledger: Ledger,
  { first, owns, living, kinds, known, bodies, party, isPlaceOnly }: Clauses,
): Pieces | undefined {
  const { name } = ledger.community;
  const [self, all] = isVillage(ledger)
    ? [patternWords('村自称'), patternWords('全村')]
    : [selfWord(ledger), selfWord(ledger)];
  const lengthOf = (clauses: readonly Pieces[]) => wordsOf(clauses.flat()).length;
  const named = [...first, ...owns];
  const whole = [...living, ...kinds, ...bodies, ...known, ...party];
  if (named.length + whole.length === 0 || (isPlaceOnly && whole.length === 0)) return undefined;
  if (kinds.length === 0 && lengthOf([...named, ...whole]) <= IN_ONE_BREATH)
    return sentence(name, [...named, ...onceHas(whole, known)]);
  const isFew = first.length <= FEW;
  const ofOthers = { self: '', clauses: owns };
  const ofKinds = { self: '', clauses: kinds };
  const starts = [
    { self: name, clauses: first },
    ofOthers,
    { self: all, clauses: living },
    ofKinds,
    { self, clauses: bodies },
    { self, clauses: known },
    { self: '', clauses: party },
  ].filter(({ clauses }) => clauses.length > 0);
  const packed: (typeof starts)[number][] = [];
  for (const next of starts) {
    const last = packed.at(-1);
    const goesOn =
      last?.clauses === first ? isFew || next === ofOthers : last !== ofOthers && last !== ofKinds && next.self !== '';
    // Behind what is within it nothing says who works with whom.
    const isWithin =
      next.clauses === known && /^[与由]/.test(wordsOf(known[0] ?? [])) && WITHIN.test(wordsOf(last?.clauses[0] ?? []));
    const length = lengthOf([...(last?.clauses ?? []), ...next.clauses]);
    const fits = length <= A_SENTENCE || [last, next].some((one) => lengthOf(one?.clauses ?? []) <= A_WORD);
    if (last && goesOn && fits && !isWithin)
      packed.splice(-1, 1, { ...last, clauses: [...last.clauses, ...next.clauses] });
    else packed.push(next);
  }
  return joined(packed.flatMap(({ self, clauses }, at) => sentence(at === 0 ? name : self, onceHas(clauses, known))));
}

/** 社区有党员91名; 辖区内 says itself where, and 小区设计户数 whose. */
const sentence = (self: string, clauses: readonly Pieces[]): Pieces => [
  NAMES_ITSELF.test(wordsOf(clauses[0] ?? [])) && self === COMMUNITY_ITSELF ? '' : self,
  ...strung(clauses, '，'),
  '。',
];
const WITHIN = /^辖区内/;
const NAMES_ITSELF = /^(?:辖区内|[^，有]{0,6}(?:户|人)数\d)/;

/** What there is has its verb once, one clause after the other; a market that it is known for has its own. */
const onceHas = (clauses: readonly Pieces[], known: readonly Pieces[]): readonly Pieces[] =>
  clauses.map((said, at) =>
    known.includes(said) ? withinIt(said, clauses[at - 1]) : withoutVerb(said, clauses[at - 1]),
  );

const SIGHT =
  /^有[^，]*(?:市场|商场|广场|公园|故居|遗址|水库|祠堂|古桥|博物馆|纪念馆|景[观点区]|教育点|[产科工创][业技意]园|古迹|名胜|自然[村屯])(?:，|$)/;

/** 境内有蔬菜批发市场 behind 有党员118名. */
const withinIt = (said: Pieces, before: Pieces = []): Pieces => {
  const [first, ...others] = said;
  const again = typeof first === 'string' && SIGHT.test(first) && /^(?:辖区内)?有/.test(wordsOf(before));
  return again ? [patternWords('境内有', { 名: first.slice(1) }), ...others] : said;
};

const IN_ONE_BREATH = 72;
const A_SENTENCE = 84;
const A_WORD = 14;
/** 隶属清潭街道，辖区面积0.6平方公里: so few that the numbers go on behind them. */
const FEW = 2;

/** 有党员35名, and not 有线电视. */
const HAS = /^有(?![线机害效限色])/;

/** 有468户、2100人，党员35名: what there is has its verb once, but behind 其中劳动力482人, of whom the next are none. */
const withoutVerb = (said: Pieces, before: Pieces = []): Pieces => {
  const [first, ...others] = said;
  const again = /^有(?!.*，其中)/.test(wordsOf(before)) && typeof first === 'string' && HAS.test(first);
  return again ? [first.slice(1), ...others] : said;
};

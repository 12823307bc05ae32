import type { Ledger } from '../../../ledger/ledger.js';
import type { Section, Sentence, ToldParagraph } from '../../matters/section.js';
import { hasNumber } from '../../phrases/clauses.js';
import { wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { withPlaces } from './placed-strays.js';
import { tellProgress } from './tell-progress.js';

/** The indicators of a theme with what it told; one and no more is no paragraph of its own, and stands where the theme takes it. */
export function withProgress(
  section: Section,
  ledger: Ledger,
  told: readonly ToldParagraph[],
  lead: () => Sentence | undefined,
): readonly ToldParagraph[] {
  const progress = tellProgress(section, ledger, told.length > 0);
  const [only, ...others] = progress;
  const before = told.length === 0 && only ? lead() : undefined;
  if (only && before) return [{ ...only, sentences: [before, ...only.sentences] }, ...others];
  const [[said], [first, ...rest]] = [progress, told];
  if (said && first && said.sentences.every(({ pattern }) => pattern === '现值')) {
    // 没有发生森林火灾事故 behind 春节期间没有发生森林火灾 has been said.
    if (!hasNumber(textOf([said])) && shareRun(textOf([said]), textOf(told), SAME)) return told;
    const at = placeOf(section, ledger, told);
    const paragraph = told[at.paragraph] ?? first;
    const sentences = paragraph.sentences.toSpliced(at.sentence + 1, 0, ...said.sentences);
    return told.with(at.paragraph, { ...paragraph, sentences });
  }
  return said && first && said.sentences.every(({ groups }) => groups === 1)
    ? [{ ...first, sentences: [...said.sentences, ...first.sentences] }, ...rest]
    : [...progress, ...told];
}

/** Behind the last sentence of what the theme takes before it: 居民年均收入 behind 招商引资, and not behind the road that it takes after it. */
function placeOf(section: Section, { indicators }: Ledger, told: readonly ToldParagraph[]) {
  const { takes } = section;
  const claims = withPlaces(section);
  const names = new Set(indicators.map(({ name }) => name));
  const own = takes.findIndex((word) => names.has(word));
  const places = told.flatMap(({ sentences }, paragraph) =>
    sentences.map((one, sentence) => ({
      paragraph,
      sentence,
      claim: one.told[0] ? (claims.get(one.told[0]) ?? -1) : -1,
    })),
  );
  const before = places.findLast(({ claim }) => claim >= 0 && claim < own);
  const isInside = before && places.some(({ claim }) => claim > own);
  return isInside ? before : { paragraph: told.length - 1, sentence: told.at(-1)?.sentences.length ?? 0 };
}

const SAME = 7;
const textOf = (all: readonly ToldParagraph[]): string =>
  all.flatMap(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces))).join('');

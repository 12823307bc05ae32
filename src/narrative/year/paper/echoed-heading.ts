import type { Sentence, ToldParagraph } from '../../matters/section.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { wordsOf } from '../../phrases/piece.js';

interface Told {
  readonly key: string;
  readonly theme?: unknown;
  readonly paragraphs: readonly ToldParagraph[];
}

/**
 * A theme of one sentence that says nothing but its heading (五、开设信息栏 / 开设信息栏。) loses the heading: the sentence stands at the end of the
 * theme before it. The first of a paper, and one that stands alone, keeps its own.
 */
export function withoutEchoes<T extends Told>(sections: readonly T[]): readonly T[] {
  const all: T[] = [];
  for (const section of sections) {
    const last = all.findLastIndex(({ theme, paragraphs }) => theme && paragraphs.length > 0);
    const said = section.theme && last >= 0 ? echo(section) : undefined;
    const before = all[last];
    const ending = before?.paragraphs.at(-1);
    if (!said || !before || !ending) {
      all.push(section);
      continue;
    }
    const paragraphs = [...before.paragraphs.slice(0, -1), { ...ending, sentences: [...ending.sentences, said] }];
    all[last] = { ...before, paragraphs };
  }
  return all;
}

/** The one sentence, where all of its words stand in the heading: 开设信息栏 → 社区还开设信息栏. */
function echo({ key, paragraphs }: Told): Sentence | undefined {
  const [only, ...more] = paragraphs.flatMap(({ sentences }) => sentences);
  if (!only || more.length > 0) return undefined;
  const text = wordsOf(only.pieces);
  const said = text.replace(DOER, '').replace(/。$/, '');
  const heading = key.replace(/[，、]/g, '');
  if (said.length > key.length + 1 || ![...said.replace(/[，、]/g, '')].every((letter) => heading.includes(letter)))
    return undefined;
  const [first, ...rest] = only.pieces;
  return typeof first === 'string'
    ? { ...only, pieces: [`${patternWords('还')}${first.replace(DOER, '')}`, ...rest] }
    : undefined;
}
const DOER = new RegExp(`^(?:${patternWords('社区自称')}|${patternWords('村自称')})`);

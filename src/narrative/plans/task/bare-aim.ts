import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { type Pieces, wordsOf } from '../../phrases/piece.js';

interface Aimed {
  readonly before: Pieces;
  readonly facing: Pieces | undefined;
  readonly target: string;
}

/**
 * 河涌水质稳定在四类 behind …，主要是上游来水不稳。为此: 为此 leads to what is done, and a figure by itself is nothing that is done. How things stand
 * is a sentence of its own then, and the figure what is asked for (河涌水质要稳定在四类).
 */
export function bareAim<T extends Aimed>(parts: T): T {
  const { before, facing, target } = parts;
  const last = facing?.at(-1);
  if (facing === undefined || typeof last !== 'string' || !THEREFORE.test(last)) return parts;
  if (wordsOf(before) !== '' || !FIGURE.test(target) || classifyClause(target) !== '主') return parts;
  return {
    ...parts,
    before: [...facing.slice(0, -1), last.replace(THEREFORE, '')],
    facing: undefined,
    target: target.replace(COMES, () => patternWords('要')),
  };
}

const THEREFORE = /。为此$/;
/** One clause of a name and what it is to come to. */
const FIGURE =
  /^[^，、；\d由]{2,14}?(?:达到|提高|降到|降至|恢复到|增[到至]|稳定在|保持在|不低于|不超过)(?:[\d一二两三四五六七八九十]|百分|增长)[^，、；]*$/;
const COMES = /(?=达到|提高|降到|降至|恢复到|增[到至]|稳定在|保持在)/;

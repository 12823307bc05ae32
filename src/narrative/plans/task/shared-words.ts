import { EVERYDAY, EVERYWHERE } from './everyday-words.js';

/** What two texts have in common beside everyday words: words of two characters, and the longest run of characters. */
export interface SharedWords {
  readonly words: number;
  readonly run: number;
}

/** 三条街每周回查, 每周回查: 回查 and the run 每周回查. */
export function sharedWords(one: string, other: string): SharedWords {
  const [a, b] = [one.replace(EVERYWHERE, '，'), other.replace(EVERYWHERE, '；')];
  let [words, run] = [0, 0];
  for (let at = 0; at + 2 <= a.length; ) {
    const word = a.slice(at, at + 2);
    const isWord = WORD.test(word) && !EVERYDAY.test(word) && b.includes(word);
    if (!isWord) {
      at += 1;
      continue;
    }
    let length = 2;
    while (at + length < a.length && b.includes(a.slice(at, at + length + 1))) length += 1;
    words += 1;
    run = Math.max(run, length);
    at += 2;
  }
  return { words, run };
}
/** Two characters; 四个, 的人 and 了一 are no words of a thing. */
const WORD = /^(?![一二两三四五六七八九十几多]|.[个了的在是]|[的了在是])\p{Script=Han}{2}$/u;

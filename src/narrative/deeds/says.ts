import { WORDS } from '../../standards.js';

/** Whether a summary tells by itself which activity it is about: it shares a word with the title. */
export function identifies(summary: readonly string[], name: string): boolean {
  const text = summary.join();
  for (let i = 0; i + 2 <= name.length; i += 1) {
    const word = name.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(word) && !WORDS.common.includes(word) && text.includes(word)) return true;
  }
  return false;
}

/** Whether a summary leaves nothing of the title unsaid that a reader would miss: two of its words, or four characters running. */
export function covers(summary: readonly string[], name: string): boolean {
  const text = summary.join();
  const plain = name.replace(/[“”]/g, '');
  const words = new Set<string>();
  for (let i = 0; i + 2 <= plain.length; i += 1) {
    const word = plain.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(word) && !WORDS.common.includes(word) && text.includes(word)) words.add(word);
    if (i + 4 <= plain.length && text.includes(plain.slice(i, i + 4))) return true;
  }
  return words.size >= 2;
}

/** Whether nearly every character of a title stands in a clause: the clause says it all. */
export function saysAll(clause: string, name: string): boolean {
  const letters = [...name.replace(/[“”、和与及的等活动]/g, '')];
  return letters.length > 3 && letters.filter((letter) => clause.includes(letter)).length >= letters.length * 0.9;
}

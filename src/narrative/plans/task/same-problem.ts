import { withoutEnd } from '../../phrases/without-end.js';
import { EVERYDAY, EVERYWHERE } from './everyday-words.js';
import { namesProblem } from './names-problem.js';

/**
 * Whether a problem that a plan names (问题) is one of 存在问题 in other words: one holds the other, or begins and ends alike (年轻人来得少, 年轻人填了问卷，真来的少),
 * or they have four characters running in common, or two words (夜间占道停车近百辆, 停车位不够，夜里占道).
 */
export function isSameProblem(typed: string, text: string): boolean {
  const [a, b] = [withoutEnd(typed), withoutEnd(text)];
  if (a.includes(b) || b.includes(a) || (a.length < b.length && namesProblem(a, b))) return true;
  if (a.slice(0, SUBJECT) === b.slice(0, SUBJECT) && a.at(-1) === b.at(-1)) return true;
  const [plain, other] = [a.replace(EVERYWHERE, '，'), b.replace(EVERYWHERE, '；')];
  let shared = 0;
  for (let at = 0; at + 2 <= plain.length; ) {
    const word = plain.slice(at, at + 2);
    const isWord = other.includes(word) && !EVERYDAY.test(word) && WORD.test(word);
    if (isWord && other.includes(plain.slice(at, at + RUN)) && at + RUN <= plain.length) return true;
    shared += isWord ? 1 : 0;
    at += isWord ? 2 : 1;
  }
  return shared > 1;
}
/** Characters: of whom both are, and that run in both. */
const [SUBJECT, RUN] = [3, 4];
const WORD = /^\p{Script=Han}{2}$/u;

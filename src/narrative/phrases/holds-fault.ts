import { holdsAny } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';

const NONE = new RegExp(WORDS.noFaults.join('|'), 'g');

/** Whether something is wrong in what is said: 夜间照明不足, and not 旧村改造已有规划 or 青少年较多. */
export const holdsFault = (text: string): boolean => holdsAny(WORDS.faults, text.replace(NONE, '_'));

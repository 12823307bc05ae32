import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';
import { TITLE_VERBS } from '../phrases/verbs.js';

/** 专栏 is a thing, whatever it is 开设 with. */
const HELD = Object.entries(WORDS.events).flatMap(([verb, ends]) => (/^(?:办|开设|开办)$/.test(verb) ? [] : ends));
const DONE = [...new Set([...TITLE_VERBS, ...WORDS.works, ...HELD])].filter(({ length }) => length === 2);

/** 学习教育, 管理服务: two words for what is done, and nothing that it is done to. */
export const isTwoWorks = (core: string): boolean =>
  core.length === 4 && WORDS.nounVerbs.includes(core.slice(0, 2)) && endings(DONE, core).length > 0;

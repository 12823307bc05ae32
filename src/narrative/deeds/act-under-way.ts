import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { DeedParts } from './deed-parts.js';

/** A title that says already that it goes on, and one that says what is being made ready. */
const GOES_ON = /^(?:正在|继续|持续)/;
const READIES = /^(?:准备|筹备|谋划|着手|申报|争取|酝酿)(?=[^，、]{3})/;

/** 修通, 建成: what has an end in it is not being done; 修建 is. */
const goingOn = (text: string): string => {
  const does = WORDS.underWay[text.slice(0, 2)];
  return does === undefined ? text : does + text.slice(2);
};

/** What is being done, as the predicate behind 正在: 安装防盗门, 发放助学金, 推进雨污分流改造. */
export function actUnderWay({ title, name }: Pick<DeedParts, 'title' | 'name'>): string {
  if (GOES_ON.test(name)) return name.replace(GOES_ON, '');
  if (READIES.test(name)) return name;
  if (title.kind === '动') return goingOn(title.text);
  if (title.kind === '名动') return title.verb + title.noun;
  if (title.kind === '事件') return `${title.verb}${title.noun}`;
  return patternWords('推进某事', { 名: name });
}

import { patternWords } from './fill-pattern.js';
import { openingVerbs, TITLE_VERBS } from './verbs.js';

/** 社区内捡拾垃圾: where it was done stands before its verb. */
const INSIDE =
  /^(?:社区|小区|院落|辖区|村|楼道|校园|公园|广场|河道|街道|楼院|园区|网格)(?:内|里|中|周边|门口|两侧|沿线)(?=[^，]{4,})/;
/** 科普创建工作纳入年度工作计划: what was put there was put there by somebody. */
const LISTED = /^([^，由被把将“]{3,24}?)((?:纳入|列入|摆上|写入|融入|记入)[^，]{2,})$/;

/** 社区内捡拾垃圾 → 在社区内捡拾垃圾, 科普创建工作纳入年度工作计划 → 把科普创建工作纳入年度工作计划; undefined where a title is neither. */
export function placedAct(title: string): string | undefined {
  const [place = ''] = INSIDE.exec(title) ?? [];
  const act = title.slice(place.length);
  if (place !== '' && openingVerbs(TITLE_VERBS, act).length > 0) return patternWords('在其处', { 地: place, 做: act });
  const [, what, put] = LISTED.exec(title) ?? [];
  return what && put ? patternWords('把', { 名: what, 动: put }) : undefined;
}

import { WORDS } from '../../standards.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { verbOf } from '../phrases/verb-of.js';
import { openingVerbs, TITLE_VERBS } from '../phrases/verbs.js';
import { isPlainAct } from './plain-act.js';

/** 社区内捡拾垃圾: where it was done stands before its verb. */
const INSIDE =
  /^(?:社区|小区|院落|辖区|村|楼道|校园|公园|广场|河道|街道|楼院|园区|网格)(?:内|里|中|周边|门口|两侧|沿线)(?=[^，]{4,})/;
/** 湾前湾后栽风景树, 路边种花, 楼道口修坡道: the same with a verb of one character. */
const ABOUT =
  /^(?:([一-鿿])前\1后|[一-鿿]前[一-鿿]后|[村路河沟塘渠田院墙][旁边]|[一-鿿]{1,4}(?:两[边侧旁]|沿线)|[一-鿿]{1,3}[道门路楼村巷]口)(?=[^，]{3,12}$)/;
/** 科普创建工作纳入年度工作计划: what was put there was put there by somebody. */
const LISTED = /^([^，由被把将“]{3,24}?)((?:纳入|列入|摆上|写入|融入|记入)[^，]{2,})$/;

/** 切重阳糕、泡菊花茶: several things, each done by hand. */
const BY_HAND = new RegExp(
  `^(?:[${WORDS.handwork.join('')}][一-鿿]{1,6})(?:、[${WORDS.handwork.join('')}][一-鿿]{1,6})+$`,
);
/** 包粽子比赛, 写福字活动: what ends so is held. */
const IS_HELD = /(?:活动|比赛|大赛|会|课|展|班|行动|服务)$/;

/** 社区内捡拾垃圾 → 在社区内捡拾垃圾, 科普创建工作纳入年度工作计划 → 把科普创建工作纳入年度工作计划; undefined where a title is neither. */
export function placedAct(title: string): string | undefined {
  if (BY_HAND.test(title) && !IS_HELD.test(title)) return title;
  const [place = ''] = INSIDE.exec(title) ?? [];
  const act = title.slice(place.length);
  if (place !== '' && openingVerbs(TITLE_VERBS, act).length > 0) return patternWords('在其处', { 地: place, 做: act });
  const [about = ''] = ABOUT.exec(title) ?? [];
  if (about !== '' && isPlainAct(title.slice(about.length)))
    return patternWords('在其处', { 地: about, 做: title.slice(about.length) });
  const [, what, put] = LISTED.exec(title) ?? [];
  return what && put ? patternWords('把', { 名: what, 动: put }) : undefined;
}

/** 在宣传栏张贴诗歌《母亲》: where, and what was done there to something. */
export function isPlacedAct(core: string, verb: string): boolean {
  const at = verb.length > 1 ? core.indexOf(verb, 3) : -1;
  return at > 0 && at <= 14 && core.length >= at + verb.length + 2 && !verbOf(core.slice(0, at + verb.length));
}

import { patternWords } from '../../phrases/fill-pattern.js';
import { shareRun } from '../../phrases/share-run.js';
import { openingVerbs, TITLE_VERBS } from '../../phrases/verbs.js';
import type { Title } from '../../titles/classify-title.js';

/** It says itself where it was, or of whom it is said. */
const OF_ITSELF = /^(?:社区|本|该|有|因|由于|一[个名位户]|每|不少|部分|居民|群众|原来|过去|以前|全|得知|需要?|必须)/;
/** 新园一、二区和半边街居民点, 海福巷3号, 营后新村. */
const PLACE =
  /(?:[小园片社辖]?区|居民点|家园|花园|新?村|[一-鿿]{2}[路巷街院弄坊里楼湾]|[广市商]场|公园|河道|[河渠沟塘堤坝桥]|\d[号幢栋组]|单元)$/;
/** 海福巷3号 of 海福巷3号路面. */
const NUMBERED = /^[一-鿿]{2,8}\d{1,6}(?:号|幢|栋|组|单元)/;

/**
 * 下水道堵塞 at 三号楼 → 三号楼下水道堵塞, where the deed that follows is called by that place; 老旧居民楼，没有物业 → 三号楼是老旧居民楼，没有物业. So it is where a
 * title names the place that something was done to: 杂物乱堆 of 整治东园小区 → 东园小区杂物乱堆.
 */
export function atItsPlace(cause: string, place: string | undefined, name: string, title: Title): string {
  if (!/^[一-鿿]/.test(cause) || OF_ITSELF.test(cause)) return cause;
  if (!place || !name.includes(place) || cause.includes(place)) return `${placeIn(title, cause)}${cause}`;
  return /^[^，]{2,10}(?:楼|小区|村|路|巷|院)，/.test(cause)
    ? patternWords('其地是', { 地: place, 事: cause })
    : place + cause;
}

/** Where a thing was that the cause calls by a word of the title, or that the title says it was done to. */
function placeIn(title: Title, cause: string): string {
  const [verb = ''] = title.kind === '动' ? openingVerbs(TITLE_VERBS, title.text) : [];
  if (title.kind !== '动' || verb.length < 2) return '';
  const object = title.text.slice(verb.length);
  // 海福巷3号下水道堵塞 with 下水道堵塞、污水满溢, 营后新村小区改造需求 with 小区是…宿舍区.
  const at = object.indexOf(cause.slice(0, 2));
  const before = at > 1 ? object.slice(0, at) : '';
  if (PLACE.test(before) && !cause.includes(before)) return before;
  const whole = PLACE.test(object) ? object : (NUMBERED.exec(object)?.[0] ?? '');
  return whole.length > 2 && !shareRun(whole, cause, 2) ? whole : '';
}

import { WORDS } from '../../standards.js';
import type { Deed } from '../matters/matter.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { listedWords } from '../phrases/piece.js';
import { TITLE_VERBS } from '../phrases/verbs.js';
import { guidedBy } from '../phrases/with-links.js';
import type { Title } from '../titles/classify-title.js';

/** 走访困难家庭，走访81户 → 走访困难家庭81户: what the title does is not done again for its number. */
export function withCount(
  name: string,
  summary: readonly string[],
): readonly [name: string, summary: readonly string[]] {
  const [first = '', ...rest] = summary;
  const [, verb = '', many] = /^([一-鿿]{2})((?:约|近|逾|超)?\d+[余多]?[户人名位家])$/.exec(first) ?? [];
  const at = verb === '' ? -1 : name.indexOf(verb);
  return many && at >= 0 && name.length > at + 3 ? [name + many, rest] : [name, summary];
}

/** 与无线连结对 with 省军区无线连: whom the title calls by a short name is called by the whole one, and not named twice. */
export function withWholePartner(name: string, partners: readonly string[]): string {
  const named = partners.filter((partner) => partner !== '等');
  // 报纸刊登社区热线 with 金华日报 and 金华晚报, 上级指导 with 街道自治办: whoever a title calls by what they are is named.
  const [who] = ANYBODY.exec(name) ?? [];
  if (who && named.length > 0 && !partners.some((partner) => name.includes(partner)))
    return listedWords(partners) + name.slice(who.length);
  // 到部队慰问联欢 with 驻地部队: to whom one goes is visited, and no partner in that.
  for (const partner of named)
    for (let from = 1; partner.length - from >= 2; from += 1) {
      const at = name.indexOf(partner.slice(from));
      if (at > 0 && /[到赴]$/.test(name.slice(0, at)) && !name.includes(partner))
        return name.slice(0, at) + partner + name.slice(at + partner.length - from);
    }
  for (const partner of partners)
    for (let from = 1; partner.length - from >= 2; from += 1) {
      const at = WORDS.withWhom.map((word) => name.indexOf(word + partner.slice(from)) + 1).find((i) => i > 0);
      if (at !== undefined && !name.includes(partner))
        return `${name.slice(0, at)}${partner}${name.slice(at + partner.length - from)}`;
    }
  return name;
}

const ANYBODY =
  /^(?:上级(?:部门|领导)?|报纸|报社|媒体|(?:有关|相关|职能|业务)(?:部门|单位)|(?:共建|辖区|驻区|合作|协作|帮扶)单位)(?=(?:指导|支持|刊登|报道|宣传|帮助|协助|捐赠|资助|赞助|认领|提供|开展|组织|参与|检查|参观|视察|慰问|走访|帮扶)[^，]{2,})/;

/** 到红色教育基地参观 at 区红色教育基地, 给武警中队放电影 at 广电总局武警中队: what the title calls by a short name is called by the whole one. */
export function withWholePlace(name: string, place: string | undefined): string {
  if (!place || name.includes(place) || /[、，]/.test(place)) return name;
  for (let from = 1; place.length - from >= PLACE; from += 1) {
    const at = name.indexOf(place.slice(from));
    if (at > 0 && /[到在赴给为向对去往]$/.test(name.slice(0, at)))
      return name.slice(0, at) + place + name.slice(at + place.length - from);
  }
  return name;
}
const PLACE = 4;

/** 观察水库水况 at 汪家坞水库 and 羊山水库 → 观察汪家坞水库、羊山水库水况: the places that a title calls by their kind. */
export function withItsPlaces(name: string, place: string | undefined): string {
  const places = place?.split('、') ?? [];
  const [first = ''] = places;
  const kind = first.slice(-2);
  const at = places.length > 0 && first.length > kind.length + 1 ? name.indexOf(kind) : -1;
  const fits = at === 2 && name.length > at + kind.length + 1 && TITLE_VERBS.includes(name.slice(0, at));
  return fits && places.every((one) => one.endsWith(kind) && one.length > kind.length)
    ? name.slice(0, at) + places.join('、') + name.slice(at + kind.length)
    : name;
}

/** 街道运动会 with 获团体第一名, and nobody who held it: it was taken part in. */
export function asContest(title: Title, { row }: Deed, result = ''): Title {
  const won =
    [result, ...row.quantities.map(({ name }) => name)].some((text) =>
      /^(?:荣获|获得?(?!评|知|益|悉)|夺得?)/.test(text),
    ) ||
    // 街道运动会 with 乒乓球团体第一名
    (isOfStreet(row.title) && PLACED.test(result));
  const contest = title.kind === '事件' && /(?:赛|运动会|比武|汇演|展演)$/.test(title.noun);
  // 街道邀请: those who were asked took part in what others held.
  const asked = title.kind === '事件' && /^[^，；。]{2,}邀请$/.test(row.cause?.trim() ?? '');
  return ((contest && won) || asked) && row.host === undefined ? { ...title, verb: patternWords('参加') } : title;
}

const isOfStreet = (title: string): boolean => /^[^，“”]{0,10}(?:街道|[省市区县镇乡])(?!区)/.test(title);
const PLACED = /第[一二三四五六七八九十\d]+名|[金银铜]牌|[一二三特]等奖|[冠亚季]军/;

/** 区领导看望 of a row that names them as its host: what they did. */
export const withoutGuests = (name: string, host: string | undefined): string =>
  host === undefined ? name : name.replace(/^(?:[省市区县镇乡州]|街道|上级|各级)领导(?=(?:走访|看望|慰问|探望)+$)/, '');

/** 迎接各级检查 with 街道, 区 and 市: who came to inspect is no partner. */
export function withVisitors(name: string, partners: readonly string[]): string {
  const [, verb, what] =
    /^(迎接|接受|接待)(?:各级各部门|各级|上级)?(检查|指导|考察|调研|督查|督导|验收|参观)/.exec(name) ?? [];
  if (!verb || !what || partners.length === 0) return name;
  return `${verb}${listedWords(partners)}${name.slice(name.indexOf(what))}`;
}

/** 房山水峪采摘 at 房山水峪 → 到房山水峪采摘: where a title begins with the place, people went there for what it ends with. */
export function asTrip(name: string, place: string | undefined): string {
  const act = place && name.startsWith(place) ? name.slice(place.length) : '';
  return WORDS.trips.includes(act) ? `${patternWords('到地')}${name}` : name;
}

/** Without the series that a festival stands in, the report's own year and the community's own name in front. */
export function spokenTitle(title: string, year: number): string {
  const plain = title
    .trim()
    .replace(/(?<![。！!；])[。！!；]+$/, '')
    .replace(/^我们的节日[·•・：:]/, '')
    .replace(/^(\d{4})年(?:度)?/, (dated, typed) => (typed === String(year) ? '' : dated));
  const named = guidedBy(plain);
  const bare = named.replace(/^社区(?![内里中外上下和与及])/, '');
  return bare.length < 4 || WORDS.keepsCommunity.some((word) => bare.startsWith(word)) ? named : bare;
}

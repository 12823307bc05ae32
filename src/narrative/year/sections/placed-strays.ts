import { oncePer } from '../../../once-per.js';
import { isDeed, type Matter } from '../../matters/matter.js';
import type { Section } from '../../matters/section.js';
import { kinOf, shareFields } from './kin.js';
import { areBeside, nameOf } from './side-by-side.js';

/** What praise says of anybody, and what tells no row from another. */
const PRAISE = /先进|示范|优秀|最美|文明|单位|社区|集体|基地|称号|工作|活动|开展|村级|[国省市区县镇]级/g;
/** How much being of one matter outweighs words. */
const [BESIDE, FIELD, TOPIC] = [4, 2, 2] as const;
/** Before what it does, and behind what it was given for or cost. */
const SIDE = 0.25;
const APART = 0.001;

/**
 * Where the rows of a theme stand that none of its words takes: beside the row that they are nearest to, a body or a place before what was done with it, an
 * honour, what was paid and another deed behind it. What is near to none stays at the end. The places are those of `claims`.
 */
export const withPlaces = oncePer((section: Section): ReadonlyMap<Matter, number> => {
  const { matters, claims = new Map<Matter, number>() } = section;
  const taken = matters.filter((matter) => claims.has(matter));
  const strays = matters.filter((matter) => !claims.has(matter) && !section.closing?.has(matter));
  if (strays.length === 0 || taken.length === 0) return claims;
  const placed = new Map(claims);
  for (const [at, stray] of strays.entries()) {
    // What was won closes the theme.
    if (stray.kind === '荣誉') continue;
    // 平安先进单位 of a theme that is all 平安 was given for the whole of it.
    const alike = taken.filter((row) => isOfField(stray, row)).length;
    const home = nearestRow(stray, taken, isPraise(stray) && alike * 2 >= taken.length ? 0 : FIELD);
    const claim = home && claims.get(home);
    // Behind the last it stands with whatever else stands at the end.
    if (!home || claim === undefined || claim < 0 || (isPraise(stray) && home === taken.at(-1))) continue;
    const isThing = stray.kind === '组织' || stray.kind === '阵地' || stray.kind === '做法';
    placed.set(stray, claim + (isThing && isDeed(home) ? -SIDE : SIDE) + at * APART);
  }
  return placed;
});

/** What somebody is praised for: neither a meeting nor a place. */
const isWork = ({ kind }: Matter) => kind === '活动' || kind === '日常工作' || kind === '做法';
const isPraise = ({ kind }: Matter) => kind === '荣誉' || kind === '典型';

function nearestRow(stray: Matter, taken: readonly Matter[], field: number): Matter | undefined {
  let best: Matter | undefined;
  let most = 0;
  for (const one of taken) {
    const score = nearness(stray, one, field);
    // Behind the last of those that it is as near to.
    if (score > 0 && score >= most && (!isPraise(stray) || isWork(one))) [best, most] = [one, score];
  }
  return best;
}

function nearness(stray: Matter, row: Matter, field: number): number {
  const shared = sharedPairs(stray, row);
  const topic = stray.topics.some((one) => row.topics.includes(one));
  return shared + (topic ? TOPIC : 0) + (isOfField(stray, row) ? field : 0) + (areBeside(stray, row) ? BESIDE : 0);
}

function isOfField(stray: Matter, row: Matter): boolean {
  const [a, b] = [kinOf(stray), kinOf(row)];
  return shareFields(a.own, b.own) || shareFields(a.own, b.wide);
}

const sharedPairs = (a: Matter, b: Matter): number => {
  const there = pairsOf(nameOf(b));
  return [...pairsOf(nameOf(a))].filter((pair) => there.has(pair)).length;
};

/** What was given, cost or chosen for what the other row tells: 优秀志愿服务社区 beside 志愿服务. */
export const isNamedAfter = (a: Matter, b: Matter): boolean =>
  [a, b].some(({ kind }) => kind === '荣誉' || kind === '典型' || kind === '投入') && sharedPairs(a, b) > 0;

function pairsOf(name: string): ReadonlySet<string> {
  const text = name.replace(PRAISE, '，');
  return new Set(
    [...text]
      .slice(1)
      .map((_, at) => text.slice(at, at + 2))
      .filter((pair) => HAN.test(pair)),
  );
}
const HAN = /^\p{Script=Han}{2}$/u;

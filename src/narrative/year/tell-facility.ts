import { WORDS } from '../../standards.js';
import { clauses } from '../deeds/clauses.js';
import { quantityList, quantityPiece } from '../deeds/count-piece.js';
import { asPieces } from '../deeds/deed-parts.js';
import { fillPattern, patternWords } from '../deeds/fill-pattern.js';
import type { MatterOf } from '../deeds/matter.js';
import { joined, listedPieces, wordsOf } from '../deeds/piece.js';
import type { Sentence } from '../deeds/section.js';
import { withoutEnd } from '../deeds/without-end.js';
import { changeOf, changesOf, namesOf } from './changes.js';
import { asProblem } from './tell-cause.js';
import { tellMade } from './tell-made.js';
import { capacityOf, equipmentOf, inTurn, tellPlace, tellPlaces, useOf } from './tell-place.js';
import { COMMUNITY_ITSELF, cameOfIt, cutShort, sayThing } from './thing-sentence.js';
import type { Voice } from './voice.js';
import { whenOf } from './when.js';

/** 建成, 建在老厂地块: where it was built. */
const builtAt = (summary = '', change = ''): string | undefined =>
  /[建设立]/.test(change) ? /^(?:建|设|办|选址|落户|位|坐落)[在于]([^，；。]{2,})/.exec(summary)?.[1] : undefined;

/** What somebody does to a thing, whoever the summary tells of. */
const DONE_TO =
  /^(?:安装|加装|设置|增设|添置|购置|购买|租用|租赁|配备|更换|铺设|架设|新增|新设|建立|搭建|新建|兴建|修建|设立|开设|开辟|打造|营造|创办|开办|组建|成立)$/;

/** 由原来的社区景观池改造，用水全部来自雨水 → what it was before, and what else is said. */
function turnedInto(
  [first = '', ...rest]: readonly string[],
  change: string,
): readonly [string, ...string[]] | undefined {
  const [, from] = /^由([^，]{2,}?)(?:改[造建装]?|翻建|扩建|升级)(?:而?成|而来)?$/.exec(first) ?? [];
  return from && /^(?:改造|改建|改装|翻建|扩建|升级)$/.test(change) ? [from, ...rest] : undefined;
}

/** 原有的一些破损、老化 of what was mended: what it was like before, as a word before its name. */
function wornOut(summary = '', change = ''): readonly [string, ...string[]] | undefined {
  const [first = '', ...rest] = clauses(summary);
  const [, worn = ''] = /^原[有来]?的?(?:一些|部分|大多)?(.{2,})$/.exec(first) ?? [];
  const words = worn.split(/[、和]/);
  const all = words.every((word) => word.length <= 4 && WORDS.faults.some((fault) => word.includes(fault)));
  return worn && all && /[修换改整]/.test(change) ? [patternWords('原有怎样', { 怎样: worn }), ...rest] : undefined;
}

/** 用社区空地搭建, 由物业公司改造: by what means, and who did it. */
const MEANS = /^(?:用|利用|依托|通过|借助|将|把)[^，；。]{2,}$/;

/** 安达房产支持: who stood by it, as the first clause of its summary. */
function supported(summary = ''): { readonly by?: string; readonly rest: string } {
  const [first = '', ...rest] = clauses(summary);
  const [, who, how] =
    /^(?:在|由|得到)?([^，；。]{2,14}?)(?:的)?(?:大力|积极)?(支持|帮助|赞助|资助|协助|配合)(?:下)?$/.exec(first) ?? [];
  return who && how
    ? { by: patternWords('在谁支持下', { 谁: who, 支持: how }), rest: rest.join('，') }
    : { rest: summary };
}

/** 在某单位支持下，社区…: before the sentence, unless it stands in it. */
const inFrontOf = (front: string, ways: readonly Sentence[]): readonly Sentence[] =>
  ways.map((way) =>
    way.pattern === '组织时' ? way : { ...way, opening: '因' as const, pieces: joined([`${front}，`, ...way.pieces]) },
  );

/** What there is, with what was wrong before: 8月，针对健身器材破损老化的问题，社区改造健身广场. */
export function tellFacility(matter: MatterOf<'阵地'>, voice: Voice): readonly Sentence[] {
  const typed = withoutEnd(matter.row.cause ?? '');
  if (typed === '') {
    const { by, rest } = supported(matter.summary);
    return by ? inFrontOf(by, tellWhatThere({ ...matter, summary: rest }, voice, by)) : tellWhatThere(matter, voice);
  }
  const problem = asProblem(typed);
  // 企业多、新居民多 is how things are, and no problem.
  const state =
    !problem && /^(?!因|由于|为|根据|按)[^，；。]{3,18}$/.test(typed)
      ? typed.replace(/^社区(?=[^的]{2})/, '')
      : undefined;
  const aimed = problem ? patternWords('针对', { 问题: problem }) : state && patternWords('针对情况', { 情况: state });
  const [way, ...others] = tellWhatThere(matter, voice, aimed);
  if (way?.pattern === '组织时' && aimed) return [way];
  const before = aimed ? `${aimed}，` : `${typed}。`;
  return [way, ...others].flatMap((one) =>
    one ? [{ ...one, opening: '因' as const, pieces: joined([before, ...one.pieces]) }] : [],
  );
}

/** Opened or built this year, with what it has; how many and for how many; or its name alone. */
function tellWhatThere(matter: MatterOf<'阵地'>, voice: Voice, 针对?: string): readonly Sentence[] {
  const { row } = matter;
  const names = namesOf(row.name);
  const both = { 简介: cutShort(matter.summary, voice), 成效: cameOfIt(matter.result, matter.summary) };
  const made = tellMade(matter, voice, 针对);
  if (made) return [made];
  if (row.change) {
    const when = whenOf(matter, '月', voice);
    const has =
      row.equipment.length > 0
        ? fillPattern('配有', { 设施列: listedPieces(quantityList(equipmentOf(row), true), '、') })
        : [];
    const area = row.area ? fillPattern('面积', { 面积: row.area }) : [];
    const at = builtAt(matter.summary, row.change);
    const told = at
      ? cutShort(
          clauses(matter.summary ?? '')
            .slice(1)
            .join('，'),
          voice,
        )
      : both.简介;
    const slots = { 简介: inTurn(area, capacityOf(row.capacity), has, useOf(row.use), told), 成效: both.成效 };
    const worn = wornOut(matter.summary, row.change);
    if (worn) {
      const [what, ...rest] = worn;
      const 变动句 = changesOf([changeOf([what, ...names], row.change, row.amount)]);
      const mended = {
        主: COMMUNITY_ITSELF,
        变动句,
        简介: inTurn(area, capacityOf(row.capacity), has, useOf(row.use), asPieces(rest)),
      };
      return [
        sayThing('组织时', when ? '时' : '主', [matter], { 时: when, ...mended, 成效: both.成效 }, COMMUNITY_ITSELF),
      ];
    }
    // 用社区空地搭建 of 搭建早点摊位: how it was done stands before its name.
    const [how = '', ...more] = clauses(matter.summary ?? '');
    if (how !== row.change && how.endsWith(row.change) && MEANS.test(how)) {
      const 变动句 = changesOf([changeOf(names, how, row.amount)]);
      const 简介 = inTurn(area, capacityOf(row.capacity), has, useOf(row.use), cutShort(more.join('，'), voice));
      const made = { 主: COMMUNITY_ITSELF, 变动句, 简介, 成效: both.成效 };
      return [sayThing('组织时', when ? '时' : '主', [matter], { 时: when, 针对, ...made }, COMMUNITY_ITSELF)];
    }
    // 硬化5条巷道 of 硬化 of 道路: it says the same, and says it closer.
    if (names.length === 1 && wordsOf(names).length < 5 && how.startsWith(row.change) && /\d/.test(how)) {
      const slots = {
        主: COMMUNITY_ITSELF,
        变动句: how,
        简介: inTurn(area, capacityOf(row.capacity), has, useOf(row.use), asPieces(more)),
        成效: both.成效,
      };
      return [sayThing('组织时', when ? '时' : '主', [matter], { 时: when, 针对, ...slots }, COMMUNITY_ITSELF)];
    }
    const became = turnedInto(clauses(matter.summary ?? ''), row.change);
    if (became) {
      const [from, ...rest] = became;
      const change = fillPattern('改造成', { 原: from, 动: row.change, 今: names });
      const 简介 = cutShort(rest.join('，'), voice);
      const made = { 主: COMMUNITY_ITSELF, 变动句: change, 简介, 成效: both.成效 };
      return [sayThing('组织时', when ? '时' : '主', [matter], { 时: when, 针对, ...made }, COMMUNITY_ITSELF)];
    }
    const change = changeOf(names, row.change, row.amount);
    const itself = sayThing('阵地', '名', [matter], {
      阵地: [...names, ...(row.amount ? quantityPiece(row.amount) : [])],
      时: when,
      变动: row.change,
      ...slots,
    });
    const done = sayThing(
      '组织时',
      when ? '时' : '主',
      [matter],
      { 时: when, 针对, 主: COMMUNITY_ITSELF, 地: at, 变动句: changesOf([change]), ...slots },
      COMMUNITY_ITSELF,
    );
    if (at && !change.own) return [done];
    // 由老粮站改成 and 提供日托 are said of the place, 增设送餐点两处 of who did it.
    const [first = ''] = clauses(matter.summary ?? '');
    const acts =
      DONE_TO.test(row.change) || !(first.startsWith('由') || WORDS.serves.some((verb) => first.startsWith(verb)));
    const inFront = sayThing(
      '组织',
      '主',
      [matter],
      { 主: COMMUNITY_ITSELF, 变动句: joined([...(when ? [when] : []), ...changesOf([change])]), ...slots },
      COMMUNITY_ITSELF,
    );
    return change.own || !acts ? [itself] : when ? [done, inFront] : [done];
  }
  return [isLand(matter) ? tellPlaces([matter]) : tellPlace(matter, voice)];
}

/** 林地 16000亩, 堰塘 12口: nothing that was set up, and nothing is said of it but how much. */
export const isLand = ({ row, summary, result }: MatterOf<'阵地'>): boolean =>
  !row.change &&
  !summary &&
  !result &&
  !row.use &&
  row.equipment.length === 0 &&
  row.name.length === 1 &&
  (row.amount ? !row.area && !row.capacity : /[亩顷]$/.test(row.area ?? ''));

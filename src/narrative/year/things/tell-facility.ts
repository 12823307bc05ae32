import { WORDS } from '../../../standards.js';
import type { MatterOf } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { clauses } from '../../phrases/clauses.js';
import { patternWords } from '../../phrases/fill-pattern.js';
import { holdsFault } from '../../phrases/holds-fault.js';
import { joined } from '../../phrases/piece.js';
import { withoutEnd } from '../../phrases/without-end.js';
import { asProblem } from '../deed/cause-form.js';
import type { Voice } from '../voice.js';
import { beforeMade, clearedOf, turnedFrom } from './before-made.js';
import { tellBuilt } from './tell-built.js';
import { tellMade } from './tell-made.js';
import { tellPlace, tellPlaces } from './tell-place.js';

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
export function tellFacility(given: MatterOf<'阵地'>, voice: Voice): readonly Sentence[] {
  const matter = withCleared(withOwnWord(withLength(given)));
  const typed = withoutEnd(matter.row.cause ?? '');
  // 原来是景观池 of 改造: what it was before stands with its verb.
  if (turnedFrom([], matter.row)) return tellThere(matter, voice);
  if (typed === '') {
    const { by, rest } = supported(matter.summary);
    return by ? inFrontOf(by, tellThere({ ...matter, summary: rest }, voice, by)) : tellThere(matter, voice);
  }
  const problem = asProblem(typed);
  // 企业多、新居民多 is how things are, and no problem.
  const state =
    !problem && /^(?!因|由于|为|根据|按)[^，；。]{3,18}$/.test(typed)
      ? typed.replace(/^社区(?=[^的]{2})/, '')
      : undefined;
  const aimed = problem ? patternWords('针对', { 问题: problem }) : state && patternWords('针对情况', { 情况: state });
  const [way, ...others] = tellThere(matter, voice, aimed);
  if (way?.pattern === '组织时' && aimed) return [way];
  const before = aimed
    ? `${aimed}，`
    : `${typed}。${holdsFault(typed) && way?.opening !== '时' ? patternWords('为此做') : ''}`;
  return [way, ...others].flatMap((one) =>
    one ? [{ ...one, opening: '因' as const, pieces: joined([before, ...one.pieces]) }] : [],
  );
}

/** 3.2公里 of 通组路: how much of it there is, and no area. */
function withLength(matter: MatterOf<'阵地'>): MatterOf<'阵地'> {
  const { area, amount, name, ...row } = matter.row;
  const [, number = '', unit = ''] =
    /^[约近全长]{0,3}(\d[\d.,]*)[余多]?(公里|千米|华里|延长?米|米)$/.exec(area ?? '') ?? [];
  if (!area || unit === '' || amount || name.length > 1) return matter;
  const long = { value: Number(number.replaceAll(',', '')), unit, text: area.replace(/^全长/, '') };
  return { ...matter, row: { ...row, name, area: undefined, amount: long } };
}

/** 正式开业 of 启用: the same in a word of its own, which is said. */
function withOwnWord(matter: MatterOf<'阵地'>): MatterOf<'阵地'> {
  const word = withoutEnd(matter.summary ?? '');
  const says = matter.row.change !== undefined && WORDS.changes.自.includes(word.replace(/^(?:正式|全面)/, ''));
  return says ? { ...matter, row: { ...matter.row, change: word }, summary: undefined } : matter;
}

/** 堤口有深5米的垃圾坑 beside 清理垃圾坑: what was cleared is said once, and is there no more. */
function withCleared(matter: MatterOf<'阵地'>): MatterOf<'阵地'> {
  const { cause, change } = matter.row;
  if (!cause || !change) return matter;
  const { acts, rest } = beforeMade(matter.summary, change);
  const cleared = clearedOf(withoutEnd(cause), acts.replace(/，$/, ''));
  if (!cleared) return matter;
  return { ...matter, row: { ...matter.row, cause: undefined }, summary: [cleared, ...rest].join('，') };
}

/** What was made of it, or what there is. */
const tellThere = (matter: MatterOf<'阵地'>, voice: Voice, aimed?: string): readonly Sentence[] =>
  matter.row.change
    ? tellBuilt(matter, voice, aimed)
    : [tellMade(matter, voice, aimed) ?? (isLand(matter) ? tellPlaces([matter]) : tellPlace(matter, voice))];

/** 林地 16000亩, 堰塘 12口: nothing that was set up, and nothing is said of it but how much. */
export const isLand = ({ row, summary, result }: MatterOf<'阵地'>): boolean =>
  !row.change &&
  !summary &&
  !result &&
  !row.use &&
  row.equipment.length === 0 &&
  row.name.length === 1 &&
  (row.amount ? !row.area && !row.capacity : /[亩顷]$/.test(row.area ?? ''));

import type { Sentence } from '../../matters/section.js';
import { wordsOf } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { PAUSES } from '../when.js';
import { lendsYear } from './lends-year.js';
import { sameDoer } from './same-doer.js';

/** What says of somebody what they have, or what a section amounts to, names them. */
const NAMED = ['设有', '建有', '现有数', '领句', '起因并', '今昔', '结对帮扶', '结对共建'];

/** 社区建有领导小组。设有综治办: of what it has, one behind the other. */
const HAS: readonly string[] = ['设有', '建有', '现有数'];

/** How a sentence is said behind another of the same doer: without naming it again, or in the ways that the row has for that. */
export function again(way: Sentence, before: Sentence | undefined): readonly Sentence[] {
  const haves = HAS.includes(way.pattern) && before !== undefined && HAS.includes(before.pattern);
  if ((NAMED.includes(way.pattern) && !haves) || (way.pattern === '获评' && !isOf(way, before))) return [way];
  if (before?.subject === undefined || way.subject === undefined || !sameDoer(before.subject, way.subject))
    return [way];
  if (lendsYear(before, way)) return [way];
  const bare = withoutDoer(way) ?? (way.pattern === '只做' ? way : undefined);
  const others = (way.agains?.() ?? [way]).map((one) => ({ ...one, subject: before.subject }));
  const timeless = bare && (withoutTime(bare, before) ?? bare);
  const same = timeless && withoutCall(timeless, before);
  return [...(same ? [same] : timeless ? [timeless] : []), ...others].map((one) => ({
    ...one,
    subject: before.subject,
  }));
}

/**
 * A paper is the community's: a paragraph may begin with what it did, where it would begin like the one before.
 */
export function unsaid(way: Sentence): readonly Sentence[] {
  const bare = way.subject?.length === 2 && !NAMED.includes(way.pattern) ? withoutDoer(way) : undefined;
  return bare && !/^\d/.test(wordsOf(bare.pieces)) ? [bare] : [];
}

/** 开展志愿服务15次，获评优秀志愿服务社区: an honour goes with what it was given for. */
const isOf = (way: Sentence, before: Sentence | undefined): boolean =>
  before !== undefined && shareRun(wordsOf(way.pieces).replace(/^社区/, ''), wordsOf(before.pieces), 4);

/** 1月至10月 behind a sentence of the same months. */
function withoutTime(way: Sentence, before: Sentence): Sentence | undefined {
  const [first, ...rest] = way.pieces;
  const time = typeof first === 'string' ? (STRETCH.exec(first)?.[0] ?? '') : '';
  const told = wordsOf(before.pieces).replace(/，全年(?=[约近超逾]?\d)/g, '');
  if (typeof first !== 'string' || time === '' || !(before.within === time || told.includes(time))) return undefined;
  return {
    ...way,
    opening: '主',
    bare: true,
    within: time,
    pieces: [first.slice(time.length).replace(/^，/, ''), ...rest],
  };
}

/** 组织志愿者 behind another that called the same together. */
function withoutCall(way: Sentence, before: Sentence): Sentence | undefined {
  const [first, ...rest] = way.pieces;
  const { called } = way;
  if (typeof first !== 'string' || called === undefined || called !== before.called) return undefined;
  const at = first.indexOf(called);
  const time = first.slice(0, Math.max(at, 0));
  if (at < 0 || !/^(?:[^，。]{0,8}[^，。\d])?$/.test(time)) return undefined;
  return { ...way, uncalled: true, pieces: [time + first.slice(at + called.length), ...rest] };
}

const STRETCH =
  /^(?:\d+月至\d+月|\d+月[上中下]旬|每周[一二三四五六日]|\d+月[初底]|年[初底]|[^，。\d]{2,8}(?:期间|前后)|暑期|寒假|全年|[上下]半年|第[一二三四]季度)/;

/** 社区启用驿站 → 启用驿站; 9月，社区举办灯会 → 9月举办灯会. Undefined where the doer does not stand at its beginning. */
function withoutDoer(way: Sentence): Sentence | undefined {
  const [first, ...rest] = way.pieces;
  if (typeof first !== 'string' || way.subject === undefined) return undefined;
  const at = first.indexOf(way.subject);
  const time = first.slice(0, Math.max(at, 0));
  if (at < 0 || (at > 0 && !/^[^，。]{1,12}，$/.test(time))) return undefined;
  const when = PAUSES.test(time.slice(0, -1)) ? time : time.slice(0, -1);
  const said = first.slice(at + way.subject.length);
  if (said.startsWith('还') || (said === '' && rest.length === 0)) return undefined;
  return {
    ...way,
    opening: at > 0 || /^\d+月/.test(said) ? '时' : '主',
    bare: at === 0 && !SAYS_WHEN.test(said),
    unnamed: true,
    pieces: [when + said, ...rest],
  };
}

export const SAYS_WHEN =
  /^(?:\d|全年|每|周[一二三四五六日]|工作日|定期|经常|[上下]半年|第.季度|.{1,4}(?:前|后|期间|假|季))/;

import { figureWords } from '../../../facts/figure.js';
import type { IndicatorResult } from '../../../facts/indicator-result.js';
import { indicatorResults } from '../../../facts/indicators.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Section, ToldParagraph } from '../../matters/section.js';
import { selfWord } from '../../matters/whose-paper.js';
import { fillPattern, patternWords, type Slots } from '../../phrases/fill-pattern.js';
import { listedPieces, type Pieces, strung } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';
import { isNever, tellIndicator } from './tell-indicator.js';

/** The indicators that a theme of the ledger's own takes by name, before its rows where they stand before them there: 截至8月，招商引资完成4.57亿元，为目标的152.33%. */
export function tellProgress({ theme, takes }: Section, ledger: Ledger): readonly ToldParagraph[] {
  if (!theme || ledger.indicators.length === 0) return [];
  const results = takes.flatMap(
    (name) => indicatorResults(ledger).find((one) => one.name === name || one.called === name) ?? [],
  );
  // Rows that the ledger puts before them are told before them.
  const isLast = results.length > 0 && takes[0] !== results[0]?.name;
  const alike = equalRates(results);
  if (alike) {
    const pieces = fillPattern('指标均为', alike);
    return [
      {
        skeleton: '家底',
        sentences: [{ pattern: isLast ? '现值' : '进度', opening: '名', pieces, told: [], groups: 1 }],
      },
    ];
  }
  let until: string | undefined;
  const all = results.flatMap((one): readonly Pieces[] => {
    if (!one.value) return [];
    const when = one.until === until ? undefined : one.until;
    until = one.until;
    return [tellIndicator(one, when)];
  });
  if (all.length === 0) return [];
  // 低保家庭 126户, 特困家庭 5户: what there is of them, and no value of a measure.
  const [first, ...others] = results;
  const bare = results.every(
    ({ name, rate, value, until: end }) =>
      !rate && value && COUNTED.test(value.unit) && !/数$/.test(name) && end === first?.until,
  );
  if (bare && first) {
    const 列 = strung(
      [first, ...others].map(({ name, value }): Pieces => [name, ...(value ? [value] : [])]),
      '、',
    );
    const said = fillPattern('现有数', {
      时: first.until && patternWords('截至某时', { 时: first.until }),
      主: selfWord(ledger),
      数据列: 列,
    });
    return [
      {
        skeleton: '家底',
        sentences: [{ pattern: isLast ? '现值' : '进度', opening: '名', pieces: said, told: [], groups: all.length }],
      },
    ];
  }
  const pieces: Pieces = [...strung(all, '；'), '。'];
  // 贫困发生率为1.71%: a rate stands behind what was done about it, unless the theme is named after it.
  const never = first !== undefined && isNever(first);
  const one = all.length === 1 && first?.value && !first.rate && (never || (!first.until && /率$/.test(first.name)));
  const own = one && (never || !shareRun(theme.title, first.name, 2));
  const pattern = own || isLast ? '现值' : '进度';
  return [{ skeleton: '家底', sentences: [{ pattern, opening: '名', pieces, told: [], groups: all.length }] }];
}

/** Several of which the same is said: 治安满意率和居民满意率均为95%. Undefined of others. */
export function tellEqual(results: readonly IndicatorResult[]): Pieces | undefined {
  const [first] = results;
  const words = results.map(({ value }) => value && figureWords(value));
  const same = results.every((one, at) => !one.rate && !one.until && words[at] === words[0] && /[率%]$/.test(one.name));
  if (results.length < 2 || !same || !first?.value) return undefined;
  return fillPattern('指标均为', {
    指标列: listedPieces(results.map(({ name, called = name }) => [called])),
    实际: [first.value],
  });
}

/** Units of what can be counted one by one. */
const COUNTED = /^[户人名个家处位]$/;

/** 出生率、领证率和知情率均为100%, 建设知晓率和参与率均为100%: three and more of which the same is said, or two of one thing, which is said once. */
function equalRates(results: ReturnType<typeof indicatorResults>): Slots | undefined {
  const [first] = results;
  const value = first?.value && figureWords(first.value);
  const same = results.every((one) => !one.rate && !one.until && one.value && figureWords(one.value) === value);
  const names = results.map(({ name, called = name }) => called);
  const thing = names.length === 2 ? sharedStart(names) : '';
  if ((names.length < 3 && thing === '') || !same || !first?.value || !/[率%]$/.test(first.name)) return undefined;
  const 指标列 = listedPieces(names.map((name, at) => [at === 0 ? name : name.slice(thing.length)]));
  return { 指标列, 实际: [first.value] };
}

/** 美丽乡村建设 of 美丽乡村建设知晓率 and 美丽乡村建设参与率. */
function sharedStart([one = '', other = '']: readonly string[]): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length > 1 && other.length - length > 2 ? one.slice(0, length) : '';
}

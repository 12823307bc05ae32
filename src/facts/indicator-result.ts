import type { Indicator, Ledger } from '../ledger/ledger.js';
import { type Bound, parseMeasure, SHARES, settleUnits, type TypedMeasure } from '../ledger/read/typed-measure.js';
import type { StandardIndicator } from '../standards.js';
import { communityFigures } from './community-figures.js';
import { activityDate, monthsOf } from './dates.js';
import { derivedFigure, type Entry, exactly, type Figure, figureText, typedFigure } from './figure.js';
import { compare, dividedBy, type Fraction, fractionOf, rounded, shortText } from './fraction.js';

/** One indicator: what is asked, what was measured, and whether that is enough. */
export interface IndicatorResult {
  readonly name: string;
  /** What the ledger calls it, where that is another name: 群众满意率. */
  readonly called?: string;
  readonly meaning: string;
  readonly scope: '小区' | '社区' | '其他';
  /** The target as a report words it: 30%以上, 1%以内; undefined where nobody set one. */
  readonly requirement?: Figure;
  /** The target as a table writes it: ≥30%. */
  readonly target?: Figure;
  readonly value?: Figure;
  /** By what was computed, in one unit; undefined where target or value are missing, or their units cannot be compared. */
  readonly met?: boolean;
  readonly evidence?: string;
  /** How far the value is from a target that it misses, in the target's unit (percentage points for %). */
  readonly gap?: Figure;
  /** Whether less is better. */
  readonly isLimit?: boolean;
  /** Why it is not met, in the ledger's words. */
  readonly reason?: string;
  /** How much of the year's goal that is, and until when, in the ledger's words. */
  readonly rate?: Figure;
  readonly until?: string;
}

const WORDS = { '≥': '以上', '≤': '以内', '>': '以上', '<': '以下' } as const satisfies Record<Bound, string>;
const HOLDS = {
  '≥': (order) => order >= 0,
  '≤': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
} as const satisfies Record<Bound, (order: number) => boolean>;

/** An indicator of which the program knows the standard, the ledger has a row, or both. */
export interface Sought {
  readonly name: string;
  readonly standard?: StandardIndicator | undefined;
  readonly row?: Indicator | undefined;
}

export function indicatorResult(sought: Sought, ledger: Ledger): IndicatorResult {
  const { name, standard, row } = sought;
  const { bound, measure } = target(sought);
  const typed = row?.value === undefined || standard?.computed ? undefined : parseMeasure(row.value);
  const settled = measure && typed ? settleUnits(typed, measure) : undefined;
  const asked = measure && targetFigure(sought, settled?.target ?? measure, ledger);
  const found = standard?.computed
    ? share(name, standard.computed, ledger)
    : typed && valueFigure(sought, settled?.value ?? typed, ledger);
  // 近90% is not yet 90%, and whether 约90% is nobody knows.
  const isOpen = found?.qualifier !== undefined && found.value === asked?.value;
  const held = asked && found && !isOpen ? isMet(exactly(found), found.unit, bound, asked) : undefined;
  const met = held === false && asked && isOnItsWay(bound, asked, ledger) ? undefined : held;
  return {
    name,
    ...(row?.called !== undefined && { called: row.called }),
    meaning: standard?.meaning ?? name,
    scope: standard?.scope ?? '其他',
    // None is none: 0起 is not 0起以内.
    ...(asked &&
      (asked.value === 0
        ? { requirement: asked, target: asked }
        : { requirement: { ...asked, after: WORDS[bound] }, target: { ...asked, before: bound } })),
    ...(found && { value: met === undefined ? found : telling(found, met, bound, asked) }),
    ...(met !== undefined && { met }),
    ...(row?.evidence && { evidence: row.evidence }),
    ...(found && asked && met === false && found.unit === asked.unit && { gap: gapFigure(name, found, asked) }),
    ...((bound === '≤' || bound === '<') && { isLimit: true }),
    ...(row?.reason && { reason: row.reason }),
    ...(row?.rate && { rate: rateFigure(name, row, ledger) }),
    ...(row?.until && { until: row.until.text ?? activityDate(row.until.start, row.until.end, ledger.period) }),
  };
}

/** 86人 of 150人以上 at the half of a year: a number of the whole year is not missed before the year is over. */
const isOnItsWay = (bound: Bound, { unit }: Figure, { period }: Ledger): boolean =>
  (bound === '≥' || bound === '>') && !(unit in SHARES) && monthsOf(period).length <= MOST_OF_A_YEAR;
const MOST_OF_A_YEAR = 10;

const gapFigure = (name: string, value: Figure, target: Figure): Figure => ({
  ...derivedFigure(`指标.${name}.差距`, target.unit === '%' ? '个百分点' : target.unit, {
    by: 'difference',
    of: value,
    from: target,
  }),
  ...(value.qualifier && { qualifier: '约' }),
  ...(value.qualifier && value.decimals !== undefined && { decimals: value.decimals }),
});

/** The ledger's own target, in the unit of the standard where it has none, else that of the standard. */
function target({ standard, row }: Sought): { readonly bound: Bound; readonly measure?: TypedMeasure | undefined } {
  const usual: TypedMeasure | undefined = standard && { value: standard.target, unit: '%' };
  const typed = row?.target === undefined ? undefined : parseMeasure(row.target);
  return {
    // 电动车火灾 0起: what is to be none is a limit.
    bound: typed?.bound ?? (standard?.better === 'less' || typed?.value === 0 ? '≤' : '≥'),
    measure: (typed && usual && settleUnits(typed, usual)?.value) ?? typed ?? usual,
  };
}

function targetFigure({ name, row }: Sought, { value, unit }: TypedMeasure, ledger: Ledger): Figure {
  const what = `指标.${name}.标准`;
  const figure = { kind: 'figure', name: what, value, unit } as const;
  return row?.target === undefined
    ? { ...figure, derivation: { by: 'standard', what: name } }
    : {
        ...figure,
        derivation: { by: 'typed', entry: { what, text: row.target, path: pathOf(row, 'target', ledger) } },
      };
}

const ABOUT = '左右';

/** What was measured; 98%以上 and 95%左右 stay that. */
const valueFigure = (
  { name, row }: Sought,
  { value, unit, bound, qualifier }: TypedMeasure,
  ledger: Ledger,
): Figure | undefined => {
  const figure =
    row &&
    typedFigure(`指标.${name}.实际`, value, unit, {
      what: `指标.${name}`,
      text: row.value ?? '',
      ...(row.evidence && { note: `佐证：${row.evidence}` }),
      path: pathOf(row, 'value', ledger),
    });
  // 达95%左右, where 达约95% is no Chinese.
  const words = qualifier === '约' && { words: `${value}${unit}${ABOUT}` };
  return figure && { ...figure, ...(bound && { after: WORDS[bound] }), ...(qualifier && { qualifier }), ...words };
};

function rateFigure(name: string, row: Indicator, ledger: Ledger): Figure {
  const what = `指标.${name}.完成率`;
  const { value, unit } = parseMeasure(row.rate ?? '') ?? { value: 0, unit: '' };
  const entry = { what, text: row.rate ?? '', path: pathOf(row, 'rate', ledger) };
  return { kind: 'figure', name: what, value, unit: unit || '%', derivation: { by: 'typed', entry } };
}

const pathOf = (row: Indicator, field: 'target' | 'value' | 'rate', { indicators }: Ledger) =>
  ['indicators', indicators.indexOf(row), field] as const;

/** 志愿者占比: registered volunteers of the residents, in percent. */
function share(name: string, [part, whole]: readonly [string, string], { community }: Ledger): Figure | undefined {
  const figures = communityFigures(community);
  // Of a community that knows one number of people, that one.
  const { [part]: of, [whole]: all = figures.总人口 } = figures;
  if (!of || !all || all.value === 0) return undefined;
  const share = derivedFigure(`指标.${name}.实际`, '%', { by: 'share', part: of, whole: all });
  return of.qualifier || all.qualifier ? { ...share, qualifier: '约', decimals: roughDecimals(share) } : share;
}

/** 236 of 6800余 are 约3.5%, and not 约3.47%: two significant digits, as of a rough sum. */
function roughDecimals(share: Figure): number {
  const most = share.value >= 10 ? 0 : share.value >= 1 ? 1 : 2;
  return shortText(exactly(share), most).split('.')[1]?.length ?? 0;
}

/** undefined where the two units cannot be compared. */
function isMet(value: Fraction, unit: string, bound: Bound, asked: Figure): boolean | undefined {
  const [own, other] = [SHARES[unit], SHARES[asked.unit]];
  if (own !== undefined && other !== undefined) {
    const order = compare(dividedBy(value, fractionOf(own)), dividedBy(exactly(asked), fractionOf(other)));
    return HOLDS[bound](order);
  }
  return unit === asked.unit ? HOLDS[bound](compare(value, exactly(asked))) : undefined;
}

/** Two decimals, and more where two would say the opposite of the verdict: 4.998% of 5% is not 5%. */
function telling(value: Figure, met: boolean, bound: Bound, asked: Figure | undefined): Figure {
  if (value.derivation.by !== 'share' || !asked) return value;
  const says = (decimals: number) => isMet(rounded(exactly(value), decimals), value.unit, bound, asked);
  const usual = value.decimals ?? 2;
  let decimals = usual;
  while (says(decimals) !== met) decimals += 1;
  return decimals === usual ? value : { ...value, decimals };
}

/** An indicator that was measured, as an entry to count. */
export const measuredEntry = ({ name, value, evidence }: IndicatorResult): readonly Entry[] => {
  if (!value) return [];
  if (value.derivation.by === 'typed') return [value.derivation.entry];
  const note = evidence && { note: `佐证：${evidence}` };
  return [{ what: `指标.${name}`, text: figureText(value), ...note, path: ['community'] }];
};

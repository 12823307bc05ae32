import { readChineseNumber } from '../../chinese/read-chinese-number.js';
import { NO_ABOUT } from './said-twice.js';

export interface WordingFault {
  readonly code: 'wording-double' | 'wording-decrease' | 'wording-number' | 'wording-year';
  readonly args: { readonly text: string; readonly write?: string };
}

/** How many years a word is from the one that the ledger is of. */
const YEARS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年度: -1,
  今年: 0,
  本年度: 0,
  明年: 1,
  来年: 1,
  下年度: 1,
  后年: 2,
};

/** 附近20多户 and 签约30余家 are near to no number. */
const ABOUT = `(?:大约|(?<!${NO_ABOUT})约|将近|(?<![附远邻最亲靠临就新])近)`;
const NUMBER = '[\\d.,零一二两三四五六七八九十百千万]+';

type Rule = readonly [WordingFault['code'], RegExp, ((found: RegExpExecArray, years: Years) => string | undefined)?];

/** The year that a ledger is of, and the one that a text of it is about: that of the plan in a plan. */
export interface Years {
  readonly ledger: number;
  readonly own: number;
}

const RULES: readonly Rule[] = [
  ['wording-double', new RegExp(`${ABOUT}${NUMBER}[^，。；、\\d]{0,4}(?:左右|上下)`, 'u')],
  ['wording-double', new RegExp(`${ABOUT}${NUMBER}[余多]`, 'u')],
  ['wording-double', new RegExp(`至少${NUMBER}[^，。；、\\d]{0,6}以上`, 'u')],
  ['wording-decrease', /(?:下降|减少|降低|缩短|减)[了至到约近]{0,2}[\d.一二两三四五六七八九十]+(?:多|余)?倍/u],
  // 3千余人 → 3000余人; 3万余人 and 1.2亿 are the rule (GB/T 15835-2011 4.1.3).
  [
    'wording-number',
    /(?<![\d.])(\d{1,3})([百千])(?=[余多]?[人户场次名位件份个])/u,
    (m) => `${m[1]}${m[2] === '百' ? '00' : '000'}`,
  ],
  [
    'wording-number',
    /(?<![\dA-Za-z])(?=[\dOo]*\d)[12][\dOo]{0,2}[Oo][\dOo]{0,2}(?=年|\.|-|\/)|\d[Oo]\d/u,
    (m) => m[0].replaceAll(/[Oo]/gu, '0'),
  ],
  [
    'wording-number',
    /[一二][零〇九][零〇一二三四五六七八九]{2}(?=年)|二[零〇][零〇一二三][零〇一二三四五六七八九]?/u,
    (m) => readChineseNumber(m[0])?.toString(),
  ],
  // A plan prints it a year later, and is of another year itself.
  [
    'wording-year',
    /今年|明年|去年|后年|前年(?!度)|本年度|上年度|下年度|(?<![十百几多])来年/u,
    ([word], { ledger, own }) => {
      const away = YEARS[word] ?? 0;
      return ledger > 0 ? `${away === 0 ? own : ledger + away}年` : undefined;
    },
  ],
];

/** Wording that a street office would send back: doubled approximations, decreases in 倍, numbers half in digits (GB/T 15835-2011), years that shift. */
export function wordingFaults(text: string, years: Years): readonly WordingFault[] {
  return RULES.flatMap(([code, pattern, write]) => {
    const found = pattern.exec(text);
    return found ? [{ code, args: { text: found[0], write: write?.(found, years) } }] : [];
  });
}

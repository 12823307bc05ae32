import { listed } from '../chinese/listed.js';

/** What `report check --likeness` says. */
export const LIKENESS_WORDS = {
  heading: (a: { report: string; pairs: number; middle: string }) =>
    `${a.report}：${a.pairs} 对，相同的字占短的一篇，中位 ${a.middle}\n`,
  pair: (a: { share: string; communities: readonly string[] }) => `  ${a.share}  ${listed(a.communities)}\n`,
  morePairs: (a: { left: number }) => `  其余 ${a.left} 对更少，--json 全部列出\n`,
  shared: (a: { sentences: number }) => `  几个社区都有的句子 ${a.sentences} 句：\n`,
  sentence: (a: { sentence: string; communities: readonly string[] }) =>
    `    ${a.sentence}（${listed(a.communities)}）\n`,
  moreSentences: (a: { left: number }) => `    其余 ${a.left} 句，--json 全部列出\n`,
} as const;

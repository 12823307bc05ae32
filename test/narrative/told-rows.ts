import { wordsOf } from '../../src/narrative/phrases/piece.js';
import { narrative } from '../../src/narrative/year/paper/narrative.js';
import { LIBRARY, ledgerOf } from '../support.js';

const SPECS = LIBRARY.find('annual-report').report.sections ?? [];

/** What a 工作汇报 of a small ledger says of these rows of 活动, each given as the inside of a flow mapping; a paragraph a line. */
export const toldRows = (...rows: readonly string[]): string =>
  narrative(
    ledgerOf(
      `社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2025\n不适用: 样本专项\n活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}`,
    ),
    SPECS,
  )
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .map(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)).join(''))
    .join('\n');

/** All that a 工作汇报 says of a ledger, as one text: `community` is the inside of 社区, `source` what follows its head. */
export const toldYear = (community: string, source: string): string =>
  narrative(ledgerOf(`社区: {${community}}\n年度: 2025\n不适用: 样本专项\n${source}`), SPECS)
    .sections.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ sentences }) => sentences.map(({ pieces }) => wordsOf(pieces)))
    .join('');

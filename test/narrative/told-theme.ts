import { buildReport, openLedger } from '../../src/build.js';
import { plainText } from '../../src/document/plain-text.js';
import { LIBRARY, ledgerOf } from '../support.js';

export const HEAD = '社区: {名称: 桃源里社区, 党组织: 党支部}\n年度: 2012\n不适用: 样本专项\n';

/** What a 工作汇报 says under the one heading of a ledger that takes its rows in their order. */
export const told = (sections: string, takes: string): string => {
  const rows = sections.startsWith('活动') ? sections : `活动: []\n${sections}`;
  const ledger = ledgerOf(`${HEAD}重点: [{标题: 主要做法, 取: [${takes}]}]\n${rows}`);
  const { document } = buildReport(openLedger(ledger, { dated: '2012-12-10' }), LIBRARY.find('annual-report'));
  const [, body = ''] = plainText(document).split('主要做法');
  return body.split('附件：')[0] ?? '';
};

export const deeds = (...rows: readonly string[]) => `活动:\n${rows.map((row) => `  - {${row}}\n`).join('')}`;

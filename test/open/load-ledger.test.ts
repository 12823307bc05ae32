import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/open/load-ledger.js';
import { temporaryFolder } from '../support.js';

const TODAY = '2025-12-10';

/** What loading a ledger of these lines tells, by code; `files` stand beside it. */
function told(lines: string, files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const file = join(folder, '台账.yaml');
  writeFileSync(file, `社区: {名称: 甲社区}\n年度: 2025\n${lines}`);
  return loadLedger(file, { set: {}, today: TODAY }).problems;
}

const row = (date: string) => `活动:\n  - {日期: ${date}, 主题: 集市, 类别: 其他}\n`;

describe('an activity after 成文日期', () => {
  it.each([
    ['that the ledger gives', `成文日期: 2025-09-01\n${row('2025-09-02')}`, ['activity-later']],
    ['on that day', `成文日期: 2025-09-01\n${row('2025-09-01')}`, []],
    ['that is today for want of another', row('2025-12-11'), ['activity-later']],
  ])('%s', (_, lines, codes) => {
    const problems = told(lines);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(problems.every(({ severity }) => severity === '提醒')).toBe(true);
  });

  it('is told once for all of them, at the first', () => {
    const [problem] = told(`${row('2025-12-11')}  - {日期: 2025-12-12, 主题: 义诊, 类别: 其他}\n`);
    expect(problem).toMatchObject({ args: { title: '集市', count: 2 }, line: 4 });
  });
});

describe('last year’s ledger', () => {
  const old = (name: string, more = '') => `社区: {名称: ${name}}\n年度: 2024\n活动: []\n${more}`;
  it.each([
    ['is not there', {}, ['previous-missing']],
    ['is another community’s', { '2024.yaml': old('乙社区') }, ['previous-other']],
    ['is faulty', { '2024.yaml': old('甲社区', '未知: x\n') }, ['previous-faulty']],
    ['is well', { '2024.yaml': old('甲社区') }, []],
  ])('%s', (_, files, codes) => {
    expect(told('上年: 2024.yaml\n活动: []\n', files).map(({ code }) => code)).toEqual(codes);
  });
});

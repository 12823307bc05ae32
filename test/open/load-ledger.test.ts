import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/open/load-ledger.js';
import { temporaryFolder } from '../support.js';

const TODAY = '2025-12-10';

/** What loading a ledger of these lines tells, by code; `files` stand beside it. */
function told(lines: string, files: Readonly<Record<string, string>> = {}, today = TODAY) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const file = join(folder, '台账.yaml');
  writeFileSync(file, `社区: {名称: 甲社区}\n年度: 2025\n${lines}`);
  return loadLedger(file, { set: {}, today }).problems;
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

describe('a meeting without a communiqué', () => {
  it.each([
    [
      'is told of a ledger that a report dated today is written of',
      '统计区间: 2026-01-01 / 2026-12-31\n活动: []\n',
      ['meeting-announced'],
    ],
    ['is no matter of one of the year before', '统计区间: 2025-01-01 / 2025-12-31\n活动: []\n', []],
    ['and of one dated after it', '成文日期: 2026-11-20\n活动: []\n', ['meeting-announced']],
    ['is no matter of an older ledger', '统计区间: 2024-01-01 / 2024-12-31\n活动: []\n', []],
    ['nor of one that was dated before', '成文日期: 2026-01-20\n活动: []\n', []],
  ])('%s', (_, lines, codes) => {
    const problems = told(lines, {}, '2026-11-29').filter(({ code }) => code !== 'period-and-year');
    expect(problems.map(({ code }) => code)).toEqual(codes);
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

describe('what lies outside the ledger’s folder', () => {
  const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

  function photographed(path: (folder: string) => string, allowOutside?: boolean) {
    const root = temporaryFolder();
    const folder = join(root, '台账');
    mkdirSync(folder);
    writeFileSync(join(root, '外.jpg'), JPEG);
    writeFileSync(join(folder, '内.jpg'), JPEG);
    symlinkSync(join(root, '外.jpg'), join(folder, '链.jpg'));
    const file = join(folder, '台账.yaml');
    const photo = JSON.stringify(path(root));
    writeFileSync(
      file,
      `社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 2025-03-05, 主题: 集市, 类别: 其他, 照片: [${photo}]}\n`,
    );
    const { problems } = loadLedger(file, { set: {}, today: TODAY, ...(allowOutside && { allowOutside }) });
    return problems.map(({ code }) => code);
  }

  it.each([
    ['a photo above it', '../外.jpg', ['photo-outside'], []],
    ['a link that leads out', '链.jpg', ['photo-outside'], []],
    [
      'a photo on another computer, which is never asked for',
      '//server/share/外.jpg',
      ['photo-outside'],
      ['photo-outside'],
    ],
    ['one on Windows', '\\\\server\\share\\外.jpg', ['photo-outside'], ['photo-outside']],
    ['a photo within', '../台账/内.jpg', [], []],
  ])('%s', (_, path, codes, allowed) => {
    expect(photographed(() => path)).toEqual(codes);
    expect(photographed(() => path, true)).toEqual(allowed);
  });

  it('an absolute path', () => {
    expect(photographed((root) => join(root, '外.jpg'))).toEqual(['photo-outside']);
  });

  it.each([
    ['../2024/台账.yaml', []],
    ['../../2024.yaml', ['previous-outside']],
    ['../链.yaml', ['previous-outside']],
  ])('last year’s ledger is used, and said unless it lies beside the folder: %s', (path, said) => {
    const root = temporaryFolder();
    const last = '社区: {名称: 甲社区}\n年度: 2024\n活动: []\n';
    for (const folder of ['甲', '甲/2024', '甲/2025']) mkdirSync(join(root, folder));
    for (const name of ['2024.yaml', '甲/2024/台账.yaml']) writeFileSync(join(root, name), last);
    symlinkSync(join(root, '2024.yaml'), join(root, '甲', '链.yaml'));
    const file = join(root, '甲', '2025', '台账.yaml');
    writeFileSync(file, `社区: {名称: 甲社区}\n年度: 2025\n上年: ${path}\n活动: []\n`);
    const { problems, previousInput } = loadLedger(file, { set: {}, today: TODAY });
    expect(problems.map(({ code }) => code)).toEqual(said);
    expect(previousInput).toBeDefined();
  });
});

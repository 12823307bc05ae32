import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseNames } from '../../../../src/commands/build/decide/choose-names.js';
import { type PlanOptions, planLedger } from '../../../../src/commands/build/decide/plan-ledger.js';
import { loadLedger } from '../../../../src/open/load-ledger.js';
import { example, LIBRARY, REPORTS, temporaryFolder } from '../../../support.js';

const OPTIONS: PlanOptions = {
  format: ['docx', 'md'],
  set: {},
  allowOutside: false,
  draft: false,
  strict: false,
  public: false,
  changed: false,
  zip: false,
};

function ledger() {
  const folder = temporaryFolder();
  const [file, last] = ['台账.yaml', '上年.yaml'].map((name) => join(folder, name)) as [string, string];
  const text = readFileSync(example('qingtan-2025.yaml'), 'utf8').replace(/^上年:.*$/m, '');
  writeFileSync(file, `${text}\n上年: 上年.yaml\n`);
  copyFileSync(example('qingtan-2024.yaml'), last);
  return { file, last };
}

function jobsOf(file: string, options = OPTIONS, templates = REPORTS.map(LIBRARY.find), today = '2025-12-10') {
  const loaded = loadLedger(file, { set: options.set, today });
  const names = chooseNames({ kind: 'folder', path: '报告' }, '', file);
  const planned = planLedger(loaded, templates, undefined, options, names);
  return planned.flatMap((report) => ('jobs' in report ? report.jobs : []));
}

it('is plain data: a job a file, each with a target of its own', () => {
  const jobs = jobsOf(ledger().file);
  expect(jobs).toHaveLength(12);
  expect(JSON.parse(JSON.stringify(jobs))).toEqual(jobs);
  expect(structuredClone(jobs)).toEqual(jobs);
  expect(new Set(jobs.map(({ target }) => JSON.stringify(target))).size).toBe(12);
  expect(jobs[0]).toMatchObject({
    template: { id: 'overall-plan' },
    format: 'docx',
    target: { kind: 'file', file: join('报告', `${jobs[0]?.name}.docx`) },
  });
});

it('is the same for the same, and another where anything that a report is made from is another', () => {
  const { file, last } = ledger();
  const one = jobsOf(file);
  expect(jobsOf(file)).toEqual(one);
  const changes = (jobs: typeof one) =>
    jobs.filter((job, index) => JSON.stringify(job) !== JSON.stringify(one[index])).length;
  expect(changes(jobsOf(file, { ...OPTIONS, set: { 署名: '某某' } }))).toBe(12);
  writeFileSync(last, `${readFileSync(last, 'utf8')}# 注\n`);
  expect(changes(jobsOf(file))).toBe(12);
  copyFileSync(example('qingtan-2024.yaml'), last);
  const other = REPORTS.map((id) => {
    const { report, annexes } = LIBRARY.find(id);
    return { report: id === 'key-points' ? { ...report, sha256: 'x' } : report, annexes };
  });
  expect(changes(jobsOf(file, OPTIONS, other))).toBe(2);
  writeFileSync(file, `${readFileSync(file, 'utf8')}# 注\n`);
  expect(changes(jobsOf(file))).toBe(12);
});

import { expect, test } from 'vitest';
import { countsOf, worst } from '../../../../src/commands/build/write/outcome.js';

test('the disk that said no outweighs a ledger with problems', () => {
  expect([worst([]), worst([0, 0]), worst([0, 1]), worst([1, 2]), worst([2, 1, 0])]).toEqual([0, 0, 1, 2, 2]);
});

test('a report of which a file failed is not counted as written', () => {
  const report = { template: 'a', name: '甲', blanks: 2, gaps: [], files: [], errors: [] };
  const failed = { ...report, errors: [{ problems: [], exitCode: 2 as const }] };
  expect(countsOf([{ reports: [report, failed] }])).toEqual({ reports: 1, failed: 1, unchanged: 0, blanks: 4 });
});

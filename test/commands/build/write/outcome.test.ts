import { expect, test } from 'vitest';
import { countsOf, restOf, worst } from '../../../../src/commands/build/write/outcome.js';

test('the disk that said no outweighs a ledger with problems', () => {
  expect([worst([]), worst([0, 0]), worst([0, 1]), worst([1, 2]), worst([2, 1, 0])]).toEqual([0, 0, 1, 2, 2]);
});

test('a report of which a file failed is not counted as written', () => {
  const report = { template: 'a', name: '甲', blanks: 2, gaps: [], files: [], errors: [] };
  const failed = { ...report, errors: [{ problems: [], exitCode: 2 as const }] };
  const held = { ...report, held: true as const };
  expect(countsOf([{ reports: [report, failed, held] }])).toEqual({
    reports: 1,
    failed: 1,
    held: 1,
    unchanged: 0,
    blanks: 6,
  });
});

test('of what is done only what is still to be told is kept', () => {
  const written = { file: 'b.docx', problems: [] };
  const report = { template: 'a', name: '甲', blanks: 2, gaps: [], errors: [], files: [written] };
  const moved = { ...report, files: [written, { ...written, movedTo: 'b（手改）.docx' }] };
  const zip = { file: 'a.zip', problems: [] };
  const outcome = {
    file: 'a.yaml',
    community: '甲社区',
    reports: [report, moved],
    zip,
    problems: [],
    exitCode: 0 as const,
  };
  expect(restOf(outcome)).toEqual({
    file: 'a.yaml',
    community: '甲社区',
    reports: [{ ...report, files: [{ ...written, movedTo: 'b（手改）.docx' }] }],
    problems: [],
    exitCode: 0,
  });
});

import { expect, it } from 'vitest';
import { chooseFolders } from '../../../../src/commands/build/decide/choose-folders.js';
import type { BatchLedger } from '../../../../src/open/find-batch.js';

const ledger = (file: string, name: string, year = 2025, planYear = year + 1): BatchLedger => ({
  file,
  path: file,
  identity: { community: { name }, year, planYear, period: { start: `${year}-01-01`, end: `${year}-12-31` } } as never,
});

const folders = (ledgers: readonly BatchLedger[], alike = false) => [...chooseFolders(ledgers, alike).values()];

it('gives each community one, and two ledgers that could write the same names two', () => {
  const two = [
    ledger('东/台账.yaml', '和平社区'),
    ledger('西/台账.yaml', '和平社区'),
    ledger('西/台账2.yaml', '和平社区'),
  ];
  expect(folders(two)).toEqual(['和平社区', '和平社区（西）', '和平社区（台账2）']);
});

it('lets two years share one, unless they plan for the same year or are about one thing', () => {
  const years = [ledger('a/2024.yaml', '甲社区', 2024), ledger('a/2025.yaml', '甲社区', 2025)];
  expect(folders(years)).toEqual(['甲社区', '甲社区']);
  expect(folders(years, true)).toEqual(['甲社区', '甲社区（2025）']);
  expect(folders([ledger('a/2024.yaml', '甲社区', 2024, 2027), ledger('a/2025.yaml', '甲社区', 2025, 2027)])).toEqual([
    '甲社区',
    '甲社区（2025）',
  ]);
});

it('finds one where all that tells them apart is taken', () => {
  const same = ['东/台账.yaml', '东/台账.yml', '东/ledger.yaml'].map((file) => ledger(file, '甲社区'));
  expect(new Set(folders(same)).size).toBe(3);
});

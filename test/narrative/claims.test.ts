import { describe, expect, test } from 'vitest';
import { CLAIMS } from '../../src/narrative/year/deed/claims.js';
import { ledgerOf } from '../support.js';

const rows = (...dates: readonly string[]) =>
  ledgerOf(
    `社区: {名称: 桃源里社区}\n年度: 2025\n活动:\n${dates.map((date, i) => `  - {日期: ${date}, 主题: 讲堂, 类别: 道德讲堂, 地点: 地点${i}}`).join('\n')}`,
  ).activities;
const YEAR = { start: '2025-01-01', end: '2025-12-31' };
const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-09`);

describe('a claim holds only of rows that bear it out', () => {
  test('每月一期: one in each month, neither less nor more', () => {
    expect(CLAIMS.每月一期(rows(...MONTHS), YEAR)).toBe(true);
    expect(CLAIMS.每月一期(rows(...MONTHS.slice(1)), YEAR)).toBe(false);
    expect(CLAIMS.每月一期(rows(...MONTHS, '2025-12-30'), YEAR)).toBe(false);
  });

  test('每月都有: a row that only spans a month does not fill it', () => {
    expect(CLAIMS.每月都有(rows(...MONTHS, '2025-12-30'), YEAR)).toBe(true);
    expect(CLAIMS.每月都有(rows(...MONTHS.slice(1), '全年'), YEAR)).toBe(false);
  });

  test('全年: never of three months, nor of a period that is no year', () => {
    expect(CLAIMS.全年(rows(...MONTHS), YEAR)).toBe(true);
    expect(CLAIMS.全年(rows('2025-01-03', '2025-06-03', '2025-12-03'), YEAR)).toBe(false);
    expect(CLAIMS.全年(rows(...MONTHS.slice(0, 3)), { start: '2025-01-01', end: '2025-03-31' })).toBe(false);
  });

  test('先后走进: three places beside the usual one, on three days', () => {
    expect(CLAIMS.先后走进(rows(...MONTHS.slice(0, 4)), '地点0')).toBe(true);
    expect(CLAIMS.先后走进(rows(...MONTHS.slice(0, 3)), '地点0')).toBe(false);
    expect(CLAIMS.先后走进(rows('2025-03-01', '2025-03-01', '2025-03-01'), undefined)).toBe(false);
  });
});

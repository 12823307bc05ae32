import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/ledger.js';
import { indexCampaigns } from '../../../src/ledger/read/campaigns.js';
import { CATEGORIES } from '../../../src/ledger/vocabulary/fields.js';
import { isUntouched } from '../../../src/package/seal.js';
import { planImport } from '../../../src/sheet/plan/plan-import.js';
import { rowRecord } from '../../../src/sheet/rows/row-record.js';
import { sealWorkbook } from '../../../src/sheet/write/seal-workbook.js';
import { writeWorkbook } from '../../../src/sheet/write/write-workbook.js';
import { EXAMPLES, ledgerOf, readExample } from '../../support.js';
import { OPTIONS, sheetsOf } from '../support.js';

async function imported(ledger: Ledger) {
  const { period, campaigns } = ledger;
  return sheetsOf(await writeWorkbook(ledger), { ...OPTIONS, period, index: indexCampaigns(campaigns) });
}

describe('writeWorkbook', () => {
  it.each(EXAMPLES.filter((name) => name !== 'empty.yaml'))('imports again without a change: %s', async (name) => {
    const ledger = readExample(name);
    const [plan] = planImport(await imported(ledger), ledger.activities);
    expect(plan).toMatchObject({ added: [], left: [], differing: [], known: ledger.activities.length });
  });

  it('gives an empty ledger the same activities', async () => {
    const phrase = fc
      .string({
        unit: fc.constantFrom(
          '甲',
          '乙',
          '=',
          '+',
          '-',
          '@',
          '1',
          '"',
          "'",
          '，',
          '、',
          '；',
          ' ',
          '<',
          '&',
          '_x0041_',
        ),
        minLength: 1,
        maxLength: 12,
      })
      .map((s) => s.trim())
      // Nothing but signs is nothing.
      .filter((s) => /[甲乙]/.test(s));
    const number = fc.option(fc.nat(5000), { nil: undefined });
    const row = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      title: phrase,
      category: fc.constantFrom(...CATEGORIES),
      place: fc.option(phrase, { nil: undefined }),
      partners: fc.array(phrase, { maxLength: 3 }),
      attendance: number,
      hours: fc.option(
        fc.integer({ min: 0, max: 999 }).map((n) => n / 4),
        { nil: undefined },
      ),
      estimated: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const records = rows.map(
          ({ day, month, title, category, place, partners, attendance, hours, estimated }, i) => ({
            编号: `${i}`,
            日期: `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
            主题: title,
            类别: category,
            ...(place && { 地点: place }),
            ...(partners.length > 0 && { 参与单位: partners }),
            ...(attendance !== undefined && { 人次: String(attendance) }),
            ...(hours !== undefined && { 服务时长: String(hours) }),
            ...(estimated && { 估计数: '是' }),
          }),
        );
        const ledger = ledgerOf(JSON.stringify({ 社区: { 名称: '甲社区' }, 年度: '2025', 活动: records }));
        const [sheet] = await imported(ledger);
        expect(sheet?.left).toEqual([]);
        const activities = sheet?.taken.map((taken, i) => ({ ...taken.typed, row: i + 1 }));
        expect(activities ?? []).toEqual(ledger.activities);
        expect(sheet?.taken.map(rowRecord) ?? []).toHaveLength(rows.length);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no formula, whatever texts begin with', async () => {
    const ledger = ledgerOf(
      '社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 2025-03-05, 主题: "=cmd|1", 类别: 共建, 地点: "+1", 简介: "-2", 成效: "@x"}\n',
    );
    const xml = Buffer.from(unzipSync(await writeWorkbook(ledger))['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(xml).not.toContain('<f>');
    const [sheet] = await imported(ledger);
    expect(sheet?.taken[0]?.typed).toMatchObject({ title: '=cmd|1', place: '+1', summary: '-2', result: '@x' });
  });

  it('freezes the header, offers lists, and is the same bytes each time', async () => {
    const ledger = readExample('sparse.yaml');
    const bytes = sealWorkbook(await writeWorkbook(ledger));
    const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain(`<formula1>"${CATEGORIES.join(',')}"</formula1>`);
    expect(isUntouched(bytes)).toBe(true);
    expect(Buffer.compare(sealWorkbook(await writeWorkbook(ledger)), bytes)).toBe(0);
  });
});

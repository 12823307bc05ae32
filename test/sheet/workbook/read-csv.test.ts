import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/sheet/sheet.js';
import { readCsv } from '../../../src/sheet/workbook/read-csv.js';

const read = async (...lines: readonly string[]) => {
  const sheet = await readCsv(`${lines.join('\n')}\n`);
  return 'code' in sheet ? sheet.args.line : sheet.rows.map((row) => row.map(shownText));
};

describe('readCsv', () => {
  it('refuses a quote that swallows rows, and names its line', async () => {
    const [head, row] = ['日期,名称,类别', '3月1日,甲,志愿服务'];
    expect(await read(head, row, '3月2日,"乙,志愿服务', '3月3日,丙,共建')).toBe(3);
    expect(await read(head, row, '3月2日,"乙,志愿服务', '3月3日,"丙",共建', row)).toBe(3);
    expect(await read(head, row, '3月2日,"乙,志愿服务', row, '3月3日,丙",共建')).toBe(3);
    expect(await read(head, '3月2日,乙,"志愿服务', row, '3月3日,丙"好",共建')).toBe(2);
  });

  it('keeps quotes of the text, and cells of several lines', async () => {
    expect(await read('名称,内容', '"学雷锋"便民,7"屏幕', '甲,"唱歌,跳舞', '朗诵"', '"他说""好""",乙')).toEqual([
      ['名称', '内容'],
      ['"学雷锋"便民', '7"屏幕'],
      ['甲', '唱歌,跳舞 朗诵'],
      ['他说"好"', '乙'],
    ]);
  });

  it('parts columns by the sign that most lines have equally often', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => `3月${i}日;甲;唱歌,跳舞,朗诵,书法`);
    expect((await read('日期;名称;简介', ...rows)) as unknown).toHaveLength(6);
    expect(((await read('日期;名称;简介', ...rows)) as string[][])[1]).toEqual(['3月0日', '甲', '唱歌,跳舞,朗诵,书法']);
  });

  it('gives what was written, or refuses it', async () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '1', ',', '"', '\n', ' '), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => (/[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const whole = [['日期', '名称', '类别'], ...rows];
        const sheet = await readCsv(whole.map((row) => row.map(quoted).join(',')).join('\n'));
        if ('code' in sheet) return;
        const cells = sheet.rows.map((row) => row.map((value) => (value?.kind === 'text' ? value.text : '')));
        expect(cells).toEqual(whole);
      }),
    );
  });
});

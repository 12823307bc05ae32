import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/sheet/sheet.js';
import { readXlsx } from '../../../src/sheet/workbook/read-xlsx.js';
import { rawXlsx } from '../support.js';

const text = async (book: Parameters<typeof rawXlsx>[0]) => {
  const [sheet] = await readXlsx(rawXlsx(book));
  return sheet?.rows.map((row) => row.map(shownText));
};

const styles = (...ids: readonly number[]) =>
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

describe('readXlsx', () => {
  it('reads strings within the sheet, as Google and openpyxl write them', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>活动名称</t></is></c><c r="C1" t="str"><v>公式的字</v></c></row></sheetData>';
    expect(await text({ sheet })).toEqual([['活动名称', '', '公式的字']]);
  });

  it('reads cells and rows without addresses, and namespaces with a prefix', async () => {
    const sheet =
      '<sheetData><row><c t="inlineStr"><is><t>甲</t></is></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>';
    expect(await text({ sheet, prefix: 'x' })).toEqual([
      ['甲', '3'],
      ['4', ''],
    ]);
  });

  it('joins runs of formatted text, drops readings of kanji and decodes escapes', async () => {
    const strings =
      '<si><r><t>学</t></r><r><rPr><b/></rPr><t xml:space="preserve">雷锋 </t></r><rPh sb="0" eb="1"><t>XUE</t></rPh></si><si><t>上_x000D_下</t></si>';
    const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>';
    const [row] = (await text({ sheet, strings })) ?? [];
    expect(row?.[0]).toBe('学雷锋');
    expect(row?.[1]).not.toContain('_x000D_');
  });

  it.each([14, 31, 57, 58])('takes a number under the built-in format %i for a date', async (id) => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>45721</v></c><c r="B1" s="0"><v>45721</v></c></row></sheetData>';
    expect(await text({ sheet, styles: styles(0, id) })).toEqual([['2025-03-05', '45721']]);
  });

  it('counts from 1904 where the workbook says so', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>44259</v></c></row></sheetData>';
    expect(await text({ sheet, styles: styles(0, 14), workbook: '<workbookPr date1904="1"/>' })).toEqual([
      ['2025-03-05'],
    ]);
  });

  it('tells errors, formulas without a result and WPS pictures from content', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>A2+1</f></c><c r="C1"><f>A2+1</f><v>7</v></c><c r="D1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="E1" t="b"><v>1</v></c></row></sheetData>';
    const [read] = await readXlsx(rawXlsx({ sheet }));
    const [error, formula, result, picture, flag] = read?.rows[0] ?? [];
    expect(error).toMatchObject({ kind: 'fault', why: 'cell-error' });
    expect(formula).toMatchObject({ kind: 'fault', why: 'cell-formula' });
    expect(result).toEqual({ kind: 'number', value: 7 });
    expect(picture).toBeUndefined();
    expect(flag).toEqual({ kind: 'flag', value: true });
  });

  it('drops the empty rows of a column that is formatted to its end', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData>';
    expect(await text({ sheet, styles: styles(0) })).toEqual([['1']]);
  });
});

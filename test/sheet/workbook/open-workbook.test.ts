import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/sheet/sheet.js';
import { openWorkbook } from '../../../src/sheet/workbook/open-workbook.js';
import { rawXlsx } from '../support.js';

const opened = (bytes: Uint8Array) => openWorkbook({ file: '表.xlsx', bytes });
const fault = async (bytes: Uint8Array) => {
  const book = await opened(bytes);
  return 'fault' in book ? `${book.fault.code} ${book.fault.args.kind ?? ''}`.trim() : undefined;
};
const textOf = async (bytes: Uint8Array) => {
  const book = await opened(bytes);
  return 'fault' in book ? book.fault.code : book.sheets[0]?.rows.map((row) => row.map(shownText));
};

const CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>';
const sheet = `<sheetData>${CELL}</sheetData>`;

describe('openWorkbook', () => {
  it.each([
    ['%PDF-1.4\n', 'table-kind pdf'],
    ['\u0089PNG\r\n\u001a\n\0', 'table-kind picture'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'table-kind word'],
    ['日期\0\0\0', 'table-text'],
  ])('says what %j is', async (text, expected) => expect(await fault(Buffer.from(text, 'latin1'))).toBe(expected));

  it('tells a document, slides and any other zip from a workbook', async () => {
    const zip = (name: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: strToU8('<w/>') });
    expect(await fault(zip('word/document.xml'))).toBe('table-kind word');
    expect(await fault(zip('ppt/presentation.xml'))).toBe('table-kind slides');
    expect(await fault(zip('照片.txt'))).toBe('table-kind archive');
  });

  it('opens no more than it can hold, by what a zip says of itself', async () => {
    const book = (size: number) => {
      const zip = zipSync({ 'xl/workbook.xml': strToU8('<w/>'), 'xl/worksheets/sheet1.xml': strToU8('<w/>') });
      // The unpacked size in the last entry of the directory (APPNOTE 4.3.12).
      const entry = Buffer.from(zip).lastIndexOf('PK\u0001\u0002');
      new DataView(zip.buffer, zip.byteOffset).setUint32(entry + 24, size, true);
      return zip;
    };
    expect(await fault(book(4))).not.toBe('table-unpacked');
    expect(await fault(book(400 << 20))).toBe('table-unpacked');
  });

  it('reads no table of more cells, wider rows or more strings than it can hold', async () => {
    const rows = (count: number, column: string, cell: string) =>
      Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c r="${column}${i + 1}"${cell}</row>`).join('');
    const full = '><v>1</v></c>';
    const spread = `<sheetData>${rows(100, 'A', full)}<row r="101"><c r="XFD101"${full}</row></sheetData>`;
    expect(await fault(rawXlsx({ sheet: spread }))).toBe('table-spread');
    const placeless = `<sheetData><row>${'<c><v>1</v></c>'.repeat(16_384)}</row>${'<row/>'.repeat(100)}</sheetData>`;
    expect(await fault(rawXlsx({ sheet: placeless }))).toBe('table-spread');
    const others = Object.fromEntries(
      Array.from({ length: 301 }, (_, i) => [
        `xl/worksheets/sheet${i + 2}.xml`,
        unzipSync(rawXlsx({ sheet }))['xl/worksheets/sheet1.xml'] as Uint8Array,
      ]),
    );
    expect(await fault(zipSync({ ...unzipSync(rawXlsx({ sheet })), ...others }))).toBe('table-spread');
    expect(await fault(Buffer.from(`${'日期,'.repeat(3_000)}\n`))).toBe('table-spread');
    expect(await fault(rawXlsx({ sheet, strings: '<si><t>甲</t></si>'.repeat(300_001) }))).toBe('table-spread');
    // One that is only formatted out there is read without what is formatted.
    const formatted = `<sheetData>${CELL}${rows(100, 'XFD', ' s="0"/>').replaceAll('r="1"', 'r="2"')}</sheetData>`;
    expect(await textOf(rawXlsx({ sheet: formatted }))).toEqual([['甲']]);
  });

  it('refuses a sheet that breaks off', async () => {
    expect(await textOf(rawXlsx({ sheet }))).toEqual([['甲']]);
    // The prefix keeps what the writer of the test adds from ending the sheet.
    expect(await fault(rawXlsx({ sheet: `<sheetData>${CELL}<!--` }))).toBe('table-damaged');
  });

  it('reads past the empty cells of columns that are formatted to their end', async () => {
    const empty = Array.from(
      { length: 280_000 },
      (_, i) => `<row r="${i + 2}" s="1"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`,
    );
    const last = '<row r="280010"><c r="A280010"/><c r="B280010"><v>7</v></c></row>';
    const rows = await textOf(rawXlsx({ sheet: `<sheetData>${CELL}${empty.join('')}${last}</sheetData>` }));
    expect(rows?.[0]).toEqual(['甲', '']);
    expect(rows).toHaveLength(280_010);
    expect(rows?.at(-1)).toEqual(['', '7']);
  });
});

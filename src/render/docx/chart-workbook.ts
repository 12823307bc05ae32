import { oncePer } from '../../once-per.js';
import { oneLine } from '../../one-line.js';
import { zip } from '../../package/zip.js';
import { PACKAGE, RELATIONS, XML_HEAD } from './ooxml.js';
import { escapeXml } from './xml.js';

/** The sheet that the formulas of a chart name. */
export const SHEET = 'Sheet1';

/** The columns of the sheet as formulas name them: categories in A, then a column a series; their heads in row 1. */
export const columnName = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/**
 * The workbook behind a chart: Word and WPS open it on “编辑数据”, and without it a chart can be looked at only.
 * The smallest that a spreadsheet program takes: texts stand in their cells, and there is no part for styles.
 */
export function chartWorkbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number, column: number, row: number): string => {
    if (value === '') return '';
    const at = `${columnName(column)}${row + 1}`;
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${escapeXml(oneLine(value))}</t></is></c>`;
  };
  const sheet = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`)
    .join('');
  const xml = `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`;
  return zip(new Map([...frameOf(FRAME), ['xl/worksheets/sheet1.xml', Buffer.from(xml)]]));
}

/** The same bytes for each, so that they are packed once. */
const frameOf = oncePer((frame: typeof FRAME) =>
  Object.entries(frame).map(([path, xml]): [string, Uint8Array] => [path, Buffer.from(xml)]),
);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const FRAME = {
  '[Content_Types].xml':
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Activity } from '../../src/ledger/ledger.js';
import { indexCampaigns } from '../../src/ledger/read/campaigns.js';
import { inWords } from '../../src/problems/in-words.js';
import { tableProblem } from '../../src/sheet/fault.js';
import { planImport } from '../../src/sheet/plan/plan-import.js';
import { readTable, type TableOptions } from '../../src/sheet/tables/read-table.js';
import type { FileSheet } from '../../src/sheet/tables/sheet-findings.js';
import { ROOT } from '../support.js';

export const fixture = (name: string) => readFileSync(join(ROOT, 'test', 'sheet', 'fixtures', name));

export const OPTIONS: TableOptions = {
  index: indexCampaigns([]),
  period: { start: '2025-01-01', end: '2025-12-31' },
  map: new Map(),
  categories: new Map(),
  rowCategories: new Map(),
  cells: new Map(),
  tableCategories: new Map(),
  sheets: [],
  perPerson: false,
  known: new Map(),
};

export async function sheetsOf(
  bytes: Uint8Array,
  options: Partial<TableOptions> = {},
  file = '表.xlsx',
): Promise<readonly FileSheet[]> {
  const { sheets, fault } = await readTable({ file, bytes }, { ...OPTIONS, ...options });
  if (fault) throw new Error(inWords(tableProblem(fault, { file })).what);
  return sheets;
}

/** A CSV of rows → its one sheet, planned against activities. */
export async function planned(
  rows: readonly string[],
  options: Partial<TableOptions> = {},
  activities: readonly Activity[] = [],
) {
  const sheets = await sheetsOf(new TextEncoder().encode(rows.join('\n')), options, '表.csv');
  const [sheet] = planImport(sheets, activities);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** cell → code of each fault of a sheet. */
export const faultsOf = ({ left }: Pick<FileSheet, 'left'>): Record<string, string> =>
  Object.fromEntries(
    left.flatMap(({ row, faults }) => faults.map(({ cell, code }) => [cell ?? `第${row}行`, code] as const)),
  );

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawBook {
  /** What stands between <worksheet> and </worksheet>. */
  readonly sheet: string;
  readonly styles?: string;
  readonly strings?: string;
  readonly workbook?: string;
  /** A prefix for every element of the sheet's namespace, as some programs write it. */
  readonly prefix?: string;
}

/** An XLSX from XML written by hand, for what only other programs write. */
export function rawXlsx({ sheet, styles = '', strings, workbook = '', prefix = '' }: RawBook): Uint8Array {
  const at = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix}="${MAIN}"`;
  const p = prefix === '' ? '' : `${prefix}:`;
  const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${p}`);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="工作表1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', '/xl/worksheets/sheet1.xml') +
        relation(2, 'styles', 'styles.xml') +
        (strings ? relation(3, 'sharedStrings', 'sharedStrings.xml') : ''),
    ),
    'xl/worksheets/sheet1.xml': `${HEAD}<${p}worksheet ${at}>${prefixed(sheet)}</${p}worksheet>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(strings && { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}

/** A sheet of an XLSX whose cells are texts (dates as 2025-03-05 and bare numbers become what they are), with merged cells as `A1:B2`. */
export async function xlsxOf(
  rows: readonly (readonly (string | number | null)[])[],
  merges: readonly string[] = [],
  name = 'Sheet1',
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const value = (cell: string | number | null) =>
    typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
  return writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) => row.map(value)),
        merges: merges.map((range) => {
          const [, left = 'A', top = '1', right = 'A', bottom = '1'] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
          const column = (letter: string) => letter.charCodeAt(0) - 65;
          return {
            startRow: Number(top) - 1,
            startCol: column(left),
            endRow: Number(bottom) - 1,
            endCol: column(right),
          };
        }),
      },
    ],
  });
}

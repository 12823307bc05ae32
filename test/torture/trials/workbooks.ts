import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { hostileText } from '../hostile-text.js';
import type { Random } from '../random.js';
import { runFaults, runReport } from '../run-report.js';
import { SMALL } from '../small-ledger.js';
import type { Trial } from '../trial.js';

/** A workbook or CSV that somebody sent: told what is wrong with it, or read, in bounded time and memory. */
export const workbooks: Trial = {
  says: 'hostile workbooks and CSVs through import: bombs, far cells, strange formats, broken parts; bounded time and memory',
  share: 2,
  least: 4,
  one: async ({ random, folder }) => {
    const cwd = folder();
    writeFileSync(join(cwd, '台账.yaml'), SMALL);
    const [name, make] = random.pick(Object.entries(KINDS));
    const made = make(random);
    const file = typeof made === 'string' ? '表.csv' : '表.xlsx';
    writeFileSync(join(cwd, file), made);
    const run = await runReport(['import', file, '--dry-run'], { cwd, limit: 60 });
    return runFaults(run).map((fault) => `${name}: ${fault}`);
  },
};

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

interface Book {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly merges?: string;
  readonly more?: Zippable;
  readonly sheets?: number;
}

/** The XML of a workbook by hand: what no program writes. */
function book({ sheet, strings = '', styles = '', merges = '', more = {}, sheets = 1 }: Book): Uint8Array {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const text = (xml: string) => Buffer.from(XML + xml);
  return zipSync(
    {
      '[Content_Types].xml': text(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
      '_rels/.rels': text(
        `<Relationships xmlns="${PACKAGE}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      ),
      'xl/workbook.xml': text(
        `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': text(
        `<Relationships xmlns="${PACKAGE}">${numbers.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation(sheets + 1, 'styles', 'styles.xml')}${relation(sheets + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      ),
      ...Object.fromEntries(
        numbers.map((n) => [
          `xl/worksheets/sheet${n}.xml`,
          text(`<worksheet ${MAIN}><sheetData>${sheet}</sheetData>${merges}</worksheet>`),
        ]),
      ),
      'xl/styles.xml': text(`<styleSheet ${MAIN}>${styles}</styleSheet>`),
      'xl/sharedStrings.xml': text(`<sst ${MAIN}>${strings}</sst>`),
      ...more,
    },
    { level: 6 },
  );
}

const cell = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `<row r="1">${cell('A1', '日期')}${cell('B1', '活动名称')}${cell('C1', '类别')}${cell('D1', '人次')}</row>`;
const row = (n: number, more = '') =>
  `<row r="${n}">${cell(`A${n}`, '2025-05-04')}${cell(`B${n}`, '文艺演出')}${cell(`C${n}`, '文体活动')}${more}</row>`;
const rows = (count: number) => Array.from({ length: count }, (_, i) => row(i + 2)).join('');
const count = (random: Random) => random.pick([1, 100, 5_000, 60_000, 300_000]);
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

const FORMATS: readonly string[] = [
  '[',
  '"',
  '\\',
  '_',
  '*',
  '0;',
  '[Red]',
  '[$-804]',
  'yyyy"年"',
  '#,',
  '?/',
  'E+',
  '@',
  '[&gt;1]',
  'm',
  '[h]',
  'AM/PM',
  ' ',
];

const KINDS: Readonly<Record<string, (random: Random) => Uint8Array | string>> = {
  'a cell far out': (random) => {
    const place = random.pick([
      'XFD1',
      'A1048576',
      'XFD1048576',
      'ZZZ9999999',
      'A0',
      'AAAAAA1',
      'B-1',
      'A99999999999999999999',
    ]);
    return book({ sheet: `${HEADER + row(2)}<row>${cell(place, '甲')}</row>` });
  },
  'a row far out': (random) => book({ sheet: HEADER + row(random.pick([1_048_576, 99_999_999, 0, -1])) }),
  'many rows': (random) => book({ sheet: HEADER + rows(Math.min(count(random), 60_000)) }),
  'many empty rows': (random) => book({ sheet: HEADER + row(2) + '<row r="3" s="1"/>'.repeat(count(random) * 5) }),
  'many empty cells': (random) =>
    book({ sheet: `${HEADER + row(2)}<row r="3">${'<c r="A3" s="1"/>'.repeat(count(random) * 5)}</row>` }),
  'cells without places': (random) => book({ sheet: `<row>${'<c><v>1</v></c>'.repeat(count(random))}</row>` }),
  'shared strings': (random) =>
    book({ sheet: HEADER + row(2), strings: '<si><t>甲</t></si>'.repeat(count(random) * 10) }),
  'a shared string of many runs': (random) =>
    book({
      sheet: HEADER + row(2, '<c r="D2" t="s"><v>0</v></c>'),
      strings: `<si>${'<r><t>甲</t></r>'.repeat(count(random))}</si>`,
    }),
  'a long text': (random) => book({ sheet: HEADER + row(2, cell('D2', '甲'.repeat(count(random) * 30))) }),
  'a bomb in a part': (random) =>
    book({
      sheet: HEADER + row(2),
      more: {
        [random.pick(['xl/甲.xml', 'xl/media/a.png', '甲', 'xl/worksheets/sheet9.xml', 'docProps/app.xml'])]:
          Buffer.alloc(random.pick([10, 90, 300]) * 1024 * 1024, 32),
      },
    }),
  'a bomb in the sheet': (random) =>
    book({ sheet: HEADER + row(2) + ' '.repeat(random.pick([10, 90, 300]) * 1024 * 1024) }),
  'a bomb of tags': (random) =>
    book({
      sheet:
        HEADER +
        row(2) +
        random.pick(['<x/>', '<x>', '<!---->', '<c', '&lt;', '<row>', '<row r="']).repeat(count(random) * 10),
    }),
  'nested tags': (random) => book({ sheet: `${HEADER}<row r="2">${'<c>'.repeat(count(random))}` }),
  'a sheet that says less than it is': () => {
    const bytes = Buffer.from(book({ sheet: HEADER + row(2) + ' '.repeat(200 * 1024 * 1024) }));
    // The size in the directory of the zip; what unpacks it may believe it.
    for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
      bytes.writeUInt32LE(1_000, at + 24);
    return bytes;
  },
  'number formats': (random) => {
    const format = random.pick(FORMATS).repeat(count(random)) + random.pick(FORMATS).repeat(random.below(3));
    const styles = `<numFmts count="1"><numFmt numFmtId="200" formatCode="${format.replaceAll('"', '&quot;')}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs>`;
    return book({
      sheet:
        HEADER +
        row(2, '<c r="D2" s="1"><v>45721</v></c>').replace(
          cell('A2', '2025-05-04'),
          '<c r="A2" s="1"><v>45781</v></c>',
        ),
      styles,
    });
  },
  'many number formats': (random) => {
    const n = Math.min(count(random), 60_000);
    const formats = Array.from(
      { length: n },
      (_, i) => `<numFmt numFmtId="${200 + i}" formatCode="0.${'0'.repeat(i % 30)}"/>`,
    ).join('');
    return book({
      sheet: HEADER + row(2, '<c r="D2" s="1"><v>45721</v></c>'),
      styles: `<numFmts>${formats}</numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(n)}</cellXfs>`,
    });
  },
  merges: (random) => {
    const merge = random.pick(['A1:XFD1048576', 'A1:A1048576', 'A2:D2', 'B2:A1', 'A1', 'A0:Z0', 'A1:ZZZ99999999']);
    return book({
      sheet: HEADER + row(2),
      merges: `<mergeCells>${`<mergeCell ref="${merge}"/>`.repeat(Math.min(count(random), 60_000))}</mergeCells>`,
    });
  },
  'many sheets': (random) => book({ sheet: HEADER + row(2), sheets: Math.min(count(random), 3_000) }),
  'an entity bomb': () =>
    book({
      sheet: '',
      more: {
        'xl/worksheets/sheet1.xml': Buffer.from(
          `${XML}<!DOCTYPE x [<!ENTITY a "甲甲甲甲甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><worksheet ${MAIN}><sheetData><row r="1">${cell('A1', '&c;&d;')}</row></sheetData></worksheet>`,
        ),
      },
    }),
  'strange values': (random) => {
    const value = random.pick([
      '1e308',
      '-1e308',
      'NaN',
      'Infinity',
      '1e-320',
      '99999999999',
      '-1',
      '',
      'x',
      '0.1234567890123456789',
    ]);
    const type = random.pick(['n', 'd', 'b', 'e', 's', 'str', 'x', '__proto__']);
    return book({ sheet: HEADER + row(2, `<c r="D2" t="${type}" s="99"><f>A1</f><v>${value}</v></c>`) });
  },
  'hostile words': (random) =>
    book({
      sheet:
        HEADER +
        `<row r="2">${cell('A2', '2025-05-04')}${cell('B2', escaped(hostileText(random)))}${cell('C2', escaped(hostileText(random)))}${cell('D2', escaped(hostileText(random)))}</row>`,
    }),
  'a byte here and there': (random) => {
    const bytes = Buffer.from(book({ sheet: HEADER + rows(20) }));
    for (const at of random.some(8, () => random.below(bytes.length))) bytes[at] = random.below(256);
    return random.chance(0.3) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
  },
  'a CSV of signs': (random) =>
    random.pick([',', '"', '""', '"\n', ',"', '\n', '\t', ';', '=', '日期,', '\r', '　']).repeat(count(random) * 3),
  'a CSV of many columns': (random) => `${'日期,'.repeat(count(random))}\n${'2025-05-04,'.repeat(count(random))}\n`,
  'a CSV of many rows': (random) => `日期,活动名称,类别\n${'2025-05-04,甲,文体活动\n'.repeat(count(random))}`,
  'a CSV of scraps': (random) =>
    `日期,活动名称,类别,人次\n${random.some(60, () => random.pick([',', '"', '\n', '\t', '2025-05-04', '甲', hostileText(random)])).join('')}`,
  'a long CSV cell': (random) =>
    `日期,活动名称,类别\n2025-05-04,${random.pick(['甲', '“', '1', '、', '学雷锋']).repeat(count(random) * 3)},文体活动\n`,
};

import { afterAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { plainText } from '../../src/document/plain-text.js';
import { charactersWide } from '../../src/render/docx/page-measures.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { DOCUMENTS } from './documents.js';
import { pandocText } from './pandoc.js';
import { printed, runs, whyNot } from './pdf.js';
import { type Pages, RULES } from './rules.js';

/**
 * Pages as LibreOffice prints them, measured against GB/T 9704-2012. Takes many seconds and needs LibreOffice, poppler and a Chinese
 * font, so it runs only where it is asked for: `npm run layout`.
 */
const skipped = process.env.MODE === 'layout' ? whyNot() : 'ask for it with `npm run layout`';
if (skipped) console.info(`The printed page is not measured: ${skipped}.`);

describe.skipIf(skipped !== undefined)('the printed page', async () => {
  const files = skipped
    ? undefined
    : Object.fromEntries(
        await Promise.all(
          Object.entries(DOCUMENTS).map(async ([name, document]) => [name, await renderDocx(document)]),
        ),
      );
  const pages = files ? (printed(files) as Pages) : undefined;
  const rows: string[][] = [['条', '项目', '要求', '实测']];
  afterAll(() => console.info(rows.map(aligned).join('\n')));

  test.each(RULES.map((rule) => [`${rule.clause} ${rule.rule}`, rule] as const))(
    '%s',
    (_, { clause, rule, unit, wanted, measure }) => {
      const measured = Math.round(measure(pages as Pages) * 100) / 100;
      const [least, largest] = wanted;
      const bounds = least === largest ? `${least}` : least < 0 ? `≤ ${largest}` : `${least}～${largest}`;
      rows.push([clause, rule, `${bounds} ${unit}`, `${measured} ${unit}`]);
      expect(measured).toBeGreaterThanOrEqual(least);
      expect(measured).toBeLessThanOrEqual(largest);
    },
  );
});

const pandoc = skipped === undefined && runs('pandoc', '--version');
if (skipped === undefined && !pandoc) console.info('pandoc not found: no second reader reads the files.');

/** mammoth reads them in the tests of src/render/docx; this one shares nothing with it either. */
test.skipIf(!pandoc).each(Object.entries(DOCUMENTS) as [string, Document][])(
  'pandoc reads the words of %s',
  async (_, document) => {
    expect(pandocText(await renderDocx(document))).toBe(plainText(document).replace(/\s/g, ''));
  },
);

/** In columns, Chinese characters counting double. */
function aligned(row: readonly string[]): string {
  const widths = [8, 38, 16, 10];
  return row
    .map((cell, index) => cell + ' '.repeat(Math.max(1, (widths[index] ?? 0) - 2 * charactersWide(cell))))
    .join('');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildReport, openLedger } from '../src/build.js';
import { renderDocx } from '../src/render/docx/render-docx.js';
import { renderMarkdown } from '../src/render/markdown/render-markdown.js';
import { docxText, LIBRARY, REPORTS, ROOT, readExample } from './support.js';

interface Row {
  readonly id: string;
  readonly must: readonly string[];
  readonly anywhere?: boolean;
}

const outline = parse(readFileSync(join(ROOT, 'test', 'outline.yaml'), 'utf8')) as Record<string, readonly Row[]>;
const ledger = readExample('qingtan-2025.yaml');
const opened = openLedger(ledger, { dated: '2025-12-10', previous: readExample('qingtan-2024.yaml') });

/** Words of a row that the text lacks. */
const lacking = (text: string, rows: readonly Row[]) =>
  rows.flatMap(({ id, must }) =>
    must.filter((word) => !word.split('|').some((w) => text.includes(w))).map((word) => `${id}: ${word}`),
  );

/** Rows whose first word does not stand after that of the row before. */
function outOfOrder(text: string, rows: readonly Row[]): readonly string[] {
  let at = 0;
  return rows
    .filter(({ anywhere }) => !anywhere)
    .flatMap(({ id, must }) => {
      const found = (must[0] ?? '')
        .split('|')
        .map((w) => text.indexOf(w, at))
        .filter((i) => i >= 0);
      if (found.length === 0) return [id];
      at = Math.min(...found);
      return [];
    });
}

describe.each(REPORTS)('%s built from the full example', (id) => {
  const rows = outline[id] ?? [];
  const { document } = buildReport(opened, LIBRARY.find(id));

  test('shows every row of its outline, in order, as Markdown', () => {
    const text = renderMarkdown(document);
    expect(rows.length).toBeGreaterThan(3);
    expect(lacking(text, rows)).toEqual([]);
    expect(outOfOrder(text, rows)).toEqual([]);
  });

  test('shows every row of its outline as DOCX, read back by another reader', async () => {
    const text = await docxText(await renderDocx(document));
    expect(lacking(text, rows)).toEqual([]);
    expect(outOfOrder(text, rows)).toEqual([]);
  });
});

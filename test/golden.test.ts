/**
 * Whole reports as they read: test/golden/NAME/ holds what examples/NAME.yaml becomes, a Markdown file a template.
 * `UPDATE_GOLDEN=1 npm test` writes what the program says now; read it before you commit it. A missing file fails.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import type { Ledger } from '../src/ledger/ledger.js';
import { renderMarkdown } from '../src/render/markdown/render-markdown.js';
import { LIBRARY, REPORTS, ROOT, readExample } from './support.js';

const FOLDER = join(ROOT, 'test', 'golden');
const update = process.env.UPDATE_GOLDEN !== undefined && process.env.CI === undefined;

function open(ledger: Ledger) {
  const previous = typeof ledger.previous === 'string' ? readExample(ledger.previous) : ledger.previous;
  return openLedger(ledger, { dated: ledger.dated ?? '2025-12-10', ...(previous && { previous }) });
}

test('there are golden reports', () => expect(readdirSync(FOLDER).length).toBeGreaterThan(0));

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const opened = open(readExample(`${name}.yaml`));

  test.each(REPORTS)('%s', (id) => {
    const file = join(FOLDER, name, `${id}.md`);
    const now = renderMarkdown(buildReport(opened, LIBRARY.find(id)).document);
    if (update) {
      mkdirSync(join(FOLDER, name), { recursive: true });
      writeFileSync(file, now);
    }
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFor, openLedger } from '../../src/build.js';
import { fill } from '../../src/template/fill.js';
import { createLibrary } from '../../src/template/library.js';
import { ROOT, readExample, TEMPLATES } from '../support.js';

const text = readFileSync(join(ROOT, 'docs', 'templates.md'), 'utf8');

/** Every example of the page: blocks of code, and what stands between backticks in a sentence or a table. */
const EXAMPLES = [
  ...[...text.matchAll(/^ *```handlebars\n([\s\S]*?)^ *```/gm)].map(([, code = '']) => code),
  ...[...text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]*\{\{[^`\n]*)`/g)].map(([, code = '']) =>
    code.replaceAll('\\|', '|'),
  ),
].filter((code) => !/^\{\{#逐项\}\}$/.test(code));

/** The names that the page has in place of any: 甲 and 乙 are facts, 列表 is a list, and … is whatever one writes. */
const spelledOut = (code: string) =>
  code
    .replaceAll('{{else}} 后', '')
    .replaceAll('{{#逐项 列表', '{{#逐项 存在问题')
    .replaceAll('甲', '道德讲堂')
    .replaceAll('乙', '志愿服务');

/** What an example opens and leaves open is closed; a word of a block alone (else) stands in one. */
function whole(code: string): string {
  if (code === '{{else}}') return '{{#有 道德讲堂}}甲{{else}}乙{{/有}}';
  const open: string[] = [];
  for (const [, sign, name = ''] of code.matchAll(/\{\{([#/])(\S+?)(?=[\s}])/g))
    if (sign === '#') open.push(name);
    else open.pop();
  const closed =
    code +
    open
      .toReversed()
      .map((name) => `{{/${name}}}`)
      .join('');
  return /^\{\{#项/.test(closed) ? `{{#并列 "，"}}${closed}{{/并列}}` : closed;
}

const LEDGER = openLedger(readExample('qingtan-2025.yaml'), { dated: '2025-12-10' });

describe('docs/templates.md', () => {
  test('has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(20);
  });

  test.each(EXAMPLES)('%s can be written so', (code) => {
    const source = `---\n名称: 试写\n标题: 试写\n叙述:\n  节名: [道德讲堂]\n---\n\n${whole(spelledOut(code))}\n`;
    const { report: template } = createLibrary([TEMPLATES]).open({ file: '试写.hbs', text: source });
    expect(() => fill(template, factsFor(LEDGER, template))).not.toThrow();
  });
});

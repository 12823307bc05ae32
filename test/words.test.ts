import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { ROOT } from './support.js';

/**
 * Where Chinese may stand in src/: a folder or a file, and why. Everything else that a user reads comes from problems/messages/ (problems),
 * words/ (what is no problem) or templates/. A new entry is to say of what kind its words are.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'problems/messages/': 'the registry of problems',
  'words/': 'the registry of all other words',
  // Data: names and values of the field, matched against what people write
  'ledger/vocabulary/': 'names, synonyms and meanings of fields',
  'profile/profile-fields.ts': 'the vocabulary of layout profiles',
  'manifest/manifest-fields.ts': 'the vocabulary of manifests',
  'manifest/read-manifest.ts': 'the name of the whole record, as the vocabulary has for the others',
  'commands/build/decide/choose-folders.ts': 'stands for any template in a name of a manifest',
  'facts/': 'names of facts, which are the vocabulary of templates',
  'narrative/': 'names of the slots and patterns of templates/patterns.yaml, and how Chinese joins them',
  'chinese/': 'how Chinese writes numbers and lists',
  'template/front-matter.ts': 'keys and values of front matter',
  'template/check-names.ts': 'values of options',
  'template/run-steps.ts': 'values of options; the numerals of 一是、二是',
  'template/without-missing.ts': 'signs of Chinese writing',
  'commands/stats/stats-json.ts': 'names of facts',
  'commands/stats/trace-text.ts': 'names of measures',
  'profile/read-profile.ts': 'the name of the whole record, as the vocabulary has for the others',
  'sheet/columns/': 'heads of columns and rows, matched against tables',
  // Patterns in pieces, and signs of Chinese writing
  'ledger/begin/json-schema.ts': 'pieces of patterns',
  'ledger/wording/': 'pieces of patterns',
  'ledger/public/': 'what stands in place of a name or a number, as courts write it; the name of a topic',
  'ledger/read/': 'how values are typed: 是 and 否, 百千万, reserved names',
  'ledger/syntax/': 'signs that are taken for those of YAML',
  'ledger/edit/': 'signs that are taken for those of YAML',
  'sheet/rows/': 'how dates and lists are typed in cells',
  'sheet/cells/': 'how dates and lists are typed in cells',
  'sheet/plan/compare-row.ts': 'how lists are typed in cells',
  'sheet/workbook/read-xlsx.ts': 'what stands in place of a date that is none',
  'document/': 'numbering and punctuation of official papers (GB/T 9704)',
  'render/docx/title-words.ts': 'pieces of patterns',
  'render/docx/font-table.ts': 'names of fonts',
  'render/docx/seams.ts': 'signs of Chinese writing, and units',
  'render/docx/styles.ts': 'names of Word styles, after GB/T 9704',
  'render/layout/column-shares.ts': 'names of tables, which are facts',
  'render/docx/column-widths.ts': 'signs of Chinese writing',
  'render/terminal/table.ts': 'signs of Chinese writing',
  'completion/rows-text.ts': 'signs of Chinese writing',
};

const CHINESE = /[\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/u;
/** The two words of `Severity`. */
const SEVERITIES: ReadonlySet<string> = new Set(['错误', '提醒']);

const SRC = join(ROOT, 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly regex?: unknown;
}

/** The literals of a file that hold Chinese: strings and pieces of templates. Regular expressions match input, and so may have it. */
function literals(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) visit(one);
    else if (typeof part === 'object' && part !== null) {
      const node = part as Node;
      // Types are erased: they say nothing to a user.
      if (/^TS(?!As|Satisfies|NonNull)/.test(node.type ?? '')) return;
      if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
      if (node.type === 'TemplateElement') found.push((node.value as { readonly raw: string }).raw);
      for (const [key, inner] of Object.entries(node)) if (key !== 'parent') visit(inner);
    }
  };
  visit(parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' }, file).body);
  return found.filter((text) => CHINESE.test(text) && !SEVERITIES.has(text));
}

const WITH_CHINESE = FILES.map((file) => ({ file, found: literals(file) })).filter(({ found }) => found.length > 0);
const isIn = (file: string) => (place: string) => (place.endsWith('/') ? file.startsWith(place) : file === place);

test('Chinese stands in the registries of words alone', () => {
  expect(WITH_CHINESE.filter(({ file }) => !Object.keys(ALLOWED).some(isIn(file)))).toEqual([]);
});

test('each exception is still needed', () => {
  expect(Object.keys(ALLOWED).filter((place) => !WITH_CHINESE.some(({ file }) => isIn(file)(place)))).toEqual([]);
});

test('the reader of literals sees strings, templates and keys, and no comments or patterns', () => {
  expect(literals('words/problem-words.ts')).toContain('没有发现问题');
  expect(literals('problems/problem.ts')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { MEASURE_NAMES } from '../src/facts/measure.js';
import { CATEGORIES, STATUSES } from '../src/ledger/vocabulary/fields.js';
import { PAPERS } from '../src/narrative/plans/paper.js';
import { LENGTHS } from '../src/narrative/year/length.js';
import { PATTERNS } from '../src/standards.js';
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
  'narrative/': 'names of the slots and patterns of templates/patterns.yaml: see the last test',
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
  'ledger/begin/schema-kinds.ts': 'pieces of patterns',
  'ledger/wording/': 'pieces of patterns',
  'ledger/public/': 'what stands in place of a name or a number, as courts write it; the name of a topic',
  'ledger/read/': 'how values are typed: 是 and 否, 百千万, reserved names',
  'ledger/syntax/': 'signs that are taken for those of YAML',
  'ledger/edit/': 'signs that are taken for those of YAML',
  'sheet/rows/': 'how dates and lists are typed in cells',
  'sheet/cells/': 'how dates and lists are typed in cells',
  'sheet/plan/': 'how lists are typed in cells',
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
  'terminal/wrap.ts': 'units, and the letters of a pattern',
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
  readonly operator?: string;
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly arguments?: readonly unknown[];
}

/** A literal, or a piece of a template: where it stands, and whether in a type. */
interface Text {
  readonly text: string;
  readonly node: Node;
  readonly above: readonly Node[];
  readonly isType: boolean;
}

/** The texts of a file that hold Chinese. Regular expressions match input, and so may have it. */
function textsOf(file: string): readonly Text[] {
  const found: Text[] = [];
  const visit = (part: unknown, above: readonly Node[]): void => {
    if (Array.isArray(part)) for (const one of part) visit(one, above);
    else if (typeof part === 'object' && part !== null) {
      const node = part as Node;
      const text =
        node.type === 'Literal'
          ? node.value
          : node.type === 'TemplateElement'
            ? (node.value as { readonly raw: string }).raw
            : undefined;
      // Types are erased: they say nothing to a user.
      const isType = above.some(({ type }) => /^TS(?!As|Satisfies|NonNull)/.test(type ?? ''));
      if (typeof text === 'string' && CHINESE.test(text)) found.push({ text, node, above, isType });
      for (const [key, inner] of Object.entries(node))
        if (key !== 'parent') visit(inner, node.type === undefined ? above : [...above, node]);
    }
  };
  visit(parseAst(readFileSync(join(SRC, file), 'utf8'), { lang: 'ts' }, file).body, []);
  return found;
}

const literals = (file: string): readonly string[] =>
  textsOf(file)
    .filter(({ text, isType }) => !isType && !SEVERITIES.has(text))
    .map(({ text }) => text);

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

/** How Chinese joins what it lists, and writes a date. */
const SIGNS = ['和', '与', '等', '年', '至', '月至', '高温天', '一二三四五六七八九', '二', '基础设施'];
/** What facts of narrative-facts.ts are called. */
const FACTS = ['多项', '可总', '每月', '成节', '有会议', '有日常', '有家底', '有投入', '段落', '概况'];
const MATCHING: ReadonlySet<string | undefined> = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'split',
  'replace',
  'replaceAll',
]);

/** Whether a text is held against another: it is the side of a comparison, or what a string is searched for. */
function isMatched({ node, above }: Text): boolean {
  const [parent, grand] = [above.at(-1), above.at(-2)];
  return (
    /^[=!]==$/.test(parent?.operator ?? '') ||
    parent?.type === 'NewExpression' ||
    grand?.type === 'NewExpression' ||
    (parent?.arguments?.[0] === node && MATCHING.has(parent.callee?.property?.name))
  );
}

test('the narrative adds no word that does not stand in templates/patterns.yaml or words.yaml', () => {
  const slots = Object.values(PATTERNS).flatMap((text) => [...text.matchAll(/〈([^〉]+)〉/gu)].map(([, slot]) => slot));
  // The members of unions: names of kinds, which stand in the code and nowhere else.
  const kinds = FILES.filter((file) => /^(?:narrative|facts|ledger)\//.test(file)).flatMap((file) =>
    textsOf(file).flatMap(({ text, above }) => (above.at(-1)?.type === 'TSLiteralType' ? [text] : [])),
  );
  const known = new Set<string | undefined>([
    ...[...Object.keys(PATTERNS), ...slots, ...kinds, ...CATEGORIES, ...STATUSES, ...MEASURE_NAMES],
    ...[...PAPERS, ...LENGTHS, ...FACTS, ...SIGNS],
  ]);
  const added = FILES.filter((file) => file.startsWith('narrative/')).flatMap((file) =>
    textsOf(file)
      .filter((one) => !one.isType && /\p{Script=Han}/u.test(one.text) && !known.has(one.text) && !isMatched(one))
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(added).toEqual([]);
});

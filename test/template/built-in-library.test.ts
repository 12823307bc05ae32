import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { esbuildTemplates } from '../../scripts/built-in-templates.mjs';
import { esbuildYaml } from '../../scripts/yaml-data.mjs';
import { factsFor, type OpenLedger, openLedger } from '../../src/build.js';
import { chooseTemplates } from '../../src/open/open-library.js';
import { fill } from '../../src/template/fill.js';
import { createLibrary } from '../../src/template/library.js';
import type { Template } from '../../src/template/template.js';
import { EXAMPLES, ledgerOf, REPORTS, ROOT, readExample, temporaryFolder } from '../support.js';

const opened = (name: string) => openLedger(readExample(name), { dated: '2025-12-10' });
const filledWith = (open: OpenLedger) => (template: Template) => fill(template, factsFor(open, template));

/** As the bundle carries them, and read from their texts as they are beside a folder of the user's own. */
const builtIn = () => chooseTemplates(undefined, [], true);
const parsed = () => chooseTemplates(temporaryFolder(), [], true);

const flat = (reports: Awaited<ReturnType<typeof builtIn>>) =>
  reports.flatMap(({ report, annexes }) => [report, ...annexes]);

describe('built-in templates, parsed when the bundle is built', () => {
  test('are listed and described as their texts say', async () => {
    const described = async (reports: ReturnType<typeof builtIn>) =>
      flat(await reports).map(({ steps, check, ...entry }) => entry);
    expect(await described(builtIn())).toEqual(await described(parsed()));
    expect((await builtIn()).map(({ report }) => report.id)).toEqual(REPORTS);
  });

  test.each(['qingtan-2025.yaml', 'sparse.yaml', 'empty.yaml'])(
    'fill from %s to what their texts fill to',
    async (name) => {
      const fillOne = filledWith(opened(name));
      const filled = flat(await builtIn()).map(fillOne);
      expect(filled).toEqual(flat(await parsed()).map(fillOne));
      for (const { file, line = 0, column = 0 } of filled.flatMap(({ gaps }) => gaps.map(({ place }) => place))) {
        expect(file).toMatch(/^templates\/[^\\]+\.hbs$/);
        expect(
          readFileSync(join(ROOT, file), 'utf8')
            .split('\n')
            [line - 1]?.slice(column - 1),
        ).toMatch(/^\{\{/);
      }
    },
  );

  test.each(EXAMPLES)('use only names that there are: %s', async (name) => {
    const open = opened(name);
    expect(flat(await parsed()).flatMap((template) => template.check?.(factsFor(open, template)))).toEqual([]);
  });

  test('an item that the ledger has replaced is a gap like any other', async () => {
    const ledger = ledgerOf(
      '社区: {名称: 桃源里社区}\n年度: 2025\n专项: [{名称: 绿亮净美优, 细项: [美化]}]\n活动: [{日期: 2025-03-05, 主题: 甲, 类别: 环境整治}]',
    );
    const text = '---\n名称: 试\n标题: 试\n---\n{{#落实 绿亮净美优.绿}}绿化{{/落实}}';
    const folder = { reports: { 试: { file: '试.hbs', text } }, partials: {}, annexes: {} };
    // As a built-in one, whose names nobody checks when it runs.
    const { check, ...template } = createLibrary([folder]).find('试').report;
    const { gaps } = filledWith(openLedger(ledger, { dated: '2025-12-10' }))(template);
    expect(gaps.map(({ name }) => name)).toEqual(['绿亮净美优.绿']);
  });

  test('load no parser and no compiler', async () => {
    const inputs = async (file: string) => {
      const { metafile } = await build({
        entryPoints: [join(ROOT, 'src', 'template', file)],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'node',
        outdir: 'dist',
        plugins: [esbuildTemplates, esbuildYaml],
      });
      return Object.keys(metafile.inputs).join('\n');
    };
    const compiler = /handlebars|node_modules\/yaml\//;
    expect(await inputs('library.ts')).toMatch(compiler);
    expect(await inputs('built-in-library.ts')).not.toMatch(compiler);
    expect(await inputs('fill.ts')).not.toMatch(compiler);
  });
});

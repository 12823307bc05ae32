/** Rewrites the field table of README.md from the vocabulary. Run it after a change of src/ledger/vocabulary/fields.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/ledger/vocabulary/field-table.ts'],
  bundle: true,
  write: false,
  format: 'esm',
});
const { fieldTable } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(
    /(<!-- fields -->\n)[\s\S]*(<!-- \/fields -->)/,
    (_, start, end) => `${start}\n${fieldTable()}\n${end}`,
  ),
);

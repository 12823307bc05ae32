/** `npm run torture -- …`: bundles test/torture/ with the sources that it tries from within, and runs it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { esbuildShells } from './built-in-shells.mjs';
import { esbuildTemplates } from './built-in-templates.mjs';
import { esbuildYaml } from './yaml-data.mjs';

// Beside the packages that it imports.
const outfile = `dist/torture-${process.pid}.mjs`;
await build({
  entryPoints: ['test/torture/torture.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  plugins: [esbuildYaml, esbuildTemplates, esbuildShells],
  logLevel: 'warning',
});
try {
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outfile, { force: true });
}

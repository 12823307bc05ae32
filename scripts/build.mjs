/** Bundles src/ into dist/: one file a late import, run-time packages included. Run by npm's prepare script and before the tests. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { esbuildYaml } from './yaml-data.mjs';

// A package has only what this build made; a checkout may keep older chunks, so that a build never pulls files from under a run.
if (process.argv.includes('--clean')) rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  legalComments: 'none',
  plugins: [esbuildYaml],
  // CommonJS packages in the bundle ask for Node's own modules by `require`.
  banner: { js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);" },
});

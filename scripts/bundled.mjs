import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

/** What a file of src/ exports: for scripts that work out at build time what no run has to. */
export async function bundled(file, plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    plugins,
  });
  const module = { exports: {} };
  compileFunction(outputFiles[0].text, ['module', 'require'])(module, createRequire(import.meta.url));
  return module.exports;
}

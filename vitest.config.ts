import { defineConfig } from 'vitest/config';
import { vitestShells } from './scripts/built-in-shells.mjs';
import { vitestTemplates } from './scripts/built-in-templates.mjs';
import { vitestYaml } from './scripts/yaml-data.mjs';

export default defineConfig({
  plugins: [vitestYaml, vitestTemplates, vitestShells],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/bundle.ts',
    // Of a machine on which others work, too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tests of a worker share the modules under test, which keep nothing of a run: loading them anew takes a third of the time.
    isolate: false,
  },
});

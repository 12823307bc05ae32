import { defineConfig } from 'vitest/config';
import { vitestTemplates } from './scripts/built-in-templates.mjs';
import { vitestYaml } from './scripts/yaml-data.mjs';

export default defineConfig({
  plugins: [vitestYaml, vitestTemplates],
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});

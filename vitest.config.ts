import { defineConfig } from 'vitest/config';
import { vitestYaml } from './scripts/yaml-data.mjs';

export default defineConfig({
  plugins: [vitestYaml],
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});

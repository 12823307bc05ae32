import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitestPlugin } from 'vitest/config';

export const esbuildShells: EsbuildPlugin;
export const vitestShells: VitestPlugin;

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support.js';

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const EXPORTED =
  /^export (?:declare )?(?:default )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gmu;

/** key → the different values that share it, where they are several. */
function shared(pairs: readonly (readonly [key: string, value: string])[]) {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return [...groups]
    .filter(([, values]) => values.size > 1)
    .map(([key, values]) => `${key}: ${[...values].join(', ')}`);
}

describe('names in src/', () => {
  it('are exported once: whoever meets one knows what it is', () => {
    const exported = FILES.flatMap((file) =>
      [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(EXPORTED)].map(
        ([, name = '']) => [name, file] as const,
      ),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(shared(exported)).toEqual([]);
  });

  it('of files do not permute: read-sheet beside sheet-read tells nobody which is which', () => {
    const words = FILES.map((file) => basename(file, '.ts')).map(
      (name) => [name.split('-').toSorted().join('-'), name] as const,
    );
    expect(shared(words)).toEqual([]);
  });
});

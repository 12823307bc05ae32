import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support.js';

/** What happens just before a file takes the place of another. */
const moment = vi.hoisted(() => ({ before: (_to: string): void => {} }));

vi.mock('../../src/files/move.js', async (original) => {
  const real = await original<typeof import('../../src/files/move.js')>();
  return {
    ...real,
    move: (from: string, to: string) => {
      const { before } = moment;
      moment.before = () => {};
      before(to);
      real.move(from, to);
    },
  };
});

// Files share the modules under test (vitest.config.ts): here they are loaded with that renaming, and afterwards without it.
vi.resetModules();
const { replaceFile } = await import('../../src/files/replace-file.js');
const { readBytes } = await import('../../src/files/read-files.js');
afterAll(() => {
  vi.doUnmock('../../src/files/move.js');
  vi.resetModules();
});
beforeEach(() => {
  moment.before = () => {};
});

const OLD = Buffer.from('旧\n');
const NEW = Buffer.from('新\n');
const EDIT = Buffer.from('手写的一句\n');

it('leaves what is written into the old file in the very moment of the renaming, and takes back what it kept', () => {
  for (const saved of [EDIT, Buffer.alloc(0)]) {
    const file = join(temporaryFolder(), '台账.yaml');
    writeFileSync(file, OLD);
    let taken = false;
    moment.before = (to) => writeFileSync(to, saved);
    expect(() =>
      replaceFile(file, NEW, OLD, {
        copy: true,
        record: () => () => {
          taken = true;
        },
      }),
    ).toThrow();
    expect(readFileSync(file)).toEqual(saved);
    expect(readdirSync(join(file, '..'))).toEqual(['台账.yaml']);
    expect(taken).toBe(true);
  }
});

it('replaces a file that nobody writes, and leaves nothing beside it', () => {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, OLD);
  replaceFile(file, NEW, OLD);
  expect(readFileSync(file)).toEqual(NEW);
  expect(readdirSync(join(file, '..'))).toEqual(['台账.yaml']);
});

it('looks again at a file that is empty, as editors leave it for a moment while they save', () => {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, '');
  const wait = vi.spyOn(Atomics, 'wait').mockImplementation(() => 'timed-out');
  expect(readBytes(file)).toHaveLength(0);
  wait.mockImplementation(() => {
    writeFileSync(file, EDIT);
    return 'timed-out';
  });
  expect(readBytes(file)).toEqual(EDIT);
  wait.mockRestore();
});

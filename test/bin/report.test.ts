import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { ROOT } from '../support.js';

const source = readFileSync(join(ROOT, 'bin', 'report.js'), 'utf8').replace(/^#!.*\n/, '');
const { engines, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('what is started first is in words that Node 12 can read', () => {
  const as = (target: string) => transformSync(source, { target }).code;
  expect(as('node12.20')).toBe(as('esnext'));
  expect(JSON.parse(readFileSync(join(ROOT, 'bin', 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
  expect(bin.report).toBe('bin/report.js');
});

/** What it says where Node has this version; undefined where it goes on. */
function said(node: string): string | undefined {
  const lines: string[] = [];
  const process = { versions: { node }, argv: [], exitCode: 0 };
  const run = compileFunction(source, ['process', 'console', 'require']);
  const program = { main: () => new Promise(() => {}) };
  run(process, { error: (line: string) => lines.push(line) }, () => ({
    setFlagsFromString() {},
    load: () => ({ program }),
  }));
  expect(process.exitCode).toBe(lines.length > 0 ? 2 : 0);
  return lines.join('\n') || undefined;
}

test('an older Node than the package wants is told so in one sentence', () => {
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  expect(said(`${major}.${minor}.0`)).toBeUndefined();
  expect(said(`${Number(major) + 2}.0.0`)).toBeUndefined();
  for (const old of ['12.22.12', '18.20.8', `${major}.${Number(minor) - 1}.9`]) {
    expect(said(old)).toContain(`这台电脑的 Node.js 是 ${old}`);
    expect(said(old)).toContain(`${major}.${minor} 或更新`);
  }
});

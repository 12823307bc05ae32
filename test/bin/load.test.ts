import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportProcess, temporaryFolder } from '../support.js';

/** The program with a place of its own for what V8 made of it. */
function placed(folder = temporaryFolder()) {
  const place = join(folder, 'huibao');
  return {
    place,
    run: (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      reportProcess(args, { cwd: folder, env: { XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder, ...env } }),
    /** A folder for the bundle, and one for the help. */
    files: () =>
      existsSync(place)
        ? readdirSync(place).flatMap((bundle) =>
            readdirSync(join(place, bundle)).map((name) => join(place, bundle, name)),
          )
        : [],
  };
}

const commandOf = (path: string) => path.slice(path.lastIndexOf('-') + 1);

test('the code of a command is kept, more of it when it does more, and says the same', () => {
  const { run, files } = placed();
  const { code, out } = run(['--version']);
  expect(code).toBe(0);
  expect(files().map(commandOf)).toEqual(['help']);
  const [path = ''] = files();
  const little = readFileSync(path);
  expect(run(['--version']).out).toBe(out);
  expect(readFileSync(path).equals(little)).toBe(true);
  const help = run(['--help']);
  expect(readFileSync(path).length).toBeGreaterThan(little.length);
  expect(run(['--help'])).toEqual(help);
  run(['templates']);
  expect(files().map(commandOf).sort()).toEqual(['help', 'templates']);
});

test('the help says the same with what the commands do and without', () => {
  const { run } = placed();
  expect(run(['--help'])).toEqual(run(['help']));
  expect(run(['-V'])).toEqual(run(['--version']));
});

test('of code that is damaged nothing is run', () => {
  const { run, files } = placed();
  const { out } = run(['--help']);
  const [path = ''] = files();
  const whole = readFileSync(path);
  const flipped = Buffer.from(whole);
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 0x5a;
  for (const damaged of [flipped, whole.subarray(0, 20_000), Buffer.from('{'), Buffer.alloc(whole.length)]) {
    writeFileSync(path, damaged);
    expect(run(['--help'])).toMatchObject({ code: 0, out, err: '' });
    expect(readFileSync(path).length).toBeGreaterThan(whole.length / 2);
    expect(readFileSync(path).equals(damaged)).toBe(false);
  }
});

test('a run that fails, is told to keep nothing or has no place for it keeps nothing', () => {
  const { run, place } = placed();
  expect(run(['没有的命令']).code).toBe(2);
  expect(run(['--version'], { NODE_DISABLE_COMPILE_CACHE: '1' }).code).toBe(0);
  expect(existsSync(place)).toBe(false);
  const nowhere = temporaryFolder();
  writeFileSync(join(nowhere, 'huibao'), '');
  expect(placed(nowhere).run(['--version'])).toMatchObject({ code: 0, err: '' });
});

test('code of bundles that nobody has used for a month goes', () => {
  const { run, place } = placed();
  const ago = Date.now() / 1000 - 40 * 24 * 3600;
  for (const name of ['old', 'new']) mkdirSync(join(place, name), { recursive: true });
  utimesSync(join(place, 'old'), ago, ago);
  run(['--version']);
  expect(readdirSync(place)).toHaveLength(2);
  expect(readdirSync(place)).toContain('new');
});

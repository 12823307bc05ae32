/**
 * Command transcripts: each file of test/transcripts/ is a session in a folder of its own. A block `yaml 名字` (or another language) writes
 * a file; a block `console` holds commands (`$ report …`), what they print (stderr behind `! `) and the exit code (`[1]`; none for 0).
 * `UPDATE_GOLDEN=1 npm test` writes what the program prints now; read it before you commit it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, report, temporaryFolder } from './support.js';

const FOLDER = join(ROOT, 'test', 'transcripts');
const FENCE = /^(`{3,})(\w+)(?: (\S+))?\n([\s\S]*?)^\1$/gm;

function run(command: string, cwd: string): string {
  const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { code, out, err } = report(args.slice(1), { cwd });
  const lines = (text: string, prefix: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => `${(prefix + line).trimEnd()}\n`)
      .join('');
  return `$ ${command}\n${lines(out, '')}${lines(err, '! ')}${code === 0 ? '' : `[${code}]\n`}`;
}

function replay(session: string): string {
  const cwd = temporaryFolder();
  return session.replace(FENCE, (whole, fence: string, language: string, name: string | undefined, body: string) => {
    if (language !== 'console') {
      if (name) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), body);
      }
      return whole;
    }
    const commands = [...body.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
    return `${fence}console\n${commands.map((command) => run(command, cwd)).join('')}${fence}`;
  });
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

describe('transcripts', () => {
  test('are there', () => expect(names.length).toBeGreaterThan(0));

  test.each(names)('%s', (name) => {
    const file = join(FOLDER, name);
    const before = readFileSync(file, 'utf8');
    const now = replay(before);
    if (process.env.UPDATE_GOLDEN && !process.env.CI) writeFileSync(file, now);
    else expect(now).toBe(before);
  });
});

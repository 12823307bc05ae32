import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Console } from '../../src/commands/console.js';
import { startedBare } from '../../src/commands/started-bare.js';
import { type Ask, welcome } from '../../src/commands/welcome.js';
import { temporaryFolder } from '../support.js';

const here = process.cwd();
afterEach(() => process.chdir(here));

/** Answers in their order; what was offered, run and said on the way. */
async function session(answers: readonly (string | symbol)[], home: string, run = async (_: readonly string[]) => {}) {
  const left = [...answers];
  const offered: string[][] = [];
  const commands: (readonly string[])[] = [];
  let talk = '';
  const next = () => left.shift() ?? 'quit';
  const ask = {
    intro: () => {},
    isCancel: (answer: unknown) => typeof answer === 'symbol',
    select: async ({ options }: { options: readonly { value: string }[] }) => {
      offered.push(options.map(({ value }) => value));
      return next();
    },
    line: async ({ defaultValue }: { defaultValue?: string }) => {
      const typed = next();
      return typed === '' ? defaultValue : typed;
    },
  } as unknown as Ask;
  const console = { environment: { HOME: home }, talk: (text: string) => (talk += text) } as unknown as Console;
  const code = await welcome(
    async (args) => {
      commands.push(args);
      await run(args);
      return 0;
    },
    console,
    ask,
  );
  expect(left).toEqual([]);
  return { code, offered, commands, talk };
}

const ledger = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '台账.yaml'), '');
};

describe('a double click', () => {
  test('is a run of the executable alone', () => {
    const terminal = { canAsk: true, outIsTerminal: true } as Console;
    expect(startedBare(['node', 'report'], terminal)).toBe(false);
  });

  test('where there is no ledger: a new one in the documents, and then what can be done with it', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'Documents'));
    process.chdir(home);
    const place = join(home, 'Documents', '社区台账');
    const made = await session(['new', '', 'build', 'import', ' "C:\\我的 表.xlsx" '], home, async ([command]) => {
      if (command === 'init') ledger(place);
    });
    expect(made.offered[0]).toEqual(['new', 'open', 'quit']);
    expect(made.offered[1]).toContain('build');
    expect(made.commands).toEqual([
      ['init', place],
      ['build', '--all', '--open'],
      ['import', 'C:\\我的 表.xlsx'],
    ]);
    expect(process.cwd()).toBe(realpathSync(place));
  });

  test('finds the ledger of last time, and one that is dropped into the window', async () => {
    const home = temporaryFolder();
    process.chdir(home);
    ledger(join(home, '社区台账'));
    ledger(join(home, '另一个'));
    const { offered, talk } = await session(
      ['open', join(home, '另一个', '台账.yaml'), 'open', join(home, '没有')],
      home,
    );
    expect(offered[0]).toContain('build');
    expect(talk).toContain('没有台账');
    expect(process.cwd()).toBe(realpathSync(join(home, '另一个')));
  });

  test('Ctrl-C at a path goes back, at the menu it ends', async () => {
    const home = temporaryFolder();
    process.chdir(home);
    const { commands, offered } = await session(['new', Symbol('cancelled'), Symbol('cancelled')], home);
    expect([commands, offered.length]).toEqual([[], 2]);
  });
});

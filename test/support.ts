/** What several tests need: the real CLI as a process, real ledgers, the real templates. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { onTestFinished } from 'vitest';
import type { Console } from '../src/commands/console.js';
import type { Ledger } from '../src/ledger/ledger.js';
import { readLedger } from '../src/ledger/read/read-ledger.js';
import { createLibrary, type TemplateFolder } from '../src/template/library.js';
import type { TemplateSource } from '../src/template/template.js';
import { warmReport } from './warm/warm-report.js';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const example = (name: string) => join(ROOT, 'examples', name);

export const EXAMPLES: readonly string[] = [
  ...readdirSync(example('')).filter((name) => name.endsWith('.yaml')),
  ...readdirSync(example('street'))
    .filter((name) => name.endsWith('.yaml') && name !== '街道.yaml')
    .map((name) => join('street', name)),
];

export interface RunResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Of the tests' own process without what makes every child slower and says nothing of the program. */
const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, NO_COLOR, ...INHERITED } = process.env;
/** What is told of fonts depends on the computer. */
export const CHILD_ENVIRONMENT: NodeJS.ProcessEnv = { ...INHERITED, HUIBAO_FONTS: 'skip' };

/** Runs the bundled program in a folder, in a process that earlier runs have warmed up. */
export function report(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): RunResult {
  const { code, bytes, err } = warmReport({ args, cwd, env }, CHILD_ENVIRONMENT);
  return { code, out: Buffer.from(bytes).toString(), err, bytes: Buffer.from(bytes) };
}

/** Runs the program as a user would, in a process of its own: where the test is about the process. */
export function reportProcess(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): RunResult {
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'report.js'), ...args], {
    cwd,
    env: { ...CHILD_ENVIRONMENT, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout.toString(), err: run.stderr.toString(), bytes: run.stdout };
}

/** A console for a command that runs in the test's own process, and what it said. */
export function consoleOf(given: Partial<Console>) {
  let [out, err] = ['', ''];
  const console: Console = {
    out: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    talk: (text) => {
      err += text;
    },
    progress: () => undefined,
    ...{ outIsTerminal: false, canAsk: false, outColour: false, talkColour: false, columns: 80 },
    ...{ today: '2025-12-10', now: () => '2025-12-10 17:00:00', environment: {} },
    ...given,
  };
  return { console, said: () => ({ out, err }) };
}

/** A new empty folder, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), '汇报 测试-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @throws where the text is not a ledger without 错误. */
export function ledgerOf(text: string, file = '台账.yaml'): Ledger {
  const { ledger, problems } = readLedger({ file, bytes: new TextEncoder().encode(text) });
  if (!ledger) throw new Error(JSON.stringify(problems, null, 1));
  return ledger;
}

export const readExample = (name: string): Ledger => ledgerOf(readFileSync(example(name), 'utf8'), example(name));

function sources(folder: string): Record<string, TemplateSource> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.map((name) => [
      basename(name, '.hbs'),
      { file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') },
    ]),
  );
}

export const TEMPLATES: TemplateFolder = {
  reports: sources(join(ROOT, 'templates')),
  partials: sources(join(ROOT, 'templates', 'partials')),
  annexes: sources(join(ROOT, 'templates', 'annexes')),
};

export const LIBRARY = createLibrary([TEMPLATES]);

/** The reports of the library, by id, in the order of their samples. */
export const REPORTS: readonly string[] = LIBRARY.entries.filter(({ inAll }) => inAll).map(({ id }) => id);

/** The words of a DOCX, by a reader that knows nothing of us; a line a paragraph. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/\n+/g, '\n');
}

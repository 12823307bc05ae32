/** What several tests need: the real CLI as a process, real ledgers, the real templates. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { onTestFinished } from 'vitest';
import type { Ledger } from '../src/ledger/ledger.js';
import { readLedger } from '../src/ledger/read/read-ledger.js';
import { createLibrary, type TemplateFolder } from '../src/template/library.js';
import type { TemplateSource } from '../src/template/template.js';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const example = (name: string) => join(ROOT, 'examples', name);

export const EXAMPLES: readonly string[] = [
  ...readdirSync(example('')).filter((name) => name.endsWith('.yaml')),
  ...readdirSync(example('street'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('street', name)),
];

export interface RunResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly bytes: Buffer;
}

/** Runs the real program as a user would, in a folder. */
export function report(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): RunResult {
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'report.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    // What is told of fonts depends on the computer.
    env: { ...process.env, NO_COLOR: undefined, HUIBAO_FONTS: 'skip', ...options.env },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout.toString(), err: run.stderr.toString(), bytes: run.stdout };
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

/** The six, by id, in the order of their samples. */
export const SIX = [
  'overall-plan',
  'annual-report',
  'work-plan',
  'brief-plan',
  'standards-plan',
  'key-points',
] as const;

/** The words of a DOCX, by a reader that knows nothing of us; a line a paragraph. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/\n+/g, '\n');
}

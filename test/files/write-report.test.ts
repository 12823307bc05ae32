import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support.js';

/** How often, and which, renames are refused, as Windows refuses them while another program holds the file. */
const refusing = vi.hoisted(() => ({ times: 0, to: '' }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    if (refusing.times > 0 && String(to).endsWith(refusing.to)) {
      refusing.times -= 1;
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
    }
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync };
});

// Files share the modules under test (vitest.config.ts): here they are loaded with the disk above, and afterwards without it.
vi.resetModules();
const { writeReport } = await import('../../src/files/write-report.js');
afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

const OLD = Buffer.from('旧');
const NEW = Buffer.from('新');
const untouched = async () => true;
const edited = async () => false;

beforeEach(() => Object.assign(refusing, { times: 0, to: '' }));

function report(): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, '报告.docx');
  writeFileSync(file, OLD);
  return { folder, file };
}

describe('writeReport', () => {
  it('waits for a program that holds the file for a moment', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 3, to: '报告.docx' });
    await writeReport(file, NEW, untouched);
    expect(readFileSync(file)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('says that it is open where it stays held, and leaves it', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 1000, to: '报告.docx' });
    const [problem] = await writeReport(file, NEW, untouched).catch((error) => error.problems);
    expect(problem.code).toBe('file-open');
    expect(readFileSync(file)).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('puts a hand-edited file back where the new one cannot take its place', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 8, to: '报告.docx' });
    await expect(writeReport(file, NEW, edited)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    expect(readFileSync(file)).toEqual(OLD);
  });

  it('takes away what a killed run has left, and nothing that may be in use', async () => {
    const { folder, file } = report();
    const names = ['.huibao-0123456789ab.tmp', '.huibao-ba9876543210.tmp', '.tmp'];
    for (const name of names) writeFileSync(join(folder, name), '');
    for (const name of [names[0], names[2]]) utimesSync(join(folder, name ?? ''), 0, 0);
    await writeReport(file, NEW, untouched);
    expect(readdirSync(folder).sort()).toEqual(['.huibao-ba9876543210.tmp', '.tmp', '报告.docx']);
  });
});

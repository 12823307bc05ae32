import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgersIn } from '../../src/files/read-files.js';
import { replaceFile } from '../../src/files/replace-file.js';
import { UserError } from '../../src/problems/problem.js';
import { temporaryFolder } from '../support.js';

const OLD = Buffer.from('旧\n');
const NEW = Buffer.from('新\n');

function ledger(): string {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, OLD);
  return file;
}

/** The code of the problem that a user is told about; the file is as it was and nothing lies beside it. */
function refused(file: string, act: () => void): string | undefined {
  const before = readdirSync(join(file, '..')).sort();
  let code: string | undefined;
  try {
    act();
  } catch (error) {
    code = error instanceof UserError ? error.problems[0]?.code : String(error);
  }
  expect(readdirSync(join(file, '..')).sort()).toEqual(before);
  return code;
}

describe('replaceFile', () => {
  it('replaces the content and keeps the mode', () => {
    const file = ledger();
    chmodSync(file, 0o640);
    replaceFile(file, NEW, OLD);
    expect(readFileSync(file)).toEqual(NEW);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(file, '..'))).toEqual(['台账.yaml']);
  });

  it.skipIf(process.platform === 'win32')('writes through a link and leaves it a link', () => {
    const file = ledger();
    const link = join(temporaryFolder(), '快捷.yaml');
    symlinkSync(file, link);
    replaceFile(link, NEW, OLD);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file)).toEqual(NEW);
  });

  it('leaves a file that changed since it was read', () => {
    const file = ledger();
    expect(refused(file, () => replaceFile(file, NEW, Buffer.from('更旧\n')))).toBe('changed-meanwhile');
    expect(readFileSync(file)).toEqual(OLD);
  });

  it('leaves a read-only file', () => {
    const file = ledger();
    chmodSync(file, 0o444);
    expect(refused(file, () => replaceFile(file, NEW, OLD))).toBe('read-only');
    expect(readFileSync(file)).toEqual(OLD);
    chmodSync(file, 0o644);
  });

  it('leaves a file that another program holds', () => {
    const file = ledger();
    writeFileSync(join(file, '..', '.~lock.台账.yaml#'), '');
    expect(refused(file, () => replaceFile(file, NEW, OLD))).toBe('file-open');
    expect(readFileSync(file)).toEqual(OLD);
  });

  it('says so where there is no such file', () => {
    const file = ledger();
    const other = join(file, '..', '没有.yaml');
    expect(refused(file, () => replaceFile(other, NEW, OLD))).toBe('replace-failed');
  });
});

describe('replaceFile, keeping a copy', () => {
  it('never writes over an older copy', () => {
    const file = ledger();
    const folder = join(file, '..');
    mkdirSync(join(folder, '台账（修改前2）.yaml.bak'));
    const names = [replaceFile(file, NEW, OLD, { copy: true }), replaceFile(file, OLD, NEW, { copy: true })].map(
      ({ copy }) => copy ?? '',
    );
    expect(names).toEqual([join(folder, '台账（修改前）.yaml.bak'), join(folder, '台账（修改前3）.yaml.bak')]);
    expect(names.map((name) => readFileSync(name))).toEqual([OLD, NEW]);
    expect(ledgersIn(folder)).toEqual([file]);
  });

  it('keeps none of a file that stays', () => {
    const file = ledger();
    expect(refused(file, () => replaceFile(file, NEW, NEW, { copy: true }))).toBe('changed-meanwhile');
  });
});

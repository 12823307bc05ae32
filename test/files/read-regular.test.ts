import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFile } from '../../src/files/hash-file.js';
import { readBytes, readHead } from '../../src/files/read-files.js';
import { writeOurs } from '../../src/files/write-ours.js';
import { UserError } from '../../src/problems/problem.js';
import { reportProcess, temporaryFolder } from '../support.js';

const reasonOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error instanceof UserError ? error.problems[0]?.args.reason : error;
  }
  return 'read';
};

describe.skipIf(!existsSync('/dev/zero'))('what is no file is never opened', () => {
  const pipe = (name = '管道') => {
    const file = join(temporaryFolder(), name);
    execFileSync('mkfifo', [file]);
    return file;
  };

  it('a pipe, a device, a link to one', () => {
    const link = join(temporaryFolder(), '照片.jpg');
    symlinkSync('/dev/zero', link);
    for (const file of [pipe(), '/dev/zero', link]) {
      expect(reasonOf(() => readBytes(file))).toBe('NOT_REGULAR');
      expect(reasonOf(() => readHead(file, 4))).toBe('NOT_REGULAR');
      expect(hashFile(file)).toBeUndefined();
    }
  });

  it('a target', async () => {
    await expect(writeOurs(pipe(), new Uint8Array(1), async () => true)).rejects.toMatchObject({
      problems: [{ code: 'write-failed', args: { reason: 'NOT_REGULAR' } }],
    });
  });

  it('上年 and a photo, which are told and stop nothing', () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'p.jpg')]);
    writeFileSync(
      join(folder, '台账.yaml'),
      '社区: {名称: 甲社区}\n年度: 2025\n上年: /dev/zero\n活动:\n  - {日期: 2025-03-05, 主题: 集市, 类别: 其他, 照片: [p.jpg]}\n',
    );
    const { code, out } = reportProcess(['check', '台账.yaml'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/上年台账“\/dev\/zero”读不出来/);
    expect(out).toContain('照片“p.jpg”打不开');
  });

  it('a ledger', () => {
    const { code, out, err } = reportProcess(['check', '/dev/zero']);
    expect(code).toBe(2);
    expect(out + err).toContain('不是普通文件');
  });
});

it('a file of more than 128 MB is not read', () => {
  const file = join(temporaryFolder(), '台账.yaml');
  writeFileSync(file, '');
  truncateSync(file, 129 * 1024 * 1024);
  expect(reasonOf(() => readBytes(file))).toBe('TOO_LARGE');
});

import { chmodSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support.js';

/** How often, and which, renames are refused, as Windows refuses them while another program holds the file. */
const refusing = vi.hoisted(() => ({
  times: 0,
  to: '',
  /** What happens just before a renaming, or a linking. */
  before: (_from: string): unknown => undefined,
  link: (): unknown => undefined,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const renameSync: typeof fs.renameSync = (from, to) => {
    // A file that is held can neither be replaced nor be moved away.
    if (refusing.times > 0 && [from, to].some((name) => String(name).endsWith(refusing.to))) {
      refusing.times -= 1;
      throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
    }
    refusing.before(String(from));
    fs.renameSync(from, to);
  };
  const linkSync: typeof fs.linkSync = (from, to) => {
    refusing.link();
    fs.linkSync(from, to);
  };
  return { ...fs, renameSync, linkSync };
});

// Files share the modules under test (vitest.config.ts): here they are loaded with the disk above, and afterwards without it.
vi.resetModules();
const { writeOurs } = await import('../../src/files/write-ours.js');
afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

const OLD = Buffer.from('旧');
const NEW = Buffer.from('新');
const untouched = async () => true;
const edited = async () => false;

const EDIT = Buffer.from('手写的一句');
const YESTERDAY = Date.now() / 1000 - 25 * 3600;

const saveInPlace = (file: string, bytes: Uint8Array) => writeFileSync(file, bytes);
const saveByRename = (file: string, bytes: Uint8Array) => {
  writeFileSync(`${file}.save`, bytes);
  renameSync(`${file}.save`, file);
};
const refuse = () => {
  throw Object.assign(new Error('ENOTSUP'), { code: 'ENOTSUP' });
};

beforeEach(() => Object.assign(refusing, { times: 0, to: '', before: () => undefined, link: () => undefined }));

function report(): { readonly folder: string; readonly file: string } {
  const folder = temporaryFolder();
  const file = join(folder, '报告.docx');
  writeFileSync(file, OLD);
  return { folder, file };
}

describe('writeOurs', () => {
  it('waits for a program that holds the file for a moment', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 3, to: '报告.docx' });
    await writeOurs(file, NEW, untouched);
    expect(readFileSync(file)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('says that it is open where it stays held, and leaves it', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 1000, to: '报告.docx' });
    const [problem] = await writeOurs(file, NEW, untouched).catch((error) => error.problems);
    expect(problem.code).toBe('file-open');
    expect(readFileSync(file)).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['报告.docx']);
  });

  it('puts a hand-edited file back where the new one cannot take its place', async () => {
    const { folder, file } = report();
    Object.assign(refusing, { times: 8, to: '报告.docx' });
    await expect(writeOurs(file, NEW, edited)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['报告.docx']);
    expect(readFileSync(file)).toEqual(OLD);
  });

  it('keeps what was saved while it looked at the file', async () => {
    for (const save of [saveInPlace, saveByRename]) {
      const { folder, file } = report();
      let judged = 0;
      const written = await writeOurs(file, NEW, async (bytes) => {
        judged += 1;
        if (judged === 1) save(file, EDIT);
        return !EDIT.equals(bytes);
      });
      expect(written.movedTo).toBe(join(folder, '报告（手改）.docx'));
      expect(readFileSync(join(folder, '报告（手改）.docx'))).toEqual(EDIT);
      expect(readFileSync(file)).toEqual(NEW);
      expect(readdirSync(folder)).toHaveLength(2);
    }
  });

  it('keeps what is saved in the very moment of the renaming', async () => {
    for (const save of [saveInPlace, saveByRename]) {
      const { folder, file } = report();
      let saved = false;
      const before = (from: string) => {
        if (from !== file || saved) return;
        saved = true;
        save(file, EDIT);
      };
      Object.assign(refusing, { before });
      await writeOurs(file, NEW, async (bytes) => !EDIT.equals(bytes));
      expect(readFileSync(join(folder, '报告（手改）.docx'))).toEqual(EDIT);
      expect(readFileSync(file)).toEqual(NEW);
      expect(readdirSync(folder)).toHaveLength(2);
    }
  });

  it('keeps what is saved under the name while the old file is away', async () => {
    for (const isUntouched of [async (bytes: Uint8Array) => !EDIT.equals(bytes), async () => false]) {
      const { folder, file } = report();
      let links = 0;
      const gone = () => readdirSync(folder).every((name) => name !== '报告.docx');
      const link = () => {
        if (!gone() || links > 0) return;
        links += 1;
        writeFileSync(file, EDIT);
      };
      Object.assign(refusing, { link });
      await writeOurs(file, NEW, isUntouched);
      const contents = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
      expect(contents).toContainEqual(EDIT);
      expect(readFileSync(file)).toEqual(NEW);
      if (!(await isUntouched(OLD))) expect(contents).toContainEqual(OLD);
    }
  });

  it('writes over no file that came where none was', async () => {
    const { folder } = report();
    const file = join(folder, '新报告.docx');
    let looked = false;
    const isUntouched = async () => {
      looked = true;
      return false;
    };
    Object.assign(refusing, { before: () => undefined, link: () => looked || saveByRename(file, EDIT) });
    const { movedTo } = await writeOurs(file, NEW, isUntouched);
    expect(readFileSync(movedTo ?? '')).toEqual(EDIT);
    expect(readFileSync(file)).toEqual(NEW);
  });

  it('never writes over an older copy, whoever makes one meanwhile', async () => {
    const { folder, file } = report();
    const edits = ['甲', '乙', '丙'].map((text) => Buffer.from(text));
    for (const edit of edits) {
      writeFileSync(file, edit);
      await Promise.all([1, 2, 3].map(() => writeOurs(file, NEW, async (bytes) => NEW.equals(bytes))));
    }
    const kept = ['', '2', '3'].map((n) => readFileSync(join(folder, `报告（手改${n}）.docx`)));
    expect(kept).toEqual(edits);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('does without links where the disk has none', async () => {
    Object.assign(refusing, { link: refuse });
    const { folder, file } = report();
    expect((await writeOurs(file, NEW, edited)).movedTo).toBe(join(folder, '报告（手改）.docx'));
    await writeOurs(join(folder, '另一份.docx'), NEW, untouched);
    expect(readdirSync(folder).sort()).toEqual(['另一份.docx', '报告.docx', '报告（手改）.docx'].sort());
    expect(readFileSync(join(folder, '报告（手改）.docx'))).toEqual(OLD);
  });

  it('leaves a read-only report, but one that is as it should be', async () => {
    const { file } = report();
    chmodSync(file, 0o444);
    await expect(writeOurs(file, NEW, untouched)).rejects.toThrow('report-read-only');
    expect(readFileSync(file)).toEqual(OLD);
    expect(await writeOurs(file, OLD, untouched)).toEqual({ file, unchanged: true, problems: [] });
    chmodSync(file, 0o644);
  });

  it.each(['~$报告.docx', '~$告.docx', '.~报告.docx', '.~lock.报告.docx#'])(
    'obeys %s, but for one of yesterday',
    async (name) => {
      const { folder, file } = report();
      const owner = join(folder, name);
      writeFileSync(owner, '');
      await expect(writeOurs(file, NEW, untouched)).rejects.toThrow('file-open');
      utimesSync(owner, YESTERDAY, YESTERDAY);
      const { problems } = await writeOurs(file, NEW, untouched);
      expect(problems).toMatchObject([{ code: 'left-open', severity: '提醒', args: { opener: name } }]);
      expect(readFileSync(file)).toEqual(NEW);
    },
  );

  it('takes away what a killed run has left, and nothing that may be in use', async () => {
    const { folder, file } = report();
    const names = ['.huibao-0123456789ab.tmp', '.huibao-ba9876543210.tmp', '.tmp', '.huibao-旧.docx.lock'];
    for (const name of names) writeFileSync(join(folder, name), '');
    for (const name of [names[0], names[2], names[3]]) utimesSync(join(folder, name ?? ''), 0, 0);
    await writeOurs(file, NEW, untouched);
    expect(readdirSync(folder).sort()).toEqual(['.huibao-ba9876543210.tmp', '.tmp', '报告.docx']);
  });
});

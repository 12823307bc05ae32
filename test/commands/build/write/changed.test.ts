import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseNames } from '../../../../src/commands/build/decide/choose-names.js';
import { type PlanOptions, planLedger } from '../../../../src/commands/build/decide/plan-ledger.js';
import { buildPlanned } from '../../../../src/commands/build/write/build-planned.js';
import { photoPreparer } from '../../../../src/commands/build/write/prepare-photos.js';
import { sourcesHash } from '../../../../src/commands/build/write/sources-hash.js';
import { loadLedger } from '../../../../src/open/load-ledger.js';
import { example, LIBRARY, report, temporaryFolder } from '../../../support.js';

const LEDGER = `社区: {名称: 桃源里社区}
年度: 2025
成文日期: 2025-12-08
上年: 2024.yaml
活动:
  - {日期: 3月5日, 主题: 便民服务日, 类别: 志愿服务, 人次: 62, 照片: [a.jpg]}
`;
const DRAFT =
  '---\n名称: 短报\n标题: 题\n附件: [活动照片]\n---\n全年{{总计.人次}}。{{#落实 道德讲堂}}讲堂{{道德讲堂.场次}}。{{/落实}}\n';

function place(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), LEDGER);
  writeFileSync(join(cwd, '2024.yaml'), '社区: {名称: 桃源里社区}\n年度: 2024\n活动: []\n');
  writeFileSync(join(cwd, '版式.yaml'), '名称: 我的\n标题: {加粗: 是}\n');
  writeFileSync(join(cwd, 'a.jpg'), photo(0));
  mkdirSync(join(cwd, '模板'));
  writeFileSync(join(cwd, '模板', '短报.hbs'), DRAFT);
  return cwd;
}

const PHOTOS = readdirSync(example('street/照片')).map((name) => readFileSync(join(example('street/照片'), name)));
const photo = (number: number) => PHOTOS[number] as Buffer;

interface Built {
  readonly code: number | null;
  readonly unchanged: number;
  readonly moved: readonly string[];
  readonly blanks: number;
}

function build(cwd: string, ...more: string[]): Built {
  const { code, out, err } = report(
    ['build', '台账.yaml', '-t', '短报', '-f', 'docx,md', '--changed', '--json', ...more],
    { cwd },
  );
  expect(out, err).not.toBe('');
  const [{ unchanged, moved, blanks }] = JSON.parse(out).ledgers[0].reports;
  return { code, unchanged: unchanged.length, moved, blanks };
}

const files = (cwd: string) => readdirSync(join(cwd, '报告')).map((name) => readFileSync(join(cwd, '报告', name)));

describe('report build --changed', () => {
  it('leaves alone what was made from the same, and says so', () => {
    const cwd = place();
    expect(build(cwd)).toMatchObject({ code: 0, unchanged: 0, blanks: 2 });
    const before = files(cwd);
    expect(build(cwd)).toEqual({ code: 0, unchanged: 2, moved: [], blanks: 2 });
    expect(files(cwd)).toEqual(before);
    const { err } = report(['build', '台账.yaml', '-t', '短报', '--changed'], { cwd });
    expect(err).toContain(`没有变化 ${join('报告', '桃源里社区2025年短报.docx')}`);
    expect(err).toContain('2 处没有材料');
  });

  it('fills nothing for it', async () => {
    const cwd = place();
    const loaded = loadLedger(join(cwd, '台账.yaml'), { set: {}, today: '2025-12-10' });
    const template = LIBRARY.find('work-plan');
    const options: PlanOptions = {
      format: ['md'],
      set: {},
      allowOutside: false,
      draft: false,
      strict: false,
      changed: true,
      zip: false,
      public: false,
    };
    const names = chooseNames({ kind: 'folder', path: join(cwd, '报告') }, '', loaded.file);
    const [planned] = planLedger(loaded, [template], undefined, options, names);
    if (!planned || 'error' in planned) throw new Error('no plan');
    const photos = photoPreparer(loaded, () => undefined);
    const setting = { loaded, profile: undefined, photos, photoHashes: () => [], out: () => undefined };
    const first = await buildPlanned(planned, options, setting);
    const fails = () => {
      throw new Error('filled');
    };
    const failing = { ...template, report: { ...template.report, check: fails } };
    const again = await buildPlanned({ ...planned, template: failing }, options, setting);
    expect(again).toMatchObject({ blanks: first.blanks, files: [{ unchanged: true }] });
    const anew = buildPlanned({ ...planned, template: failing }, { ...options, changed: false }, setting);
    await expect(anew).rejects.toThrow('filled');
  });

  const CHANGES: readonly (readonly [string, (cwd: string) => void, readonly string[], number])[] = [
    ['the ledger', (cwd) => appendFileSync(join(cwd, '台账.yaml'), '# 注\n'), [], 0],
    ['last year’s', (cwd) => appendFileSync(join(cwd, '2024.yaml'), '# 注\n'), [], 0],
    ['the template', (cwd) => appendFileSync(join(cwd, '模板', '短报.hbs'), '完。\n'), [], 0],
    // Markdown refers to photos, and has no layout.
    ['a photo', (cwd) => writeFileSync(join(cwd, 'a.jpg'), photo(1)), [], 1],
    ['a photo that is gone', (cwd) => rmSync(join(cwd, 'a.jpg')), [], 0],
    ['the profile', () => undefined, ['--profile', '版式.yaml'], 1],
    ['the date', () => undefined, ['--date', '2025-12-09'], 0],
    ['a field', () => undefined, ['--set', '署名=某某'], 0],
    ['the length', () => undefined, ['--length', '详'], 0],
  ];

  it.each(CHANGES)('makes anew what was made from another one: %s', (_, change, more, unchanged) => {
    const cwd = place();
    build(cwd);
    change(cwd);
    expect(build(cwd, ...more).unchanged).toBe(unchanged);
    expect(build(cwd, ...more).unchanged).toBe(2);
  });

  it('never leaves alone what was edited by hand or is lost', () => {
    const cwd = place();
    build(cwd);
    const edited = join(cwd, '报告', '桃源里社区2025年短报.md');
    appendFileSync(edited, '手写\n');
    expect(build(cwd)).toMatchObject({ unchanged: 1, moved: [join('报告', '桃源里社区2025年短报（手改）.md')] });
    rmSync(edited);
    expect(build(cwd).unchanged).toBe(1);
    expect(existsSync(edited)).toBe(true);
  });

  it('does not take for done what --strict holds back', () => {
    const cwd = place();
    build(cwd);
    expect(build(cwd, '--strict')).toMatchObject({ code: 1, unchanged: 0, blanks: 2 });
  });
});

it('what a file is made from says nothing of where it lies', () => {
  const job = {
    ledger: { file: 'a/台账.yaml', sha256: '1' },
    target: { kind: 'stdout' },
    name: '甲',
    set: {},
    version: '1',
  };
  const elsewhere = { ...job, ledger: { file: 'b/台账.yaml', sha256: '1' }, target: { kind: 'file', file: 'x' } };
  expect(sourcesHash(elsewhere as never)).toBe(sourcesHash(job as never));
  expect(sourcesHash({ ...job, version: '2' } as never)).not.toBe(sourcesHash(job as never));
  expect(sourcesHash(job as never, ['1'])).not.toBe(sourcesHash(job as never, ['2']));
});

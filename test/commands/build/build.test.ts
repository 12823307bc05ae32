import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHILD_ENVIRONMENT, ROOT, report, temporaryFolder } from '../../support.js';

const HEAD = '社区: {名称: 桃源里社区}\n成文日期: 2025-12-08\n活动: []\n';

describe('report build', () => {
  it('lets no report of a run take the place of another of the same name', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}年度: 2025\n`);
    mkdirSync(join(cwd, '模板'));
    const front = '---\n名称: 工作汇报\n标题: 自拟\n---\n正文。\n';
    for (const name of ['照改', '另拟']) writeFileSync(join(cwd, '模板', `${name}.hbs`), front);
    const { err } = report(['build', '-t', 'annual-report', '-t', '照改', '-t', '另拟'], { cwd });
    const names = ['', '（另拟）', '（照改）'].map((mark) => `桃源里社区2025年工作汇报${mark}.docx`);
    expect(readdirSync(join(cwd, '报告')).sort()).toEqual(names.sort());
    for (const name of names) expect(err).toContain(name);
  });

  it('keeps two years of a community apart that plan for the same year', () => {
    const cwd = temporaryFolder();
    for (const year of [2024, 2025]) writeFileSync(join(cwd, `${year}.yaml`), `${HEAD}年度: ${year}\n计划年度: 2027\n`);
    report(['build', '2024.yaml', '2025.yaml', '-t', '工作计划'], { cwd });
    const written = readdirSync(join(cwd, '报告'), { recursive: true, encoding: 'utf8' });
    expect(written.filter((name) => name.endsWith('.docx'))).toHaveLength(2);
  });

  it('does without last year’s ledger where it cannot be read', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '旧'));
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}年度: 2025\n上年: 旧\n`);
    const { code, err } = report(['build'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('找不到上年台账“旧”');
  });

  it.skipIf(!existsSync('/dev/full'))('says that the result could not be written, without a stack', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'report.js'), 'schema'], {
      env: CHILD_ENVIRONMENT,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe('写不出结果（ENOSPC）：请检查磁盘是不是满了。\n');
  });
});

describe('report build: one that cannot be written stops no other', () => {
  const SPOILT: readonly (readonly [string, (file: string) => void, string])[] = [
    ['a folder in its place', (file) => mkdirSync(file), 'write-failed'],
    ['open in Word', (file) => writeFileSync(join(dirname(file), `~$${basename(file).slice(2)}`), ''), 'file-open'],
    ['open in WPS', (file) => writeFileSync(join(dirname(file), `.~${basename(file)}`), ''), 'file-open'],
    ['read-only', (file) => writeFileSync(file, '定稿', { mode: 0o444 }), 'report-read-only'],
  ];

  it.each(SPOILT)('%s, among six', (_, spoil, code) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}年度: 2025\n`);
    const folder = join(cwd, '报告');
    const target = join(folder, '桃源里社区2025年工作汇报.md');
    mkdirSync(folder);
    spoil(target);
    const run = report(['build', '--all', '-f', 'md', '--json'], { cwd });
    expect(run.code).toBe(2);
    const [ledger] = JSON.parse(run.out).ledgers;
    expect(ledger.problems).toMatchObject([{ code, file: join('报告', basename(target)) }]);
    expect(ledger.reports.map(({ files }: { files: readonly string[] }) => files.length).sort()).toEqual([
      0, 1, 1, 1, 1, 1,
    ]);
    const written = readdirSync(folder).filter((name) => name.startsWith('桃源里') && name !== basename(target));
    expect(written).toHaveLength(5);
    if (code === 'report-read-only') expect(readFileSync(target, 'utf8')).toBe('定稿');
  });

  it('tells the person which, and how many', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}年度: 2025\n`);
    mkdirSync(join(cwd, '报告', '桃源里社区2025年工作汇报.md'), { recursive: true });
    const { err } = report(['build', '--all', '-f', 'md'], { cwd });
    expect(err.replace(/\n\s*/g, '')).toContain(`写不进“报告${sep}桃源里社区2025年工作汇报.md”：它是一个文件夹`);
    expect(err.match(/已生成/g)).toHaveLength(5);
    expect(err).toContain('6 份报告中有 1 份没有写全');
  });

  it('a template of one’s own that is broken, or has a wrong name, among three', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '台账.yaml'), `${HEAD}年度: 2025\n`);
    mkdirSync(join(cwd, '模板'));
    const write = (name: string, text: string) =>
      writeFileSync(join(cwd, '模板', `${name}.hbs`), `---\n名称: ${name}\n标题: 题\n---\n${text}\n`);
    write('坏的', '{{没有这个}}');
    write('不通', '{{#有 社区}}');
    write('好的', '正文。');
    const { code, err } = report(['build', '-t', '坏的,不通,好的'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('没有这个');
    expect(err).toContain('不通.hbs');
    expect(readdirSync(join(cwd, '报告'))).toEqual(['桃源里社区2025年好的.docx']);
  });
});

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

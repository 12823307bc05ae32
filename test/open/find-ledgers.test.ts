import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, temporaryFolder } from '../support.js';

const ledger = (name: string) => `社区: {名称: ${name}}\n年度: 2025\n成文日期: 2025-12-08\n活动: []\n`;

/** A folder 街道 with two ledgers. */
function street(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '街道'));
  for (const name of ['甲', '乙']) writeFileSync(join(folder, '街道', `${name}.yaml`), ledger(`${name}社区`));
  return folder;
}

const ROW = ['--日期', '3月5日', '--主题', '集市', '--类别', '其他'];

describe('a command about one ledger', () => {
  it.each([
    ['add', '街道', ...ROW],
    ['add', '街道/*.yaml', ...ROW],
    ['preview', '街道'],
    ['export', '街道'],
    ['stats', '街道'],
  ])('%s refuses to choose among several of %s', (...args) => {
    const cwd = street();
    const { code, out, err } = report(args, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('这里有2份台账，这个命令一次用一份');
    for (const name of ['甲', '乙'])
      expect(readFileSync(join(cwd, '街道', `${name}.yaml`), 'utf8')).toBe(ledger(`${name}社区`));
  });

  it.each([['build'], ['check'], ['preview'], ['stats'], ['export']])(
    '%s ends with 2 where it is not there',
    (command) => {
      expect(report([command, '没有.yaml'], { cwd: temporaryFolder() }).code).toBe(2);
    },
  );
});

describe('a batch', () => {
  it('takes a ledger once, however it is named', () => {
    const cwd = street();
    report(['build', '街道/甲.yaml', './街道/甲.yaml', '街道'], { cwd });
    expect(readdirSync(join(cwd, '报告')).sort()).toEqual(['乙社区', '甲社区'].sort());
  });
});

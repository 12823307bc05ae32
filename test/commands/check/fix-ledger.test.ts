import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, temporaryFolder } from '../../support.js';

const BROKEN =
  '社区：\n  名称: 清潭三社区\n年度: 2025\n活动:\n  －日期：6.30 # 注\n    主题: #学雷锋#\n    类别: 共建\n    人次: 近30余人\n';
const MENDED =
  "社区:\n  名称: 清潭三社区\n年度: 2025\n活动:\n  - 日期: 2025-06-30 # 注\n    主题: '#学雷锋#'\n    类别: 共建\n    人次: 近30余人\n";
const COPY = '台账（修改前）.yaml.bak';

function folderOf(content: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '台账.yaml'), content);
  return folder;
}

const read = (folder: string, name = '台账.yaml') => readFileSync(join(folder, name), 'utf8');

describe('report check --fix', () => {
  it('mends in place, keeps the old file and says what remains', () => {
    const cwd = folderOf(BROKEN);
    const { code, out, err } = report(['check', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('  - 社区：\n  + 社区:\n');
    expect(out).toContain('共 1 个错误');
    expect(err).toBe(`台账.yaml 改正了 3 行；原来的文件留作 ${COPY}。\n`);
    expect([read(cwd), read(cwd, COPY)]).toEqual([MENDED, BROKEN]);
    expect(report(['check', '--fix'], { cwd }).err).toBe('台账.yaml：没有能自动改正的地方。\n');
    expect(readdirSync(cwd).sort()).toEqual(['.huibao', '台账.yaml', COPY].sort());
  });

  it('only shows with --dry-run', () => {
    const cwd = folderOf(BROKEN);
    const { out } = report(['check', '--fix', '--dry-run'], { cwd });
    expect(out).toContain("  +     主题: '#学雷锋#'\n");
    expect(read(cwd)).toBe(BROKEN);
    expect(readdirSync(cwd)).toEqual(['台账.yaml']);
  });

  it('tells programs what was done', () => {
    const cwd = folderOf(BROKEN);
    const { ledgers } = JSON.parse(report(['check', '--fix', '--json'], { cwd }).out);
    expect(ledgers[0].fixed).toMatchObject({
      written: true,
      copy: COPY,
      fixes: [{ line: 1 }, { line: 5 }, { line: 6 }],
    });
    expect(read(cwd)).toBe(MENDED);
  });
});

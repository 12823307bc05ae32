import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, temporaryFolder } from '../support.js';

const LEDGER = '社区: {名称: 甲社区}\r\n年度: 2025\r\n活动:\r\n  - {日期: 12月1日, 主题: 邻里茶叙, 类别: 共建}\r\n';
const BROKEN = LEDGER.replace('年度:', '年度：');

describe('report undo', () => {
  it('goes back command by command, and forward again', () => {
    const cwd = temporaryFolder();
    const run = (...args: readonly string[]) => report(args, { cwd });
    const read = () => readFileSync(join(cwd, '台账.yaml'), 'utf8');
    writeFileSync(join(cwd, '台账.yaml'), BROKEN);
    run('add', '--日期', '3月5日', '--主题', '丙', '--类别', '共建', '--dry-run');
    expect(existsSync(join(cwd, '.huibao'))).toBe(false);
    run('check', '--fix');
    expect(read()).toBe(LEDGER);
    run('add', '--日期', '3月5日', '--主题', '甲', '--类别', '共建');
    const one = read();
    writeFileSync(join(cwd, '表.csv'), '日期,名称,类别\n3月6日,乙,共建\n');
    expect(run('import', '表.csv').err).toContain('原来的文件留作 台账（修改前2）.yaml.bak');
    expect(readFileSync(join(cwd, '台账（修改前2）.yaml.bak'), 'utf8')).toBe(one);
    const two = read();
    expect(run('undo')).toMatchObject({
      code: 0,
      err: '已撤销：台账.yaml 回到运行 report import 之前。撤错了，运行 report undo --redo 恢复。\n',
    });
    expect(read()).toBe(one);
    expect(run('undo').err).toContain('回到运行 report add 之前');
    expect(read()).toBe(LEDGER);
    expect(run('undo').err).toContain('回到运行 report check --fix 之前');
    expect(read()).toBe(BROKEN);
    const nothing = run('undo');
    expect([nothing.code, read()]).toEqual([1, BROKEN]);
    expect(nothing.err).toContain('没有可以撤销的改动');
    run('undo', '--redo');
    expect(run('undo', '--redo').err).toBe('已恢复：台账.yaml 回到撤销 report add 之前。\n');
    expect(read()).toBe(one);
    writeFileSync(join(cwd, '台账.yaml'), `${one}# 手写的\r\n`);
    expect(run('undo', '--redo').err).toContain('您自己改过台账：改过的那份没有丢，运行 report undo 就回来');
    expect(read()).toBe(two);
  }, 60_000);
});

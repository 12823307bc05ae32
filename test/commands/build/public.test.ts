import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { report, temporaryFolder } from '../../support.js';

const LEDGER = `社区: {名称: 桃源里社区}
年度: 2025
成文日期: 2025-12-10
署名: 李建国
附注: 联系人：李建国，电话 13912345678
活动:
  - {日期: 3月5日, 主题: 李建国说法, 类别: 志愿服务, 人次: 62, 责任人: 李建国, 简介: 请李建国讲了反诈, 主讲: 李建国, 佐证: 李建国签到表}
典型: [{姓名或称呼: 王秀英一家, 类型: 文明家庭, 级别: 区级}]
计划: [{专题: 志愿服务, 目标: 全年4次, 责任人: 李建国}]
`;

function built(...args: readonly string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), LEDGER);
  const run = report(['build', '--public', '--all', '--annex', '详', '-f', 'docx,md', ...args], { cwd });
  const folder = join(cwd, '报告');
  return { run, files: readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) };
}

it('no part of any paper has a name or a number; the file says what it is, the talk what was hidden', () => {
  const { run, files } = built();
  expect(run.code).toBe(0);
  expect(files).toHaveLength(12);
  for (const { name, bytes } of files) {
    expect(name).toContain('（公开版）.');
    const parts = name.endsWith('.md') ? [bytes] : Object.values(unzipSync(bytes));
    for (const part of parts) expect(Buffer.from(part).toString()).not.toMatch(/李建国|王秀英|13912345678/u);
  }
  expect(files.some(({ bytes }) => bytes.toString().includes('李某说法'))).toBe(true);
  expect(run.err).toContain('李建国（写成“李某”');
  expect(run.err).toContain('王秀英（写成“王某”，1 处）');
  expect(run.err).toContain('手机号 1 处');
  expect(run.err).toContain('通读一遍');
});

it('what it is about may be typed as the ledger has it', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), LEDGER);
  expect(report(['build', '--public', '--about', '李建国说法', '-f', 'md', '-q'], { cwd }).code).toBe(0);
  expect(readdirSync(join(cwd, '报告'))).toEqual(['桃源里社区李某说法活动小结（公开版）.md']);
});

it('is seen before it is written', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), LEDGER);
  const { code, out, err } = report(['preview', '--public', '--annex', '详'], { cwd });
  expect(code).toBe(0);
  expect(out).not.toMatch(/李建国|王秀英|13912345678/u);
  expect(out).toContain('李某说法');
  expect(err).toContain('李建国（写成“李某”');
  expect(report(['preview'], { cwd })).toMatchObject({ out: expect.stringContaining('李建国') });
});

it('programs are told, too', () => {
  const [ledger] = JSON.parse(built('--json').run.out).ledgers;
  expect(ledger.hidden.names.map(({ as }: { as: string }) => as).sort()).toEqual(['李某', '王某']);
  expect(ledger.hidden.numbers).toEqual([{ kind: 'private-phone', places: 1 }]);
});

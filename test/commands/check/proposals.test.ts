import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, temporaryFolder } from '../../support.js';

const LEDGER = `社区: {名称: 桃源里社区}
年度: 2025
成文日期: 2025-12-10
活动:
  - {日期: 3月5日, 主题: 灭火器培训, 类别: 其他}
  - {日期: 3月6日, 主题: 旧衣回收, 类别: 其他}
`;

test('check lists what could be tagged at its end and warns once; --fix writes it after showing it', () => {
  const cwd = temporaryFolder();
  const file = join(cwd, '台账.yaml');
  writeFileSync(file, LEDGER);
  const { out } = report(['check'], { cwd });
  expect(out.match(/好像属于某个专题/g)).toHaveLength(1);
  const section = out.slice(out.indexOf('可以加的专题'));
  expect(section).toContain('第 5 行 灭火器培训：消防\n  第 6 行 旧衣回收：低碳生活\n');
  expect(JSON.parse(report(['check', '--json'], { cwd }).out).ledgers[0].topics).toEqual([
    { line: 5, title: '灭火器培训', topics: ['消防'] },
    { line: 6, title: '旧衣回收', topics: ['低碳生活'] },
  ]);
  expect(report(['check', '--fix', '-n'], { cwd }).out).toContain('灭火器培训, 类别: 其他, 专题: 消防}');
  expect(readFileSync(file, 'utf8')).toBe(LEDGER);
  expect(report(['check', '--fix'], { cwd }).err).toContain('给 2 项活动加了专题');
  expect(readFileSync(file, 'utf8')).toContain('旧衣回收, 类别: 其他, 专题: 低碳生活}');
  expect(report(['check'], { cwd }).out).not.toContain('专题：');
});

test('add fills the topics in, and says so', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '台账.yaml'), LEDGER);
  const args = ['add', '--日期', '3月中旬', '--主题', '四点半课堂', '--类别', '未成年人', '--人次', '约80', '-n'];
  const { out, err } = report(args, { cwd });
  expect(out).toContain('专题: 助学托管');
  expect(err).toContain('按活动名称加了专题：助学托管');
  expect(report([...args, '--专题', '邻里'], { cwd }).out).toContain('专题: 邻里');
});

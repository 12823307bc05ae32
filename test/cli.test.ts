import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, openLedger } from '../src/build.js';
import { plainText } from '../src/document/plain-text.js';
import { docxText, example, LIBRARY, REPORTS, readExample, report, reportProcess, temporaryFolder } from './support.js';

const SMALL = '社区: {名称: 桃源里社区}\n年度: 2025\n成文日期: 2025-12-08\n活动: []\n';

function ledgerFolder(text = SMALL): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '台账.yaml'), text);
  return folder;
}

describe('the same input gives the same bytes', () => {
  test('in any time zone, alone or in a batch', () => {
    const cwd = temporaryFolder();
    const build = (out: string, TZ: string, ...ledgers: string[]) =>
      reportProcess(['build', ...ledgers.map(example), '--all', '-f', 'docx,md', '-o', out], { cwd, env: { TZ } });
    expect(build('甲', 'Asia/Shanghai', 'sparse.yaml').code).toBe(0);
    expect(build('乙', 'America/Los_Angeles', 'sparse.yaml').code).toBe(0);
    expect(build('丙', 'Pacific/Kiritimati', 'street/tiexi-2025.yaml', 'sparse.yaml').code).toBe(0);
    const files = readdirSync(join(cwd, '甲'));
    expect(files).toHaveLength(12);
    for (const file of files) {
      const bytes = readFileSync(join(cwd, '甲', file));
      expect(readFileSync(join(cwd, '乙', file)).equals(bytes), file).toBe(true);
      expect(readFileSync(join(cwd, '丙', '桃源里社区', file)).equals(bytes), file).toBe(true);
    }
  });

  test('the DOCX says what the document says, for every template', async () => {
    const cwd = temporaryFolder();
    report(['build', example('qingtan-2025.yaml'), '--all', '-o', cwd]);
    const opened = openLedger(readExample('qingtan-2025.yaml'), {
      dated: '2025-12-10',
      previous: readExample('qingtan-2024.yaml'),
    });
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const id of REPORTS) {
      const { name, document } = buildReport(opened, LIBRARY.find(id));
      const text = await docxText(readFileSync(join(cwd, `${name}.docx`)));
      expect(squeeze(text), id).toBe(squeeze(plainText(document)));
    }
  });
});

describe("nothing of the user's is lost", () => {
  test.each(['docx', 'md'])('a %s edited by hand is kept under another name', (format) => {
    const cwd = ledgerFolder();
    const build = () => report(['build', '-f', format], { cwd });
    expect(build().code).toBe(0);
    const file = join(cwd, '报告', `桃源里社区2025年工作汇报.${format}`);
    const ours = readFileSync(file);
    expect(build().err).not.toContain('手改');
    expect(readdirSync(join(cwd, '报告'))).toHaveLength(1);
    const edited = Buffer.concat([ours, Buffer.from('手写的一句')]);
    for (const name of ['手改', '手改2']) {
      writeFileSync(file, edited);
      const run = build();
      expect(run.err).toContain(`（${name}）.${format}`);
      expect(readFileSync(file).equals(ours)).toBe(true);
      expect(readFileSync(join(cwd, '报告', `桃源里社区2025年工作汇报（${name}）.${format}`)).equals(edited)).toBe(
        true,
      );
    }
  });

  test('a report from an older ledger is replaced without ado', () => {
    const cwd = ledgerFolder();
    report(['build'], { cwd });
    writeFileSync(join(cwd, '台账.yaml'), SMALL.replace('[]', '[{日期: 3月5日, 主题: 甲, 类别: 其他, 人次: 3}]'));
    expect(report(['build'], { cwd }).err).not.toContain('手改');
    expect(readdirSync(join(cwd, '报告'))).toEqual(['桃源里社区2025年工作汇报.docx']);
  });

  test('a file open in Word stays intact, and the message says so', () => {
    const cwd = ledgerFolder();
    report(['build'], { cwd });
    const file = join(cwd, '报告', '桃源里社区2025年工作汇报.docx');
    const before = readFileSync(file);
    writeFileSync(join(cwd, '报告', '~$里社区2025年工作汇报.docx'), '');
    writeFileSync(join(cwd, '台账.yaml'), SMALL.replace('2025-12-08', '2025-12-09'));
    const run = report(['build'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('正被别的程序打开');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(cwd, '报告')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that cannot be written', () => {
    const cwd = ledgerFolder();
    mkdirSync(join(cwd, '报告'));
    chmodSync(join(cwd, '报告'), 0o555);
    const run = report(['build'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('写不进');
  });

  test('a file where the folder should be', () => {
    const cwd = ledgerFolder();
    writeFileSync(join(cwd, '报告'), '我的文件');
    const run = report(['build'], { cwd });
    expect(run.code).toBe(2);
    expect(run.err).toContain('写不进');
    expect(readFileSync(join(cwd, '报告'), 'utf8')).toBe('我的文件');
  });
});

describe('a batch', () => {
  test('goes on past a bad ledger, and says what was built and what was not', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '街道'));
    writeFileSync(join(cwd, '街道', '甲.yaml'), SMALL);
    writeFileSync(join(cwd, '街道', '乙.yaml'), SMALL.replace('活动: []', '活动: 没有'));
    writeFileSync(join(cwd, '街道', '丙.yaml'), SMALL.replace('桃源里', '柳荫'));
    writeFileSync(join(cwd, '街道', '丁.yaml'), SMALL.replace('成文日期: 2025-12-08', '成文日期: 2025-12-09'));
    const run = report(['build', '街道', '-f', 'md'], { cwd });
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/未完成\s+街道.乙\.yaml/);
    expect(run.err).toMatch(/完成\s+街道.丙\.yaml\s+柳荫社区/);
    expect(readdirSync(join(cwd, '报告')).sort()).toEqual(['柳荫社区', '桃源里社区', '桃源里社区（甲）'].sort());

    const json = report(['build', '街道/*.yaml', '-f', 'md', '--json'], { cwd });
    expect(json.code).toBe(1);
    const data = JSON.parse(json.out);
    expect(data).toMatchObject({ built: 3, failed: 1 });
    expect(data.ledgers).toHaveLength(4);
    expect(data.ledgers.find((l: { ok: boolean }) => !l.ok).problems[0]).toMatchObject({ severity: '错误', line: 4 });
    for (const { ok, reports } of data.ledgers) if (ok) expect(existsSync(join(cwd, reports[0].files[0]))).toBe(true);
  });
});

describe('text from a ledger is never a path', () => {
  test.each([
    '../../外面社区',
    '..',
    '/etc/社区',
    'C:\\社区',
    'CON',
    '社区\u202Edocx',
    '长'.repeat(300),
    'a/b:c*d?e"f<g>h|i',
  ])('%s', (name) => {
    const cwd = ledgerFolder(`社区: {名称: ${JSON.stringify(name)}}\n年度: 2025\n成文日期: 2025-12-08\n活动: []\n`);
    const inner = join(cwd, '里', '层');
    mkdirSync(inner, { recursive: true });
    const run = report(['build', join(cwd, '台账.yaml'), '-f', 'md'], { cwd: inner });
    expect(run.code, run.err).toBe(0);
    const files = readdirSync(join(inner, '报告'));
    expect(files).toHaveLength(1);
    expect(files[0]).not.toMatch(/[<>:"/\\|?*\u202E]/);
    expect(statSync(join(inner, '报告', files[0] ?? '')).isFile()).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['台账.yaml', '里'].sort());
  });
});

test('-o - gives the bytes of one report', async () => {
  const run = reportProcess(['build', example('sparse.yaml'), '-o', '-']);
  expect(run.code).toBe(0);
  expect(await docxText(run.bytes)).toContain('桃源里社区');
});

test('no colour in a pipe', () => {
  for (const args of [['preview', example('sparse.yaml')], ['check', example('sparse.yaml')], ['--help']]) {
    const { out, err } = reportProcess(args);
    expect(out + err).not.toContain('\u001B');
  }
});

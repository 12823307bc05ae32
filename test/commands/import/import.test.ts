import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, ROOT, report, temporaryFolder } from '../../support.js';

const fixture = (name: string) => join(ROOT, 'test', 'sheet', 'fixtures', name);

function folder(
  table = '活动时间,活动名称,活动类型,参加人数\n3月5日,学雷锋,志愿服务,30\n3月6日,植树,环境整治,近20余人\n',
) {
  const cwd = temporaryFolder();
  const ledger = join(cwd, '台账.yaml');
  writeFileSync(
    ledger,
    '# 我的台账\r\n社区: {名称: 甲社区}\r\n年度: 2025\r\n活动:\r\n  - {日期: 2025-12-01, 主题: 宪法日, 类别: 平安建设}\r\n',
  );
  writeFileSync(join(cwd, '表.csv'), table);
  return { cwd, ledger, run: (...args: readonly string[]) => report(['import', ...args], { cwd }) };
}

describe('report import', () => {
  it('writes what is certain, lists the rest, and adds nothing the second time', () => {
    const { run, ledger } = folder();
    const before = readFileSync(ledger, 'utf8');
    const first = run('表.csv');
    expect(first.code).toBe(1);
    expect(first.out).toContain('D3 “近20余人”前后重复');
    const after = readFileSync(ledger, 'utf8');
    expect(after).not.toBe(before);
    const added = after.split('\r\n').filter((line) => !before.split('\r\n').includes(line));
    expect(added.join('')).toContain('学雷锋');
    expect(after.split('\r\n').filter((line) => !added.includes(line))).toEqual(before.split('\r\n'));
    const second = run('表.csv');
    expect(second.err).toContain('没有新的行');
    expect(readFileSync(ledger, 'utf8')).toBe(after);
  });

  it('exits 0 where no row is left, 1 where one is, 2 for wrong usage', () => {
    const { run } = folder('日期,名称,类别\n3月5日,甲,共建\n');
    expect(run('表.csv', '-n').code).toBe(0);
    expect(run('表.csv').code).toBe(0);
    expect(run('没有.csv').code).toBe(2);
    expect(run('表.csv', '--map', '甲').code).toBe(2);
    expect(run('表.csv', '--map', '甲=人次').err).toContain('表里没有“甲”这一列');
    expect(run('表.csv', '--map', 'C=人此').err).toContain('是不是“人次”？');
    expect(run('表.csv', '--category', '志愿').code).toBe(2);
  });

  it('says the problems of a faulty ledger in JSON, too', () => {
    const { run, ledger } = folder();
    writeFileSync(ledger, '社区: {名称: 甲社区}\n年度: 二零\n活动: []\n');
    const result = run('表.csv', '--json');
    expect(result.code).toBe(1);
    expect(JSON.parse(result.out)).toMatchObject({ written: false, problems: [{ line: 2 }] });
  });

  it('promises no rows that would make the ledger larger than it may be', () => {
    const { run, ledger } = folder();
    const before = `${readFileSync(ledger, 'utf8')}# ${'长'.repeat(2_796_150)}\n`;
    writeFileSync(ledger, before);
    const result = run('表.csv');
    expect(result.code).toBe(1);
    expect(result.out).toBe('');
    expect(result.err).toContain('台账就超过 8 MB');
    expect(readFileSync(ledger, 'utf8')).toBe(before);
  });

  it('makes exit 1 of a number that differs from the ledger, not of a text', () => {
    const { run, cwd } = folder('日期,名称,类别,人次,地点\n3月5日,甲,共建,30,广场\n');
    expect(run('表.csv').code).toBe(0);
    writeFileSync(join(cwd, '表.csv'), '日期,名称,类别,人次,地点\n3月5日,甲,共建,30,礼堂\n');
    expect(run('表.csv')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, '表.csv'), '日期,名称,类别,人次,地点\n3月5日,甲,共建,31,广场\n');
    const changed = run('表.csv');
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('“人次”表里是“31”，台账是“30”');
  });

  it('knows a column that no table has, a sheet of a CSV, and a pattern without files', () => {
    const { run } = folder();
    expect(run('表.csv', '--map', 'Z=人次').err).toContain('表里没有“Z”这一列');
    expect(run('表.csv', '--sheet', '9').err).toContain('CSV 只有一张表');
    expect(run('*.xls').err).toContain('没有与“*.xls”相符的表格');
  });

  it('changes nothing in a dry run', () => {
    const { run, ledger } = folder();
    const before = readFileSync(ledger);
    expect(run('表.csv', '--dry-run').out).toContain('新增 1 行');
    expect(readFileSync(ledger).equals(before)).toBe(true);
  });

  it('says it all in JSON', () => {
    const { run } = folder();
    const result = JSON.parse(run('表.csv', '--json').out);
    expect(result).toMatchObject({ ledger: '台账.yaml', written: true, added: 1, known: 0, left: 1 });
    const [sheet] = result.tables[0].sheets;
    expect(sheet.columns[3]).toEqual({ column: 'D', header: '参加人数', fields: ['attendance'], why: null });
    expect(sheet.left[0]).toMatchObject({ row: 3, problems: [{ code: 'wording-double', cell: 'D3' }] });
  });

  it('takes columns and categories as the user says', () => {
    const { run, ledger } = folder('甲,乙,丙,丁\n3月5日,学雷锋,为老服务,30\n3月6日,植树,,5\n');
    const map = ['甲=日期', 'B=主题', '丙=类别', '丁=人次'].flatMap((pair) => ['--map', pair]);
    expect(run('表.csv', ...map, '--category', '为老服务=帮扶救助', '--category', '环境整治').code).toBe(0);
    const text = readFileSync(ledger, 'utf8');
    expect(text).toContain('帮扶救助');
    expect(text).toContain('环境整治');
  });

  it('keeps the encoding of the ledger', () => {
    const { run, ledger } = folder('日期,名称,类别\n3月5日,abc,共建\n');
    const gb = Buffer.from('c9e7c7f83a207bc3fbb3c63a20bcd7c9e7c7f87d0ac4eab6c83a20323032350abbeeb6af3a205b5d0a', 'hex');
    writeFileSync(ledger, gb);
    expect(run('表.csv').code).toBe(0);
    const after = readFileSync(ledger);
    expect(after.subarray(0, 30).equals(gb.subarray(0, 30))).toBe(true);
    expect(new TextDecoder('gb18030', { fatal: true }).decode(after)).toContain('类别: 共建');
  });

  it.skipIf(process.getuid?.() === 0)('leaves a read-only ledger as it was', () => {
    const { run, ledger } = folder('日期,名称,类别\n3月5日,甲,共建\n');
    chmodSync(ledger, 0o444);
    expect(run('表.csv').code).toBe(2);
  });

  it('says how to save old tables, pages that pose as tables, and locked ones', () => {
    const { run, cwd } = folder();
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    writeFileSync(join(cwd, '旧.et'), old);
    writeFileSync(join(cwd, '锁.xlsx'), Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]));
    writeFileSync(join(cwd, '网页.xls'), '<html><table><tr><td>日期</td></tr></table></html>');
    writeFileSync(join(cwd, '坏.xlsx'), 'PK\u0003\u0004 nothing');
    const result = run('旧.et', '锁.xlsx', '网页.xls', '坏.xlsx');
    expect(result.code).toBe(1);
    expect(result.out).toContain(
      '旧.et：这不是 .xlsx：WPS 的 .et 表格读不了。用 WPS 或 Excel 打开，“另存为”选“Excel 文件（*.xlsx）”',
    );
    expect(result.out).toContain('设了打开密码');
    expect(result.out).toContain('其实是网页');
    expect(result.out).toContain('坏.xlsx：表格读不出来');
  });

  it('reads a workbook of another program in full', () => {
    const { run, ledger, cwd } = folder();
    copyFileSync(fixture('openpyxl.xlsx'), join(cwd, '活动.xlsx'));
    expect(run('活动.xlsx').out).toContain('新增 42 行');
    expect(run('活动.xlsx').out).toContain('台账里已有 42 行');
    expect(readFileSync(ledger, 'utf8').match(/第\d+次活动/g)).toHaveLength(40);
  });
});

describe('what an import was told', () => {
  const TABLE = '活动时间,做了什么,大类,时长(分钟),人数\n3月5日,学雷锋,敬老爱老,90,30\n3月6日,例会,内部,60,5\n';
  const SAID = [
    ...['--map', '做了什么=主题', '--map', '大类=类别', '--map', '时长(分钟)=服务时长/60'],
    ...['--map-value', '敬老爱老=帮扶救助', '--map-value', '内部=不导入'],
  ];

  it('is kept beside the ledger, so that the next month needs it no more', () => {
    const { run, cwd, ledger } = folder(TABLE);
    expect(run('表.csv').code).toBe(1);
    expect(run('表.csv', ...SAID)).toMatchObject({ code: 0, err: expect.stringContaining('导入对照.json') });
    expect(readFileSync(ledger, 'utf8')).toMatch(/类别: 帮扶救助, .*人次: 30, 服务时长: 1\.5\}/u);
    writeFileSync(join(cwd, '4月.csv'), TABLE.replaceAll('3月', '4月'));
    const next = run('4月.csv');
    expect(next.code).toBe(0);
    expect(next.out).toContain('新增 1 行，台账里已有 0 行，留下待改 0 行；跳过说过不导入的（第 3 行）');
    expect(next.err).not.toContain('导入对照');
    expect(run('4月.csv', '--forget', '-n').code).toBe(1);
  });

  it('gives way to a column that has the name of the field itself', () => {
    const { run, cwd, ledger } = folder('日期,内容,类别\n3月5日,甲,共建\n');
    expect(run('表.csv', '--map', '内容=主题').code).toBe(0);
    writeFileSync(join(cwd, '4月.csv'), '日期,活动名称,类别,内容\n4月5日,乙,共建,理发\n');
    expect(run('4月.csv').code).toBe(0);
    expect(readFileSync(ledger, 'utf8')).toContain('主题: 乙, 类别: 共建, 简介: 理发');
  });

  it('is of no use where it was spoiled, and hurts nothing', () => {
    const { run, cwd } = folder(TABLE);
    expect(run('表.csv', ...SAID).code).toBe(0);
    writeFileSync(join(cwd, '.huibao', '台账.yaml', '导入对照.json'), '{"columns": {"大类": "没有的项"}, "values": 3');
    expect(run('表.csv', '-n')).toMatchObject({ code: 1, out: expect.stringContaining('第 1 行像表头，缺活动名称') });
  });

  it('is no fault of the import where it cannot be kept', () => {
    const { run, cwd, ledger } = folder(TABLE);
    mkdirSync(join(cwd, '.huibao', '台账.yaml', '导入对照.json'), { recursive: true });
    expect(run('表.csv', ...SAID)).toMatchObject({ code: 0, err: expect.stringContaining('没能记下来') });
    expect(readFileSync(ledger, 'utf8')).toContain('学雷锋');
  });

  it('is not kept by a dry run, and is refused where it names nothing', () => {
    const { run, cwd } = folder(TABLE);
    expect(run('表.csv', ...SAID, '-n').code).toBe(0);
    expect(readdirSync(cwd)).not.toContain('.huibao');
    expect(run('表.csv', '--map-value', '敬老').err).toContain('表里的写法=台账的写法');
    expect(run('表.csv', '--map-value', '敬老=帮扶救住').err).toContain('是不是“帮扶救助”？');
    expect(run('表.csv', '--map', '大类=类别/60').err).toContain('不是时长');
  });

  it('is told once for sheets of one header', () => {
    const { run, cwd } = folder('时间,内容,人数\n3.15,甲,1\n');
    writeFileSync(join(cwd, '表2.csv'), '时间,内容,人数\n3.16,乙,2\n');
    const { out } = run('表.csv', '表2.csv');
    expect(out.match(/像表头/gu)).toHaveLength(1);
    expect(out).toContain('没有读，原因同上');
  });

  it('leaves no known row behind for want of a category', () => {
    const { run } = folder('日期,名称\n3月5日,甲\n');
    expect(run('表.csv', '--category', '共建').code).toBe(0);
    expect(run('表.csv')).toMatchObject({ code: 0, out: expect.stringContaining('台账里已有 1 行，留下待改 0 行') });
  });
});

describe('report import --update', () => {
  const FIRST = '日期,名称,类别,人次,地点\n3月5日,甲,共建,30,\n3月6日,乙,共建,,礼堂\n';
  const FILLED = '日期,名称,类别,人次,地点,成效\n3月5日,甲,共建,31,广场,好\n3月6日,乙,共建,8,礼堂二楼,\n';

  function colleague() {
    const { run, cwd, ledger } = folder(FIRST);
    expect(run('表.csv').code).toBe(0);
    writeFileSync(join(cwd, '表.csv'), FILLED);
    return { run, cwd, ledger, before: readFileSync(ledger, 'utf8') };
  }

  const rowsOf = (text: string) => text.split('\r\n').filter((line) => /主题: [甲乙]/u.test(line));

  it.each([
    ['--update', 1, ['地点: 广场, 人次: 30, 成效: 好', '地点: 礼堂, 人次: 8']],
    ['--update=ledger', 0, ['地点: 广场, 人次: 30, 成效: 好', '地点: 礼堂, 人次: 8']],
    ['--update=sheet', 0, ['地点: 广场, 人次: 31, 成效: 好', '地点: 礼堂二楼, 人次: 8']],
  ])('with %s fills what is empty, and takes the rest as it is told', (option, code, rows) => {
    const { run, ledger, before, cwd } = colleague();
    expect(run('表.csv', option)).toMatchObject({ code, err: expect.stringContaining('更新台账里已有的行') });
    const after = readFileSync(ledger, 'utf8');
    expect(rowsOf(after).map((row) => /地点.*(?=\})/u.exec(row)?.[0])).toEqual(rows);
    const others = (text: string) => text.split('\r\n').filter((line) => !rowsOf(text).includes(line));
    expect(others(after)).toEqual(others(before));
    expect(run('表.csv', '--update=sheet').code).toBe(0);
    expect(run('表.csv', '--update=sheet').err).toContain('没有新的行');
    expect(readFileSync(join(cwd, '台账（修改前2）.yaml.bak'), 'utf8')).toBe(before);
  });

  it('is spoken of where it is not said, and knows its modes', () => {
    const { run } = colleague();
    expect(run('表.csv')).toMatchObject({ code: 1, err: expect.stringContaining('加 --update') });
    expect(run('--update', 'shete').err).toContain('--update=sheet');
    expect(JSON.parse(run('表.csv', '--json', '--update=sheet').out)).toMatchObject({ updated: 5, added: 0, known: 2 });
  });

  it('may stand before the table', () => {
    const { run, ledger } = colleague();
    expect(run('--update', '表.csv').err).toContain('更新台账里已有的行');
    expect(readFileSync(ledger, 'utf8')).toContain('成效: 好');
  });

  it('brings back what a colleague filled into an export', async () => {
    const cwd = temporaryFolder();
    copyFileSync(example('qingtan-2025.yaml'), join(cwd, '台账.yaml'));
    const before = readFileSync(join(cwd, '台账.yaml'), 'utf8');
    report(['export', '-o', '表.xlsx'], { cwd });
    const { readXlsx, writeXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(readFileSync(join(cwd, '表.xlsx')));
    const [header = [], ...rows] = sheets[0]?.rows ?? [];
    const at = header.indexOf('起因');
    const filled = rows.map((row, i) => (row[0] ? row.map((cell, c) => (c === at ? `起因第${i}` : cell)) : row));
    writeFileSync(join(cwd, '表.xlsx'), await writeXlsx({ sheets: [{ name: '活动', rows: [header, ...filled] }] }));
    expect(report(['import', '表.xlsx', '--update=sheet'], { cwd }).code).toBe(0);
    const after = readFileSync(join(cwd, '台账.yaml'), 'utf8');
    expect(after.match(/起因: 起因第/gu)?.length).toBe(filled.filter(([date]) => date).length);
    expect(after.split('\n').filter((line) => !/起因/u.test(line))).toEqual(
      before.split('\n').filter((line) => !/起因/u.test(line)),
    );
  });
});

describe('report export', () => {
  it('makes a table whose import changes nothing, and keeps one that was filled in', () => {
    const cwd = temporaryFolder();
    copyFileSync(example('qingtan-2025.yaml'), join(cwd, '台账.yaml'));
    const before = readFileSync(join(cwd, '台账.yaml'));
    const run = (...args: readonly string[]) => report(args, { cwd });
    expect(run('export', '-o', '表.xlsx').code).toBe(0);
    expect(run('export', '-o', '表.xlsx').err).not.toContain('填写过');
    expect(run('import', '表.xlsx')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, '台账.yaml')).equals(before)).toBe(true);
    writeFileSync(
      join(cwd, '怪.yaml'),
      '社区: {名称: 甲社区}\n年度: 2025\n活动:\n  - {日期: 2025-03-05, 主题: 合计, 类别: 共建}\n  - {日期: 2025-03-06, 主题: 无, 类别: 共建}\n  - {日期: 2025-03-07, 主题: 找13912345678, 类别: 共建, 简介: 问13912345678}\n',
    );
    expect(run('export', '怪.yaml', '-o', '怪.xlsx').code).toBe(0);
    expect(run('import', '怪.xlsx', '-l', '怪.yaml')).toMatchObject({ code: 0 });
    expect(run('import', '怪.xlsx', '-l', '怪.yaml').out).toContain('新增 0 行，台账里已有 3 行，留下待改 0 行');
    writeFileSync(join(cwd, '表.xlsx'), '别人填的');
    expect(run('export', '-o', '表.xlsx').err).toContain('表（手改）.xlsx');
    expect(readFileSync(join(cwd, '表（手改）.xlsx'), 'utf8')).toBe('别人填的');
    expect(run('export', '-o', '表.csv').code).toBe(2);
  });
});

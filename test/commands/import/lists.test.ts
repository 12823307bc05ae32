import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newListRows, plannedLists } from '../../../src/commands/import/import-lists.js';
import { heldLists } from '../../../src/ledger/edit/held-lists.js';
import { insertRows } from '../../../src/ledger/edit/insert-rows.js';
import type { Ledger } from '../../../src/ledger/ledger.js';
import type { Lists } from '../../../src/ledger/read/read-lists.js';
import type { Field } from '../../../src/ledger/vocabulary/field.js';
import { LEDGER, PERIOD } from '../../../src/ledger/vocabulary/fields.js';
import { LISTS, type ListName, type TableList } from '../../../src/ledger/vocabulary/lists.js';
import { readTable } from '../../../src/sheet/tables/read-table.js';
import { writeWorkbook } from '../../../src/sheet/write/write-workbook.js';
import { OPTIONS } from '../../sheet/support.js';
import { EXAMPLES, example, ledgerOf, report, temporaryFolder } from '../../support.js';

const NAMES = Object.keys(LISTS) as readonly ListName[];

/** The sheets of lists that an export of a ledger has, planned against the text of a ledger. */
async function plan(ledger: Ledger, lists: Lists, into: string) {
  const bytes = await writeWorkbook(ledger, lists);
  const table = await readTable({ file: '表.xlsx', bytes }, { ...OPTIONS, period: ledger.period });
  return plannedLists(table.lists, into);
}

const records = (lists: Lists) => NAMES.map((list) => lists[list].map(({ record }) => record));

/** Back into itself: nothing. Into a ledger that has none of it: the same. */
async function roundTrip(text: string, name = '台账.yaml') {
  const ledger = ledgerOf(text, name);
  const lists = heldLists(text);
  for (const sheet of await plan(ledger, lists, text))
    expect(sheet).toMatchObject({ added: [], left: [], skipped: [], differing: [], known: lists[sheet.list].length });
  const { year, period } = ledger;
  const window = { [PERIOD.start.zh]: period.start, [PERIOD.end.zh]: period.end };
  const bare = JSON.stringify({ 社区: { 名称: '甲社区' }, 年度: year, [LEDGER.period.zh]: window, 活动: [] }, null, 2);
  const planned = await plan(ledger, lists, bare);
  expect(planned.flatMap(({ left }) => left)).toEqual([]);
  const after = newListRows(planned).reduce((so, { list, rows }) => insertRows(so, list, rows), bare);
  expect(records(heldLists(after))).toEqual(records(lists));
}

describe('lists in an export', () => {
  it.each(EXAMPLES)('come back as they were: %s', (name) => roundTrip(readFileSync(example(name), 'utf8'), name));

  it('come back as they were, whatever fields they use', async () => {
    const phrase = fc
      .array(fc.constantFrom('甲', '乙', '路', '=', '+', '-', '、', '；', '，', '"', ' ', '_x0041_', '#', ': '), {
        minLength: 1,
        maxLength: 8,
      })
      .map((signs) => `丙${signs.join('')}`.trim());
    const number = fc.integer({ min: 1, max: 900 });
    const wordsFor = (field: Field): fc.Arbitrary<unknown> => {
      if (field.kind === 'texts') return fc.uniqueArray(phrase, { minLength: 2, maxLength: 3 });
      if (field.kind === 'quantity') return number.map((n) => `${n}${field.unit ?? ''}`);
      if (field.kind === 'quantities') return fc.tuple(number, number).map(([n, m]) => [`清运 ${n}车`, `整治 ${m}处`]);
      if (field.kind === 'measure') return number.map((n) => `${n}%`);
      if (field.kind === 'date') return fc.constantFrom('2025-03-05', '2025-11-30');
      if (field.kind === 'time') return fc.constantFrom('2025-03-05', '3月', '全年', '3月中旬', '3月5日至7日');
      return phrase;
    };
    const rowOf = (list: ListName) => {
      const { fields, named }: TableList = LISTS[list];
      const always = new Set([...named.flat(), ...(fields.id ? ['id'] : [])]);
      const values = Object.entries(fields)
        .filter(([name]) => name !== 'sumOf')
        .map(([name, field]) => [field.zh, always.has(name) ? wordsFor(field) : fc.option(wordsFor(field))] as const);
      return fc.record(Object.fromEntries(values));
    };
    const ledgers = fc.record(
      Object.fromEntries(NAMES.map((list) => [list, fc.array(rowOf(list), { maxLength: 3 })] as const)),
    );
    await fc.assert(
      fc.asyncProperty(ledgers, async (lists) => {
        const named = NAMES.map((list) => {
          const { fields, named }: TableList = LISTS[list];
          const [first = ''] = named[0] ?? [];
          const own = new Set([first, fields.id ? 'id' : 'code']);
          const rows = (lists[list] ?? []).map((row, at) =>
            Object.fromEntries(
              Object.entries(row).flatMap(([key, value]) => {
                if (value === null) return [];
                const isOwn = Object.entries(fields).some(([name, { zh }]) => zh === key && own.has(name));
                return [[key, isOwn && typeof value === 'string' ? `${value}${at}` : value]];
              }),
            ),
          );
          return [LEDGER[list].zh, rows];
        });
        await roundTrip(
          JSON.stringify({ 社区: { 名称: '甲社区' }, 年度: 2025, 活动: [], ...Object.fromEntries(named) }),
        );
      }),
      { numRuns: 12 },
    );
  });
});

describe('report import of lists', () => {
  const HEAD = '# 台账\r\n社区: {名称: 甲社区}\r\n年度: 2025\r\n活动: []\r\n';
  function folder(ledger: string, tables: Readonly<Record<string, string>>) {
    const cwd = temporaryFolder();
    const file = join(cwd, '台账.yaml');
    writeFileSync(file, ledger);
    for (const [name, text] of Object.entries(tables)) writeFileSync(join(cwd, name), text);
    return { run: (...args: readonly string[]) => report(args, { cwd }), text: () => readFileSync(file, 'utf8') };
  }

  it('appends what is new to a list, makes one that is not there, and adds nothing the second time', () => {
    const before = `${HEAD}荣誉: # 我们的\r\n  - {名称: 书香社区, 日期: 3月}\r\n`;
    const { run, text } = folder(before, {
      '荣誉.csv': '名称,级别,日期\n书香社区,,3月\n平安社区,区级,4月\n',
      '问题.csv': '问题,措施\n车位少,划车位40个\n人手不足,\n',
    });
    const tried = run('import', '荣誉.csv', '问题.csv', '-n');
    expect(tried.out).toContain('新增 1 行，台账里已有 1 行');
    expect(tried.err).toContain('试运行');
    expect(text()).toBe(before);
    expect(run('import', '荣誉.csv', '问题.csv').code).toBe(0);
    const after = `${before}  - {名称: 平安社区, 级别: 区级, 日期: 4月}\r\n存在问题:\r\n  - 问题: 车位少\r\n    措施: 划车位40个\r\n  - 人手不足\r\n`;
    expect(text()).toBe(after);
    expect(run('import', '荣誉.csv', '问题.csv').err).toContain('没有新的行');
    expect(text()).toBe(after);
    expect(run('undo').code).toBe(0);
    expect(text()).toBe(before);
  });

  it('leaves rows with their cells, and columns that nobody knows', () => {
    const { run, text } = folder(HEAD, {
      '投入.csv': '项目,金额（万元）,合计自,经手人,日期\n装灯,12,,甲,3月\n合并,,TR-9,乙,3月\n,,,丙,6月\n修路,,,,6.3\n',
    });
    const done = run('import', '投入.csv');
    expect(done.code).toBe(1);
    expect(done.out).toContain('B  金额（万元） → 不导入（列名“金额（万元）”里的单位与台账的不同');
    expect(done.out).toContain('D  经手人       → 不导入（台账里没有这一项）');
    expect(done.out).toContain('C3 “合计自”里的“TR-9”没有找到');
    expect(done.out).toContain('A4 “投入”缺少“项目”');
    expect(done.out).toContain('E5 “日期”这一格是数字 6.3，可能是6月3日，也可能是6月30日');
    expect(text()).toBe(`${HEAD}投入:\r\n  - 项目: 装灯\r\n    日期: 3月\r\n`);
  });

  it('fills in what is empty, and leaves or takes the rest as it is told', () => {
    const before = `${HEAD}荣誉:\r\n  - 编号: RY-1\r\n    名称: 书香社区 # 好\r\n    级别: 区级\r\n`;
    const tables = { '荣誉.csv': '编号,名称,级别,日期\nRY-1,书香社区,市级,3月\nRY-1,别的,,\n' };
    const { run, text } = folder(before, tables);
    const listed = run('import', '荣誉.csv');
    expect(listed.out).toContain('第 2 行 书香社区：“级别”表里是“市级”，台账是“区级”');
    expect(listed.out).toContain('编号“RY-1”在台账里是另一条（书香社区）');
    expect(text()).toBe(before);
    run('import', '荣誉.csv', '--update=ledger');
    expect(text()).toBe(`${before}    日期: 3月\r\n`);
    run('import', '荣誉.csv', '--update=sheet');
    expect(text()).toBe(`${before.replace('级别: 区级', '级别: 市级')}    日期: 3月\r\n`);
  });

  it('takes one row of two files that say the same, and neither of two that differ', () => {
    const { run } = folder(HEAD, {
      '荣誉.csv': '名称,日期,级别\n甲,3月,\n乙,3月,区级\n丙,3月,区级\n丙,3月,区级\n',
      '荣誉表.csv': '名称,日期,级别\n甲,3月,区级\n乙,3月,市级\n',
    });
    const { out } = run('import', '荣誉.csv', '荣誉表.csv');
    expect(out).toContain('合计：新增 3 行，台账里已有 1 行，留下待改 2 行');
    expect(out).toContain('与第 4 行完全相同');
    expect(out).toContain('第 3 行是同一条，内容不同');
  });

  it('reads a table of activities as such, whatever its sheet is called, and a CSV of another name where it is clear', () => {
    const { run, text } = folder(HEAD, {
      '计划.csv': '日期,主题,类别,地点\n3月5日,学雷锋,志愿服务,广场\n',
      '导出.csv': '名称,级别,授予单位,日期\n书香社区,区级,区委,3月\n',
      '做法.csv': '甲,乙\n一,二\n',
    });
    expect(run('import', '计划.csv').out).toContain('C  类别 → 类别');
    expect(run('import', '导出.csv').code).toBe(0);
    expect(text()).toContain('主题: 学雷锋');
    expect(text()).toContain('荣誉:\r\n  - 名称: 书香社区');
    expect(run('import', '做法.csv').code).toBe(1);
  });

  it('takes a sentence alone for what it is, and skips totals, notes and headings', () => {
    const { run } = folder(HEAD, {
      '计划.csv': '目标,责任人\n一、3月底前把路灯修好，每条巷子都要亮起来，一盏不少\n,社区党委\n填表人：甲\n',
      '荣誉.csv': '名称,级别\n一、区级\n书香社区,区级\n合计,1\n',
    });
    const { out } = run('import', '计划.csv', '荣誉.csv');
    expect(out).toContain('新增 1 行，台账里已有 0 行，留下待改 1 行；跳过说明（第 4 行）');
    expect(out).toContain('新增 1 行，台账里已有 0 行，留下待改 0 行；跳过小标题（第 2 行）、合计（第 4 行）');
  });

  it('says in JSON which list a sheet is of', () => {
    const { run } = folder(HEAD, { '典型.csv': '姓名,类型,评选日期\n李阿姨,身边好人,2025-09-18\n' });
    const { tables, added } = JSON.parse(run('import', '典型.csv', '--json').out);
    expect(added).toBe(1);
    expect(tables[0].sheets).toMatchObject([
      { list: 'role_models', added: [{ row: 2, activity: { name: '李阿姨', type: '身边好人', date: '2025-09-18' } }] },
    ]);
  });

  it('brings lists back that a colleague filled into an export', () => {
    const { run, text } = folder(`${HEAD}组织:\r\n  - {名称: [甲队, 乙队], 构成: 党员、居民等}\r\n`, {});
    expect(run('export', '-o', '表.xlsx').err).toContain('（0 项活动，组织 1 条）');
    const before = text();
    expect(run('import', '表.xlsx', '--update').err).toContain('没有新的行');
    expect(text()).toBe(before);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertActivities, insertRows } from '../../../src/ledger/edit/insert-rows.js';
import type { Activity } from '../../../src/ledger/ledger.js';
import { readLedger } from '../../../src/ledger/read/read-ledger.js';
import { UserError } from '../../../src/problems/problem.js';
import { EXAMPLES } from '../../support.js';

const HEAD = '社区:\n  名称: 清潭三社区\n年度: 2025\n';
const NEW = { 日期: '2025-03-05', 主题: '学雷锋', 类别: '志愿服务' };

const read = (text: string) => readLedger({ file: '台账.yaml', bytes: Buffer.from(text, 'utf8') });

function rowsOf(text: string): readonly Activity[] {
  const { ledger, problems } = read(text);
  expect(problems.filter(({ severity }) => severity === '错误')).toEqual([]);
  return ledger?.activities ?? [];
}

/** What was put into a text, where nothing else changed. */
function inserted(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  expect(before.length).toBe(start + end);
  return after.slice(start, after.length - end);
}

describe('insertActivities', () => {
  it('puts a row whose time is no day where that time begins, and one of any time behind the row it came behind', () => {
    const rows = ['3月5日', '7月中旬', '全年', '6月20日', '8月1日', '每周三'].map((日期, i) => ({
      日期,
      主题: `第${i}项`,
      类别: '共建',
    }));
    const text = insertActivities(`${HEAD}活动:\n  - {日期: 4月1日, 主题: 原有, 类别: 共建}\n`, rows);
    expect(rowsOf(text).map(({ title }) => title)).toEqual([
      '第0项',
      '原有',
      '第3项',
      '第1项',
      '第2项',
      '第4项',
      '第5项',
    ]);
    const alone = insertActivities(`${HEAD}活动:\n  - {日期: 4月1日, 主题: 原有, 类别: 共建}\n`, rows.slice(2, 3));
    expect(rowsOf(alone).map(({ title }) => title)).toEqual(['原有', '第2项']);
  });

  it.each([
    [
      'a row between two',
      '活动:\n  - 日期: 2025-01-01\n    主题: 甲\n    类别: 共建\n  - 日期: 2025-04-01\n    主题: 乙\n    类别: 共建\n',
    ],
    ['a last row without a line break', '活动:\n- 日期: 2025-01-01\n  主题: 甲\n  类别: 共建'],
    ['an earlier row than all', '活动:\n  # 说明\n  - 日期: 2025-04-01\n    主题: 甲\n    类别: 共建\n\n典型: []\n'],
    ['a list below other keys', '活动:\n  - 日期: 2025-04-01\n    主题: 甲\n    类别: 共建\n典型: []\n'],
    [
      'rows of braces',
      '活动:\n  - {日期: 2025-04-01, 主题: 甲, 类别: 共建}\n  - {日期: 2025-05-01, 主题: 乙, 类别: 共建}\n',
    ],
    [
      'rows in brackets',
      '活动: [{日期: 2025-01-01, 主题: 甲, 类别: 共建}, {日期: 2025-05-01, 主题: 乙, 类别: 共建}]\n',
    ],
    [
      'a list in brackets, a line a row',
      '活动: [\n  {日期: 2025-01-01, 主题: 甲, 类别: 共建},\n  {日期: 2025-02-01, 主题: 乙, 类别: 共建},\n]\n',
    ],
    ['nothing below 活动', '活动:\n'],
    ['nothing below 活动, without a line break', '活动:'],
    ['an explained empty list', '活动:\n  # - 日期: 2025-01-01\n  #   主题: 甲\n\n典型: []\n'],
    ['no 活动', '典型: []\n'],
    ['no 活动, without a line break', '典型: []'],
    [
      'dashes on lines of their own',
      '活动:\n  -\n    日期: 2025-01-01\n    主题: 甲\n    类别: 共建\n  -\n    日期: 2025-05-01\n    主题: 乙\n    类别: 共建\n',
    ],
    [
      'a block of text',
      '活动:\n  - 日期: 2025-01-01\n    主题: 甲\n    类别: 共建\n    简介: |\n      一\n\n      二\n\n  - 日期: 2025-05-01\n    主题: 乙\n    类别: 共建\n',
    ],
    ['synonyms', '活动台账:\n  - 活动时间: 2025.1.1\n    活动名称: 甲\n    分类: 共建\n'],
  ])('writes into %s', (_, list) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const before = `\ufeff${HEAD}${list}`.replaceAll('\n', end);
      const after = insertActivities(before, [NEW]);
      const lines = inserted(before, after);
      expect(lines.replaceAll(end, '')).not.toMatch(/[\r\n]/);
      const rows = rowsOf(after);
      const old = /^[^#\n]*甲/mu.test(list) ? rowsOf(before) : [];
      expect(rows.filter(({ title }) => title !== '学雷锋').map(({ row, ...rest }) => rest)).toEqual(
        old.map(({ row, ...rest }) => rest),
      );
      expect(rows.filter(({ title }) => title === '学雷锋')).toHaveLength(1);
      expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
    }
  });

  it('puts rows in place of [], and keeps the comment', () => {
    expect(insertActivities(`${HEAD}活动: []   # 还没有\n典型: []\n`, [NEW])).toBe(
      `${HEAD}活动:   # 还没有\n  - 日期: 2025-03-05\n    主题: 学雷锋\n    类别: 志愿服务\n典型: []\n`,
    );
  });

  it('keeps a comment between the brackets', () => {
    const after = insertActivities(`${HEAD}活动: [\n  # 还没有\n]\n`, [NEW]);
    expect(after).toContain('\n  # 还没有\n]\n');
    expect(rowsOf(after)).toHaveLength(1);
  });

  it('leaves comments with the rows that they belong to', () => {
    const list = [
      '活动:',
      '  # 一月',
      '  - 日期: 2025-01-01',
      '    主题: 甲',
      '    类别: 共建',
      '    # 没有签到',
      '  # 三月',
      '  - 日期: 2025-03-20',
      '    主题: 乙',
      '    类别: 共建',
      '',
    ].join('\n');
    const lines = (text: string) => text.slice(HEAD.length).split('\n');
    expect(lines(insertActivities(HEAD + list, [NEW])).slice(6, 8)).toEqual(['  # 三月', '  - 日期: 2025-03-05']);
    const february = lines(insertActivities(HEAD + list, [{ ...NEW, 日期: '2.9' }]));
    expect(february.slice(5, 10)).toEqual([
      '    # 没有签到',
      '  - 日期: 2.9',
      '    主题: 学雷锋',
      '    类别: 志愿服务',
      '  # 三月',
    ]);
  });

  it('parts rows by empty lines where the ledger does', () => {
    const row = (date: string) => `  - 日期: ${date}\n    主题: ${date}\n    类别: 共建\n`;
    const before = `${HEAD}活动:\n${row('2025-02-01')}\n${row('2025-04-01')}\n典型: []\n`;
    for (const date of ['2025-01-01', '2025-03-01', '2025-05-01']) {
      const after = insertActivities(before, [{ 日期: date, 主题: '新', 类别: '共建' }]);
      expect(after.split('\n\n').map((part) => part.split('- ').length - 1)).toEqual([1, 1, 1, 0]);
    }
  });

  it('parts no row by an empty line where only some are', () => {
    const row = (date: string) => `  - {日期: ${date}, 主题: 甲, 类别: 共建}\n`;
    const before = `${HEAD}活动:\n${row('1.1')}${row('1.2')}\n${row('1.3')}${row('1.4')}`;
    expect(insertActivities(before, [{ ...NEW, 日期: '1.5' }])).toBe(
      `${before}${row('1.5').replace('甲', '学雷锋').replace('共建', '志愿服务')}`,
    );
  });

  it('puts the newest first where the ledger does, and at the end where there is no order', () => {
    const ledger = (dates: readonly string[]) =>
      `${HEAD}活动:\n${dates.map((date) => `- 日期: ${date}\n  主题: ${date}\n  类别: 共建\n`).join('')}`;
    const dates = (text: string) => rowsOf(text).map(({ date }) => date.slice(5));
    expect(dates(insertActivities(ledger(['2025-05-01', '2025-01-01']), [NEW]))).toEqual(['05-01', '03-05', '01-01']);
    const mixed = insertActivities(ledger(['2025-05-01', '2025-01-01', '2025-04-01']), [NEW, { ...NEW, 日期: '1.1' }]);
    expect(dates(mixed)).toEqual(['05-01', '01-01', '04-01', '03-05', '01-01']);
  });

  it('comes after the rows of its own day', () => {
    const before = `${HEAD}活动:\n- {日期: 3.5, 主题: 甲, 类别: 共建}\n- {日期: 3.5, 主题: 乙, 类别: 共建}\n- {日期: 3.6, 主题: 丙, 类别: 共建}\n`;
    expect(rowsOf(insertActivities(before, [NEW])).map(({ title }) => title)).toEqual(['甲', '乙', '学雷锋', '丙']);
  });

  it('uses the language and the words of the ledger', () => {
    const list =
      'activities:\n  - date: 2025-01-01\n    title: 甲\n    category: 共建\n    items:\n      - 帮帮手\n      - 净\n';
    expect(insertActivities(HEAD + list, [{ ...NEW, 志愿者人次: '3', 细项: ['帮帮手', '净'] }])).toBe(
      `${HEAD}${list}  - date: 2025-03-05\n    title: 学雷锋\n    category: 志愿服务\n    volunteers: 3\n    items:\n      - 帮帮手\n      - 净\n`,
    );
  });

  it('writes JSON as JSON', () => {
    const json = { 社区: { 名称: '清潭三社区' }, 年度: 2025, 活动: [{ 日期: '2025-01-01', 主题: '甲', 类别: '共建' }] };
    const after = insertActivities(JSON.stringify(json, null, 2), [{ ...NEW, 人次: '30', 细项: ['帮帮手', '净'] }]);
    const first = insertActivities('{"社区":{"名称":"甲"},"年度":2025,"活动":[]}', [NEW]);
    expect(JSON.parse(first).活动).toEqual([NEW]);
    expect(JSON.parse(after).活动[1]).toEqual({ ...NEW, 人次: 30, 细项: ['帮帮手', '净'] });
  });

  it.each([
    ['- 一\n- 二\n'],
    ['活动'],
    [`${HEAD}活动: 没有\n`],
    [`${HEAD}活动:\n  日期: 2025-01-01\n`],
    [`${HEAD}...\n`],
  ])('refuses %j', (text) => {
    expect(() => insertActivities(text, [NEW])).toThrow(UserError);
  });

  it.each(EXAMPLES)('writes a hundred rows into examples/%s', (file) => {
    const before = readFileSync(`examples/${file}`, 'utf8');
    const { start, end } = read(before).ledger?.period ?? { start: '', end: '' };
    const step = (Date.parse(end) - Date.parse(start)) / 100;
    const day = (i: number) => new Date(Date.parse(start) + i * step).toISOString().slice(0, 10);
    const rows = Array.from({ length: 100 }, (_, i) => ({ 日期: day(i), 主题: `新${i}`, 类别: '共建' }));
    const after = insertActivities(before, rows);
    const old = rowsOf(before).map(({ title }) => title);
    expect(
      rowsOf(after)
        .filter(({ title }) => !/^新\d/.test(title))
        .map(({ title }) => title),
    ).toEqual(old);
    // A ledger in the order of its days stays so; what has no day keeps its place.
    const days = (text: string) => rowsOf(text).flatMap(({ date, time }) => (time?.text === undefined ? [date] : []));
    const isSorted = (all: readonly string[]) => all.every((one, i) => i === 0 || (all[i - 1] ?? '') <= one);
    if (isSorted(days(before))) expect(isSorted(days(after))).toBe(true);
    // Taken out again, the new rows leave what was there.
    const taken = after
      .replaceAll(/ *- \{.*主题: 新\d+,.*\n/g, '')
      .replaceAll(/ *- *(?:日期|date|活动日期): .*\n.*(?:主题|title|活动名称): 新\d+\n.*共建\n/g, '');
    const squeezed = (text: string) => text.replaceAll(/\n+/g, '\n');
    expect(squeezed(taken)).toBe(squeezed(before).replace('活动: []\n', '活动:\n'));
  });
});

const scrap = fc.constantFrom(
  ...[
    '甲',
    '活动',
    'a',
    ' ',
    '  ',
    ': ',
    ':',
    '：',
    ' #',
    '#',
    '# ',
    "'",
    '"',
    '“',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '、',
    ',',
  ],
  ...[
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '\n',
    '\t',
    '\\',
    '\r\n',
    '---',
    '...',
    '~',
    '12:30',
    '\u3000',
    '\u00a0',
    '\u2028',
    '😀',
    '=',
  ],
);
const text = fc
  .array(scrap, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  // Nothing but signs is nothing.
  .filter((t) => /[\p{L}\p{N}]/u.test(t));
const date = fc.integer({ min: 1, max: 364 }).map((day) => new Date(Date.UTC(2025, 0, day)).toISOString().slice(0, 10));
const row = fc.record({
  日期: date,
  主题: text,
  类别: fc.constantFrom('共建', '其他'),
  简介: text,
  参与单位: fc.array(text, { minLength: 1, maxLength: 3 }),
});
const style = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('', '  ', '    '),
  dash: fc.constantFrom('- ', '-   '),
  braces: fc.boolean(),
  between: fc.constantFrom('', '\n', '  # 说明\n', '\n    # 说明\n', '\n# 说明\n'),
  after: fc.constantFrom('', '典型: []\n', '\n# 完\n', '\n\n典型: []\n'),
  lastBreak: fc.boolean(),
});

describe('insertActivities, for any text and style', () => {
  it('adds the row, and nothing else changes', () => {
    fc.assert(
      fc.property(style, fc.array(date, { maxLength: 4 }), fc.boolean(), row, (s, dates, sorted, added) => {
        const old = sorted ? dates.toSorted() : dates;
        const rows = old.map((day, i) => {
          const pairs = [`日期: ${day}`, `主题: 旧${i}`, '类别: 共建', '参与单位: [甲, 乙]'];
          if (s.braces) return `${s.indent}${s.dash}{${pairs.join(', ')}}\n`;
          const under = s.indent + ' '.repeat(s.dash.length);
          return `${s.indent}${s.dash}${pairs.join(`\n${under}`)}\n`;
        });
        const whole = `${HEAD}活动:\n${rows.join(s.between)}${s.after}`;
        const before = (s.lastBreak ? whole : whole.trimEnd()).replaceAll('\n', s.end);
        const after = insertActivities(before, [added]);
        const lines = inserted(before, after);
        expect(lines.replaceAll(s.end, '')).not.toMatch(/[\r\n]/);
        const bytes = Buffer.from(after, 'utf8');
        const { ledger, problems } = readLedger({ file: '', bytes });
        const bad = problems.filter(({ severity, code }) => severity === '错误' && code !== 'bad-character');
        expect(bad.filter(({ code }) => code !== 'left-over' && code !== 'file-not-text')).toEqual([]);
        if (!ledger) return;
        const found = ledger.activities.findIndex(({ title }) => title === added.主题);
        expect(ledger.activities[found]).toMatchObject({
          date: added.日期,
          summary: added.简介,
          partners: added.参与单位,
        });
        const others = ledger.activities.filter((_, i) => i !== found).map(({ title }) => title);
        expect(others).toEqual(old.map((_, i) => `旧${i}`));
        if (sorted) {
          const days = ledger.activities.map(({ date: day }) => day);
          expect(days).toEqual(days.toSorted());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('adds the row or refuses, and changes nothing else, in any text', () => {
    const scraps = fc.constantFrom(
      ...[
        '日期: 2025-01-01',
        '主题: 甲',
        '类别: 共建',
        '活动:',
        '活动: []',
        '典型: []',
        '名称',
        '甲',
        ': ',
        '：',
        '- ',
        '-',
        '－',
        '# 注',
      ],
      ...[
        '\n',
        '\n  ',
        '\n    ',
        '\n  - ',
        '\n- ',
        '\n\n',
        '\r\n',
        '\r',
        '\t',
        '　',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ', ',
        '|',
        '...',
        '---',
        '\ufeff',
      ],
    );
    let added = 0;
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), fc.constantFrom('', HEAD, `${HEAD}活动:\n`), (parts, head) => {
        const before = head + parts.join('');
        let after = '';
        try {
          after = insertActivities(before, [NEW]);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        added += 1;
        if (!/\[[ \t]*\]/.test(before)) inserted(before, after);
      }),
      { numRuns: 2000 },
    );
    expect(added).toBeGreaterThan(300);
  });
});

describe('rows in brackets with comments', () => {
  const row = (date: string, title: string) => `{日期: ${date}, 主题: ${title}, 类别: 共建}`;
  const [first, last] = [row('2025-01-02', '甲'), row('2025-12-02', '乙')];
  const lists = [
    `[\n  ${first}, # 注\n  ${last} ]`,
    `[\n  ${first}, # 注\n  ${last} # 尾\n]`,
    `[\n  ${first}\n  # 上\n  , # 注\n  ${last}, # 尾\n  ]`,
    `[${first}, ${last} # 尾\n]`,
    `[ # 头\n  ${first},\n  # 乙的\n  ${last},\n]`,
  ];

  it.each(lists)('keeps each comment behind its row: %j', (list) => {
    const before = `${HEAD}活动: ${list}\n计划: []\n`;
    const dates = ['2025-01-01', '2025-03-05', '2025-03-06', '2025-12-30', '2025-12-31'];
    const after = insertActivities(
      before,
      dates.map((date) => ({ ...NEW, 日期: date })),
    );
    expect(rowsOf(after).map(({ date }) => date)).toEqual([...dates, '2025-01-02', '2025-12-02'].sort());
    for (const line of before.split('\n').filter((text) => text.includes('#'))) {
      const comment = line.slice(line.indexOf('#'));
      const title = /主题: (.)/u.exec(line)?.[1];
      const found = after.split('\n').find((text) => text.includes(comment)) ?? '';
      expect(found.endsWith(comment)).toBe(true);
      if (title && !list.startsWith(`[${first}`)) expect(found).toContain(`主题: ${title}`);
    }
  });
});

it('writes thousands of rows into thousands within seconds', () => {
  const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + (i % 360))).toISOString().slice(0, 10);
  const rows = Array.from({ length: 3000 }, (_, i) => ({ 日期: day(i), 主题: `旧${i}`, 类别: '共建' }));
  const before = insertActivities(`${HEAD}活动: []\n`, rows);
  const start = performance.now();
  const after = insertActivities(
    before,
    rows.map((row) => ({ ...row, 主题: `${row.主题}新` })),
  );
  expect(performance.now() - start).toBeLessThan(5000);
  expect(rowsOf(after)).toHaveLength(6000);
});

it('says that a ledger is full where more rows than are read would be in it', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ 日期: '2025-3-5', 主题: `旧${i}`, 类别: '共建' }));
  const before = insertActivities(`${HEAD}活动: []\n`, rows);
  expect(() => insertActivities(before, rows.slice(0, 1))).toThrow('ledger-full');
});

describe('a comment behind a row in brackets', () => {
  const ledger = (comment: string) =>
    `${HEAD}活动: [\n  {日期: 2025-01-01, 主题: 甲, 类别: 共建} # ${comment}\n  , {日期: 2025-05-01, 主题: 乙, 类别: 共建}\n]\n`;

  it('may hold a comma', () => {
    expect(rowsOf(insertActivities(ledger('一, 二'), [NEW])).map(({ title }) => title)).toEqual(['甲', '学雷锋', '乙']);
  });

  it('may hold as many hashes as it likes', () => {
    const text = `${HEAD}活动: [{日期: 2025-01-01, 主题: 甲, 类别: 共建} ${'#'.repeat(5000)}\n]\n`;
    expect(rowsOf(insertActivities(text, [NEW]))).toHaveLength(2);
  });
});

describe('insertRows', () => {
  const honour = { 名称: '书香社区', 级别: '区级', 专题: ['阅读'] };

  it('makes the list where there is none, at the end, in the language of the ledger', () => {
    const before = `${HEAD}\n活动:\n- {日期: 3月5日, 主题: 甲, 类别: 共建}\n`;
    expect(inserted(before, insertRows(before, 'honours', [honour]))).toBe(
      '\n荣誉:\n- 名称: 书香社区\n  级别: 区级\n  专题: 阅读\n',
    );
    const english = 'community: {name: 甲社区}\nyear: 2025\nactivities: []\n';
    expect(inserted(english, insertRows(english, 'roleModels', [{ 类型: '好人', 人数: '5户' }]))).toBe(
      'role_models:\n  - type: 好人\n    people: 5户\n',
    );
  });

  it('stands behind the rows that are there, whatever their days', () => {
    const before = `${HEAD}荣誉:\n  - 称号: 甲 # 去年\n    日期: 9月\n\n活动: []\n`;
    expect(inserted(before, insertRows(before, 'honours', [{ 名称: '乙', 日期: '3月' }]))).toBe(
      '  - 称号: 乙\n    日期: 3月\n',
    );
  });

  it('writes a row that is a text alone, and one that is not, into one list', () => {
    const before = `${HEAD}活动: []\n存在问题:\n  - 车位少\n`;
    const after = insertRows(before, 'problems', ['人手: 不足', { 问题: '路暗', 措施: '装灯' }]);
    expect(inserted(before, after)).toBe("  - '人手: 不足'\n  - 问题: 路暗\n    措施: 装灯\n");
    const brackets = `${HEAD}活动: []\n存在问题: [车位少]\n`;
    expect(insertRows(brackets, 'problems', ['人手, 不足'])).toContain("存在问题: [车位少, '人手, 不足']");
  });

  it.each([
    [
      '{"社区":{"名称":"甲社区"},"年度":2025,"活动":[]}',
      ', "荣誉": [{"名称": "书香社区", "级别": "区级", "专题": "阅读"}]',
    ],
    [
      '{\n  "社区": {"名称": "甲社区"},\n  "年度": 2025,\n  "活动": []\n}\n',
      ',\n  "荣誉": [\n    {"名称": "书香社区", "级别": "区级", "专题": "阅读"}\n  ]',
    ],
  ])('makes the list in JSON', (before, expected) => {
    const after = insertRows(before, 'honours', [honour]);
    expect(inserted(before, after)).toBe(expected);
    expect(JSON.parse(after)).toMatchObject({ 荣誉: [{ 名称: '书香社区' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { activity, codes, HEAD, read, said, wording } from './helpers.js';

/** What users type that YAML reads otherwise, or not at all: each with the problems it gives, and no others. */
const CASES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'every colon full-width': [
    '社区：\n  名称：清潭三社区\n年度：2025\n活动：[]\n',
    ['1:3 colon-full-width', '2:5 colon-full-width', '3:3 colon-full-width'],
  ],
  'no space after a colon': [
    '社区:\n  名称:清潭三社区\n年度:2025\n活动: []\n',
    ['2:5 colon-without-space', '3:3 colon-without-space'],
  ],
  'both kinds of colon': [activity('简介：讲了一课', '人次: 30'), ['9:7 colon-full-width']],
  'a full-width colon on the last line': [activity('人次: 30', '简介：讲了一课'), ['10:7 colon-full-width']],
  'a full-width space after the colon': [activity('地点:　广场'), ['9:7 colon-without-space']],
  'full-width spaces as indent': ['社区:\n　　名称: 清潭三社区\n年度: 2025\n活动: []\n', ['2:1 indent-wide']],
  'no-break spaces as indent': ['社区:\n\u00a0\u00a0名称: 清潭三社区\n年度: 2025\n活动: []\n', ['2:1 indent-wide']],
  'tabs as indent': [
    `${HEAD}活动:\n\t- 日期: 3.5\n\t  主题: 集市\n\t  类别: 其他\n`,
    ['6:1 indent-tab', '7:1 indent-tab', '8:1 indent-tab'],
  ],
  'a tab for four spaces': [
    `${HEAD}活动:\n    - 日期: 3.5\n\t  主题: 集市\n\t  类别: 其他\n`,
    ['7:1 indent-tab', '8:1 indent-tab'],
  ],
  'odd bullets': [
    `${HEAD}活动: []\n存在问题:\n  －人手不足\n  -场地小\n  · 经费紧\n`,
    ['7:3 bullet', '8:3 bullet', '9:3 bullet'],
  ],
  'a bullet without a space, its keys aligned with its text': [
    `${HEAD}活动:\n  -日期: 3.5\n   主题: 集市\n   类别: 其他\n`,
    ['6:3 bullet'],
  ],
  'a value that is a comment': [activity('简介: #学雷锋#'), ['9:9 hash-lost']],
  'a value cut by a comment': [activity('简介: 便民 #1 集市'), ['9:12 hash-cut']],
  'a list cut by a comment': [activity('参与单位: [团委, 妇联 #1]'), ['9:19 hash-cut']],
  'a list of one that was meant as two': [activity('参与单位: [团委、妇联]'), ['9:11 list-of-one']],
  'text after quotes': [activity('简介: "八个不"宣传'), ['9:9 text-after-quote']],
  'a colon inside': [activity('简介: 主题: 学雷锋'), ['9:11 colon-in-value']],
  'a colon inside a list of texts': [`${HEAD}活动: []\n存在问题:\n  - 问题一: 人手不足\n`, ['7:8 colon-in-value']],
  'a leading @': [activity('简介: @居民'), ['9:9 bad-start']],
  'a leading !': [activity('简介: !重要'), ['9:9 bad-start']],
  'a leading %': [activity('简介: %5'), ['9:9 bad-start']],
  'a leading backtick': [activity('简介: `集市`'), ['9:9 bad-start']],
  'colons in braces': [
    `${HEAD}活动:\n  - {日期：3.5, 主题:集市, 类别: 其他, 佐证: [{类型：照片}]}\n`,
    ['6:8 colon-full-width', '6:16 colon-without-space', '6:37 colon-full-width'],
  ],
  'colons in braces over several lines': [
    `${HEAD}活动:\n  - {\n      日期：3.5,\n      主题: 集市：12:30, 类别: 其他}\n`,
    ['7:9 colon-full-width'],
  ],
  'a full-width comma in braces': [
    '社区: {名称：清潭，地名: 清潭}\n年度: 2025\n活动: []\n',
    ['1:5 missing', '1:8 colon-full-width'],
  ],
  'a list that nobody knows behind the activities': [
    `${HEAD}活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n取消的活动:\n  - 日期: 3.6\n    主题: 取消\n`,
    ['9:1 unknown-key'],
  ],
  'the same with a full-width colon': [
    `${HEAD}活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n取消的活动：\n  - 日期: 3.6\n    主题: 取消\n`,
    ['9:6 colon-full-width'],
  ],
  'a full-width colon behind a list of texts': [
    `${HEAD}署名:\n  - 甲\n  - 乙\n活动：\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n`,
    ['8:3 colon-full-width'],
  ],
  'a bullet and its keys too deep': [
    `${HEAD}活动:\n  - 日期: 3.5\n    主题: 集市\n    类别: 其他\n   - 日期: 3.6\n     主题: 义诊\n     类别: 其他\n`,
    ['9:4 indent-uneven'],
  ],
  'a comma behind brackets': [activity('参与单位: [团委, 妇联],'), ['9:19 text-after-bracket']],
  'a comma behind braces': [`${HEAD}活动:\n  - {日期: 3.5, 主题: 集市, 类别: 其他},\n`, ['6:30 text-after-bracket']],
  'a tab behind a bullet': [`${HEAD}活动:\n  -\t日期: 3.5\n    主题: 集市\n    类别: 其他\n`, ['6:4 indent-tab']],
  'bold as in Markdown': [activity('简介: **集市**'), ['9:9 bad-start']],
  'a leading >': [activity('简介: >50人'), ['9:9 bad-start']],
  'text after brackets': [activity('简介: [x]第一期'), ['9:9 text-after-bracket']],
  'brackets left open': [activity('参与单位: [团委, 妇联', '人次: 30'), ['9:11 bracket-open']],
  'quotes left open': [activity('简介: "讲了一课', '人次: 30'), ['9:9 quote-open']],
  'the same key twice': [activity('人次: 30', '人次: 40'), ['10:5 field-twice']],
  'the same field by two names': [activity('人次: 30', 'attendance: 40'), ['10:5 field-twice']],
  'a dash for nothing': [activity('人次: -'), ['9:9 dash-value']],
  'no colon': [activity('人次 30', '地点: 广场'), ['9:5 colon-missing']],
  'no colon on the first line of a record': [
    '社区:\n  名称 清潭\n  地名: 清\n年度: 2025\n活动: []\n',
    ['2:3 colon-missing'],
  ],
  'an indent too deep': [activity('  人次: 30', '地点: 广场'), ['9:7 indent-deep']],
  'an indent too small': [`${activity()}   人次: 30\n    地点: 广场\n`, ['9:4 indent-uneven']],
  'a stray line': [`${activity()}人次: 30\n    地点: 广场\n`, ['9:1 indent-uneven']],
  'a list after a value': [`${activity('参与单位: 团委')}      - 妇联\n`, ['10:7 bullet-after-value']],
  'several documents': [`${HEAD}活动: []\n---\n年度: 2026\n`, ['6:1 several-documents']],
  'an anchor that nobody takes': [activity('简介: &a 集市'), ['9:9 bad-start']],
  'an alias of nothing': [activity('成效: *a'), ['9:9 bad-start']],
  'an alias of nothing inside brackets': [activity('参与单位: [团委, *a]'), ['9:16 anchor-or-tag']],
  'a tag inside brackets': [activity('参与单位: [!!str 团委]'), ['9:18 anchor-or-tag']],
  'an empty file': ['', ['undefined:undefined file-empty']],
  'nothing but comments': ['# 台账\n', ['undefined:undefined file-empty']],
  'a whole file of text': ['清潭三社区全年开展活动96场。\n受到好评。\n', ['1:1 whole-file-text']],
  'a bare list': ['- 学雷锋\n- 集市\n', ['1:1 record-expected']],
};

describe('faults of the syntax', () => {
  it.each(Object.entries(CASES))('%s', (_, [text, expected]) => {
    expect(codes(text)).toEqual(expected);
    expect(read(text).ledger).toBeUndefined();
  });

  it('goes on to the problems of other lines', () => {
    expect(codes(activity('简介："八个不"宣传', '人次: 很多', '\t地点: 广场', '类型: x'))).toEqual([
      '9:7 colon-full-width',
      '9:8 text-after-quote',
      '10:9 number-unreadable',
      '11:5 indent-tab',
      '12:5 unknown-key',
    ]);
  });

  it('draws a fault that stands on every line three times, and names the other lines', () => {
    const { problems } = read('社区：\n  名称：清潭\n年度：2025\n主送：街道\n活动：[]\n');
    expect(problems.map((p) => p.args.more)).toEqual([undefined, undefined, [4, 5]]);
    expect(problems[2] && wording(problems[2]).what).toContain('第 4、5 行也是');
  });

  it.each([
    ['a comment after a value', '地点: 广场 # 雨天在室内'],
    ['a comment after a list', '参与单位: [团委, 妇联] # 待定'],
    ['a comment without a space after the key of a list', '参与单位: #两家\n      - 团委'],
    ['a full-width colon in a text', '简介: 主题：学雷锋，时间：3月5日'],
    ['times and addresses', '简介: 14:00开始，见http://a.cn/b#c'],
    ['quoted signs', '简介: "#1：a: b [x]"'],
    ['Chinese quotes', '简介: “八个不”宣传'],
    ['book title marks', '简介: 【集市】《公约》'],
    ['a text over several lines', '简介: 上午理发\n      时间：九点\n      下午量血压'],
    ['a text in a block', '简介: |\n      第一行：a: b #c\n\n      -第二行'],
    ['a quoted text over several lines', '简介: "上午理发\n      下午量血压"'],
    ['a list over several lines', '照片: [\n      a.jpg,\n      b.jpg,\n    ]'],
    ['a list at its key’s column', '照片:\n    - a.jpg\n    - b.jpg'],
    ['a dash that begins a text', '简介:\n      ——记社区集市'],
    ['evidence as texts', '佐证:\n      - 照片：照片/0305.jpg\n      - 佐证/签到表.pdf'],
    ['a record in braces over several lines', '佐证:\n      - {\n          类型: 签到表,\n          文件: a.pdf}'],
    ['a comment behind full-width spaces', '　　# 雨天在室内'],
    ['brackets behind a full-width space', '参与单位: 　[团委, 妇联]'],
    ['doubled quotes in brackets', "参与单位: ['''团委'' #1', 妇联]"],
    ['a record in braces', '佐证: [{类型: 签到表, 文件: a.pdf}]'],
  ])('takes %s as it is', (_, line) => {
    expect(codes(activity(line))).toEqual([]);
  });

  it('takes JSON without an indent', () => {
    const text =
      '{\n"社区": {"名称": "清潭"},\n"年度": 2025,\n"活动": [\n{"日期": "3.5", "主题": "集市", "类别": "其他"}\n]\n}\n';
    expect(codes(text)).toEqual([]);
  });

  it('takes JSON as well', () => {
    const ledger = { 社区: { 名称: '清潭三社区' }, 年度: '2025', 活动: [{ 日期: '3.5', 主题: '集市', 类别: '其他' }] };
    expect(codes(JSON.stringify(ledger, null, 2))).toEqual([]);
    expect(codes(JSON.stringify(ledger))).toEqual([]);
  });

  it('says what to write', () => {
    expect(said(activity('简介: "八个不"宣传'))).toContain('“八个不”宣传');
    expect(said(activity('参与单位: [团委、妇联]'))).toContain('[团委, 妇联]');
    expect(said(activity('简介: #学雷锋#'))).toContain("'#学雷锋#'");
  });

  it('never shows the words of the parser', () => {
    const broken = [
      'a: b: c',
      '? [x]',
      '%TAG x',
      '"\\q": 1',
      'a: "\\q"',
      '[a',
      '}',
      'a:\n - b\n  c: d\n',
      '&x',
      '!<',
      '- - ]',
    ];
    for (const text of broken) {
      for (const problem of read(`${HEAD}${text}\n`).problems) {
        const { what, remedy } = wording(problem);
        expect(`${what}${remedy}`).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}|undefined/);
      }
      expect(read(`${HEAD}${text}\n`).ledger).toBeUndefined();
    }
  });
});

it('an anchor and its alias are one value', () => {
  const text = `${activity('参与单位: &谁 [团委, 妇联]', '参加: *谁')}`;
  const { ledger, problems } = read(text);
  expect(problems).toEqual([]);
  expect(ledger?.activities[0]).toMatchObject({ partners: ['团委', '妇联'], participants: ['团委', '妇联'] });
  const block = `${activity('参与单位: &谁', '  - 团委', '  - 妇联', '参加: *谁')}`;
  expect(read(block).ledger?.activities[0]?.participants).toEqual(['团委', '妇联']);
});

import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { tagRows } from '../../../src/ledger/edit/tag-rows.js';
import { EXAMPLES, example } from '../../support.js';

const HEAD = '社区: {名称: 清潭三社区}\n年度: 2025\n活动:\n';

it.each([
  [
    'a line below 类别',
    '  - 日期: 3月5日\n    类别: 其他 # 注\n    主题: 灭火器培训\n    人次: 3\n',
    '  - 日期: 3月5日\n    类别: 其他 # 注\n    专题: 消防\n    主题: 灭火器培训\n    人次: 3\n',
  ],
  [
    'a pair in braces',
    '  - {日期: 3月5日, 主题: 四点半课堂, 类别: 其他}\n',
    '  - {日期: 3月5日, 主题: 四点半课堂, 类别: 其他, 专题: 助学托管}\n',
  ],
  [
    'English keys',
    '  - date: 2025-03-05\n    title: 旧衣义诊\n    category: 其他\n',
    '  - date: 2025-03-05\n    title: 旧衣义诊\n    category: 其他\n    topics: [便民利民, 低碳生活, 健康]\n',
  ],
  [
    'beside a text',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    类别: 其他\n    专题: 邻里\n',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    类别: 其他\n    专题: [邻里, 低碳生活]\n',
  ],
  [
    'into a list',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    类别: 其他\n    专题: [邻里, -帮困]\n',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    类别: 其他\n    专题: [邻里, -帮困, 低碳生活]\n',
  ],
  [
    'below the items of a list',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    专题:\n      - 邻里\n    类别: 其他\n',
    '  - 日期: 3月5日\n    主题: 旧衣回收\n    专题:\n      - 邻里\n      - 低碳生活\n    类别: 其他\n',
  ],
])('writes %s', (_, before, after) => {
  for (const end of ['\n', '\r\n', '\r']) {
    const broken = (text: string) => text.replaceAll('\n', end);
    expect(tagRows(broken(HEAD + before)).text).toBe(broken(HEAD + after));
    expect(tagRows(broken(HEAD + after)).fixes).toEqual([]);
  }
});

test('shows the line that comes, and leaves what was taken away and what has errors', () => {
  const row = '  - 日期: 3月5日\n    主题: 灭火器培训\n    类别: 其他\n';
  expect(tagRows(HEAD + row).fixes).toEqual([
    { line: 6, before: '', after: '    专题: 消防', what: ['按活动名称加上专题'] },
  ]);
  const taken = `${HEAD}${row}    专题: [-消防, -平安社区]\n`;
  expect(tagRows(taken)).toEqual({ text: taken, fixes: [] });
  const faulty = `${HEAD}${row}    人次: 很多\n`;
  expect(tagRows(faulty)).toEqual({ text: faulty, fixes: [] });
});

it.each(EXAMPLES)('%s is tagged', (name) => {
  expect(tagRows(readFileSync(example(name), 'utf8')).fixes).toEqual([]);
});

import { expect, test } from 'vitest';
import { UserError } from '../../src/problems/problem.js';
import { parseTemplate } from '../../src/template/parse-template.js';
import { unclosedBlock } from '../../src/template/unclosed-block.js';

test.each([
  ['{{#落实 甲}}\n好\n{{/落实}}', undefined],
  ['一\n{{#落实 甲}}\n好', { name: '落实', line: 2 }],
  ['{{#落实 甲}}\n{{#有 乙}}\n好\n{{/有}}\n尾', { name: '落实', line: 1 }],
  ['{{#落实 甲}}{{/落实}}\n{{~#有 乙~}}', { name: '有', line: 2 }],
  ['{{!-- {{#有 乙}} --}}\n{{#项}}', { name: '项', line: 2 }],
])('in %j it is %j', (text, found) => {
  expect(unclosedBlock(text)).toEqual(found);
});

test('a template with an unclosed block is at fault where the block begins', () => {
  const text = '---\n名称: 甲\n标题: 乙\n---\n\n# 一\n\n{{#落实 道德讲堂}}\n好。\n\n# 二\n\n{{#有 年度}}坏。{{/有}}\n';
  const problems = () => {
    try {
      parseTemplate('甲', { file: '甲.hbs', text }, {});
    } catch (error) {
      if (error instanceof UserError) return error.problems;
      throw error;
    }
    return [];
  };
  expect(problems()).toEqual([
    expect.objectContaining({
      code: 'template-syntax',
      line: 8,
      args: { open: '落实' },
      excerpt: '{{#落实 道德讲堂}}',
    }),
  ]);
});

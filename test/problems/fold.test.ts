import { expect, it } from 'vitest';
import { explain } from '../../src/problems/explain.js';
import { fold, foldSame } from '../../src/problems/fold.js';
import { problem } from '../../src/problems/problem.js';

const missing = (file: string, line: number) => problem('photo-missing', '提醒', { file }, { file: '台账.yaml', line });

it('tells every 错误, and three of a kind one by one', () => {
  const errors = [1, 2, 3, 4].map((line) => problem('file-empty', '错误', {}, { file: `${line}.yaml` }));
  expect(fold(errors).shown).toEqual(errors);
  const three = ['甲', '乙', '丙'].map(missing);
  expect(fold(three)).toEqual({ shown: three, alike: new Map() });
});

it('tells an error that says the same of the same file once, with its lines', () => {
  const wrong = (file: string, line: number, text = '冬瓜') =>
    problem('time-unreadable', '错误', { field: '日期', text, start: '', end: '' } as never, { file, line, column: 5 });
  const [first, ...rest] = [wrong('甲.yaml', 3), wrong('甲.yaml', 9), wrong('甲.yaml', 12)];
  const others = [wrong('乙.yaml', 3), wrong('甲.yaml', 5, '改天')];
  const { shown, alike } = foldSame([first, ...rest, ...others] as never);
  expect(shown).toEqual([first, ...others]);
  const text = explain(shown, { colour: false, alike });
  expect(text).toContain('同样的错误还在第 9、12 行。');
  expect(text).toContain('共 5 个错误');
});

it('tells the fourth with the first, and the same sentence at once', () => {
  const [first, ...rest] = ['甲', '乙', '丙', '丁'].map(missing);
  expect(fold([first, ...rest] as never).shown).toEqual([first]);
  const twice = [missing('甲', 1), missing('甲', 7)];
  const { shown, alike } = fold(twice);
  expect(shown).toEqual([twice[0]]);
  const text = explain(shown, { colour: false, alike });
  expect(text).toContain('同样的提醒还有 1 处：台账.yaml:7。');
  expect(text).toContain('共 2 个提醒');
});

import { expect, it } from 'vitest';
import { example, report } from '../support.js';

const names = (...args: string[]) =>
  report(['templates', ...args])
    .out.split('\n')
    .slice(1, -1);

it('lists the names that a template can use, group by group, or those with a word in them', () => {
  const sparse = example('sparse.yaml');
  const groups = names(sparse, '--names');
  expect(groups.length).toBeLessThan(800);
  expect(groups.find((line) => line.startsWith('道德讲堂：'))).toContain('场次、人次');
  expect(names('--names', sparse)).toEqual(groups);
  const some = names(sparse, '--names', '联联手');
  expect(some).toContain('五手互动.联联手.人次');
  expect(some.every((name) => name.includes('联联手'))).toBe(true);
  expect(report(['templates', sparse, '--names', '没有的词']).code).toBe(2);
});

it('lists the six with their numbers', () => {
  expect(
    names()
      .slice(0, 6)
      .map((line) => line[0]),
  ).toEqual(['1', '2', '3', '4', '5', '6']);
});

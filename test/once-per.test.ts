import { expect, test } from 'vitest';
import { oncePer } from '../src/once-per.js';

test('what is worked out of a value is worked out once, even where it is nothing', () => {
  const seen: object[] = [];
  const worked = oncePer((of: { readonly value?: string }) => {
    seen.push(of);
    return of.value;
  });
  const [a, b] = [{ value: '甲' }, {}];
  expect([worked(a), worked(b), worked(a), worked(b)]).toEqual(['甲', undefined, '甲', undefined]);
  expect(seen).toEqual([a, b]);
});

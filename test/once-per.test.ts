import { expect, test } from 'vitest';
import { oncePer, oncePerFields } from '../src/once-per.js';

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

test('what is worked out of some fields stays where another field is changed, and no longer', () => {
  const seen: object[] = [];
  const rows = [1];
  const worked = oncePerFields(['rows', 'name'], (of: { readonly rows: readonly number[]; readonly name: string }) => {
    seen.push(of);
    return `${of.name}${of.rows.length}`;
  });
  const [whole, other] = [
    { rows, name: '甲', plans: [1] },
    { rows, name: '乙', plans: [] },
  ];
  expect([worked(whole), worked({ ...whole, plans: [] }), worked(other), worked({ ...whole, rows: [] })]).toEqual([
    '甲1',
    '甲1',
    '乙1',
    '甲0',
  ]);
  expect(seen).toHaveLength(3);
});

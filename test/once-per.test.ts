import { expect, test } from 'vitest';
import { oncePer, oncePerFields, oncePerText } from '../src/once-per.js';

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
  const whole = { rows, name: '甲', plans: [1] };
  const others = { plans: { ...whole, plans: [] }, name: { ...whole, name: '乙' }, rows: { ...whole, rows: [] } };
  expect([whole, others.plans, others.name, others.rows].map(worked)).toEqual(['甲1', '甲1', '乙1', '甲0']);
  expect(seen).toHaveLength(3);
});

test('and what is worked out of a text, of few enough at a time', () => {
  const seen: string[] = [];
  const worked = oncePerText((text) => {
    seen.push(text);
    return `${text}。`;
  });
  expect([worked('甲'), worked('甲')]).toEqual(['甲。', '甲。']);
  expect(seen).toEqual(['甲']);
  for (let number = 0; number < 6000; number++) worked(`${number}`);
  worked('甲');
  expect(seen.filter((text) => text === '甲')).toHaveLength(2);
});

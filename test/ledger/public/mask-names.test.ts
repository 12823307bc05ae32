import { expect, it } from 'vitest';
import { maskNames } from '../../../src/ledger/public/mask-names.js';

const masks = (...names: readonly string[]) => [...maskNames(names).values()];

it('keeps the surname', () => {
  expect(masks('王秀英', '李明', '欧阳明', '阿依古丽·买买提')).toEqual(['王某', '李某', '欧阳某', '阿某']);
});

it('tells persons of one surname apart, in the order of the ledger, and each once', () => {
  expect(masks('李建国', '王秀英', '李桂芳', '李建国')).toEqual(['李某甲', '王某', '李某乙']);
});

it('never gives two persons one name', () => {
  const names = Array.from({ length: 700 }, (_, i) => `李${String.fromCodePoint(0x4e00 + i)}`);
  expect(new Set(masks(...names)).size).toBe(700);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '../../src/chinese/escaped.js';

test('any text is found as it stands, by expressions of both kinds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\\^$.*+?()[]{}|/-&和C1\n'), minLength: 1 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      for (const flags of ['', 'u'])
        expect(new RegExp(`^${escaped(one)}$`, flags).test(other), other).toBe(one === other);
    }),
  );
});

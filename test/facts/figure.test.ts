import { expect, test } from 'vitest';
import { derivedFigure, type Figure, figureNumber, figureText, typedFigure } from '../../src/facts/figure.js';
import type { Qualifier } from '../../src/ledger/vocabulary/field.js';

const typed = (value: number, unit: string): Figure => {
  const figure = typedFigure('x', value, unit, { what: '', text: String(value), path: [] });
  if (!figure) throw new Error('no figure');
  return figure;
};

test('a share is rounded once, when it is printed, half up', () => {
  const difference = derivedFigure('x', '小时', {
    by: 'difference',
    of: typed(1.45, '小时'),
    from: typed(100, '小时'),
  });
  const share = derivedFigure('x', '%', { by: 'share', part: difference, whole: typed(100, '小时') });
  expect(figureText(difference)).toBe('98.55小时');
  expect(figureNumber({ ...share, decimals: 1 })).toBe('98.6');
  const third = derivedFigure('x', '%', { by: 'share', part: typed(1, ''), whole: typed(3, '') });
  expect([figureNumber(third), figureNumber({ ...third, decimals: 4 })]).toEqual(['33.33', '33.3333']);
});

test('what was typed is printed as it was, however many decimals it has', () => {
  expect(figureText(typed(4.998, '%'))).toBe('4.998%');
});

test.each<[Qualifier, string]>([
  ['余', '30余人'],
  ['多', '30多人'],
  ['以上', '30人以上'],
  ['逾', '逾30人'],
  ['超', '超30人'],
  ['近', '近30人'],
  ['约', '约30人'],
])('%s stands where one says it: %s', (qualifier, text) =>
  expect(figureText({ ...typed(30, '人'), qualifier })).toBe(text),
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVITY } from '../../../src/ledger/vocabulary/fields.js';
import { numberCell } from '../../../src/sheet/cells/number-cell.js';

const text = (words: string, field = ACTIVITY.attendance) => numberCell({ kind: 'text', text: words }, field);
const shown = (value: number, format: string) => numberCell({ kind: 'number', value, format }, ACTIVITY.attendance);

describe('numberCell', () => {
  it.each([
    ['1,200', '1200'],
    ['１，２００人', '1200'],
    ['12,345,678.5', '12345678.5'],
    ['30 人次', '30'],
  ])('reads %s', (words, digits) => expect(text(words)).toBe(digits));

  it.each(['12,15', '3，4', '1,20', '1,,2', ',30', '1200,000', '1,5小时'])('never runs %s together', (words) =>
    expect(text(words)).toBe(words),
  );

  it('takes a comma as parting thousands or not at all', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(9999), (a, b) => {
        const read = text(`${a},${b}`);
        expect(read).toBe(String(b).length === 3 ? `${a}${b}` : `${a},${b}`);
      }),
    );
  });

  it('sees the words that a format puts around a number', () => {
    expect(shown(30, '0"余人"')).toBe('30余人');
    expect(shown(30, '"约"0')).toBe('约30');
    expect(shown(3, '0"万"')).toBe('3万');
    expect(shown(30, '0"人"')).toBe('30');
    for (const format of ['General', '0', '#,##0', '0_ ', '[DBNum1][$-804]General', '0;[Red]-0'])
      expect(shown(1200, format)).toBe('1200');
  });

  it('takes no length of time for a number', () =>
    expect(numberCell({ kind: 'time', text: '45:30' }, ACTIVITY.hours)).toMatchObject({ code: 'number-is-time' }));
});

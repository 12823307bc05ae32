import { expect, test } from 'vitest';
import { cellUnits, unitLines } from '../../../src/render/docx/cell-units.js';

test('a number keeps its unit and the mark behind it, other characters stand alone', () => {
  const { ends } = cellUnits('登记207人、推荐');
  expect(ends).toHaveLength(5);
  expect(cellUnits('复绿1860平方米').widest).toBeGreaterThan(5);
  expect(cellUnits('全部办结').widest).toBeLessThan(1.5);
});

test('the lines of a text are counted with its numbers whole', () => {
  const units = cellUnits('调解29起、成功28起');
  expect(unitLines(units, 11).count).toBe(1);
  expect(unitLines(units, 6).count).toBe(2);
  // 调解|29起、成|功28起: 29 is not parted from what it counts, as many characters to a line would have it.
  expect(unitLines(units, 5.2).count).toBe(3);
  expect(unitLines(units, 1).count).toBeGreaterThan(4);
});

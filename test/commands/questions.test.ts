import { expect, it, vi } from 'vitest';
import { line, select } from '../../src/commands/questions.js';

const asked: unknown[] = [];
vi.mock('@clack/prompts', () => ({
  select: (question: unknown) => asked.push(question),
  text: (question: unknown) => asked.push(question),
}));

it('questions show no escape sequence of a ledger, and answer with what it says', () => {
  select({ message: '地点', options: [{ value: '室\u001B[2J', label: '室\u001B[2J', hint: '\u202E' }] });
  line({ message: '名称\u0007', initialValue: '\u001B]0;甲\u0007' });
  expect(asked).toMatchObject([
    { message: '地点', options: [{ value: '室\u001B[2J', label: '室[2J', hint: '' }] },
    { message: '名称' },
  ]);
  expect(asked[1]).not.toHaveProperty('initialValue');
});

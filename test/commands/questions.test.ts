import { expect, it, vi } from 'vitest';
import { line, multiselect, select } from '../../src/commands/questions.js';

it('questions show no escape sequence of a ledger', async () => {
  let drawn = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    drawn += text;
    return true;
  });
  const over = new AbortController();
  const { signal } = over;
  const asked = [
    select({ message: '地点', options: [{ value: '室', label: '室\u001B]0;甲\u0007', hint: '\u202E上次' }], signal }),
    line({ message: '名称\u0007', placeholder: '例如\u001B]0;', initialValue: '乙\u001B]0;甲\u0007', signal }),
  ];
  over.abort();
  await Promise.all(asked);
  write.mockRestore();
  expect(drawn).toContain('室]0;甲');
  expect(drawn).not.toContain('乙');
  for (const hostile of ['\u001B]', '\u0007', '\u202E']) expect(drawn).not.toContain(hostile);
});

it('where nothing is chosen of several, that is said in Chinese', async () => {
  let drawn = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    drawn += text;
    return true;
  });
  const asked = multiselect({ message: '专项', options: [{ value: '甲', label: '甲' }], required: false });
  process.stdin.emit('keypress', '\r', { name: 'return' });
  const chosen = await asked;
  write.mockRestore();
  expect(chosen).toEqual([]);
  expect(drawn).toContain('都不选');
  expect(drawn).not.toContain('none');
});

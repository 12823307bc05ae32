import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordChange } from '../../src/files/generations.js';
import { replaceFile } from '../../src/files/replace-file.js';
import { stepLedger } from '../../src/files/step-ledger.js';
import { temporaryFolder } from '../support.js';

function ledger(folder = temporaryFolder(), name = '台账.yaml') {
  const file = join(folder, name);
  writeFileSync(file, '零');
  const read = () => readFileSync(file, 'utf8');
  return {
    folder,
    read,
    edit: (text: string) => writeFileSync(file, text),
    add: (text: string) => replaceFile(file, Buffer.from(text), readFileSync(file), { record: recordChange('add') }),
    undo: () => stepLedger(file, 'back'),
    redo: () => stepLedger(file, 'forward'),
  };
}

describe('stepLedger', () => {
  it('goes back and forward, and stops at both ends', () => {
    const { read, add, undo, redo } = ledger();
    for (const text of ['一', '二']) add(text);
    const back = [undo(), read(), undo(), read(), undo(), read()];
    expect(back).toMatchObject([{ change: 'add', edited: false }, '一', { edited: false }, '零', undefined, '零']);
    const forward = [redo(), read(), redo(), read(), redo(), read()];
    expect(forward).toMatchObject([{ change: 'add', edited: false }, '一', { edited: false }, '二', undefined, '二']);
  });

  it('loses nothing that was edited by hand in between, and says so', () => {
    const { read, edit, add, undo, redo } = ledger();
    add('一');
    edit('一，手写');
    expect([undo()?.edited, read()]).toEqual([true, '零']);
    edit('零，又写');
    expect([redo()?.edited, read()]).toEqual([true, '一，手写']);
    expect([undo()?.edited, read()]).toEqual([false, '零，又写']);
  });

  it('keeps what was undone when a new command comes', () => {
    const { read, add, undo, redo } = ledger();
    add('一');
    undo();
    add('二');
    expect(redo()).toBeUndefined();
    expect([undo(), read(), undo(), read(), undo()]).toMatchObject([{}, '零', {}, '一', undefined]);
  });

  it('keeps the last ten', () => {
    const { folder, read, add, undo } = ledger();
    for (let n = 1; n <= 12; n += 1) add(`第${n}项`);
    for (let n = 11; n >= 2; n -= 1) expect([undo()?.edited, read()]).toEqual([false, `第${n}项`]);
    expect(undo()).toBeUndefined();
    expect(readdirSync(join(folder, '.huibao', '台账.yaml', 'forward'))).toHaveLength(10);
  });

  it('keeps each ledger by itself, and nothing where nothing was written', () => {
    const first = ledger();
    const second = ledger(first.folder, '另一份.yaml');
    first.add('一');
    expect([second.undo(), first.undo()]).toMatchObject([undefined, { change: 'add' }]);
    writeFileSync(join(first.folder, '.~lock.台账.yaml#'), '');
    expect(() => first.redo()).toThrow('file-open');
    expect(() => first.add('二')).toThrow('file-open');
    expect(first.read()).toBe('零');
    expect(readdirSync(join(first.folder, '.huibao', '台账.yaml', 'back'))).toEqual([]);
  });

  it('passes over a state that is reached already, as a killed run leaves it', () => {
    const { read, edit, add, undo } = ledger();
    for (const text of ['一', '二']) add(text);
    edit('一');
    expect([undo(), read()]).toMatchObject([{ change: 'add', edited: false }, '零']);
  });
});

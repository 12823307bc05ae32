import { Chalk } from 'chalk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createConsole } from '../../src/commands/create-console.js';
import { printable } from '../../src/terminal/printable.js';

const isHarmless = (text: string) => !/[\p{Cc}\u202E]/u.test(text.replaceAll('\n', ''));

const HOSTILE = '活动\u001B]0;标题\u0007\u001B[2J\u001B[8m室\u202E倒\u009B1A\r盖';

describe('what is printed', () => {
  it('keeps its lines, and no character that moves, hides or turns anything', () => {
    expect(printable(`一\n\t二\r\n${HOSTILE}\n`, false)).toBe('一\n\t二\r\n活动]0;标题[2J[8m室倒1A 盖\n');
  });

  it('keeps the colours of our own where there are colours, and not the one that hides', () => {
    const { red, dim } = new Chalk({ level: 1 });
    const painted = `${red.bold('错误')} ${dim('|')}`;
    expect(printable(painted, true)).toBe(painted);
    expect(printable(painted, false)).not.toContain('\u001B');
    expect(printable(HOSTILE, true)).not.toContain('\u001B');
  });
});

describe('the console', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  function written(terminal: boolean, speak: (console: ReturnType<typeof createConsole>) => void): string {
    let all = '';
    const before = [process.stdout, process.stderr].map((stream) => [stream, stream.isTTY] as const);
    for (const stream of [process.stdout, process.stderr]) {
      stream.isTTY = terminal;
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        all += text;
        return true;
      });
    }
    speak(createConsole());
    vi.restoreAllMocks();
    for (const [stream, was] of before) stream.isTTY = was;
    return all.replaceAll('\r\u001B[2K', '');
  }

  it('lets nothing through to a terminal, and changes no product that goes elsewhere', () => {
    for (const way of ['talk', 'progress', 'out'] as const)
      expect(written(true, (console) => console[way](HOSTILE))).toSatisfy(isHarmless);
    expect(written(false, (console) => console.talk(HOSTILE))).not.toContain('\u001B');
    expect(written(false, (console) => console.out(HOSTILE))).toBe(HOSTILE);
  });
});

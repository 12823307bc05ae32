import { createContext, Script } from 'node:vm';
import type { Expression } from './expressions.js';

/** What the expressions of src/ look for again and again: runs of it make one that backtracks run away. */
const UNITS: readonly string[] = [
  ...' \t\n#a1一，。,.:;"\'<>[](){}~-_*/\\=|+&%@年月日至第十O\uE000\u0000',
  ...[
    '# \n',
    '\r\n',
    'ab ',
    '1,',
    '1.',
    '12-',
    '一、',
    '《》',
    '“”',
    '（）',
    '<c r="',
    '<row r="A1" ',
    '<!--',
    'r="" ',
  ],
  ...[
    '[]',
    '0"',
    '_.',
    '约1',
    '1年',
    '1月1日',
    '9:00',
    '周一',
    '{{',
    '{{>',
    '~a',
    'http://a',
    'www.',
    '|-',
    'a: ',
    '1至',
  ],
];
/** What makes an expression that got so far fail. */
const ENDS: readonly string[] = ['', '\u0001x'];
/** What doubles with every character hangs at 28; what grows with the square takes 0.1 s at 16,384, what is linear far below 1 ms. */
const LENGTHS: readonly number[] = [28, 16_384];
const LIMIT = 60;
/** For all strings of an expression together. */
const BUDGET = 400;

const context = createContext({ pattern: /x/, texts: [] });
const script = new Script("for (const text of texts) text.replace(pattern, '')");

/** The string on which an expression takes too long; undefined where it stands all. */
export function hostileFor({ source, flags }: Expression): string | undefined {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const texts = hostileTexts(source);
  if (
    !runsOut(
      pattern,
      texts.map(({ text }) => text),
      BUDGET,
    )
  )
    return undefined;
  // Three times too long: a machine under load is slow once.
  return texts.find(({ text }) => [1, 2, 3, 4, 5].every(() => runsOut(pattern, [text], LIMIT)))?.name;
}

function hostileTexts(source: string): readonly { readonly name: string; readonly text: string }[] {
  const plain = source.replaceAll(/\\[pPuxk]\{[^}]*\}|\\./gu, ' ');
  const own = [...new Set(plain.match(/[^\s\\^$.*+?()[\]{}|]{1,12}/gu) ?? [])].slice(0, 16);
  const names = [...new Set([...UNITS, ...own])].flatMap((unit) =>
    [...new Set(['', own[0] ?? ''])].flatMap((start) => ENDS.map((end) => [start, unit, end] as const)),
  );
  return LENGTHS.flatMap((length) =>
    names.map(([start, unit, end]) => {
      const times = Math.ceil(length / unit.length);
      const name = `${JSON.stringify(start)} + ${JSON.stringify(unit)} × ${times} + ${JSON.stringify(end)}`;
      return { name, text: start + unit.repeat(times) + end };
    }),
  );
}

/** Whether it takes longer than so many milliseconds of the processor: on a machine that is busy the clock alone says nothing. */
function runsOut(pattern: RegExp, texts: readonly string[], limit: number): boolean {
  Object.assign(context, { pattern, texts });
  const before = process.cpuUsage();
  try {
    script.runInContext(context, { timeout: limit * PATIENCE });
  } catch {
    return true;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 > limit;
}
const PATIENCE = 8;

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import { ROOT } from '../support.js';

/** A regular expression of src/: where it stands and what it is. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export const sourceFiles = (): readonly string[] =>
  readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .sort()
    .map((name) => join(ROOT, 'src', name));

/** Those written as /…/. */
export const literals = (): readonly Expression[] =>
  sourceFiles().flatMap((file) =>
    scan(transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' }).code).map(
      (found) => ({
        file: relative(ROOT, file).replaceAll('\\', '/'),
        ...found,
      }),
    ),
  );

/** Those made by `new RegExp` while the modules are loaded. */
export async function constructed(): Promise<readonly Expression[]> {
  const made: Expression[] = [];
  let current = '';
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, self) => {
      const pattern = Reflect.construct(target, args, self) as RegExp;
      if (new Error().stack?.split('\n')[2]?.includes('/src/'))
        made.push({ file: current, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of sourceFiles()) {
      current = relative(ROOT, file).replaceAll('\\', '/');
      await import(file);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/** The expressions of a program whose comments are gone: a slash begins one where no value can have ended. */
function scan(code: string): readonly Omit<Expression, 'file'>[] {
  const found: Omit<Expression, 'file'>[] = [];
  const open: string[] = [];
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at] as string;
    if (sign === "'" || sign === '"') at = endOfString(code, at);
    else if (sign === '`') at = inTemplate(code, at + 1, open);
    else if (sign === '{') open.push('{');
    else if (sign === '}' && open.pop() === '`') at = inTemplate(code, at + 1, open);
    else if (sign === '/' && code[at + 1] === '*') at = code.indexOf('*/', at) + 1;
    else if (sign === '/' && code[at + 1] === '/') at = code.indexOf('\n', at);
    else if (
      sign === '/' &&
      /(?:^|[([{},;:=!&|?+\-*%<>~^]|\b(?:return|typeof|case|of|in))\s*$/.test(code.slice(Math.max(0, at - 20), at))
    ) {
      const end = endOfExpression(code, at);
      const [flags = ''] = /^[a-z]*/.exec(code.slice(end + 1, end + 12)) ?? [];
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + flags.length;
    }
  }
  return found;
}

function endOfString(code: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === code[from]) return at;
  }
}

/** To its end, or into the next ${…} of it. */
function inTemplate(code: string, from: number, open: string[]): number {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '`') return at;
    else if (code.startsWith('${', at)) {
      open.push('`');
      return at + 1;
    }
  }
  return code.length;
}

function endOfExpression(code: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; ; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
    else if (code[at] === '/' && !inClass) return at;
  }
}

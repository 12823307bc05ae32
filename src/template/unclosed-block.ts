/** The last block of a template that nothing closes, and the line where it begins; undefined where each is closed. */
export function unclosedBlock(text: string): { readonly name: string; readonly line: number } | undefined {
  const open: { readonly name: string; readonly line: number }[] = [];
  for (const { 1: sign, 2: name, index } of text.matchAll(BLOCK)) {
    if (name === undefined) continue;
    if (sign === '#') open.push({ name, line: text.slice(0, index).split('\n').length });
    else if (open.at(-1)?.name === name) open.pop();
  }
  return open.at(-1);
}

/** {{#落实 or {{/落实; a comment is taken whole, and has no name. */
const BLOCK = /\{\{!--[\s\S]*?--\}\}|\{\{~?([#/])\s*([^\s}~]+)/g;

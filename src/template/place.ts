import type { Place } from '../problems/problem.js';

/** Where a node of a template stands. The file is the `srcName` that it was parsed with, a partial's own included. */
export function placeOf(node: hbs.AST.Node, text = ''): Place {
  const { source, start } = node.loc;
  return {
    file: source ?? '',
    line: start.line,
    column: start.column + 1,
    ...(text && { length: text.length }),
  };
}

import { softenBreaks } from './line-breaks.js';
import { PUT } from './vocabulary.js';

/**
 * The program that runs: each {{name}} becomes a call of the helper that writes a mark, and each call of a helper carries the names of
 * its facts and its place, so that a gap knows what it misses and where it is asked for. The program given is left as it is.
 */
export function rewrite(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.map(rewriteStatement) };
}

function rewriteStatement(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type === 'ContentStatement') {
    const content = statement as hbs.AST.ContentStatement;
    return { ...content, value: softenBreaks(content.value) } as hbs.AST.ContentStatement;
  }
  if (statement.type === 'MustacheStatement') {
    const value = statement as hbs.AST.MustacheStatement;
    const path = { ...value.path, type: 'PathExpression', depth: 0, data: false, parts: [PUT], original: PUT };
    return { ...value, path, params: [value.path], hash: origin([value.path], statement) } as hbs.AST.MustacheStatement;
  }
  if (statement.type === 'BlockStatement') {
    const block = statement as hbs.AST.BlockStatement;
    return {
      ...block,
      hash: origin(block.params, statement, block.hash),
      program: block.program && rewrite(block.program),
      inverse: block.inverse && rewrite(block.inverse),
    } as hbs.AST.BlockStatement;
  }
  return statement;
}

/** What a helper reads from `options.hash`: 路径 the names of its facts, 位置 file, line and column. */
export interface Origin {
  readonly 路径: string;
  readonly 位置: string;
  /** The record that the first fact belongs to, and its name there: what is wanting where it says nothing stands with the record. */
  readonly 所属?: unknown;
  readonly 名: string;
}

function origin(params: readonly hbs.AST.Expression[], { loc }: hbs.AST.Node, hash?: hbs.AST.Hash): hbs.AST.Hash {
  const names = params.map((param) => (param as hbs.AST.PathExpression).original).join(' ');
  const at = JSON.stringify([loc.source, loc.start.line, loc.start.column + 1]);
  const pair = (key: string, value: string) => ({
    type: 'HashPair',
    key,
    value: { type: 'StringLiteral', value, original: value, loc },
    loc,
  });
  return {
    type: 'Hash',
    loc,
    pairs: [...(hash?.pairs ?? []), pair('路径', names), pair('位置', at), ...belonging(params[0], pair)],
  } as hbs.AST.Hash;
}

/** Of 甲.乙.丙 the record 甲.乙 and the name 丙; of a single name all the facts, which is what `this` is in every block. */
function belonging(
  param: hbs.AST.Expression | undefined,
  pair: (key: string, value: string) => object,
): readonly object[] {
  if (param?.type !== 'PathExpression') return [];
  const path = param as hbs.AST.PathExpression;
  const parts = path.parts.slice(0, -1);
  const record = { ...path, parts, original: parts.length === 0 ? 'this' : parts.join('.') };
  return [{ type: 'HashPair', key: '所属', value: record, loc: path.loc }, pair('名', String(path.parts.at(-1) ?? ''))];
}

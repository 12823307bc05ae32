import { softenBreaks } from './line-breaks.js';
import type { At, BlockStep, Name, Steps } from './steps.js';

/** A program that was checked → its steps: no more of it is left than filling needs. */
export function toSteps({ body }: hbs.AST.Program): Steps {
  return body.flatMap((statement): Steps => {
    if (statement.type === 'ContentStatement') return [softenBreaks((statement as hbs.AST.ContentStatement).value)];
    if (statement.type === 'MustacheStatement') {
      const { path } = statement as hbs.AST.MustacheStatement;
      return [{ put: nameOf(path), at: at(statement) }];
    }
    return statement.type === 'BlockStatement' ? [toBlock(statement as hbs.AST.BlockStatement)] : [];
  });
}

function toBlock(statement: hbs.AST.BlockStatement): BlockStep {
  const { path, params, hash, program, inverse } = statement;
  const [first] = params;
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, (value as hbs.AST.StringLiteral).value] as const);
  const [item] = program.blockParams ?? [];
  return {
    block: String(path.original),
    ...(first?.type === 'StringLiteral'
      ? { of: [], text: (first as hbs.AST.StringLiteral).value }
      : { of: params.map(nameOf) }),
    ...(pairs.length > 0 && { options: Object.fromEntries(pairs) }),
    ...(item !== undefined && { as: item }),
    at: at(statement),
    body: toSteps(program),
    ...(inverse && { otherwise: toSteps(inverse) }),
  };
}

const nameOf = (path: hbs.AST.Node): Name => (path as hbs.AST.PathExpression).parts;

const at = ({ loc: { source, start } }: hbs.AST.Node): At => [source ?? '', start.line, start.column + 1];

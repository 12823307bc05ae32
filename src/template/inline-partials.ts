import { nearest } from '../chinese/nearest.js';
import { type Problem, problem } from '../problems/problem.js';
import { placeOf } from './place.js';

/** The longest report of the package has some hundreds; partials that call others twice each double with every level. */
const MOST_STATEMENTS = 50_000;

/**
 * Puts the programs of partials where they are called, so that one walk sees every name with its place. A partial's arguments
 * (组=道德讲堂) are names for facts: they are replaced in its text, nothing is passed at run time.
 */
export function inlinePartials(
  program: hbs.AST.Program,
  partials: ReadonlyMap<string, hbs.AST.Program>,
): { program: hbs.AST.Program; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let count = 0;

  const expand = (
    body: readonly hbs.AST.Statement[],
    names: Renames,
    callers: readonly string[],
  ): hbs.AST.Statement[] =>
    body.flatMap((statement) => {
      count += 1;
      if (count > MOST_STATEMENTS) return [];
      if (statement.type === 'PartialStatement') return call(statement as hbs.AST.PartialStatement, names, callers);
      return [rename(statement, names, (inner) => expand(inner, names, callers))];
    });

  const call = (
    statement: hbs.AST.PartialStatement,
    names: Renames,
    callers: readonly string[],
  ): hbs.AST.Statement[] => {
    const name = (statement.name as hbs.AST.PathExpression).original ?? '';
    const found = partials.get(name);
    const place = placeOf(statement, name);
    if (!found) {
      problems.push(problem('unknown-partial', '错误', { name, nearest: nearest(name, [...partials.keys()]) }, place));
      return [];
    }
    if (callers.includes(name)) {
      problems.push(problem('circular-partial', '错误', { name }, place));
      return [];
    }
    const args = new Map(
      (statement.hash?.pairs ?? []).map((pair) => [pair.key, renamePath(pair.value as hbs.AST.PathExpression, names)]),
    );
    return expand(found.body, args, [...callers, name]);
  };

  const whole = { ...program, body: expand(program.body, new Map(), []) };
  if (count > MOST_STATEMENTS) problems.push(problem('partials-multiply', '错误', {}, placeOf(program, '')));
  return { program: whole, problems };
}

type Renames = ReadonlyMap<string, hbs.AST.Expression>;

/** 组.场次 → 道德讲堂.场次, where 组 is an argument of the partial. */
function renamePath(path: hbs.AST.Expression, names: Renames): hbs.AST.Expression {
  if (path.type !== 'PathExpression') return path;
  const { parts } = path as hbs.AST.PathExpression;
  const target = names.get(String(parts[0]));
  if (!target) return path;
  if (target.type !== 'PathExpression') return target;
  const whole = [...(target as hbs.AST.PathExpression).parts, ...parts.slice(1)];
  return { ...path, parts: whole, original: whole.join('.') } as hbs.AST.Expression;
}

/** A copy of a statement with its names replaced and its inner programs expanded. */
function rename(
  statement: hbs.AST.Statement,
  names: Renames,
  expand: (body: hbs.AST.Statement[]) => hbs.AST.Statement[],
): hbs.AST.Statement {
  if (!('path' in statement)) return statement;
  const call = statement as hbs.AST.BlockStatement;
  const inner = (program: hbs.AST.Program | undefined) => program && { ...program, body: expand(program.body) };
  const isValue = statement.type === 'MustacheStatement' && call.params.length === 0;
  return {
    ...call,
    path: (isValue ? renamePath(call.path, names) : call.path) as hbs.AST.PathExpression,
    params: call.params.map((param) => renamePath(param, names)),
    ...(statement.type === 'BlockStatement' && { program: inner(call.program), inverse: inner(call.inverse) }),
  } as hbs.AST.Statement;
}

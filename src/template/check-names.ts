import { nearest } from '../chinese/nearest.js';
import { type Fact, type FactRecord, isList, isOpen, isRecord } from '../facts/fact.js';
import { type Problem, problem } from '../problems/problem.js';
import { HELPERS, type OptionKind } from './helper-rules.js';
import { placeOf } from './place.js';

/** What blocks and {{…}} have in common. */
type Call = Omit<hbs.AST.MustacheStatement, 'type'> & hbs.AST.Node;

/** The names in force: those of the facts, and those that loops give to their items. */
type Scope = Readonly<Record<string, Fact>>;

/**
 * Walks a program before anything is printed: each name has to be one of the facts, each word one of ours. Handlebars' own strict
 * mode misses the arguments of blocks and helpers.
 */
export function checkNames(program: hbs.AST.Program, facts: FactRecord): readonly Problem[] {
  const problems: Problem[] = [];

  const walk = (body: readonly hbs.AST.Statement[], scope: Scope) => {
    for (const statement of body) visit(statement, scope);
  };

  const visit = (statement: hbs.AST.Statement, scope: Scope) => {
    if (statement.type === 'ContentStatement') return;
    const node = statement as unknown as Call;
    const path = node.path as hbs.AST.PathExpression | undefined;
    const plain = statement.type === 'MustacheStatement' && node.params.length === 0 && !node.hash;
    if (plain && node.escaped && path) checkValue(path, scope);
    else if (statement.type === 'BlockStatement' && path && Object.hasOwn(HELPERS, path.original))
      checkBlock(statement as hbs.AST.BlockStatement, scope);
    else refuse(node, path?.original ?? '');
  };

  const refuse = (node: hbs.AST.Node, name: string) => {
    problems.push(problem('refused-construct', '错误', { name, allowed: Object.keys(HELPERS) }, placeOf(node, name)));
  };

  const checkValue = (path: hbs.AST.PathExpression, scope: Scope) => {
    const found = look(path, scope);
    if (found && (isList(found.fact) || isRecord(found.fact))) {
      const names = isList(found.fact) ? [] : Object.keys(found.fact);
      problems.push(
        problem('not-a-value', '错误', { name: path.original, names: names.slice(0, 6) }, placeOf(path, path.original)),
      );
    }
  };

  const checkBlock = (node: hbs.AST.BlockStatement, scope: Scope) => {
    const name = node.path.original as string;
    const rule = HELPERS[name];
    if (!rule) return;
    const found = rule.text ? [] : node.params.map((param) => look(param as hbs.AST.PathExpression, scope));
    const pairs = node.hash?.pairs ?? [];
    const item = node.program.blockParams?.[0];
    const fits =
      (rule.text
        ? node.params.length === 1 && node.params[0]?.type === 'StringLiteral'
        : found.length >= rule.facts[0] && found.length <= rule.facts[1]) &&
      pairs.every(({ key, value }) => fitsOption(value, Object.hasOwn(rule.options, key) && rule.options[key])) &&
      (rule.loops ? item !== undefined : item === undefined);
    if (!fits) problems.push(problem('helper-usage', '错误', { name }, placeOf(node, name)));
    let inner = scope;
    if (rule.loops && item && found[0]) {
      const { fact } = found[0];
      if (isList(fact)) inner = { ...scope, [item]: fact.exemplar };
      else problems.push(problem('not-a-list', '错误', { name: found[0].name }, placeOf(node, name)));
    }
    walk(node.program.body, inner);
    if (node.inverse) walk(node.inverse.body, scope);
  };

  /** The fact under a path, or nothing after a problem. Own names only: `constructor` is as unknown as any other. */
  const look = (path: hbs.AST.PathExpression, scope: Scope): { name: string; fact: Fact } | undefined => {
    if (path.type !== 'PathExpression' || path.depth > 0 || path.data || path.parts.length === 0) {
      refuse(path, path.original ?? '');
      return undefined;
    }
    const [first = '', ...rest] = path.parts;
    let [names, fact]: [Scope, Fact] = Object.hasOwn(scope, first) ? [scope, scope[first]] : [facts, undefined];
    for (const [index, part] of [first, ...rest].entries()) {
      if (index > 0) {
        if (!isRecord(fact)) return unknown(path, part, []);
        names = fact;
      }
      const isKnown = Object.hasOwn(names, part) || isOpen(names);
      if (!isKnown) return unknown(path, part, Object.keys(names));
      fact = Object.hasOwn(names, part) ? names[part] : undefined;
    }
    return { name: path.original, fact };
  };

  const unknown = (path: hbs.AST.PathExpression, part: string, names: readonly string[]) => {
    const args = { name: path.original, part, nearest: nearest(part, names) };
    problems.push(problem('unknown-name', '错误', args, placeOf(path, path.original)));
    return undefined;
  };

  walk(program.body, {});
  return problems;
}

const fitsOption = (value: hbs.AST.Expression, kind: OptionKind | false | undefined): boolean => {
  if (kind === 'count') return value.type === 'NumberLiteral' && (value as hbs.AST.NumberLiteral).value >= 1;
  if (value.type !== 'StringLiteral') return false;
  return kind === 'text' || (kind === 'flag' && (value as hbs.AST.StringLiteral).value === '是');
};

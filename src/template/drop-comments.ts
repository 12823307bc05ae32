/**
 * A program without its comments. One that has its lines to itself goes with the line break behind it, so that the text reads as if it
 * had never been there: a partial that begins with a comment prints nothing before its first word.
 */
export function dropComments(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: without(program.body, true) };
}

/** @param atStart Whether the first statement begins a line. */
function without(body: readonly hbs.AST.Statement[], atStart: boolean): hbs.AST.Statement[] {
  const kept: hbs.AST.Statement[] = [];
  let ownLine = false;
  for (const statement of body) {
    const last = kept.at(-1);
    if (statement.type === 'CommentStatement') {
      ownLine = last ? isContent(last) && /\n[ \t]*$/.test(last.value) : atStart;
      continue;
    }
    if (!isContent(statement)) {
      kept.push(inner(statement));
    } else {
      const value = ownLine ? statement.value.replace(/^[ \t]*\r?\n/, '') : statement.value;
      // One piece of text, or a blank line whose two breaks stand before and behind the comment would not be one.
      if (last && isContent(last)) kept[kept.length - 1] = { ...last, value: last.value + value } as typeof last;
      else if (value !== '') kept.push({ ...statement, value } as typeof statement);
    }
    ownLine = false;
  }
  return kept;
}

const isContent = (statement: hbs.AST.Statement): statement is hbs.AST.ContentStatement =>
  statement.type === 'ContentStatement';

function inner(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type !== 'BlockStatement') return statement;
  const { program, inverse, ...block } = statement as hbs.AST.BlockStatement;
  const clean = (part: hbs.AST.Program | undefined) => part && { ...part, body: without(part.body, false) };
  return { ...block, program: clean(program), inverse: clean(inverse) } as hbs.AST.BlockStatement;
}

import type { Token } from 'marked';

/** Nothing that Markdown reads as anything but itself, wherever it stands: letters, digits, Chinese with its marks. */
const PLAIN = /^(?:[A-Za-z0-9 %\n]|[^\0-\x7F\s])*$/;
const HEADING = /^(#{1,6}) +(\S.*)$/;

/**
 * Headings and paragraphs, which is all that the reports of the package are made of, as marked's lexer gives them and in a fraction of its time;
 * undefined for a text that has anything else in it.
 */
export function plainTokens(markdown: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let lines: string[] = [];
  const end = () => {
    if (lines.length > 0) tokens.push(tokenOf({ type: 'paragraph' }, lines.join('\n')));
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    const [, marks, text] = HEADING.exec(line) ?? [];
    // Two spaces at its end break a line.
    if (!PLAIN.test(text ?? line) || /\S {2,}$/.test(line)) return undefined;
    if (text !== undefined && marks !== undefined) {
      end();
      tokens.push(tokenOf({ type: 'heading', depth: marks.length }, text.trimEnd()));
    } else if (line.trim() === '') end();
    else lines.push(line);
  }
  end();
  return tokens;
}

const tokenOf = (kind: object, text: string): Token =>
  ({ ...kind, raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }] }) as unknown as Token;

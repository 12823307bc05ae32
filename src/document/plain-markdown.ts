import type { Token } from 'marked';

/** Nothing that Markdown reads as anything but itself, wherever it stands: letters, digits, Chinese with its marks. */
const PLAIN = /^(?:[A-Za-z0-9 %\n]|[^\0-\x7F\s])*$/;
const HEADING = /^(#{1,6}) +(\S.*)$/;

/** A numbered item; a longer number is none. */
const ITEM = /^(\d{1,9})\. (?! )(\S.*)$/;

/**
 * Headings, paragraphs and numbered lists, which is all that the reports of the package are made of, as marked's lexer gives them and in a fraction
 * of its time; undefined for a text that has anything else in it.
 */
export function plainTokens(markdown: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let lines: string[] = [];
  let list: { start: number; items: string[]; loose: boolean } | undefined;
  let blank = true;
  /** What has been read up to here belongs to the item, or is a paragraph. */
  const end = () => {
    const text = lines.join('\n');
    if (lines.length > 0 && list) list.items.push(text);
    else if (lines.length > 0) tokens.push(tokenOf('paragraph', text));
    lines = [];
  };
  const endList = () => {
    end();
    if (list) tokens.push(listOf(list));
    list = undefined;
  };
  for (const line of markdown.split('\n')) {
    const [, marks, title] = HEADING.exec(line) ?? [];
    const [, number, item] = ITEM.exec(line) ?? [];
    // Two spaces at its end break a line.
    if (!PLAIN.test(title ?? item ?? line) || /\S {2,}$/.test(line)) return undefined;
    // Of an item marked takes it away or not, as it is the last or not.
    if ((list || item !== undefined) && /\S $/.test(line)) return undefined;
    if (marks !== undefined && title !== undefined) {
      endList();
      tokens.push({ ...tokenOf('heading', title.trimEnd()), depth: marks.length } as Token);
    } else if (item !== undefined) {
      // What stands on the line before may be a paragraph that the item is part of.
      if (!list && lines.length > 0) return undefined;
      end();
      if (list) list.loose ||= blank;
      else list = { start: Number(number), items: [], loose: false };
      lines.push(item);
    } else if (line.trim() === '') end();
    else {
      if (list && blank) endList();
      lines.push(line);
    }
    blank = line.trim() === '';
  }
  endList();
  return tokens;
}

const listOf = ({ start, items, loose }: { start: number; items: readonly string[]; loose: boolean }): Token =>
  ({
    type: 'list',
    ordered: true,
    start,
    items: items.map((text) => ({ type: 'list_item', tokens: [tokenOf(loose ? 'paragraph' : 'text', text)] })),
  }) as unknown as Token;

const tokenOf = (type: 'heading' | 'paragraph' | 'text', text: string): Token =>
  ({ type, raw: text, text, tokens: [{ type: 'text', raw: text, text, escaped: false }] }) as unknown as Token;

import { Marked, type Token } from 'marked';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string);
const text = (html: string): string => decoded(html.replace(/<[^>]*>/g, ''));

/** The words of inline tokens; a text token that marked has already escaped says so. */
const words = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if ('tokens' in token && token.tokens) return words(token.tokens);
      const own = 'text' in token ? String(token.text) : token.raw;
      return 'escaped' in token && token.escaped ? decoded(own) : own;
    })
    .join('');

/** A picture is its text: marked's own renderer escapes that anew only in part. */
const READER = new Marked({
  renderer: { image: ({ tokens }) => words(tokens ?? []).replace(/[&<>"]/g, (character) => NAMES[character] ?? '') },
});

/** What a reader sees of a Markdown text: one line a block or row, cells parted by tabs. */
export function readBack(markdown: string): string {
  const html = READER.parse(markdown, { async: false, gfm: true });
  return html
    .replace(/<\/t[hd]>\s*<t[hd][^>]*>/g, '\t')
    .replace(/<\/?(?:table|thead|tbody|tr|p|ul|ol|blockquote)>\n?|<br>/g, '\n')
    .split('\n')
    .map(text)
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

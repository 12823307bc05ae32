import { marked } from 'marked';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const text = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string);

/** What a reader sees of a Markdown text: one line a block or row, cells parted by tabs. */
export function readBack(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return html
    .replace(/<\/t[hd]>\s*<t[hd][^>]*>/g, '\t')
    .replace(/<\/?(?:table|thead|tbody|tr|p|ul|ol|blockquote)>\n?|<br>/g, '\n')
    .split('\n')
    .map(text)
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

import { createHash } from 'node:crypto';

/** The last line of a Markdown file that we wrote: a comment that no viewer shows, with the hash of all that stands before it. */
const SEAL = /\n<!-- huibao:sha256:([0-9a-f]{64}) -->\n$/;

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

export function sealMarkdown(text: string): string {
  return `${text}\n<!-- huibao:sha256:${hash(text)} -->\n`;
}

/** Whether a file is byte for byte what we wrote. */
export function isUntouchedMarkdown(text: string): boolean {
  const match = SEAL.exec(text);
  return match !== null && hash(text.slice(0, match.index)) === match[1];
}

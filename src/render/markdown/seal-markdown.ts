import { createHash } from 'node:crypto';
import type { Origin } from '../../package/origin.js';

/**
 * The last line of a Markdown file that we wrote: a comment that no viewer shows, with the hash of all that stands before it, and where
 * it is known what the file was made from.
 */
const SEAL = /\n<!-- huibao:sha256:([0-9a-f]{64})(?: sources:([0-9a-f]{64}) blanks:(\d{1,9}))? -->\n$/;

const hash = (text: string, origin: Origin | undefined) =>
  createHash('sha256')
    .update(text + (origin ? said(origin) : ''))
    .digest('hex');

const said = ({ sources, blanks }: Origin) => ` sources:${sources} blanks:${blanks}`;

export const sealMarkdown = (text: string, origin?: Origin): string =>
  `${text}\n<!-- huibao:sha256:${hash(text, origin)}${origin ? said(origin) : ''} -->\n`;

/** Whether a file is byte for byte what we wrote. */
export const isUntouchedMarkdown = (text: string): boolean => sealOf(text) !== undefined;

/** What an untouched file remembers of its making; undefined where it was edited, or remembers nothing. */
export const markdownOrigin = (text: string): Origin | undefined => sealOf(text)?.origin;

function sealOf(text: string): { readonly origin?: Origin } | undefined {
  const match = SEAL.exec(text);
  if (!match) return undefined;
  const [, found, sources, blanks] = match;
  const origin = sources === undefined ? undefined : { sources, blanks: Number(blanks) };
  return hash(text.slice(0, match.index), origin) === found ? { origin } : undefined;
}
